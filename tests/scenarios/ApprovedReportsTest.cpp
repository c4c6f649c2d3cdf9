// The text report of every shipped scenario is approved by a person: tests/scenarios/approved/<name>.txt.
// After a change that is meant, BACSCOPE_APPROVE=1 writes them anew; read the difference before it is
// committed.
#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "scenario/ScenarioReader.h"
#include "support/TestProgram.h"
#include "text/TextReport.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace bacscope {

namespace {

const QString scenarioFolder = QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios");
const QString approvedFolder = QStringLiteral(BACSCOPE_SOURCE_DIR "/tests/scenarios/approved");

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList names(const QString& folder, const QString& suffix) {
    QStringList names = QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name);
    for (QString& name : names) {
        name.chop(suffix.size());
    }
    return names;
}

} // namespace

class ApprovedReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void report_data() {
        QTest::addColumn<QString>("name");
        const QStringList shipped = names(scenarioFolder, QStringLiteral(".bac.yaml"));
        for (const QString& name : shipped) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void report() {
        QFETCH(QString, name);
        const ReadResult read = readScenario(QStringLiteral("%1/%2.bac.yaml").arg(scenarioFolder, name));
        QVERIFY(read.scenario.has_value());
        const Scenario& scenario = *read.scenario;
        const auto world = std::make_shared<const World>(scenario);
        const CutTracker tracker(world, plannedCut(scenario));
        const QByteArray report =
            textReport(scenario, tracker, tracker.report(), recoveryLine(world, tracker.cut()),
                       {QLocale(QStringLiteral("en_US"))})
                .toUtf8();

        const QString path = QStringLiteral("%1/%2.txt").arg(approvedFolder, name);
        if (qEnvironmentVariableIsSet("BACSCOPE_APPROVE")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(report) == report.size());
        }
        const QStringList approved = QString::fromUtf8(contents(path)).split(QLatin1Char('\n'));
        const QStringList lines = QString::fromUtf8(report).split(QLatin1Char('\n'));
        QCOMPARE(lines, approved);
    }

    void everyApprovedReportBelongsToAScenario() {
        QCOMPARE(names(approvedFolder, QStringLiteral(".txt")),
                 names(scenarioFolder, QStringLiteral(".bac.yaml")));
    }
};

} // namespace bacscope

BACSCOPE_TEST(approved_reports, bacscope::ApprovedReportsTest, QCoreApplication)
#include "ApprovedReportsTest.moc"
