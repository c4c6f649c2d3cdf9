// The landscape of two backups: what its colours, places and words say.
#include "figures/LandscapeFigure.h"

#include "export/FigureExporter.h"
#include "figures/Contrast.h"
#include "figures/FigureScenarios.h"
#include "support/TestProgram.h"

#include <QHashSeed>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <memory>

using namespace bacscope;

namespace {

Instant at(double units) {
    return Instant{static_cast<std::int64_t>(std::llround(units * 1e9))};
}

struct Drawn {
    Scenario scenario;
    std::unique_ptr<CutTracker> tracker;
    std::shared_ptr<const Landscape> landscape;
    LandscapeFigure figure;
    FigureLook look;

    explicit Drawn(Scenario given = figureThree(), QSizeF size = {500, 460},
                   ThemeName theme = ThemeName::Light, std::size_t second = 1)
        : scenario(std::move(given)) {
        const auto world = std::make_shared<const World>(scenario);
        tracker = std::make_unique<CutTracker>(world, plannedCut(scenario));
        landscape = std::make_shared<const Landscape>(world, tracker->cut(), ServiceId(0), ServiceId(second));
        figure.setSubject({&scenario, tracker.get(), landscape});
        look.size = size;
        look.theme = Theme::named(theme);
        look.locale = QLocale(QLocale::English);
        figure.layOut(look);
    }
    QImage still() const {
        QImage image(look.size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        figure.paintStill(painter);
        return image;
    }
};

QStringList textsOf(const QByteArray& svg) {
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text")) {
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

} // namespace

class LandscapeFigureTest : public QObject {
    Q_OBJECT

    static void themes() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(ThemeName::Light);
        QTest::newRow("dark") << int(ThemeName::Dark);
        QTest::newRow("print") << int(ThemeName::Print);
    }

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }

    void placesAndInstantsAgree() {
        const Drawn drawn;
        const QPointF point = drawn.figure.pointAt(at(3.5), at(2.5));
        const double pixel = 1 / drawn.figure.firstScale().pixelsPerTick();
        QVERIFY(std::abs(static_cast<double>((drawn.figure.firstAt(point.x()) - at(3.5)).ticks)) < pixel);
        QVERIFY(std::abs(static_cast<double>((drawn.figure.secondAt(point.y()) - at(2.5)).ticks)) <
                pixel * 2);
        // To the right is later for the first, upwards for the second.
        QVERIFY(drawn.figure.pointAt(at(4), at(2)).x() > point.x());
        QVERIFY(drawn.figure.pointAt(at(4), at(3)).y() < point.y());
        QCOMPARE(drawn.figure.firstAt(1e6), at(5));
        QCOMPARE(drawn.figure.secondAt(-1e6), at(5));
    }
    void whatRestoresNothingStandsAtTheEdge() {
        const Drawn drawn;
        const QPointF corner = drawn.figure.pointAt(Instant::distantPast(), Instant::distantPast());
        QCOMPARE(corner, drawn.figure.plotRect().bottomLeft());
    }
    void theSpanDoesNotFollowTheCut() {
        Drawn drawn;
        const TimeSpan before = drawn.figure.firstScale().span();
        drawn.tracker->moveTo(withMarker(drawn.scenario, drawn.tracker->cut(), ServiceId(0), at(-20)));
        drawn.figure.setSubject(drawn.figure.subject());
        drawn.figure.layOut(drawn.look);
        QCOMPARE(drawn.figure.firstScale().span(), before);
    }

