// The arrows between the rooms point one way: every #include in the house against the short list, and the
// checker itself against made-up files.
#include "architecture/IncludeRules.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QTest>

using namespace bacscope;

namespace {

struct SourceFile {
    QString path; ///< in the repository
    QString text;
};

std::vector<SourceFile> sourcesBelow(const QString& folder) {
    const QDir root(QStringLiteral(BACSCOPE_SOURCE_DIR));
    std::vector<SourceFile> sources;
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            sources.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

QString qtHeaders() {
    return QLibraryInfo::path(QLibraryInfo::HeadersPath);
}

} // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qtHeadersAreFound() {
        QVERIFY2(QFileInfo::exists(qtHeaders() + QStringLiteral("/QtGui/QPainter")), qPrintable(qtHeaders()));
    }

    void everyRoomIsInhabited() {
        for (const QString& folder : architecture::roomFolders()) {
            QVERIFY2(!sourcesBelow(folder).empty(), qPrintable(folder));
        }
    }

    void everyArrowIsInTheShortList() {
        QStringList wrong;
        for (const QString& wing :
             {QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app")}) {
            for (const SourceFile& source : sourcesBelow(wing)) {
                wrong += architecture::violations(source.path, source.text, qtHeaders());
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void checkerTellsRightFromWrong_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");

        const auto row = [](const char* name, const char* path, const char* text,
                            const QStringList& expected) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text) << expected;
        };
        row("a room may include itself", "model/log/EventLog.cpp", "#include \"log/EventLog.h\"\n", {});
        row("and what lies below", "views/figures/TimelineFigure.h",
            "#include \"analysis/Cut.h\"\n#include <QPainter>\n#include <vector>\n", {});
        row("but not what lies above", "model/log/EventLog.h",
            "#pragma once\n\n#include \"scenario/Scenario.h\"\n",
            {QStringLiteral("model/log/EventLog.h:3: log must not include scenario (scenario/Scenario.h)")});
        row("the model does not know the views", "model/analysis/World.cpp", "#include \"figures/Theme.h\"",
            {QStringLiteral(
                "model/analysis/World.cpp:1: analysis must not include figures (figures/Theme.h)")});
        row("figures do not know widgets", "views/figures/Theme.cpp",
            "#  include  \"widgets/ThemePalette.h\"",
            {QStringLiteral(
                "views/figures/Theme.cpp:1: figures must not include widgets (widgets/ThemePalette.h)")});
        row("a room in angle brackets is nothing of ours", "model/log/Ids.h",
            "#include <scenario/Scenario.h>", {});
        row("nor is an include in a comment", "model/log/Ids.h", "// #include \"scenario/Scenario.h\"", {});
        row("a header without its room", "model/log/Ids.cpp", "#include \"Ids.h\"",
            {QStringLiteral("model/log/Ids.cpp:1: \"Ids.h\" names no room")});
        row("generated code is no room", "views/widgets/TimelineView.cpp",
            "#include \"moc_TimelineView.cpp\"", {});
        row("the app has corners of its own", "app/main.cpp",
            "#include \"window/MainWindow.h\"\n#include \"widgets/TimelineView.h\"\n#include "
            "<QApplication>\n",
            {});
        row("no painting in the model", "model/log/Ids.h", "#include <QColor>",
            {QStringLiteral("model/log/Ids.h:1: log must not include QtGui (<QColor>)")});
        row("not by the module's name either", "model/log/Ids.h", "#include <QtGui/QColor>",
            {QStringLiteral("model/log/Ids.h:1: log must not include QtGui (<QtGui/QColor>)")});
        row("no widgets in figures", "views/figures/TimelineFigure.cpp", "#include <QWidget>",
            {QStringLiteral(
                "views/figures/TimelineFigure.cpp:1: figures must not include QtWidgets (<QWidget>)")});
        row("no whole modules", "views/widgets/TimelineView.cpp", "#include <QtWidgets>",
            {QStringLiteral("views/widgets/TimelineView.cpp:1: <QtWidgets> includes a whole module")});
        row("YAML is read in one room", "app/main.cpp", "#include <yaml-cpp/yaml.h>",
            {QStringLiteral("app/main.cpp:1: app must not include yaml-cpp")});
        row("and there it may be", "model/scenario/ScenarioReader.cpp", "#include <yaml-cpp/eventhandler.h>",
            {});
        row("files are replaced in one room", "views/export/FigureExporter.cpp", "#include <QSaveFile>",
            {QStringLiteral("views/export/FigureExporter.cpp:1: export must not include QSaveFile")});
        row("which may", "model/files/FileReplacement.cpp", "#include <QSaveFile>", {});
        row("JSON in two", "model/analysis/World.cpp", "#include <simdjson.h>",
            {QStringLiteral("model/analysis/World.cpp:1: analysis must not include simdjson")});
        row("of which this is one", "model/import/Importer.cpp", "#include <simdjson.h>", {});
        row("a room that nobody declared", "model/cellar/Wine.h", "",
            {QStringLiteral("model/cellar/Wine.h: lies in no room")});
        row("all that is wrong, in one go", "model/log/Ids.h",
            "#include \"text/Sentences.h\"\n#include <QWidget>",
            {QStringLiteral("model/log/Ids.h:1: log must not include text (text/Sentences.h)"),
             QStringLiteral("model/log/Ids.h:2: log must not include QtWidgets (<QWidget>)")});
    }

    void checkerTellsRightFromWrong() {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(architecture::violations(path, text, qtHeaders()), expected);
    }
};

BACSCOPE_TEST(architecture, ArchitectureTest, QCoreApplication)
#include "ArchitectureTest.moc"
