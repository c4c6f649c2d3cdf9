// Finding one's way: from the start page through the scenarios, in a lecture and in a narrow window, and to
// what was exported.
#include "AppFixture.h"

#include "support/TestProgram.h"
#include "widgets/AnomalyChip.h"
#include "widgets/AnomalyView.h"
#include "widgets/HeadlineBar.h"
#include "widgets/RecoveryPlayer.h"
#include "widgets/TimelineView.h"
#include "window/BlankScreen.h"
#include "window/ExportDialog.h"
#include "window/FoldingBar.h"
#include "window/LessonBar.h"
#include "window/MainWindow.h"
#include "window/MessageBar.h"
#include "window/NarrationBar.h"
#include "window/ScenarioPage.h"
#include "window/ScenarioTile.h"
#include "window/StartPage.h"
#include "window/WindowSet.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <functional>
#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

/// The height of an event's label at scale 1: none of a figure's letters is smaller.
constexpr double smallestLetters = 11.4;
constexpr std::size_t brokenLink = 1; ///< the tile of Figure 3

} // namespace

class FindingWayTest : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void wasOpened(const QUrl& url) { m_opened.append(url.toLocalFile()); }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void init() {
        m_home.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        settings::setLanguage(QStringLiteral("en"));
        settings::setTheme(settings::ThemeChoice::Light);
        m_windows = std::make_unique<WindowSet>();
        m_window = m_windows->newWindow();
        m_window->resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        QApplication::setActiveWindow(m_window);
    }

    void cleanup() {
        m_windows.reset();
        m_folder.reset();
    }

    // The start page

    void tilesStandClearOfOneAnother_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(600, 400);
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("large") << QSize(1920, 1080);
    }

    void tilesStandClearOfOneAnother() {
        QFETCH(QSize, size);
        m_window->resize(size);
        QCoreApplication::processEvents();
        const std::vector<ScenarioTile*>& tiles = m_window->startPage()->tiles();
        QVERIFY(tiles.size() > 10);
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            QVERIFY2(tiles[i]->height() >= tiles[i]->heightForWidth(tiles[i]->width()),
                     qPrintable(tiles[i]->path()));
            QVERIFY(tiles[i]->width() >= ScenarioTile::minimumTileWidth);
            QVERIFY(tiles[i]->parentWidget()->rect().contains(tiles[i]->geometry()));
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY2(!tiles[i]->geometry().intersects(tiles[j]->geometry()),
                         qPrintable(tiles[i]->path()));
            }
        }
        QTRY_VERIFY(m_window->startPage()->widget()->width() <= m_window->startPage()->viewport()->width());
    }

    void tilesNameTheFigureOfThePaper() {
        ScenarioTile* tile = m_window->startPage()->tiles()[brokenLink];
        tile->prepare();
        QCOMPARE(tile->figure(), QStringLiteral("Figure 3"));
        QVERIFY(tile->accessibleDescription().startsWith(QStringLiteral("Figure 3")));
        QVERIFY(tile->toolTip().contains(QStringLiteral("Drag the marker of B")));
        m_windows->setLanguageChoice(QStringLiteral("de"));
        QCoreApplication::processEvents();
        QCOMPARE(tile->figure(), QStringLiteral("Abbildung 3"));
    }

    void theFiguresOfThePaperComeInItsOrder() {
        QStringList figures;
        for (ScenarioTile* tile : m_window->startPage()->tiles()) {
            tile->prepare();
            figures.append(tile->figure());
        }
        QCOMPARE(figures.mid(0, 5), (QStringList{QStringLiteral("Figure 1"), QStringLiteral("Figure 3"),
                                                 QStringLiteral("Figure 4"), QStringLiteral("Figure 5"),
                                                 QStringLiteral("Figure 6")}));
    }

    /// What is to be seen is all there is: nothing but air is nothing to scroll to.
    void theStartPageEndsBelowItsLastTile() {
        m_window->resize(1920, 1080);
        QCoreApplication::processEvents();
        StartPage& start = *m_window->startPage();
        QTRY_VERIFY(start.tiles().back()->isVisible());
        QCoreApplication::processEvents();
        const ScenarioTile& last = *start.tiles().back();
        const int bottom = last.mapTo(start.widget(), last.rect().bottomLeft()).y();
        constexpr int air = 40; // below it
        QVERIFY2(start.widget()->height() <= std::max(start.viewport()->height(), bottom + air),
                 qPrintable(QStringLiteral("%1, %2").arg(bottom).arg(start.widget()->height())));
    }

    // From scenario to scenario

    void oneGoesOnInsideTheDocument() {
        openTile(0);
        LessonBar& lesson = page().lesson();
        QVERIFY(!action(ActionId::PreviousScenario).isEnabled());
        QVERIFY(lesson.nextButton()->isVisible());
        QTest::mouseClick(lesson.nextButton(), Qt::LeftButton);
        QTRY_COMPARE(shownPath(), tilePath(1));
        QTest::keyClick(&page().timeline(), Qt::Key_PageDown, Qt::AltModifier);
        QTRY_COMPARE(shownPath(), tilePath(2));
        QTest::keyClick(&page().timeline(), Qt::Key_PageUp, Qt::AltModifier);
        QTRY_COMPARE(shownPath(), tilePath(1));
        openTile(m_window->startPage()->tiles().size() - 1);
        QVERIFY(!action(ActionId::NextScenario).isEnabled());
    }

    void filesOfAFolderAreACourseToo() {
        const QString first = write(QStringLiteral("1.bac.yaml"), figure3);
        const QString second = write(QStringLiteral("2.bac.yaml"), figure3);
        open(first);
        QVERIFY(!action(ActionId::PreviousScenario).isEnabled());
        action(ActionId::NextScenario).trigger();
        QTRY_COMPARE(shownPath(), second);
    }

    /// What was only tried out on a shipped scenario is no work to be saved; what is a person's own is asked
    /// for.
    void triedOutIsLeftWithoutAQuestion() {
        openTile(brokenLink);
        document().moveMarker(ServiceId(1), Instant{3'500'000'000}, nextGesture());
        QVERIFY(document().isModified());
        action(ActionId::NextScenario).trigger();
        QTRY_COMPARE(shownPath(), tilePath(brokenLink + 1));

        const QString first = write(QStringLiteral("1.bac.yaml"), figure3);
        write(QStringLiteral("2.bac.yaml"), figure3);
        open(first);
        document().moveMarker(ServiceId(1), Instant{3'500'000'000}, nextGesture());
        int asked = 0;
        withDialog<QMessageBox>([&asked](QMessageBox& box) {
            ++asked;
            box.button(QMessageBox::Cancel)->click();
        });
        action(ActionId::NextScenario).trigger();
        QCOMPARE(asked, 1);
        QCOMPARE(shownPath(), first);
    }

    // Presenting

    void presentingGrowsWithTheScreen_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("720") << QSize(1280, 720);
        QTest::newRow("1080") << QSize(1920, 1080);
        QTest::newRow("2160") << QSize(3840, 2160);
    }

    void presentingGrowsWithTheScreen() {
        QFETCH(QSize, size);
        openTile(brokenLink);
        action(ActionId::Present).trigger();
        m_window->setWindowState(Qt::WindowNoState); // the screen of the test has one size only
        m_window->resize(size);
        QCoreApplication::processEvents();
        QVERIFY(m_window->isPresenting());
        const double scale = page().timeline().figureScale();
        const double least = size.height() / 40.0;
        QVERIFY2(scale * smallestLetters >= least, qPrintable(QString::number(scale)));
        QCOMPARE(page().headline().scale(), scale);

        // The narration is as large as the rest, the title is there, and nothing of the headline is cut.
        QCOMPARE(page().lesson().shownTitle(), QStringLiteral("A broken link"));
        QVERIFY(page().lesson().shownToTry().contains(QStringLiteral("Drag the marker of B")));
        action(ActionId::NextAnomaly).trigger();
        QVERIFY(page().narration().isVisible());
        QVERIFY(page().narration().text().contains(QStringLiteral("B/3")));
        for (QWidget* bar :
             std::initializer_list<QWidget*>{&page().lesson(), &page().narration(), &page().headline()}) {
            for (const QLabel* label : bar->findChildren<QLabel*>()) {
                if (label->isVisible()) {
                    QVERIFY2(QFontMetrics(label->font()).height() >= least, qPrintable(label->text()));
                    QVERIFY2(fits(*label), qPrintable(label->text()));
                }
            }
        }
        page().setRecoveryLineVisible(true);
        QTRY_VERIFY(page().player().isVisible());
        QVERIFY(!page().narration().isVisible());
        for (std::size_t round = 0; round <= document().recoveryLine().rounds.size(); ++round) {
            document().showRecoveryLine(round);
            QCoreApplication::processEvents();
            bool whole = false; // nothing of what it says is cut
            for (const QLabel* label : page().player().findChildren<QLabel*>()) {
                QVERIFY2(QFontMetrics(label->font()).height() >= least, qPrintable(label->text()));
                whole = whole || label->text() == page().player().text();
            }
            QVERIFY2(whole, qPrintable(page().player().text()));
        }
    }

    void aRemoteControlGoesThroughTheScenarios() {
        openTile(0);
        page().showPane(PaneId::Charts);
        action(ActionId::Present).trigger();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_PageDown);
        QTRY_COMPARE(shownPath(), tilePath(1));
        QVERIFY(m_window->isPresenting());
        QVERIFY(!page().shownPane()); // it belonged to the scenario before
        QTest::keyClick(m_window->focusWidget(), Qt::Key_PageUp);
        QTRY_COMPARE(shownPath(), tilePath(0));
        QVERIFY(m_window->isPresenting());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->isPresenting());
        QTest::keyClick(&page().timeline(), Qt::Key_PageDown);
        QTest::qWait(50);
        QCOMPARE(shownPath(), tilePath(0)); // outside of a presentation it scrolls
    }

    void theScreenGoesBlankAndComesBack_data() {
        QTest::addColumn<Qt::Key>("blanks");
        QTest::addColumn<Qt::Key>("returns");
        QTest::newRow("b and b") << Qt::Key_B << Qt::Key_B;
        QTest::newRow("full stop and full stop") << Qt::Key_Period << Qt::Key_Period;
        QTest::newRow("b and the next page") << Qt::Key_B << Qt::Key_PageDown;
        QTest::newRow("b and escape") << Qt::Key_B << Qt::Key_Escape;
    }

    void theScreenGoesBlankAndComesBack() {
        QFETCH(Qt::Key, blanks);
        QFETCH(Qt::Key, returns);
        openTile(0);
        BlankScreen& blank = m_window->blankScreen();
        QTest::keyClick(&page().timeline(), blanks);
        QVERIFY(!blank.isVisible()); // only in a presentation
        action(ActionId::Present).trigger();
        QTest::keyClick(m_window->focusWidget(), blanks);
        QVERIFY(blank.isVisible());
        QCOMPARE(blank.geometry(), m_window->rect());
        QCOMPARE(blank.grab().toImage().pixelColor(blank.rect().center()), QColor(Qt::black));
        QTest::keyClick(m_window->focusWidget(), returns);
        QVERIFY(!blank.isVisible());
        QVERIFY(m_window->isPresenting());
        QCOMPARE(shownPath(), tilePath(0));
        QVERIFY(page().timeline().hasFocus());
    }

    // Where there is little room

    void theLessonKeepsWhatToTry() {
        open(write(
            QStringLiteral("long.bac.yaml"),
            QByteArray(figure3) + "description: '" + QByteArray("Many words of explanation. ").repeated(40) +
                "'\ntry: 'Drag the marker of B beyond B/3, then that of A before A/3, and compare what is "
                "lost.'\n"));
        LessonBar& lesson = page().lesson();
        for (const QSize size : {QSize(1280, 800), QSize(700, 700), QSize(600, 400)}) {
            m_window->resize(size);
            QCoreApplication::processEvents();
            QVERIFY(lesson.shownToTry().endsWith(QStringLiteral("compare what is lost.")));
            const auto labels = lesson.findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                QVERIFY2(!label->isVisible() || fits(*label), qPrintable(label->text()));
            }
            QVERIFY(lesson.shownText().isEmpty() || lesson.shownText().endsWith(QStringLiteral("…")));
        }
        QVERIFY(lesson.shownText().isEmpty());
        lesson.moreButton()->click();
        QCOMPARE(lesson.shownText(), lesson.text());
    }

    void theToolbarFoldsIntoAMenu() {
        openTile(brokenLink);
        FoldingBar& buttons = m_window->menus().buttons();
        QVERIFY(!buttons.moreButton()->isVisible());
        m_window->resize(600, 400);
        QCoreApplication::processEvents();
        QToolButton* more = buttons.moreButton();
        QVERIFY(more->isVisible());
        QVERIFY(buttons.rect().contains(more->geometry()));
        // Every action is either a button that can be seen whole or in the menu.
        for (const ActionId id :
             {ActionId::Start, ActionId::Undo, ActionId::Redo, ActionId::Oldest, ActionId::SameInstant,
              ActionId::RecoveryLine, ActionId::PaneCorners, ActionId::PaneCharts, ActionId::PaneMap,
              ActionId::Export, ActionId::Present}) {
            const QToolButton* button = buttons.button(&action(id));
            QVERIFY(button);
            QVERIFY2(button->isVisible() ? buttons.rect().contains(button->geometry())
                                         : more->menu()->actions().contains(&action(id)),
                     qPrintable(action(id).text()));
        }
        QVERIFY(buttons.button(&action(ActionId::Present))->isVisible());

        // By keyboard: the button opens its menu, and the menu's first entry is carried out.
        QVERIFY(more->menu()->actions().contains(&action(ActionId::Oldest)));
        more->setFocus(Qt::TabFocusReason);
        QTimer::singleShot(0, this, [] {
            QWidget* menu = QApplication::activePopupWidget();
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(more, Qt::Key_Space);
        QTRY_COMPARE(document().undoStack().count(), 1);

        m_window->resize(1280, 800);
        QCoreApplication::processEvents();
        QVERIFY(!more->isVisible());
        QVERIFY(buttons.button(&action(ActionId::Oldest))->isVisible());
    }

    void aSmallWindowStaysUsable() {
        openTile(brokenLink);
        m_window->resize(600, 400);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), QSize(600, 400));
        QVERIFY(page().timeline().height() >= 120);
        QVERIFY(page().timeline().width() >= 300);
        const HeadlineBar& headline = page().headline();
        for (const QLabel* label : headline.findChildren<QLabel*>()) {
            QVERIFY2(fits(*label), qPrintable(label->text()));
        }
        QVERIFY(headline.rect().contains(headline.chip(AnomalyKind::MissingState)->geometry()));

        // What is wrong takes the place of the timeline, by keyboard too; so does a pane.
        QVERIFY(!page().anomalies().isVisible());
        QTabBar& tabs = page().narrowTabs();
        QVERIFY(tabs.isVisible());
        tabs.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QVERIFY(page().anomalies().isVisible());
        QVERIFY(!page().timeline().isVisible());
        QVERIFY(page().anomalies().list()->height() >= 60);
        QTest::keyClick(&tabs, Qt::Key_Left);
        QVERIFY(page().timeline().isVisible());
        action(ActionId::PaneCorners).trigger();
        QVERIFY(page().panes().isVisible());
        QVERIFY(!page().timeline().isVisible());
        QTRY_VERIFY(page().panes().height() >= 150);
        action(ActionId::PaneCorners).trigger();
        QVERIFY(page().timeline().isVisible());
        QCOMPARE(m_window->size(), QSize(600, 400));
    }

    // Export

    void anExportIsConfirmedAndLeadsThere() {
        openTile(0);
        const QString path = m_folder->filePath(QStringLiteral("broken.svg"));
        withDialog<ExportDialog>([path](ExportDialog& dialog) {
            dialog.formatBox()->setCurrentIndex(static_cast<int>(FigureFormat::Svg));
            QVERIFY(!dialog.alsoBox(FigureFormat::Svg)->isVisible());
            QTest::mouseClick(dialog.alsoBox(FigureFormat::Pdf), Qt::LeftButton, {}, QPoint(8, 8));
            QTest::mouseClick(dialog.alsoBox(FigureFormat::Png), Qt::LeftButton, {}, QPoint(8, 8));
            QVERIFY(dialog.alsoBox(FigureFormat::Pdf)->isChecked());
            withDialog<QFileDialog>([path](QFileDialog& files) {
                files.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
                QMetaObject::invokeMethod(&files, "accept");
            });
            dialog.exportButton()->click();
        });
        action(ActionId::Export).trigger();

        const QString pdf = m_folder->filePath(QStringLiteral("broken.pdf"));
        QVERIFY(beginning(path).startsWith("<?xml"));
        QVERIFY(beginning(pdf).startsWith("%PDF"));
        QVERIFY(beginning(m_folder->filePath(QStringLiteral("broken.png"))).startsWith("\x89PNG"));

        MessageBar& messages = page().messages();
        QVERIFY(messages.isVisible());
        QVERIFY2(messages.text().contains(path), qPrintable(messages.text()));
        QVERIFY(messages.text().contains(QStringLiteral("broken.pdf")));
        QCOMPARE(messages.buttons().size(), std::size_t(3));
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "wasOpened");
        messages.buttons()[0]->click();
        messages.buttons()[1]->click();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_opened, (QStringList{path, m_folder->path()}));
        messages.buttons()[2]->click();
        QVERIFY(QApplication::clipboard()->text().startsWith(path + u'\n' + pdf));
    }

    void theFilterAnswersKeys() {
        openTile(0);
        AnomalyView& list = page().anomalies();
        QLineEdit* filter = list.filterEdit();
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("B/3"));
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QVERIFY(filter->hasFocus());
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(list.list()->hasFocus());
        QSignalSpy exporting(m_window->actionSet()[ActionId::Export], &QAction::triggered);
        filter->setFocus();
        withDialog<ExportDialog>([](ExportDialog& dialog) { dialog.reject(); });
        QTest::keyClick(filter, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(exporting.size(), 1);
    }
    void aLanesMenuOpensWithoutAKeyForMenus() {
        openTile(0);
        TimelineView& timeline = page().timeline();
        timeline.setFocus();
        QTest::keyClick(&timeline, Qt::Key_Tab);
        QTest::keyClick(&timeline, Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QVERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        QApplication::activePopupWidget()->close();
    }
    /// What was told of a step is not told of its undoing.
    void theDifferenceGoesWithItsStep() {
        openTile(1);
        TimelineView& timeline = page().timeline();
        timeline.setFocus();
        QTest::keyClick(&timeline, Qt::Key_Tab);
        const Cut before = document().cut();
        for (int i = 0; i < 6 && document().cut() == before; ++i) {
            QTest::keyClick(&timeline, Qt::Key_Left);
            if (document().cut() == before) {
                QTest::keyClick(&timeline, Qt::Key_Tab);
            }
        }
        QVERIFY(document().cut() != before);
        timeline.grab();
        QVERIFY(!timeline.figure().emphasis().badge.isEmpty());
        m_window->actionSet()[ActionId::Undo]->trigger();
        QVERIFY(document().cut() == before);
        timeline.grab();
        QCOMPARE(timeline.figure().emphasis().badge, QString());
    }
    /// Every field can be reached, and the buttons stay where they are.
    void exportingFitsASmallScreen() {
        openTile(0);
        ExportDialog dialog(page().figures(), QStringLiteral("figure"), Theme::light(), m_window);
        dialog.resize(580, 350);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY2(dialog.width() <= 600 && dialog.height() <= 360,
                 qPrintable(QStringLiteral("%1 × %2").arg(dialog.width()).arg(dialog.height())));
        QSet<QWidget*> reached;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &dialog, Qt::Key_Tab);
            QWidget* focused = QApplication::focusWidget();
            QVERIFY(focused && dialog.isAncestorOf(focused));
            QVERIFY2(focused->visibleRegion().boundingRect().height() >= focused->height() - 2,
                     focused->metaObject()->className());
            reached.insert(focused);
        }
        QVERIFY(reached.size() > 9);
        for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
            QVERIFY(!button->visibleRegion().isEmpty());
        }
    }
    void aFileBesideIsReplacedOnlyWhenThatIsMeant() {
        openTile(0);
        const QString svg = m_folder->filePath(QStringLiteral("figure.svg"));
        const QString pdf = write(QStringLiteral("figure.pdf"), "mine");
        ExportDialog dialog(page().figures(), QStringLiteral("figure"), Theme::light(), m_window);
        dialog.show();
        dialog.formatBox()->setCurrentIndex(static_cast<int>(FigureFormat::Svg));
        dialog.alsoBox(FigureFormat::Pdf)->setChecked(true);
        dialog.alsoBox(FigureFormat::Png)->setChecked(false);
        withDialog<QMessageBox>([](QMessageBox& box) { box.button(QMessageBox::Cancel)->click(); });
        QVERIFY(!dialog.exportTo(svg));
        QCOMPARE(beginning(pdf), QByteArray("mine"));
        QVERIFY(!QFile::exists(svg));
        withDialog<QMessageBox>([](QMessageBox& box) {
            for (QAbstractButton* button : box.buttons()) {
                if (box.buttonRole(button) == QMessageBox::AcceptRole) {
                    button->click();
                }
            }
        });
        QVERIFY(dialog.exportTo(svg));
        QVERIFY(beginning(pdf).startsWith("%PDF"));
        QCOMPARE(dialog.written(), (QStringList{svg, pdf}));
    }

    // In the reader's language

    void servicesAreNamedInTheReadersLanguage() {
        open(write(QStringLiteral("named.bac.yaml"),
                   QByteArray(figure3).replace("name: Microservice B", "name: {en: Stock, de: Lager}")));
        const ServiceId b(1);
        QVERIFY(page().timeline().nameOf(page().timeline().markerHit(b)).contains(QStringLiteral("Stock")));
        m_windows->setLanguageChoice(QStringLiteral("de"));
        QCoreApplication::processEvents();
        QVERIFY(page().timeline().nameOf(page().timeline().markerHit(b)).contains(QStringLiteral("Lager")));
        QVERIFY(page().timeline().figure().describeInWords().contains(QStringLiteral("Lager")));
        // Renamed here, it keeps its English name.
        document().rename(b, QStringLiteral("Vorrat"));
        QCOMPARE(document().scenario().services[1].displayName(QStringLiteral("de")),
                 QStringLiteral("Vorrat"));
        QCOMPARE(document().scenario().services[1].displayName(QStringLiteral("en")),
                 QStringLiteral("Stock"));
    }

