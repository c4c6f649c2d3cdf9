// The document: its undo steps, its cut, its file, and what survives a crash.
#include "AppFixture.h"

#include "scenario/ScenarioWriter.h"
#include "support/LargeLog.h"
#include "support/TestProgram.h"
#include "text/Sentences.h"
#include "window/Autosave.h"
#include "window/Document.h"
#include "window/FileLoader.h"
#include "window/ServiceOrder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace bacscope;
using namespace bacscope::test;

namespace {

constexpr auto nightly = R"(
bacscope: 1
services:
  A: {backup: {at: 1, every: 2}}
  B: {backup: 4}
  C: {survives: true}
events:
  - {at: 1, create: A/1}
  - {at: 2, create: B/1}
  - {at: 3, create: C/1}
  - {at: 6, create: A/2}
disaster: 6
)";

constexpr auto shared = R"(
bacscope: 1
services:
  A: {backup: {at: 2, takes: 0.5}}
  B: {}
  C: {backup: 3}
lockstep: [[A, B]]
events:
  - {at: 1, create: A/1}
  - {at: 2, create: B/1, label: {en: one, de: eins}}
  - {at: 2, create: C/1, link: [A/1, B/1], interaction: i, id: mine}
  - {at: 3, update: C/1, unlink: A/1, interaction: i}
)";

constexpr ServiceId A{0};
constexpr ServiceId B{1};
constexpr ServiceId C{2};

/// An instant of a scenario in plain numbers.
Instant at(double units) {
    return Instant{static_cast<std::int64_t>(units * 1e9)};
}

/// Its services are backed up one by one, each earlier than the one before.
Scenario largeWithBackups() {
    Scenario scenario = largeScenario(Document::largeLog + 1);
    for (std::size_t i = 0; i < scenario.services.size(); ++i) {
        scenario.services[i].backup.at = at(19'000 - 1'000 * static_cast<double>(i));
    }
    return scenario;
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.clear(); }

    void aDragIsOneStepAndBreaksOrMendsTheLink();
    void aSecondDragIsASecondStep();
    void anotherMarkerIsAnotherStepEvenInTheSameGesture();
    void aMarkerBackWhereItStartedLeavesNoStep();
    void aCancelledGestureLeavesEverythingAsItWas();
    void everyStepSaysWhatItDid();
    void theTrackerSaysTheSameAsAFreshAnalysisAfterEveryStep();
    void aDraggedMarkerNoLongerRepeats();
    void markersAreClampedToTheDisasterAndComeBack();
    void plansFollowTheDisaster();
    void survivorsStayOnTheDisaster();
    void aUnitMovesAndSurvivesAsAWhole();
    void allToTheOldest();
    void allToOneInstant();
    void allToTheRecoveryLine();
    void aMarkerBeforeEverythingCanBeSaved();
    void theRecoveryLineGoesWhenTheCutMoves();
    void theRecoveryLineOfALargeLogIsAwaited();
    void anAwaitedRecoveryLineIsDroppedWhenTheCutMoves();
    void lanesAreReorderedAndSavedInThatOrder();
    void hiddenLanesAreRememberedPerFileAndAreNoChange();
    void aReorderedScenarioTellsTheSameStory();
    void savingMakesItCleanAndReadsBackEqual();
    void aFailedSaveKeepsTheOldFile();
    void whatIsEditedDuringSavingStaysModified();
    void savingThatFailedLeavesItModified();
    void anImportIsUnsavedAndProposesAName();
    void aCrashLeavesACopyThatCanBeRecovered();
    void aCopyOfARunningInstanceIsLeftAlone();
    void aSavedDocumentNeedsNoCopy();
    void loadingTellsScenariosFromLogs();
    void aBrokenFileIsNotLoaded();

private:
    OwnHome m_home;
};

