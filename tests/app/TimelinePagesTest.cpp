// The timeline on the pages that authors have: every shipped scenario, and files that went wrong, in columns
// of a journal and across both, in every language, under each pair that can be kept. What must hold for all
// of them is measured; what some of them look like is approved as SVG text in tests/app/approved:
// BACSCOPE_APPROVE=1 writes it anew, and the difference is read before it is committed.
#include "Translation.h"
#include "cli/Input.h"
#include "cli/ScenarioFigure.h"
#include "export/FigureExporter.h"
#include "figures/FigureText.h"
#include "figures/TimelineExport.h"
#include "figures/TimelineLayout.h"
#include "support/TestProgram.h"
#include "support/TextBoxes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

namespace bacscope {

namespace {

const QDir source(QStringLiteral(BACSCOPE_SOURCE_DIR));
const QDir approvedFolder(source.filePath(QStringLiteral("tests/app/approved")));
const QStringList sizes{QStringLiteral("85x60mm"), QStringLiteral("85x85mm"), QStringLiteral("180x90mm")};

QStringList allFiles() {
    QStringList paths;
    for (const char* const pattern :
         {"scenarios/*.bac.yaml", "tests/data/*.bac.yaml", "tests/data/faults/services-25.json",
          "tests/data/faults/ligatures.json", "tests/data/faults/label-elision.json",
          "tests/data/faults/names-odd.json"}) {
        const QFileInfo files(source.filePath(QString::fromLatin1(pattern)));
        for (const QString& name : files.dir().entryList({files.fileName()}, QDir::Files, QDir::Name)) {
            paths << source.relativeFilePath(files.dir().filePath(name));
        }
    }
    return paths;
}

FigureLook lookOf(const QString& size) {
    FigureLook look;
    look.size = FigureSize::parse(size)->pixels;
    look.theme = Theme::print();
    look.locale = QLocale();
    look.scale = figureScale(look.size);
    look.inMillimetres = true;
    return look;
}

/// The numbers within tags to a tenth of a pixel.
QStringList lines(const QByteArray& svg) {
    static const QRegularExpression decimal(
        QStringLiteral("(?<!version=\")(?<![\\d.])-?\\d+\\.\\d+(?=[^<>]*>)"));
    const QString text = QString::fromUtf8(svg);
    QString out;
    qsizetype done = 0;
    for (auto found = decimal.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += QStringView(text).mid(done, match.capturedStart() - done);
        out += QString::number(std::round(match.captured().toDouble() * 10) / 10);
        done = match.capturedEnd();
    }
    out += QStringView(text).mid(done);
    return out.split(QLatin1Char('\n'));
}

/// What is written, without where.
QStringList wordsOf(const QStringList& svg) {
    static const QRegularExpression written(QStringLiteral(">([^<]*)</text>"));
    QStringList words;
    for (const QString& line : svg) {
        if (const QRegularExpressionMatch match = written.match(line); match.hasMatch()) {
            words << match.captured(1);
        }
    }
    return words;
}

/// Other letters have other widths, and with them everything else its places.
QString fingerprintOfLetters() {
    QStringList widths;
    for (const QFont& font : {figureFont(100), figureFont(100, QFont::DemiBold),
                              letteringOf(figureFont(100), QStringLiteral("->"))}) {
        widths << QString::number(textWidth(font, QStringLiteral("Hamburgefonstiv 0123 /·–")));
    }
    return widths.join(QLatin1Char(' ')) + QLatin1Char('\n');
}

} // namespace

class TimelinePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("language");
        for (const QString& path : allFiles()) {
            for (const QString& language : Translation::languages()) {
                QTest::addRow("%s, %s", qPrintable(QFileInfo(path).baseName()), qPrintable(language))
                    << path << language;
            }
        }
    }
    void everyPage() {
        QFETCH(QString, path);
        QFETCH(QString, language);
        m_translation.use(language);
        const std::optional<Scenario> scenario = openScenario(source.filePath(path));
        QVERIFY(scenario.has_value());
        for (const Kept kept :
             {Kept::BackupAndAvailability, Kept::BackupAndConsistency, Kept::AvailabilityAndConsistency}) {
            FigureWishes wishes;
            wishes.kept = kept;
            wishes.recoveryLine = kept == Kept::BackupAndAvailability && language == QLatin1String("de");
            const std::unique_ptr<ScenarioFigure> made =
                makeFigure(wishes, *scenario, QStringLiteral("render"));
            QVERIFY(made);
            for (const QString& size : sizes) {
                const QString which = QStringLiteral("%1, corner %2").arg(size).arg(int(kept));
                const FigureLook look = lookOf(size);
                made->figure->layOut(look);
                const auto boxes = test::textBoxes([&](QPainter& painter) { made->figure->paint(painter); });
                QVERIFY(boxes.size() > 5);
                QCOMPARE(which + QStringLiteral(": ") + test::troubleOf(boxes, look.size),
                         which + QStringLiteral(": "));

                const TimelineFigure& timeline = static_cast<const TimelineExport&>(*made->figure).timeline();
                const double share = timeline.plotRect().height() / look.size.height();
                QVERIFY2(share >= 0.5, qPrintable(QStringLiteral("%1: %2").arg(which).arg(share)));
                namesTellThemApart(timeline.layout(), made->scenario);
            }
        }
    }

    void lanesThatDoNotFitAreNamed() {
        m_translation.use(QStringLiteral("en"));
        for (const auto& [file, size] :
             {std::pair("services-25.json", "180x90mm"), std::pair("services-100.json", "1600x900px")}) {
            const std::optional<Scenario> scenario =
                openScenario(source.filePath(QStringLiteral("tests/data/faults/") + QLatin1String(file)));
            QVERIFY(scenario.has_value());
            const std::unique_ptr<ScenarioFigure> made = makeFigure({}, *scenario, QStringLiteral("render"));
            FigureLook look = lookOf(QString::fromLatin1(size));
            look.inMillimetres = QString::fromLatin1(size).endsWith(QLatin1String("mm"));
            made->figure->layOut(look);
            const auto& timeline = static_cast<const TimelineExport&>(*made->figure).timeline();
            QVERIFY(!timeline.leftOut().empty());
            const std::size_t lanes = timeline.layout().lanes.size();
            QCOMPARE(lanes + timeline.leftOut().size(), scenario->services.size());
            const auto boxes = test::textBoxes([&](QPainter& painter) { made->figure->paint(painter); });
            QCOMPARE(test::troubleOf(boxes, look.size), QString());

            // What it says is so: with the size that it names, none is left out.
            static const QRegularExpression named(QStringLiteral("\\d+x\\d+(?:mm|px)"));
            const QString better = named.match(made->figure->leftOutInWords()).captured();
            QVERIFY(!better.isEmpty());
            QVERIFY(std::ranges::any_of(boxes, [&](const test::TextBox& box) {
                return box.text.contains(better) && box.text.contains(QLatin1String("--services"));
            }));
            FigureLook larger = lookOf(better);
            made->figure->layOut(larger);
            QCOMPARE(made->figure->leftOutInWords(), QString());
        }
    }

    void approved_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("language");
        for (const char* const path :
             {"scenarios/paper-figure-3-broken-link.bac.yaml", "scenarios/sales-microservices.bac.yaml",
              "scenarios/shop.bac.yaml", "tests/data/faults/services-25.json",
              "tests/data/long-title.bac.yaml"}) {
            for (const QString& size : sizes) {
                for (const QString& language : Translation::languages()) {
                    const QString file = QString::fromLatin1(path);
                    if (file.contains(QLatin1String("shop")) && size != sizes.front()) {
                        continue; // a third of a megabyte: once is enough
                    }
                    QTest::addRow("%s-%s-%s", qPrintable(QFileInfo(file).baseName()), qPrintable(size),
                                  qPrintable(language))
                        << file << size << language;
                }
            }
        }
    }
    void approved() {
        QFETCH(QString, path);
        QFETCH(QString, size);
        QFETCH(QString, language);
        m_translation.use(language);
        const std::optional<Scenario> scenario = openScenario(source.filePath(path));
        QVERIFY(scenario.has_value());
        const std::unique_ptr<ScenarioFigure> made = makeFigure({}, *scenario, QStringLiteral("render"));
        ExportSettings settings;
        settings.size = *FigureSize::parse(size);
        settings.theme = ThemeName::Print;
        settings.locale = QLocale();
        const QStringList svg = lines(exportFigure(*made->figure, settings));
        const QString file =
            approvedFolder.filePath(QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".svg"));
        const QString letters = approvedFolder.filePath(QStringLiteral("letters.txt"));
        if (qEnvironmentVariableIsSet("BACSCOPE_APPROVE")) {
            write(file, svg.join(QLatin1Char('\n')));
            write(letters, fingerprintOfLetters());
        }
        const QStringList approvedLines = read(file).split(QLatin1Char('\n'));
        QCOMPARE(wordsOf(svg), wordsOf(approvedLines));
        // With other fonts than those of the approval the words are all that can be the same.
        if (read(letters) == fingerprintOfLetters()) {
            QCOMPARE(svg, approvedLines);
        }
    }

private:
    static void namesTellThemApart(const TimelineFigure::Layout& layout, const Scenario& scenario) {
        std::map<QString, QString> services;
        for (const LaneGeometry& lane : layout.lanes) {
            const QString name = scenario.services[lane.service.at()].displayName(QLocale().name());
            const QString shown = lane.rows.join(QLatin1Char('\n'));
            QVERIFY(!shown.isEmpty());
            QVERIFY2(!services.contains(shown) || services[shown] == name, qPrintable(shown));
            services[shown] = name;
        }
        const EventLog& log = *scenario.log;
        std::map<QString, std::string> events;
        for (const LabelBox& label : layout.labels) {
            const std::string name = log.hasOwnName(label.event)
                                         ? log.eventName(label.event)
                                         : std::string(log.entityName(log.entity(label.event)));
            QVERIFY2(!events.contains(label.text) || events[label.text] == name, qPrintable(label.text));
            events[label.text] = name;
        }
    }
    static QString read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static void write(const QString& path, const QString& text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text.toUtf8()), text.toUtf8().size());
    }

    Translation m_translation;
};

} // namespace bacscope

BACSCOPE_TEST(timeline_pages, bacscope::TimelinePagesTest, QApplication)
#include "TimelinePagesTest.moc"
