// Every figure but the timeline, of every shipped scenario, on the pages of papers and of walls, in both
// languages: no text lies over another one or leaves the page, the picture has half of the height, and
// nothing is cut short. And of telling ones, what is written where, approved by a person:
// tests/app/approved/<figure>-<scenario>.txt. After a change that is meant, BACSCOPE_APPROVE=1 writes them
// anew; look at the pictures (BACSCOPE_PICTURES=FOLDER), and read the difference, before it is committed.
#include "Translation.h"
#include "charts/ChartFigure.h"
#include "cli/ScenarioFigure.h"
#include "export/FigureExporter.h"
#include "figures/ContextMapFigure.h"
#include "figures/LandscapeFigure.h"
#include "figures/TriangleFigure.h"
#include "scenario/ScenarioReader.h"
#include "support/ManyServices.h"
#include "support/TestProgram.h"
#include "support/TextBoxes.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

struct Named {
    const char* name;
    FigureKind kind;
};
constexpr std::array<Named, 7> figures{{{"triangle", FigureKind::Triangle},
                                        {"map", FigureKind::Map},
                                        {"landscape", FigureKind::Landscape},
                                        {"disaster", FigureKind::Disaster},
                                        {"spread", FigureKind::Spread},
                                        {"lock", FigureKind::Lock},
                                        {"granularity", FigureKind::Granularity}}};
constexpr std::array<const char*, 4> sizes{"85x60mm", "85x85mm", "180x90mm", "1600x900px"};
constexpr std::array<const char*, 2> languages{"en", "de"};
constexpr std::array<ThemeName, 3> themes{ThemeName::Light, ThemeName::Dark, ThemeName::Print};

QDir scenarios() {
    return QDir(QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios"));
}

/// A file, or a number of services.
Scenario scenarioOf(const QString& file) {
    if (const std::size_t services = file.toULongLong(); services > 0) {
        return servicesInATrace(services);
    }
    ReadResult result = readScenario(scenarios().filePath(file));
    if (!result.scenario) {
        qFatal("%s cannot be read", qPrintable(file));
    }
    return *result.scenario;
}

/// The plot, or where the map and the triangle have their room.
QRectF pictureOf(const Figure& figure) {
    if (const auto* chart = dynamic_cast<const ChartFigure*>(&figure)) {
        return chart->plotRect();
    }
    if (const auto* landscape = dynamic_cast<const LandscapeFigure*>(&figure)) {
        return landscape->plotRect();
    }
    if (const auto* map = dynamic_cast<const ContextMapFigure*>(&figure)) {
        return map->mapRect();
    }
    const auto& triangle = dynamic_cast<const TriangleFigure&>(figure);
    return triangle.cornerRect(Corner::Backup)
        .united(triangle.cornerRect(Corner::Availability))
        .united(triangle.cornerRect(Corner::Consistency));
}

bool isEmpty(const Figure& figure) {
    const auto* chart = dynamic_cast<const ChartFigure*>(&figure);
    return chart && chart->isEmpty();
}

} // namespace

class SmallFiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlapsAndThePictureComesFirst_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("figure");
        for (const QString& file :
             scenarios().entryList({QStringLiteral("*.bac.yaml")}, QDir::Files, QDir::Name)) {
            for (std::size_t i = 0; i < figures.size(); ++i) {
                QTest::addRow("%s: %s", qPrintable(file.section(QLatin1Char('.'), 0, 0)), figures[i].name)
                    << file << static_cast<int>(i);
            }
        }
        for (const char* services : {"25", "100", "400"}) {
            QTest::addRow("%s services: map", services) << QString::fromLatin1(services) << 1;
        }
        QTest::addRow("100 services: granularity") << QStringLiteral("100") << 6;
    }
    void nothingOverlapsAndThePictureComesFirst() {
        QFETCH(QString, file);
        QFETCH(int, figure);
        const Named& named = figures[static_cast<std::size_t>(figure)];
        const Scenario scenario = scenarioOf(file);
        if (named.kind == FigureKind::Landscape && scenario.units().size() < 2) {
            return; // there is no landscape of one
        }
        FigureWishes wishes;
        wishes.kind = named.kind;
        QStringList wrong;
        for (const char* language : languages) {
            Translation translation;
            translation.use(QString::fromLatin1(language));
            const QLocale locale(QString::fromLatin1(language));
            QLocale::setDefault(locale);
            const std::unique_ptr<ScenarioFigure> made = makeFigure(wishes, scenario, QStringLiteral("test"));
            QVERIFY(made);
            for (const char* sizeName : sizes) {
                ExportSettings settings;
                settings.size = *FigureSize::parse(QString::fromLatin1(sizeName));
                settings.locale = locale;
                settings.theme = ThemeName::Print;
                settings.format = FigureFormat::Svg;
                QVERIFY(!exportFigure(*made->figure, settings).isEmpty()); // lays it out, too
                const QSizeF page = settings.size.pixels;
                const std::vector<TextBox> texts =
                    textBoxes([&](QPainter& painter) { made->figure->paint(painter); });
                QVERIFY(!texts.empty());
                const QString where =
                    QStringLiteral("%1 %2: ").arg(QLatin1String(sizeName), QLatin1String(language));
                if (const QString clashes = troubleOf(texts, page); !clashes.isEmpty()) {
                    wrong << where + clashes;
                }
                const QRectF picture = pictureOf(*made->figure);
                const double share =
                    named.kind == FigureKind::Triangle ? 0.4 : 0.5; // its names stand outside
                if (!isEmpty(*made->figure) && picture.height() < share * page.height() - 0.5) {
                    wrong << where + QStringLiteral("the picture has only %1 of %2 pixels")
                                         .arg(picture.height())
                                         .arg(page.height());
                }
                for (const TextBox& text : texts) {
                    // Sentences of empty charts end so, too.
                    if (text.text.contains(QChar(0x2026)) && !isEmpty(*made->figure)) {
                        wrong << where + QStringLiteral("cut short: ") + text.text;
                    }
                }
                keep(*made->figure, file, named.name, sizeName, language);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void whatIsWrittenWhere_data() {
        QTest::addColumn<int>("figure");
        QTest::addColumn<QString>("scenario");
        const auto add = [](int figure, const char* scenario) {
            QTest::addRow("%s-%s", figures[static_cast<std::size_t>(figure)].name, scenario)
                << figure << QString::fromLatin1(scenario);
        };
        add(0, "insurance");
        add(1, "sales-microservices");
        add(1, "shop");
        add(2, "paper-figure-3-broken-link");
        add(2, "shop");
        add(3, "shop");
        add(4, "sales-microservices");
        add(5, "insurance");
        add(6, "shop");
    }
    /// Lines of “x y (in whole pixels), letters, words”, in the order in which they are painted.
    void whatIsWrittenWhere() {
        QFETCH(int, figure);
        QFETCH(QString, scenario);
        const Named& named = figures[static_cast<std::size_t>(figure)];
        FigureWishes wishes;
        wishes.kind = named.kind;
        const Scenario shown = scenarioOf(scenario + QStringLiteral(".bac.yaml"));
        QString written;
        for (const char* language : languages) {
            Translation translation;
            translation.use(QString::fromLatin1(language));
            const QLocale locale(QString::fromLatin1(language));
            QLocale::setDefault(locale);
            const std::unique_ptr<ScenarioFigure> made = makeFigure(wishes, shown, QStringLiteral("test"));
            QVERIFY(made);
            for (const char* sizeName : {"85x60mm", "85x85mm", "180x90mm"}) {
                ExportSettings settings;
                settings.size = *FigureSize::parse(QString::fromLatin1(sizeName));
                settings.locale = locale;
                settings.format = FigureFormat::Svg;
                written += QStringLiteral("== %1 %2\n").arg(QLatin1String(sizeName), QLatin1String(language));
                written += textsOf(exportFigure(*made->figure, settings));
            }
        }
        const QString path = QStringLiteral(BACSCOPE_SOURCE_DIR "/tests/app/approved/%1-%2.txt")
                                 .arg(QLatin1String(named.name), scenario);
        QFile file(path);
        if (qEnvironmentVariableIsSet("BACSCOPE_APPROVE")) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(written.toUtf8()) > 0);
            file.close();
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(written.split(QLatin1Char('\n')),
                 QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')));
    }

private:
    /// What an SVG says, where, and how large. On another machine the letters may be wider by a hair: a font
    /// of another version is no other picture.
    static QString textsOf(const QByteArray& svg) {
        QString lines;
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text")) {
                const QXmlStreamAttributes at = xml.attributes();
                lines += QStringLiteral("%1 %2 %3 %4\n")
                             .arg(std::lround(at.value(QLatin1String("x")).toDouble()))
                             .arg(std::lround(at.value(QLatin1String("y")).toDouble()))
                             .arg(at.value(QLatin1String("font-size")), xml.readElementText().simplified());
            }
        }
        return lines;
    }

    /// With BACSCOPE_PICTURES=FOLDER each is kept, in every theme, to be looked at.
    static void keep(Figure& figure, const QString& file, const char* name, const char* size,
                     const char* language) {
        const QString folder = qEnvironmentVariable("BACSCOPE_PICTURES");
        if (folder.isEmpty()) {
            return;
        }
        for (const ThemeName theme : themes) {
            ExportSettings settings;
            settings.size = *FigureSize::parse(QString::fromLatin1(size));
            settings.locale = QLocale(QString::fromLatin1(language));
            settings.theme = theme;
            settings.dpi = 144;
            settings.format = FigureFormat::Png;
            const char* themeName = theme == ThemeName::Light  ? "light"
                                    : theme == ThemeName::Dark ? "dark"
                                                               : "print";
            exportFigureTo(QStringLiteral("%1/%2-%3-%4-%5-%6.png")
                               .arg(folder, QLatin1String(name), QLatin1String(size), QLatin1String(language),
                                    QLatin1String(themeName), file.section(QLatin1Char('.'), 0, 0)),
                           figure, settings);
        }
    }
};

BACSCOPE_TEST(small_figures, SmallFiguresTest, QApplication)
#include "SmallFiguresTest.moc"