void DocumentTest::aDragIsOneStepAndBreaksOrMendsTheLink() {
    Document document(loadedFrom(figure3));
    QSignalSpy changes(&document, &Document::changed);
    QCOMPARE(document.tracker().counts().brokenLinks, std::size_t(1));
    for (const double units : {2.6, 2.8, 3.0, 3.2}) {
        document.moveMarker(B, at(units), 7);
    }
    QCOMPARE(document.tracker().counts().brokenLinks, std::size_t(0));
    QCOMPARE(document.undoStack().count(), 1);
    QVERIFY(changes.size() >= 4);
    document.undoStack().undo();
    QCOMPARE(document.cut().markers[B.at()], at(2.5));
    QCOMPARE(document.tracker().counts().brokenLinks, std::size_t(1));
    document.undoStack().redo();
    QCOMPARE(document.cut().markers[B.at()], at(3.2));
}

void DocumentTest::aSecondDragIsASecondStep() {
    Document document(loadedFrom(figure3));
    document.moveMarker(B, at(2.6), 1);
    document.moveMarker(B, at(2.7), 1);
    document.moveMarker(B, at(2.8), 2);
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.cut().markers[B.at()], at(2.7));
}

void DocumentTest::anotherMarkerIsAnotherStepEvenInTheSameGesture() {
    Document document(loadedFrom(figure3));
    document.moveMarker(B, at(2.6), 1);
    document.moveMarker(A, at(2.6), 1);
    QCOMPARE(document.undoStack().count(), 2);
    QCOMPARE(document.cut().markers[A.at()], at(2.6));
    QCOMPARE(document.cut().markers[B.at()], at(2.6));
}

void DocumentTest::aMarkerBackWhereItStartedLeavesNoStep() {
    Document document(loadedFrom(nightly));
    const Plan before = document.plan();
    document.moveMarker(A, at(2), 1);
    document.moveMarker(A, at(5), 1); // where the plan had put it
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(document.plan() == before); // it repeats as before
    QVERIFY(!document.isModified());
}

void DocumentTest::aCancelledGestureLeavesEverythingAsItWas() {
    Document document(loadedFrom(nightly));
    document.moveMarker(B, at(3), 1);
    const Plan before = document.plan();
    document.moveMarker(A, at(2), 2);
    document.moveMarker(A, at(3), 2);
    document.cancelGesture(2);
    QVERIFY(document.plan() == before);
    QCOMPARE(document.undoStack().count(), 1);
    document.moveDisaster(at(4), 3);
    document.cancelGesture(3);
    QVERIFY(document.plan() == before);
    QCOMPARE(document.undoStack().count(), 1);
    document.cancelGesture(1); // long over
    QVERIFY(document.plan() == before);
}

void DocumentTest::everyStepSaysWhatItDid() {
    Document document(loadedFrom(figure3));
    document.moveMarker(B, at(3.2), 1);
    QCOMPARE(document.undoText(), QStringLiteral("Move backup of Microservice B to 3.2"));
    document.moveMarker(B, at(3.4), 1);
    QCOMPARE(document.undoText(), QStringLiteral("Move backup of Microservice B to 3.4"));
    document.moveDisaster(at(4.5), 2);
    QCOMPARE(document.undoText(), QStringLiteral("Move disaster to 4.5"));
    document.setSurvivor(A, true);
    QCOMPARE(document.undoText(), QStringLiteral("Let Microservice A survive"));
    document.setSurvivor(A, false);
    QCOMPARE(document.undoText(), QStringLiteral("Let the disaster hit Microservice A"));
    document.setAllToOldest();
    QCOMPARE(document.undoText(), QStringLiteral("Move all backups to the oldest"));
    document.setVisibleLanes({B, A});
    QCOMPARE(document.undoText(), QStringLiteral("Reorder lanes"));
    document.undoStack().undo();
    QCOMPARE(document.redoText(), QStringLiteral("Reorder lanes"));
    QCOMPARE(document.undoText(), QStringLiteral("Move all backups to the oldest"));
}