    void coloursTellTheCounts_data() { themes(); }
    void coloursTellTheCounts() {
        // Between events, away from outline, diagonal and dots: the same count the same colour, none the
        // paper, more anomalies always further from it in grey.
        QFETCH(int, theme);
        const Drawn drawn(figureThree(), {500, 460}, static_cast<ThemeName>(theme));
        const QImage image = drawn.still();
        std::map<std::size_t, QRgb> colors;
        for (const double first : {0.95, 1.4, 2.4, 3.4, 4.4}) {
            for (const double second : {1.5, 2.55, 3.55, 4.55}) {
                const std::size_t count = drawn.landscape->totalAt(at(first), at(second));
                if (count == 0) {
                    continue;
                }
                const QRgb color = image.pixel(drawn.figure.pointAt(at(first), at(second)).toPoint());
                const auto known = colors.emplace(count, color).first;
                QVERIFY2(known->second == color,
                         qPrintable(QStringLiteral("%1 / %2").arg(first).arg(second)));
            }
        }
        QVERIFY(colors.size() >= 3);
        const double paper = relativeLuminance(drawn.look.theme.paper);
        double last = 0;
        for (const auto& [count, color] : colors) {
            const double away = std::abs(relativeLuminance(QColor(color)) - paper);
            QVERIFY2(away > last + 0.01, qPrintable(QString::number(count)));
            last = away;
        }
    }
    void whatIsConsistentIsPaperWithDots_data() { themes(); }
    void whatIsConsistentIsPaperWithDots() {
        QFETCH(int, theme);
        const Drawn drawn(figureThree(), {500, 460}, static_cast<ThemeName>(theme));
        const QImage image = drawn.still();
        // The tile in which A stands behind its third and B behind its third event is consistent.
        QCOMPARE(drawn.landscape->totalAt(at(3.5), at(3.3)), std::size_t(0));
        const QRect tile =
            QRectF(drawn.figure.pointAt(at(3.4), at(3.2)), drawn.figure.pointAt(at(3.9), at(2.85)))
                .normalized()
                .toRect();
        int paper = 0;
        int other = 0;
        for (int y = tile.top(); y <= tile.bottom(); ++y) {
            for (int x = tile.left(); x <= tile.right(); ++x) {
                (image.pixelColor(x, y) == drawn.look.theme.paper ? paper : other) += 1;
            }
        }
        QVERIFY2(paper > 3 * other, qPrintable(QStringLiteral("%1 %2").arg(paper).arg(other)));
        QVERIFY(other > 0);
    }
    void theDiagonalIsSeenOnEveryCount_data() { themes(); }
    void theDiagonalIsSeenOnEveryCount() {
        QFETCH(int, theme);
        const Drawn drawn(figureThree(), {500, 460}, static_cast<ThemeName>(theme));
        const QImage image = drawn.still();
        const QRectF plot = drawn.figure.plotRect();
        for (const double from : {0.1, 0.3, 0.5, 0.7, 0.9}) { // a dash and a gap, at least
            double least = 1;
            double most = 0;
            for (double share = from; share < from + 0.06; share += 0.002) {
                const QPointF on(plot.left() + share * plot.width(), plot.bottom() - share * plot.height());
                const double luminance = relativeLuminance(image.pixelColor(on.toPoint()));
                least = std::min(least, luminance);
                most = std::max(most, luminance);
            }
            const double contrast = (most + 0.05) / (least + 0.05);
            QVERIFY2(contrast > 3, qPrintable(QStringLiteral("%1: %2").arg(from).arg(contrast)));
        }
    }
    void theBarIsNamedAboveIt() {
        Drawn drawn;
        ExportSettings settings;
        settings.size = FigureSize::fromPixels({960, 540});
        settings.locale = QLocale(QLocale::English);
        QXmlStreamReader reader(exportFigure(drawn.figure, settings));
        std::map<QString, double> heights;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement &&
                reader.name() == QLatin1String("text")) {
                const double y = reader.attributes().value(QLatin1String("y")).toDouble();
                heights[reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed()] = y;
            }
        }
        QVERIFY(heights.contains(QStringLiteral("anomalies")));
        QCOMPARE(heights[QStringLiteral("anomalies")], heights[QStringLiteral("B backed up at (min)")]);
        QVERIFY(heights[QStringLiteral("anomalies")] < heights[QStringLiteral("A backed up at (min)")]);
    }
    void theRegionIsOutlined() {
        const Drawn drawn;
        const QImage image = drawn.still();
        // Along B at 3.4, the region begins where A/3 is created.
        const QPointF edge = drawn.figure.pointAt(at(2.0), at(1.5));
        bool dark = false;
        for (int dx = -2; dx <= 2; ++dx) {
            const QColor color = image.pixelColor((edge + QPointF(dx, 0)).toPoint());
            dark = dark || contrastRatio(color, drawn.look.theme.paper) > 5;
        }
        QVERIFY(dark);
    }

    void grips_data() {
        QTest::addColumn<QPointF>("away");
        QTest::addColumn<int>("grip");
        QTest::newRow("the middle") << QPointF(3, -4) << int(LandscapeFigure::Grip::Both);
        QTest::newRow("the upright line") << QPointF(4, 60) << int(LandscapeFigure::Grip::First);
        QTest::newRow("the level line") << QPointF(-60, 5) << int(LandscapeFigure::Grip::Second);
        QTest::newRow("neither") << QPointF(40, 40) << int(LandscapeFigure::Grip::None);
        QTest::newRow("outside") << QPointF(2000, 0) << int(LandscapeFigure::Grip::None);
    }
    void grips() {
        QFETCH(QPointF, away);
        QFETCH(int, grip);
        const Drawn drawn;
        const QPointF cross = drawn.figure.pointAt(at(3.5), at(2.5));
        QCOMPARE(int(drawn.figure.gripAt(cross + away)), grip);
    }
    void theGripsHangOverTheAxes() {
        const Drawn drawn;
        const QRectF plot = drawn.figure.plotRect();
        const QPointF cross = drawn.figure.pointAt(at(3.5), at(2.5));
        QCOMPARE(drawn.figure.gripAt({cross.x(), plot.bottom() + 6}), LandscapeFigure::Grip::First);
        QCOMPARE(drawn.figure.gripAt({plot.left() - 6, cross.y()}), LandscapeFigure::Grip::Second);
    }

    void words() {
        const Drawn drawn;
        QCOMPARE(drawn.figure.textAt(at(3.5), at(2.5)).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 QStringLiteral("A 3.5 min, B 2.5 min: 1 anomaly"));
        QCOMPARE(drawn.figure.textAt(at(3.5), at(3)).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 QStringLiteral("A 3.5 min, B 3 min: no anomalies"));
        QCOMPARE(drawn.figure.textOfCut(), drawn.figure.textAt(at(3.5), at(2.5)));
        QCOMPARE(drawn.figure.titleInWords(), QStringLiteral("A against B"));
        QCOMPARE(drawn.figure.describeInWords().replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 QStringLiteral(
                     "The number of anomalies for every pair of instants at which A and B may have been "
                     "backed up, all other backups and the disaster as they are: at most 4 anomalies. Some "
                     "pairs are consistent. Now: A 3.5 min, B 2.5 min: 1 anomaly."));
    }
    void aPixelOfSeveralPairsHidesNoAnomaly() {
        // 3,000 events on a hundred pixels: a pixel is as dark as the worst of its pairs,
        // whatever else it stands for.
        const Drawn drawn(randomScenario(9, 3, 3'000), {240, 200});
        const QRectF plot = drawn.figure.plotRect();
        const TimeSpan span = drawn.figure.firstScale().span();
        const auto columns = static_cast<std::size_t>(std::lround(plot.width()));
        const auto rows = static_cast<std::size_t>(std::lround(plot.height()));
        const LandscapeRaster raster =
            drawn.landscape->raster(span.first, span.last, span.first, span.last, columns, rows);
        const QImage image = drawn.still();
        // Of pixels away from all lines: how many have the colour that most pixels with this count have?
        const auto agreement = [&](const std::vector<std::uint32_t>& counts) {
            std::map<std::uint32_t, std::map<QRgb, int>> colors;
            int all = 0;
            for (int x = static_cast<int>(plot.left()) + 10; x + 10 < plot.right(); ++x) {
                for (int y = static_cast<int>(plot.top()) + 10; y + 10 < plot.bottom(); ++y) {
                    const double right = (x + 0.5 - plot.left()) / plot.width();
                    const double up = (plot.bottom() - y - 0.5) / plot.height();
                    if (std::abs(right - up) > 0.1) {
                        const auto column = static_cast<std::size_t>(right * static_cast<double>(columns));
                        const auto row = static_cast<std::size_t>(up * static_cast<double>(rows));
                        ++colors[counts[row * columns + column]][image.pixel(x, y)];
                        ++all;
                    }
                }
            }
            int agreeing = 0;
            for (const auto& [count, found] : colors) {
                int majority = 0;
                for (const auto& [color, pixels] : found) {
                    majority = std::max(majority, pixels);
                }
                agreeing += majority;
            }
            return static_cast<double>(agreeing) / all;
        };
        QVERIFY2(agreement(raster.most) > 0.95, qPrintable(QString::number(agreement(raster.most))));
        QVERIFY2(agreement(raster.least) < 0.9, qPrintable(QString::number(agreement(raster.least))));
    }
    void aUnitIsNamedByAllOfIt() {
        const Drawn drawn(everyFeature());
        QCOMPARE(drawn.figure.titleInWords(), QStringLiteral("A and C against B"));
    }
    void withoutALandscapeItSaysWhy() {
        Drawn drawn;
        drawn.figure.setSubject({&drawn.scenario, drawn.tracker.get(), nullptr});
        drawn.figure.layOut(drawn.look);
        QCOMPARE(drawn.figure.describeInWords(),
                 QStringLiteral("Counting the anomalies of every pair of instants …"));
        Scenario together = figureThree();
        together.lockstep = {{ServiceId(0), ServiceId(1)}};
        drawn.figure.setSubject({&together, drawn.tracker.get(), nullptr});
        drawn.figure.layOut(drawn.look);
        QCOMPARE(drawn.figure.describeInWords(),
                 QStringLiteral("A landscape takes two services that are not backed up together."));
        QCOMPARE(drawn.figure.gripAt({200, 200}), LandscapeFigure::Grip::None);
    }

    void theCrossMovesWithoutTheRest() {
        Drawn drawn;
        const QImage before = drawn.still();
        const std::size_t revision = drawn.figure.revision();
        drawn.tracker->moveTo(withMarker(drawn.scenario, drawn.tracker->cut(), ServiceId(0), at(1.5)));
        drawn.figure.layOut(drawn.look);
        QCOMPARE(drawn.figure.revision(), revision);
        QCOMPARE(drawn.still(), before);
        QCOMPARE(drawn.figure.firstMarker(), at(1.5));
    }
    void anotherThemeIsPaintedAnew() {
        Drawn drawn;
        drawn.look.theme = Theme::dark();
        drawn.figure.layOut(drawn.look);
        QCOMPARE(drawn.still(), Drawn(figureThree(), {500, 460}, ThemeName::Dark).still());
    }

    void filesAreTheSameEachTime_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("svg") << int(FigureFormat::Svg);
        QTest::newRow("pdf") << int(FigureFormat::Pdf);
        QTest::newRow("png") << int(FigureFormat::Png);
    }
    void filesAreTheSameEachTime() {
        QFETCH(int, format);
        ExportSettings settings;
        settings.format = static_cast<FigureFormat>(format);
        settings.size = FigureSize::fromPixels({480, 400});
        Drawn one(randomScenario(5, 3, 300));
        Drawn other(randomScenario(5, 3, 300));
        const QByteArray bytes = exportFigure(one.figure, settings);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(exportFigure(other.figure, settings), bytes);
    }
    void filesHoldTheirWords() {
        Drawn drawn;
        ExportSettings settings;
        settings.size = FigureSize::fromPixels({960, 540});
        settings.locale = QLocale(QLocale::English);
        const QStringList texts = textsOf(exportFigure(drawn.figure, settings));
        for (const char* word : {"A against B", "A backed up at (min)", "B backed up at (min)",
                                 "disaster 5\u00a0min", "consistent", "anomalies", "1 anomaly",
                                 "3.5\u00a0min", "2.5\u00a0min", "both at the same instant", "0", "4"}) {
            QVERIFY2(texts.contains(QString::fromUtf8(word)), word);
        }
    }
    void smallOnesKeepTheirPlot() {
        const Drawn drawn(figureThree(), {320, 200});
        QVERIFY(drawn.figure.plotRect().height() > 60);
        QVERIFY(QRectF(0, 0, 320, 200).contains(drawn.figure.plotRect()));
    }
};

BACSCOPE_TEST(landscape_figure, LandscapeFigureTest, QGuiApplication)
#include "LandscapeFigureTest.moc"
