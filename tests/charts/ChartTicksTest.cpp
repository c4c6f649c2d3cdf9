// Round numbers and lengths of time along the axes of charts.
#include "charts/ChartTicks.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace bacscope;

namespace {

constexpr double second = 1e9;

QString labels(const std::vector<NumberTick>& ticks) {
    QStringList all;
    for (const NumberTick& tick : ticks) {
        all << tick.label;
    }
    return all.join(QLatin1Char(' ')).replace(QChar(QChar::Nbsp), QLatin1Char('_'));
}

} // namespace

class ChartTicksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_data() {
        QTest::addColumn<double>("most");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << 0.0 << true << "0 1";
        QTest::newRow("one") << 1.0 << true << "0 1";
        QTest::newRow("a few") << 4.0 << true << "0 1 2 3 4";
        QTest::newRow("by twos") << 7.0 << true << "0 2 4 6 8";
        QTest::newRow("by fives") << 19.0 << true << "0 5 10 15 20";
        QTest::newRow("thousands") << 3'500.0 << true << "0 1,000 2,000 3,000 4,000";
        QTest::newRow("parts") << 0.9 << false << "0.0 0.2 0.4 0.6 0.8 1.0";
        QTest::newRow("never parts of a count") << 2.0 << true << "0 1 2";
    }
    void numbers() {
        QFETCH(double, most);
        QFETCH(bool, whole);
        QFETCH(QString, expected);
        QCOMPARE(labels(numberTicks(most, 170, 34, whole, QLocale(QLocale::English))), expected);
    }
    void germansWriteCommas() {
        QCOMPARE(labels(numberTicks(1.2, 140, 34, false, QLocale(QLocale::German))),
                 QStringLiteral("0,0 0,5 1,0 1,5"));
    }
    void lengths_data() {
        QTest::addColumn<double>("most");
        QTest::addColumn<bool>("clock");
        QTest::addColumn<QString>("expected");
        QTest::newRow("seconds") << 55 * second << true << "0_s 15_s 30_s 45_s 1_min";
        QTest::newRow("minutes") << 50 * 60 * second << true << "0_s 10_min 20_min 30_min 40_min 50_min";
        QTest::newRow("hours") << 20 * 3600 * second << true << "0_s 6_h 12_h 18_h 1_d";
        QTest::newRow("days") << 9 * 86'400 * second << true << "0_s 2_d 4_d 6_d 8_d 10_d";
        QTest::newRow("milliseconds") << 0.09 * second << true << "0_s 20_ms 40_ms 60_ms 80_ms 100_ms";
        QTest::newRow("nothing") << 0.0 << true << "0_s 1_ns";
        QTest::newRow("plain numbers") << 4.0 * second << false << "0_min 1_min 2_min 3_min 4_min";
    }
    void lengths() {
        QFETCH(double, most);
        QFETCH(bool, clock);
        QFETCH(QString, expected);
        const TimeBase base = clock ? TimeBase::clock() : TimeBase::numbers(QStringLiteral("min"), 9);
        QCOMPARE(labels(lengthTicks(Duration{static_cast<std::int64_t>(most)}, 170, 34, base,
                                    QLocale(QLocale::English))),
                 expected);
    }
    void placesAreWhole() {
        const TimeBase order = TimeBase::numbers(TimeBase::orderUnit(), 9);
        QCOMPARE(roundLength(1, order).ticks, std::int64_t(1e9));
        QCOMPARE(roundLengthWithin(1, order).ticks, std::int64_t(1e9));
    }
    void roundingFollowsTheScenariosClock() {
        const TimeBase base = TimeBase::clock(5 * 3600 + 1800);
        const Duration hour = roundLengthWithin(3700 * second, base);
        QCOMPARE(hour.ticks, std::int64_t(3600e9));
        QCOMPARE(roundedDown(*base.parseInstant("2026-05-05T14:59:59+05:30"), hour, base),
                 *base.parseInstant("2026-05-05T14:00:00+05:30"));
    }
    void daysAreThoseOfTheScenariosClock() {
        const TimeBase base = TimeBase::clock(7200);
        const TimeSpan night{*base.parseInstant("2026-05-05T22:30:00Z"),
                             *base.parseInstant("2026-05-06T01:00:00Z")};
        QCOMPARE(spansDays(night, TimeBase::clock(0)), true);
        QCOMPARE(spansDays(night, base), false); // 00:30 to 03:00 of the same day
    }
};

BACSCOPE_TEST(chart_ticks, ChartTicksTest, QCoreApplication)
#include "ChartTicksTest.moc"