void DocumentTest::theTrackerSaysTheSameAsAFreshAnalysisAfterEveryStep() {
    Document document(loadedFrom(shared));
    document.moveMarker(A, at(1), 1);
    document.moveMarker(C, at(2), 2);
    document.moveDisaster(at(2.5), 3);
    document.setSurvivor(C, true);
    while (document.undoStack().canUndo()) {
        QVERIFY(document.tracker().report() == analyze(document.tracker().sharedWorld(), document.cut()));
        QVERIFY(document.cut() == plannedCut(document.scenario()));
        document.undoStack().undo();
    }
    QVERIFY(document.tracker().report() ==
            analyze(document.tracker().sharedWorld(), plannedCut(scenarioOf(shared))));
}

void DocumentTest::aDraggedMarkerNoLongerRepeats() {
    Document document(loadedFrom(nightly));
    QCOMPARE(document.cut().markers[A.at()], at(5)); // 1, 3, 5
    document.moveMarker(A, at(2), 1);
    QVERIFY(!document.scenario().services[A.at()].backup.every);
    QCOMPARE(document.scenario().services[A.at()].backup.at.value(), at(2));
    document.undoStack().undo();
    QVERIFY(document.scenario().services[A.at()].backup.every.has_value());
    QCOMPARE(document.cut().markers[A.at()], at(5));
}

void DocumentTest::markersAreClampedToTheDisasterAndComeBack() {
    Document document(loadedFrom(nightly));
    document.moveDisaster(at(3.5), 1);
    QCOMPARE(document.cut().markers[B.at()], at(3.5));
    document.moveDisaster(at(5.5), 1);
    QCOMPARE(document.cut().markers[B.at()], at(4));
    document.moveMarker(B, at(99), 2);
    QCOMPARE(document.cut().markers[B.at()], at(5.5));
}

void DocumentTest::plansFollowTheDisaster() {
    Document document(loadedFrom(nightly));
    document.moveDisaster(at(4.5), 1);
    QCOMPARE(document.cut().markers[A.at()], at(3));
    document.moveDisaster(at(0.5), 1);
    QVERIFY(document.cut().markers[A.at()].isDistantPast());
    document.undoStack().undo();
    QCOMPARE(document.cut().markers[A.at()], at(5));
}

void DocumentTest::survivorsStayOnTheDisaster() {
    Document document(loadedFrom(nightly));
    document.moveDisaster(at(4.5), 1);
    QCOMPARE(document.cut().markers[C.at()], at(4.5));
    document.moveMarker(C, at(2), 2);
    QCOMPARE(document.cut().markers[C.at()], at(4.5));
    QCOMPARE(document.undoStack().count(), 1);
}

void DocumentTest::aUnitMovesAndSurvivesAsAWhole() {
    Document document(loadedFrom(shared));
    document.moveMarker(B, at(1), 1);
    QCOMPARE(document.cut().markers[A.at()], at(1));
    QCOMPARE(document.cut().markers[B.at()], at(1));
    QCOMPARE(document.scenario().services[A.at()].backup.takes, Duration{500'000'000});
    document.setSurvivor(B, true);
    QVERIFY(document.scenario().services[A.at()].survives);
    QCOMPARE(document.cut().markers[A.at()], at(3));
    document.undoStack().undo();
    QVERIFY(!document.scenario().services[A.at()].survives);
    QCOMPARE(document.cut().markers[A.at()], at(1));
}

void DocumentTest::allToTheOldest() {
    Document document(loadedFrom(nightly));
    document.setAllToOldest();
    QCOMPARE(document.cut().markers[A.at()], at(4));
    QCOMPARE(document.cut().markers[B.at()], at(4));
    QCOMPARE(document.cut().markers[C.at()], at(6)); // a survivor is not rolled back
    document.setAllToOldest();
    QCOMPARE(document.undoStack().count(), 1);
}

