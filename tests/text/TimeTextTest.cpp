#include "support/TestProgram.h"
#include "text/TimeText.h"

#include <QTest>

using namespace bacscope;

namespace {

QString plain(QString text) {
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

} // namespace

class TimeTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clockInstants_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qlonglong>("resolution");
        QTest::addColumn<QString>("read");
        QTest::newRow("whole minutes") << "2026-05-05T14:02:00Z" << 0LL << "14:02";
        QTest::newRow("as precise as it is") << "2026-05-05T14:02:07.25Z" << 0LL << "14:02:07.25";
        QTest::newRow("no finer than asked") << "2026-05-05T14:02:07.25Z" << 60'000'000'000LL << "14:02";
        QTest::newRow("seconds") << "2026-05-05T14:02:07.25Z" << 1'000'000'000LL << "14:02:07";
        QTest::newRow("milliseconds") << "2026-05-05T14:02:07.25Z" << 1'000'000LL << "14:02:07.250";
        QTest::newRow("before 1970") << "1969-12-31T23:59:58Z" << 0LL << "23:59:58";
    }
    void clockInstants() {
        QFETCH(QString, written);
        QFETCH(qlonglong, resolution);
        QFETCH(QString, read);
        const Instant instant = *TimeBase::clock().parseInstant(written.toStdString());
        QCOMPARE(instantText(instant, TimeBase::clock(), QLocale(QLocale::English), Duration{resolution}),
                 read);
    }
    void localTimeAndDate() {
        const Instant instant = *TimeBase::clock().parseInstant("2026-05-05T23:30:00Z");
        QCOMPARE(instantText(instant, TimeBase::clock(7200), QLocale(QLocale::German), {}, true),
                 QStringLiteral("6 Mai 2026 01:30"));
    }
    void numbers_data() {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<qlonglong>("ticks");
        QTest::addColumn<qlonglong>("resolution");
        QTest::addColumn<QString>("read");
        QTest::newRow("exact") << "min" << 2'500'000'000LL << 0LL << "2.5 min";
        QTest::newRow("no unit") << "" << 3'000'000'000LL << 0LL << "3";
        QTest::newRow("rounded") << "s" << 997'580'225'123LL << 100'000'000LL << "997.6 s";
        QTest::newRow("rounded up over the point") << "s" << 1'960'000'000LL << 100'000'000LL << "2.0 s";
        QTest::newRow("negative") << "s" << -500'000'000LL << 0LL << "-0.5 s";
        QTest::newRow("order") << TimeBase::orderUnit() << 12'000'000'000LL << 0LL << "event 12";
    }
    void numbers() {
        QFETCH(QString, unit);
        QFETCH(qlonglong, ticks);
        QFETCH(qlonglong, resolution);
        QFETCH(QString, read);
        QCOMPARE(plain(instantText({ticks}, TimeBase::numbers(unit, 9), QLocale(QLocale::English),
                                   Duration{resolution})),
                 read);
    }
    void theDistantPastIsNothing() {
        QCOMPARE(instantText(Instant::distantPast(), TimeBase::clock(), QLocale()),
                 QStringLiteral("nothing"));
    }
    void durations_data() {
        QTest::addColumn<bool>("clockTimes");
        QTest::addColumn<qlonglong>("ticks");
        QTest::addColumn<QString>("read");
        QTest::newRow("minutes") << true << 51 * 60'000'000'000LL << "51 min";
        QTest::newRow("hours and minutes") << true << 80 * 60'000'000'000LL << "1 h 20 min";
        QTest::newRow("rounds up to the next") << true << 7'199'999'999'999LL << "2 h";
        QTest::newRow("days") << true << 26 * 3'600'000'000'000LL << "1 d 2 h";
        QTest::newRow("seconds") << true << 3'400'000'000LL << "3.4 s";
        QTest::newRow("milliseconds") << true << 340'000'000LL << "340 ms";
        QTest::newRow("microseconds") << true << 1'500LL << "1.5 µs";
        QTest::newRow("nanoseconds") << true << 7LL << "7 ns";
        QTest::newRow("none") << true << 0LL << "0 s";
        QTest::newRow("in the unit") << false << 1'500'000'000LL << "1.5 min";
        QTest::newRow("whole, in the unit") << false << 90'000'000'000LL << "90 min";
        QTest::newRow("more than a decimal") << false << 1'250'000'000LL << "1 min 15 s";
        QTest::newRow("long") << false << 28'986'400'000'000LL << "20 d 3 h";
    }
    void durations() {
        QFETCH(bool, clockTimes);
        QFETCH(qlonglong, ticks);
        QFETCH(QString, read);
        const TimeBase base = clockTimes ? TimeBase::clock() : TimeBase::numbers(QStringLiteral("min"), 9);
        QCOMPARE(plain(durationText(Duration{ticks}, base, QLocale(QLocale::English))), read);
    }
    void durationsInAUnit_data() {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<qlonglong>("ticks");
        QTest::addColumn<QString>("read");
        QTest::newRow("days and hours") << "d" << 29'340'000'000LL << "29 d 8 h";
        QTest::newRow("nobody says 2.7 days") << "d" << 2'700'000'000LL << "2 d 17 h";
        QTest::newRow("the whole word") << "days" << 29'340'000'000LL << "29 d 8 h";
        QTest::newRow("less than a unit") << "h" << 750'000'000LL << "45 min";
        QTest::newRow("half of one") << "h" << 500'000'000LL << "0.5 h";
        QTest::newRow("a hundred hours") << "h" << 100'000'000'000LL << "4 d 4 h";
        QTest::newRow("negative") << "d" << -29'340'000'000LL << "-29 d 8 h";
        QTest::newRow("a unit of its own") << "rounds" << 29'340'000'000LL << "29.3 rounds";
        QTest::newRow("none") << "" << 29'340'000'000LL << "29.3";
    }
    void durationsInAUnit() {
        QFETCH(QString, unit);
        QFETCH(qlonglong, ticks);
        QFETCH(QString, read);
        QCOMPARE(plain(durationText(Duration{ticks}, TimeBase::numbers(unit, 9), QLocale(QLocale::English))),
                 read);
    }
    void theZoneIsNamedWhereOffsetsDiffer() {
        const TimeBase mixed = TimeBase::clockOfSeveralZones();
        const Instant instant = *mixed.parseInstant("2023-10-29T02:30:00+02:00");
        const QLocale english(QLocale::English);
        QCOMPARE(plain(instantText(instant, mixed, english)), QStringLiteral("00:30 UTC"));
        QCOMPARE(plain(instantText(instant, mixed, english, {}, true)),
                 QStringLiteral("29 Oct 2023 00:30 UTC"));
        QCOMPARE(zoneText(mixed), QStringLiteral("UTC"));
        QCOMPARE(instantText(instant, mixed, english, Duration{60'000'000'000}), QStringLiteral("00:30"));
        QCOMPARE(instantText(instant, TimeBase::clock(7200), english), QStringLiteral("02:30"));
        QCOMPARE(zoneText(TimeBase::clock(7200)), QString());
    }
};

BACSCOPE_TEST(time_text, TimeTextTest, QCoreApplication)
#include "TimeTextTest.moc"
