// From text to ticks and back, exactly.
#include "log/TimeBase.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace bacscope;

class TimeBaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDecimals_data();
    void readsDecimals();
    void refusesWhatIsNoDecimal_data();
    void refusesWhatIsNoDecimal();
    void roundsToTicks_data();
    void roundsToTicks();
    void readsClockTimes_data();
    void readsClockTimes();
    void refusesWhatIsNoClockTime_data();
    void refusesWhatIsNoClockTime();
    void readsClockLengths_data();
    void readsClockLengths();
    void refusesWhatIsNoLength_data();
    void refusesWhatIsNoLength();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void writesLengths_data();
    void writesLengths();
};

void TimeBaseTest::readsDecimals_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("decimals");
    QTest::newRow("zero") << "0" << qint64(0) << 0;
    QTest::newRow("minus zero") << "-0.00" << qint64(0) << 0;
    QTest::newRow("plus") << "+7" << qint64(7) << 0;
    QTest::newRow("trailing zeros") << "2.50" << qint64(25) << 1;
    QTest::newRow("no digit before the point") << ".5" << qint64(5) << 1;
    QTest::newRow("no digit after the point") << "5." << qint64(5) << 0;
    QTest::newRow("exponent") << "1.5e3" << qint64(15) << -2;
    QTest::newRow("negative exponent") << "15E-1" << qint64(15) << 1;
    QTest::newRow("nineteen digits") << "1700000000123456789" << qint64(1700000000123456789) << 0;
    QTest::newRow("twenty digits") << "12345678901234567895" << qint64(1234567890123456790) << -1;
    QTest::newRow("digits beyond what fits") << "0.99999999999999999999" << qint64(1) << 0;
    QTest::newRow("leading zeros after the point") << "0.000000000000000000001" << qint64(1) << 21;
}

void TimeBaseTest::readsDecimals() {
    QFETCH(QString, text);
    const std::optional<Decimal> number = Decimal::parse(text.toStdString());
    QVERIFY(number.has_value());
    QTEST(qint64(number->mantissa), "mantissa");
    QTEST(number->decimals, "decimals");
}

void TimeBaseTest::refusesWhatIsNoDecimal_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"",   "-",     ".",      "017", "-01",   "0x1F", "1_000", "1,5",   ".inf", ".nan", "nan", "inf",
          "1e", "1e+-3", "1e1000", "e3",  "1.2.3", " 1",   "1 ",    "1e3.5", "--1",  "+-1",  "٣"}) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
    }
}

void TimeBaseTest::refusesWhatIsNoDecimal() {
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text.toStdString()).has_value());
}

void TimeBaseTest::roundsToTicks_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("ticks"); // empty: does not fit
    QTest::newRow("whole") << "3" << 9 << "3000000000";
    QTest::newRow("half up") << "0.5" << 0 << "1";
    QTest::newRow("half down below zero") << "-0.5" << 0 << "-1";
    QTest::newRow("less than half") << "0.49" << 0 << "0";
    QTest::newRow("vanishing") << "1e-300" << 9 << "0";
    QTest::newRow("the largest") << "4611686018427387904" << 0 << "4611686018427387904";
    QTest::newRow("too large") << "4611686018427387905" << 0 << "";
    QTest::newRow("too large in ticks") << "4611686019" << 9 << "";
    QTest::newRow("enormous") << "1e300" << 0 << "";
}

void TimeBaseTest::roundsToTicks() {
    QFETCH(QString, text);
    QFETCH(int, decimals);
    const std::optional<std::int64_t> ticks = Decimal::parse(text.toStdString()).value().toTicks(decimals);
    QTEST(ticks ? QString::number(*ticks) : QString(), "ticks");
}

void TimeBaseTest::readsClockTimes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ticks");
    QTest::addColumn<int>("offset");
    QTest::newRow("the epoch") << "1970-01-01T00:00:00Z" << qint64(0) << 0;
    QTest::newRow("no seconds") << "1970-01-01T00:01Z" << qint64(60'000'000'000) << 0;
    QTest::newRow("nanoseconds") << "1970-01-01T00:00:00.000000001Z" << qint64(1) << 0;
    QTest::newRow("before the epoch") << "1969-12-31T23:59:59.5Z" << qint64(-500'000'000) << 0;
    QTest::newRow("offset") << "1970-01-01T02:00:00+02:00" << qint64(0) << 7200;
    QTest::newRow("negative offset") << "1969-12-31T18:30:00-0530" << qint64(0) << -19800;
    QTest::newRow("offset of hours") << "1970-01-01T02:00:00+02" << qint64(0) << 7200;
    QTest::newRow("blank and small letters") << "1970-01-01 00:00:00z" << qint64(0) << 0;
    QTest::newRow("leap day") << "1972-02-29T00:00:00Z" << qint64(789) * 86'400 * 1'000'000'000 << 0;
}

void TimeBaseTest::readsClockTimes() {
    QFETCH(QString, text);
    const std::optional<ClockInstant> clock = ClockInstant::parse(text.toStdString());
    QVERIFY(clock.has_value());
    QTEST(qint64(clock->instant.ticks), "ticks");
    QTEST(clock->offsetSeconds, "offset");
}