void DocumentTest::allToOneInstant() {
    Document document(loadedFrom(figure3));
    document.setAllToInstant(at(3.1));
    QCOMPARE(document.cut().markers[A.at()], at(3.1));
    QCOMPARE(document.cut().markers[B.at()], at(3.1));
    QCOMPARE(document.undoText(), QStringLiteral("Move all backups to 3.1"));
}

void DocumentTest::allToTheRecoveryLine() {
    Document document(loadedFrom(figure3));
    const Cut line = document.recoveryLine().cut;
    document.setAllToRecoveryLine();
    QVERIFY(document.cut() == line);
    QVERIFY(document.tracker().counts().isConsistent());
    document.undoStack().undo();
    QCOMPARE(document.cut().markers[A.at()], at(3.6));
}

void DocumentTest::aMarkerBeforeEverythingCanBeSaved() {
    Document document(loadedFrom(figure3));
    document.moveMarker(B, Instant::distantPast(), 1);
    QCOMPARE(document.cut().markers[B.at()], at(0));
    QVERIFY(document.tracker().restored(B).empty());
    const ReadResult again =
        readScenarioFromBytes(writeScenario(document.scenarioToSave()), QStringLiteral("again"));
    QVERIFY(again.scenario.has_value());
    QCOMPARE(plannedCut(*again.scenario).markers[B.at()], at(0));
}

void DocumentTest::theRecoveryLineGoesWhenTheCutMoves() {
    Document document(loadedFrom(figure3));
    document.showRecoveryLine(99);
    QCOMPARE(document.recoveryRounds(), document.recoveryLine().rounds.size());
    QVERIFY(document.recoveryRounds() > 0);
    document.moveMarker(B, at(3.2), 1);
    QVERIFY(!document.isRecoveryLineShown());
    QVERIFY(document.recoveryLine().rounds.empty());
}

void DocumentTest::theRecoveryLineOfALargeLogIsAwaited() {
    Document document(LoadedScenario::index(largeWithBackups()));
    QSignalSpy changes(&document, &Document::changed);
    document.showRecoveryLine(1);
    QVERIFY(document.isRecoveryLineAwaited());
    QVERIFY(!document.isRecoveryLineShown());
    QCOMPARE(changes.size(), 1);
    QTRY_VERIFY(document.isRecoveryLineShown());
    QVERIFY(!document.isRecoveryLineAwaited());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(document.recoveryRounds(), std::size_t(1));
    const RecoveryLine expected = recoveryLine(document.tracker().sharedWorld(), document.cut());
    QVERIFY(document.recoveryLine().cut == expected.cut);
    document.hideRecoveryLine();
    document.showRecoveryLine(0); // known by now
    QVERIFY(document.isRecoveryLineShown());
}

void DocumentTest::anAwaitedRecoveryLineIsDroppedWhenTheCutMoves() {
    Document document(LoadedScenario::index(largeWithBackups()));
    document.showRecoveryLine(0);
    document.moveMarker(A, document.cut().markers[A.at()] - Duration{5'000'000'000}, 1);
    QVERIFY(!document.isRecoveryLineAwaited());
    document.showRecoveryLine(0);
    document.hideRecoveryLine();
    QVERIFY(!document.isRecoveryLineAwaited());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!document.isRecoveryLineShown());
    // And what is shown later belongs to the markers of then.
    document.showRecoveryLine(0);
    QTRY_VERIFY(document.isRecoveryLineShown());
    QVERIFY(document.recoveryLine().cut ==
            recoveryLine(document.tracker().sharedWorld(), document.cut()).cut);
}

void DocumentTest::lanesAreReorderedAndSavedInThatOrder() {
    Document document(loadedFrom(shared));
    QSignalSpy changes(&document, &Document::changed);
    document.setVisibleLanes({C, A, B});
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.laneOrder(), (std::vector<ServiceId>{C, A, B}));
    QVERIFY(changes.last().at(0).value<ChangeSet>() & Change::Lanes || changes.size() > 1);
    const Scenario saved = document.scenarioToSave();
    QCOMPARE(saved.services[0].id, QStringLiteral("C"));
    QCOMPARE(saved.services[1].id, QStringLiteral("A"));
    document.undoStack().undo();
    QVERIFY(equalContent(document.scenarioToSave(), scenarioOf(shared)));
}

