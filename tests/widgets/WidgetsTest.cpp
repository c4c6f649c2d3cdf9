// The smaller widgets: headline, recovery player, mini-map, preview, diagnostics, palette.
#include "figures/TimelineExport.h"
#include "support/TestProgram.h"
#include "widgets/AnomalyChip.h"
#include "widgets/DiagnosticsView.h"
#include "widgets/FakeApp.h"
#include "widgets/FigurePreview.h"
#include "widgets/HeadlineBar.h"
#include "widgets/MiniMapView.h"
#include "widgets/RecoveryPlayer.h"
#include "widgets/ThemePalette.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>
#include <QWheelEvent>

using namespace bacscope;
using namespace bacscope::test;

namespace {

double luminance(const QColor& color) {
    const auto linear = [](float value) {
        return value <= 0.04045F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// Translates every text into itself between angle brackets.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        return QLatin1Char('<') + QString::fromUtf8(source) + QLatin1Char('>');
    }
};

struct Recovery {
    Scenario scenario = shippedScenario("domino-effect");
    std::shared_ptr<World> world = std::make_shared<World>(scenario);
    CutTracker tracker{world, plannedCut(scenario)};
    RecoveryLine line = recoveryLine(world, tracker.cut());
};

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHeadlineSaysTheCounts();
    void theHeadlineKeepsItsPlaces();
    void aChipAsksForTheNext();
    void chipsShrinkWhereRoomIsShort();
    void thePlayerStepsThroughTheRounds();
    void thePlayerPlaysToTheEnd();
    void thePlayerSaysWhoRollsBack();
    void theMiniMapFrameIsDragged();
    void theMiniMapCentresZoomsAndStays();
    void thePreviewShowsTheFigure();
    void thePreviewShowsAMessage();
    void diagnosticsAreListed();
    void diagnosticsAreSeenWhole();
    void diagnosticsAreCopied();
    void palettesCanBeRead_data();
    void palettesCanBeRead();
    void everyWidgetSpeaksTheNewLanguage();
};

void WidgetsTest::theHeadlineSaysTheCounts() {
    FakeApp app(scenarioOf(figure3));
    HeadlineBar bar;
    bar.setLocale(QLocale::c());
    bar.setSubject({&app.scenario, app.tracker.get()});
    QCOMPARE(bar.headline(), QStringLiteral("Not consistent"));
    QCOMPARE(bar.chip(AnomalyKind::BrokenLink)->count(), std::size_t(1));
    QVERIFY(bar.price().contains(QStringLiteral("3 events lost")));
    app.moveTo(withMarker(app.scenario, app.tracker->cut(), ServiceId(1), at(3.5)));
    bar.cutChanged();
    QCOMPARE(bar.headline(), QStringLiteral("✓ Consistent"));
    QCOMPARE(bar.chip(AnomalyKind::BrokenLink)->count(), std::size_t(0));
    QVERIFY(!bar.chip(AnomalyKind::BrokenLink)->isEnabled());
}

void WidgetsTest::theHeadlineKeepsItsPlaces() {
    FakeApp app(scenarioOf(figure3));
    HeadlineBar bar;
    bar.resize(1200, bar.sizeHint().height());
    bar.setSubject({&app.scenario, app.tracker.get()});
    bar.show();
    const auto places = [&bar] {
        QList<QRect> all;
        for (std::size_t kind = 0; kind < anomalyKindCount; ++kind) {
            all.append(bar.chip(static_cast<AnomalyKind>(kind))->geometry());
        }
        return all;
    };
    const QList<QRect> before = places();
    for (const double instant : {3.5, 1.5, 0.5, 4.5, 2.5}) {
        app.moveTo(withMarker(app.scenario, app.tracker->cut(), ServiceId(1), at(instant)));
        bar.cutChanged();
        QCOMPARE(places(), before);
    }
}

void WidgetsTest::aChipAsksForTheNext() {
    FakeApp app(scenarioOf(figure3));
    HeadlineBar bar;
    bar.resize(1200, bar.sizeHint().height());
    bar.setSubject({&app.scenario, app.tracker.get()});
    bar.show();
    QSignalSpy activated(&bar, &HeadlineBar::kindActivated);
    QTest::mouseClick(bar.chip(AnomalyKind::BrokenLink), Qt::LeftButton);
    QTest::mouseClick(bar.chip(AnomalyKind::Orphan), Qt::LeftButton);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<AnomalyKind>(), AnomalyKind::BrokenLink);
}

