// Damaged scenarios: whatever the bytes, reading ends in success or in diagnostics whose places lie inside
// the file.
#include "scenario/ScenarioReader.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

using namespace bacscope;

namespace {

/// What is wrong with the result of reading these bytes; empty where all is well.
QString complaint(const QByteArray& bytes) {
    const ReadResult result = readScenarioFromBytes(bytes, QStringLiteral("damaged"));
    if (result.scenario.has_value() == hasErrors(result.diagnostics)) {
        return QStringLiteral("errors and a scenario, or neither");
    }
    if (result.diagnostics.empty()) {
        return {};
    }
    QByteArray text = bytes;
    if (text.startsWith("\xef\xbb\xbf")) {
        text.remove(0, 3);
    }
    const QList<QByteArray> lines = text.split('\n');
    for (const Diagnostic& diagnostic : result.diagnostics) {
        const SourceLocation& place = diagnostic.location;
        const QString where =
            QStringLiteral("code %1 at %2:%3").arg(int(diagnostic.code)).arg(place.line).arg(place.column);
        if (place.line < 1 || place.line > lines.size()) {
            return where + QStringLiteral(": no such line");
        }
        // In code points; a byte that is not UTF-8 counts as one at most.
        const QByteArray& line = lines.at(place.line - 1);
        const auto length = std::ranges::count_if(
            line, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
        if (place.column < 1 || place.column > length + 1) {
            return where + QStringLiteral(": no such column");
        }
    }
    return {};
}

/// Reads `count` variants on all processors; the first complaint, with the number of its variant.
template <class Variant>
QString firstComplaint(std::size_t count, Variant variant) {
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    QString found;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            if (const QString text = complaint(variant(i)); !text.isEmpty()) {
                const std::lock_guard lock(mutex);
                found = QStringLiteral("variant %1: %2").arg(i).arg(text);
                next = count;
            }
        }
    };
    std::vector<std::jthread> threads(std::max(1u, std::thread::hardware_concurrency()));
    for (std::jthread& thread : threads) {
        thread = std::jthread(work);
    }
    threads.clear();
    return found;
}

/// Some bytes changed, removed, repeated or moved; the same for the same seed.
QByteArray mutated(QByteArray bytes, std::size_t seed) {
    static const QByteArrayList pieces{"[",
                                       "]",
                                       "{",
                                       "}",
                                       ":",
                                       ": ",
                                       "- ",
                                       "\n",
                                       " ",
                                       "\"",
                                       "'",
                                       "#",
                                       "&a ",
                                       "*a",
                                       "|",
                                       ">",
                                       "!",
                                       "%",
                                       "---\n",
                                       "...\n",
                                       ",",
                                       "?",
                                       "\t",
                                       "\r",
                                       "\xff",
                                       "\xc3",
                                       "\xe2\x80\xa8",
                                       "é",
                                       "😀",
                                       ".nan",
                                       "1e999",
                                       "null",
                                       "~",
                                       QByteArray(1, '\0'),
                                       "\x04",
                                       "<<: ",
                                       "\xef\xbb\xbf"};
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(random() %
                                      static_cast<std::mt19937::result_type>(std::max<qsizetype>(1, limit)));
    };
    for (qsizetype changes = 1 + below(4); changes > 0; --changes) {
        const qsizetype place = below(bytes.size());
        const qsizetype length = 1 + below(12);
        switch (below(5)) {
        case 0:
            bytes.insert(place, pieces.at(below(pieces.size())));
            break;
        case 1:
            bytes.remove(place, length);
            break;
        case 2:
            bytes.insert(below(bytes.size()), bytes.mid(place, 8 * length));
            break;
        case 3:
            bytes.replace(place, 1, pieces.at(below(pieces.size())));
            break;
        default:
            bytes[place] = static_cast<char>(random());
        }
    }
    return bytes;
}

} // namespace

class ScenarioFuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsThemWhole_data() { everyFile(); }
    void readsThemWhole();
    void survivesTheLossOfAnyByte_data() { everyFile(); }
    void survivesTheLossOfAnyByte();
    void survivesMutations_data() { everyFile(); }
    void survivesMutations();
    void survivesBeingCutOff_data() { everyFile(); }
    void survivesBeingCutOff();

private:
    static void everyFile();
    static QByteArray load(const QString& file);
};

void ScenarioFuzzTest::everyFile() {
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios"));
    for (const QString& file : folder.entryList({QStringLiteral("*.bac.yaml")})) {
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    // What no shipped scenario may use: every key that a file can have.
    QTest::newRow("every key") << QStringLiteral(BACSCOPE_SOURCE_DIR "/tests/fuzz/every-key.bac.yaml");
    QTest::newRow("every key of a workload")
        << QStringLiteral(BACSCOPE_SOURCE_DIR "/tests/fuzz/workload.bac.yaml");
}

QByteArray ScenarioFuzzTest::load(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ScenarioFuzzTest::readsThemWhole() {
    QFETCH(QString, file);
    const ReadResult result = readScenarioFromBytes(load(file), file, file);
    QVERIFY2(result.scenario.has_value(),
             qPrintable(result.diagnostics.empty() ? QString()
                                                   : QStringLiteral("code %1 in line %2")
                                                         .arg(int(result.diagnostics.front().code))
                                                         .arg(result.diagnostics.front().location.line)));
}

void ScenarioFuzzTest::survivesTheLossOfAnyByte() {
    QFETCH(QString, file);
    const QByteArray bytes = load(file);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(
        firstComplaint(static_cast<std::size_t>(bytes.size()),
                       [&](std::size_t i) { return QByteArray(bytes).remove(static_cast<qsizetype>(i), 1); }),
        QString());
}

void ScenarioFuzzTest::survivesMutations() {
    QFETCH(QString, file);
    const QByteArray bytes = load(file);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(firstComplaint(1000, [&](std::size_t seed) { return mutated(bytes, seed); }), QString());
}

void ScenarioFuzzTest::survivesBeingCutOff() {
    QFETCH(QString, file);
    const QByteArray bytes = load(file);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(
        firstComplaint(
            200, [&](std::size_t i) { return bytes.left(static_cast<qsizetype>(i) * bytes.size() / 200); }),
        QString());
}

BACSCOPE_TEST(scenario_fuzz, ScenarioFuzzTest, QCoreApplication)
#include "ScenarioFuzzTest.moc"
