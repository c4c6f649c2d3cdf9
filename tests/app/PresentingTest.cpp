// In a lecture hall nobody scrolls, leans forward or hovers: every lane is seen, everything is large, nothing
// is cut; in every language.
#include "AppFixture.h"

#include "support/TestProgram.h"
#include "widgets/RecoveryPlayer.h"
#include "widgets/TimelineView.h"
#include "window/ActionSet.h"
#include "window/HelpDialog.h"
#include "window/LessonBar.h"
#include "window/MainWindow.h"
#include "window/MessageBar.h"
#include "window/ScenarioPage.h"
#include "window/Settings.h"
#include "window/ShortcutsDialog.h"
#include "window/StartPage.h"
#include "window/VariantBar.h"
#include "window/WindowSet.h"
#include "window/panes/CornersPane.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

constexpr std::array panes{PaneId::Corners, PaneId::Charts, PaneId::Map, PaneId::Granularity,
                           PaneId::Workload};

/// What letters it draws are read in.
QList<QWidget*> lettered(const QWidget& page) {
    QList<QWidget*> all;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const auto* label = qobject_cast<QLabel*>(widget);
        const bool speaks = (button && !button->text().isEmpty()) || (label && !label->text().isEmpty()) ||
                            qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                            qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget) ||
                            qobject_cast<QHeaderView*>(widget->parentWidget());
        if (speaks && widget->isVisible() && !widget->size().isEmpty()) {
            all.append(widget);
        }
    }
    return all;
}

QString nameOf(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return QStringLiteral("%1 in %2: %3")
        .arg(QLatin1String(widget.metaObject()->className()),
             QLatin1String(widget.parentWidget()->metaObject()->className()),
             button  ? button->text()
             : label ? label->text()
                     : widget.accessibleName());
}

} // namespace

class PresentingTest : public QObject {
    Q_OBJECT

private:
    ScenarioPage& page() const { return m_window->scenarioPage(); }
    Document& document() const { return *m_window->host().document(); }
    QAction& action(ActionId id) const { return *m_window->actionSet()[id]; }
    void settle() const {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
        }
    }
    void open(const QString& path) {
        m_window->host().open({path});
        QTRY_VERIFY(!m_window->host().isLoading());
        settle();
    }
    void present(const QString& path, QSize size = {1280, 800}) {
        open(path);
        action(ActionId::Present).trigger();
        m_window->setWindowState(Qt::WindowNoState); // the screen of the test has one size only
        m_window->resize(size);
        settle();
        QVERIFY(m_window->isPresenting());
    }
    static QString shipped(const char* name) {
        return QStringLiteral(":/scenarios/%1.bac.yaml").arg(QLatin1String(name));
    }
    QString scrolled() const { return QString::number(page().timeline().verticalScrollBar()->maximum()); }

    OwnHome m_home;
    std::unique_ptr<WindowSet> m_windows;
    QPointer<MainWindow> m_window;

