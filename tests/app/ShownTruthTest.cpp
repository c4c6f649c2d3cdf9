// What the window shows is true: rounds of the recovery line, the lock, what did not happen, words explained.
#include "AppFixture.h"

#include "scenario/ScenarioWriter.h"
#include "support/LargeLog.h"
#include "support/TestProgram.h"
#include "text/Glossary.h"
#include "text/Sentences.h"
#include "widgets/AnomalyChip.h"
#include "widgets/AnomalyModel.h"
#include "widgets/AnomalyView.h"
#include "widgets/HeadlineBar.h"
#include "widgets/RecoveryPlayer.h"
#include "widgets/TimelineView.h"
#include "window/HelpDialog.h"
#include "window/LessonBar.h"
#include "window/MainWindow.h"
#include "window/SavingIndicator.h"
#include "window/ScenarioPage.h"
#include "window/ShortcutsDialog.h"
#include "window/WindowSet.h"
#include "window/panes/CornersPane.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QStatusBar>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

using Group = AnomalyModel::Group;

/// The lock begins at 2, and what begins after it is denied: three events.
constexpr auto denied = R"(
bacscope: 1
title: Turned away
description: Drag the marker of A.
services:
  A: {backup: {at: 2, takes: 4}}
  B: {backup: 2}
lock: {blocked: denied}
events:
  - {at: 1, create: A/1}
  - {at: 3, create: A/2, interaction: second}
  - {at: 3.2, create: B/2, link: A/2, interaction: second}
  - {at: 4, create: A/3}
disaster: 5
)";

} // namespace

