#include "import/Importer.h"

#include "import/ForeignFormat.h"
#include "import/ImportContext.h"
#include "import/InputKind.h"
#include "import/ServiceCutterReader.h"
#include "import/ShivizReader.h"
#include "import/ZipkinReader.h"
#include "scenario/TextEncoding.h"

#include <QFile>
#include <QFileInfo>
#include <simdjson.h>

#include <new>

namespace bacscope {

namespace {

/// What is not valid UTF-8 is taken to be Latin-1.
DecodedText decodeLog(const QByteArray& bytes) {
    DecodedText decoded = decodeText(bytes);
    if (!simdjson::validate_utf8(decoded.utf8.constData(), static_cast<std::size_t>(decoded.utf8.size()))) {
        decoded.utf8 = QString::fromLatin1(bytes).toUtf8();
        decoded.encoding = TextEncoding::Latin1;
    }
    return decoded;
}

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

/// As the option --format writes it.
QString formatWord(LogFormat format) {
    switch (format) {
    case LogFormat::ShiViz:
        return QStringLiteral("shiviz");
    case LogFormat::Zipkin:
        return QStringLiteral("zipkin");
    case LogFormat::ServiceCutter:
        return QStringLiteral("servicecutter");
    }
    return {};
}

/// Nobody reads this: says what it is, as far as that can be told.
void refuse(ImportContext& context, const QStringList& whatItIs) {
    constexpr std::size_t shown = 40;
    context.error(DiagnosticCode::UnknownFormat, toText(trimmed(context.text()).substr(0, shown)), whatItIs);
}

/// `scenario`, `events`: it needs no import. Empty: it is none of ours.
QString ownFormat(std::string_view text) {
    if (text.starts_with("bacscope:") || text.find("\nbacscope:") != std::string_view::npos) {
        return QStringLiteral("scenario");
    }
    return mayBeEvents(text) ? QStringLiteral("events") : QString();
}

void importText(const QByteArray& bytes, const QString& name, const ImportOptions& options,
                const Progress& progress, ImportResult& result) {
    if (const QString program = unpackingProgram(bytes); !program.isEmpty()) {
        ImportContext context({{}, name}, options, progress, result.diagnostics);
        refuse(context, {QStringLiteral("packed"), program});
        return;
    }
    const DecodedText decoded = decodeLog(bytes);
    const std::string_view text = decoded.text();
    ImportContext context({text, name, &decoded}, options, progress, result.diagnostics);
    result.format = options.format ? options.format : recognise(text);
    if (!context.proceed(0)) {
        return;
    }
    if (!result.format && !options.pattern.isEmpty()) {
        result.format = LogFormat::ShiViz; // only these have one
    }
    const bool fits = result.format != LogFormat::Zipkin || zipkin::holdsList(text);
    if (!result.format || !fits) {
        QStringList whatItIs;
        if (const QString own = ownFormat(text); !own.isEmpty()) {
            whatItIs += own;
        } else if (const QString known = foreignFormat(text);
                   !known.isEmpty() && known != QLatin1String("blank")) {
            whatItIs += known;
        }
        if (result.format) {
            whatItIs.resize(2);
            whatItIs += formatWord(*result.format);
        }
        refuse(context, whatItIs);
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
    result.unread.reset();
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
    const DecodedText decoded = decodeLog(bytes);
    return recognise(decoded.text());
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
