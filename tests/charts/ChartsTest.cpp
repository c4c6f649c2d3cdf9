// What the charts say, as text; and that what comes out as a file says it, too.
#include "charts/ChartData.h"
#include "charts/ChartLook.h"
#include "charts/ChartTicks.h"
#include "export/FigureExporter.h"
#include "support/TestProgram.h"

#include <QHashSeed>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

using namespace bacscope;
using namespace bacscope::test;

namespace {

FigureLook lookOf(QSizeF size = {700, 320}, QLocale::Language language = QLocale::English) {
    FigureLook look;
    look.size = size;
    look.locale = QLocale(language);
    return look;
}

QString numbers(const std::vector<double>& values) {
    QStringList all;
    for (const double value : values) {
        all << QString::number(value);
    }
    return all.join(QLatin1Char(' '));
}

/// Line by line: the axes, the series from back to front with their values, the marks.
QString contentText(const ChartContent& content) {
    static constexpr std::array<const char*, 4> shapes{"steps", "area", "line", "band"};
    static constexpr std::array<const char*, 6> tones{"broken",        "orphan", "missing",
                                                      "missing state", "ink",    "quiet"};
    QStringList lines{content.title};
    if (!content.empty.isEmpty()) {
        lines << content.empty;
        return lines.join(QLatin1Char('\n'));
    }
    lines << QStringLiteral("%1 | %2 | %3").arg(content.x.title, content.left.title, content.right.title);
    QStringList stops;
    for (const Instant stop : content.stops) {
        stops << QString::number(static_cast<double>(stop.ticks));
    }
    lines << QStringLiteral("at ") + stops.join(QLatin1Char(' '));
    for (const ChartSeries& series : content.series) {
        lines << QStringLiteral("%1 %2 %3: %4%5")
                     .arg(QLatin1String(shapes[static_cast<std::size_t>(series.shape)]),
                          QLatin1String(tones[static_cast<std::size_t>(series.tone)]), series.name,
                          numbers(series.values),
                          series.low.empty() ? QString() : QStringLiteral(" over ") + numbers(series.low));
    }
    for (const ChartMark& mark : content.marks) {
        lines << QStringLiteral("mark %1 at %2 %3")
                     .arg(mark.word, QString::number(static_cast<double>(mark.at.ticks)),
                          mark.value ? QString::number(*mark.value) : QStringLiteral("whole height"));
    }
    lines << content.caption;
    return lines.join(QLatin1Char('\n')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

QString laidOutText(ChartFigure& chart, QLocale::Language language = QLocale::English) {
    chart.layOut(lookOf({700, 320}, language));
    return contentText(chart.content());
}

std::unique_ptr<ChartFigure> makeDisaster() {
    auto chart = std::make_unique<DisasterChart>();
    chart->setTime(minutes());
    chart->setPoints(someDisasters());
    chart->setNow(at(6));
    return chart;
}

std::unique_ptr<ChartFigure> makeSpread() {
    auto chart = std::make_unique<SpreadChart>();
    chart->setTime(minutes());
    chart->setPoints(someSpreads(), 42, lasting(20));
    chart->setNow(lasting(7));
    return chart;
}

std::unique_ptr<ChartFigure> makeLock() {
    auto chart = std::make_unique<LockChart>();
    chart->setTime(minutes());
    chart->setPoints(someLocks(), someLocks()[1]);
    chart->setNow(at(4));
    return chart;
}

std::unique_ptr<ChartFigure> makeGranularity() {
    auto chart = std::make_unique<GranularityChart>();
    chart->setSteps(someSteps(), minutes(), lasting(30), 7);
    chart->setPresent(someSteps()[0]);
    chart->setLeastCoupling(step(2, 3, 0, {}), 2);
    return chart;
}

QImage picture(ChartFigure& chart, const FigureLook& look) {
    chart.layOut(look);
    QImage image(look.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    chart.paint(painter);
    return image;
}

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

using Maker = std::unique_ptr<ChartFigure> (*)();
struct NamedMaker {
    const char* name;
    Maker make;
};
constexpr std::array<NamedMaker, 4> makers{{{"disaster", makeDisaster},
                                            {"spread", makeSpread},
                                            {"lock", makeLock},
                                            {"granularity", makeGranularity}}};

double distance(const QRectF& box, QPointF point) {
    return std::hypot(std::max({box.left() - point.x(), point.x() - box.right(), 0.0}),
                      std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0}));
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }

    void disastersAreStacked() {
        QCOMPARE(
            laidOutText(*makeDisaster()),
            QStringLiteral("When the disaster strikes\n"
                           "the disaster strikes at | anomalies | \n"
                           "at 0 2e+09 5e+09 1e+10\n"
                           "area broken Broken links: 0 1 3 0 over 0 0 0 0\n"
                           "area orphan Orphans: 0 1 4 2 over 0 1 3 0\n"
                           "area missing Missing events and state: 0 1 7 2 over 0 1 4 2\n"
                           "Backups as planned. Worst at 5 min: 3 broken links, 1 orphan, 2 missing events, "
                           "1 missing state."));
    }
    void whatNeverHappensHasNoArea() {
        DisasterChart chart;
        chart.setTime(minutes());
        chart.setPoints({disaster(0, 0, 0, 0, 0), disaster(1, 0, 2, 0, 0)});
        chart.layOut(lookOf());
        QCOMPARE(chart.content().series.size(), std::size_t(1));
        QCOMPARE(chart.content().series[0].name, QStringLiteral("Orphans"));
    }
    void spreadsHaveABandEach() {
        QCOMPARE(laidOutText(*makeSpread()),
                 QStringLiteral("When the backups lie apart\n"
                                "the backups lie at most so far apart | expected anomalies | \n"
                                "at 0 5e+09 1e+10\n"
                                "band broken : 0 4 6 over 0 0 1\n"
                                "line broken Broken links: 0 1.25 2.5\n"
                                "Mean and 95 % band of 1,000 random backups for each width, seed 42."));
    }
    void theAxisOfSpreadsDoesNotGrowWithThem() {
        const auto chart = makeSpread();
        chart->layOut(lookOf());
        QCOMPARE(chart->content().span, (TimeSpan{at(0), at(20)}));
    }
    void widthsWithoutSamplesWait() {
        SpreadChart chart;
        chart.setTime(minutes());
        std::vector<SpreadPoint> points = someSpreads();
        points[2].samples = 0;
        chart.setPoints(points, 1);
        chart.setComputing(true);
        chart.layOut(lookOf());
        QCOMPARE(chart.content().stops.size(), std::size_t(2));
        QCOMPARE(chart.content().caption,
                 QStringLiteral(
                     "Mean and 95 % band of 2,000 random backups for each width, seed 1. More to come …"));
    }
    void locksHaveTheirLengthBehind() {
        QCOMPARE(laidOutText(*makeLock()),
                 QStringLiteral("When the lock begins\n"
                                "the lock begins at | blocked interactions | length of the lock\n"
                                "at 0 3e+09 6e+09\n"
                                "line quiet Length of the lock: 2.5e+09 2e+09 3e+09\n"
                                "steps ink Blocked interactions: 4 1 12\n"
                                "mark cheapest start at 3e+09 1\n"
                                "Cheapest start 3 min: 1 interaction blocked, locked for 2 min."));
    }
    void severalDaysAreTold() {
        const TimeBase base = TimeBase::clock(7200);
        DisasterPoint before;
        before.disaster = *base.parseInstant("2026-05-05T22:00:00+02:00");
        DisasterPoint after = before;
        after.disaster = *base.parseInstant("2026-05-06T03:00:00+02:00");
        after.counts.orphans = 1;
        DisasterChart chart;
        chart.setTime(base);
        chart.setPoints({before, after});
        chart.layOut(lookOf());
        QCOMPARE(chart.readingText(chart.readingOf(1)), QStringLiteral("6 May 2026 03:00 · 1 orphan"));
        after.disaster = *base.parseInstant("2026-05-05T23:00:00+02:00");
        chart.setPoints({before, after});
        chart.layOut(lookOf());
        QCOMPARE(chart.readingText(chart.readingOf(1)), QStringLiteral("23:00 · 1 orphan"));
    }
    void locksThatEndTooLateAreShaded() {
        LockChart chart;
        chart.setTime(minutes());
        chart.setPoints(someLocks(), someLocks()[1]);
        chart.setDisaster(at(9));
        chart.layOut(lookOf());
        QVERIFY(!chart.content().shade);
        const FigureLook look = lookOf({700, 320}, QLocale::English);
        const QImage open = picture(chart, look);

        // The third lock ends at 9, two after its copy: a copy at 6 is too late, and so is all from 6 on.
        chart.setDisaster(at(8));
        const QImage shaded = picture(chart, look);
        QVERIFY(chart.content().shade);
        QCOMPARE(chart.content().shade->from, at(6));
        chart.setDisaster(at(6));
        const QImage more = picture(chart, look);
        QCOMPARE(chart.content().shade->from, at(4));
        QCOMPARE(chart.content().shade->words, QStringLiteral("ends after the disaster"));
        QVERIFY2(chart.content().caption.endsWith(QStringLiteral(" Shaded: ends after the disaster.")),
                 qPrintable(chart.content().caption));
        QCOMPARE(
            chart.readingText(chart.readingOf(2)).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
            QStringLiteral("6 min · 12 interactions blocked · locked for 3 min · ends after the disaster"));
        const QPoint inside(static_cast<int>(chart.scale().x(at(5.5))),
                            static_cast<int>(chart.plotRect().center().y()));
        bool differs = false;
        for (int dx = 0; dx < 12; ++dx) {
            differs = differs || more.pixel(inside + QPoint(dx, 0)) != open.pixel(inside + QPoint(dx, 0));
            QCOMPARE(shaded.pixel(inside + QPoint(dx, 0)), open.pixel(inside + QPoint(dx, 0)));
        }
        QVERIFY(differs);
        const auto copy = chart.clone();
        copy->layOut(look);
        QCOMPARE(copy->content().shade->from, at(4));
        chart.setDisaster(at(2)); // none ends in time
        chart.layOut(look);
        QCOMPARE(chart.content().shade->from, at(0));
    }
    void locksThatNeverFitSaySo() {
        LockChart chart;
        chart.setTime(minutes());
        chart.setPoints(someLocks(), std::nullopt);
        chart.layOut(lookOf());
        QCOMPARE(chart.content().caption, QStringLiteral("No lock fits into the observed time."));
        QVERIFY(chart.content().marks.empty());
    }
    void granularityGoesFromTheMonolithOn() {
        QCOMPARE(laidOutText(*makeGranularity()),
                 QStringLiteral("Where to cut the services\n"
                                "units | expected anomalies | aggregates in the largest unit\n"
                                "at 1000 2000 3000\n"
                                "band ink : 0 3 9 over 0 0 1\n"
                                "line quiet Largest unit: 3 2 1\n"
                                "line ink Expected anomalies: 0 1.5 4.5\n"
                                "mark least coupling at 2000 whole height\n"
                                "mark present at 3000 4.5\n"
                                "Mean and 95 % band of 500 random backups at most 30 min apart, seed 7. "
                                "Best: with at most 2 aggregates in a unit."));
    }
    /// Two measures, each with its name; where they agree, one mark says so.
    void granularitySaysByWhichMeasureItRecommends() {
        GranularityChart chart;
        chart.setSteps(someSteps(), minutes(), lasting(30), 7);
        chart.setPresent(someSteps()[0]);
        const auto marks = [&] {
            chart.layOut(lookOf());
            QStringList words;
            for (const ChartMark& mark : chart.content().marks) {
                words << QStringLiteral("%1 at %2").arg(mark.word).arg(mark.at.ticks);
            }
            return words.join(QStringLiteral(" | "));
        };
        chart.setRecommended(someSteps()[1]);
        chart.setLeastCoupling(someSteps()[2], 2);
        const QString first = marks();
        QCOMPARE(chart.content().marks.size(), std::size_t(3));
        QVERIFY2(first.contains(QStringLiteral("fewest anomalies")) &&
                     first.contains(QStringLiteral("least coupling")),
                 qPrintable(first));
        QVERIFY(chart.describeInWords().contains(QStringLiteral("Best by expected anomalies")));
        QVERIFY(chart.describeInWords().contains(QStringLiteral("Best by coupling")));
        chart.setLeastCoupling(someSteps()[1], 2);
        QVERIFY2(marks().contains(QStringLiteral("best by both")), qPrintable(marks()));
        chart.setRecommended(someSteps()[0]); // the present one
        QVERIFY2(marks().contains(QStringLiteral("fewest anomalies, present")), qPrintable(marks()));
    }
    /// Beside its point and beside no other, or with a line to it: at every size and size of letters.
    void aWordBelongsToItsPoint() {
        int words = 0;
        for (const double width : {240.0, 330.0, 420.0, 560.0}) {
            for (const double scale : {1.0, 1.5, 2.2}) {
                for (const double present : {0.0, 1.5, 2.5, 4.0}) {
                    GranularityChart chart;
                    auto steps = someSteps();
                    chart.setSteps(steps, minutes(), lasting(30), 7);
                    chart.setRecommended(steps[1]);
                    chart.setLeastCoupling(steps[2], 2);
                    steps[0].partition = steps[1].partition;
                    std::swap(steps[0].partition[0], steps[0].partition[1]);
                    steps[0].expected.samples = 500;
                    steps[0].expected.total.mean = present;
                    chart.setPresent(steps[0]);
                    FigureLook look = lookOf();
                    look.size = {width, 0.7 * width};
                    look.scale = scale;
                    chart.layOut(look);
                    for (const PlacedMark& mark : chart.placedMarks()) {
                        if (!mark.box || mark.wholeHeight) {
                            continue;
                        }
                        ++words;
                        const QString where = QStringLiteral("%1, %2 wide, letters of %3, present at %4")
                                                  .arg(mark.word)
                                                  .arg(width)
                                                  .arg(scale)
                                                  .arg(present);
                        for (const PlacedMark& other : chart.placedMarks()) {
                            if (&other == &mark || other.wholeHeight) {
                                continue;
                            }
                            QVERIFY2(!mark.box->contains(other.point), qPrintable(where));
                            QVERIFY2(!other.box || !mark.box->intersects(*other.box), qPrintable(where));
                            if (mark.leader.isNull()) {
                                QVERIFY2(distance(*mark.box, mark.point) < distance(*mark.box, other.point),
                                         qPrintable(where));
                            }
                        }
                        QVERIFY2(mark.leader.isNull() || mark.leader.p1() == mark.point, qPrintable(where));
                    }
                }
            }
        }
        QVERIFY(words > 60);
    }
    /// Of a day no more than seconds, whatever instants the points are spread to.
    void instantsAreAsExactAsTheChart() {
        const TimeBase base = TimeBase::clock();
        const Instant morning = *base.parseInstant("2026-05-05T09:00:00Z");
        DisasterPoint first{morning, {}};
        DisasterPoint worst{*base.parseInstant("2026-05-05T16:43:17.299999999Z"), {}};
        worst.counts.orphans = 2;
        DisasterPoint last{*base.parseInstant("2026-05-05T19:00:00Z"), {}};
        DisasterChart chart;
        chart.setTime(base);
        chart.setPoints({first, worst, last});
        chart.layOut(lookOf());
        QCOMPARE(chart.content().caption,
                 QStringLiteral("Backups as planned. Worst at 16:43:17: 2 orphans."));
        QVERIFY(!chart.describeInWords().contains(QStringLiteral("17.2")));
        QCOMPARE(chart.targetOf(chart.readingOf(1)).instant, worst.disaster); // what is done stays exact
    }
    void theAxisOnTheRightHasAShortNameWhereThereIsLittleRoom() {
        const auto isWritten = [](double width, const char* words) {
            ExportSettings settings;
            settings.locale = QLocale(QLocale::English);
            settings.size = FigureSize::fromPixels({width, 260});
            return textsOf(exportFigure(*makeGranularity(), settings)).contains(QLatin1String(words));
        };
        QVERIFY(isWritten(700, "aggregates in the largest unit"));
        QVERIFY(!isWritten(700, "largest unit"));
        QVERIFY(isWritten(260, "largest unit"));
    }
    void germansWritePointsAndCommas() {
        SpreadChart chart;
        chart.setTime(minutes());
        chart.setPoints(someSpreads(), 42);
        chart.layOut(lookOf({700, 320}, QLocale::German));
        QVERIFY2(chart.content().caption.contains(QStringLiteral("1.000")),
                 qPrintable(chart.content().caption));
        QVERIFY2(chart.readingText(chart.readingOf(1)).contains(QStringLiteral("1,3")),
                 qPrintable(chart.readingText(chart.readingOf(1))));
    }

    void emptyOnesSayWhy_data() {
        QTest::addColumn<std::function<std::shared_ptr<ChartFigure>()>>("make");
        QTest::addColumn<QString>("sentence");
        using Make = std::function<std::shared_ptr<ChartFigure>()>;
        const auto disasters = [](std::vector<DisasterPoint> points, bool computing) -> Make {
            return [points, computing] {
                auto chart = std::make_shared<DisasterChart>();
                chart->setTime(minutes());
                chart->setPoints(points);
                chart->setComputing(computing);
                return chart;
            };
        };
        QTest::newRow("no event") << disasters({}, false)
                                  << "Nothing has happened yet that a disaster could undo.";
        QTest::newRow("not counted yet") << disasters({}, true) << "Counting what the restore would break …";
        QTest::newRow("one instant")
            << disasters({disaster(3, 0, 0, 0, 0)}, false)
            << "The disaster can strike at one instant only, and breaks nothing there.";
        QTest::newRow("always consistent")
            << disasters({disaster(3, 0, 0, 0, 0), disaster(4, 0, 0, 0, 0)}, false)
            << "Whenever the disaster strikes, the restore is consistent.";
        QTest::newRow("no backup known") << Make([] {
            auto chart = std::make_shared<DisasterChart>();
            chart->setPoints({disaster(3, 0, 0, 0, 0), disaster(4, 0, 0, 0, 0)});
            chart->setBackupsKnown(false);
            return chart;
        }) << "No backup is known yet: a restore brings nothing back that could break.";
        QTest::newRow("no random backups") << Make([] { return std::make_shared<SpreadChart>(); })
                                           << "There is nothing to draw random backups from yet.";
        QTest::newRow("consistent however far apart") << Make([] {
            auto chart = std::make_shared<SpreadChart>();
            chart->setPoints({spread(0, 10, {}, {}), spread(1, 10, {}, {})}, 1);
            return chart;
        }) << "However far apart the backups lie, the restore is consistent.";
        QTest::newRow("no lock") << Make([] { return std::make_shared<LockChart>(); })
                                 << "Nothing has happened yet that a lock could keep waiting.";
        QTest::newRow("a lock that blocks nothing") << Make([] {
            auto chart = std::make_shared<LockChart>();
            chart->setPoints({lock(0, 0, 1, 0), lock(2, 2, 3, 0)}, std::nullopt);
            return chart;
        }) << "Whenever the lock begins, it blocks no interaction.";
        QTest::newRow("nothing to merge") << Make([] { return std::make_shared<GranularityChart>(); })
                                          << "There are no aggregates to merge yet.";
        QTest::newRow("steps without samples yet") << Make([] {
            auto chart = std::make_shared<GranularityChart>();
            chart->setSteps({step(1, 1, 0, {})}, minutes(), lasting(1), 1);
            return chart;
        }) << "Merging step by step …";
    }
    void emptyOnesSayWhy() {
        QFETCH(std::function<std::shared_ptr<ChartFigure>()>, make);
        QFETCH(QString, sentence);
        const std::shared_ptr<ChartFigure> chart = make();
        ExportSettings settings;
        settings.size = FigureSize::fromPixels({700, 320});
        settings.locale = QLocale(QLocale::English);
        const QStringList texts = textsOf(exportFigure(*chart, settings));
        QVERIFY(chart->isEmpty());
        QCOMPARE(chart->describeInWords(), sentence);
        QVERIFY2(texts.contains(sentence), qPrintable(texts.join(QLatin1Char('|'))));
        QVERIFY(!chart->readingAt({350, 160}));
    }

    void oneThingIsWrongAtOneInstant() {
        DisasterChart chart;
        chart.setTime(minutes());
        chart.setPoints({disaster(3, 2, 0, 0, 0)});
        chart.layOut(lookOf());
        QVERIFY(!chart.isEmpty());
        QCOMPARE(chart.readingText(chart.readingOf(0)), QStringLiteral("3\u00a0min · 2 broken links"));
    }

    void readings_data() {
        QTest::addColumn<int>("chart");
        QTest::addColumn<int>("stop");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing wrong") << 0 << 0 << "0 min · consistent";
        QTest::newRow("everything wrong")
            << 0 << 2 << "5 min · 3 broken links · 1 orphan · 2 missing events · 1 missing state";
        QTest::newRow("a spread") << 1 << 2 << "10 min · broken links 2.5 (1 to 6)";
        QTest::newRow("no spread") << 1 << 0 << "0 min · consistent";
        QTest::newRow("a lock") << 2 << 1 << "3 min · 1 interaction blocked · locked for 2 min";
        QTest::newRow("units") << 3 << 1
                               << "2 units · 1.5 anomalies expected (0 to 3) · 2 aggregates in the largest";
        QTest::newRow("the monolith")
            << 3 << 0 << "1 unit · 0.0 anomalies expected (0 to 0) · 3 aggregates in the largest";
    }
    void readings() {
        QFETCH(int, chart);
        QFETCH(int, stop);
        QFETCH(QString, expected);
        const auto made = makers[static_cast<std::size_t>(chart)].make();
        made->layOut(lookOf());
        QCOMPARE(made->readingText(made->readingOf(static_cast<std::size_t>(stop)))
                     .replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 expected);
    }

    void valuesHoldUpToTheNextStop() {
        const auto chart = makeDisaster();
        chart->layOut(lookOf());
        const double middle = chart->plotRect().center().y();
        const auto between = chart->readingAt({chart->scale().x(at(3.6)), middle});
        QVERIFY(between.has_value());
        QCOMPARE(between->stop, std::size_t(1));
        QVERIFY(std::abs(static_cast<double>(between->at.ticks) - 3.6e9) <
                1.1 / chart->scale().pixelsPerTick());
        QCOMPARE(between->at.ticks % 10'000'000, std::int64_t(0)); // rounded to what a pixel can tell
        // Near a stop that one is meant, from either side.
        QCOMPARE(chart->readingAt({chart->scale().x(at(5)) - 4, middle}), std::optional(chart->readingOf(2)));
        QCOMPARE(chart->readingAt({chart->scale().x(at(5)) + 4, middle}), std::optional(chart->readingOf(2)));
    }
    void meansAreKnownAtTheirPointsOnly() {
        const auto chart = makeSpread();
        chart->layOut(lookOf());
        const double middle = chart->plotRect().center().y();
        QCOMPARE(chart->readingAt({chart->scale().x(at(6.5)), middle}), std::optional(chart->readingOf(1)));
        QCOMPARE(chart->readingAt({chart->scale().x(at(19)), middle}), std::optional(chart->readingOf(2)));
    }
    void outsideOfThePlotNothingIsRead() {
        const auto chart = makeDisaster();
        chart->layOut(lookOf());
        QCOMPARE(chart->readingAt({5, 5}), std::nullopt);
    }
    void lockedTimeIsToldWhereItIsKnown() {
        const auto chart = makeLock();
        chart->layOut(lookOf());
        QCOMPARE(chart->readingText({1, at(4)}), QStringLiteral("4\u00a0min · 1 interaction blocked"));
    }
    void targets() {
        const std::array<ChartTarget, 4> expected{{{ChartTarget::Kind::Instant, at(2), {}, 0},
                                                   {ChartTarget::Kind::Width, {}, lasting(5), 0},
                                                   {ChartTarget::Kind::Start, at(3), {}, 0},
                                                   {ChartTarget::Kind::Step, {}, {}, 1}}};
        for (std::size_t i = 0; i < makers.size(); ++i) {
            const auto chart = makers[i].make();
            chart->layOut(lookOf());
            QVERIFY2(chart->targetOf(chart->readingOf(1)) == expected[i], makers[i].name);
        }
    }
    void stepsAreNamedByWhereTheyWereHandedIn() {
        const auto chart = makeGranularity(); // three units first, the monolith last
        chart->layOut(lookOf());
        QCOMPARE(chart->targetOf(chart->readingOf(0)).step, std::size_t(2));
    }
    void wordsTellThePresentValue() {
        const auto chart = makeDisaster();
        chart->layOut(lookOf());
        QVERIFY2(chart->describeInWords().endsWith(
                     QStringLiteral("Now: 6\u00a0min · 3 broken links · 1 orphan · 2 missing "
                                    "events · 1 missing state.")),
                 qPrintable(chart->describeInWords()));
        // Between two points of other charts nothing is known; a way to cut has its own mark.
        const auto spread = makeSpread();
        spread->layOut(lookOf());
        QVERIFY2(spread->describeInWords().endsWith(QStringLiteral("Marked: now 7\u00a0min.")),
                 qPrintable(spread->describeInWords()));
        const auto granularity = makeGranularity();
        granularity->layOut(lookOf());
        QVERIFY2(
            granularity->describeInWords().contains(QStringLiteral("At present: 3 units, 4.5 on average.")) &&
                !granularity->describeInWords().contains(QStringLiteral("Now")),
            qPrintable(granularity->describeInWords()));
    }

    void layoutIsKept() {
        DisasterChart chart;
        chart.setTime(minutes());
        chart.setPoints(someDisasters());
        chart.layOut(lookOf());
        const std::size_t before = chart.revision();
        chart.setNow(at(7));
        chart.layOut(lookOf());
        QCOMPARE(chart.revision(), before);
        chart.setPoints({disaster(0, 1, 0, 0, 0)});
        chart.layOut(lookOf());
        QCOMPARE(chart.revision(), before + 1);
        chart.layOut(lookOf({300, 200}));
        QCOMPARE(chart.revision(), before + 2);
    }
    void aClonePaintsTheSame() {
        for (const NamedMaker& maker : makers) {
            const auto chart = maker.make();
            QVERIFY2(picture(*chart, lookOf()) == picture(*chart->clone(), lookOf()), maker.name);
        }
    }
    void newDataPaintsLikeANewChart() {
        // The chart's own items are kept and filled again: nothing of before may stay.
        DisasterChart chart;
        chart.setTime(minutes());
        chart.setPoints({disaster(0, 5, 5, 5, 5), disaster(9, 9, 0, 0, 0)});
        picture(chart, lookOf({500, 250}));
        chart.setPoints(someDisasters());
        chart.setNow(at(6));
        QCOMPARE(picture(chart, lookOf()), picture(*makeDisaster(), lookOf()));
    }

    void linesOfTheGridLieAtTheirNumbers_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(ThemeName::Light);
        QTest::newRow("dark") << int(ThemeName::Dark);
        QTest::newRow("print") << int(ThemeName::Print);
    }
    void linesOfTheGridLieAtTheirNumbers() {
        QFETCH(int, theme);
        DisasterChart chart;
        chart.setTime(minutes());
        chart.setPoints({disaster(0, 0, 0, 0, 0), disaster(5, 7, 0, 0, 0), disaster(6, 0, 0, 0, 0),
                         disaster(9, 0, 0, 0, 0)});
        FigureLook look = lookOf({600, 400});
        look.theme = Theme::named(static_cast<ThemeName>(theme));
        const QImage image = picture(chart, look);
        const QRectF plot = chart.plotRect();
        const auto ticks = numberTicks(7, plot.height(), 34, true, look.locale);
        QVERIFY(ticks.size() > 3);
        const int x = static_cast<int>(plot.left() + plot.width() / 4);
        const auto isPaper = [&](int y) { return image.pixelColor(x, y) == look.theme.paper; };
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            const double y = plot.bottom() - plot.height() * ticks[i].value / ticks.back().value;
            const int row = static_cast<int>(std::lround(y));
            QVERIFY2(!isPaper(row) || !isPaper(row - 1), qPrintable(ticks[i].label));
            QVERIFY(isPaper(row + 6));
        }
    }
    void aSpikeIsNeverDecimatedAway() {
        std::vector<DisasterPoint> points;
        for (int i = 0; i < 60'000; ++i) {
            points.push_back(disaster(i * 0.01, i == 31'234 ? 10 : 1, 0, 0, 0));
        }
        DisasterChart chart;
        chart.setTime(minutes());
        chart.setPoints(points);
        const QImage image = picture(chart, lookOf({800, 300}));
        const QRectF plot = chart.plotRect();
        const int y = static_cast<int>(plot.bottom() - plot.height() * 0.5);
        int redColumns = 0;
        for (int x = static_cast<int>(plot.left()); x < plot.right(); ++x) {
            const QColor color = image.pixelColor(x, y);
            redColumns += color.red() > color.green() + 30 ? 1 : 0;
        }
        QVERIFY2(redColumns >= 1 && redColumns <= 4, qPrintable(QString::number(redColumns)));
    }
    void toldApartWithoutColour() {
        std::set<QList<qreal>> dashes;
        for (const ChartTone tone :
             {ChartTone::Broken, ChartTone::Orphan, ChartTone::Missing, ChartTone::MissingState}) {
            dashes.insert(tonePen(tone, FigureLook()).dashPattern());
        }
        QCOMPARE(dashes.size(), std::size_t(4));
        for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print}) {
            const Theme theme = Theme::named(name);
            const int paper = qGray(theme.paper.rgb());
            const auto distance = [&](ChartTone tone) {
                return std::abs(qGray(toneFill(tone, theme).color().rgb()) - paper);
            };
            QVERIFY(distance(ChartTone::Broken) > distance(ChartTone::Missing) + 8);
        }
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
        settings.size = FigureSize::fromPixels({640, 320});
        for (const NamedMaker& maker : makers) {
            const QByteArray first = exportFigure(*maker.make(), settings);
            QVERIFY2(!first.isEmpty(), maker.name);
            QVERIFY2(first == exportFigure(*maker.make(), settings), maker.name);
        }
        const auto crowded = [] {
            std::vector<DisasterPoint> points;
            for (std::size_t i = 0; i < 1'500; ++i) {
                points.push_back(disaster(static_cast<double>(i), i * 7 % 11, i * 5 % 13, i * 3 % 7, 0));
            }
            auto chart = std::make_unique<DisasterChart>();
            chart->setTime(minutes());
            chart->setPoints(std::move(points));
            return chart;
        };
        QVERIFY(exportFigure(*crowded(), settings) == exportFigure(*crowded(), settings));
    }
    void filesHoldTheirWords() {
        ExportSettings settings;
        settings.size = FigureSize::fromPixels({960, 540});
        settings.locale = QLocale(QLocale::English);
        const QStringList texts = textsOf(exportFigure(*makeLock(), settings));
        for (const char* word : {"When the lock begins", "blocked interactions", "length of the lock",
                                 "the lock begins at (min)", "Blocked interactions", "Length of the lock",
                                 "cheapest start", "now 4\u00a0min", "0", "12", "1.5\u00a0min"}) {
            QVERIFY2(texts.contains(QString::fromUtf8(word)),
                     qPrintable(QString::fromUtf8(word) + QStringLiteral(" not in ") +
                                texts.join(QLatin1Char('|'))));
        }
    }
    void namesAreNotHtml() {
        DisasterChart chart;
        chart.setTime(TimeBase::numbers(QStringLiteral("<b>beats</b>&amp;"), 9));
        chart.setPoints(someDisasters());
        ExportSettings settings;
        settings.size = FigureSize::fromPixels({960, 540});
        settings.titleText = QStringLiteral("<i>Mine</i>");
        const QStringList texts = textsOf(exportFigure(chart, settings));
        QVERIFY2(texts.contains(QStringLiteral("the disaster strikes at (<b>beats</b>&amp;)")),
                 qPrintable(texts.join(QLatin1Char('|'))));
        QVERIFY(texts.contains(QStringLiteral("<i>Mine</i>")));
    }
    void smallOnesKeepTheirPlot() {
        for (const NamedMaker& maker : makers) {
            const auto chart = maker.make();
            for (const QSizeF& size : {QSizeF(320, 200), QSizeF(240, 160)}) {
                FigureLook look = lookOf(size);
                look.title = size.width() > 300;
                chart->layOut(look);
                QVERIFY2(chart->plotRect().height() > 0.3 * size.height(), maker.name);
                QVERIFY2(QRectF(QPointF(0, 0), size).contains(chart->plotRect()), maker.name);
            }
        }
    }
};

BACSCOPE_TEST(charts, ChartsTest, QApplication)
#include "ChartsTest.moc"
