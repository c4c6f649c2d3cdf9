// How the timeline shows the ways of backing up: schedules, the lock, and no backup at all.
#include "figures/FigureScenarios.h"
#include "figures/TimelineFigure.h"
#include "figures/TimelineLayout.h"
#include "support/TestProgram.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <memory>

using namespace bacscope;

namespace {

constexpr std::int64_t unit = 1'000'000'000;

Instant at(double units) {
    return Instant{static_cast<std::int64_t>(units * 1e9)};
}

Duration lasting(double units) {
    return Duration{static_cast<std::int64_t>(units * 1e9)};
}

/// A: at 0.9, 1.9 … 4.9; the disaster strikes at 5.
Scenario scheduled(double takes = 0.05) {
    Scenario scenario = figureThree();
    scenario.services[0].backup = {at(0.9), lasting(takes), lasting(1)};
    return scenario;
}

struct Shown {
    Scenario scenario;
    TimelineLock lock;
    TimelineSubject subject;
    std::unique_ptr<CutTracker> tracker;
    TimelineFigure figure;

    explicit Shown(Scenario given) : scenario(std::move(given)) { show(plannedCut(scenario)); }
    /// Under a lock, the markers at its copy.
    Shown(Scenario given, TimelineLock locked) : scenario(std::move(given)), lock(std::move(locked)) {
        subject.lock = &lock;
        show(atInstant(scenario, plannedCut(scenario), lock.numbers.copy));
    }
    static std::unique_ptr<Shown> withoutBackup(Scenario given) {
        auto shown = std::make_unique<Shown>(std::move(given));
        shown->subject.noBackup = true;
        Cut cut = shown->tracker->cut();
        cut.markers.assign(cut.markers.size(), Instant::distantPast());
        shown->show(cut);
        return shown;
    }

    void show(const Cut& cut) {
        tracker = std::make_unique<CutTracker>(std::make_shared<const World>(scenario), cut);
        subject.scenario = &scenario;
        subject.tracker = tracker.get();
        TimelineSettings settings;
        settings.size = QSizeF(1000, 600);
        settings.locale = QLocale(QLocale::English);
        settings.legend = settings.caption = true;
        settings.interactive = true;
        figure.setSubject(subject);
        figure.setSettings(settings);
        figure.layOut();
    }
    const TimelineFigure::Layout& layout() const { return figure.layout(); }
    QStringList legend() const {
        QStringList words;
        for (const LegendEntry& entry : layout().legend) {
            words << entry.words;
        }
        return words;
    }
    QStringList ticks() const {
        QStringList words;
        for (const BackupTickGlyph& tick : layout().backupTicks) {
            words << QStringLiteral("%1/%2 %3")
                         .arg(scenario.services[tick.service.at()].id, QString::number(tick.index),
                              QLatin1String(tick.beyond     ? "beyond"
                                            : tick.finished ? "finished"
                                                            : "unfinished"));
        }
        return words;
    }
};

TimelineLock locked(double start, double copy, double end, std::vector<TimelineLock::Arrival> arrivals,
                    Blocked blocked = Blocked::Delayed) {
    TimelineLock lock;
    lock.numbers = {at(start), at(copy), at(end), 1, arrivals.size(), lasting(0.25)};
    lock.blocked = blocked;
    lock.arrivals = std::move(arrivals);
    return lock;
}

} // namespace

class TimelineBackupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheBackupsOfASchedule() {
        const BackupSchedule schedule{at(2), lasting(3), lasting(1)};
        QCOMPARE(schedule.countUntil(at(1.9)), std::size_t(0));
        QCOMPARE(schedule.countUntil(at(2)), std::size_t(1));
        QCOMPARE(schedule.countUntil(at(8)), std::size_t(3));
        QCOMPARE(schedule.finishedUntil(at(2.9)), std::size_t(0));
        QCOMPARE(schedule.finishedUntil(at(9)), std::size_t(3));
        QCOMPARE(schedule.instantOf(2), at(8));
        QCOMPARE(schedule.indexOf(at(8)), std::optional<std::size_t>(2));
        QCOMPARE(schedule.indexOf(at(7)), std::nullopt);
        QCOMPARE(schedule.indexOf(Instant::distantPast()), std::nullopt);
        QCOMPARE(schedule.instantOf(std::numeric_limits<std::size_t>::max()).ticks, Instant::limit);
    }

    void theScheduleIsThatOfTheUnit() {
        Scenario scenario = figureThree();
        scenario.lockstep = {{ServiceId(0), ServiceId(1)}};
        scenario.services[0].backup = {};
        scenario.services[1].backup = {at(1), {}, lasting(2)};
        QCOMPARE(backupScheduleOf(scenario, ServiceId(0)), (BackupSchedule{at(1), lasting(2), {}}));
        scenario.services[0].backup.at = at(3); // the first that has a plan counts
        QCOMPARE(backupScheduleOf(scenario, ServiceId(1)), std::nullopt);
        scenario.services[0].backup = {};
        scenario.services[0].survives = true;
        QCOMPARE(backupScheduleOf(scenario, ServiceId(1)), std::nullopt);
    }

    void showsEveryBackupOfASchedule() {
        const Shown shown(scheduled());
        QCOMPARE(shown.tracker->cut().markers[0], at(4.9));
        QCOMPARE(shown.ticks(),
                 (QStringList{"A/0 finished", "A/1 finished", "A/2 finished", "A/3 finished"}));
        QCOMPARE(shown.layout().markers[0].scheduled, std::optional<std::size_t>(4));
        QCOMPARE(shown.layout().markers[1].scheduled, std::nullopt);
        for (const BackupTickGlyph& tick : shown.layout().backupTicks) {
            QCOMPARE(tick.x, shown.figure.timeScale().x(at(0.9 + double(tick.index))));
            QCOMPARE(tick.bar.width(), 0.05 * unit * shown.figure.timeScale().pixelsPerTick());
        }
        QVERIFY(shown.legend().contains(legendWords(LegendItem::ScheduledBackup)));
    }

    void anUnfinishedBackupIsNoMarker() {
        Scenario scenario = scheduled(0.7);
        const Shown shown(scenario);
        QCOMPARE(shown.tracker->cut().markers[0], at(3.9));
        QCOMPARE(shown.ticks(),
                 (QStringList{"A/0 finished", "A/1 finished", "A/2 finished", "A/4 unfinished"}));
        QVERIFY(shown.legend().contains(legendWords(LegendItem::UnfinishedBackup)));
    }

    void oneBackupBeyondTheDisasterIsShown() {
        Scenario scenario = scheduled();
        scenario.disaster = at(2.95);
        const Shown shown(scenario);
        QCOMPARE(shown.ticks(), (QStringList{"A/0 finished", "A/1 finished", "A/3 beyond"}));
    }

    void pointsAtATick() {
        const Shown shown(scheduled());
        const std::vector<Hit> ticks = shown.figure.backupTicks();
        QCOMPARE(ticks.size(), std::size_t(4));
        for (const Hit& tick : ticks) {
            const QRectF rect = shown.figure.rectOf(tick);
            QCOMPARE(shown.figure.hitTest(rect.center()), tick);
            QCOMPARE(shown.figure.hitTest(QPointF(rect.center().x() + 7, rect.top() + 4)), tick);
            QVERIFY(shown.figure.laneRect(ServiceId(0)).contains(rect));
        }
    }

    void noLabelLiesOverATick() {
        Scenario scenario = randomScenario(3, 3, 120);
        const Duration whole = *scenario.log->lastInstant() - *scenario.log->firstInstant();
        for (Service& service : scenario.services) {
            service.backup = {*scenario.log->firstInstant(), {whole.ticks / 60}, Duration{whole.ticks / 20}};
        }
        const Shown shown(scenario);
        QVERIFY(shown.layout().backupTicks.size() > 30);
        for (const BackupTickGlyph& tick : shown.layout().backupTicks) {
            const LaneGeometry& lane = shown.layout().lanes[tick.lane];
            const QRectF stem(tick.x - 1, lane.band.top(), 2, tick.length);
            for (const LabelBox& label : shown.layout().labels) {
                QVERIFY2(!label.rect.intersects(stem), qPrintable(label.text));
            }
        }
    }

    void thousandsOfBackupsAreOneStrip() {
        Scenario scenario = scheduled();
        scenario.services[0].backup = {at(0), {1000}, Duration{1'000'000}}; // five thousand
        const Shown shown(scenario);
        QVERIFY(shown.layout().backupTicks.empty());
        QCOMPARE(shown.layout().backupStrips.size(), std::size_t(1));
        const BackupStrip& strip = shown.layout().backupStrips.front();
        const TimeScale& scale = shown.figure.timeScale();
        QVERIFY(std::abs(strip.finished.right() - scale.x(at(5))) < 1);
        const Hit hit = shown.figure.hitTest(QPointF(scale.x(at(2)), strip.finished.center().y()));
        QCOMPARE(hit.kind, Hit::Kind::BackupTick);
        QVERIFY(std::abs(double(hit.count) - 2000) <= 1);
        QVERIFY(shown.figure.rectOf(hit).intersects(strip.finished));
    }

    void aScheduleLongerThanTimeItselfIsHarmless() {
        Scenario scenario = scheduled();
        scenario.services[0].backup = {Instant{-Instant::limit}, Duration{Instant::limit},
                                       Duration{Instant::limit}};
        const Shown shown(scenario);
        QCOMPARE(shown.tracker->cut().markers[0], Instant{-Instant::limit});
        QVERIFY(shown.layout().backupTicks.size() <= 2);
    }

    void theLockHasTwoParts() {
        const Shown shown(figureThree(), locked(2, 2.5, 3.25, {}));
        const TimeScale& scale = shown.figure.timeScale();
        const LockGeometry& lock = *shown.layout().lock;
        QCOMPARE(lock.drain.left(), scale.x(at(2)));
        QCOMPARE(lock.drain.right(), scale.x(at(2.5)));
        QCOMPARE(lock.copy.left(), scale.x(at(2.5)));
        QCOMPARE(lock.copy.right(), scale.x(at(3.25)));
        QCOMPARE(lock.drainWord.text, QStringLiteral("drain"));
        QCOMPARE(lock.copyWord.text, QStringLiteral("copy"));
        for (const LaneGeometry& lane : shown.layout().lanes) {
            QVERIFY(lock.drain.top() <= lane.band.top() && lock.drain.bottom() >= lane.band.bottom());
        }
        QVERIFY(shown.legend().contains(legendWords(LegendItem::Locked)));
    }

    void underALockOneFlagIsEnoughAndNothingIsGripped() {
        const Shown shown(figureThree(), locked(2, 2.5, 3.25, {}));
        QVERIFY(shown.layout().markers[0].flag.isValid());
        QVERIFY(!shown.layout().markers[1].flag.isValid());
        for (const MarkerGlyph& marker : shown.layout().markers) {
            QVERIFY(!marker.grip.isValid());
            QCOMPARE(marker.x, shown.figure.timeScale().x(at(2.5)));
        }
    }

    void underALockTheLegendKnowsNoBackupsOfTheirOwn() {
        Scenario scenario = figureThree();
        scenario.services[0].backup.takes = lasting(0.3);
        QVERIFY(Shown(scenario).legend().contains(legendWords(LegendItem::Marker)));
        QVERIFY(Shown(scenario).legend().contains(legendWords(LegendItem::Copying)));
        const Shown shown(scenario, locked(2, 2.5, 3.25, {}));
        QVERIFY(!shown.legend().contains(legendWords(LegendItem::Marker)));
        QVERIFY(!shown.legend().contains(legendWords(LegendItem::Copying)));
    }

    void theDescriptionOfALockSpeaksOfNoMarker() {
        TimelineLock lock = locked(2, 2.5, 3.25, {});
        lock.notHappened = 8;
        const Shown shown(figureThree(), lock);
        const QString words = shown.figure.describeInWords();
        QVERIFY2(words.contains(QStringLiteral("8 events did not happen.")), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("is restored as of")), qPrintable(words));
        QVERIFY(shown.layout().caption.contains(QStringLiteral("8 events did not happen")));
    }

    void inARoundTheMarkersStayAtTheBackups() {
        Shown shown(figureThree());
        const Cut backups = shown.tracker->cut();
        const RecoveryLine line = recoveryLine(shown.tracker->sharedWorld(), backups);
        QVERIFY(line.rounds.size() == 1);
        shown.subject.backups = &backups;
        shown.subject.recoveryLine = &line;
        shown.subject.recoveryRounds = 1;
        shown.show(line.cut);
        const TimeScale& scale = shown.figure.timeScale();
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(shown.layout().markers[i].x, scale.x(backups.markers[i]));
            QCOMPARE(shown.layout().lanes[i].lostFrom, scale.x(line.cut.markers[i]));
        }
        QVERIFY(!shown.legend().contains(legendWords(LegendItem::Broken)));
        QVERIFY2(shown.layout().caption.contains(QStringLiteral("Consistent")),
                 qPrintable(shown.layout().caption));
        QVERIFY(shown.figure.describeInWords().contains(QStringLiteral("round 1 of 1")));
    }

    void wordsAreExplainedWhereTheyStand() {
        Scenario scenario = figureThree();
        scenario.lockstep = {{ServiceId(0), ServiceId(1)}};
        const Shown shown(scenario);
        const LegendEntry& entry = shown.layout().legend.front();
        const Hit word = shown.figure.hitTest(entry.text + QPointF(3, -3));
        QCOMPARE(word.kind, Hit::Kind::LegendEntry);
        QCOMPARE(word.count, static_cast<std::size_t>(entry.item));
        for (std::size_t item = 0; item < legendItemCount; ++item) {
            Hit hit = word;
            hit.count = item;
            QVERIFY2(shown.figure.legendDefinition(hit).size() > 20,
                     qPrintable(legendWords(static_cast<LegendItem>(item))));
        }
        const UnitBracket& unit = shown.layout().units.front();
        const Hit bracket = shown.figure.hitTest(QPointF(unit.x + 1, (unit.top + unit.bottom) / 2));
        QCOMPARE(bracket.kind, Hit::Kind::Unit);
        QCOMPARE(bracket.service, ServiceId(0));
    }

    void pointsAtTheLock() {
        const Shown shown(figureThree(), locked(2, 2, 3.25, {}));
        const Hit lock = shown.figure.hitTest(shown.figure
                                                  .rectOf([] {
                                                      Hit hit;
                                                      hit.kind = Hit::Kind::Lock;
                                                      return hit;
                                                  }())
                                                  .center());
        QCOMPARE(lock.kind, Hit::Kind::Lock);
        // The copy begins at once: the edge is the lock's all the same.
        const QRectF lane = shown.figure.laneRect(ServiceId(1));
        QCOMPARE(shown.figure.hitTest(QPointF(shown.figure.timeScale().x(at(2)), lane.bottom() - 3)).kind,
                 Hit::Kind::Lock);
    }

    void whatIsBlockedQueuesAtTheEdge() {
        const ServiceId a(0);
        const Shown shown(
            figureThree(),
            locked(2, 2.5, 3.25, {{a, at(2.1)}, {a, at(2.6)}, {a, at(3)}, {ServiceId(1), at(3)}}));
        const std::vector<LockArrival>& arrivals = shown.layout().lock->arrivals;
        QCOMPARE(arrivals.size(), std::size_t(4));
        for (std::size_t i = 0; i < arrivals.size(); ++i) {
            const LaneGeometry& lane = shown.layout().lanes[arrivals[i].lane];
            QVERIFY(arrivals[i].y > lane.lineY && arrivals[i].y < lane.band.bottom());
            QVERIFY(arrivals[i].leads);
            QVERIFY(i == 0 || i == 3 || arrivals[i].y > arrivals[i - 1].y);
        }
        QCOMPARE(arrivals[0].x, shown.figure.timeScale().x(at(2.1)));
        QVERIFY(shown.legend().contains(legendWords(LegendItem::Delayed)));
        const Shown denied(figureThree(), locked(2, 2.5, 3.25, {{a, at(2.1)}}, Blocked::Denied));
        QVERIFY(denied.legend().contains(legendWords(LegendItem::Denied)));
        QVERIFY(!denied.legend().contains(legendWords(LegendItem::Delayed)));
    }

    void manyArrivalsAreTakenTogether() {
        std::vector<TimelineLock::Arrival> arrivals;
        for (int i = 0; i < 100'000; ++i) {
            arrivals.push_back({ServiceId(0), Instant{at(2).ticks + i * 10'000}});
        }
        const Shown shown(figureThree(), locked(2, 2.5, 3.25, arrivals));
        std::size_t count = 0;
        std::size_t lines = 0;
        for (const LockArrival& arrival : shown.layout().lock->arrivals) {
            count += arrival.count;
            lines += arrival.leads;
        }
        QCOMPARE(count, std::size_t(100'000));
        QVERIFY(shown.layout().lock->arrivals.size() < 400);
        QVERIFY(lines < 40);
    }

    void worksInFlightStandOut() {
        Scenario scenario = everyFeature();
        const EventLog& log = *scenario.log;
        TimelineLock lock = locked(3.05, 3.1, 3.3, {});
        for (std::size_t i = 0; i < log.size(); ++i) {
            const InteractionId interaction = log.interaction(EventId(i));
            if (interaction.isValid() && log.interactionName(interaction) == "third") {
                lock.inFlight.push_back(EventId(i));
            }
        }
        QCOMPARE(lock.inFlight.size(), std::size_t(2));
        const Shown shown(scenario, lock);
        std::size_t marked = 0;
        for (const EventGlyph& glyph : shown.layout().glyphs) {
            QCOMPARE(glyph.inFlight, std::ranges::binary_search(shown.lock.inFlight, glyph.event));
            marked += glyph.inFlight;
        }
        QCOMPARE(marked, std::size_t(2));
        QVERIFY(std::ranges::any_of(shown.layout().interactions, &InteractionLine::inFlight));
        QVERIFY(shown.legend().contains(legendWords(LegendItem::InFlight)));
    }

    void theWholeSpanHoldsTheLock() {
        const Scenario scenario = figureThree();
        const TimelineLock lock = locked(4.5, 5, 5.6, {});
        const TimeSpan span = TimelineFigure::wholeSpan(scenario, plannedCut(scenario), &lock);
        QVERIFY(span.last > at(5.6));
        // A copy of days does not squeeze everything else.
        const TimelineLock endless = locked(4.5, 5, 5000, {});
        QVERIFY(TimelineFigure::wholeSpan(scenario, plannedCut(scenario), &endless).last < at(8));
    }

    void withoutBackupEverythingIsLost() {
        const std::unique_ptr<Shown> shown = Shown::withoutBackup(everyFeature());
        QCOMPARE(shown->layout().noBackupWord, QStringLiteral("no backup: everything is lost"));
        for (const EventGlyph& glyph : shown->layout().glyphs) {
            QCOMPARE(glyph.look, EventLook::Lost);
        }
        for (std::size_t i = 0; i < shown->layout().lanes.size(); ++i) {
            QVERIFY(shown->layout().lanes[i].lostFrom <= shown->figure.plotRect().left());
            QVERIFY(!shown->layout().markers[i].grip.isValid());
            QVERIFY(!shown->layout().markers[i].flag.isValid());
        }
        QVERIFY(shown->legend().contains(legendWords(LegendItem::NeverBackedUp)));
        QVERIFY(!shown->legend().contains(legendWords(LegendItem::Marker)));
        QVERIFY(!shown->legend().contains(legendWords(LegendItem::AfterBackup)));
        QVERIFY(shown->layout().caption.contains(QStringLiteral("No backup")));
        QVERIFY(shown->figure.describeInWords().contains(QStringLiteral("There is no backup")));
        QVERIFY(shown->layout().noBackupAt.y() > shown->layout().lanes.back().band.bottom());
    }

    void saysTheLockInWords() {
        const TimelineLock lock = locked(2, 2.5, 3.25, {{ServiceId(0), at(3)}});
        const TimeBase base = TimeBase::numbers(QStringLiteral("min"), 9);
        const auto plain = [](QString text) { return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')); };
        QCOMPARE(plain(lockInWords(lock, base, QLocale::c())),
                 QStringLiteral("locked 1 min 15 s, 1 interaction(s) delayed"));
        QCOMPARE(
            plain(describeLockInWords(lock, base, QLocale::c())),
            QStringLiteral("Writes are locked from 2 min to 3.25 min, and everything is copied as it is at "
                           "2.5 min. 1 interaction(s) in flight may end. 1 interaction(s) are delayed, by "
                           "up to 15 s."));
        const Shown shown(figureThree(), lock);
        QVERIFY(
            plain(shown.figure.describeInWords()).contains(QStringLiteral("Writes are locked from 2 min")));
        QVERIFY(plain(shown.layout().caption)
                    .contains(QStringLiteral("All copied at 2.5 min, locked 1 min 15 s")));
    }

    /// The ground is painted anew only where it looks different.
    void theGroundIsKeptWhileTheLockMoves() {
        Shown shown(figureThree(), locked(2, 2.5, 3.25, {}));
        const std::uint64_t before = shown.layout().groundSignature;
        shown.lock = locked(1, 1.5, 2.25, {});
        shown.show(atInstant(shown.scenario, shown.tracker->cut(), at(1.5)));
        QCOMPARE(shown.layout().groundSignature, before);
        shown.scenario.services[0].color = 0x123456;
        shown.show(shown.tracker->cut());
        QVERIFY(shown.layout().groundSignature != before);
    }

    void paintsInEveryTheme_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(ThemeName::Light);
        QTest::newRow("dark") << int(ThemeName::Dark);
        QTest::newRow("print") << int(ThemeName::Print);
    }
    /// From the cache and as shapes the lock darkens the lanes in the same place.
    void paintsInEveryTheme() {
        QFETCH(int, theme);
        Shown shown(figureThree(), locked(2, 2.5, 3.25, {}));
        for (const bool interactive : {true, false}) {
            TimelineSettings settings = shown.figure.settings();
            settings.theme = Theme::named(ThemeName(theme));
            settings.interactive = interactive;
            settings.legend = false;
            shown.figure.setSettings(settings);
            shown.figure.layOut();
            QImage image(1000, 600, QImage::Format_RGB32);
            QPainter painter(&image);
            shown.figure.paint(painter);
            painter.end();
            const double y = shown.figure.laneRect(ServiceId(0)).bottom() - 2;
            const auto colorAt = [&](double when) {
                return image.pixel(QPointF(shown.figure.timeScale().x(at(when)), y).toPoint());
            };
            QVERIFY(colorAt(1.6) != colorAt(2.3));
            QVERIFY(colorAt(2.3) != colorAt(3.1));
        }
    }
};

BACSCOPE_TEST(timeline_backups, TimelineBackupsTest, QGuiApplication)
#include "TimelineBackupsTest.moc"