class ShownTruthTest : public QObject {
    Q_OBJECT

private:
    void openFile(const QString& path) {
        m_window->host().open(LoadRequest{path});
        QTRY_VERIFY(!m_window->host().isLoading());
        QCoreApplication::processEvents();
        QVERIFY(m_window->host().document());
    }
    void openShipped(const char* name) {
        openFile(QStringLiteral(":/scenarios/%1.bac.yaml").arg(QLatin1String(name)));
    }
    void open(const QByteArray& yaml) {
        QFile file(m_folder->filePath(QStringLiteral("test.bac.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(yaml);
        file.close();
        openFile(file.fileName());
    }
    Document& document() const { return *m_window->host().document(); }
    ScenarioPage& page() const { return m_window->scenarioPage(); }
    QAction& action(ActionId id) const { return *m_window->actionSet()[id]; }
    QToolButton* playerButton(const QString& name) const {
        for (QToolButton* button : page().player().findChildren<QToolButton*>()) {
            if (button->accessibleName() == name) {
                return button;
            }
        }
        qFatal("no such button");
    }

    /// Headline, price, chips, list and timeline as one text, to be held against what they should be.
    QString shown() const {
        page().anomalies().model()->settle();
        QStringList parts{page().headline().headline(), page().headline().price()};
        for (std::size_t kind = 0; kind < anomalyKindCount; ++kind) {
            parts.append(QString::number(page().headline().chip(static_cast<AnomalyKind>(kind))->count()));
            parts.append(
                QString::number(page().anomalies().model()->count(static_cast<AnomalyModel::Group>(kind))));
        }
        parts.append(QString::number(page().anomalies().model()->count(Group::LostEvents)));
        parts.append(QString::number(page().timeline().anomalies().size()));
        return parts.join(u'|');
    }
    /// The same of a cut, worked out here.
    QString expected(const Cut& cut) const {
        const CutTracker tracker(document().tracker().sharedWorld(), cut);
        const AnomalyCounts& counts = tracker.counts();
        const Sentences words(document().scenario(), tracker, QLocale());
        QStringList parts{counts.isConsistent() ? QStringLiteral("✓ Consistent")
                                                : QStringLiteral("Not consistent"),
                          QStringLiteral("The price: ") + words.price()};
        for (std::size_t kind = 0; kind < anomalyKindCount; ++kind) {
            const QString count = QString::number(counts.of(static_cast<AnomalyKind>(kind)));
            parts.append({count, count});
        }
        parts.append(QString::number(counts.lostEvents));
        parts.append(QString::number(counts.total()));
        return parts.join(u'|');
    }
    QString exported() const {
        const std::shared_ptr<Figure> figure = page().figures().shown();
        FigureLook look;
        look.size = QSizeF(1000, 600);
        look.locale = QLocale(QLocale::English);
        figure->layOut(look);
        return figure->describeInWords();
    }
    SavingIndicator* visibleIndicator() const {
        for (SavingIndicator* indicator : m_window->findChildren<SavingIndicator*>()) {
            if (indicator->isVisible()) {
                return indicator;
            }
        }
        return nullptr;
    }

    OwnHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSet> m_windows;
    QPointer<MainWindow> m_window;

private Q_SLOTS:
    void init() {
        m_home.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        settings::setLanguage(QStringLiteral("en"));
        settings::setTheme(settings::ThemeChoice::Light);
        m_windows = std::make_unique<WindowSet>();
        m_window = m_windows->newWindow();
        m_window->resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void cleanup() {
        m_windows.reset();
        m_folder.reset();
    }

    void aRoundOfTheRecoveryLineShowsItsOwnCut() {
        openShipped("domino-effect");
        const QString before = shown();
        const QString exportedBefore = exported();
        QCOMPARE(before, expected(document().cut()));
        action(ActionId::RecoveryLine).trigger();
        page().player().pause();
        const RecoveryLine line = document().recoveryLine();
        QVERIFY(line.rounds.size() > 2);
        for (const RecoveryRound& round : line.rounds) {
            QTest::mouseClick(playerButton(QStringLiteral("One round forward")), Qt::LeftButton);
            QCOMPARE(shown(), expected(round.cut));
            const CutTracker tracker(document().tracker().sharedWorld(), round.cut);
            const Sentences words(document().scenario(), tracker, QLocale(QLocale::English));
            QVERIFY2(exported().contains(words.counts() + QStringLiteral("; ") + words.price()),
                     qPrintable(exported()));
        }
        QVERIFY(exported().contains(QStringLiteral("Consistent: no anomalies")));
        QTest::mouseClick(playerButton(QStringLiteral("Close the recovery line")), Qt::LeftButton);
        QCOMPARE(shown(), before);
        QCOMPARE(exported(), exportedBefore);
    }

    void aBackupDraggedInARoundIsComparedWithTheBackups() {
        openShipped("domino-effect");
        action(ActionId::RecoveryLine).trigger();
        page().player().pause();
        page().player().toLast();
        const ServiceId service(0);
        const Instant backup = document().cut().markers[service.at()];
        TimelineView& view = page().timeline();
        // The grip stands where the backup is, not where the service was rolled back to.
        const QPointF grip = view.figure().markerRect(service).center();
        QVERIFY(std::abs(grip.x() - view.figure().timeScale().x(backup)) < 40);
        view.moveTo(view.markerHit(service), Instant{backup.ticks - 1});
        QVERIFY(!document().isRecoveryLineShown());
        QCOMPARE(document().cut().markers[service.at()], Instant{backup.ticks - 1});
        QCOMPARE(shown(), expected(document().cut()));
    }

    void underTheLockTheDescriptionSpeaksOfTheLock() {
        open(denied);
        QCOMPARE(page().lesson().text(), QStringLiteral("Drag the marker of A."));
        action(ActionId::KeepBackupConsistency).trigger();
        QVERIFY(page().lesson().toTry().contains(QStringLiteral("padlock")));
        QVERIFY(!page().lesson().text().contains(QStringLiteral("marker")));
        QVERIFY(page().lesson().shownToTry().contains(page().lesson().toTry()));
        action(ActionId::KeepAvailabilityConsistency).trigger();
        QVERIFY(!page().lesson().text().contains(QStringLiteral("marker")));
        action(ActionId::KeepBackupAvailability).trigger();
        QCOMPARE(page().lesson().text(), QStringLiteral("Drag the marker of A."));
    }

    void whatDidNotHappenIsNamedBesideWhatIsLost() {
        open(denied);
        QCOMPARE(page().anomalies().model()->count(Group::NotHappened), std::size_t(0));
        action(ActionId::KeepBackupConsistency).trigger();
        QVERIFY2(page().headline().price().contains(QStringLiteral("3 events did not happen")),
                 qPrintable(page().headline().price()));
        AnomalyView& list = page().anomalies();
        QCOMPARE(list.model()->count(Group::NotHappened), std::size_t(3));
        const QModelIndex group = list.model()->groupIndex(Group::NotHappened);
        QVERIFY(!list.list()->isRowHidden(group.row(), {}));
        QVERIFY(!list.model()->hasChildren(group));
        QVERIFY(exported().contains(QStringLiteral("3 events did not happen")));

        page().showPane(PaneId::Corners);
        const auto& table = *page().panes().findChild<CornersPane*>()->findChild<QTableWidget*>();
        QTRY_VERIFY(table.rowCount() > 0);
        QString row;
        for (int i = 0; i < table.rowCount(); ++i) {
            if (table.item(i, 0)->text() == QStringLiteral("Did not happen")) {
                row = table.item(i, 1)->text() + u' ' + table.item(i, 2)->text() + u' ' +
                      table.item(i, 3)->text();
            }
        }
        QCOMPARE(row, QStringLiteral("0 3 0"));
        QVERIFY(std::ranges::any_of(page().panes().findChildren<QLabel*>(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("3 events did not happen."));
        }));
    }

    void draggingOverTheListSelectsOneRow() {
        openShipped("sales-microservices");
        QTreeView& list = *page().anomalies().list();
        const auto centre = [&](int row) {
            const QModelIndex group = page().anomalies().model()->groupIndex(Group::BrokenLinks);
            return list.visualRect(page().anomalies().model()->index(row, 0, group)).center();
        };
        QTest::mousePress(list.viewport(), Qt::LeftButton, {}, centre(0));
        for (int row = 1; row < 3; ++row) {
            QMouseEvent move(QEvent::MouseMove, centre(row), list.viewport()->mapToGlobal(centre(row)),
                             Qt::LeftButton, Qt::LeftButton, {});
            QApplication::sendEvent(list.viewport(), &move);
        }
        QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, centre(2));
        QCOMPARE(list.selectionModel()->selectedIndexes().size(), 1);
        QCOMPARE(list.currentIndex().row(), 0);
        // With Shift several are chosen, on purpose.
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list.selectionModel()->selectedIndexes().size(), 3);
    }

    void anExplanationIsSeenWhole_data() {
        QTest::addColumn<QString>("scenario");
        for (const char* name : {"paper-figure-3-broken-link", "paper-figure-5-missing-state",
                                 "orphaned-picture", "sales-microservices", "insurance"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void anExplanationIsSeenWhole() {
        QFETCH(QString, scenario);
        openShipped(qPrintable(scenario));
        AnomalyView& panel = page().anomalies();
        int seen = 0;
        for (int kind = 0; kind < static_cast<int>(anomalyKindCount); ++kind) {
            const QModelIndex group = panel.model()->groupIndex(static_cast<Group>(kind));
            if (panel.model()->rowCount(group) == 0) {
                continue;
            }
            panel.list()->setCurrentIndex(panel.model()->index(0, 0, group));
            QCoreApplication::processEvents();
            QCOMPARE(panel.details()->verticalScrollBar()->maximum(), 0);
            // And the entry still stands in the list.
            QVERIFY(panel.list()->viewport()->rect().intersects(
                panel.list()->visualRect(panel.list()->currentIndex())));
            ++seen;
        }
        QVERIFY(seen > 0);
    }

    void fiveLanesAreSeenAboveTheCharts() {
        openShipped("domino-effect");
        QCOMPARE(document().scenario().services.size(), std::size_t(5));
        action(ActionId::PaneCharts).trigger();
        QCoreApplication::processEvents();
        QVERIFY(page().panes().isVisible());
        QCOMPARE(page().timeline().verticalScrollBar()->maximum(), 0);
    }

    void theGlossaryHasEveryWord() {
        QString text;
        inDialog<HelpDialog>([&](HelpDialog& dialog) { text = dialog.text().toPlainText(); });
        action(ActionId::Glossary).trigger();
        for (const GlossaryEntry& entry : glossary(QLocale(QLocale::English))) {
            QVERIFY2(text.contains(entry.word) && text.contains(entry.meaning), qPrintable(entry.word));
        }
    }

    void helpHasTheWholeDescription() {
        openShipped("paper-figure-6-lockstep");
        QString text;
        inDialog<HelpDialog>([&](HelpDialog& dialog) { text = dialog.text().toPlainText(); });
        action(ActionId::LessonText).trigger();
        QVERIFY(text.contains(document().scenario().description.in(QStringLiteral("en")).simplified()));
        QVERIFY(text.contains(document().scenario().toTry.in(QStringLiteral("en")).simplified()));
        QVERIFY(text.contains(document().scenario().source.in(QStringLiteral("en")).simplified()));
    }

    void theKeysOfTheMapAreListed() {
        QString text;
        inDialog<ShortcutsDialog>(
            [&](ShortcutsDialog& dialog) { text = dialog.findChild<QTextBrowser*>()->toPlainText(); });
        action(ActionId::Shortcuts).trigger();
        const QString map = text.mid(text.indexOf(QStringLiteral("Keys, on the context map")));
        QVERIFY(map.contains(QStringLiteral("F2")));
        QVERIFY(map.contains(QStringLiteral("Merges the service")));
    }

    void chipsAndHeadingsDefineTheirWord() {
        openShipped("sales-microservices");
        for (std::size_t i = 0; i < anomalyKindCount; ++i) {
            const auto kind = static_cast<AnomalyKind>(i);
            const QString definition = definitionOf(termOf(kind), QLocale(QLocale::English));
            const AnomalyChip& chip = *page().headline().chip(kind);
            QVERIFY(chip.toolTip().contains(definition));
            QCOMPARE(chip.accessibleDescription(), definition);
            const QModelIndex heading = page().anomalies().model()->groupIndex(static_cast<Group>(i));
            QVERIFY(heading.data(Qt::ToolTipRole).toString().contains(definition));
            QCOMPARE(heading.data(Qt::AccessibleDescriptionRole).toString(), definition);
        }
    }

    void arrangingALargeLogCanBeCancelled() {
        const QString path = m_folder->filePath(QStringLiteral("large.bac.yaml"));
        QVERIFY(saveScenario(largeScenario(60'000), path).empty());
        openFile(path);
        const std::size_t services = document().scenario().services.size();
        document().merge(ServiceId(0), ServiceId(1));
        QVERIFY(document().isArranging());
        SavingIndicator* indicator = visibleIndicator();
        QVERIFY(indicator);
        QCOMPARE(indicator->text(), QStringLiteral("The log is being arranged anew …"));
        QTest::mouseClick(indicator->cancelButton(), Qt::LeftButton);
        QVERIFY(!document().isArranging());
        QVERIFY(!visibleIndicator());
        // Nor does it come later: the next one does, and is the only step.
        document().merge(ServiceId(0), ServiceId(1));
        QTRY_VERIFY(!document().isArranging());
        QCOMPARE(document().scenario().services.size(), services - 1);
        QCOMPARE(document().undoStack().count(), 1);
    }
};

BACSCOPE_TEST(shown_truth, ShownTruthTest, QApplication)
#include "ShownTruthTest.moc"
