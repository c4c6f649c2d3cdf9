// Random causal histories, written as ShiViz logs in any order and read back: what happened before what is
// the same.
#include "import/Importer.h"
#include "support/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <set>
#include <vector>

using namespace bacscope;

namespace {

/// Hosts that work, send, and receive what any others sent, several messages at once now and then.
struct History {
    struct Event {
        std::size_t host = 0;
        std::size_t count = 0; ///< from 1 in its host
        std::vector<std::size_t> clock;
    };
    std::size_t hosts = 0;
    std::vector<Event> events; ///< in an order that was possible

    static History random(unsigned seed) {
        std::mt19937 random(seed);
        const auto below = [&](std::size_t limit) {
            return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
        };
        History history;
        history.hosts = 1 + below(6);
        std::vector<std::vector<std::size_t>> clocks(history.hosts,
                                                     std::vector<std::size_t>(history.hosts, 0));
        std::vector<std::vector<std::size_t>> messages;
        const std::size_t count = 1 + below(40);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t host = below(history.hosts);
            std::vector<std::size_t>& clock = clocks[host];
            for (std::size_t received = below(4); received > 1 && !messages.empty(); --received) {
                const std::vector<std::size_t>& message = messages[below(messages.size())];
                for (std::size_t other = 0; other < history.hosts; ++other) {
                    clock[other] = std::max(clock[other], message[other]);
                }
            }
            ++clock[host];
            if (below(2) == 0) {
                messages.push_back(clock);
            }
            history.events.push_back({host, clock[host], clock});
        }
        return history;
    }

    /// Whether a happened before b: the definition of vector clocks.
    bool before(std::size_t a, std::size_t b) const {
        return a != b && events[b].clock[events[a].host] >= events[a].count;
    }

    /// As an event-first or a clock-first log; event i has the text `#i`.
    QByteArray text(const std::vector<std::size_t>& order, bool eventFirst) const {
        QByteArray text;
        for (const std::size_t i : order) {
            const QByteArray event = "#" + QByteArray::number(qulonglong(i)) + "\n";
            QByteArray clock;
            for (std::size_t host = 0; host < hosts; ++host) {
                if (events[i].clock[host] > 0) {
                    clock += (clock.isEmpty() ? "" : ", ") + name(host) + ":" +
                             QByteArray::number(qulonglong(events[i].clock[host]));
                }
            }
            const QByteArray line =
                "h" + QByteArray::number(qulonglong(events[i].host)) + " {" + clock + "}\n";
            text += eventFirst ? event + line : line + event;
        }
        return text;
    }

    static QByteArray name(std::size_t host) { return "\"h" + QByteArray::number(qulonglong(host)) + "\""; }
};

} // namespace

class ImportTestHistories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepWhatHappenedBeforeWhat_data() {
        QTest::addColumn<bool>("eventFirst");
        QTest::addColumn<bool>("shuffled");
        QTest::newRow("event first, as it happened") << true << false;
        QTest::newRow("event first, shuffled") << true << true;
        QTest::newRow("clock first, as it happened") << false << false;
        QTest::newRow("clock first, shuffled") << false << true;
    }

    void keepWhatHappenedBeforeWhat() {
        QFETCH(bool, eventFirst);
        QFETCH(bool, shuffled);
        std::size_t references = 0;
        for (unsigned seed = 1; seed <= 300; ++seed) {
            const History history = History::random(seed);
            const std::size_t count = history.events.size();
            std::vector<std::size_t> order(count);
            std::iota(order.begin(), order.end(), std::size_t(0));
            if (shuffled) {
                std::ranges::shuffle(order, std::mt19937(seed));
            }
            const ImportResult result = importLogFromBytes(
                history.text(order, eventFirst), QStringLiteral("x"), {.format = LogFormat::ShiViz});
            QVERIFY2(result.scenario && result.diagnostics.empty(), qPrintable(QString::number(seed)));
            const EventLog& log = *result.scenario->log;
            QCOMPARE(log.size(), count);

            std::vector<std::size_t> original(count); // by EventId
            std::vector<std::uint32_t> rank(count);   // by event of the history
            std::map<EntityId, std::size_t> byEntity;
            for (std::size_t i = 0; i < count; ++i) {
                const EventId event(i);
                original[i] = log.label(event, QString()).mid(1).toULongLong();
                rank[original[i]] = log.order(event);
                byEntity[log.entity(event)] = original[i];
            }
            // Each event after everything that caused it.
            for (std::size_t a = 0; a < count; ++a) {
                for (std::size_t b = 0; b < count; ++b) {
                    if (history.before(a, b)) {
                        QVERIFY2(rank[a] < rank[b], qPrintable(QStringLiteral("seed %1").arg(seed)));
                    }
                }
            }
            // Across hosts the causes are what remains of "before" without what follows from the rest of it.
            std::set<std::pair<std::size_t, std::size_t>> expected;
            for (std::size_t a = 0; a < count; ++a) {
                for (std::size_t b = 0; b < count; ++b) {
                    bool direct = history.before(a, b) && history.events[a].host != history.events[b].host;
                    for (std::size_t c = 0; c < count && direct; ++c) {
                        direct = !(history.before(a, c) && history.before(c, b));
                    }
                    if (direct) {
                        expected.emplace(a, b);
                    }
                }
            }
            std::set<std::pair<std::size_t, std::size_t>> found;
            for (std::size_t i = 0; i < count; ++i) {
                for (const EntityId cause : log.links(EventId(i))) {
                    found.emplace(byEntity[cause], original[i]);
                }
            }
            QVERIFY2(found == expected, qPrintable(QStringLiteral("seed %1").arg(seed)));
            references += found.size();
            if (!shuffled) {
                for (std::size_t i = 0; i < count; ++i) {
                    QCOMPARE(rank[i], static_cast<std::uint32_t>(i)); // the file's own order is kept
                }
            }
        }
        QVERIFY(references > 1000);
    }

    /// Whatever is cut out of a log or changed in it, the import ends, and with a scenario or an error.
    void damagedLogsEnd() {
        const History history = History::random(7);
        std::vector<std::size_t> order(history.events.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        const QByteArray text = history.text(order, true);
        std::size_t read = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            for (const char replacement : {'\0', '9', '{', '"', '\n'}) {
                QByteArray damaged = text;
                damaged[i] = replacement;
                for (const bool skipBad : {false, true}) {
                    const ImportResult result = importLogFromBytes(
                        damaged, QStringLiteral("x"), {.format = LogFormat::ShiViz, .skipBad = skipBad});
                    QVERIFY(result.scenario.has_value() != hasErrors(result.diagnostics));
                    QVERIFY(result.scenario || !skipBad);
                    read += result.scenario.has_value();
                }
            }
        }
        QVERIFY(read > 0);
    }
};

BACSCOPE_TEST(import_histories, ImportTestHistories, QCoreApplication)
#include "ImportTestHistories.moc"
