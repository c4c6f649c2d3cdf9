// What the figure shows, compared as text; and what must hold for any scenario at any size.
#include "figures/TimelineFigure.h"
#include "figures/FigureScenarios.h"
#include "figures/MiniMapFigure.h"
#include "figures/ScenarioThumbnail.h"
#include "figures/TimelineLayout.h"
#include "support/TestProgram.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>
#include <set>

using namespace bacscope;

namespace {

struct Shown {
    Scenario scenario;
    std::unique_ptr<CutTracker> tracker;
    TimelineFigure figure;

    explicit Shown(Scenario given, TimelineSettings settings = plain()) : scenario(std::move(given)) {
        tracker = std::make_unique<CutTracker>(std::make_shared<const World>(scenario), plannedCut(scenario));
        figure.setSubject({&scenario, tracker.get()});
        figure.setSettings(settings);
        figure.layOut();
    }
    static TimelineSettings plain() {
        TimelineSettings settings;
        settings.size = QSizeF(1000, 600);
        settings.locale = QLocale(QLocale::English);
        settings.legend = true;
        settings.caption = true;
        settings.title = true;
        return settings;
    }
    void moveTo(const Cut& cut) {
        tracker->moveTo(cut);
        figure.layOut();
    }
    const TimelineFigure::Layout& layout() const { return figure.layout(); }
    QString name(EventId event) const { return QString::fromStdString(scenario.log->eventName(event)); }
    QString name(EntityId entity) const {
        const std::string_view text = scenario.log->entityName(entity);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    /// The facts, without where they are.
    QString inWords() const {
        static constexpr std::array<const char*, 3> looks{"restored", "lost", "never"};
        static constexpr std::array<const char*, 3> kinds{"create", "update", "delete"};
        static constexpr std::array<const char*, 5> arrowKinds{"held", "past", "lost", "lost, of an orphan",
                                                               "broken"};
        QStringList text;
        for (std::size_t i = 0; i < layout().lanes.size(); ++i) {
            const LaneGeometry& lane = layout().lanes[i];
            text << QStringLiteral("%1: %2, marker %3")
                        .arg(lane.name, lane.countText, layout().markers[i].text);
            for (const GivenSpot& spot : lane.given) {
                text << QStringLiteral("  given %1").arg(name(spot.entity)) +
                            (spot.orphan ? QStringLiteral(" orphan") : QString());
            }
            for (const EventGlyph& glyph : layout().glyphs) {
                if (glyph.lane != i) {
                    continue;
                }
                QString line = QStringLiteral("  %1 %2 %3")
                                   .arg(name(glyph.event), QLatin1String(kinds[std::size_t(glyph.kind)]),
                                        QLatin1String(looks[std::size_t(glyph.look)]));
                line += glyph.broken ? QStringLiteral(" broken") : QString();
                line += glyph.orphan ? QStringLiteral(" orphan") : QString();
                line += glyph.missing ? QStringLiteral(" missing") : QString();
                line += glyph.counterpart ? QStringLiteral(" counterpart") : QString();
                text << line;
            }
        }
        for (const Arrow& arrow : layout().arrows) {
            text << QStringLiteral("arrow %1 -> %2 %3")
                        .arg(name(arrow.event), name(arrow.target),
                             QLatin1String(arrowKinds[std::size_t(arrow.kind)]));
        }
        for (const InteractionLine& line : layout().interactions) {
            text << QStringLiteral("interaction at %1%2")
                        .arg(name(line.event), line.torn ? QStringLiteral(" torn") : QString());
        }
        for (const StateTie& tie : layout().ties) {
            text << QStringLiteral("tie %1 = absent %2").arg(name(tie.event), name(tie.entity));
        }
        for (const AmnesiaBracket& bracket : layout().brackets) {
            text << QStringLiteral("bracket %1")
                        .arg(QString(bracket.text).replace(QChar(QChar::Nbsp), QLatin1Char(' ')));
        }
        QStringList legend;
        for (const LegendEntry& entry : layout().legend) {
            legend << entry.words;
        }
        text << QStringLiteral("legend ") + legend.join(QStringLiteral(", "));
        return text.join(QLatin1Char('\n')).replace(QChar(QChar::Nbsp), QLatin1Char(' ')) + QLatin1Char('\n');
    }
};

} // namespace

class TimelineFigureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheBrokenLinkOfFigureThree() {
        const Shown shown(figureThree());
        QCOMPARE(shown.inWords(),
                 QStringLiteral("A: 3 of 4 event(s), marker 3.5 min\n"
                                "  A/1 create restored\n"
                                "  A/2 create restored\n"
                                "  A/3 create restored broken\n"
                                "  A/4 create lost\n"
                                "B: 2 of 4 event(s), marker 2.5 min\n"
                                "  B/1 create restored\n"
                                "  B/2 create restored\n"
                                "  B/3 create lost\n"
                                "  B/4 create lost\n"
                                "arrow A/1 -> B/1 held\n"
                                "arrow A/2 -> B/2 held\n"
                                "arrow A/3 -> B/3 broken\n"
                                "arrow A/4 -> B/4 lost\n"
                                "bracket 1.5 min · 1 event(s) lost\n"
                                "bracket 2.5 min · 2 event(s) lost\n"
                                "legend broken link, lost reference, created, lost, reference, backup, cut, "
                                "after the backup\n"));
    }
    void showsAnOrphanWhenTheReferrerIsOlder() {
        Shown shown(figureThree());
        shown.moveTo(withMarker(
            shown.scenario, withMarker(shown.scenario, shown.tracker->cut(), ServiceId(1), {4'500'000'000}),
            ServiceId(0), {2'500'000'000}));
        const QString text = shown.inWords();
        QVERIFY2(text.contains(QStringLiteral("  B/3 create restored orphan\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("arrow A/3 -> B/3 lost, of an orphan\n")), qPrintable(text));
        QCOMPARE(shown.layout().stubs.size(), shown.tracker->counts().orphans);
    }
    void showsEveryOtherFeature() {
        const Shown shown(everyFeature());
        QCOMPARE(shown.inWords(),
                 QStringLiteral(
                     "A: 3 of 4 event(s), marker 3.7 min\n"
                     "  A/1 create restored\n"
                     "  A/2 update restored\n"
                     "  A/3 create restored counterpart\n"
                     "  A/4 update lost\n"
                     "B: 2 of 4 event(s), marker 2.5 min\n"
                     "  B/1 create restored\n"
                     "  B/2 create restored\n"
                     "  B/3 create lost missing\n"
                     "  B/4 delete lost\n"
                     "C: 1 of 1 event(s), marker 3.7 min\n"
                     "  given C/0\n"
                     "  C/1 create restored broken\n"
                     "arrow A/1 -> C/0 held\n"
                     "arrow B/2 -> A/1 held\n"
                     "arrow C/1 -> B/3 broken\n"
                     "interaction at B/1\n"
                     "tie A/3 = absent B/3\n"
                     "bracket 1.3 min · 1 event(s) lost\n"
                     "bracket 2.5 min · 2 event(s) lost\n"
                     "bracket 1.3 min · 0 event(s) lost\n"
                     "legend broken link, missing event, missing state, created, updated, lost, existed "
                     "before, reference, interaction, backup, cut, while it is taken, backed up "
                     "together, after the backup\n"));
    }
    void aBackupThatTakesTimeHasABar() {
        const Shown shown(everyFeature());
        QVERIFY(shown.layout().markers[0].takes.isValid());
        QVERIFY(std::abs(shown.layout().markers[0].takes.width() -
                         0.5e9 * shown.figure.timeScale().pixelsPerTick()) < 0.01);
        QVERIFY(!shown.layout().markers[1].takes.isValid());
    }
    void nothingRestoredStandsAtTheLeftEnd() {
        Shown shown(figureThree());
        shown.moveTo(withMarker(shown.scenario, shown.tracker->cut(), ServiceId(1), Instant::distantPast()));
        const MarkerGlyph& marker = shown.layout().markers[1];
        QCOMPARE(marker.text, QStringLiteral("nothing"));
        QVERIFY(marker.x < shown.figure.anchor(EventId(4)).x());
        QVERIFY(marker.flag.left() >= shown.figure.headerRect().right() - 2);
    }
    void consistentCutShowsNoAnomaly() {
        Shown shown(figureThree());
        shown.moveTo(atInstant(shown.scenario, shown.tracker->cut(), {2'500'000'000}));
        QVERIFY(!shown.inWords().contains(QStringLiteral("broken")));
        QVERIFY(!shown.inWords().contains(QStringLiteral("orphan")));
    }
    void theRecoveryLineIsDrawnRoundByRound() {
        Shown shown(figureThree());
        const RecoveryLine line = recoveryLine(shown.tracker->sharedWorld(), shown.tracker->cut());
        shown.figure.setSubject({&shown.scenario, shown.tracker.get(), &line, 0});
        shown.figure.layOut();
        QVERIFY(shown.layout().recovery.empty());
        shown.figure.setSubject({&shown.scenario, shown.tracker.get(), &line, line.rounds.size()});
        shown.figure.layOut();
        QCOMPARE(shown.layout().recovery.size(), line.rounds.size());
        QVERIFY(shown.inWords().contains(QStringLiteral("recovery line")));
    }
    void aReferenceThatDangledAtTheDisasterIsNeverBroken_data() {
        QTest::addColumn<int>("broken");
        QTest::newRow("in a small log") << 10;
        QTest::newRow("in a large log") << 30'000;
    }
    void aReferenceThatDangledAtTheDisasterIsNeverBroken() {
        // A/0 refers to B/gone, deleted for good before the disaster, and to B/lost, which the restore loses.
        QFETCH(int, broken);
        Scenario scenario;
        EventLogBuilder builder;
        for (const char* id : {"A", "B"}) {
            builder.addAggregate(id, builder.addService(id));
            scenario.services.emplace_back().id = QString::fromLatin1(id);
            scenario.roots.push_back(false);
        }
        const auto happens = [&](int at, EventKind kind, const std::string& entity,
                                 std::initializer_list<const char*> targets = {}) {
            std::vector<EntityId> links;
            for (const char* target : targets) {
                links.push_back(builder.entity(target));
            }
            builder.addEvent(
                {.at = Instant{at}, .kind = kind, .entity = builder.entity(entity), .links = links});
        };
        happens(1, EventKind::Create, "B/gone");
        happens(2, EventKind::Create, "A/0", {"B/gone", "B/lost"});
        happens(3, EventKind::Delete, "B/gone");
        for (int i = 1; i < broken; ++i) {
            happens(1'000 + i, EventKind::Create, "A/" + std::to_string(i), {"B/lost"});
        }
        happens(100'000, EventKind::Create, "B/lost");
        scenario.log = std::move(builder).build().log;
        scenario.time = TimeBase::numbers(QString(), 0);
        scenario.services[1].backup.at = Instant{10};

        TimelineSettings settings = Shown::plain();
        settings.visible = TimeSpan{Instant{0}, Instant{20}};
        const Shown shown(scenario, settings);
        QCOMPARE(shown.tracker->counts().brokenLinks, std::size_t(broken));
        QStringList arrows;
        for (const Arrow& arrow : shown.layout().arrows) {
            if (shown.name(arrow.event) == QStringLiteral("A/1")) { // the first event of A
                arrows << shown.name(arrow.target) +
                              (arrow.kind == ArrowKind::Broken ? QStringLiteral(" broken") : QString());
            }
        }
        arrows.sort();
        QCOMPARE(arrows, (QStringList{QStringLiteral("B/gone"), QStringLiteral("B/lost broken")}));
        for (const LaneGeometry& lane : shown.layout().lanes) {
            QVERIFY(!lane.dense);
        }
    }

    void hitTestFindsEveryGlyphAtItsAnchor() {
        for (std::uint32_t seed = 0; seed < 12; ++seed) {
            const Shown shown(randomScenario(seed, 3, 40));
            for (const EventGlyph& glyph : shown.layout().glyphs) {
                const Hit hit = shown.figure.hitTest(glyph.centre);
                QVERIFY(hit.kind == Hit::Kind::Event);
                // Of discs at one place any may answer.
                QVERIFY(hit.event == glyph.event || shown.figure.anchor(hit.event) == glyph.centre);
                QVERIFY(shown.figure.rectOf(hit).contains(glyph.centre));
            }
        }
    }
    void hitTestFindsMarkersAndTheDisaster() {
        const Shown shown(figureThree());
        for (const ServiceId service : {ServiceId(0), ServiceId(1)}) {
            const MarkerGlyph& marker = shown.layout().markers[service.at()];
            for (const QPointF& point : {marker.grip.center(), marker.flag.center()}) {
                const Hit hit = shown.figure.hitTest(point);
                QVERIFY(hit.kind == Hit::Kind::BackupMarker);
                QCOMPARE(hit.service, service);
            }
            QVERIFY(shown.figure.markerRect(service).contains(marker.grip.center()));
        }
        QVERIFY(shown.figure.hitTest(shown.layout().disasterSign.center()).kind == Hit::Kind::Disaster);
        QVERIFY(shown.figure.hitTest({5, shown.layout().lanes[0].lineY}).kind == Hit::Kind::LaneHeader);
        const Arrow& broken = shown.layout().arrows[2];
        const Hit hit = shown.figure.hitTest(broken.curve.at(0.5));
        QVERIFY(hit.kind == Hit::Kind::Reference);
        QCOMPARE(hit.reference, broken.reference);
    }

    /// A name for which its lane's header is made wide enough is as wide as that, not a hair wider.
    void aNameThatSetsTheWidthIsNotBroken() {
        Scenario scenario = figureThree();
        const QString name = QStringLiteral("Verkaufsanwendung");
        scenario.services[0].name = LocalizedText(name);
        for (const double scale : {1.0, 1.25, 1.754, 2.37}) {
            for (int width = 730; width <= 1400; width += 31) {
                TimelineSettings settings = Shown::plain();
                settings.size = QSizeF(width, 460) * scale;
                settings.scale = scale;
                settings.interactive = true;
                const Shown shown(scenario, settings);
                QCOMPARE(shown.layout().lanes[0].rows, QStringList(name));
            }
        }
    }

    void labelsNeverOverlap() {
        std::mt19937 random(5);
        std::size_t seen = 0;
        for (std::uint32_t seed = 0; seed < 60; ++seed) {
            TimelineSettings settings = Shown::plain();
            settings.size = QSizeF(300 + random() % 1500, 180 + random() % 900);
            settings.scale = 0.8 + static_cast<double>(random() % 10) / 10;
            settings.interactive = seed % 2;
            const Shown shown(randomScenario(seed, 1 + random() % 6, 5 + random() % 120), settings);
            const std::vector<LabelBox>& labels = shown.layout().labels;
            seen += labels.size();
            for (std::size_t i = 0; i < labels.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    QVERIFY(!labels[i].rect.intersects(labels[j].rect));
                }
                for (const MarkerGlyph& marker : shown.layout().markers) {
                    const LaneGeometry* lane =
                        shown.layout().laneOf(shown.scenario.log->service(labels[i].event));
                    QVERIFY(lane->service != marker.service || !marker.flag.isValid() ||
                            !labels[i].rect.intersects(marker.flag));
                }
            }
        }
        QVERIFY(seen > 200);
    }
    void labelsCoverNoEventAndNoBrokenLink() {
        std::size_t seen = 0;
        std::size_t beside = 0;
        for (std::uint32_t seed = 0; seed < 40; ++seed) {
            TimelineSettings settings = Shown::plain();
            settings.interactive = true;
            const Shown shown(randomScenario(seed, 3 + seed % 3, 40 + seed), settings);
            const TimelineFigure::Layout& layout = shown.layout();
            for (const LabelBox& label : layout.labels) {
                ++seen;
                const LaneGeometry* lane = layout.laneOf(shown.scenario.log->service(label.event));
                for (const EventGlyph& glyph : layout.glyphs) {
                    QVERIFY(layout.lanes[glyph.lane].service != lane->service ||
                            !label.rect.contains(glyph.centre));
                }
                for (const Arrow& arrow : layout.arrows) {
                    for (int i = 1; arrow.kind == ArrowKind::Broken && i <= 200; ++i) {
                        const QPointF point = arrow.curve.at(i / 200.0);
                        beside += lane->band.contains(point);
                        QVERIFY(!label.rect.contains(point));
                    }
                }
            }
        }
        QVERIFY(seen > 200);
        QVERIFY(beside > 200);
    }
    void stacksStayInTheirLane() {
        for (std::uint32_t seed = 0; seed < 30; ++seed) {
            TimelineSettings settings = Shown::plain();
            settings.interactive = seed % 2;
            settings.size = QSizeF(500, 180 + 20 * seed);
            const Shown shown(randomScenario(seed, 2 + seed % 7, 200), settings);
            for (const EventGlyph& glyph : shown.layout().glyphs) {
                const QRectF band = shown.layout().lanes[glyph.lane].band;
                QVERIFY(band.height() < 20 || (glyph.centre.y() - glyph.radius >= band.top() &&
                                               glyph.centre.y() + glyph.radius <= band.bottom()));
            }
        }
    }
    void aGripOverAnAnomalyIsSeenThrough() {
        const Shown shown(figureThree());
        const TimelineFigure::Layout& layout = shown.layout();
        // B/3 is absent at 3, half a minute after B's marker; A's marker stands far from the broken end.
        TimelineSettings settings = Shown::plain();
        settings.size = QSizeF(190, 400);
        settings.interactive = true;
        const Shown narrow(figureThree(), settings);
        QVERIFY(!layout.markers[0].seenThrough);
        QVERIFY(!layout.markers[1].seenThrough);
        QVERIFY(narrow.layout().markers[1].seenThrough);
        QVERIFY(narrow.layout().markers[1].grip.isValid());
    }
    /// What is merely there is seen through a grip of the usual width.
    void aGripOverAnEventIsSeenThrough() {
        Shown shown(figureThree());
        const double usual = shown.layout().markers[0].grip.width();
        const EventId first = *shown.scenario.log->eventsOf(ServiceId(0)).begin();
        shown.moveTo(
            withMarker(shown.scenario, shown.tracker->cut(), ServiceId(0), shown.scenario.log->at(first)));
        QVERIFY(shown.layout().markers[0].seenThrough);
        QCOMPARE(shown.layout().markers[0].grip.width(), usual);
    }
    void whatIsChosenNeverCoversAnInstant() {
        std::size_t crossed = 0;
        for (std::uint32_t seed = 0; seed < 4; ++seed) {
            TimelineSettings settings = Shown::plain();
            settings.interactive = true;
            Shown shown(randomScenario(seed, 5, 120), settings);
            const auto flags = [&] {
                QImage image(1000, 600, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                shown.figure.paint(painter);
                painter.end();
                std::vector<QImage> pictures;
                for (const MarkerGlyph& marker : shown.layout().markers) {
                    pictures.push_back(image.copy(marker.flag.adjusted(4, 4, -4, -4).toRect()));
                }
                return pictures;
            };
            const std::vector<QImage> before = flags();
            for (const Arrow& arrow : shown.layout().arrows) {
                const QPainterPath line =
                    QPainterPathStroker(QPen(Qt::black, 2)).createStroke(arrow.curve.path());
                const bool mayCross =
                    std::ranges::any_of(shown.layout().markers, [&](const MarkerGlyph& marker) {
                        return line.intersects(marker.flag.adjusted(4, 4, -4, -4));
                    });
                if (!mayCross) {
                    continue;
                }
                TimelineEmphasis emphasis;
                emphasis.selected.kind = Hit::Kind::Reference;
                emphasis.selected.reference = arrow.reference;
                emphasis.selected.event = arrow.event;
                shown.figure.setEmphasis(emphasis);
                QVERIFY(flags() == before);
                shown.figure.setEmphasis({});
                ++crossed;
            }
        }
        QVERIFY(crossed > 8);
    }
    void flagsAreNeverClipped() {
        std::mt19937 random(6);
        for (std::uint32_t seed = 0; seed < 40; ++seed) {
            TimelineSettings settings = Shown::plain();
            settings.size = QSizeF(320 + random() % 1300, 200 + random() % 700);
            Shown shown(randomScenario(seed, 4, 60), settings);
            Cut cut = shown.tracker->cut();
            cut = withMarker(shown.scenario, cut, ServiceId(0), *shown.scenario.log->firstInstant());
            cut = withMarker(shown.scenario, cut, ServiceId(1), Instant::distantPast());
            cut = withMarker(shown.scenario, cut, ServiceId(2), cut.disaster);
            shown.moveTo(cut);
            const std::vector<MarkerGlyph>& markers = shown.layout().markers;
            for (std::size_t i = 0; i < markers.size(); ++i) {
                QVERIFY(!markers[i].flag.isValid() ||
                        QRectF({0, 0}, settings.size).contains(markers[i].flag));
                for (std::size_t j = 0; j < i; ++j) {
                    QVERIFY(!markers[i].flag.isValid() || !markers[i].flag.intersects(markers[j].flag));
                }
            }
        }
    }
    void anomaliesAreNeverHiddenInDenseLanes() {
        std::size_t dense = 0;
        for (std::uint32_t seed = 0; seed < 6; ++seed) {
            TimelineSettings settings = Shown::plain();
            settings.size = QSizeF(700, 500);
            const Shown shown(randomScenario(seed, 3, 4000), settings);
            const CutTracker& tracker = *shown.tracker;
            for (const LaneGeometry& lane : shown.layout().lanes) {
                dense += lane.dense;
                for (const AnomalyKind kind : {AnomalyKind::BrokenLink, AnomalyKind::Orphan,
                                               AnomalyKind::MissingEvent, AnomalyKind::MissingState}) {
                    std::size_t counted = 0;
                    for (const AnomalyTick& tick : shown.layout().anomalyTicks) {
                        if (tick.service == lane.service && tick.kind == kind) {
                            counted += tick.count;
                            const double x = shown.figure.anchor(tick.event).x();
                            QVERIFY(std::abs(x - tick.centre.x()) <= 10);
                            QVERIFY(shown.figure.hitTest(tick.centre).kind != Hit::Kind::Lane);
                        }
                    }
                    QCOMPARE(counted, lane.dense ? tracker.eventsWith(kind).count(lane.inView) : 0);
                }
            }
        }
        QVERIFY(dense > 0);
    }
    void columnsHoldEveryEventOnce() {
        const Shown shown(randomScenario(3, 3, 5000));
        for (const LaneGeometry& lane : shown.layout().lanes) {
            QVERIFY(lane.dense);
            std::size_t sum = 0;
            for (std::size_t i = 0; i < lane.columns.size(); ++i) {
                const Hit hit = shown.figure.hitTest(
                    {lane.columns.left + (static_cast<double>(i) + 0.5) * lane.columns.width,
                     lane.lineY + lane.band.height() * 0.2},
                    0);
                sum += lane.columns.column(i).size();
                if (hit.kind == Hit::Kind::DensityStrip) {
                    QCOMPARE(hit.count, lane.columns.column(i).size());
                }
            }
            QCOMPARE(sum, shown.scenario.log->eventsOf(lane.service).size());
        }
    }
    void bundlesHoldEveryReferenceOnce_data() {
        QTest::addColumn<int>("services");
        QTest::addColumn<int>("events");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("dense") << 4 << 6000 << 0.0 << 1.0;
        QTest::newRow("a part of it") << 4 << 12000 << 0.3 << 0.7;
        QTest::newRow("many lanes, few events each") << 12 << 1500 << 0.0 << 1.0;
    }
    void bundlesHoldEveryReferenceOnce() {
        QFETCH(int, services);
        QFETCH(int, events);
        QFETCH(double, from);
        QFETCH(double, to);
        TimelineSettings settings = Shown::plain();
        settings.interactive = true;
        Shown shown(randomScenario(11, std::size_t(services), std::size_t(events)), settings);
        const TimeScale whole = shown.figure.timeScale();
        const double length = whole.right() - whole.left();
        settings.visible = TimeSpan{whole.instantAt(whole.left() + from * length),
                                    whole.instantAt(whole.left() + to * length)};
        shown.figure.setSettings(settings);
        shown.figure.layOut();

        const TimelineFigure::Layout& layout = shown.layout();
        const World& world = shown.tracker->world();
        std::size_t expected = 0;
        for (const LaneGeometry& lane : layout.lanes) {
            for (const EventId event : lane.inView) {
                for (const ReferenceEffect& effect : world.effects(event)) {
                    const EntityId target = world.reference(effect.reference).to;
                    expected += effect.after == event && (lane.dense || layout.linksAreBundled) &&
                                shown.scenario.log->service(target) != lane.service;
                }
            }
        }
        QVERIFY(expected > 200);
        std::size_t counted = 0;
        for (const Bundle& bundle : layout.bundles) {
            // Pointed at beside the strips, it says how many it holds.
            const Hit hit = shown.figure.hitTest(bundle.curve.at(0.5), 0.5);
            QVERIFY(hit.kind != Hit::Kind::Bundle || hit.count > 0);
            counted += layout.countOf(bundle);
        }
        QCOMPARE(counted, expected);
    }
    void bundlesStayWhereSomethingHappened() {
        const Shown shown(randomScenario(12, 5, 9000));
        const double last = shown.figure.timeScale().x(*shown.scenario.log->lastInstant());
        const double first = shown.figure.timeScale().x(*shown.scenario.log->firstInstant());
        QVERIFY(!shown.layout().bundles.empty());
        for (const Bundle& bundle : shown.layout().bundles) {
            QVERIFY(bundle.curve.start.x() <= last + 0.01 && bundle.curve.end.x() <= last + 0.01);
            QVERIFY(bundle.curve.start.x() >= std::min(first, shown.figure.plotRect().left()) - 0.01);
        }
    }
    void theLegendHoldsOnlyWhatIsShown() {
        for (std::uint32_t seed = 0; seed < 30; ++seed) {
            const Shown shown(randomScenario(seed, 2, 14));
            const TimelineFigure::Layout& layout = shown.layout();
            for (const LegendEntry& entry : layout.legend) {
                const auto anyGlyph = [&](auto test) {
                    return std::any_of(layout.glyphs.begin(), layout.glyphs.end(), test);
                };
                const auto anyArrow = [&](ArrowKind kind) {
                    return std::any_of(layout.arrows.begin(), layout.arrows.end(),
                                       [&](const Arrow& a) { return a.kind == kind; });
                };
                switch (entry.item) {
                case LegendItem::Broken:
                    QVERIFY(anyArrow(ArrowKind::Broken));
                    break;
                case LegendItem::Orphan:
                    QVERIFY(anyGlyph([](const EventGlyph& glyph) { return glyph.orphan; }));
                    break;
                case LegendItem::MissingEvent:
                    QVERIFY(anyGlyph([](const EventGlyph& glyph) { return glyph.missing; }));
                    break;
                case LegendItem::Deleted:
                    QVERIFY(
                        anyGlyph([](const EventGlyph& glyph) { return glyph.kind == EventKind::Delete; }));
                    break;
                case LegendItem::Given:
                case LegendItem::Unit:
                case LegendItem::RecoveryLine:
                case LegendItem::Density:
                case LegendItem::MissingState:
                    QFAIL("the scenario has none of these");
                    break;
                default:
                    QVERIFY(!entry.words.isEmpty());
                }
            }
        }
    }
    void theSmallestLegendExplainsEveryAnomaly() {
        std::size_t kinds = 0;
        for (std::uint32_t seed = 0; seed < 30; ++seed) {
            TimelineSettings settings = Shown::plain();
            settings.size = QSizeF(230 + 20 * (seed % 8), 250 + 15 * (seed % 5));
            const Shown shown(seed == 0 ? everyFeature() : randomScenario(seed, 4, 60), settings);
            const auto items = shown.layout().shownItems();
            for (std::size_t i = 0; i < anomalyLegendItems; ++i) {
                const auto& legend = shown.layout().legend;
                const bool there = std::any_of(legend.begin(), legend.end(), [&](const LegendEntry& entry) {
                    return entry.item == static_cast<LegendItem>(i);
                });
                kinds += items[i];
                QCOMPARE(there, items[i]);
            }
        }
        QVERIFY(kinds > 30);
    }
    void theLegendNeverTakesTheHeightOfThePicture() {
        std::size_t shortened = 0;
        for (std::uint32_t seed = 0; seed < 60; ++seed) {
            TimelineSettings settings = Shown::plain();
            settings.size = QSizeF(180 + 20 * (seed % 8), 90 + 15 * (seed % 15));
            const Shown shown(seed == 0 ? everyFeature() : randomScenario(seed, 4, 60), settings);
            const TimelineFigure::Layout& layout = shown.layout();
            if (!layout.legend.empty()) {
                QVERIFY(shown.figure.plotRect().height() >= settings.size.height() / 2);
            }
            // What is wrong is explained before anything else is.
            const auto items = layout.shownItems();
            std::size_t next = 0;
            for (const LegendEntry& entry : layout.legend) {
                while (!items[next]) {
                    ++next;
                }
                QCOMPARE(static_cast<std::size_t>(entry.item), next++);
            }
            shortened += std::count(items.begin() + static_cast<std::ptrdiff_t>(next), items.end(), true) > 0;
        }
        QVERIFY(shortened > 20);
    }

    void onlyWhatIsWrong() {
        TimelineSettings settings = Shown::plain();
        for (std::uint32_t seed = 0; seed < 12; ++seed) {
            const std::size_t events = seed % 3 == 2 ? 3000 : 80;
            settings.show = TimelineShow::All;
            const Shown all(randomScenario(seed, 4, events), settings);
            settings.show = TimelineShow::Wrong;
            const Shown wrong(randomScenario(seed, 4, events), settings);
            const auto count = [](const auto& things, auto test) {
                return std::count_if(things.begin(), things.end(), test);
            };
            const auto isWrong = [](const Arrow& arrow) {
                return arrow.kind == ArrowKind::Broken || arrow.kind == ArrowKind::LostOfOrphan;
            };
            const auto isTorn = [](const InteractionLine& line) { return line.torn; };
            QCOMPARE(wrong.layout().arrows.size(), std::size_t(count(all.layout().arrows, isWrong)));
            QCOMPARE(wrong.layout().interactions.size(),
                     std::size_t(count(all.layout().interactions, isTorn)));
            QVERIFY(wrong.layout().bundles.empty());
            QCOMPARE(wrong.layout().ties.size(), all.layout().ties.size());
            QCOMPARE(wrong.layout().anomalyTicks.size(), all.layout().anomalyTicks.size());
            QCOMPARE(wrong.layout().glyphs.size(), all.layout().glyphs.size());
            for (const LabelBox& label : wrong.layout().labels) {
                QVERIFY(std::ranges::find(wrong.layout().glyphs, label.event, &EventGlyph::event)->wrong());
            }
            for (const LegendEntry& entry : wrong.layout().legend) {
                QVERIFY(entry.item != LegendItem::Reference && entry.item != LegendItem::Interaction &&
                        entry.item != LegendItem::Bundle);
            }
        }
    }
    void onlyWhatIsSelected() {
        TimelineSettings settings = Shown::plain();
        settings.show = TimelineShow::Selected;
        Shown shown(figureThree(), settings);
        const auto arrows = [&] {
            QStringList ends;
            for (const Arrow& arrow : shown.layout().arrows) {
                ends << shown.name(arrow.event) + QStringLiteral("->") + shown.name(arrow.target);
            }
            return ends.join(QLatin1Char(' '));
        };
        QCOMPARE(arrows(), QStringLiteral("A/3->B/3")); // nothing is selected: what is wrong

        // Selected by a hand …
        const auto select = [&](const QString& entity) {
            TimelineEmphasis emphasis;
            emphasis.selected.kind = Hit::Kind::Event;
            for (const EventGlyph& glyph : shown.layout().glyphs) {
                if (shown.name(glyph.event) == entity) {
                    emphasis.selected.event = glyph.event;
                    emphasis.selected.entity = shown.scenario.log->entity(glyph.event);
                }
            }
            shown.figure.setEmphasis(emphasis);
        };
        select(QStringLiteral("A/1"));
        QCOMPARE(arrows(), QStringLiteral("A/1->B/1"));
        select(QStringLiteral("B/2")); // by its other end
        QCOMPARE(arrows(), QStringLiteral("A/2->B/2"));
        // … or beforehand.
        settings.selected = {shown.layout().glyphs.front().event};
        shown.figure.setEmphasis({});
        shown.figure.setSettings(settings);
        shown.figure.layOut();
        QCOMPARE(arrows(), QStringLiteral("A/1->B/1"));
        // What is wrong has its sign all the same.
        QVERIFY(std::ranges::any_of(shown.layout().glyphs, &EventGlyph::broken));
    }
    void whatIsInOrderStepsBackAsThePictureFills() {
        QCOMPARE(Shown(figureThree()).layout().calm, 1.0);
        double before = 1;
        for (const std::size_t events : {60, 150, 400, 1000}) {
            Shown shown(randomScenario(3, 4, events));
            const double calm = shown.layout().calm;
            QVERIFY(calm <= before && calm > 0.3);
            before = calm;
            // Nothing changes its strength while a marker is dragged.
            shown.moveTo(withMarker(shown.scenario, shown.tracker->cut(), ServiceId(1),
                                    *shown.scenario.log->firstInstant()));
            QCOMPARE(shown.layout().calm, calm);
        }
        QVERIFY(before < 0.5);
    }
    void theCutRunsBehindNoNumber() {
        std::mt19937 random(7);
        std::size_t said = 0;
        std::size_t flags = 0;
        for (std::uint32_t seed = 0; seed < 60; ++seed) {
            TimelineSettings settings = Shown::plain();
            settings.size = QSizeF(500 + random() % 1000, 400 + random() % 500);
            Shown shown(randomScenario(seed, 4, 60), settings);
            Cut cut = shown.tracker->cut();
            for (std::size_t i = 0; i < 4; ++i) {
                const TimeSpan span = shown.figure.timeScale().span();
                const std::int64_t part = span.length().ticks / 100;
                cut = withMarker(shown.scenario, cut, ServiceId(i),
                                 Instant{span.first.ticks + std::int64_t(5 + random() % 80) * part});
            }
            shown.moveTo(cut);
            const TimelineFigure::Layout& layout = shown.layout();
            for (std::size_t i = 1; i < layout.lanes.size(); ++i) {
                const QPointF from(layout.markers[i - 1].x, layout.lanes[i - 1].band.bottom());
                const QPointF to(layout.markers[i].x, layout.lanes[i].band.top());
                const auto runsBehind = [&](const QRectF& rect) {
                    int inside = 0;
                    for (int step = 0; step <= 400; ++step) {
                        inside += rect.contains(from + (to - from) * step / 400);
                    }
                    return inside > 0;
                };
                for (const AmnesiaBracket& bracket : layout.brackets) {
                    said += !bracket.text.isEmpty();
                    QVERIFY(bracket.text.isEmpty() || !runsBehind(bracket.textRect));
                }
                const QRectF flag = layout.markers[i].flag;
                const bool hasOtherSide = layout.markers[i].x + flag.width() < settings.size.width() - 4 &&
                                          layout.markers[i].x - flag.width() > layout.header.right() + 4;
                if (flag.isValid() && hasOtherSide) {
                    ++flags;
                    QVERIFY(!runsBehind(flag.adjusted(4, 0, -4, 0)));
                }
            }
        }
        QVERIFY(said > 100);
        QVERIFY(flags > 100);
    }
    void lanesAreSqueezedBeforeTheyScroll_data() {
        QTest::addColumn<int>("services");
        QTest::addColumn<double>("height");
        QTest::addColumn<bool>("fits");
        QTest::newRow("four lanes under a lesson") << 4 << 480.0 << true;
        QTest::newRow("five lanes over a player") << 5 << 400.0 << true;
        QTest::newRow("eight lanes") << 8 << 560.0 << true;
        QTest::newRow("sixteen lanes") << 16 << 630.0 << true;
        QTest::newRow("thirty lanes") << 30 << 630.0 << false;
    }
    void lanesAreSqueezedBeforeTheyScroll() {
        QFETCH(int, services);
        QFETCH(double, height);
        QFETCH(bool, fits);
        TimelineSettings settings = Shown::plain();
        settings.title = settings.caption = false;
        settings.interactive = true;
        settings.size = QSizeF(1100, height);
        const Shown shown(randomScenario(3, std::size_t(services), 200), settings);
        QCOMPARE(shown.figure.leastHeight() <= height, fits);
        for (const MarkerGlyph& marker : shown.layout().markers) {
            QVERIFY(!fits || !marker.grip.isValid() || marker.grip.height() >= 18);
        }
    }
    void markersAtTheDisasterSayItOnce() {
        TimelineSettings settings = Shown::plain();
        settings.interactive = true;
        Shown shown(randomScenario(5, 6, 90), settings);
        Cut cut = shown.tracker->cut();
        const Instant first = *shown.scenario.log->firstInstant();
        for (std::size_t i = 0; i < 6; ++i) {
            cut = withMarker(shown.scenario, cut, ServiceId(i), cut.disaster);
        }
        shown.moveTo(cut);
        const auto flags = [&] {
            QStringList text;
            for (const MarkerGlyph& marker : shown.layout().markers) {
                text << (marker.grip.isValid() ? QStringLiteral("grip") : QStringLiteral("nothing"));
                text.back() += marker.flag.isValid() ? QStringLiteral("+flag") : QString();
            }
            return text.join(QLatin1Char(' '));
        };
        QCOMPARE(flags(), QStringLiteral("grip+flag grip grip grip grip grip"));

        // Pointed at, it says its instant all the same.
        const auto painted = [&](const Hit& hovered) {
            TimelineEmphasis emphasis;
            emphasis.hovered = hovered;
            shown.figure.setEmphasis(emphasis);
            QImage image(1000, 600, QImage::Format_RGB32);
            QPainter painter(&image);
            shown.figure.paint(painter);
            painter.end();
            return image.copy(shown.layout().markers[3].quietFlag.toAlignedRect());
        };
        Hit hit;
        hit.kind = Hit::Kind::BackupMarker;
        hit.service = ServiceId(3);
        QVERIFY(painted(hit) != painted({}));

        shown.moveTo(withMarker(shown.scenario, cut, ServiceId(3), first));
        QCOMPARE(flags(), QStringLiteral("grip+flag grip grip grip+flag grip grip"));
    }
    void theLegendIsWholeOrAbsent_data() {
        QTest::addColumn<double>("height");
        QTest::newRow("roomy") << 700.0;
        QTest::newRow("a little less") << 420.0;
        QTest::newRow("just enough") << 330.0;
        QTest::newRow("too little") << 220.0;
    }
    void theLegendIsWholeOrAbsent() {
        QFETCH(double, height);
        TimelineSettings settings = Shown::plain();
        settings.title = settings.caption = false;
        settings.interactive = true;
        settings.size = QSizeF(620, height);
        const Shown shown(randomScenario(4, 5, 60), settings);
        QCOMPARE(shown.layout().legend.empty(), height < shown.figure.leastHeight() + 25);
        for (const LegendEntry& entry : shown.layout().legend) {
            QVERIFY(entry.symbol.bottom() <= height);
            QVERIFY(entry.symbol.top() >= shown.figure.plotRect().bottom());
        }
    }
    /// In the window what has no room in the legend is counted, and named when one points at the count.
    void whatTheLegendLeavesOutIsNamed() {
        std::size_t counted = 0;
        for (const bool interactive : {true, false}) {
            for (double width = 360; width <= 1400; width += 40) {
                TimelineSettings settings = Shown::plain();
                settings.interactive = interactive;
                settings.size = QSizeF(width, 420);
                const Shown shown(everyFeature(), settings);
                const TimelineFigure::Layout& layout = shown.layout();
                QStringList explained;
                bool more = false;
                for (const LegendEntry& entry : layout.legend) {
                    QVERIFY2(entry.bounds.right() <= width, qPrintable(entry.words));
                    if (entry.item == LegendItem::More) {
                        more = true;
                        QCOMPARE(entry.words, QStringLiteral("%1 more").arg(layout.legendLeftOut.size()));
                        const Hit hit = shown.figure.hitTest(entry.bounds.center());
                        QCOMPARE(hit.kind, Hit::Kind::LegendEntry);
                        for (const LegendItem item : layout.legendLeftOut) {
                            QVERIFY(
                                shown.figure.legendDefinition(hit).contains(layout.legendEntryWords(item)));
                        }
                    } else {
                        explained << entry.words;
                    }
                }
                const auto items = layout.shownItems();
                const auto all = static_cast<std::size_t>(std::ranges::count(items, true));
                if (layout.legendRows > 0) {
                    QCOMPARE(static_cast<std::size_t>(explained.size()) + layout.legendLeftOut.size(), all);
                }
                QVERIFY(!more || (interactive && !layout.legendLeftOut.empty()));
                counted += more;
            }
        }
        QVERIFY(counted > 5);
    }
    void hiddenLanesStayHidden() {
        TimelineSettings settings = Shown::plain();
        settings.lanes = {ServiceId(1)};
        const Shown shown(figureThree(), settings);
        QVERIFY(shown.figure.laneRect(ServiceId(0)).isEmpty());
        QVERIFY(!shown.figure.laneRect(ServiceId(1)).isEmpty());
        QCOMPARE(shown.layout().arrows.size(), 0u);
        QCOMPARE(shown.layout().glyphs.size(), 4u);
    }
    void everyFrameLooksAsIfPaintedForTheFirstTime() {
        TimelineSettings settings = Shown::plain();
        settings.interactive = true;
        Shown moved(randomScenario(9, 3, 60), settings);
        const auto picture = [&](const Shown& shown) {
            QImage image(settings.size.toSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            shown.figure.paint(painter);
            return image;
        };
        std::mt19937 random(8);
        const TimeSpan span = moved.figure.timeScale().span();
        for (int step = 0; step < 12; ++step) {
            const Instant to{span.first.ticks +
                             static_cast<std::int64_t>(random() % 1000) * (span.length().ticks / 1000)};
            moved.moveTo(withMarker(moved.scenario, moved.tracker->cut(), ServiceId(random() % 3), to));
            picture(moved);
            Shown fresh(moved.scenario, settings);
            fresh.moveTo(moved.tracker->cut());
            // Smoothing may round a pixel by a level or two; nothing else may differ.
            const QImage a = picture(moved);
            const QImage b = picture(fresh);
            int furthest = 0;
            for (int y = 0; y < a.height(); ++y) {
                for (int x = 0; x < a.width(); ++x) {
                    const QColor one = a.pixelColor(x, y);
                    const QColor other = b.pixelColor(x, y);
                    furthest = std::max({furthest, std::abs(one.red() - other.red()),
                                         std::abs(one.green() - other.green()),
                                         std::abs(one.blue() - other.blue())});
                }
            }
            QVERIFY2(furthest <= 2, qPrintable(QString::number(furthest)));
        }
    }
    void saysInWordsWhatItShows() {
        const Shown shown(figureThree());
        QCOMPARE(shown.figure.titleInWords(), QStringLiteral("A broken link"));
        const QString words = shown.figure.describeInWords();
        QVERIFY2(words.contains(QStringLiteral("A/3")) && words.contains(QStringLiteral("B/3")),
                 qPrintable(words));
    }
    void emptyScenariosDoNoHarm() {
        const Shown shown{Scenario()};
        QImage image(200, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        shown.figure.paint(painter);
        QVERIFY(!shown.figure.hitTest({50, 50}).event.isValid());
        QVERIFY(scenarioThumbnail(Scenario(), QSize(100, 60), Theme::light()).isNull());
        QCOMPARE(scenarioThumbnail(figureThree(), QSize(100, 60), Theme::light(), 2).size(), QSize(200, 120));
    }
    void theMiniMapShowsWhereTheWindowLooks() {
        const Shown shown(randomScenario(1, 3, 200));
        MiniMapFigure map;
        map.setSubject({&shown.scenario, shown.tracker.get()});
        TimelineSettings settings = Shown::plain();
        settings.size = QSizeF(1000, 64);
        const TimeSpan whole = TimelineFigure::wholeSpan(shown.scenario, shown.tracker->cut());
        const Duration quarter{whole.length().ticks / 4};
        settings.visible = TimeSpan{whole.first + quarter, whole.last - quarter};
        map.setSettings(settings, 100, 900);
        map.layOut();
        QVERIFY(std::abs(map.viewportRect().left() - 300) < 1);
        QVERIFY(std::abs(map.viewportRect().right() - 700) < 1);
        QCOMPARE(map.timeScale().span(), whole);
    }
};

BACSCOPE_TEST(timeline_figure, TimelineFigureTest, QGuiApplication)
#include "TimelineFigureTest.moc"
