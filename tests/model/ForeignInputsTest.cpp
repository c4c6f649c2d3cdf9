// Inputs from elsewhere that are odd in some way: each stands for a kind, and each is read for what it is or
// refused by name.
#include "import/Importer.h"
#include "import/InputKind.h"
#include "scenario/EventTable.h"
#include "scenario/ScenarioReader.h"
#include "scenario/TextEncoding.h"
#include "support/ImportDump.h"
#include "support/TestProgram.h"
#include "text/DiagnosticText.h"
#include "text/ImportText.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace bacscope;

namespace {

const QString faults = QStringLiteral(BACSCOPE_SOURCE_DIR "/tests/data/faults/");

QByteArray encoded(QStringConverter::Encoding encoding, const QString& text, bool marked = true) {
    QStringEncoder encoder(encoding,
                           marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

ImportResult fromText(const QByteArray& bytes, const ImportOptions& options = {}) {
    return importLogFromBytes(bytes, QStringLiteral("some.log"), options);
}

/// Without what the records say besides.
QString brief(ImportResult result) {
    result.details.clear();
    return dump(result);
}

QString sentences(const Diagnostics& diagnostics) {
    QStringList all;
    for (const Diagnostic& diagnostic : diagnostics) {
        all += diagnosticSentence(diagnostic);
    }
    return all.join(u'\n');
}

const QByteArray severalLines = "order placed\n"
                                "orders {\"orders\":1}\n"
                                "payment failed:\n"
                                "  at Card.check\n"
                                "  at Card.pay\n"
                                "billing {\"billing\":1, \"orders\":1}\n"
                                "given up\n"
                                "orders {\"orders\":2, \"billing\":1}\n";

} // namespace

class ForeignInputsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFiles_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ImportOptions>("options");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* file, const ImportOptions& options, const char* expected) {
            QTest::addRow("%s, %d", file, int(options.execution.size() + options.timeUnit.has_value()))
                << QString::fromLatin1(file) << options << QString::fromUtf8(expected);
        };
        row("exec-two-names.log", {}, "1 x/1 \"a\"\n");
        row("exec-two-names.log", {.execution = QStringLiteral("two")}, "1 x/1 \"b\"\n2 x/2 \"c\"\n");
        row("same-execution-name.log", {},
            "1 x/1 \"a\"\n2 x/2 \"b\" in x/2\n3 y/1 \"c\" -> x/2 in x/2\n"
            "warning ExecutionsRenamed 0: run | run (2)\n");
        row("same-execution-name.log", {.execution = QStringLiteral("run (2)")},
            "1 x/1 \"d\"\n2 x/2 \"e\" in x/2\n3 y/1 \"f\" -> x/2 in x/2\n"
            "warning ExecutionsRenamed 0: run | run (2)\n");
        row("zero.log", {},
            "error OwnClockMissing 1: {\"x\":0} | 0, x, 0\nerror OwnClockMissing 5: {\"y\":0,\"x\":1} | 27, "
            "y, 0\n");
        row("tsviz.log", {},
            "2023-11-14T22:13:20.000000001Z orders/1 \"order\" in orders/1\n"
            "2023-11-14T22:13:20.0005Z billing/1 \"pay\" -> orders/1 in orders/1\n");
        row("zipkin-v1.json", {},
            "2023-11-14T22:13:20Z orders/1 \"place order (server)\"\n"
            "2023-11-14T22:13:20.0001Z orders/2 \"pay (client)\" in orders/2\n"
            "2023-11-14T22:13:20.00015Z billing/1 \"pay (server)\" -> orders/2 in orders/2\n");
        row("exact-dup.json", {},
            "2023-11-14T22:13:20Z a/1 \"call\" in a/1\n2023-11-14T22:13:20.000003Z b/1 \"x\" -> a/1 in a/1\n"
            "warning DuplicatesMerged 0:  | 1\n");
        row("self-parent.json", {},
            "2023-11-14T22:13:20Z a/1 \"one\" in a/1\n2023-11-14T22:13:20.000005Z b/1 \"two\" -> a/1 in a/1\n"
            "warning SelfParent 1: 0000000000000001 | \n");
        row("string-timestamp.json", {},
            "2023-11-14T22:13:20Z a/1 \"one\" in a/1\n2023-11-14T22:13:23.6Z b/1 \"two\" -> a/1 in a/1\n");
        row("ms-instead-of-us.json", {},
            "1970-01-20T16:13:20Z a/1 \"one\" in a/1\n1970-01-20T16:13:20.000005Z b/1 \"two\" -> a/1 in a/1\n"
            "warning TimesLookLike 0: 1700000000000 | ms, us\n");
        row("ms-instead-of-us.json", {.timeUnit = LogTimeUnit::Milliseconds},
            "2023-11-14T22:13:20Z a/1 \"one\" in a/1\n2023-11-14T22:13:20.005Z b/1 \"two\" -> a/1 in a/1\n");
        row("wrapped.json", {.format = LogFormat::Zipkin},
            "2023-11-14T22:13:20Z a/1 \"one\" in a/1\n2023-11-14T22:13:20.000005Z b/1 \"two\" -> a/1 in "
            "a/1\n");
        row("utf16.json", {},
            "2023-11-14T22:13:20Z a/1 \"one\" in a/1\n2023-11-14T22:13:20.000005Z b/1 \"two\" -> a/1 in "
            "a/1\n");
        row("empty-array.json", {}, "error UnknownFormat 0: [] | empty list\n");
        row("gzip.json", {}, "error UnknownFormat 0:  | packed, gunzip\n");
    }
    void readsFiles() {
        QFETCH(QString, file);
        QFETCH(ImportOptions, options);
        QTEST(brief(importLog(faults + file, options)), "expected");
    }

    void saysWhatItIs_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ImportOptions>("options");
        QTest::addColumn<QString>("says"); // a part of it
        const auto row = [](const char* name, const QByteArray& bytes, const char* says,
                            const ImportOptions& options = {}) {
            QTest::newRow(name) << bytes << options << QString::fromUtf8(says);
        };
        const auto file = [](const char* name) {
            QFile opened(faults + QString::fromLatin1(name));
            return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
        };
        const ImportOptions zipkin{.format = LogFormat::Zipkin};
        row("OpenTelemetry's console exporter", file("otel-console.json"),
            "as the exporter “zipkin” of the OpenTelemetry Collector does");
        row("the same in Go", "{\"Name\":\"a\",\"SpanContext\":{\"TraceID\":\"1\",\"SpanID\":\"2\"}}",
            "console exporter");
        row("the same in JavaScript", "{\n  resource: {},\n  instrumentationScope: {},\n  traceId: 'ab',\n}",
            "console exporter");
        row("the same in .NET", "Activity.TraceId:  0a\nActivity.SpanId:  0b\n", "console exporter");
        row("zero counts", file("zero.log"), "counts 0 events of its own host, “x”. Counts begin at 1");
        row("milliseconds", file("ms-instead-of-us.json"),
            "look like milliseconds, such as 1700000000000, but were "
            "read as microseconds. If they are milliseconds, say so: "
            "--time-unit ms.");
        row("an empty list", "[]\n", "there are no spans in it");
        row("an empty list of lists", "[[], []]", "there are no spans in it");
        row("an empty list, as a trace", "[]", "it holds no records", zipkin);
        row("an empty object", "{}", "an empty JSON object");
        row("an empty object, as a trace", "{}",
            "an empty JSON object: there is nothing in it. A Zipkin trace is", zipkin);
        row("nothing", "", "The file is empty");
        row("blanks", "\xEF\xBB\xBF \r\n\t\n", "The file is empty");
        row("a packed file", file("gzip.json"), "Unpack it first (gunzip)");
        row("a zip file", "PK\x03\x04zzzz", "Unpack it first (unzip)");
        row("Zstandard", "\x28\xb5\x2f\xfdzz", "Unpack it first (unzstd)");
        row("bzip2", "BZh91AY&SYzz", "Unpack it first (bunzip2)");
        row("xz", QByteArray("\xfd\x37zXZ\0z", 7), "Unpack it first (unxz)");
        row("binary",
            QByteArray("\x7f"
                       "ELF\x02\0\0\0\x01",
                       9),
            "not a text file");
        row("Jaeger",
            "{\"data\":[{\"traceID\":\"1\",\"spans\":[{\"traceID\":\"1\",\"spanID\":\"2\"}],\"processes\":{}}"
            "]}",
            "a trace of Jaeger");
        row("Jaeger, as a trace", "{\"data\":[{\"traceID\":\"1\",\"spans\":[],\"processes\":{}}]}",
            "a trace of Jaeger, which cannot be read yet.", zipkin);
        row("OTLP",
            "{\"resourceSpans\":[{\"scopeSpans\":[{\"spans\":[{\"traceId\":\"1\",\"spanId\":\"2\"}]}]}]}",
            "(OTLP)");
        row("OTLP, wrapped", "{\"result\":{\"resourceSpans\":[]}}", "(OTLP)");
        row("CloudEvents", "[{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"b\"}]",
            "These are CloudEvents");
        row("OCEL", "{\"objectTypes\":[],\"eventTypes\":[],\"events\":[]}", "process mining (OCEL)");
        row("XES", "<?xml version=\"1.0\"?>\n<log><trace><event/></trace></log>", "process mining (XES)");
        row("a web page", "<!DOCTYPE html>\n<html></html>", "a web page");
        row("XML", "<a/>", "This is XML");
        row("Zipkin's dependencies", "[{\"parent\":\"a\",\"child\":\"b\",\"callCount\":3}]",
            "graph of dependencies");
        row("restic",
            "[{\"time\":\"2017\",\"tree\":\"b\",\"paths\":[\"/\"],\"hostname\":\"k\",\"id\":\"b\"}]",
            "list of its copies");
        row("Kubernetes", "apiVersion: velero.io/v1\nkind: Backup\n", "an object of Kubernetes");
        row("Context Mapper", "BoundedContext Orders {\n}\n", "a Context Mapper model");
        row("JSON cut off", "[{\"a\":1},{\"b", "damaged or cut off");
        row("JSON cut off, in an object", "{\"data\":[{\"a\":1},{\"b", "damaged or cut off");
        row("other JSON", "{\"a\":[1,2]}", "no list of spans in it");
        row("other JSON, as a trace", "{\"a\":[1,2]}", "begins with “{\"a\":[1,2]}”", zipkin);
        row("other JSON lines", "{\"level\":\"info\"}\n{\"level\":\"warn\"}\n", "one a line, but no spans");
        row("a table", "id;name;time\n1;a;2\n", "a table with columns of its own");
    }
    void saysWhatItIs() {
        QFETCH(QByteArray, bytes);
        QFETCH(ImportOptions, options);
        QFETCH(QString, says);
        const QString said = sentences(fromText(bytes, options).diagnostics);
        QVERIFY2(said.contains(says), qPrintable(said));
        QVERIFY2(!said.contains(u'%'), qPrintable(said));
    }

    void everyPrefixIsRefusedOrRead() {
        for (const char* name : {"zipkin-v1.json", "wrapped.json", "otel-console.json", "utf16.json",
                                 "tsviz.log", "same-execution-name.log"}) {
            QFile file(faults + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            for (qsizetype length = 0; length < whole.size(); ++length) {
                const ImportResult result = fromText(whole.left(length));
                QVERIFY(result.scenario.has_value() != hasErrors(result.diagnostics));
            }
        }
    }

    void reads_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ImportOptions>("options");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const char* expected,
                            const ImportOptions& options = {}) {
            QTest::newRow(name) << bytes << options << QString::fromUtf8(expected);
        };
        const ImportOptions lines{.multiLine = true};

        // Records of several lines, odd lines between records
        row("event first, of several lines", severalLines,
            "1 orders/1 \"order placed\" in orders/1\n"
            "2 billing/1 \"payment failed: at Card.check at Card.pay\" -> orders/1 in orders/1\n"
            "3 orders/2 \"given up\" -> billing/1 in orders/1\n",
            lines);
        row("event first, without the lines", severalLines,
            "1 orders/1 \"order placed\" in orders/1\n"
            "2 billing/1 \"at Card.pay\" -> orders/1 in orders/1\n"
            "3 orders/2 \"given up\" -> billing/1 in orders/1\nwarning RecordsSkipped 0:  | 2\n",
            {.skipBad = true});
        row("event first, with a stack trace after the clock",
            "sent\na {\"a\":1}\n\tat X\n\n\tat Y\ngot it\n  twice\nb {\"b\":1, \"a\":1}\n\tat Z\n",
            "1 a/1 \"sent at X at Y\" in a/1\n2 b/1 \"got it twice at Z\" -> a/1 in a/1\n", lines);
        row("clock first, of several lines",
            "a {\"a\":1}\nsent\n\n  to b\nb {\"b\":1, \"a\":1}\ngot it\n--\n",
            "1 a/1 \"sent to b\" in a/1\n2 b/1 \"got it --\" -> a/1 in a/1\n", lines);
        row("clock first although lines stand between",
            "a {\"a\":1}\nx\nodd\na {\"a\":2}\ny\nodd\na {\"a\":3}\nz\nodd\n",
            "1 a/1 \"x\"\n2 a/2 \"y\"\n3 a/3 \"z\"\nwarning RecordsSkipped 0:  | 3\n", {.skipBad = true});
        row("few records, with lines between them: the text ends with a clock, so it comes last",
            "start\nclient {\"client\":1}\nit failed:\n  at X\nclient {\"client\":2}\n",
            "1 client/1 \"start\"\n2 client/2 \"it failed: at X\"\n", lines);
        row("one line a record, then a stack trace",
            "a {\"a\":1} failed\n\tat X\n\tat Y\nb {\"b\":1, \"a\":1} noted\n",
            "1 a/1 \"failed at X at Y\" in a/1\n2 b/1 \"noted\" -> a/1 in a/1\n", lines);
        row("a pattern whose clock comes last", "1| one\nmore\n@a {\"a\":1}\n2| two\n@a {\"a\":2}\n",
            "1 a/1 \"1| one more\"\n2 a/2 \"2| two\"\n",
            {.pattern = QStringLiteral("(?<event>.*)\\n@(?<host>\\S*) (?<clock>{.*})"), .multiLine = true});
        row("a pattern whose clock comes last, with a stack trace after it",
            "1| one\n@a {\"a\":1}\n  at X\nmore\n2| two\n@a {\"a\":2}\n",
            "1 a/1 \"one at X\"\n2 a/2 \"more two\"\n",
            {.pattern = QStringLiteral("\\d\\| (?<event>.*)\\n@(?<host>\\S*) (?<clock>{.*})"),
             .multiLine = true});
        row("a line of its own at the end belongs to nothing", "x\na {\"a\":1}\nthe end\n",
            "error RecordUnreadable 3: the end | 12, text\n", lines);

        row("counts in quotes", "x\na {\"a\":\"1\"}\ny\nb {\"a\":\"1\", \"b\":\"1\"}\n",
            "1 a/1 \"x\" in a/1\n2 b/1 \"y\" -> a/1 in a/1\n");

        // Executions
        row("lines of another form, after which counts begin again",
            "--- one ---\nx\na {\"a\":1}\ny\na {\"a\":2}\n--- two ---\nz\na {\"a\":1}\n", "1 a/1 \"z\"\n",
            {.execution = QStringLiteral("two")});
        row("lines of another form without names", "#####\nx\na {\"a\":1}\n#####\nz\na {\"a\":1}\n",
            "1 a/1 \"z\"\n", {.execution = QStringLiteral("2")});
        row("lines that decorate, since counts go on", "x\na {\"a\":1}\n-----\ny\na {\"a\":2}\n",
            "1 a/1 \"x\"\n2 a/2 \"y\"\nwarning RecordsSkipped 0:  | 1\n", {.skipBad = true});
        row("an event that looks like a delimiter", "x\na {\"a\":1}\n=== up ===\na {\"a\":2}\n",
            "1 a/1 \"x\"\n2 a/2 \"=== up ===\"\n");
        row("a delimiter that is named", "x\na {\"a\":1}\nRUN 7\ny\na {\"a\":1}\n", "1 a/1 \"y\"\n",
            {.execution = QStringLiteral("7"), .delimiter = QStringLiteral("^RUN (?<trace>.*)$")});
        row("clock first, divided",
            "=== one ===\na {\"a\":1}\nx\n=== two ===\na {\"a\":1}\ny\na {\"a\":2}\nz\n",
            "1 a/1 \"y\"\n2 a/2 \"z\"\n", {.execution = QStringLiteral("two")});
        row("three of one name, and one called as the second would be",
            "=== r ===\nx\na {\"a\":1}\n=== r (2) ===\nx\na {\"a\":1}\n=== r ===\nx\na {\"a\":1}\n=== r "
            "===\ny\n"
            "a {\"a\":1}\n",
            "1 a/1 \"y\"\nwarning ExecutionsRenamed 0: r | r (3), r (4)\n",
            {.execution = QStringLiteral("r (4)")});

        // Times
        row("milliseconds before the event", "1700000000001 x\na {\"a\":1}\n1700000000002 y\na {\"a\":2}\n",
            "2023-11-14T22:13:20.001Z a/1 \"x\"\n2023-11-14T22:13:20.002Z a/2 \"y\"\n");
        row("a time before the event, clock first", "a {\"a\":1}\n2024-05-01T10:00:00Z x\n",
            "2024-05-01T10:00:00Z a/1 \"x\"\n");
        row("a time before everything on one line",
            "2024-05-01T10:00:00Z a {\"a\":1} x\n2024-05-01T10:00:01Z a {\"a\":2} y\n",
            "2024-05-01T10:00:00Z a/1 \"x\"\n2024-05-01T10:00:01Z a/2 \"y\"\n");
        row("a unit that is named", "1700000000001 x\na {\"a\":1}\n",
            "1970-01-01T00:28:20.000000001Z a/1 \"x\"\n", {.timeUnit = LogTimeUnit::Nanoseconds});
        row("dates without a zone", "2024-05-01 10:00:00 x\na {\"a\":1}\n",
            "1 a/1 \"x\"\nwarning DatesUnusable 1: 2024-05-01 10:00:00 | 1, zone\n");
        row("dates that go back", "1700000000002 x\na {\"a\":1}\n1700000000001 y\na {\"a\":2}\n",
            "1 a/1 \"x\"\n2 a/2 \"y\"\nwarning DatesUnusable 3: 1700000000001 | 1, backward\n");
        row("numbers that are no times", "1234567890123456 x\na {\"a\":1}\n1234567890 y\na {\"a\":2}\n",
            "1 a/1 \"x\"\n2 a/2 \"y\"\nwarning DatesUnusable 1: 1234567890123456 | 2, unreadable\n");
        const auto span = [](const QByteArray& id, const QByteArray& time) {
            return "{\"traceId\":\"1\",\"id\":\"" + id + "\",\"name\":\"n\",\"timestamp\":" + time +
                   ",\"localEndpoint\":{\"serviceName\":\"a\"}}";
        };
        row("seconds, said so", "[" + span("1", "1700000000") + "," + span("2", "1700000000.25") + "]",
            "2023-11-14T22:13:20Z a/1 \"n\"\n2023-11-14T22:13:20.25Z a/2 \"n\"\n",
            {.timeUnit = LogTimeUnit::Seconds});
        row("seconds, not said so", "[" + span("1", "1700000000") + "]",
            "1970-01-01T00:28:20Z a/1 \"n\"\nwarning TimesLookLike 0: 1700000000 | s, us\n");
        row("nanoseconds in quotes, said so", "[" + span("1", "\"1700000000000000001\"") + "]",
            "2023-11-14T22:13:20.000000001Z a/1 \"n\"\n", {.timeUnit = LogTimeUnit::Nanoseconds});
        row("nanoseconds, not said so", "[" + span("1", "1700000000000000001") + "]",
            "1 a/1 \"n\"\nwarning TimesLookLike 0: 1700000000000000001 | ns, us\nwarning NoUsableTime 0:  | "
            "1\n");
        row("a time as a text", "[" + span("1", "\"2024-05-01T12:00:00+02:00\"") + "]",
            "2024-05-01T10:00:00Z a/1 \"n\"\n");
        row("a time that is none", "[" + span("1", "1700000000000000") + "," + span("2", "\"soon\"") + "]",
            "1 a/1 \"n\"\n2 a/2 \"n\"\nwarning TimeUnreadable 0: \"soon\" | 1\nwarning NoUsableTime 0:  | "
            "1\n");

        // Traces in other wrappings
        const QByteArray one = span("1", "1700000000000000");
        const char* const read = "2023-11-14T22:13:20Z a/1 \"n\"\n";
        row("one span alone", one, read);
        row("one span a line", one + "\n" + span("2", "1700000000000001") + "\n",
            "2023-11-14T22:13:20Z a/1 \"n\"\n2023-11-14T22:13:20.000001Z a/2 \"n\"\n");
        row("wrapped in a result", "{\"status\":\"ok [{\",\"result\":{\"spans\":[" + one + "]},\"total\":1}",
            read);
        row("wrapped traces", "{\"traces\":[[" + one + "]]}", read);
        row("wrapped and cut off", "{\"data\":[" + one + ",{\"traceId\":\"1\",",
            "error RecordUnreadable 1: {\"traceId\":\"1\", | 110, json\nerror RecordUnreadable 1:  | 125, "
            "json\n");

        // Spans reported more than once
        row("the same again, with more to say",
            "[" + one +
                ",{\"id\":\"1\",\"traceId\":\"1\",\"name\":\"n\",\"timestamp\":\"1700000000000000\","
                "\"duration\":5,"
                "\"localEndpoint\":{\"serviceName\":\"a\"}}]",
            "2023-11-14T22:13:20Z a/1 \"n\"\nwarning DuplicatesMerged 0:  | 1\n");
        row("the same id, but something else", "[" + one + "," + span("1", "1700000000000001") + "]",
            "2023-11-14T22:13:20Z a/1 \"n\"\n2023-11-14T22:13:20.000001Z a/2 \"n\"\n");
        row("version 1, both sides apart",
            "[{\"traceId\":\"1\",\"id\":\"1\",\"name\":\"n\",\"annotations\":[{\"timestamp\":"
            "1700000000000000,\"value\":\"cs\","
            "\"endpoint\":{\"serviceName\":\"a\"}}]},{\"traceId\":\"1\",\"id\":\"1\",\"name\":\"n\","
            "\"annotations\":["
            "{\"timestamp\":1700000000000001,\"value\":\"sr\",\"endpoint\":{\"serviceName\":\"b\"}}]}]",
            "2023-11-14T22:13:20Z a/1 \"n (client)\" in a/1\n"
            "2023-11-14T22:13:20.000001Z b/1 \"n (server)\" -> a/1 in a/1\n");
        row("version 1, inside one service",
            "[{\"traceId\":\"1\",\"id\":\"1\",\"name\":\"n\",\"timestamp\":1700000000000000,"
            "\"binaryAnnotations\":["
            "{\"key\":\"lc\",\"value\":\"x\",\"endpoint\":{\"serviceName\":\"a\"}}]}]",
            read);

        // Services without a name
        row("services of blanks and marks without a width",
            "[{\"traceId\":\"1\",\"id\":\"1\",\"name\":\"n\",\"localEndpoint\":{\"serviceName\":\" \\t\"}},"
            "{\"traceId\":\"1\",\"id\":\"2\",\"name\":\"m\",\"localEndpoint\":{\"serviceName\":"
            "\"\\u200b\\u202e\"}}]",
            "1 unknown/1 \"n\"\n2 unknown/2 \"m\"\nwarning NoUsableTime 0:  | 2\n");
        row("a host of nothing", "@ {\"\":1} x\n", "1 unknown/1 \"x\"\n",
            {.pattern = QStringLiteral("@(?<host>\\S*) (?<clock>{.*}) (?<event>.*)")});

        // Encodings
        const QString log = QStringLiteral("größer\na {\"a\":1}\n");
        using Convert = QStringConverter;
        const char* const larger = "1 a/1 \"größer\"\n";
        row("UTF-16, little end first", encoded(Convert::Utf16LE, log), larger);
        row("UTF-16, big end first", encoded(Convert::Utf16BE, log), larger);
        row("UTF-16 without a mark",
            encoded(Convert::Utf16LE, QStringLiteral("x larger\na {\"a\":1}\n"), false),
            "1 a/1 \"x larger\"\n");
        row("UTF-32", encoded(Convert::Utf32LE, log), larger);
        row("UTF-32 without a mark",
            encoded(Convert::Utf32BE, QStringLiteral("x larger\na {\"a\":1}\n"), false),
            "1 a/1 \"x larger\"\n");
        row("UTF-16: the offset is that of the file",
            encoded(Convert::Utf16LE, QStringLiteral("ä\na {\"a\":1}\nrest\n")),
            "error RecordUnreadable 3: rest | 26, text\n");
    }
    void reads() {
        QFETCH(QByteArray, bytes);
        QFETCH(ImportOptions, options);
        QTEST(brief(fromText(bytes, options)), "expected");
    }

    void everyServiceHasAName() {
        const ImportResult result = importLog(faults + QStringLiteral("names-odd.json"));
        QVERIFY(result.scenario);
        for (const Service& service : result.scenario->services) {
            QVERIFY(!service.displayName(QString()).trimmed().isEmpty());
        }
        QCOMPARE(result.scenario->services.front().displayName(QString()), QStringLiteral("unknown"));
        QCOMPARE(result.scenario->log->eventsOf(ServiceId(0)).size(), std::size_t(2)); // "" and " "
        Service blank;
        blank.id = QStringLiteral("orders");
        blank.name = LocalizedText(QStringLiteral(" \t"));
        QCOMPARE(blank.displayName(QString()), QStringLiteral("orders"));
    }

    void saysHowToGoOn() {
        const ImportResult refused = fromText(severalLines);
        QVERIFY(!refused.scenario);
        QVERIFY(refused.unread);
        QCOMPARE(refused.unread->count, std::size_t(2));
        QCOMPARE(refused.unread->readable, std::size_t(3));
        QCOMPARE(refused.unread->firstLine, 3);
        QCOMPARE(unreadAdvice(*refused.unread),
                 QStringLiteral(
                     "2 records cannot be read and would be left out, the first of them in line 3: “payment "
                     "failed:”. 3 records can be read. To go on without them: --skip-bad. Where records "
                     "have several lines, to take what continues a record as part of it: --multi-line."));
        QVERIFY(!fromText(severalLines, {.skipBad = true}).unread);
        QVERIFY(!fromText(severalLines, {.multiLine = true}).unread);
        const ImportResult spans = fromText("[{\"traceId\":\"1\",\"id\":\"1\"},{\"traceId\":\"1\"}]");
        QVERIFY(spans.unread);
        QVERIFY(!spans.unread->mayBeLines);
        QCOMPARE(
            unreadAdvice(*spans.unread),
            QStringLiteral(
                "1 record cannot be read and would be left out (line 1: “{\"traceId\":\"1\"}”). 1 record "
                "can be read. To go on without them: --skip-bad."));
    }

    void goesOnWithoutTheUseCasesOfAnotherModel() {
        const QString model = faults + QStringLiteral("service-cutter/shop_model.json");
        const ImportResult found = importLog(model);
        QVERIFY(found.scenario);
        QCOMPARE(dump(found.diagnostics),
                 QStringLiteral("warning UseCasesForeign 0: bank_2_user_representations.json | \n"));
        QCOMPARE(found.scenario->log->size(), std::size_t(2));
        const ImportResult none = importLog(model, {.withoutUseCases = true});
        QVERIFY(none.scenario);
        QVERIFY(none.diagnostics.empty());
        QCOMPARE(none.scenario->log->size(), std::size_t(2));
        // Asked for by name it is an error: somebody meant it.
        const ImportResult named = importLog(
            model, {.useCases = faults + QStringLiteral("service-cutter/bank_2_user_representations.json")});
        QVERIFY(hasErrors(named.diagnostics));
        // And the other way round there is no model.
        QCOMPARE(dump(importLog(faults + QStringLiteral("service-cutter/bank_2_user_representations.json"))
                          .diagnostics),
                 QStringLiteral("error ModelMissing 0:  | \n"));
    }

    void tablesOfSpreadsheetsAreRead_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("expected");
        QTest::newRow("semicolons and decimal commas")
            << QByteArray("at;create;link;label\n1;A/1;;first\n2,5;B/1;A/1;second\n")
            << "1 A/1 first\n2.5 B/1 second\n";
        QTest::newRow("tabs") << QByteArray("at\tcreate\tlink\tlabel\n1\tA/1\t\tfirst\n") << "1 A/1 first\n";
        QTest::newRow("semicolons, quotes")
            << QByteArray("\"at\";\"create\";\"label\"\r\n1;A/1;\"a;b\"\r\n") << "1 A/1 a;b\n";
        QTest::newRow("commas as ever") << QByteArray("at,create,label\n1,A/1,a;b\n") << "1 A/1 a;b\n";
        QTest::newRow("UTF-16 with tabs")
            << encoded(QStringConverter::Utf16LE, QStringLiteral("at\tcreate\tlabel\r\n1\tA/1\tgrößer\r\n"))
            << QStringLiteral("1 A/1 größer\n");
    }
    void tablesOfSpreadsheetsAreRead() {
        QFETCH(QByteArray, table);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("events.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        QCOMPARE(inputKind(path, table), InputKind::EventTable);
        const ReadResult result = readEventTable(path);
        QVERIFY2(result.scenario, qPrintable(sentences(result.diagnostics)));
        QTEST(eventsOf(*result.scenario), "expected");
    }

    void scenariosWithTablesOfSpreadsheets_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        QTest::newRow("semicolons") << "csv/semi.bac.yaml"
                                    << "1 A/1 first\n2.5 B/1 second\n";
        QTest::newRow("tabs") << "csv/tab.bac.yaml"
                              << "1 A/1 first\n";
    }
    void scenariosWithTablesOfSpreadsheets() {
        QFETCH(QString, file);
        const ReadResult result = readScenario(faults + file);
        QVERIFY2(result.scenario, qPrintable(sentences(result.diagnostics)));
        QTEST(eventsOf(*result.scenario), "expected");
    }

    void scenariosInOtherEncodings_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("bacscope: 1\ntitle: Größer\nservices: {A: }\n"
                                            "events: [{at: 1, create: A/1}]\n");
        using Convert = QStringConverter;
        QTest::newRow("UTF-8 with a mark") << encoded(Convert::Utf8, text);
        QTest::newRow("UTF-16") << encoded(Convert::Utf16LE, text);
        QTest::newRow("UTF-16, big end first") << encoded(Convert::Utf16BE, text);
        QTest::newRow("UTF-16 without a mark") << encoded(Convert::Utf16LE, text, false);
        QTest::newRow("UTF-32") << encoded(Convert::Utf32BE, text);
    }
    void scenariosInOtherEncodings() {
        QFETCH(QByteArray, bytes);
        QCOMPARE(inputKind(QStringLiteral("a.txt"), bytes), InputKind::Scenario);
        const ReadResult result = readScenarioFromBytes(bytes, QStringLiteral("a.txt"), {});
        QVERIFY2(result.scenario, qPrintable(sentences(result.diagnostics)));
        QCOMPARE(result.scenario->title, LocalizedText(QStringLiteral("Größer")));
    }

    /// Whatever is in the shared folder is read or named; nothing hangs.
    void everySampleIsReadOrNamed() {
        const QDir samples(QStringLiteral(BACSCOPE_SHARED_DATA));
        if (!samples.exists()) {
            QSKIP("The samples are not here.");
        }
        int named = 0;
        for (const char* folder : {"jaeger", "otlp", "cloudevents", "ocel", "cml", "backups"}) {
            const QDir dir(samples.filePath(QString::fromLatin1(folder)));
            const QStringList names = dir.entryList(QDir::Files);
            for (const QString& name : names) {
                QFile file(dir.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                QVERIFY2(inputKind(file.fileName(), bytes) == InputKind::Log, qPrintable(name));
                const Diagnostics diagnostics = fromText(bytes).diagnostics;
                QVERIFY2(diagnostics.size() == 1 && !diagnostics.front().arguments.value(0).isEmpty(),
                         qPrintable(name + u' ' + dump(diagnostics)));
                ++named;
            }
        }
        QVERIFY(named > 20);
    }

private:
    static QString eventsOf(const Scenario& scenario) {
        const EventLog& log = *scenario.log;
        QString text;
        for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
            const EventId event = log.eventAtOrder(rank);
            const std::string_view entity = log.entityName(log.entity(event));
            text += scenario.time.format(log.at(event)) + u' ' +
                    QString::fromUtf8(entity.data(), static_cast<qsizetype>(entity.size())) + u' ' +
                    log.label(event, QString()) + u'\n';
        }
        return text;
    }
};

BACSCOPE_TEST(foreign_inputs, ForeignInputsTest, QCoreApplication)
#include "ForeignInputsTest.moc"