void WidgetsTest::chipsShrinkWhereRoomIsShort() {
    FakeApp app(scenarioOf(figure3));
    HeadlineBar bar;
    bar.setSubject({&app.scenario, app.tracker.get()});
    bar.resize(bar.minimumSizeHint().width(), bar.sizeHint().height());
    bar.show();
    const AnomalyChip* last = bar.chip(AnomalyKind::MissingState);
    QVERIFY(last->geometry().right() <= bar.width());
    QCOMPARE(last->width(), last->widthFor(AnomalyChip::Fit::Short));
    bar.resize(1400, bar.height());
    QCOMPARE(last->width(), last->widthFor(AnomalyChip::Fit::Roomy));

    // For a hall: before the words go, the air around them does.
    bar.setScale(1.75);
    bar.resize(bar.minimumSizeHint().width(), bar.height());
    int chips = 0;
    int close = 0;
    for (std::size_t kind = 0; kind < anomalyKindCount; ++kind) {
        const AnomalyChip& chip = *bar.chip(static_cast<AnomalyKind>(kind));
        chips += chip.width();
        close += chip.widthFor(AnomalyChip::Fit::Close);
        QVERIFY(chip.widthFor(AnomalyChip::Fit::Close) < chip.widthFor(AnomalyChip::Fit::Roomy));
    }
    bar.resize(bar.width() + close - chips, bar.height());
    QCOMPARE(last->width(), last->widthFor(AnomalyChip::Fit::Close));
    QVERIFY(last->geometry().right() <= bar.width());
}

void WidgetsTest::thePlayerStepsThroughTheRounds() {
    Recovery recovery;
    QVERIFY(recovery.line.rounds.size() > 2);
    TimelineSubject subject{&recovery.scenario, &recovery.tracker, &recovery.line, 0};
    RecoveryPlayer player;
    player.setLocale(QLocale::c());
    player.setSubject(subject);
    std::vector<std::size_t> asked;
    connect(&player, &RecoveryPlayer::roundRequested, &player, [&](std::size_t round) {
        asked.push_back(round);
        subject.recoveryRounds = round;
        player.setSubject(subject);
    });
    player.stepBack();
    player.stepForward();
    player.stepForward();
    player.stepBack();
    player.toLast();
    player.stepForward();
    player.toFirst();
    QCOMPARE(asked, (std::vector<std::size_t>{1, 2, 1, recovery.line.rounds.size(), 0}));
}

void WidgetsTest::thePlayerPlaysToTheEnd() {
    Recovery recovery;
    TimelineSubject subject{&recovery.scenario, &recovery.tracker, &recovery.line, 0};
    RecoveryPlayer player;
    player.setInterval(1);
    player.setSubject(subject);
    connect(&player, &RecoveryPlayer::roundRequested, &player, [&](std::size_t round) {
        subject.recoveryRounds = round;
        player.setSubject(subject);
    });
    player.play();
    QVERIFY(player.isPlaying());
    QTRY_COMPARE(subject.recoveryRounds, recovery.line.rounds.size());
    QTRY_VERIFY(!player.isPlaying());
    // Once more, from the beginning
    player.play();
    QVERIFY(subject.recoveryRounds < recovery.line.rounds.size());
    player.pause();
    QVERIFY(!player.isPlaying());
}

void WidgetsTest::thePlayerSaysWhoRollsBack() {
    Recovery recovery;
    const Sentences words(recovery.scenario, recovery.tracker, QLocale::c());
    RecoveryPlayer player;
    player.setLocale(QLocale::c());
    player.setSubject({&recovery.scenario, &recovery.tracker, &recovery.line, 1});
    QVERIFY2(player.text().contains(words.rollback(recovery.line.rounds[0].rollbacks[0])),
             qPrintable(player.text()));
    player.setSubject({&recovery.scenario, &recovery.tracker, &recovery.line, recovery.line.rounds.size()});
    QVERIFY(player.text().contains(QStringLiteral("consistent")));
    player.setSubject({});
    QVERIFY(player.text().isEmpty());
}

void WidgetsTest::theMiniMapFrameIsDragged() {
    FakeApp app(scenarioOf(figure3));
    MiniMapView map;
    map.resize(1000, 88);
    map.setSubject({&app.scenario, app.tracker.get()});
    map.setPlotEdges(120, 960);
    TimeSpan shown{at(1), at(2)};
    map.setVisibleSpan(shown);
    connect(&map, &MiniMapView::visibleSpanRequested, &map, [&](const TimeSpan& span) {
        shown = span;
        map.setVisibleSpan(span);
    });
    map.show();
    const QPoint from = map.figure().viewportRect().center().toPoint();
    const double unit = map.figure().timeScale().x(at(2)) - map.figure().timeScale().x(at(1));
    QTest::mousePress(&map, Qt::LeftButton, {}, from);
    const QPointF to = from + QPointF(2 * unit, 0);
    QMouseEvent move(QEvent::MouseMove, to, map.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&map, &move);
    QTest::mouseRelease(&map, Qt::LeftButton, {}, to.toPoint());
    QVERIFY(std::abs(double((shown.first - at(3)).ticks)) < 0.02e9);
    QCOMPARE(shown.length(), at(1) - at(0));
}

