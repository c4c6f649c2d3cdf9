// Where a story tears an interaction inside one backup unit: warned of once for each unit, with count and
// place.
#include "scenario/ScenarioReader.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace bacscope;

class UnitTearsTest : public QObject {
    Q_OBJECT

private:
    static QByteArray scenario(const char* lockstep, const char* events) {
        return QByteArray("bacscope: 1\nservices: {A: {owns: [A, X]}, B: , C: }\nlockstep: ") + lockstep +
               "\nevents:\n" + events + "disaster: 9\n";
    }

private Q_SLOTS:
    void warns_data() {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("warnings"); ///< line, arguments
        QTest::newRow("two of one command")
            << scenario("[[A, B]]", "  - {at: 1, create: A/1, interaction: x}\n"
                                    "  - {at: 2, create: B/1, interaction: x}\n")
            << QStringList{"5|1|A, B|A/1 (1), B/1 (2)"};
        QTest::newRow("counted, at the first in time")
            << scenario("[[A, B]]", "  - {at: 5, create: A/1, interaction: x}\n"
                                    "  - {at: 6, create: B/1, interaction: x}\n"
                                    "  - {at: 3, create: A/2, interaction: y}\n"
                                    "  - {at: 3, create: B/2, interaction: y}\n"
                                    "  - {at: 4, update: B/2, interaction: y}\n")
            << QStringList{"7|2|A, B|A/1 (3), B/2 (4)"};
        QTest::newRow("mirrored creations")
            << scenario("[[A, B]]", "  - {at: 1, create: A/1}\n"
                                    "  - {at: 2, create: B/1, mirrors: A/1}\n")
            << QStringList{"5|1|A, B|A/1 (1), B/1 (2)"};
        QTest::newRow("mirrored by two commands")
            << scenario("[[A, B]]", "  - {at: 1, create: A/1, interaction: x}\n"
                                    "  - {at: 2, create: B/1, mirrors: A/1, interaction: y}\n")
            << QStringList{};
        QTest::newRow("one instant") << scenario("[[A, B]]", "  - {at: 1, create: A/1, interaction: x}\n"
                                                             "  - {at: 1, create: B/1, interaction: x}\n")
                                     << QStringList{};
        QTest::newRow("across units") << scenario("[[A, B]]", "  - {at: 1, create: A/1, interaction: x}\n"
                                                              "  - {at: 2, create: C/1, interaction: x}\n")
                                      << QStringList{};
        QTest::newRow("one service of the unit")
            << scenario("[[A, B]]", "  - {at: 1, create: A/1, interaction: x}\n"
                                    "  - {at: 2, create: X/1, interaction: x}\n")
            << QStringList{};
        QTest::newRow("no lockstep") << scenario("[]", "  - {at: 1, create: A/1, interaction: x}\n"
                                                       "  - {at: 2, create: B/1, interaction: x}\n")
                                     << QStringList{};
        QTest::newRow("two units") << scenario("[[A, B], [C]]", "  - {at: 1, create: A/1, interaction: x}\n"
                                                                "  - {at: 2, create: C/1, interaction: x}\n"
                                                                "  - {at: 3, create: B/1, interaction: x}\n")
                                   << QStringList{"5|1|A, B|A/1 (1), B/1 (3)"};
        QTest::newRow("generated") << QByteArray(R"(bacscope: 1
services: {A: , B: }
lockstep: [[A, B]]
workload:
  start: 0
  duration: 20
  use-cases:
    order:
      every: 1
      steps:
        - {create: A}
        - {create: B, link: A, after: 0.1}
)") << QStringList{"3|15|A, B|A/1 (2.827), B/1 (2.927)"};
    }
    void warns() {
        QFETCH(QByteArray, yaml);
        QFETCH(QStringList, warnings);
        const ReadResult result = readScenarioFromBytes(yaml, QStringLiteral("test.bac.yaml"));
        QVERIFY(result.scenario);
        QStringList found;
        for (const Diagnostic& diagnostic : result.diagnostics) {
            if (diagnostic.code == DiagnosticCode::UnitTearsInteraction) {
                QCOMPARE(diagnostic.severity, Severity::Warning);
                found.append(QString::number(diagnostic.location.line) + u'|' +
                             diagnostic.arguments.join(u'|'));
            }
        }
        QCOMPARE(found, warnings);
    }
};

BACSCOPE_TEST(unit_tears, UnitTearsTest, QCoreApplication)
#include "UnitTearsTest.moc"
