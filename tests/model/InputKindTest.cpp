// What a file is taken for when somebody opens it.

#include "import/InputKind.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace bacscope;

class InputKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentDecidesBeforeTheEnding_data();
    void contentDecidesBeforeTheEnding();
};

void InputKindTest::contentDecidesBeforeTheEnding_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const char* path, const char* bytes, InputKind kind) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(bytes) << static_cast<int>(kind);
    };
    row("a scenario", "a.bac.yaml", "bacscope: 1\n", InputKind::Scenario);
    row("YAML that forgot its version", "a.yaml", "services: {}\n", InputKind::Scenario);
    row("a scenario as JSON", "a.json", R"({"bacscope": 1, "services": {}})", InputKind::Scenario);
    row("a ShiViz log", "a.log", "hello\nalice {\"alice\": 1}\n", InputKind::Log);
    row("a Zipkin trace", "a.json", R"([{"traceId": "1", "id": "2", "name": "get"}])", InputKind::Log);
    row("JSON of some other tool", "a.json", R"({"resourceSpans": []})", InputKind::Log);
    row("events as JSON lines", "a.jsonl", R"({"at": 1, "create": "a/1"})", InputKind::EventTable);
    row("a table of others", "a.csv", "case,activity,time\n1,b,2\n", InputKind::Log);
    row("a column misspelt", "a.csv", "att,create,label\n1,a/1,b\n", InputKind::EventTable);
    row("OpenTelemetry's lines", "a.jsonl", R"({"resourceSpans": []})", InputKind::Log);
    row("a Kubernetes object", "a.yaml", "apiVersion: v1\nkind: Pod\n", InputKind::Log);
    row("a packed scenario", "a.bac.yaml", "\x1f\x8b\x08", InputKind::Log);
    row("events as CSV", "a.csv", "at,create\n1,a/1\n", InputKind::EventTable);
}

void InputKindTest::contentDecidesBeforeTheEnding() {
    QFETCH(QString, path);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(inputKind(path, bytes)), kind);
}

BACSCOPE_TEST(input_kind, InputKindTest, QCoreApplication)
#include "InputKindTest.moc"