void DocumentTest::hiddenLanesAreRememberedPerFileAndAreNoChange() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.bac.yaml"));
    {
        Document document(loadedFrom(shared));
        QVERIFY(document.saveTo(path).empty());
        document.setVisibleLanes({C, B});
        QCOMPARE(document.laneOrder(), (std::vector<ServiceId>{A, C, B})); // A keeps its place
        document.undoStack().undo();
        QCOMPARE(document.visibleLanes(), (std::vector<ServiceId>{B, C}));
        QVERIFY(!document.isModified());
    }
    LoadOutcome again = loadFile({path});
    Document document(std::move(*again.loaded));
    QVERIFY(document.isHidden(A));
    document.setHidden(B, true);
    document.setHidden(C, true); // the last one stays
    QCOMPARE(document.visibleLanes(), (std::vector<ServiceId>{C}));
    document.showAllLanes();
    QCOMPARE(document.visibleLanes().size(), std::size_t(3));
}

void DocumentTest::aReorderedScenarioTellsTheSameStory() {
    const Scenario before = scenarioOf(shared);
    const Scenario there = withServiceOrder(before, {C, B, A});
    QVERIFY(!equalContent(before, there));
    QCOMPARE(there.lockstep[0].size(), std::size_t(2));
    const Scenario back = withServiceOrder(there, {C, B, A}); // its own inverse
    QVERIFY(equalContent(before, back));
}

void DocumentTest::savingMakesItCleanAndReadsBackEqual() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.bac.yaml"));
    Document document(loadedFrom(nightly));
    document.moveMarker(B, at(3.25), 1);
    QVERIFY(document.isModified());
    QVERIFY(document.saveTo(path).empty());
    QVERIFY(!document.isModified());
    QCOMPARE(document.displayName(), QStringLiteral("mine.bac.yaml"));
    QVERIFY(equalContent(document.scenario(), readScenario(path).scenario.value()));
    document.undoStack().undo();
    QVERIFY(document.isModified());
    document.undoStack().redo();
    QVERIFY(!document.isModified());
}

void DocumentTest::aFailedSaveKeepsTheOldFile() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/folder/mine.bac.yaml"));
    Document document(loadedFrom(nightly));
    document.moveMarker(B, at(3), 1);
    QVERIFY(hasErrors(document.saveTo(path)));
    QVERIFY(document.isModified());
    QVERIFY(document.path().isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

void DocumentTest::whatIsEditedDuringSavingStaysModified() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.bac.yaml"));
    Document document(loadedFrom(figure3));
    document.moveMarker(B, at(2.6), 1);
    document.beginSaving();
    QVERIFY(document.isModified());
    document.moveMarker(B, at(3.2), 1); // the same gesture, but not the same step any more
    document.endSaving(path);
    QVERIFY(document.isModified());
    QCOMPARE(document.path(), path);
    document.undoStack().undo();
    QCOMPARE(document.cut().markers[B.at()], at(2.6));
    QVERIFY(!document.isModified());
}

void DocumentTest::savingThatFailedLeavesItModified() {
    Document document(loadedFrom(figure3));
    document.beginSaving();
    QVERIFY(!document.isModified()); // it was not, and it is no other now
    document.moveMarker(B, at(2.6), 1);
    document.beginSaving();
    QVERIFY(document.isModified());
    QVERIFY(document.path().isEmpty());
}

void DocumentTest::anImportIsUnsavedAndProposesAName() {
    LoadedScenario imported = loadedFrom(figure3);
    imported.unsaved = true;
    imported.proposedName = QStringLiteral("hotel");
    Document document(std::move(imported));
    QVERIFY(document.isModified());
    QCOMPARE(document.proposedFileName(), QStringLiteral("hotel.bac.yaml"));
    QVERIFY(document.path().isEmpty());
}