void WidgetsTest::theMiniMapCentresZoomsAndStays() {
    FakeApp app(scenarioOf(figure3));
    MiniMapView map;
    map.resize(1000, 88);
    map.setSubject({&app.scenario, app.tracker.get()});
    map.setPlotEdges(120, 960);
    TimeSpan shown{at(1), at(2)};
    map.setVisibleSpan(shown);
    connect(&map, &MiniMapView::visibleSpanRequested, &map, [&](const TimeSpan& span) {
        shown = span;
        map.setVisibleSpan(span);
    });
    map.show();
    const TimeSpan whole = map.figure().timeScale().span();
    QTest::mouseClick(&map, Qt::LeftButton, {},
                      QPoint(static_cast<int>(map.figure().timeScale().x(at(4))), 40));
    QVERIFY(std::abs(double((shown.first - at(3.5)).ticks)) < 0.02e9);
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(998, 40));
    QCOMPARE(shown.last, whole.last);
    const Duration length = shown.length();
    const QPointF middle = map.figure().viewportRect().center();
    QWheelEvent closer(middle, map.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt::NoButton, {},
                       Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&map, &closer);
    QVERIFY(shown.length() < length);
    QTest::keyClick(&map, Qt::Key_0);
    QVERIFY(shown == whole);
}

void WidgetsTest::thePreviewShowsTheFigure() {
    FakeApp app(scenarioOf(figure3));
    FigurePreview preview;
    preview.resize(500, 300);
    ExportSettings settings;
    settings.size = FigureSize::fromPixels({1600, 900});
    const auto figure = std::make_shared<TimelineExport>(TimelineSubject{&app.scenario, app.tracker.get()});
    preview.setFigure(figure, settings);
    preview.show();
    preview.settle();
    QVERIFY(!preview.image().isNull());
    QVERIFY(preview.image().width() <= 500);
    QVERIFY(std::abs(double(preview.image().width()) / preview.image().height() - 16.0 / 9.0) < 0.02);
    settings.theme = ThemeName::Dark;
    const QImage before = preview.image();
    preview.setFigure(figure, settings);
    QTRY_VERIFY(preview.image() != before);
    preview.setFitsWidget(true);
    preview.settle();
    QVERIFY(preview.image().height() > before.height());
}

void WidgetsTest::thePreviewShowsAMessage() {
    FigurePreview preview;
    preview.resize(500, 300);
    const QImage empty = preview.grab().toImage();
    preview.setMessage(QStringLiteral("Nothing to show"));
    QVERIFY(preview.image().isNull());
    QVERIFY(preview.grab().toImage() != empty);
}

void WidgetsTest::diagnosticsAreListed() {
    const ReadResult result = readScenarioFromBytes("bacscope: 1\ntitle: T\nservices: {A: }\nevents:\n"
                                                    "  - {at: x, create: A/1}\n  - {at: 2, creat: A/2}\n",
                                                    QStringLiteral("/tmp/folder/bad.bac.yaml"));
    QVERIFY(result.diagnostics.size() >= 2);
    DiagnosticsView view;
    const QAbstractItemModelTester tester(view.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    view.setDiagnostics(result.diagnostics);
    QCOMPARE(view.model()->rowCount(), int(result.diagnostics.size()));
    const QModelIndex place = view.model()->index(0, DiagnosticsModel::PlaceColumn);
    QCOMPARE(place.data().toString(), QStringLiteral("bad.bac.yaml:%1:%2")
                                          .arg(result.diagnostics[0].location.line)
                                          .arg(result.diagnostics[0].location.column));
    QVERIFY(!view.model()->index(0, DiagnosticsModel::TextColumn).data().toString().isEmpty());
    QSignalSpy activated(&view, &DiagnosticsView::locationActivated);
    view.show();
    Q_EMIT view.list()->activated(place);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<SourceLocation>(), result.diagnostics[0].location);
    view.setDiagnostics({});
    QCOMPARE(view.model()->rowCount(), 0);
}

