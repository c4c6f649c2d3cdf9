#include "architecture/IncludeRules.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace bacscope::architecture {

namespace {

struct Room {
    QString name;
    QString folder;
    QStringList mayInclude; ///< other rooms
    QStringList qtModules;  ///< of which it may include headers
};

const std::array<Room, 13>& rooms() {
    static const QStringList core{QStringLiteral("QtCore")};
    static const QStringList gui = core + QStringList{QStringLiteral("QtGui")};
    static const QStringList svg = gui + QStringList{QStringLiteral("QtSvg")};
    static const QStringList widgets = svg + QStringList{QStringLiteral("QtWidgets")};
    static const QStringList charts = widgets + QStringList{QStringLiteral("QtCharts")};
    static const auto names = [](const char* list) {
        return QString::fromLatin1(list).split(QLatin1Char(' '));
    };
    static const std::array<Room, 13> all{{
        {QStringLiteral("files"), QStringLiteral("model/files"), {}, core},
        {QStringLiteral("log"), QStringLiteral("model/log"), {}, core},
        {QStringLiteral("workload"), QStringLiteral("model/workload"), names("log"), core},
        {QStringLiteral("scenario"), QStringLiteral("model/scenario"), names("files log workload"), core},
        {QStringLiteral("analysis"), QStringLiteral("model/analysis"), names("log scenario"), core},
        {QStringLiteral("tradeoff"), QStringLiteral("model/tradeoff"), names("log scenario analysis"), core},
        {QStringLiteral("import"), QStringLiteral("model/import"), names("log workload scenario"), core},
        {QStringLiteral("text"), QStringLiteral("views/text"),
         names("log workload scenario analysis tradeoff import"), gui},
        {QStringLiteral("figures"), QStringLiteral("views/figures"),
         names("log scenario analysis tradeoff text"), gui},
        {QStringLiteral("charts"), QStringLiteral("views/charts"),
         names("log scenario analysis tradeoff text figures"), charts},
        {QStringLiteral("export"), QStringLiteral("views/export"),
         names("files log scenario analysis text figures"), svg},
        {QStringLiteral("widgets"), QStringLiteral("views/widgets"),
         names("log scenario analysis tradeoff import text figures export"), widgets},
        {QStringLiteral("app"), QStringLiteral("app"),
         names("files log workload scenario analysis tradeoff import text figures charts export widgets"),
         widgets},
    }};
    return all;
}

const Room* findRoom(const QString& name) {
    for (const Room& room : rooms()) {
        if (room.name == name) {
            return &room;
        }
    }
    return nullptr;
}

/// Libraries that stay inside some rooms, so that they can be replaced, and classes that are not to be used
/// as they are.
struct Library {
    QLatin1String header;
    QStringList rooms;
};

const std::array<Library, 3>& libraries() {
    static const std::array<Library, 3> all{{
        {QLatin1String("yaml-cpp"), {QStringLiteral("scenario")}},
        {QLatin1String("simdjson"), {QStringLiteral("scenario"), QStringLiteral("import")}},
        {QLatin1String("QSaveFile"), {QStringLiteral("files")}}, // does not notice a full disk
    }};
    return all;
}

/// "log/Ids.h", written between quotation marks.
QString wrongArrow(const Room& room, const QString& header) {
    const bool isGenerated =
        header.endsWith(QLatin1String(".moc")) || header.startsWith(QLatin1String("moc_"));
    if (isGenerated) {
        return {};
    }
    const QString target = header.section(QLatin1Char('/'), 0, 0);
    if (findRoom(target) != nullptr) {
        return target == room.name || room.mayInclude.contains(target)
                   ? QString()
                   : QStringLiteral("%1 must not include %2 (%3)").arg(room.name, target, header);
    }
    // The app has corners of its own (app/window …); the other rooms are one folder each.
    return room.name == QLatin1String("app") ? QString() : QStringLiteral("\"%1\" names no room").arg(header);
}

/// The first thing that is wrong with including this header of Qt: "QPainter", "QtGui/QPainter", "QtGui".
QString wrongModule(const Room& room, const QString& header, const QString& qtHeaders) {
    static const QStringList modules =
        QString::fromLatin1("QtCore QtGui QtSvg QtWidgets QtSvgWidgets QtCharts QtConcurrent "
                            "QtDBus QtNetwork QtOpenGL QtOpenGLWidgets QtPrintSupport "
                            "QtSql QtTest QtXml")
            .split(QLatin1Char(' '));
    if (modules.contains(header)) {
        return QStringLiteral("<%1> includes a whole module").arg(header);
    }
    QStringList homes;
    for (const QString& module : modules) {
        const bool isHome =
            header.contains(QLatin1Char('/'))
                ? header.startsWith(module + QLatin1Char('/'))
                : QFileInfo::exists(qtHeaders + QLatin1Char('/') + module + QLatin1Char('/') + header);
        if (isHome && room.qtModules.contains(module)) {
            return {};
        }
        if (isHome) {
            homes.append(module);
        }
    }
    return homes.isEmpty()
               ? QString()
               : QStringLiteral("%1 must not include %2 (<%3>)").arg(room.name, homes.first(), header);
}

QString wrongLibrary(const Room& room, const QString& header) {
    for (const Library& library : libraries()) {
        if (header.startsWith(library.header) && !library.rooms.contains(room.name)) {
            return QStringLiteral("%1 must not include %2").arg(room.name, library.header);
        }
    }
    return {};
}

} // namespace

QStringList roomFolders() {
    QStringList folders;
    for (const Room& room : rooms()) {
        folders.append(room.folder);
    }
    return folders;
}

QString roomOf(const QString& path) {
    for (const Room& room : rooms()) {
        if (path.startsWith(room.folder + QLatin1Char('/'))) {
            return room.name;
        }
    }
    return {};
}

QStringList violations(const QString& path, const QString& text, const QString& qtHeaders) {
    const Room* room = findRoom(roomOf(path));
    if (room == nullptr) {
        return {QStringLiteral("%1: lies in no room").arg(path)};
    }
    static const QRegularExpression includeLine(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QStringList found;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = includeLine.match(lines[i]);
        if (!match.hasMatch()) {
            continue;
        }
        const QString header = match.captured(2);
        const bool isOurs = match.captured(1) == QLatin1String("\"");
        QStringList wrongs{wrongLibrary(*room, header)};
        wrongs.append(isOurs ? wrongArrow(*room, header) : wrongModule(*room, header, qtHeaders));
        for (const QString& wrong : wrongs) {
            if (!wrong.isEmpty()) {
                found.append(QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(wrong));
            }
        }
    }
    return found;
}

} // namespace bacscope::architecture
