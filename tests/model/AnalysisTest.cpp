#include "model/AnalysisProperties.h"

#include <QTest>

using namespace bacscope;

class AnalysisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
            qputenv("RC_PARAMS", "max_success=3000 max_size=60");
        }
    }

    void analysisEqualsTheDefinitions() { QVERIFY(test::analysisEqualsTheDefinitions()); }
    void aMovedTrackerEqualsAFreshOne() { QVERIFY(test::aMovedTrackerEqualsAFreshOne()); }
    void aMirroredCreationThatNeverHappenedMakesNoPair() {
        QVERIFY(test::aMirroredCreationThatNeverHappenedMakesNoPair());
    }
    void recoveryLineEqualsTheRules() { QVERIFY(test::recoveryLineEqualsTheRules()); }
};

QTEST_GUILESS_MAIN(AnalysisTest)
#include "AnalysisTest.moc"