private Q_SLOTS:
    void init() {
        m_home.clear();
        settings::setLanguage(QStringLiteral("de"));
        settings::setTheme(settings::ThemeChoice::Light);
        m_windows = std::make_unique<WindowSet>();
        m_window = m_windows->newWindow();
        m_window->resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        QApplication::setActiveWindow(m_window);
    }
    void cleanup() { m_windows.reset(); }

    void everyLaneIsSeen_data() {
        QTest::addColumn<QString>("path");
        for (const QString& path : StartPage::shippedScenarios()) {
            QTest::newRow(qUtf8Printable(path)) << path;
        }
    }
    void everyLaneIsSeen() {
        QFETCH(QString, path);
        present(path);
        QScrollBar& bar = *page().timeline().verticalScrollBar();
        QVERIFY2(bar.maximum() == 0, qPrintable(scrolled()));
        action(ActionId::NextAnomaly).trigger();
        settle();
        QVERIFY2(bar.maximum() == 0, qPrintable(scrolled()));
        page().setRecoveryLineVisible(true);
        QTRY_VERIFY(document().isRecoveryLineShown());
        page().player().pause();
        settle();
        QVERIFY2(bar.maximum() == 0, qPrintable(scrolled()));
        page().setRecoveryLineVisible(false);
        for (const Kept kept : {Kept::BackupAndAvailability, Kept::BackupAndConsistency}) {
            document().setKept(kept);
            for (const PaneId pane : panes) {
                page().showPane(pane);
                settle();
                QVERIFY2(bar.maximum() == 0, qPrintable(scrolled()));
            }
        }
    }

    void everythingIsLarge_data() {
        QTest::addColumn<int>("pane");
        for (const PaneId pane : panes) {
            QTest::addRow("pane %d", static_cast<int>(pane)) << static_cast<int>(pane);
        }
    }
    void everythingIsLarge() {
        QFETCH(int, pane);
        present(shipped("shop"));
        page().showPane(static_cast<PaneId>(pane));
        page().messages().showBriefly(QStringLiteral("A message"));
        action(ActionId::KeepBackupConsistency).trigger();
        settle();
        QVERIFY(!lettered(page()).isEmpty());
        for (const QWidget* widget : lettered(page())) {
            QVERIFY2(widget->fontMetrics().height() >= 800 / 40, qPrintable(nameOf(*widget)));
        }
        for (const QToolButton* button : page().panes().findChildren<QToolButton*>()) {
            QVERIFY(!button->isVisible() || button->icon().isNull() ||
                    button->iconSize().height() >= 800 / 40);
        }
    }

    void whatIsReadInADialogIsLarge() {
        present(shipped("domino-effect"));
        int glossary = 0;
        inDialog<HelpDialog>([&](HelpDialog& dialog) {
            glossary = QFontMetrics(dialog.text().document()->defaultFont()).height();
        });
        action(ActionId::Glossary).trigger();
        QVERIFY2(glossary >= 800 / 40, qPrintable(QString::number(glossary)));

        // The keys of a presentation come first.
        QString keys;
        inDialog<ShortcutsDialog>(
            [&](ShortcutsDialog& dialog) { keys = dialog.findChild<QTextBrowser*>()->toPlainText(); });
        action(ActionId::Shortcuts).trigger();
        QVERIFY2(keys.startsWith(ShortcutsDialog::tr("While presenting")), qPrintable(keys.left(80)));
    }

    void thePlayersTextHasTheWholeWidth() {
        present(shipped("domino-effect"));
        page().setRecoveryLineVisible(true);
        QTRY_VERIFY(page().player().isVisible());
        page().player().toLast();
        page().player().pause();
        settle();
        int widest = 0;
        for (const QLabel* label : page().player().findChildren<QLabel*>()) {
            widest = std::max(widest, label->width());
        }
        QVERIFY2(widest > page().player().width() * 0.9, qPrintable(QString::number(widest)));
        const auto* apply = page().player().findChild<QPushButton*>();
        QVERIFY(apply->width() >= apply->fontMetrics().horizontalAdvance(apply->text()) + 16);
    }

    void titlesOfColumnsAreNotCut_data() {
        QTest::addColumn<bool>("presenting");
        QTest::newRow("at the desk") << false;
        QTest::newRow("in a hall") << true;
    }
    void titlesOfColumnsAreNotCut() {
        QFETCH(bool, presenting);
        if (presenting) {
            present(shipped("shop"));
        } else {
            open(shipped("shop"));
        }
        action(ActionId::KeepAvailabilityConsistency).trigger();
        for (const PaneId pane : {PaneId::Corners, PaneId::Granularity}) {
            page().showPane(pane);
            settle();
            const auto& table = *page().panes().pane(pane)->findChild<QTableWidget*>();
            for (int column = 0; column < table.columnCount(); ++column) {
                const QTableWidgetItem* title = table.horizontalHeaderItem(column);
                const QVariant own = title->data(Qt::FontRole);
                const QFontMetrics metrics(own.isValid() ? own.value<QFont>()
                                                         : table.horizontalHeader()->font());
                const QRect room(0, 0, table.columnWidth(column) - 4, 1 << 20);
                const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, title->text());
                QVERIFY2(needed.width() <= room.width(), qPrintable(title->text()));
                QVERIFY2(needed.height() <= table.horizontalHeader()->height(), qPrintable(title->text()));
            }
        }
    }

    /// Where there is little room, what explains the table gives way to it.
    void theTableOfTheCornersIsSeen() {
        present(shipped("shop"));
        page().showPane(PaneId::Corners);
        auto& corners = *static_cast<CornersPane*>(page().panes().pane(PaneId::Corners));
        action(ActionId::KeepBackupConsistency).trigger();
        QTRY_VERIFY(corners.comparison());
        settle();
        const QTableWidget& table = corners.table();
        QVERIFY(table.viewport()->height() >= 3 * table.rowHeight(0));
    }

    void variantsCanBeChosen() {
        present(shipped("paper-figure-1-monolith-and-microservices"));
        VariantBar& bar = page().variants();
        QVERIFY(bar.isVisible());
        QVERIFY(bar.tabs().fontMetrics().height() >= 800 / 40);
        QVERIFY(!bar.addButton().isVisible());
        QCOMPARE(document().scenario().shownVariant, std::size_t(0));
        QTest::mouseClick(&bar.tabs(), Qt::LeftButton, {}, bar.tabs().tabRect(1).center());
        QTRY_COMPARE(document().scenario().shownVariant, std::size_t(1));
        QCOMPARE(bar.tabs().currentIndex(), 1);
        action(ActionId::Present).trigger();
        QVERIFY(bar.addButton().isVisible());
    }

    void escapeFoldsTheLessonFirst() {
        present(shipped("domino-effect"));
        LessonBar& lesson = page().lesson();
        QTest::mouseClick(lesson.moreButton(), Qt::LeftButton);
        QCOMPARE(lesson.shownText(), lesson.text());
        QTest::keyClick(&page().timeline(), Qt::Key_Escape);
        QVERIFY(m_window->isPresenting());
        QVERIFY(lesson.shownText() != lesson.text());
        QTest::keyClick(&page().timeline(), Qt::Key_Escape);
        QVERIFY(!m_window->isPresenting());
    }

    void theEndOfTheCourseIsSaid() {
        const QStringList course = StartPage::shippedScenarios();
        present(course.last());
        QVERIFY(!page().messages().isVisible());
        QTest::keyClick(&page().timeline(), Qt::Key_PageDown);
        QVERIFY(page().messages().isVisible());
        QVERIFY(!page().messages().text().isEmpty());
        QTest::keyClick(&page().timeline(), Qt::Key_PageUp);
        QTRY_COMPARE(m_window->host().sourcePath(), course[course.size() - 2]);
        settle();
        QVERIFY(!page().messages().isVisible());
        QVERIFY(m_window->isPresenting());
        action(ActionId::Present).trigger();
        open(course.last());
        QVERIFY(!action(ActionId::NextScenario).isEnabled());
    }
};

BACSCOPE_TEST(presenting, PresentingTest, QApplication)
#include "PresentingTest.moc"
