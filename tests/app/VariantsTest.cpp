// Variants in the real window: kept, shown, renamed, removed, and two of them compared.
#include "AppFixture.h"

#include "support/LargeLog.h"
#include "support/TestProgram.h"
#include "text/TimeText.h"
#include "tradeoff/Granularity.h"
#include "widgets/TimelineView.h"
#include "window/MainWindow.h"
#include "window/Menus.h"
#include "window/ScenarioPage.h"
#include "window/VariantBar.h"
#include "window/VariantComparison.h"
#include "window/VariantNameDialog.h"
#include "window/VariantPairFigure.h"
#include "window/WindowSet.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

/// The same story as a monolith and as two services, whose names take different room.
constexpr auto shop = R"(
bacscope: 1
title: A shop
time: {unit: min}
variant: Monolith
services: {app: {owns: [orders, shipments], backup: {at: 4, takes: 1}}}
variants:
  Two & two:
    services:
      orders: {name: The orders of all our customers, backup: 2}
      shipments: {backup: {at: 4, takes: 0.5}}
events:
  - {at: 1, create: orders/1}
  - {at: 3, create: orders/2, interaction: buy}
  - {at: 3.5, create: shipments/2, link: orders/2, interaction: buy}
  - {at: 5, update: orders/1}
disaster: 6
)";

/// Once a dialog for a name is open: what is done with it.
template <class Deed>
void inDialog(Deed deed) {
    QTimer::singleShot(0, qApp, [deed] {
        auto* dialog = qobject_cast<VariantNameDialog*>(QApplication::activeModalWidget());
        if (dialog) {
            deed(*dialog);
        } else {
            inDialog(deed);
        }
    });
}

void answer(const QString& name) {
    inDialog([name](VariantNameDialog& dialog) {
        dialog.edit().setText(name);
        dialog.acceptButton().click();
    });
}

} // namespace

