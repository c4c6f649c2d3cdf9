#include "import/Importer.h"

#include "import/ImportContext.h"
#include "import/ServiceCutterReader.h"
#include "import/ShivizReader.h"
#include "import/ZipkinReader.h"

#include <QFile>
#include <QFileInfo>
#include <simdjson.h>

#include <new>

namespace bacscope {

namespace {

/// The file as UTF-8: without a byte order mark; what is not valid UTF-8 is taken to be Latin-1.
struct Utf8Text {
    explicit Utf8Text(const QByteArray& bytes)
        : isLatin1(!simdjson::validate_utf8(bytes.constData(), static_cast<std::size_t>(bytes.size()))),
          m_converted(isLatin1 ? QString::fromLatin1(bytes).toUtf8() : bytes),
          text(m_converted.constData(), static_cast<std::size_t>(m_converted.size())) {
        if (text.starts_with("\xEF\xBB\xBF")) {
            text.remove_prefix(3);
            skippedBytes = 3;
        }
    }

    bool isLatin1;
    std::size_t skippedBytes = 0;

private:
    QByteArray m_converted;

public:
    std::string_view text;
};

std::optional<LogFormat> recognise(std::string_view text) {
    if (zipkin::recognise(text)) {
        return LogFormat::Zipkin;
    }
    if (servicecutter::recognise(text)) {
        return LogFormat::ServiceCutter;
    }
    if (shiviz::recognisePattern(text)) {
        return LogFormat::ShiViz;
    }
    return {};
}

QString formatName(LogFormat format) {
    switch (format) {
    case LogFormat::ShiViz:
        return QStringLiteral("ShiViz");
    case LogFormat::Zipkin:
        return QStringLiteral("Zipkin");
    case LogFormat::ServiceCutter:
        return QStringLiteral("Service Cutter");
    }
    return {};
}

void importText(const QByteArray& bytes, const QString& name, const ImportOptions& options,
                const Progress& progress, ImportResult& result) {
    const Utf8Text utf8(bytes);
    ImportContext context({utf8.text, name, utf8.isLatin1, utf8.skippedBytes}, options, progress,
                          result.diagnostics);
    result.format = options.format ? options.format : recognise(utf8.text);
    if (!context.proceed(0)) {
        return;
    }
    if (!result.format && !options.pattern.isEmpty()) {
        result.format = LogFormat::ShiViz; // only these have one
    }
    if (!result.format) {
        constexpr std::size_t shown = 40;
        context.error(DiagnosticCode::UnknownFormat, toText(trimmed(utf8.text).substr(0, shown)), {});
        return;
    }
    switch (*result.format) {
    case LogFormat::ShiViz:
        shiviz::read(context, result);
        break;
    case LogFormat::Zipkin:
        zipkin::read(context, result);
        break;
    case LogFormat::ServiceCutter:
        servicecutter::read(context, result);
        break;
    }
    context.finish();
    context.proceed(1);
    if (hasErrors(result.diagnostics)) {
        result.scenario.reset();
        result.details.clear();
        return;
    }
    if (result.scenario) {
        const QString file = QFileInfo(name).fileName();
        if (result.scenario->title.isEmpty()) {
            result.scenario->title = LocalizedText(file);
        }
        result.scenario->source =
            LocalizedText(file + QStringLiteral(" (") + formatName(*result.format) + u')');
    }
}

} // namespace

std::optional<LogFormat> recogniseLog(const QByteArray& bytes) {
    return recognise(Utf8Text(bytes).text);
}

ImportResult importLog(const QString& path, const ImportOptions& options, const Progress& progress) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ImportResult result;
        result.diagnostics.push_back({.severity = Severity::Error,
                                      .code = DiagnosticCode::CannotOpen,
                                      .location = {path, 0, 0},
                                      .offending = {},
                                      .arguments = {file.errorString()}});
        return result;
    }
    return importLogFromBytes(file.readAll(), path, options, progress);
}

ImportResult importLogFromBytes(const QByteArray& bytes, const QString& name, const ImportOptions& options,
                                const Progress& progress) {
    ImportResult result;
    try {
        importText(bytes, name, options, progress, result);
    } catch (const std::bad_alloc&) {
        result = {};
        result.diagnostics.push_back({.severity = Severity::Error,
                                      .code = DiagnosticCode::OutOfMemory,
                                      .location = {name, 0, 0},
                                      .offending = {},
                                      .arguments = {}});
    }
    return result;
}

} // namespace bacscope
