#include "support/TestProgram.h"
#include "widgets/TriangleView.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace bacscope;

namespace {

const TriangleSubject subject{
    Kept::BackupAndAvailability,
    {QStringLiteral("9 anomalies"), QStringLiteral("locked 15 min"), QStringLiteral("100 events lost")}};

struct Shown {
    TriangleView view;
    QSignalSpy chosen{&view, &TriangleView::keptChosen};

    Shown() {
        view.setSubject(subject);
        view.resize(300, 240);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view)) {
            qFatal("No window");
        }
        view.activateWindow();
        view.setFocus(Qt::TabFocusReason);
        QObject::connect(&view, &TriangleView::keptChosen, &view, [this](Kept kept) {
            TriangleSubject next = view.subject();
            next.kept = kept;
            view.setSubject(next);
        });
    }
    Kept last() const { return chosen.last().first().value<Kept>(); }
    QPoint middleOf(Kept kept) const { return view.figure().edgeLine(kept).pointAt(0.5).toPoint(); }
};

} // namespace

class TriangleViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClickOnAnEdgeKeepsIt() {
        Shown shown;
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.middleOf(Kept::BackupAndConsistency));
        QCOMPARE(shown.chosen.size(), 1);
        QCOMPARE(shown.last(), Kept::BackupAndConsistency);
        // It is kept already.
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.middleOf(Kept::BackupAndConsistency));
        QCOMPARE(shown.chosen.size(), 1);
    }

    void aClickOnACornerGivesItUp() {
        Shown shown;
        QTest::mouseClick(&shown.view, Qt::LeftButton, {},
                          shown.view.figure().cornerRect(Corner::Backup).center().toPoint());
        QCOMPARE(shown.chosen.size(), 1);
        QCOMPARE(shown.last(), Kept::AvailabilityAndConsistency);
    }

    void aClickBesideDoesNothing() {
        Shown shown;
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {3, 3});
        QTest::mouseClick(&shown.view, Qt::RightButton, {}, shown.middleOf(Kept::BackupAndConsistency));
        QCOMPARE(shown.chosen.size(), 0);
    }

    void arrowsWalkTheEdges() {
        Shown shown;
        const auto order = TriangleView::order();
        for (const std::size_t at : {1u, 2u, 0u}) {
            QTest::keyClick(&shown.view, Qt::Key_Right);
            QCOMPARE(shown.view.subject().kept, order[at]);
        }
        QTest::keyClick(&shown.view, Qt::Key_Left);
        QCOMPARE(shown.view.subject().kept, order[2]);
        QCOMPARE(shown.chosen.size(), 4);
    }

    void settingTheSubjectAsksForNothing() {
        Shown shown;
        TriangleSubject other = subject;
        other.kept = Kept::AvailabilityAndConsistency;
        shown.view.setSubject(other);
        QCOMPARE(shown.chosen.size(), 0);
    }

    void theStatusTellsWhatIsUnderThePointer() {
        Shown shown;
        QSignalSpy status(&shown.view, &TriangleView::statusText);
        QTest::mouseMove(&shown.view, shown.middleOf(Kept::BackupAndConsistency));
        QTRY_VERIFY(!status.isEmpty());
        QCOMPARE(status.last().first().toString(),
                 QStringLiteral("Backup + consistency; gives up Availability: locked 15 min."));
    }

    void screenReadersFindRadioButtons() {
        Shown shown;
        QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(view);
        QCOMPARE(view->childCount(), 3);
        for (int i = 0; i < 3; ++i) {
            QAccessibleInterface* edge = view->child(i);
            QCOMPARE(edge->role(), QAccessible::RadioButton);
            QCOMPARE(bool(edge->state().checked), i == 0);
            QCOMPARE(view->indexOfChild(edge), i);
            QVERIFY(edge->rect().isValid());
        }
        QCOMPARE(view->child(1)->text(QAccessible::Name), QStringLiteral("Backup + consistency"));
        QCOMPARE(view->child(1)->text(QAccessible::Description),
                 QStringLiteral("Backup + consistency; gives up Availability: locked 15 min."));
        view->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.view.subject().kept, Kept::AvailabilityAndConsistency);
        QVERIFY(view->child(2)->state().checked);
    }

    void theScaleAsksForMoreRoom() {
        TriangleView view;
        const QSize before = view.minimumSizeHint();
        view.setScale(1.5);
        QCOMPARE(view.minimumSizeHint(), before * 1.5);
    }
};

BACSCOPE_TEST(triangle_view, TriangleViewTest, QApplication)
#include "TriangleViewTest.moc"