/// The sentence is seen whole, however narrow the list; the line of the file stands under it.
void WidgetsTest::diagnosticsAreSeenWhole() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.bac.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("bacscope: 1\nservices:\n\tB: {bakup: 3}\n");
    file.close();
    Diagnostic fault;
    fault.code = DiagnosticCode::UnknownKey;
    fault.offending = QStringLiteral("bakup");
    fault.arguments = {QString(), QStringLiteral("name"), QStringLiteral("owns"), QStringLiteral("backup")};
    fault.location = {file.fileName(), 3, 6};
    Diagnostic elsewhere = fault;
    elsewhere.location.line = 0;
    DiagnosticsView view;
    view.setDiagnostics({fault, elsewhere});
    view.show();
    for (const int width : {900, 420}) {
        view.resize(width, 400);
        QTest::qWait(20);
        for (int row = 0; row < 2; ++row) {
            const QModelIndex text = view.model()->index(row, DiagnosticsModel::TextColumn);
            const QRect cell = view.list()->visualRect(text);
            const QRect room(0, 0, cell.width() - 8, 1 << 20);
            const int sentence = view.list()
                                     ->fontMetrics()
                                     .boundingRect(room, Qt::TextWordWrap, text.data().toString())
                                     .height();
            const int lines = row == 0 ? 2 * view.list()->fontMetrics().height() : 0;
            QVERIFY2(cell.height() >= sentence + lines, qPrintable(QString::number(cell.height())));
        }
    }
    const QModelIndex first = view.model()->index(0, DiagnosticsModel::TextColumn);
    QCOMPARE(first.data(DiagnosticsModel::ExcerptRole).toString(), QStringLiteral(" B: {bakup: 3}\n     ^"));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("B: {bakup: 3}")));
    QVERIFY(view.model()->index(1, 1).data(DiagnosticsModel::ExcerptRole).toString().isEmpty());
}

void WidgetsTest::diagnosticsAreCopied() {
    Diagnostic one;
    one.code = DiagnosticCode::UnknownKey;
    one.offending = QStringLiteral("creat");
    one.location = {QStringLiteral("a.yaml"), 3, 4};
    Diagnostic two = one;
    two.location.line = 5;
    DiagnosticsView view;
    view.setDiagnostics({one, two});
    QCOMPARE(view.selectedText().split(QLatin1Char('\n')).size(), 2);
    QVERIFY(view.selectedText().startsWith(QStringLiteral("a.yaml:3:4:")));
    view.list()->setCurrentIndex(view.model()->index(1, 0));
    view.list()->selectionModel()->select(view.model()->index(1, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(view.selectedText().startsWith(QStringLiteral("a.yaml:5:4:")));
}

void WidgetsTest::palettesCanBeRead_data() {
    QTest::addColumn<int>("name");
    QTest::newRow("light") << int(ThemeName::Light);
    QTest::newRow("dark") << int(ThemeName::Dark);
    QTest::newRow("print") << int(ThemeName::Print);
}

void WidgetsTest::palettesCanBeRead() {
    QFETCH(int, name);
    const QPalette palette = paletteOf(Theme::named(static_cast<ThemeName>(name)));
    QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= 4.5);
}

void WidgetsTest::everyWidgetSpeaksTheNewLanguage() {
    Recovery recovery;
    const TimelineSubject subject{&recovery.scenario, &recovery.tracker, &recovery.line, 1};
    HeadlineBar bar;
    RecoveryPlayer player;
    AnomalyView panel;
    MiniMapView map;
    DiagnosticsView diagnostics;
    bar.setSubject(subject);
    player.setSubject(subject);
    panel.setSubject(subject);
    map.setSubject(subject);
    diagnostics.setDiagnostics({Diagnostic()});

    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    // The change reaches top-level widgets by the application's event.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    FakeApp::settle();

    QVERIFY(bar.headline().startsWith(QLatin1Char('<')));
    QVERIFY(bar.price().startsWith(QLatin1Char('<')));
    QVERIFY(bar.chip(AnomalyKind::Orphan)->accessibleName().startsWith(QLatin1Char('<')));
    for (QWidget* widget : {static_cast<QWidget*>(&player), static_cast<QWidget*>(&panel),
                            static_cast<QWidget*>(&diagnostics)}) {
        for (const QLabel* label : widget->findChildren<QLabel*>()) {
            QVERIFY2(label->text().isEmpty() || label->text().contains(QLatin1Char('<')),
                     qPrintable(label->text()));
        }
        for (const QToolButton* button : widget->findChildren<QToolButton*>()) {
            QVERIFY2(button->toolTip().isEmpty() || button->toolTip().startsWith(QLatin1Char('<')),
                     qPrintable(button->toolTip()));
        }
    }
    QVERIFY(panel.model()->index(0, 0).data().toString().startsWith(QLatin1Char('<')));
    QVERIFY(map.toolTip().startsWith(QLatin1Char('<')));
    QCoreApplication::removeTranslator(&brackets);
}

BACSCOPE_TEST(widgets, WidgetsTest, QApplication)
#include "WidgetsTest.moc"
