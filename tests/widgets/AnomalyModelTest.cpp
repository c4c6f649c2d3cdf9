// The list of what is wrong: always a sound model, always what the tracker says, whatever moves.
#include "support/Story.h"
#include "support/TestProgram.h"
#include "widgets/AnomalyHits.h"
#include "widgets/FakeApp.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

#include <set>

using namespace bacscope;
using namespace bacscope::test;

namespace {

using Group = AnomalyModel::Group;

std::array<std::uint8_t, 8> decision(QRandomGenerator& random) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::uint8_t& byte : bytes) {
        byte = static_cast<std::uint8_t>(random.bounded(256));
    }
    return bytes;
}

Story randomStory(QRandomGenerator& random) {
    Decisions decisions(60);
    for (auto& one : decisions) {
        one = decision(random);
    }
    return tellStory(decisions, static_cast<std::uint8_t>(random.bounded(256)));
}

void fetchAll(AnomalyModel& model) {
    for (int row = 0; row < model.rowCount(); ++row) {
        while (model.canFetchMore(model.index(row, 0))) {
            model.fetchMore(model.index(row, 0));
        }
    }
}

/// What the tracker's report lists, as the texts that identify it.
std::multiset<QString> reported(const Scenario& scenario, const CutTracker& tracker) {
    const AnalysisReport report = tracker.report();
    const EventLog& log = *scenario.log;
    const auto name = [&log](EntityId entity) {
        return QString::fromUtf8(std::string(log.entityName(entity)).c_str());
    };
    std::multiset<QString> all;
    for (const BrokenLink& link : report.brokenLinks) {
        all.insert(
            QStringLiteral("broken %1 %2 %3").arg(name(link.from), name(link.to)).arg(int(link.cause)));
    }
    for (const Orphan& orphan : report.orphans) {
        all.insert(QStringLiteral("orphan %1").arg(name(orphan.entity)));
    }
    for (const MissingEvent& missing : report.missingEvents) {
        all.insert(QStringLiteral("missing %1").arg(missing.event.value));
    }
    for (const MissingState& missing : report.missingState) {
        all.insert(QStringLiteral("state %1 %2").arg(name(missing.entity), name(missing.counterpart)));
    }
    for (const EventId event : report.repeatableEvents) {
        all.insert(QStringLiteral("repeatable %1").arg(event.value));
    }
    for (std::size_t service = 0; service < scenario.services.size(); ++service) {
        for (const EventId event : tracker.lost(ServiceId(service))) {
            all.insert(QStringLiteral("lost %1").arg(event.value));
        }
    }
    return all;
}

std::multiset<QString> listed(const Scenario& scenario, const AnomalyModel& model) {
    const EventLog& log = *scenario.log;
    const auto name = [&log](EntityId entity) {
        return QString::fromUtf8(std::string(log.entityName(entity)).c_str());
    };
    std::multiset<QString> all;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const auto anomaly = model.anomaly(index);
            if (!anomaly) {
                all.insert(QStringLiteral("%1 %2")
                               .arg(static_cast<Group>(group) == Group::LostEvents
                                        ? QStringLiteral("lost")
                                        : QStringLiteral("repeatable"))
                               .arg(model.event(index).value));
            } else if (const auto* link = std::get_if<BrokenLink>(&*anomaly)) {
                all.insert(QStringLiteral("broken %1 %2 %3")
                               .arg(name(link->from), name(link->to))
                               .arg(int(link->cause)));
            } else if (const auto* orphan = std::get_if<Orphan>(&*anomaly)) {
                all.insert(QStringLiteral("orphan %1").arg(name(orphan->entity)));
            } else if (const auto* missing = std::get_if<MissingEvent>(&*anomaly)) {
                all.insert(QStringLiteral("missing %1").arg(missing->event.value));
            } else {
                const auto& state = std::get<MissingState>(*anomaly);
                all.insert(QStringLiteral("state %1 %2").arg(name(state.entity), name(state.counterpart)));
            }
        }
    }
    return all;
}

Scenario longScenario(int events) {
    EventLogBuilder builder;
    const ServiceId a = builder.addService("A");
    const ServiceId b = builder.addService("B");
    builder.addAggregate("A", a);
    builder.addAggregate("B", b);
    for (int i = 0; i < events; ++i) {
        NewEvent event;
        event.at = Instant{i};
        event.entity = builder.entity((i % 2 ? "A/" : "B/") + std::to_string(i));
        builder.addEvent(event);
    }
    Scenario scenario;
    scenario.log = std::move(builder).build().log;
    scenario.services.resize(2);
    scenario.services[0].id = QStringLiteral("A");
    scenario.services[1].id = QStringLiteral("B");
    scenario.roots.assign(2, false);
    return scenario;
}

} // namespace

class AnomalyModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsWhatTheTrackerSays_data();
    void listsWhatTheTrackerSays();
    void staysSoundWhileMarkersMove();
    void rowsComeInOrder_data();
    void rowsComeInOrder();
    void filters();
    void aMillionLostEventsComeInBatches();
    void longListsWaitForAPause();
    void selectionStaysWithItsRowDuringADrag();
    void findsARowBeyondTheFirstBatch();

    void theFirstGroupsAreOpen();
    void theEmptyListSaysSo();
    void choosingAnEntryIsSaidOnce();
    void movingTheCutChoosesNothing();
    void detailsExplain();
    void detailsComeBackWithTheAnomaly();
    void detailsShowTheImportedRecord();
    void copies();
    void typingFilters();
    void scrollingFetchesMore();
};

void AnomalyModelTest::listsWhatTheTrackerSays_data() {
    QTest::addColumn<QString>("scenario");
    for (const char* name :
         {"paper-figure-3-broken-link", "paper-figure-4-missing-event", "paper-figure-5-missing-state",
          "paper-figure-6-lockstep", "sales-microservices", "sales-monolith", "seat-sold-twice",
          "older-referrer", "orphaned-picture", "domino-effect", "one-instant-is-not-enough"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void AnomalyModelTest::listsWhatTheTrackerSays() {
    QFETCH(QString, scenario);
    const Scenario loaded = shippedScenario(scenario.toLatin1().constData());
    const CutTracker tracker(std::make_shared<World>(loaded), plannedCut(loaded));
    AnomalyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSubject({&loaded, &tracker});
    fetchAll(model);
    QVERIFY(listed(loaded, model) == reported(loaded, tracker));
    QCOMPARE(model.count(Group::LostEvents), tracker.counts().lostEvents);
}

void AnomalyModelTest::staysSoundWhileMarkersMove() {
    QRandomGenerator random(20180101);
    for (int round = 0; round < 12; ++round) {
        Story story = randomStory(random);
        const Scenario scenario = toScenario(story);
        CutTracker tracker(std::make_shared<World>(scenario), toCut(story));
        AnomalyModel model;
        QTreeView view;
        view.setModel(&model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSubject({&scenario, &tracker});
        view.expandAll();
        for (int step = 0; step < 25; ++step) {
            moveMarkers(story, decision(random));
            tracker.moveTo(toCut(story));
            switch (random.bounded(6)) {
            case 0:
                model.setOrder(static_cast<AnomalyModel::Order>(random.bounded(3)));
                break;
            case 1:
                model.setFilter(random.bounded(2) ? QStringLiteral("/1") : QString());
                break;
            case 2:
                model.release(model.index(random.bounded(AnomalyModel::groupCount), 0));
                break;
            default:
                break;
            }
            model.cutChanged();
        }
        model.setFilter(QString());
        model.settle();
        fetchAll(model);
        QVERIFY(listed(scenario, model) == reported(scenario, tracker));
        model.setSubject({});
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }
}

void AnomalyModelTest::rowsComeInOrder_data() {
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("by time") << 0 << QStringList{"B/c", "A/d", "B/b", "A/a"};
    QTest::newRow("by name") << 1 << QStringList{"A/a", "A/d", "B/b", "B/c"};
    QTest::newRow("by service") << 2 << QStringList{"A/d", "A/a", "B/c", "B/b"};
}

void AnomalyModelTest::rowsComeInOrder() {
    QFETCH(int, order);
    QFETCH(QStringList, titles);
    const Scenario scenario = scenarioOf(R"(
bacscope: 1
title: Order
services: {A: {backup: 0}, B: {backup: 0}}
events:
  - {at: 1, create: B/c}
  - {at: 2, create: A/d}
  - {at: 3, create: B/b}
  - {at: 4, create: A/a}
)");
    const CutTracker tracker(std::make_shared<World>(scenario), plannedCut(scenario));
    AnomalyModel model;
    model.setSubject({&scenario, &tracker});
    fetchAll(model);
    model.setOrder(static_cast<AnomalyModel::Order>(order));
    QStringList found;
    const QModelIndex group = model.groupIndex(Group::LostEvents);
    for (int row = 0; row < model.rowCount(group); ++row) {
        const EntityId entity = scenario.log->entity(model.event(model.index(row, 0, group)));
        found.append(QString::fromStdString(std::string(scenario.log->entityName(entity))));
    }
    QCOMPARE(found, titles);
}

void AnomalyModelTest::filters() {
    const Scenario scenario = scenarioOf(figure3);
    const CutTracker tracker(std::make_shared<World>(scenario), plannedCut(scenario));
    AnomalyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSubject({&scenario, &tracker});
    fetchAll(model);
    QCOMPARE(model.count(Group::LostEvents), std::size_t(3));
    model.setFilter(QStringLiteral("b/4"));
    QCOMPARE(model.count(Group::LostEvents), std::size_t(1));
    QCOMPARE(model.count(Group::BrokenLinks), std::size_t(0));
    model.setFilter(QStringLiteral("microservice b"));
    QCOMPARE(model.count(Group::LostEvents), std::size_t(2));
    QCOMPARE(model.count(Group::BrokenLinks), std::size_t(1));
    QCOMPARE(model.groupIndex(Group::LostEvents).data(AnomalyModel::TotalRole).toInt(), 3);
    model.setFilter(QStringLiteral("b/4 a/4"));
    QCOMPARE(model.count(Group::LostEvents), std::size_t(0));
    model.setFilter(QString());
    QCOMPARE(model.rowCount(model.groupIndex(Group::LostEvents)), 3);
}

void AnomalyModelTest::aMillionLostEventsComeInBatches() {
    const Scenario scenario = longScenario(1'000'000);
    CutTracker tracker(std::make_shared<World>(scenario), plannedCut(scenario));
    AnomalyModel model;
    model.setSubject({&scenario, &tracker});
    tracker.moveTo(atInstant(scenario, tracker.cut(), Instant{10}));
    model.cutChanged();
    const QModelIndex group = model.groupIndex(Group::LostEvents);
    QCOMPARE(model.count(Group::LostEvents), std::size_t(1'000'000 - 11));
    QCOMPARE(model.rowCount(group), 0);
    QVERIFY(model.hasChildren(group));
    model.fetchMore(group);
    const int batch = model.rowCount(group);
    QVERIFY(batch > 20 && batch < 2000);
    QCOMPARE(scenario.log->at(model.event(model.index(0, 0, group))).ticks, std::int64_t(11));
    QCOMPARE(scenario.log->at(model.event(model.index(batch - 1, 0, group))).ticks,
             std::int64_t(11 + batch - 1));
    model.fetchMore(group);
    QCOMPARE(model.rowCount(group), 2 * batch);

    // A drag moves the window along.
    tracker.moveTo(atInstant(scenario, tracker.cut(), Instant{400'000}));
    model.cutChanged();
    QCOMPARE(model.rowCount(group), 2 * batch);
    QCOMPARE(scenario.log->at(model.event(model.index(0, 0, group))).ticks, std::int64_t(400'001));
    model.release(group);
    QCOMPARE(model.rowCount(group), 0);
}

void AnomalyModelTest::longListsWaitForAPause() {
    const Scenario scenario = longScenario(20'000);
    CutTracker tracker(std::make_shared<World>(scenario), plannedCut(scenario));
    AnomalyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSubject({&scenario, &tracker});
    tracker.moveTo(atInstant(scenario, tracker.cut(), Instant{10'000}));
    model.cutChanged();
    model.setFilter(QStringLiteral("a/"));
    const QModelIndex group = model.groupIndex(Group::LostEvents);
    QCOMPARE(group.data(AnomalyModel::TotalRole).toInt(), 9999);
    model.settle();
    QCOMPARE(model.count(Group::LostEvents), std::size_t(5000));
    tracker.moveTo(atInstant(scenario, tracker.cut(), Instant{15'000}));
    model.cutChanged();
    QTRY_COMPARE(model.count(Group::LostEvents), std::size_t(2500));
}

void AnomalyModelTest::selectionStaysWithItsRowDuringADrag() {
    FakeApp app(scenarioOf(figure3));
    app.moveTo(withMarker(app.scenario, app.tracker->cut(), ServiceId(0), at(4.5)));
    const auto all = anomaliesInOrder(*app.tracker);
    QCOMPARE(all.size(), std::size_t(2));
    app.panel.select(all[1]);
    QVERIFY(app.panel.model()->anomaly(app.panel.list()->currentIndex()) == all[1]);
    // B/2 is lost as well: another row comes before the selected one.
    app.moveTo(withMarker(app.scenario, app.tracker->cut(), ServiceId(1), at(1.5)));
    QCOMPARE(app.panel.list()->currentIndex().row(), 2);
    QVERIFY(app.panel.model()->anomaly(app.panel.list()->currentIndex()) == all[1]);
}

void AnomalyModelTest::findsARowBeyondTheFirstBatch() {
    QByteArray yaml = "bacscope: 1\ntitle: Links\nservices: {A: {backup: 5000}, B: {backup: 0}}\nevents:\n";
    for (int i = 1; i <= 1000; ++i) {
        const QByteArray n = QByteArray::number(i);
        yaml += "  - {at: " + n + ", create: B/" + n + "}\n  - {at: " + n + ".5, create: A/" + n +
                ", link: B/" + n + "}\n";
    }
    const Scenario scenario = scenarioOf(yaml + "disaster: 5000\n");
    const CutTracker tracker(std::make_shared<World>(scenario), plannedCut(scenario));
    AnomalyModel model;
    model.setSubject({&scenario, &tracker});
    const auto all = anomaliesInOrder(tracker);
    QCOMPARE(all.size(), std::size_t(1000));
    const QModelIndex found = model.find(all[777]);
    QCOMPARE(found.row(), 777);
    QVERIFY(model.anomaly(found) == all[777]);
    model.setFilter(QStringLiteral("nowhere"));
    QVERIFY(!model.find(all[777]).isValid());
}

// The panel

void AnomalyModelTest::theFirstGroupsAreOpen() {
    FakeApp app(shippedScenario("sales-microservices"));
    app.panel.resize(360, 700);
    app.panel.show();
    FakeApp::settle();
    const AnomalyModel* model = app.panel.model();
    for (int group = 0; group < AnomalyModel::groupCount; ++group) {
        const bool empty = model->count(static_cast<Group>(group)) == 0;
        QCOMPARE(app.panel.list()->isRowHidden(group, {}), empty);
        if (!empty) {
            QCOMPARE(app.panel.list()->isExpanded(model->index(group, 0)), group < 4);
        }
    }
    // A group that the person closed stays closed, however the markers move.
    const QModelIndex broken = model->groupIndex(Group::BrokenLinks);
    app.panel.list()->collapse(broken);
    app.moveTo(atOldestMarker(app.scenario, app.tracker->cut()));
    app.moveTo(plannedCut(app.scenario));
    QVERIFY(!app.panel.list()->isExpanded(broken));
}

void AnomalyModelTest::theEmptyListSaysSo() {
    FakeApp app(scenarioOf(figure3));
    app.panel.show();
    app.moveTo(withMarker(app.scenario, app.tracker->cut(), ServiceId(1), at(3.5)));
    bool said = false;
    for (const QLabel* label : app.panel.findChildren<QLabel*>()) {
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("nothing is wrong")) &&
                        label->text().contains(QStringLiteral("2 events lost")));
    }
    QVERIFY(said);
}

void AnomalyModelTest::choosingAnEntryIsSaidOnce() {
    FakeApp app(shippedScenario("sales-microservices"));
    app.panel.resize(360, 700);
    app.panel.show();
    FakeApp::settle();
    QSignalSpy selected(&app.panel, &AnomalyView::anomalySelected);
    const QModelIndex first =
        app.panel.model()->index(0, 0, app.panel.model()->groupIndex(Group::BrokenLinks));
    QTest::mouseClick(app.panel.list()->viewport(), Qt::LeftButton, {},
                      app.panel.list()->visualRect(first).center());
    QCOMPARE(selected.size(), 1);
    QVERIFY(app.view.selectedAnomaly() == app.panel.model()->anomaly(first));
    QTest::keyClick(app.panel.list(), Qt::Key_Down);
    QCOMPARE(selected.size(), 2);
    QVERIFY(app.view.selectedAnomaly() == selected[1][0].value<AnyAnomaly>());
}

void AnomalyModelTest::movingTheCutChoosesNothing() {
    FakeApp app(scenarioOf(figure3));
    app.panel.resize(360, 700);
    app.panel.show();
    FakeApp::settle();
    const auto broken = anomaliesInOrder(*app.tracker).at(0);
    app.panel.select(broken);
    QSignalSpy selected(&app.panel, &AnomalyView::anomalySelected);
    QSignalSpy event(&app.panel, &AnomalyView::eventSelected);
    for (const double instant : {3.5, 1.5, 0.5, 4.5, 2.5}) {
        app.moveTo(withMarker(app.scenario, app.tracker->cut(), ServiceId(1), at(instant)));
    }
    QCOMPARE(selected.size(), 0);
    QCOMPARE(event.size(), 0);
    QVERIFY(app.panel.model()->anomaly(app.panel.list()->currentIndex()) == broken);
}

void AnomalyModelTest::detailsExplain() {
    FakeApp app(scenarioOf(figure3));
    const auto broken = anomaliesInOrder(*app.tracker).at(0);
    app.panel.select(broken);
    const Sentences words(app.scenario, *app.tracker, QLocale::c());
    const QString text = app.panel.details()->toPlainText();
    QVERIFY(text.contains(words.title(broken)));
    QVERIFY(text.contains(words.explanation(broken)));
    QVERIFY(text.contains(words.whatAClientSees(broken)));
    for (const QString& remedy : words.whatCanBeDone(broken)) {
        QVERIFY2(text.contains(remedy), qPrintable(remedy));
    }
    app.panel.showThing(TimelineView::disasterHit());
    QVERIFY(app.panel.details()->toPlainText().contains(words.describeDisaster()));
    QVERIFY(!app.panel.list()->currentIndex().isValid());
}

void AnomalyModelTest::detailsComeBackWithTheAnomaly() {
    FakeApp app(scenarioOf(figure3));
    app.panel.select(anomaliesInOrder(*app.tracker).at(0));
    const QString text = app.panel.details()->toPlainText();
    app.moveTo(withMarker(app.scenario, app.tracker->cut(), ServiceId(1), at(3.5)));
    QVERIFY(app.panel.details()->toPlainText() != text);
    app.moveTo(withMarker(app.scenario, app.tracker->cut(), ServiceId(1), at(2.5)));
    QCOMPARE(app.panel.details()->toPlainText(), text);
}

void AnomalyModelTest::detailsShowTheImportedRecord() {
    FakeApp app(scenarioOf(figure3));
    const auto broken = anomaliesInOrder(*app.tracker).at(0);
    app.panel.setEventDetails({{eventOf(broken), QStringLiteral("thread: 7\npath: <a>")}});
    app.panel.select(broken);
    QVERIFY(app.panel.details()->toPlainText().contains(QStringLiteral("thread: 7\npath: <a>")));
}

void AnomalyModelTest::copies() {
    FakeApp app(scenarioOf(figure3));
    app.panel.show();
    app.panel.activateWindow();
    app.panel.list()->setFocus();
    app.panel.list()->selectAll();
    FakeApp::settle();
    const Sentences words(app.scenario, *app.tracker, QLocale::c());
    const auto broken = anomaliesInOrder(*app.tracker).at(0);
    const QString line = words.title(broken) + QLatin1Char('\t') + words.summary(broken);
    QVERIFY2(app.panel.selectedText().split(QLatin1Char('\n')).contains(line),
             qPrintable(app.panel.selectedText()));
    QTest::keyClick(app.panel.list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), app.panel.selectedText());
}

void AnomalyModelTest::typingFilters() {
    FakeApp app(scenarioOf(figure3));
    app.panel.show();
    app.panel.focusFilter();
    QTest::keyClicks(app.panel.filterEdit(), QStringLiteral("A/4"));
    QTRY_COMPARE(app.panel.model()->count(Group::LostEvents), std::size_t(1));
    QVERIFY(app.panel.list()->isRowHidden(0, {}));
    app.panel.filterEdit()->clear();
    QTRY_COMPARE(app.panel.model()->count(Group::BrokenLinks), std::size_t(1));
}

void AnomalyModelTest::scrollingFetchesMore() {
    const Scenario scenario = longScenario(5000);
    CutTracker tracker(std::make_shared<World>(scenario), plannedCut(scenario));
    tracker.moveTo(atInstant(scenario, tracker.cut(), Instant{10}));
    AnomalyView panel;
    panel.resize(360, 600);
    panel.setSubject({&scenario, &tracker});
    panel.show();
    FakeApp::settle();
    const QModelIndex group = panel.model()->groupIndex(Group::LostEvents);
    QCOMPARE(panel.model()->rowCount(group), 0);
    panel.list()->expand(group);
    FakeApp::settle();
    const int first = panel.model()->rowCount(group);
    QVERIFY(first > 0 && first < 5000);
    panel.list()->scrollToBottom();
    FakeApp::settle();
    QVERIFY(panel.model()->rowCount(group) > first);
}

BACSCOPE_TEST(anomaly_model, AnomalyModelTest, QApplication)
#include "AnomalyModelTest.moc"