void DocumentTest::aCrashLeavesACopyThatCanBeRecovered() {
    Document document(loadedFrom(figure3));
    document.moveMarker(B, at(3.2), 1);
    {
        Autosave autosave(document);
        autosave.saveAndWait();
        // What a crash leaves: the same files, but nobody who holds the lock.
        const QDir folder(Autosave::folder());
        const QStringList files = folder.entryList(QDir::Files);
        for (const QString& file : files) {
            if (!file.endsWith(QStringLiteral(".lock"))) {
                QVERIFY(QFile::copy(folder.filePath(file), folder.filePath(QStringLiteral("crashed") +
                                                                           file.mid(file.indexOf(u'.')))));
            }
        }
    }
    const std::vector<RecoverableDocument> found = Autosave::recoverable();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].title, document.displayName());
    QVERIFY(qAbs(found[0].savedAt.secsTo(QDateTime::currentDateTimeUtc())) < 600);

    LoadRequest request{found[0].copy};
    request.recovered = found[0];
    LoadOutcome outcome = loadFile(request);
    QVERIFY(outcome.loaded.has_value());
    Document recovered(std::move(*outcome.loaded));
    QVERIFY(recovered.isModified());
    QVERIFY(equalContent(recovered.scenario(), document.scenario()));
    Autosave::discard(found[0]);
    QCOMPARE(Autosave::recoverable().size(), std::size_t(0));
}

void DocumentTest::aCopyOfARunningInstanceIsLeftAlone() {
    Document document(loadedFrom(figure3));
    Autosave autosave(document);
    document.moveMarker(B, at(3.2), 1);
    autosave.saveAndWait();
    QCOMPARE(QDir(Autosave::folder()).entryList({QStringLiteral("*.bac.yaml")}).size(), 1);
    QCOMPARE(Autosave::recoverable().size(), std::size_t(0));
}

void DocumentTest::aSavedDocumentNeedsNoCopy() {
    QTemporaryDir folder;
    Document document(loadedFrom(figure3));
    Autosave autosave(document);
    autosave.saveAndWait();
    QCOMPARE(QDir(Autosave::folder()).entryList({QStringLiteral("*.bac.yaml")}).size(), 0);
    document.moveMarker(B, at(3.2), 1);
    autosave.saveAndWait();
    QCOMPARE(QDir(Autosave::folder()).entryList({QStringLiteral("*.bac.yaml")}).size(), 1);
    QVERIFY(document.saveTo(folder.filePath(QStringLiteral("mine.bac.yaml"))).empty());
    QCOMPARE(QDir(Autosave::folder()).entryList({QStringLiteral("*.bac.yaml")}).size(), 0);
}

void DocumentTest::loadingTellsScenariosFromLogs() {
    QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("talk.log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("sent\nalice {\"alice\":1}\nreceived\nbob {\"bob\":1, \"alice\":1}\n");
    log.close();
    const LoadOutcome outcome = loadFile({log.fileName()});
    QVERIFY(outcome.loaded.has_value());
    QVERIFY(outcome.isLog);
    QVERIFY(outcome.loaded->unsaved);
    QCOMPARE(outcome.loaded->proposedName, QStringLiteral("talk"));
    QCOMPARE(outcome.loaded->scenario.services.size(), std::size_t(2));
}

void DocumentTest::aBrokenFileIsNotLoaded() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("broken.bac.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("bacscope: 1\nservices: {A: {colour: red}}\nevents: [{at: x, create: A/1}]\n");
    file.close();
    const LoadOutcome outcome = loadFile({file.fileName()});
    QVERIFY(!outcome.loaded.has_value());
    QCOMPARE(outcome.diagnostics.size(), std::size_t(2));
}

BACSCOPE_TEST(document, DocumentTest, QApplication)
#include "DocumentTest.moc"