private:
    ScenarioPage& page() const { return m_window->scenarioPage(); }
    Document& document() const { return *m_window->host().document(); }
    QAction& action(ActionId id) const { return *m_window->actionSet()[id]; }
    QString shownPath() const {
        return m_window->host().isLoading() ? QString() : m_window->host().sourcePath();
    }
    QString tilePath(std::size_t tile) const { return m_window->startPage()->tiles()[tile]->path(); }

    void openTile(std::size_t tile) { open(tilePath(tile)); }

    void open(const QString& path) {
        m_window->host().open({path});
        QTRY_VERIFY(!m_window->host().isLoading());
        QCoreApplication::processEvents();
    }

    QString write(const QString& name, const QByteArray& text) {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write");
        }
        file.write(text);
        return file.fileName();
    }

    static QByteArray beginning(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
    }

    /// The whole text is to be seen, within the label and within the window.
    static bool fits(const QLabel& label) {
        const QRect text = label.fontMetrics().boundingRect(
            QRect(0, 0, label.width(), 1 << 20), label.wordWrap() ? Qt::TextWordWrap : 0, label.text());
        const QRect place(label.mapTo(label.window(), QPoint()), label.size());
        return text.width() <= label.width() && text.height() <= label.height() &&
               label.window()->rect().contains(place);
    }

    OwnHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSet> m_windows;
    MainWindow* m_window = nullptr;
    QStringList m_opened;
};

BACSCOPE_TEST(finding_way, FindingWayTest, QApplication)
#include "FindingWayTest.moc"