void TimeBaseTest::refusesWhatIsNoClockTime_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "2018", "2018-05-01", "2018-05-01T10:00:00", "2018-05-01T24:00:00Z", "2018-05-01T10:60:00Z",
          "2018-05-01T10:00:60Z", "2018-02-29T10:00:00Z", "2018-13-01T10:00:00Z", "2018-05-01T10:00:00Zx",
          "2018-05-01T10:00:00.Z", "2018-05-01T10:00:00.1234567890Z", "2018-05-01T10:00:00+25:00",
          "2018-05-01T10:00:00+02:60", "2018-05-01T10:00:00+", "1600-01-01T00:00:00Z", "9999-01-01T00:00:00Z",
          "18-05-01T10:00:00Z"}) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
    }
}

void TimeBaseTest::refusesWhatIsNoClockTime() {
    QFETCH(QString, text);
    QVERIFY(!ClockInstant::parse(text.toStdString()).has_value());
}

void TimeBaseTest::readsClockLengths_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ticks");
    constexpr qint64 second = 1'000'000'000;
    QTest::newRow("seconds") << "90s" << 90 * second;
    QTest::newRow("milliseconds") << "250ms" << second / 4;
    QTest::newRow("microseconds") << "3us" << qint64(3000);
    QTest::newRow("nanoseconds") << "3ns" << qint64(3);
    QTest::newRow("minutes") << "15min" << 900 * second;
    QTest::newRow("hours") << "2h" << 7200 * second;
    QTest::newRow("half a day") << "0.5d" << 43'200 * second;
    QTest::newRow("a blank") << "15 min" << 900 * second;
    QTest::newRow("an exponent") << "1e3s" << 1000 * second;
    QTest::newRow("ISO minutes") << "PT15M" << 900 * second;
    QTest::newRow("ISO all") << "P1DT2H3M4.5S" << (86'400 + 7200 + 180 + 4) * second + second / 2;
    QTest::newRow("ISO nothing") << "PT0S" << qint64(0);
}

void TimeBaseTest::readsClockLengths() {
    QFETCH(QString, text);
    const std::optional<Duration> length = TimeBase::clock().parseDuration(text.toStdString());
    QVERIFY(length.has_value());
    QTEST(qint64(length->ticks), "ticks");
}

void TimeBaseTest::refusesWhatIsNoLength_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"",    "15",  "-15min", "min",   "15 m",   "P",   "PT",   "P1DT",      "PT1M1H", "PT1M2M",
          "P1M", "P1Y", "PTM",    "PT-1S", "1e300d", "PT1", "PT1X", "15minutes", "-PT1S",  "PT..S"}) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
    }
}

void TimeBaseTest::refusesWhatIsNoLength() {
    QFETCH(QString, text);
    QVERIFY(!TimeBase::clock().parseDuration(text.toStdString()).has_value());
}

void TimeBaseTest::writesWhatItReads_data() {
    QTest::addColumn<bool>("clock");
    QTest::addColumn<int>("parameter"); // decimals or offset
    QTest::addColumn<qint64>("ticks");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << false << 9 << qint64(2'500'000'000) << "2.5";
    QTest::newRow("negative number") << false << 9 << qint64(-1) << "-0.000000001";
    QTest::newRow("no decimals") << false << 0 << qint64(100) << "100";
    QTest::newRow("eighteen decimals") << false << 18 << qint64(1) << "0.000000000000000001";
    QTest::newRow("largest number") << false << 0 << qint64(Instant::limit) << "4611686018427387904";
    QTest::newRow("clock") << true << 0 << qint64(0) << "1970-01-01T00:00:00Z";
    QTest::newRow("clock with offset") << true << 7200 << qint64(0) << "1970-01-01T02:00:00+02:00";
    QTest::newRow("clock with negative offset") << true << -19800 << qint64(0) << "1969-12-31T18:30:00-05:30";
    QTest::newRow("clock with nanoseconds") << true << 0 << qint64(-1) << "1969-12-31T23:59:59.999999999Z";
    QTest::newRow("earliest clock") << true << 0 << -qint64(Instant::limit)
                                    << "1823-11-12T00:06:21.572612096Z";
}

void TimeBaseTest::writesWhatItReads() {
    QFETCH(bool, clock);
    QFETCH(int, parameter);
    QFETCH(qint64, ticks);
    const TimeBase base = clock ? TimeBase::clock(parameter) : TimeBase::numbers({}, parameter);
    const QString text = base.format(Instant{ticks});
    QTEST(text, "text");
    QCOMPARE(base.parseInstant(text.toStdString()), std::optional(Instant{ticks}));
}

void TimeBaseTest::writesLengths_data() {
    QTest::addColumn<bool>("clock");
    QTest::addColumn<qint64>("ticks");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << false << qint64(1'500'000'000) << "1.5";
    QTest::newRow("minutes") << true << qint64(3060) * 1'000'000'000 << "PT51M";
    QTest::newRow("all") << true << qint64(7384'500'000'000) << "PT2H3M4.5S";
    QTest::newRow("nothing") << true << qint64(0) << "PT0S";
    QTest::newRow("two days") << true << qint64(172'800) * 1'000'000'000 << "PT48H";
}

void TimeBaseTest::writesLengths() {
    QFETCH(bool, clock);
    QFETCH(qint64, ticks);
    const TimeBase base = clock ? TimeBase::clock() : TimeBase();
    const QString text = base.format(Duration{ticks});
    QTEST(text, "text");
    QCOMPARE(base.parseDuration(text.toStdString()), std::optional(Duration{ticks}));
}

BACSCOPE_TEST(time_base, TimeBaseTest, QCoreApplication)
#include "TimeBaseTest.moc"
