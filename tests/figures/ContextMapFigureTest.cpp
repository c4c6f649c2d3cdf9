// What the context map shows, compared as text; and what must hold for any scenario at any size.
#include "figures/ContextMapFigure.h"
#include "figures/ContextMapLayout.h"
#include "figures/FigureScenarios.h"
#include "figures/LaneColors.h"
#include "scenario/Decomposition.h"
#include "scenario/ScenarioReader.h"
#include "support/Story.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <memory>
#include <set>

using namespace bacscope;
using namespace bacscope::test;

namespace {

struct Shown {
    Scenario scenario;
    std::unique_ptr<CutTracker> tracker;
    ContextMapFigure figure;

    explicit Shown(Scenario given, const FigureLook& look = plain()) : scenario(std::move(given)) {
        tracker = std::make_unique<CutTracker>(std::make_shared<const World>(scenario), plannedCut(scenario));
        figure.setSubject({&scenario, tracker.get()});
        figure.layOut(look);
    }
    static FigureLook plain() {
        FigureLook look;
        look.size = QSizeF(1000, 640);
        look.locale = QLocale(QLocale::English);
        return look;
    }
    void moveTo(const Cut& cut) {
        tracker->moveTo(cut);
        figure.cutChanged();
    }
    const ContextMapFigure::Layout& layout() const { return figure.layout(); }
    std::size_t serviceCount() const { return scenario.services.size(); }
    QRectF box(std::size_t service) const { return figure.rectOf(MapHit::of(ServiceId(service))); }
    QString id(ServiceId service) const { return scenario.services[service.at()].id; }

    std::vector<QRectF> boxes() const {
        std::vector<QRectF> all;
        for (std::size_t i = 0; i < serviceCount(); ++i) {
            all.push_back(box(i));
        }
        return all;
    }
    QImage picture() const {
        QImage image(layout().look.size.toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        figure.paint(painter);
        return image;
    }

    /// The facts, without where they are.
    QString inWords() const {
        static constexpr std::array<const char*, 4> kinds{"broken", "orphan", "missing", "state"};
        QStringList text;
        for (const MapBox& box : layout().boxes) {
            QString line = box.name + (box.count.isEmpty() ? QString() : QLatin1Char(' ') + box.count);
            for (const MapChip& chip : box.chips) {
                line += QStringLiteral(" [%1 %2]").arg(chip.name, chip.count);
            }
            for (const MapBadge& badge : box.badges) {
                line += QStringLiteral(" %1:%2")
                            .arg(QLatin1String(kinds[static_cast<std::size_t>(badge.kind)]))
                            .arg(badge.count);
            }
            text << line;
        }
        for (const MapEdgeLine& edge : layout().edges) {
            text << QStringLiteral("%1 %2 %3: %4 broken:%5 torn:%6")
                        .arg(id(edge.a),
                             edge.points(true)    ? QStringLiteral("->")
                             : edge.points(false) ? QStringLiteral("<-")
                                                  : QStringLiteral("--"),
                             id(edge.b), edge.numbers[0])
                        .arg(edge.coupling.brokenLinks)
                        .arg(edge.coupling.tornInteractions);
        }
        for (const MapUnit& unit : layout().units) {
            QStringList members;
            for (const ServiceId member : unit.members) {
                members << id(member);
            }
            text << QStringLiteral("together ") + members.join(QLatin1Char(' '));
        }
        return text.join(QLatin1Char('\n'));
    }
};

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

Scenario scenarioOf(const QByteArray& yaml) {
    ReadResult result = readScenarioFromBytes(yaml, QStringLiteral("test.bac.yaml"));
    if (!result.scenario) {
        qFatal("The scenario of this test is wrong");
    }
    return *result.scenario;
}

/// Two aggregates in one service, a reference each way, and one in lockstep.
const QByteArray sales = R"(
bacscope: 1
services:
  customers: {backup: 9}
  orders: {owns: [orders, invoices], backup: 3.5}
  shipping: {owns: [shipments], backup: 2.5}
  stock: {backup: 3.5}
lockstep: [[orders, stock]]
events:
  - {at: 1, create: customers/1}
  - {at: 2, create: orders/1, link: customers/1, interaction: first}
  - {at: 2.1, create: stock/1, interaction: first}
  - {at: 3, create: orders/2, link: customers/1, interaction: second}
  - {at: 3.1, create: shipments/2, link: orders/2, interaction: second}
  - {at: 3.2, create: invoices/2, link: shipments/2}
  - {at: 4, create: customers/2, link: orders/2}
disaster: 9
)";

} // namespace

class ContextMapFigureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhoOwnsWhatAndWhatTiesThem() {
        const Shown shown(scenarioOf(sales));
        QCOMPARE(shown.inWords(), QStringLiteral("customers 2\n"
                                                 "orders [orders 2] [invoices 1]\n"
                                                 "shipping [shipments 1] missing:1\n"
                                                 "stock 1\n"
                                                 "customers -- orders: 3 broken:0 torn:0\n"
                                                 "orders -- shipping: 3 broken:1 torn:1\n"
                                                 "orders -- stock: 1 broken:0 torn:0\n"
                                                 "together orders stock"));
    }

    void saysTheSameInWords() {
        const Shown shown(scenarioOf(sales));
        QCOMPARE(shown.figure.nameOf(MapHit::of(ServiceId(1), ServiceId(2))),
                 QStringLiteral("orders and shipping"));
        QCOMPARE(
            shown.figure.describe(MapHit::of(ServiceId(2), ServiceId(1))),
            QStringLiteral("orders and shipping: 1 interaction(s) of both, 1 reference(s) from orders to "
                           "shipping, 1 reference(s) from shipping to orders. At this cut: 1 broken "
                           "link, 1 torn interaction(s)."));
        QCOMPARE(
            shown.figure.describe(MapHit::of(ServiceId(1))),
            QStringLiteral("orders owns orders and invoices: 3 event(s). Backed up together with stock."));
        QCOMPARE(shown.figure.describe(MapHit::of(AggregateId(2), ServiceId(1))),
                 QStringLiteral("Aggregate invoices of orders: 1 entity(ies)."));
        QVERIFY(shown.figure.describeInWords().contains(shown.figure.describe(MapHit::of(ServiceId(3)))));
        QCOMPARE(shown.figure.describe(MapHit::of(ServiceId(0), ServiceId(3))), QString());
    }

    void anArrowHeadStandsWhereReferencesLeadOneWay() {
        const Shown shown(figureThree());
        QCOMPARE(shown.inWords(), QStringLiteral("A 4\nB 4\nA -> B: 4 broken:1 torn:0"));
    }

    /// Against the report, and against a table made from nothing.
    void whatIsWrongIsCountedWhereItIs() {
        QRandomGenerator random(7);
        int told = 0;
        for (int round = 0; round < 60; ++round) {
            Story story = randomStory(random);
            Shown shown(toScenario(story));
            for (int move = 0; move < 4; ++move) {
                shown.moveTo(toCut(story));
                const AnomalyCounts& counts = shown.tracker->counts();
                std::size_t broken = 0;
                std::array<std::size_t, anomalyKindCount> wrong{};
                for (const MapEdgeLine& edge : shown.layout().edges) {
                    broken += edge.coupling.brokenLinks;
                    const CouplingTable fresh = serviceCoupling(*shown.tracker);
                    QCOMPARE(edge.coupling, fresh(edge.a.at(), edge.b.at()));
                }
                for (const MapBox& box : shown.layout().boxes) {
                    for (std::size_t kind = 0; kind < wrong.size(); ++kind) {
                        wrong[kind] += box.wrong[kind];
                    }
                }
                QCOMPARE(broken, counts.brokenLinks);
                QCOMPARE(wrong[1], counts.orphans);
                QCOMPARE(wrong[2], counts.missingEvents);
                QCOMPARE(wrong[3], counts.missingState);
                told += counts.total() > 0;
                moveMarkers(story, decision(random));
            }
        }
        QVERIFY2(told > 60, "the stories are too peaceful");
    }

    void nothingMovesWhileMarkersAndTheDisasterDo() {
        Shown shown(randomScenario(3, 9, 300));
        const std::vector<QRectF> before = shown.boxes();
        Cut cut = shown.tracker->cut();
        for (Instant& marker : cut.markers) {
            marker = Instant{marker.ticks / 3};
        }
        shown.moveTo(cut);
        QCOMPARE(shown.boxes(), before);
        cut.disaster = Instant{cut.disaster.ticks / 2};
        for (Instant& marker : cut.markers) {
            marker = std::min(marker, cut.disaster);
        }
        const std::size_t edges = shown.layout().edges.size();
        shown.moveTo(cut);
        QCOMPARE(shown.boxes(), before);
        QVERIFY(shown.layout().edges.size() < edges);
    }

    /// What is not drawn is counted in the window, too, where there is no caption.
    void whatIsLeftOutIsSaidWithoutACaption() {
        FigureLook look = Shown::plain();
        look.size = QSizeF(960, 540);
        look.caption = false;
        const Shown shown(randomScenario(3, 60, 6000), look);
        QVERIFY(shown.layout().edgesLeftOut > 0);
        QCOMPARE(shown.layout().frame.caption.size(), 1);
        const QString said = shown.layout().frame.caption.first();
        QVERIFY2(said.contains(look.locale.toString(qulonglong(shown.layout().edgesLeftOut))),
                 qPrintable(said));
        QVERIFY(shown.layout().frame.captionAt.y() <= look.size.height());
        QVERIFY(shown.layout().frame.room.bottom() < shown.layout().frame.captionAt.y());
        const Shown few(randomScenario(3, 4, 60), look);
        QVERIFY(few.layout().frame.caption.isEmpty());
    }

    /// For a hall: names alone in large letters, rather than everything in small ones.
    void namesOnAProjectorAreLarge() {
        FigureLook look = Shown::plain();
        look.caption = false;
        look.scale = 1.75;
        look.size = QSizeF(1280, 300);
        const Shown shown(randomScenario(11, 5, 150), look);
        QVERIFY2(QFontInfo(shown.layout().nameFont).pixelSize() >= 8 * 1.75,
                 qPrintable(QString::number(QFontInfo(shown.layout().nameFont).pixelSize())));
    }

    void everythingFitsAndCanBePointedAt_data() {
        QTest::addColumn<int>("services");
        QTest::addColumn<QSizeF>("size");
        for (const int services : {1, 2, 5, 16, 60}) {
            for (const QSizeF size : {QSizeF(340, 246), QSizeF(960, 540), QSizeF(380, 900)}) {
                QTest::addRow("%d services, %g x %g", services, size.width(), size.height())
                    << services << size;
            }
        }
    }
    void everythingFitsAndCanBePointedAt() {
        QFETCH(int, services);
        QFETCH(QSizeF, size);
        FigureLook look = Shown::plain();
        look.size = size;
        const auto count = static_cast<std::size_t>(services);
        const Shown shown(randomScenario(11, count, 30 * count), look);
        const QRectF room = shown.figure.mapRect().adjusted(-1, -1, 1, 1);
        for (std::size_t i = 0; i < shown.serviceCount(); ++i) {
            QVERIFY(room.contains(shown.box(i)));
            QCOMPARE(shown.figure.hitTest(shown.box(i).center()), MapHit::of(ServiceId(i)));
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY2(!shown.box(i).intersects(shown.box(j)), "two services lie over one another");
            }
        }
        for (const MapEdgeLine& edge : shown.layout().edges) {
            if (!edge.label.isEmpty()) {
                QCOMPARE(shown.figure.hitTest(edge.label.center()), MapHit::of(edge.a, edge.b));
            }
        }
        QVERIFY(QRectF(QPointF(), size).contains(room));
    }

    void anAggregateIsItsOwnTarget() {
        const Shown shown(scenarioOf(sales));
        const MapHit invoices = MapHit::of(AggregateId(2), ServiceId(1));
        QCOMPARE(shown.figure.hitTest(shown.figure.rectOf(invoices).center()), invoices);
        const std::vector<MapHit> things = shown.figure.things();
        QCOMPARE(things.size(), std::size_t(4 + 3 + 3));
        QCOMPARE(things[1], MapHit::of(ServiceId(1)));
        QCOMPARE(things[3], invoices);
        for (const MapHit& thing : things) {
            QVERIFY(!shown.figure.nameOf(thing).isEmpty());
            QVERIFY(!shown.figure.rectOf(thing).isEmpty());
        }
    }

    void aServiceStaysWhereItWasPut() {
        Scenario scenario = randomScenario(5, 8, 200);
        for (std::size_t i = 0; i < 4; ++i) {
            scenario.services[i].map = MapPosition{300.5 * double(i), i % 2 ? 40.0 : -777.25};
        }
        const Shown shown(scenario);
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(shown.figure.positionOf(ServiceId(i)), *scenario.services[i].map);
        }
        for (std::size_t i = 0; i < 8; ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!shown.box(i).intersects(shown.box(j)));
            }
        }
    }

    void coloursKeepTheirOwners() {
        Scenario scenario = scenarioOf(sales);
        const Theme theme = Theme::light();
        const auto coloursIn = [&](const Scenario& of) {
            std::map<QString, QRgb> colours;
            const std::vector<QColor> all = laneColorsOf(of, theme);
            for (std::size_t i = 0; i < all.size(); ++i) {
                colours[of.services[i].id] = all[i].rgb();
            }
            return colours;
        };
        const auto before = coloursIn(scenario);
        QCOMPARE(std::set<QRgb>(
                     {before.at("customers"), before.at("orders"), before.at("shipping"), before.at("stock")})
                     .size(),
                 std::size_t(4));
        const auto merged = coloursIn(withMerged(scenario, ServiceId(0), ServiceId(1)).scenario);
        QCOMPARE(merged.size(), std::size_t(3));
        const auto split = coloursIn(withSplit(scenario, AggregateId(1)).scenario);
        QCOMPARE(split.size(), std::size_t(5));
        for (const char* untouched : {"shipping", "stock"}) {
            QCOMPARE(merged.at(untouched), before.at(untouched));
        }
        // Kept as a variant, with another that puts all together and then apart again.
        Scenario variants = withVariantAdded(scenario, QStringLiteral("First"), QStringLiteral("Second"));
        variants = withMerged(variants, ServiceId(0), ServiceId(1)).scenario;
        QCOMPARE(coloursIn(variants).at("stock"), before.at("stock"));
        QCOMPARE(coloursIn(asVariant(variants, 0)), before);
        // What a scenario states stays.
        scenario.services[3].color = 0x2f66a8;
        QCOMPARE(laneColorsOf(scenario, theme)[3].rgb(), theme.laneColor(0, 1, 0x2f66a8).rgb());
    }

    void ordinaryScenariosKeepTheColoursOfTheirOrder() {
        const Scenario scenario = randomScenario(5, 9, 200);
        for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print}) {
            const std::vector<QColor> colours = laneColorsOf(scenario, Theme::named(name));
            for (std::size_t i = 0; i < colours.size(); ++i) {
                QCOMPARE(colours[i], Theme::named(name).laneColor(i, 9, {}));
            }
        }
    }

    void theFigureAndTheMapAgree() {
        const Shown shown(randomScenario(5, 8, 200));
        for (std::size_t i = 0; i < 8; ++i) {
            const MapPosition position = shown.figure.positionOf(ServiceId(i));
            const QPointF centre = shown.figure.toFigure(position);
            QVERIFY((centre - shown.box(i).center()).manhattanLength() < 0.01);
            const MapPosition back = shown.figure.toMap(centre);
            QVERIFY(std::abs(back.x - position.x) + std::abs(back.y - position.y) < 0.01);
        }
    }

    void whatIsHeldMovesAlone() {
        Shown shown(randomScenario(5, 8, 200));
        const std::vector<QRectF> before = shown.boxes();
        const QPointF there(200, 200);
        shown.figure.setHeld(std::pair(ServiceId(3), shown.figure.toMap(there)));
        for (std::size_t i = 0; i < 8; ++i) {
            if (i == 3) {
                QVERIFY((shown.box(i).center() - there).manhattanLength() < 0.01);
            } else {
                QCOMPARE(shown.box(i), before[i]);
            }
        }
        shown.figure.setHeld(std::nullopt);
        QCOMPARE(shown.boxes(), before);
    }

    void servicesOfOneUnitAreEnclosed() {
        const Shown shown(scenarioOf(sales));
        QCOMPARE(shown.layout().units.size(), std::size_t(1));
        const QPainterPath& outline = shown.layout().units.front().outline;
        for (const std::size_t member : {1, 3}) {
            QVERIFY(outline.contains(shown.box(member)));
        }
        for (const std::size_t other : {0, 2}) {
            QVERIFY(!outline.contains(shown.box(other)));
        }
    }

    void numbersNeverTouchNorCoverAllThatIsBroken_data() {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("slide") << QSizeF(1000, 560);
        QTest::newRow("pane") << QSizeF(900, 260);
        QTest::newRow("small") << QSizeF(640, 300);
    }
    void numbersNeverTouchNorCoverAllThatIsBroken() {
        QFETCH(QSizeF, size);
        FigureLook look = Shown::plain();
        look.size = size;
        int numbers = 0;
        for (std::uint32_t seed = 0; seed < 12; ++seed) {
            const Shown shown(randomScenario(seed, 5, 300), look);
            const std::vector<MapEdgeLine>& edges = shown.layout().edges;
            for (const MapEdgeLine& edge : edges) {
                numbers += !edge.label.isEmpty();
                for (const MapEdgeLine& other : edges) {
                    QVERIFY(&edge == &other || !edge.label.intersects(other.label));
                }
                double seen = 0; // pixels of the edge beside its numbers
                const double length = QLineF(edge.curve.start, edge.curve.end).length();
                for (int i = 0; i < 100; ++i) {
                    seen += edge.label.contains(edge.curve.at(i / 100.0)) ? 0 : length / 100;
                }
                QVERIFY2(edge.coupling.brokenLinks == 0 || seen > std::min(10.0, length / 2),
                         qPrintable(QStringLiteral("seed %1: %2 of %3").arg(seed).arg(seen).arg(length)));
            }
        }
        QVERIFY(numbers > 0);
    }

    void numbersStandBesideAShortBrokenEdge() {
        Scenario scenario = scenarioOf(sales);
        scenario.services[0].map = MapPosition{0, -200};
        scenario.services[1].map = MapPosition{0, 0};
        scenario.services[2].map = MapPosition{140, 0};
        scenario.services[3].map = MapPosition{0, 200};
        const Shown shown(scenario);
        int broken = 0;
        for (const MapEdgeLine& edge : shown.layout().edges) {
            if (edge.coupling.brokenLinks > 0) {
                ++broken;
                QVERIFY(!edge.label.isEmpty());
                QVERIFY2(!edge.label.contains(edge.curve.at(0.5)),
                         qPrintable(QString::number(QLineF(edge.curve.start, edge.curve.end).length())));
            }
        }
        QCOMPARE(broken, 1);
    }

    void theSameInputGivesTheSamePicture() {
        const Shown first(randomScenario(5, 12, 400));
        std::srand(99);
        const Shown other(randomScenario(6, 30, 400));
        const Shown second(randomScenario(5, 12, 400));
        QVERIFY(first.picture() == second.picture());
        QVERIFY(first.picture() != other.picture());
    }

    /// Each theme, each size, with everything that may stand out; and nothing at all.
    void anythingCanBePainted() {
        for (const char* file : {"sales-microservices", "sales-monolith", "paper-figure-6-lockstep"}) {
            ReadResult result = readScenario(
                QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios/%1.bac.yaml").arg(QLatin1String(file)));
            QVERIFY(result.scenario);
            for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::Print}) {
                for (const double scale : {0.7, 1.0, 2.0}) {
                    FigureLook look = Shown::plain();
                    look.theme = Theme::named(theme);
                    look.scale = scale;
                    look.size = QSizeF(340, 246) * scale;
                    Shown shown(*result.scenario, look);
                    const QImage plain = shown.picture();
                    QCOMPARE(plain.pixelColor(1, 1), look.theme.paper);
                    ContextMapEmphasis emphasis;
                    emphasis.hovered = emphasis.selected = emphasis.focused = MapHit::of(ServiceId(0));
                    emphasis.badge = QStringLiteral("merge");
                    shown.figure.setEmphasis(emphasis);
                    QVERIFY(shown.picture() != plain);
                }
            }
        }
        ContextMapFigure nothing;
        nothing.layOut(Shown::plain());
        nothing.cutChanged();
        QCOMPARE(nothing.titleInWords() + nothing.describeInWords(), QString());
        const Shown empty{Scenario()};
        QCOMPARE(empty.figure.things().size(), std::size_t(0));
        QCOMPARE(empty.picture().pixelColor(500, 300), Theme::light().paper);
    }

    void wildPlacesDoNoHarm() {
        Scenario scenario = randomScenario(5, 4, 60);
        scenario.services[0].map = MapPosition{1e300, -1e300};
        scenario.services[1].map = MapPosition{0, 0};
        scenario.services[2].map = MapPosition{0, 0};
        const Shown shown(scenario);
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(std::isfinite(shown.box(i).center().x()) && std::isfinite(shown.box(i).center().y()));
        }
        // Each as wide as its name; and where they were put.
        QCOMPARE(shown.box(1).center(), shown.box(2).center());
        QVERIFY(!shown.picture().isNull());
    }

    /// One interaction of all ties all with all: what can be seen is which refer to which.
    void tiesThatHideTheOthersAreLeftOutAndCounted() {
        EventLogBuilder builder;
        Scenario scenario;
        scenario.time = TimeBase::numbers(QString(), 9);
        constexpr std::size_t count = 40;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string name = "s" + std::to_string(i);
            builder.addAggregate(name, builder.addService(name));
            scenario.services.emplace_back().id = QString::fromStdString(name);
            scenario.services.back().backup.at = Instant{i % 2 == 0 ? 15'000'000'000 : 99'000'000'000};
            scenario.roots.push_back(false);
        }
        for (std::size_t i = 0; i < count; ++i) {
            NewEvent event;
            event.at = Instant{static_cast<std::int64_t>(i + 1) * 1'000'000'000};
            event.entity = builder.entity("s" + std::to_string(i) + "/1");
            const std::array<EntityId, 1> cause{builder.entity("s" + std::to_string(i / 2) + "/1")};
            if (i > 0) {
                event.links = cause;
            }
            event.interaction = builder.interaction("trace");
            builder.addEvent(event);
        }
        scenario.log = std::move(builder).build().log;
        scenario.disaster = Instant{100'000'000'000};
        const Shown shown(scenario);
        QCOMPARE(shown.layout().edges.size(), count - 1);
        QCOMPARE(shown.layout().edgesLeftOut, count * (count - 1) / 2 - (count - 1));
        QVERIFY2(shown.layout().frame.caption.join(QString()).contains(QStringLiteral("741 weaker tie")),
                 qPrintable(shown.layout().frame.caption.join(QLatin1Char('|'))));
        // Nothing that is broken is left out.
        std::size_t broken = 0;
        for (const MapEdgeLine& edge : shown.layout().edges) {
            broken += edge.coupling.brokenLinks;
        }
        QVERIFY(broken > 0);
        QCOMPARE(broken, shown.tracker->counts().brokenLinks);
    }

    void noTwoNamesLookAlike() {
        Scenario scenario = randomScenario(5, 12, 200);
        for (std::size_t i = 0; i < scenario.services.size(); ++i) {
            scenario.services[i].name =
                QStringLiteral("customer-relationship-management-%1-service-of-the-company").arg(i);
        }
        for (const QSizeF size : {QSizeF(1000, 640), QSizeF(640, 360), QSizeF(321, 227)}) {
            FigureLook look = Shown::plain();
            look.size = size;
            const Shown shown(scenario, look);
            std::set<QString> names;
            std::size_t leftOut = 0;
            for (const MapBox& box : shown.layout().boxes) {
                leftOut += box.shownName.isEmpty();
                QVERIFY2(box.shownName.isEmpty() || names.insert(box.shownName).second,
                         qPrintable(box.shownName));
            }
            QCOMPARE(shown.layout().namesLeftOut, leftOut);
        }
    }

    void allShippedScenariosAreShown() {
        const QDir folder(QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios"));
        int shownOnes = 0;
        for (const QString& file : folder.entryList({QStringLiteral("*.bac.yaml")})) {
            ReadResult result = readScenario(folder.filePath(file));
            QVERIFY2(result.scenario, qPrintable(file));
            const Shown shown(*result.scenario);
            QCOMPARE(shown.layout().boxes.size(), result.scenario->services.size());
            shownOnes += !shown.picture().isNull();
        }
        QVERIFY(shownOnes >= 11);
    }
};

BACSCOPE_TEST(context_map_figure, ContextMapFigureTest, QGuiApplication)
#include "ContextMapFigureTest.moc"
