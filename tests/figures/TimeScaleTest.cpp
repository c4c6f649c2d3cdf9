#include "figures/TimeScale.h"
#include "figures/Theme.h"
#include "support/TestProgram.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>
#include <random>

using namespace bacscope;

namespace {

constexpr std::int64_t second = 1'000'000'000;

Instant clock(const char* text) {
    return ClockInstant::parse(text)->instant;
}

QString labels(const TimeScale& scale, const TimeBase& base,
               const QLocale& locale = QLocale(QLocale::English)) {
    QStringList list;
    for (const AxisTick& tick : axisTicks(scale, base, locale)) {
        list << tick.label;
    }
    return list.join(QLatin1Char(' '));
}

} // namespace

class TimeScaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mapsTheEndsOfItsSpan() {
        const TimeScale scale({{0}, {100}}, 120, 1120);
        QCOMPARE(scale.x({0}), 120.0);
        QCOMPARE(scale.x({100}), 1120.0);
        QCOMPARE(scale.x({200}), 2120.0);
        QCOMPARE(scale.instantAt(620), Instant{50});
        QCOMPARE(scale.durationOf(10), Duration{1});
    }
    void putsTheDistantPastFarLeft() {
        const TimeScale scale({{0}, {100}}, 120, 1120);
        QCOMPARE(scale.x(Instant::distantPast()), 120.0 - 1e6);
    }
    void drawsAnEmptySpanALittleLonger() {
        const TimeScale scale({{70}, {70}}, 0, 100);
        QCOMPARE(scale.x({70}), 50.0);
    }
    void keepsNanosecondsApart() {
        const Instant start = clock("2026-05-05T08:00:00Z");
        const TimeScale scale({start, start + Duration{1000}}, 0, 1000);
        QCOMPARE(scale.x(start + Duration{1}), 1.0);
        QCOMPARE(scale.instantAt(1), start + Duration{1});
    }
    void isItsOwnInverse() {
        std::mt19937_64 random(1);
        for (int i = 0; i < 2000; ++i) {
            const auto first = static_cast<std::int64_t>(random() % (1ull << 61)) - (std::int64_t(1) << 60);
            const auto length = static_cast<std::int64_t>(10 + random() % (1ull << (4 + random() % 56)));
            const TimeScale scale({{first}, {first + length}}, 100, 1500);
            const double x = 100 + static_cast<double>(random() % 14000) / 10;
            // To half a tick, or to what a double can say of a very long span.
            const double tolerance = 0.5 * scale.pixelsPerTick() + 1e-6;
            QVERIFY(std::abs(scale.x(scale.instantAt(x)) - x) <= tolerance);
        }
    }
    void zoomKeepsThePoint() {
        std::mt19937 random(2);
        const TimeSpan bounds{{0}, {1'000'000 * second}};
        for (int i = 0; i < 2000; ++i) {
            const std::int64_t first = static_cast<std::int64_t>(400'000 + random() % 100'000) * second;
            const TimeScale scale(
                {{first}, {first + static_cast<std::int64_t>(10 + random() % 1000) * second}}, 50, 1050);
            const double x = 50 + random() % 1000;
            const double factor = 0.5 + static_cast<double>(random() % 100) / 40;
            const TimeScale zoomed = scale.zoomed(factor, x, bounds);
            QVERIFY(std::abs(zoomed.x(scale.instantAt(x)) - x) < 0.01);
            QVERIFY(std::abs(zoomed.pixelsPerTick() / scale.pixelsPerTick() - factor) < 0.001 * factor);
        }
    }
    void staysWithinItsBounds() {
        std::mt19937 random(3);
        const TimeSpan bounds{{0}, {10'000}};
        TimeScale scale(bounds, 0, 1000);
        for (int i = 0; i < 3000; ++i) {
            scale = random() % 2 ? scale.zoomed(std::exp((static_cast<double>(random() % 100) - 50) / 40),
                                                random() % 1000, bounds)
                                 : scale.panned(static_cast<double>(random() % 900) - 450, bounds);
            QVERIFY(scale.span().first >= bounds.first);
            QVERIFY(scale.span().last <= bounds.last);
            QVERIFY(scale.span().length().ticks >= 4);
        }
    }
    void panMovesByPixels() {
        const TimeSpan bounds{{0}, {10'000}};
        const TimeScale scale({{1000}, {2000}}, 0, 1000);
        QCOMPARE(scale.panned(100, bounds).span(), (TimeSpan{{1100}, {2100}}));
        QCOMPARE(scale.panned(-5000, bounds).span(), (TimeSpan{{0}, {1000}}));
    }

    void ticks_data() {
        QTest::addColumn<qlonglong>("first");
        QTest::addColumn<qlonglong>("last");
        QTest::addColumn<bool>("clockTimes");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");
        const auto span = [](const char* from, const char* to) {
            return std::pair(qlonglong(clock(from).ticks), qlonglong(clock(to).ticks));
        };
        QTest::newRow("whole numbers") << qlonglong(0) << qlonglong(5 * second) << false << "min"
                                       << "0 1 2 3 4 5";
        QTest::newRow("halves") << qlonglong(0) << qlonglong(3 * second) << false << "min"
                                << "0.0 0.5 1.0 1.5 2.0 2.5 3.0";
        QTest::newRow("thousands") << qlonglong(0) << qlonglong(40'000 * second) << false << ""
                                   << "0 5,000 10,000 15,000 20,000 25,000 30,000 35,000 40,000";
        QTest::newRow("below zero") << qlonglong(-2 * second) << qlonglong(2 * second) << false << ""
                                    << "-2.0 -1.5 -1.0 -0.5 0.0 0.5 1.0 1.5 2.0";
        QTest::newRow("order counts whole places")
            << qlonglong(0) << qlonglong(2 * second) << false << TimeBase::orderUnit() << "0 1 2";
        const auto day = span("2026-05-05T08:00:00Z", "2026-05-05T16:00:00Z");
        QTest::newRow("a working day") << day.first << day.second << true << ""
                                       << "08:00 09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00";
        const auto seconds = span("2026-05-05T08:00:00Z", "2026-05-05T08:00:30Z");
        QTest::newRow("seconds") << seconds.first << seconds.second << true << ""
                                 << "08:00:00 08:00:05 08:00:10 08:00:15 08:00:20 08:00:25 08:00:30";
        const auto night = span("2026-05-05T18:00:00Z", "2026-05-06T06:00:00Z");
        QTest::newRow("over midnight") << night.first << night.second << true << ""
                                       << "18:00 20:00 22:00 6 May 02:00 04:00 06:00";
        const auto days = span("2026-05-05T00:00:00Z", "2026-05-12T00:00:00Z");
        QTest::newRow("a week") << days.first << days.second << true << ""
                                << "5 May 6 May 7 May 8 May 9 May 10 May 11 May 12 May";
        const auto year = span("2026-01-01T00:00:00Z", "2026-12-31T00:00:00Z");
        QTest::newRow("a year") << year.first << year.second << true << ""
                                << "Jan 2026 Apr 2026 Jul 2026 Oct 2026";
    }
    void ticks() {
        QFETCH(qlonglong, first);
        QFETCH(qlonglong, last);
        QFETCH(bool, clockTimes);
        QFETCH(QString, unit);
        QFETCH(QString, expected);
        const TimeBase base = clockTimes ? TimeBase::clock() : TimeBase::numbers(unit, 9);
        QCOMPARE(labels(TimeScale({{first}, {last}}, 0, 850), base), expected);
    }
    void localMidnightIsWhereTheScenarioLives() {
        const TimeScale scale({clock("2026-05-05T22:00:00+02:00"), clock("2026-05-06T02:00:00+02:00")}, 0,
                              420);
        QCOMPARE(labels(scale, TimeBase::clock(7200)), QStringLiteral("22:00 23:00 6 May 01:00 02:00"));
    }
    void ticksNeverOverlap() {
        std::mt19937_64 random(4);
        const QFontMetricsF metrics(figureFont(axisFontPixels));
        for (int i = 0; i < 400; ++i) {
            const bool clockTimes = i % 2 == 0;
            const std::int64_t first = static_cast<std::int64_t>(random() % (1ull << 60));
            const auto length = static_cast<std::int64_t>(10 + random() % (1ull << (5 + random() % 54)));
            const TimeScale scale({{first}, {first + length}}, 0, 200 + static_cast<double>(random() % 1500));
            const TimeBase base = clockTimes ? TimeBase::clock() : TimeBase::numbers(QStringLiteral("s"), 9);
            double end = -1e9;
            for (const AxisTick& tick : axisTicks(scale, base, QLocale(QLocale::English))) {
                const double half = metrics.horizontalAdvance(tick.label) / 2;
                QVERIFY2(scale.x(tick.instant) - half >= end, qPrintable(tick.label));
                end = scale.x(tick.instant) + half;
            }
        }
    }

    void wordsAreNoMoreExactThanThePicture_data() {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("read");
        QTest::newRow("a day: seconds") << "2026-05-05T16:43:17.299999999Z"
                                        << "2026-05-05T08:00:00Z"
                                        << "2026-05-05T18:00:00Z"
                                        << "2026-05-05T16:43:17Z";
        QTest::newRow("up to the next") << "2026-05-05T16:43:17.6Z"
                                        << "2026-05-05T08:00:00Z"
                                        << "2026-05-05T18:00:00Z"
                                        << "2026-05-05T16:43:18Z";
        QTest::newRow("a week: minutes") << "2026-05-05T16:43:17Z"
                                         << "2026-05-01T08:00:00Z"
                                         << "2026-05-08T18:00:00Z"
                                         << "2026-05-05T16:43:00Z";
        QTest::newRow("a second: milliseconds") << "2026-05-05T16:43:17.2994Z"
                                                << "2026-05-05T16:43:17Z"
                                                << "2026-05-05T16:43:18Z"
                                                << "2026-05-05T16:43:17.299Z";
    }
    void wordsAreNoMoreExactThanThePicture() {
        QFETCH(QString, instant);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, read);
        const TimeBase base = TimeBase::clock();
        const auto parsed = [&](const QString& text) { return *base.parseInstant(text.toStdString()); };
        QCOMPARE(roundedForReading(parsed(instant), {parsed(from), parsed(to)}, base), parsed(read));
    }
    void plainNumbersAreRoundedToDecimals() {
        const TimeBase hours = TimeBase::numbers(QStringLiteral("h"), 9);
        const TimeSpan span{Instant{0}, Instant{20'000'000'000}};
        QCOMPARE(roundedForReading(Instant{12'345'678'901}, span, hours), Instant{12'350'000'000});
        const TimeSpan long_{Instant{0}, Instant{90'000'000'000'000}};
        QCOMPARE(roundedForReading(Instant{12'345'678'901}, long_, hours), Instant{12'000'000'000});
        QCOMPARE(roundedForReading(Instant::distantPast(), span, hours), Instant::distantPast());
    }
};

BACSCOPE_TEST(time_scale, TimeScaleTest, QGuiApplication)
#include "TimeScaleTest.moc"
