// Imports of logs from elsewhere: small logs with what must become of them, each option, each diagnostic, the
// samples.
#include "import/Importer.h"
#include "support/ImportDump.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace bacscope;

namespace {

/// a sends to b, b answers.
const QByteArray twoHosts = "send\n"
                            "a {\"a\":1}\n"
                            "receive\n"
                            "b {\"a\":1, \"b\":1}\n"
                            "work\n"
                            "b {\"a\":1, \"b\":2}\n"
                            "answer\n"
                            "b {\"a\":1, \"b\":3}\n"
                            "done\n"
                            "a {\"a\":2, \"b\":3}\n";

const QString twoHostsDump = QStringLiteral("1 a/1 \"send\" in a/1\n"
                                            "2 b/1 \"receive\" -> a/1 in a/1\n"
                                            "3 b/2 \"work\"\n"
                                            "4 b/3 \"answer\" in b/3\n"
                                            "5 a/2 \"done\" -> b/3 in b/3\n");

ImportResult importText(const QByteArray& bytes, const ImportOptions& options = {}) {
    return importLogFromBytes(bytes, QStringLiteral("some.log"), options);
}

QByteArray span(const QByteArray& fields) {
    return "{\"traceId\":\"1\"," + fields + "}";
}

QByteArray spans(const QByteArrayList& list) {
    return "[\n" + list.join(",\n") + "\n]\n";
}

QByteArray at(const QByteArray& service, const QByteArray& timestamp = {}) {
    return (timestamp.isEmpty() ? QByteArray() : "\"timestamp\":" + timestamp + ",") +
           "\"localEndpoint\":{\"serviceName\":\"" + service + "\"}";
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognises_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("ShiViz, event first") << twoHosts << "ShiViz";
        QTest::newRow("ShiViz, clock first") << QByteArray("a {\"a\":1}\nstart\n") << "ShiViz";
        QTest::newRow("ShiViz, one line") << QByteArray("12:00 a {\"a\":1} start\n") << "ShiViz";
        QTest::newRow("ShiViz, pattern in the file")
            << QByteArray("(?<clock>{.*})@(?<host>.*) (?<event>.*)\n\n{\"a\":1}@a start\n") << "ShiViz";
        QTest::newRow("Zipkin") << spans({span("\"id\":\"1\"")}) << "Zipkin";
        QTest::newRow("Zipkin, array of arrays") << "[" + spans({span("\"id\":\"1\"")}) + "]"
                                                 << "Zipkin";
        QTest::newRow("Zipkin, byte order mark")
            << "\xEF\xBB\xBF" + spans({span("\"id\":\"1\"")}) << "Zipkin";
        QTest::newRow("Jaeger") << QByteArray("{\"data\":[{\"traceID\":\"1\",\"spans\":[]}]}") << "none";
        QTest::newRow("another array") << QByteArray("[{\"id\":1}]") << "none";
        QTest::newRow("text") << QByteArray("Nothing of the kind\n") << "none";
        QTest::newRow("a clock without its host") << QByteArray("start\na {\"b\":1}\n") << "none";
        QTest::newRow("empty") << QByteArray() << "none";
    }
    void recognises() {
        QFETCH(QByteArray, bytes);
        const std::optional<LogFormat> format = recogniseLog(bytes);
        QTEST(QString(!format                        ? QStringLiteral("none")
                      : *format == LogFormat::ShiViz ? QStringLiteral("ShiViz")
                                                     : QStringLiteral("Zipkin")),
              "format");
    }

    void imports_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");