class VariantsTest : public QObject {
    Q_OBJECT

private:
    void open(const char* yaml) {
        QFile file(m_folder->filePath(QStringLiteral("test.bac.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(yaml);
        file.close();
        m_window->host().open({file.fileName()});
        QTRY_VERIFY(!m_window->host().isLoading());
        QCoreApplication::processEvents();
    }
    Document& document() const { return *m_window->host().document(); }
    VariantBar& bar() const { return m_window->scenarioPage().variants(); }
    QAction& action(ActionId id) const { return *m_window->actionSet()[id]; }
    QStringList names() const {
        QStringList names;
        for (const Variant& variant : document().scenario().variants) {
            names.append(variant.name);
        }
        return names;
    }
    QMenu& menu() const {
        for (QMenu* menu : m_window->findChildren<QMenu*>()) {
            if (menu->actions().contains(&action(ActionId::AddVariant))) {
                return *menu;
            }
        }
        qFatal("no menu of variants");
    }
    VariantComparison& compareByKey() {
        action(ActionId::CompareVariants).trigger();
        return *m_window->comparison();
    }
    /// By the first line of its label; -1: none.
    static int row(const VariantComparison& page, const QString& label) {
        const QTableWidget& table = page.table();
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.item(row, 0)->text().trimmed().section(u'\n', 0, 0) == label) {
                return row;
            }
        }
        return -1;
    }
    /// The text of the table where `label` and a column cross.
    static QString cell(const VariantComparison& page, const QString& label, int column) {
        const int at = row(page, label);
        return at < 0 ? QStringLiteral("no such row") : page.table().item(at, column)->text();
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

    void withoutVariantsThereIsNoBarAndNothingToCompare() {
        open(figure3);
        QVERIFY(!bar().isVisible());
        QVERIFY(action(ActionId::AddVariant).isEnabled());
        for (const ActionId id : {ActionId::NextVariant, ActionId::RenameVariant, ActionId::RemoveVariant,
                                  ActionId::CompareVariants}) {
            QVERIFY(!action(id).isEnabled());
        }
    }

    void keepingAsAVariantNamesWhatWasThere() {
        open(figure3);
        QString proposed;
        bool acceptsTaken = true;
        inDialog([&](VariantNameDialog& dialog) {
            proposed = dialog.edit().text();
            dialog.edit().setText(QStringLiteral("As it was"));
            acceptsTaken = dialog.acceptButton().isEnabled();
            dialog.edit().setText(QStringLiteral(" Later backups "));
            dialog.acceptButton().click();
        });
        action(ActionId::AddVariant).trigger();
        QCOMPARE(proposed, QStringLiteral("Variant 2"));
        QVERIFY(!acceptsTaken);
        QCOMPARE(names(), QStringList({"As it was", "Later backups"}));
        QCOMPARE(document().scenario().shownVariant, std::size_t(1));
        QVERIFY(bar().isVisible());
        QCOMPARE(bar().tabs().currentIndex(), 1);
        action(ActionId::Undo).trigger();
        QCOMPARE(names(), QStringList());
        QVERIFY(!bar().isVisible());
    }

    void asItWasIsTheDesignThatWasOpened() {
        open(figure3);
        const Variant opened = shownVariant(document().scenario());
        document().moveMarker(ServiceId(0), Instant{2'000'000'000}, 1);
        document().moveMarker(ServiceId(1), Instant{4'500'000'000}, 2);
        const Variant edited = shownVariant(document().scenario());
        QVERIFY(!isSameDesign(opened, edited));
        QString note;
        inDialog([&](VariantNameDialog& dialog) {
            for (const QLabel* label : dialog.findChildren<QLabel*>()) {
                note += label->text();
            }
            dialog.acceptButton().click();
        });
        action(ActionId::AddVariant).trigger();
        QVERIFY2(note.contains(QStringLiteral("when the scenario was opened")), qPrintable(note));
        const std::vector<Variant> variants = allVariants(document().scenario());
        QCOMPARE(variants.size(), std::size_t(2));
        QCOMPARE(variants[0].name, QStringLiteral("As it was"));
        QVERIFY(isSameDesign(variants[0], opened));
        QVERIFY(isSameDesign(variants[1], edited));
        VariantComparison& page = compareByKey();
        QVERIFY(page.same().text().isEmpty());
        QVERIFY(page.compared(0)->scenario.services[0].backup == opened.services[0].backup);
    }

    void variantsThatAreTheSameAreSaidToBe() {
        open(figure3);
        answer(QStringLiteral("Copy"));
        action(ActionId::AddVariant).trigger();
        VariantComparison& page = compareByKey();
        QCOMPARE(page.same().text(), QStringLiteral("“Copy” is the same as “As it was”: who owns what, the "
                                                    "backups and the lock."));
        const std::shared_ptr<Figure> figure = page.figure();
        FigureLook look;
        look.size = QSizeF(900, 700);
        figure->layOut(look);
        QVERIFY(static_cast<VariantPairFigure&>(*figure).captions().front().contains(
            QStringLiteral("the same as")));
        document().moveMarker(ServiceId(0), Instant{2'000'000'000}, 1);
        QTRY_VERIFY(page.same().text().isEmpty());
    }

    void aTabShowsItsVariantInOneStep() {
        open(shop);
        QCOMPARE(bar().tabs().count(), 2);
        QCOMPARE(bar().tabs().tabText(1), QStringLiteral("Two && two"));
        QCOMPARE(document().scenario().services.size(), std::size_t(1));
        QTest::mouseClick(&bar().tabs(), Qt::LeftButton, {}, bar().tabs().tabRect(1).center());
        QCOMPARE(document().scenario().services.size(), std::size_t(2));
        QCOMPARE(bar().tabs().currentIndex(), 1);
        QCOMPARE(document().undoStack().count(), 1);
        QCOMPARE(document().undoText(), QStringLiteral("Show Two & two"));
        action(ActionId::Undo).trigger();
        QCOMPARE(bar().tabs().currentIndex(), 0);
        QCOMPARE(document().scenario().services.size(), std::size_t(1));
    }

    void theNextOneComesAfterTheLast() {
        open(shop);
        action(ActionId::NextVariant).trigger();
        QCOMPARE(document().scenario().shownVariant, std::size_t(1));
        action(ActionId::NextVariant).trigger();
        QCOMPARE(document().scenario().shownVariant, std::size_t(0));
    }

    void renamedByDoubleClickAndByKey() {
        open(shop);
        answer(QStringLiteral("Apart"));
        Q_EMIT bar().tabs().tabBarDoubleClicked(1);
        QCOMPARE(names(), QStringList({"Monolith", "Apart"}));
        answer(QStringLiteral("Together"));
        bar().tabs().setFocus();
        QTest::keyClick(&bar().tabs(), Qt::Key_F2);
        QCOMPARE(names(), QStringList({"Together", "Apart"}));
        QCOMPARE(bar().tabs().tabText(0), QStringLiteral("Together"));
        QCOMPARE(document().undoStack().count(), 2);
    }

    void aNameThatStaysIsNoStep() {
        open(shop);
        answer(QStringLiteral("Monolith"));
        action(ActionId::RenameVariant).trigger();
        QCOMPARE(document().undoStack().count(), 0);
    }

    void theShownOneIsRemovedInOneStep() {
        open(shop);
        action(ActionId::RemoveVariant).trigger();
        // Only one is left, so there are no variants any more.
        QCOMPARE(names(), QStringList());
        QCOMPARE(document().scenario().services.size(), std::size_t(2));
        QCOMPARE(document().undoText(), QStringLiteral("Remove Monolith"));
        action(ActionId::Undo).trigger();
        QCOMPARE(names(), QStringList({"Monolith", "Two & two"}));
        QCOMPARE(document().scenario().services.size(), std::size_t(1));
        QCOMPARE(document().undoStack().count(), 1);
    }

    void theMenuOfATabOffersWhatMakesSense() {
        open(shop);
        const std::unique_ptr<QMenu> menu(bar().createMenu(1));
        QStringList offered;
        for (const QAction* entry : menu->actions()) {
            if (entry->isEnabled() && !entry->isSeparator()) {
                offered.append(entry->objectName());
            }
        }
        QCOMPARE(offered, QStringList({"show", "rename", "remove", "compare"}));
        menu->findChild<QAction*>(QStringLiteral("remove"))->trigger();
        QCOMPARE(names(), QStringList());
        QCOMPARE(document().scenario().services.size(), std::size_t(1));
    }

    void theMenuEndsWithTheVariants() {
        open(shop);
        for (int opened = 0; opened < 2; ++opened) { // they do not pile up
            Q_EMIT menu().aboutToShow();
        }
        const QList<QAction*> entries = menu().actions();
        const qsizetype last = entries.size() - 1;
        QCOMPARE(entries[last]->text(), QStringLiteral("Two && two"));
        QCOMPARE(entries[last - 1]->text(), QStringLiteral("Monolith"));
        QVERIFY(entries[last - 1]->isChecked());
        QVERIFY(entries[last - 2]->isSeparator());
        QCOMPARE(entries[last - 3], &action(ActionId::CompareVariants));
        entries[last]->trigger();
        QCOMPARE(document().scenario().shownVariant, std::size_t(1));
    }

    void aLargeLogIsArrangedInTheBackground() {
        open(shop);
        Scenario large = largeScenario(30'000);
        large = withVariantAdded(large, QStringLiteral("Merged"), QStringLiteral("Apart"));
        large = withMerged(large, ServiceId(0), ServiceId(1)).scenario;
        Document document(LoadedScenario::index(large));
        QSignalSpy arranging(&document, &Document::arranging);
        document.showVariant(0);
        QCOMPARE(arranging.size(), 1);
        QCOMPARE(document.scenario().shownVariant, std::size_t(1));
        QTRY_COMPARE(document.scenario().shownVariant, std::size_t(0));
        QCOMPARE(document.scenario().services.size(), large.services.size() + 1);
    }

    void twoAreComparedByKeyAndEscReturns() {
        open(shop);
        VariantComparison& page = compareByKey();
        QCOMPARE(m_window->currentPage(), &page);
        QCOMPARE(page.box(0).currentText(), QStringLiteral("Monolith"));
        QCOMPARE(page.box(1).currentText(), QStringLiteral("Two & two"));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("A shop")));
        QVERIFY(!action(ActionId::Undo).isEnabled());
        QTest::keyClick(&page.timeline(0), Qt::Key_Escape);
        QCOMPARE(m_window->currentPage(), &m_window->scenarioPage());
        compareByKey();
        page.backButton().click();
        QCOMPARE(m_window->currentPage(), &m_window->scenarioPage());
        compareByKey();
        QVERIFY(action(ActionId::CompareVariants).isEnabled());
        action(ActionId::CompareVariants).trigger(); // the same key again
        QCOMPARE(m_window->currentPage(), &m_window->scenarioPage());
    }

    void theTableSaysWhatDiffersAndWhoIsBetter() {
        open(shop);
        const VariantComparison& page = compareByKey();
        QCOMPARE(cell(page, QStringLiteral("Services"), 1), QStringLiteral("1"));
        QCOMPARE(cell(page, QStringLiteral("Services"), 2), QStringLiteral("2"));
        QCOMPARE(cell(page, QStringLiteral("Services"), 3), QStringLiteral("+1"));
        QCOMPARE(cell(page, QStringLiteral("Backup units"), 3), QStringLiteral("+1"));
        QCOMPARE(cell(page, QStringLiteral("Most aggregates in a service"), 3), QStringLiteral("−1"));
        // One interaction and one reference.
        QCOMPARE(cell(page, QStringLiteral("Coupling"), 3), QStringLiteral("+2 ✗"));
        const auto& wrong = document().tracker().counts();
        QCOMPARE(cell(page, QStringLiteral("Anomalies"), 1), QString::number(wrong.total()));
        QCOMPARE(cell(page, QStringLiteral("Broken links"), 2), QStringLiteral("1"));
        QCOMPARE(cell(page, QStringLiteral("Lost events"), 3), QStringLiteral("+1 ✗"));
        QCOMPARE(cell(page, QStringLiteral("Amnesia interval"), 3), QStringLiteral("+2 min ✗"));
        QCOMPARE(cell(page, QStringLiteral("Locked time"), 3), QStringLiteral("−0.5 min ✓"));
        QCOMPARE(cell(page, QStringLiteral("Availability"), 3), QStringLiteral("+10.0% ✓"));
        for (int row = 0; row < page.table().rowCount(); ++row) {
            const QString label = page.table().item(row, 0)->text();
            const bool first = page.table().item(row, 1)->font().bold();
            const bool second = page.table().item(row, 2)->font().bold();
            QVERIFY2(!(first && second), qPrintable(label));
            const QTableWidgetItem& change = *page.table().item(row, 3);
            const QString word = first    ? QStringLiteral("worse")
                                 : second ? QStringLiteral("better")
                                          : QString();
            QCOMPARE(change.data(Qt::AccessibleDescriptionRole).toString(), word);
            QVERIFY2(change.toolTip().startsWith(word), qPrintable(label));
            if (label == QStringLiteral("Coupling")) {
                QVERIFY(first);
            } else if (label == QStringLiteral("Locked time")) {
                QVERIFY(second);
            } else if (label == QStringLiteral("Services")) {
                QVERIFY(!first && !second);
            }
        }
        // Whatever is the same says nothing.
        QCOMPARE(cell(page, QStringLiteral("Missing state"), 3), QString());
    }

    void randomBackupsAreTriedInTheBackground() {
        open(shop);
        const VariantComparison& page = compareByKey();
        QTRY_VERIFY(cell(page, QStringLiteral("Anomalies to expect"), 1) != QStringLiteral("no such row"));
        // Within a monolith nothing can go wrong.
        QCOMPARE(cell(page, QStringLiteral("Anomalies to expect"), 1), QStringLiteral("0.0 (0.0 to 0.0)"));
        QVERIFY(cell(page, QStringLiteral("Anomalies to expect"), 3).startsWith(u'+'));
        QVERIFY(!page.isCounting());
        QCOMPARE(page.table().item(row(page, QStringLiteral("Anomalies to expect")), 0)->text(),
                 QStringLiteral("Anomalies to expect\nof backups within %1")
                     .arg(durationText(Duration{500'000'000}, document().scenario().time, QLocale())));
    }

    void asTheGranularityPaneExpectsThem() {
        open(shop);
        action(ActionId::NextVariant).trigger();
        const Scenario& scenario = document().scenario();
        const Band total =
            expectedAnomalies(scenario, partitionOf(scenario), usualWindow(scenario), 2'000, 1).total;
        const VariantComparison& page = compareByKey();
        QTRY_VERIFY(row(page, QStringLiteral("Anomalies to expect")) >= 0);
        QCOMPARE(cell(page, QStringLiteral("Anomalies to expect"), 2),
                 QStringLiteral("%1 (%2 to %3)")
                     .arg(QLocale().toString(total.mean, 'f', 1), QLocale().toString(total.low, 'f', 1),
                          QLocale().toString(total.high, 'f', 1)));
    }

    void nothingIsExpectedWhereNothingHappened() {
        open(R"(
bacscope: 1
time: {unit: min}
variant: One
services: {a: {}, b: {}}
variants: {Two: {services: {a: {}}}}
events: []
disaster: 6
)");
        const VariantComparison& page = compareByKey();
        QTRY_VERIFY(page.compared(0) && !page.isCounting());
        QCOMPARE(cell(page, QStringLiteral("Anomalies"), 1), QStringLiteral("0"));
    }

    void whatItWasStandsLeftOfWhatItBecomes() {
        open(shop);
        action(ActionId::NextVariant).trigger(); // the last one is shown
        const VariantComparison& page = compareByKey();
        QStringList header;
        for (int column = 1; column < 4; ++column) {
            header.append(page.table().horizontalHeaderItem(column)->text());
        }
        QCOMPARE(header, QStringList({"Monolith", "Two & two", "Change"}));
    }

    void choosingTheOtherOneSwapsThem() {
        open(shop);
        VariantComparison& page = compareByKey();
        page.box(0).setCurrentIndex(1);
        Q_EMIT page.box(0).activated(1);
        QCOMPARE(page.box(0).currentText(), QStringLiteral("Two & two"));
        QCOMPARE(page.box(1).currentText(), QStringLiteral("Monolith"));
        QCOMPARE(page.compared(0)->name(), QStringLiteral("Two & two"));
        QCOMPARE(cell(page, QStringLiteral("Services"), 3), QStringLiteral("−1"));
    }

    void instantsAlignInAColumn() {
        open(shop);
        VariantComparison& page = compareByKey();
        QVERIFY(page.isStacked()); // there is no room for two side by side
        QCoreApplication::processEvents();
        QTRY_COMPARE(page.timeline(0).figure().plotRect().left(),
                     page.timeline(1).figure().plotRect().left());
        QCOMPARE(page.timeline(0).visibleSpan(), page.timeline(1).visibleSpan());
        const Instant instant{3'000'000'000};
        QCOMPARE(page.timeline(0).figure().timeScale().x(instant),
                 page.timeline(1).figure().timeScale().x(instant));
        page.stackButton().click();
        QVERIFY(!page.isStacked());
    }

    void zoomingOneZoomsTheOther() {
        open(shop);
        VariantComparison& page = compareByKey();
        const TimeSpan whole = page.timeline(0).visibleSpan();
        page.timeline(1).zoomAt(page.timeline(1).figure().plotRect().center().x(), 2);
        QVERIFY(page.timeline(0).visibleSpan() != whole);
        QCOMPARE(page.timeline(0).visibleSpan(), page.timeline(1).visibleSpan());
        page.timeline(0).fitAll();
        QCOMPARE(page.timeline(1).visibleSpan(), whole);
    }

    void nothingCanBeMovedThere() {
        open(shop);
        VariantComparison& page = compareByKey();
        TimelineView& view = page.timeline(0);
        const QPoint grip = view.toViewport(view.figure().markerRect(ServiceId(0)).center()).toPoint();
        const QSignalSpy requests(&view, &TimelineView::markerMoveRequested);
        QTest::mouseMove(view.viewport(), grip);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, grip);
        QTest::mouseMove(view.viewport(), grip + QPoint(40, 0));
        QTest::qWait(30);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, grip + QPoint(40, 0));
        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(requests.size(), 0);
        QCOMPARE(document().undoStack().count(), 0);
    }

    void thePairIsExportedAsOneFigure() {
        open(shop);
        VariantComparison& page = compareByKey();
        QVERIFY(action(ActionId::Export).isEnabled());
        const std::shared_ptr<Figure> figure = page.figure();
        QVERIFY(figure);
        FigureLook look;
        look.size = QSizeF(1000, 700);
        look.locale = QLocale(QLocale::English);
        figure->layOut(look);
        const auto& pair = static_cast<const VariantPairFigure&>(*figure);
        QCOMPARE(pair.captions(), QStringList(QStringLiteral("Monolith: 0 anomaly(ies), 1 event lost · "
                                                             "Two & two: 2 anomaly(ies), 2 events lost")));
        const Instant instant{3'000'000'000};
        QCOMPARE(pair.timeline(0).timeScale().x(instant), pair.timeline(1).timeScale().x(instant));
        QVERIFY(pair.timelineRect(0).bottom() < pair.timelineRect(1).top());
        QVERIFY(pair.timelineRect(1).bottom() <= 700);
        QVERIFY(figure->describeInWords().contains(QStringLiteral("Two & two")));
        // No half has less room for its backup times than the other, whatever the legend takes.
        const double services = 2;
        for (const double height : {700.0, 540.0, 460.0, 380.0}) {
            look.size.setHeight(height);
            figure->layOut(look);
            const double upper = pair.timeline(0).plotRect().height();
            const double lower = pair.timeline(1).plotRect().height();
            QVERIFY2(std::abs(lower - services * upper) < 0.06 * lower, qPrintable(QString::number(height)));
        }
        look.size.setHeight(700);
        look.size.setWidth(360);
        figure->layOut(look);
        QCOMPARE(pair.captions().size(), 2); // rather than cut off
        look.size.setWidth(1000);
        figure->layOut(look);

        // It is its own: another document may come while it is still wanted.
        open(figure3);
        QImage image(1000, 700, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        figure->paint(painter);
        QCOMPARE(image.pixelColor(999, 0), look.theme.paper);
        // Somewhere in its lower half, too, something is drawn in ink.
        bool inked = false;
        for (int x = 0; x < image.width(); ++x) {
            inked = inked || image.pixelColor(x, 500).lightness() < 128;
        }
        QVERIFY(inked);
    }

    void anotherDocumentEndsTheComparison() {
        open(shop);
        const VariantComparison& page = compareByKey();
        open(figure3);
        QCOMPARE(m_window->currentPage(), &m_window->scenarioPage());
        QVERIFY(!page.compared(0));
        QVERIFY(!page.figure());
    }

    void variantsThatBlockDifferentlyKeepTheirOwnRows() {
        Scenario scenario = scenarioOf(shop);
        scenario.variants[1].lock.blocked = Blocked::Denied;
        const auto world = std::make_shared<const World>(scenario);
        const auto first = ComparedVariant::of(scenario, 0, world);
        const auto second = ComparedVariant::of(scenario, 1, world);
        QStringList rows;
        for (const VariantRow& row :
             variantRows(first->costs, second->costs, scenario, QLocale(QLocale::English))) {
            if (row.values[0] == QStringLiteral("–") || row.values[1] == QStringLiteral("–")) {
                rows.append(row.label + row.difference);
            }
        }
        rows.sort();
        QCOMPARE(rows, QStringList({"Delayed interactions", "Denied interactions", "Longest delay"}));
    }
};

BACSCOPE_TEST(variants, VariantsTest, QApplication)
#include "VariantsTest.moc"