        QTest::newRow("event first") << twoHosts << twoHostsDump;
        QTest::newRow("clock first") << QByteArray("a {\"a\":1}\nsend\n"
                                                   "b {\"a\":1, \"b\":1}\nreceive\n"
                                                   "b {\"a\":1, \"b\":2}\nwork\n"
                                                   "b {\"a\":1, \"b\":3}\nanswer\n"
                                                   "a {\"a\":2, \"b\":3}\ndone")
                                     << twoHostsDump;
        QTest::newRow("blanks and CRLF at line ends")
            << QByteArray("send \r\na {\"a\":1} \r\n\r\nreceive\t\r\nb {\"a\":1,\"b\":1}\r\n")
            << "1 a/1 \"send\" in a/1\n2 b/1 \"receive\" -> a/1 in a/1\n";
        QTest::newRow("one line a record, two spaces in the event")
            << QByteArray("a {\"a\":1} send  it\nb {\"a\":1, \"b\":1} receive {it}\n")
            << "1 a/1 \"send  it\" in a/1\n2 b/1 \"receive {it}\" -> a/1 in a/1\n";
        QTest::newRow("an event without a text")
            << QByteArray("send\na {\"a\":1}\na {\"a\":2}\n") << "1 a/1 \"send\"\n2 a/2 \"\"\n";
        QTest::newRow("an event that looks like a clock")
            << QByteArray("send\na {\"a\":1}\nGot {\"x\":1}\na {\"a\":2}\n")
            << "1 a/1 \"send\"\n2 a/2 \"Got {\"x\":1}\"\n";
        QTest::newRow("a clock escaped once too often")
            << QByteArray("send\na {\\\"a\\\":1}\nreceive\nb {\\\"a\\\":1, \\\"b\\\":1}\n")
            << "1 a/1 \"send\" in a/1\n2 b/1 \"receive\" -> a/1 in a/1\n";
        QTest::newRow("escapes in a host")
            << QByteArray("x\n\"a\" {\"\\\"a\\\"\":1}\ny\nb {\"\\u0022a\\u0022\":1.0, \"b\":1}\n")
            << "1 \"a\"/1 \"x\" in \"a\"/1\n2 b/1 \"y\" -> \"a\"/1 in \"a\"/1\n";
        QTest::newRow("not in a possible order: the nearest one that is")
            << QByteArray("receive\nb {\"a\":2, \"b\":1}\nsend\na {\"a\":2}\nstart\na {\"a\":1}\nlast\nb "
                          "{\"b\":2, \"a\":2}\n")
            << "1 a/1 \"start\"\n2 a/2 \"send\" in a/2\n3 b/1 \"receive\" -> a/2 in a/2\n4 b/2 \"last\"\n";
        QTest::newRow("implied causes are dropped")
            << QByteArray("1\na {\"a\":1}\n2\nb {\"a\":1, \"b\":1}\n3\nc {\"a\":1, \"b\":1, \"c\":1}\n")
            << "1 a/1 \"1\" in a/1\n2 b/1 \"2\" -> a/1 in a/1\n3 c/1 \"3\" -> b/1 in a/1\n";
        QTest::newRow("two causes of one event")
            << QByteArray("1\na {\"a\":1}\n2\nb {\"b\":1}\n3\nc {\"a\":1, \"b\":1, \"c\":1}\n")
            << "1 a/1 \"1\" in a/1\n2 b/1 \"2\" in a/1\n3 c/1 \"3\" -> a/1 -> b/1 in a/1\n";
        QTest::newRow("a host that forgets what it knew")
            << QByteArray("1\na {\"a\":1}\n2\na {\"a\":2}\n3\nb {\"a\":2, \"b\":1}\n4\nb {\"a\":1, \"b\":2}\n"
                          "5\nb {\"a\":2, \"b\":3}\n")
            << "1 a/1 \"1\"\n2 a/2 \"2\" in a/2\n3 b/1 \"3\" -> a/2 in a/2\n4 b/2 \"4\"\n5 b/3 \"5\"\n";
        QTest::newRow("a hole") << QByteArray("1\na {\"a\":1}\n4\na {\"a\":4}\nknows 3\nb {\"a\":3, "
                                              "\"b\":1}\nknows 9\nb {\"a\":9, \"b\":2}\n")
                                << "1 a/1 \"1\"\n2 a/2 \"4\"\n3 b/1 \"knows 3\"\n4 b/2 \"knows 9\"\n"
                                   "warning ClockGap 3: a | a, 2, 3\nwarning CauseUnknown 7: a 9 | b\n";
        QTest::newRow("Latin-1") << QByteArray("gesch\xE4tzt\na {\"a\":1}\n")
                                 << QStringLiteral("1 a/1 \"geschätzt\"\n");
        QTest::newRow("control characters") << QByteArray("a\x01"
                                                          "b\na {\"a\":1}\n")
                                            << "1 a/1 \"a b\"\n";
        QTest::newRow("names that no service can have")
            << QByteArray("1\nx/y {\"x/y\":1}\n2\nx-y {\"x-y\":1, \"x/y\":1}\n")
            << "1 x-y/1 \"1\" in x-y/1\n2 x-y-2/1 \"2\" -> x-y/1 in x-y/1\n";
        QTest::newRow("times that tell an instant")
            << QByteArray("(?<date>\\S*) (?<host>\\S*) (?<clock>{.*}) (?<event>.*)\n\n"
                          "2024-05-01T10:00:00Z a {\"a\":1} send\n2024-05-01T12:00:01+02:00 b "
                          "{\"a\":1,\"b\":1} receive\n")
            << "2024-05-01T10:00:00Z a/1 \"send\" in a/1 {date: 2024-05-01T10:00:00Z}\n"
               "2024-05-01T10:00:01Z b/1 \"receive\" -> a/1 in a/1 {date: 2024-05-01T12:00:01+02:00}\n";
        QTest::newRow("times without a zone are no time")
            << QByteArray(
                   "(?<date>\\S*) (?<host>\\S*) (?<clock>{.*}) (?<event>.*)\n\n10:00 a {\"a\":1} send\n")
            << "1 a/1 \"send\" {date: 10:00}\nwarning DatesUnusable 3: 10:00 | 1, unreadable\n";

        QTest::newRow("client and server of one call")
            << spans({span("\"id\":\"1\",\"kind\":\"SERVER\",\"name\":\"get\",\"shared\":true," +
                           at("b", "2000")),
                      span("\"id\":\"1\",\"kind\":\"CLIENT\",\"name\":\"get\"," + at("a", "1000")),
                      span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"query\",\"duration\":7,\"tags\":{"
                           "\"sql\":\"select\"}," +
                           at("b", "3000"))})
            << "1970-01-01T00:00:00.001Z a/1 \"get (client)\" in a/1 {traceId: 1; id: 1; kind: CLIENT; "
               "timestamp: "
               "1970-01-01T00:00:00.001Z; localEndpoint: a}\n"
               "1970-01-01T00:00:00.002Z b/1 \"get (server)\" -> a/1 in a/1 {traceId: 1; id: 1; kind: "
               "SERVER; shared: true; "
               "timestamp: 1970-01-01T00:00:00.002Z; localEndpoint: b}\n" +
                   QStringLiteral("1970-01-01T00:00:00.003Z b/2 \"query\" {traceId: 1; id: 2; parentId: 1; "
                                  "duration: 7 µs; sql: "
                                  "select; timestamp: 1970-01-01T00:00:00.003Z; localEndpoint: b}\n");
    }
    void imports() {
        QFETCH(QByteArray, bytes);
        QTEST(dump(importText(bytes)), "expected");
    }

    void zipkinTimesAndCauses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("keepClocks");
        QTest::addColumn<QString>("expected");
        const QByteArray skewed =
            spans({span("\"id\":\"1\",\"name\":\"r\"," + at("a", "5000000")),
                   span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"s\"," + at("b", "2000000")),
                   span("\"id\":\"3\",\"parentId\":\"2\",\"name\":\"t\"," + at("b", "2500000")),
                   span("\"id\":\"4\",\"parentId\":\"3\",\"name\":\"u\"," + at("c", "2600000"))});
        QTest::newRow("clocks are shifted by the least that helps")
            << skewed << false
            << "00:00:05 a/1 r\n00:00:05 b/1 s -> a/1\n00:00:05.5 b/2 t\n00:00:05.5 c/1 u -> b/2\n"
               "warning ClocksShifted 0: b | 1, 3 s\nwarning ClocksShifted 0: c | 0, 2.9 s\n";
        QTest::newRow("clocks are kept")
            << skewed << true
            << "00:00:02 b/1 s -> a/1\n00:00:02.5 b/2 t\n00:00:02.6 c/1 u -> b/2\n00:00:05 a/1 r\n"
               "warning ClocksShifted 0: b | 1, \n";
        QTest::newRow("clocks that no shift puts right")
            << spans({span("\"id\":\"1\",\"name\":\"1\"," + at("a", "1000000")),
                      span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"2\"," + at("b", "3000000")),
                      span("\"id\":\"3\",\"name\":\"3\"," + at("b", "9000000")),
                      span("\"id\":\"4\",\"parentId\":\"3\",\"name\":\"4\"," + at("a", "4000000"))})
            << false
            << "00:00:01 a/1 1\n00:00:03 b/1 2 -> a/1\n00:00:04 a/2 4 -> b/2\n00:00:09 b/2 3\n"
               "warning ClocksShifted 0: a | 1, \n";
        QTest::newRow("the latest of several causes counts")
            << spans({span("\"id\":\"1\",\"name\":\"1\"," + at("a", "3000000")),
                      span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"2\"," + at("b", "1000000")),
                      span("\"id\":\"3\",\"parentId\":\"1\",\"name\":\"3\"," + at("b", "2000000"))})
            << false
            << "00:00:03 a/1 1\n00:00:03 b/1 2 -> a/1\n00:00:04 b/2 3 -> a/1\nwarning ClocksShifted 0: b | "
               "2, 2 s\n";
        QTest::newRow("what can be put right beside what cannot")
            << spans({span("\"id\":\"1\",\"name\":\"1\"," + at("a", "1000000")),
                      span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"2\"," + at("b", "3000000")),
                      span("\"id\":\"3\",\"name\":\"3\"," + at("b", "9000000")),
                      span("\"id\":\"4\",\"parentId\":\"3\",\"name\":\"4\"," + at("a", "4000000")),
                      span("\"id\":\"5\",\"parentId\":\"3\",\"name\":\"5\"," + at("c", "8000000"))})
            << false
            << "00:00:01 a/1 1\n00:00:03 b/1 2 -> a/1\n00:00:04 a/2 4 -> b/2\n00:00:09 b/2 3\n00:00:09 c/1 5 "
               "-> b/2\n"
               "warning ClocksShifted 0: a | 1, \nwarning ClocksShifted 0: c | 1, 1 s\n";
        QTest::newRow("causes inside a service move nothing")
            << spans({span("\"id\":\"1\",\"name\":\"r\"," + at("a", "5000000")),
                      span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"s\"," + at("a", "2000000"))})
            << false << "00:00:02 a/1 s\n00:00:05 a/2 r\n";
        QTest::newRow("without time: after the cause")
            << spans({span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"s\"," + at("b")),
                      span("\"id\":\"1\",\"name\":\"r\"," + at("a", "5000000"))})
            << false << "00:00:05 a/1 r\n00:00:05 b/1 s -> a/1\n";
        QTest::newRow("without time: before the effect")
            << spans({span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"s\"," + at("b", "5000000")),
                      span("\"id\":\"1\",\"name\":\"r\"," + at("a", "0"))})
            << false << "00:00:05 a/1 r\n00:00:05 b/1 s -> a/1\n";
        QTest::newRow("without time: beside the same span")
            << spans({span("\"id\":\"1\",\"name\":\"r\"," + at("a", "5000000")),
                      span("\"id\":\"9\",\"name\":\"other\"," + at("a", "4000000")),
                      span("\"id\":\"1\",\"name\":\"r\"," + at("a"))})
            << false << "00:00:04 a/1 other\n00:00:05 a/2 r\n00:00:05 a/3 r\n";
        QTest::newRow("without time: its first annotation")
            << spans({span(
                   "\"id\":\"1\",\"name\":\"r\",\"annotations\":[{\"timestamp\":7000000,\"value\":\"x\"},"
                   "{\"timestamp\":6000000,\"value\":\"y\"}]," +
                   at("a"))})
            << false << "00:00:06 a/1 r\n";
        QTest::newRow("without time and alone: order of events")
            << spans({span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"s\"," + at("b", "5000000")),
                      span("\"id\":\"1\",\"name\":\"r\"," + at("a", "6000000")),
                      span("\"id\":\"3\",\"name\":\"t\"," + at("a"))})
            << false << "1 a/1 r\n2 b/1 s -> a/1\n3 a/2 t\nwarning NoUsableTime 0:  | 1\n";
        QTest::newRow("no time at all")
            << spans({span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"s\"," + at("b")),
                      span("\"id\":\"1\",\"name\":\"r\"," + at("a"))})
            << false << "1 a/1 r\n2 b/1 s -> a/1\nwarning NoUsableTime 0:  | 2\n";
        QTest::newRow("parent: the callee's record, or the one of the same service")
            << spans({span("\"id\":\"1\",\"kind\":\"CLIENT\",\"name\":\"call\"," + at("a", "1000000")),
                      span("\"id\":\"1\",\"kind\":\"SERVER\",\"shared\":true,\"name\":\"call\"," +
                           at("b", "2000000")),
                      span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"in b\"," + at("b", "3000000")),
                      span("\"id\":\"3\",\"parentId\":\"1\",\"name\":\"in c\"," + at("c", "4000000"))})
            << false
            << "00:00:01 a/1 call (client)\n00:00:02 b/1 call (server) -> a/1\n00:00:03 b/2 in b\n00:00:04 "
               "c/1 in c -> b/1\n";
        QTest::newRow("the shared half of a call whose caller says no kind")
            << spans({span("\"id\":\"1\",\"name\":\"call\"," + at("a", "1000000")),
                      span("\"id\":\"1\",\"shared\":true,\"name\":\"call\"," + at("b", "2000000"))})
            << false << "00:00:01 a/1 call\n00:00:02 b/1 call -> a/1\n";
        QTest::newRow("ids are those of one trace; long trace ids may be cut short")
            << QByteArray(
                   "[{\"traceId\":\"1\",\"id\":\"1\",\"name\":\"x\"," + at("a", "1000000") +
                   "},"
                   "{\"traceId\":\"aaaaaaaaaaaaaaaa0000000000000002\",\"id\":\"1\",\"name\":\"y\"," +
                   at("b", "2000000") +
                   "},"
                   "{\"traceId\":\"0000000000000002\",\"id\":\"2\",\"parentId\":\"1\",\"name\":\"z\"," +
                   at("c", "3000000") + "}]")
            << false << "00:00:01 a/1 x\n00:00:02 b/1 y\n00:00:03 c/1 z -> b/1\n";
        QTest::newRow("an unknown parent, no service, no name")
            << spans({span("\"id\":\"2\",\"parentId\":\"77\",\"timestamp\":1000000,\"localEndpoint\":{"
                           "\"ipv4\":\"10.0.0.1\"}"),
                      span("\"id\":\"3\",\"timestamp\":2000000")})
            << false
            << "00:00:01 10.0.0.1/1 2\n00:00:02 unknown/1 3\nwarning CauseUnknown 2: 77 | 10.0.0.1\n";
        QTest::newRow("spans that are one another's parents")
            << spans({span("\"id\":\"1\",\"parentId\":\"2\",\"name\":\"r\"," + at("a", "1000000")),
                      span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"s\"," + at("b", "2000000"))})
            << false << "error RecordUnreadable 2: r | 2, contradiction\n";
    }
    void zipkinTimesAndCauses() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, keepClocks);
        ImportOptions options;
        options.keepClocks = keepClocks;
        ImportResult result = importText(bytes, options);
        result.details.clear();
        QString text = dump(result);
        text.remove(QStringLiteral("1970-01-01T"));
        text.replace(QRegularExpression(QStringLiteral("(\\d)Z ")), QStringLiteral("\\1 "));
        text.remove(
            QRegularExpression(QStringLiteral(" in [abc]/\\d+$"), QRegularExpression::MultilineOption));
        text.remove(u'"');
        QTEST(text, "expected");
    }

    void options_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ImportOptions>("options");
        QTest::addColumn<QString>("expected");
        const QByteArray pair =
            "send\na {\"a\":1}\nreceive\nb {\"a\":1, \"b\":1}\nalone\nb {\"a\":1, \"b\":2}\n";
        QTest::newRow("references from cause to effect")
            << pair << ImportOptions{.references = ImportOptions::ReferenceDirection::CauseToEffect}
            << "1 a/1 \"send\" -> b/1 in a/1\n2 b/1 \"receive\" in a/1\n3 b/2 \"alone\"\n";
        QTest::newRow("no references")
            << pair << ImportOptions{.references = ImportOptions::ReferenceDirection::None}
            << "1 a/1 \"send\" in a/1\n2 b/1 \"receive\" in a/1\n3 b/2 \"alone\"\n";
        QTest::newRow("an interaction is an execution")
            << pair << ImportOptions{.interactions = ImportOptions::InteractionScope::Trace}
            << "1 a/1 \"send\" in some.log\n2 b/1 \"receive\" -> a/1 in some.log\n3 b/2 \"alone\" in "
               "some.log\n";
        QTest::newRow("an interaction is a trace that the records name")
            << QByteArray("(?<trace>\\S*) (?<host>\\S*) (?<clock>{.*}) (?<event>.*)\n\nt1 a {\"a\":1} x\nt2 "
                          "a {\"a\":2} y\n"
                          "t1 b {\"b\":1} z\n")
            << ImportOptions{.interactions = ImportOptions::InteractionScope::Trace}
            << "1 a/1 \"x\" in t1 {trace: t1}\n2 a/2 \"y\" {trace: t2}\n3 b/1 \"z\" in t1 {trace: t1}\n";
        QTest::newRow("a pattern, with further fields")
            << QByteArray("12:00 a|{\"a\":1}|INFO|send\n12:01 b|{\"b\":1,\"a\":1}|WARN|receive\n")
            << ImportOptions{.pattern = QStringLiteral(
                                 R"(^(?<clock_time>\S+) (?<host>\w+)\|(?<clock>{.*})\|(?<level>\w+)\|(?<event>.*)$)")}
            << "1 a/1 \"send\" in a/1 {clock_time: 12:00; level: INFO}\n"
               "2 b/1 \"receive\" -> a/1 in a/1 {clock_time: 12:01; level: WARN}\n";
        const QByteArray executions = "=== first ===\nx\na {\"a\":1}\n\n=== second ===\ny\na {\"a\":1}\n";
        QTest::newRow("the first execution") << executions << ImportOptions{} << "1 a/1 \"x\"\n";
        QTest::newRow("the second execution")
            << executions << ImportOptions{.execution = QStringLiteral("second")} << "1 a/1 \"y\"\n";
        QTest::newRow("an execution that is not there")
            << executions << ImportOptions{.execution = QStringLiteral("third")}
            << "error UnknownExecution 0: third | first, second\n";
        QTest::newRow("a text that looks like a delimiter")
            << QByteArray("x\na {\"a\":1}\n=== y ===\na {\"a\":2}\n") << ImportOptions{}
            << "1 a/1 \"x\"\n2 a/2 \"=== y ===\"\n";
        QTest::newRow("a delimiter in the file")
            << QByteArray("(?<event>.*)\\n(?<host>\\S*) (?<clock>{.*})\n^-- (?<trace>.*)$\nx\na "
                          "{\"a\":1}\n-- two\ny\na {\"a\":1}\n")
            << ImportOptions{.execution = QStringLiteral("two")} << "1 a/1 \"y\"\n";
        QTest::newRow("bad records are skipped and counted")
            << QByteArray(
                   "x\na {\"a\":1}\nnoise\nmore noise\na {\"a\":oops}\nz\na {\"a\":2}\nw\na {\"b\":1}\n")
            << ImportOptions{.skipBad = true} << "1 a/1 \"x\"\n2 a/2 \"z\"\nwarning RecordsSkipped 0:  | 3\n";
        QTest::newRow("contradictions are skipped and counted")
            << QByteArray("x\na {\"a\":1, \"b\":1}\ny\nb {\"b\":1, \"a\":1}\n")
            << ImportOptions{.skipBad = true}
            << "1 a/1 \"x\" in a/1\n2 b/1 \"y\" -> a/1 in a/1\nwarning RecordsSkipped 0:  | 1\n";
        QTest::newRow("bad spans are skipped and counted")
            << spans({span("\"id\":\"1\",\"name\":\"x\""), "{\"traceId\":\"1\",oops}", "7",
                      span("\"name\":\"no id\""), span("\"id\":\"2\",\"name\":\"y\"")})
            << ImportOptions{.skipBad = true}
            << "1 unknown/1 \"x\" {traceId: 1; id: 1}\n2 unknown/2 \"y\" {traceId: 1; id: 2}\n"
               "warning NoUsableTime 0:  | 2\nwarning RecordsSkipped 0:  | 3\n";
        QTest::newRow("one interaction for a whole trace")
            << spans({span("\"id\":\"1\",\"name\":\"x\""),
                      span("\"id\":\"2\",\"parentId\":\"1\",\"name\":\"y\"")})
            << ImportOptions{.interactions = ImportOptions::InteractionScope::Trace}
            << "1 unknown/1 \"x\" in 1 {traceId: 1; id: 1}\n2 unknown/2 \"y\" in 1 {traceId: 1; id: 2; "
               "parentId: 1}\n"
               "warning NoUsableTime 0:  | 2\n";
        QTest::newRow("a format that is not the right one")
            << spans({span("\"id\":\"1\"")}) << ImportOptions{.format = LogFormat::ShiViz, .skipBad = true}
            << "error NothingMatched 0: (?<event>.*)\\n(?<host>\\S*) (?<clock>{.*}) | \nwarning "
               "RecordsSkipped 0:  | 3\n";
    }
    void options() {
        QFETCH(QByteArray, bytes);
        QFETCH(ImportOptions, options);
        QTEST(dump(importText(bytes, options)), "expected");
    }

    void diagnoses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ImportOptions>("options");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unknown format") << QByteArray("Nothing\nof the kind") << ImportOptions{}
                                        << "error UnknownFormat 0: Nothing\nof the kind | \n";
        QTest::newRow("empty") << QByteArray() << ImportOptions{} << "error UnknownFormat 0:  | \n";
        QTest::newRow("lines that belong to no record")
            << QByteArray("x\na {\"a\":1}\n\nnoise\nmore\nz\na {\"a\":2}\nrest") << ImportOptions{}
            << "error RecordUnreadable 4: noise | 13, text\nerror RecordUnreadable 5: more | 19, text\n"
               "error RecordUnreadable 8: rest | 36, text\n";
        QTest::newRow("lines that belong to no record, clock first")
            << QByteArray("a {\"a\":1}\nx\nnoise\na {\"a\":2}\nz\n") << ImportOptions{}
            << "error RecordUnreadable 3: noise | 12, text\n";
        QTest::newRow("lines that match no pattern")
            << QByteArray("a {\"a\":1} x  \nnoise\r\n a {\"a\":2} y\n\nrest") << ImportOptions{}
            << "error RecordUnreadable 2: noise | 14, text\nerror RecordUnreadable 5: rest | 35, text\n";
        QTest::newRow("Latin-1 and a byte order mark do not move the offset")
            << QByteArray("\xEF\xBB\xBFstart\na {\"a\":1}\nnoise\nlast\na {\"a\":2}\n") << ImportOptions{}
            << "error RecordUnreadable 3: noise | 19, text\n";
        QTest::newRow("Latin-1") << QByteArray("st\xE4rt\na {\"a\":1}\nnoise\nlast\na {\"a\":2}\n")
                                 << ImportOptions{} << "error RecordUnreadable 3: noise | 16, text\n";
        QTest::newRow("not a clock") << QByteArray(
                                            "x\na {\"a\":1}\ny\na {\"a\":-2}\nz\na {\"a\":2}\nw\na {a:3}\n")
                                     << ImportOptions{}
                                     << "error RecordUnreadable 3: y\na {\"a\":-2} | 12, clock\n"
                                        "error RecordUnreadable 7: w\na {a:3} | 37, clock\n";
        QTest::newRow("without its own count")
            << QByteArray("x\na {\"a\":1}\ny\na {\"b\":2}\nz\na {\"a\":0}\n") << ImportOptions{}
            << "error OwnClockMissing 3: {\"b\":2} | 12, a\n"
               "error OwnClockMissing 5: {\"a\":0} | 24, a, 0\n";
        QTest::newRow("one count twice") << QByteArray("x\na {\"a\":1}\ny\na {\"a\":1}\n") << ImportOptions{}
                                         << "error RecordUnreadable 3: y | 12, duplicate\n";
        QTest::newRow("clocks that contradict one another")
            << QByteArray("x\na {\"a\":1, \"b\":2}\ny\nb {\"b\":1}\nz\nb {\"b\":2, \"a\":1}\n")
            << ImportOptions{} << "error RecordUnreadable 1: x | 0, contradiction\n";
        QTest::newRow("a bad pattern")
            << twoHosts << ImportOptions{.pattern = QStringLiteral("(?<host>a")}
            << "error PatternInvalid 0: (?<host>a | missing closing parenthesis, 9\n";
        QTest::newRow("a pattern without groups")
            << twoHosts << ImportOptions{.pattern = QStringLiteral("(?<host>a)")}
            << "error PatternNeedsGroups 0: (?<host>a) | clock, event\n";
        QTest::newRow("a pattern that fits nothing")
            << QByteArray("\n\n")
            << ImportOptions{.pattern = QStringLiteral("(?<host>a)(?<clock>b)(?<event>c)")}
            << "error NothingMatched 0: (?<host>a)(?<clock>b)(?<event>c) | \n";
        QTest::newRow("no spans") << QByteArray("[]") << ImportOptions{.format = LogFormat::Zipkin}
                                  << "error NothingMatched 0:  | \n";
        QTest::newRow("a bad span") << spans({span("\"id\":\"1\""), "{\"traceId\":\"1\",oops}"})
                                    << ImportOptions{}
                                    << "error RecordUnreadable 3: {\"traceId\":\"1\",oops} | 28, "
                                       "json\nwarning NoUsableTime 0:  | 1\n";
        QTest::newRow("spans without ids")
            << spans({span("\"id\":\"1\",\"timestamp\":1"), "{\"id\":\"1\"}", span("\"id\":2")})
            << ImportOptions{}
            << "error RecordUnreadable 3: {\"id\":\"1\"} | 42, id\n"
               "error RecordUnreadable 4: {\"traceId\":\"1\",\"id\":2} | 54, id\n";
        QTest::newRow("an array that ends too early")
            << QByteArray("[\n{\"traceId\":\"1\",\"id\":\"1\"},\n{\"traceId\":\"1\",\"id\":\"2")
            << ImportOptions{}
            << "error RecordUnreadable 3: {\"traceId\":\"1\",\"id\":\"2 | 28, json\n"
               "error RecordUnreadable 3:  | 50, json\nwarning NoUsableTime 0:  | 1\n";
    }
    void diagnoses() {
        QFETCH(QByteArray, bytes);
        QFETCH(ImportOptions, options);
        const ImportResult result = importText(bytes, options);
        QVERIFY(!result.scenario || !hasErrors(result.diagnostics));
        QTEST(dump(result.diagnostics), "expected");
    }

    void manyDiagnosticsAreCut() {
        QByteArray bytes = "x\na {\"a\":1}\n";
        for (int i = 0; i < 3000; ++i) {
            bytes += "noise\n";
        }
        const ImportResult result = importText(bytes, {.format = LogFormat::ShiViz});
        QCOMPARE(result.diagnostics.size(), std::size_t(1001));
        QCOMPARE(dump(Diagnostics{result.diagnostics.back()}), QStringLiteral("error TooMany 0:  | 2000\n"));
    }

    /// Whatever is changed in a trace, the import ends, and with a scenario or an error.
    void damagedTracesEnd() {
        const QByteArray text =
            spans({span("\"id\":\"1\",\"kind\":\"CLIENT\",\"name\":\"a\\\"b\"," + at("a", "1000000")),
                   span("\"id\":\"1\",\"shared\":true,\"annotations\":[{\"timestamp\":1,\"value\":\"x\"}]," +
                        at("b", "2000000")),
                   span("\"id\":\"2\",\"parentId\":\"1\",\"tags\":{\"k\":\"v\"}," + at("c", "3000000"))});
        std::size_t read = 0;
        std::size_t refused = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            for (const char replacement : {'\0', '9', '{', '"', ']', '\\', '\xC3'}) {
                QByteArray damaged = text;
                damaged[i] = replacement;
                const ImportResult result = importText(damaged, {.format = LogFormat::Zipkin});
                QVERIFY(result.scenario.has_value() != hasErrors(result.diagnostics));
                ++(result.scenario ? read : refused);
            }
            const ImportResult cut = importText(text.left(i), {.format = LogFormat::Zipkin});
            QVERIFY(!cut.scenario || text.mid(i).trimmed().isEmpty());
        }
        QVERIFY(read > 0);
        QVERIFY(refused > 0);
    }

    void saysWhatItUsed() {
        const ImportResult result = importText("=== one ===\na {\"a\":1}\nx\n=== two ===\na {\"a\":1}\ny\n");
        QCOMPARE(result.format, LogFormat::ShiViz);
        QCOMPARE(result.pattern, QStringLiteral("(?<host>\\S*) (?<clock>{.*})\\n(?<event>.*)"));
        QCOMPARE(result.executions, QStringList({QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(result.scenario->title, LocalizedText(QStringLiteral("some.log")));
        QCOMPARE(result.scenario->source, LocalizedText(QStringLiteral("some.log (ShiViz)")));
        QVERIFY(result.scenario->time.isOrder());
    }

    void servicesKeepTheirNames() {
        const ImportResult result = importText("x\na/b {\"a/b\":1}\ny\nplain {\"plain\":1}\n");
        QCOMPARE(result.scenario->services.size(), std::size_t(2));
        QCOMPARE(result.scenario->services[0].id, QStringLiteral("a-b"));
        QCOMPARE(result.scenario->services[0].displayName({}), QStringLiteral("a/b"));
        QVERIFY(!result.scenario->services[0].backup.at);
        QCOMPARE(result.scenario->services[1].name, LocalizedText());
    }

    void canBeCancelled_data() {
        QTest::addColumn<int>("after");
        QTest::newRow("at once") << 0;
        QTest::newRow("on the way") << 2;
        QTest::newRow("at the end") << 5;
    }
    void canBeCancelled() {
        QFETCH(int, after);
        int calls = 0;
        double last = -1;
        bool rises = true;
        const ImportResult result = importLogFromBytes(twoHosts, QStringLiteral("x"), {}, [&](double share) {
            rises = rises && share >= last && share <= 1;
            last = share;
            return calls++ < after;
        });
        QVERIFY(rises);
        QVERIFY(!result.scenario);
        QCOMPARE(dump(result.diagnostics), QStringLiteral("error Cancelled 0:  | \n"));
    }

    void readsFiles() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("two.log"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(twoHosts);
        file.close();
        const ImportResult result = importLog(path);
        QCOMPARE(dump(result), twoHostsDump);
        QCOMPARE(result.scenario->title, LocalizedText(QStringLiteral("two.log")));
        const Diagnostics missing = importLog(folder.filePath(QStringLiteral("none.log"))).diagnostics;
        QCOMPARE(missing.size(), std::size_t(1));
        QCOMPARE(missing[0].code, DiagnosticCode::CannotOpen);
    }

    void opensTheSamples_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("services");
        QTest::addColumn<int>("events");
        QTest::addColumn<QString>(
            "event"); ///< the first of some service, to see that text and fields are told apart
        QTest::addColumn<QString>("warnings");
        QTest::newRow("facebook")
            << "shiviz/facebook.log" << 4 << 47
            << "/timeline uid=alice location=kansas {ip: 24.22.130.14; date: 5/27/2013 10:53:39 AM; "
               "action: GET}"
            << "warning DatesUnusable 1: 5/27/2013 10:53:39 AM | 47, unreadable\n";
        QTest::newRow("simple reliable broadcast")
            << "shiviz/simple-reliable-broadcast.log" << 3 << 39
            << "Initiating RBBroadcast(DataMessage(1,Message1)) "
               "{level: INFO; date: 10/13/2014 14:37:20.543; thread: "
               "Broadcast-akka.actor.default-dispatcher-2}"
            << "warning DatesUnusable 1: 10/13/2014 14:37:20.543 | 39, "
               "unreadable\n";
        QTest::newRow("chord") << "shiviz/chord.log" << 8 << 1235 << "Initialization Complete {}"
                               << "";
        QTest::newRow("simpledb") << "shiviz/simpledb.log" << 5 << 509 << "Workers are: {}"
                                  << "";
        QTest::newRow("messaging") << "zipkin/messaging-kafka.json" << 2 << 28 << ""
                                   << "";
        QTest::newRow("skew") << "zipkin/skew.json" << 2 << 4 << ""
                              << "warning ClocksShifted 0: serviceb | 1, 0.065441 s\n";
        QTest::newRow("yelp") << "zipkin/yelp.json" << 6 << 16 << ""
                              << "";
        QTest::newRow("smartthings") << "zipkin/smartthings-mobile-web-install.json" << 16 << 1041 << ""
                                     << "";
    }
    void opensTheSamples() {
        QFETCH(QString, file);
        QFETCH(QString, event);
        const QString path = QStringLiteral(BACSCOPE_SHARED_DATA "/") + file;
        if (!QFile::exists(path)) {
            QSKIP("The samples are not here.");
        }
        const ImportResult result = importLog(path);
        QTEST(dump(result.diagnostics), "warnings");
        QVERIFY(result.scenario);
        const EventLog& log = *result.scenario->log;
        QTEST(static_cast<int>(log.serviceCount()), "services");
        QTEST(static_cast<int>(log.size()), "events");
        if (!event.isEmpty()) {
            QCOMPARE(log.label(EventId(0), QString()) + QStringLiteral(" {") +
                         result.details.value(EventId(0)).replace(u'\n', QStringLiteral("; ")) + u'}',
                     event);
        } else {
            QVERIFY(result.scenario->time.isClock());
        }
        // Every reference leads to something that happened no later.
        std::size_t references = 0;
        for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
            const EventId effect = log.eventAtOrder(rank);
            for (const EntityId cause : log.links(effect)) {
                ++references;
                bool before = false;
                for (const EventId other : log.eventsOf(log.service(cause))) {
                    before = before || (log.entity(other) == cause && log.order(other) < rank);
                }
                QVERIFY(before);
            }
        }
        QVERIFY(references > 0);
    }
};

BACSCOPE_TEST(import, ImportTest, QCoreApplication)
#include "ImportTest.moc"
