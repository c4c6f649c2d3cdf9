#include "figures/FigureText.h"

#include "figures/Theme.h"
#include "support/TestProgram.h"

#include <QGlyphRun>
#include <QTest>
#include <QTextLayout>

#include <set>

using namespace bacscope;

namespace {

QList<quint32> glyphsOf(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QList<quint32> glyphs;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        glyphs += run.glyphIndexes();
    }
    return glyphs;
}

} // namespace

class FigureTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesReadAsTheyAreWritten_data() {
        QTest::addColumn<QString>("text");
        for (const char* const text : {"a->b", "b<-a", "a=>b", "a <== b", "a --> b", "0x1F", "16x9", "2*3",
                                       "0x1F <= 16x9", "x--y :: (c) ...", "orders/12", "13:59"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void namesReadAsTheyAreWritten() {
        QFETCH(QString, text);
        for (const int weight : {QFont::Normal, QFont::DemiBold}) {
            // Letter by letter: none of them becomes something else beside another one. (A colon may move.)
            const QFont font = letteringOf(figureFont(20, weight), text);
            QCOMPARE(font.pixelSize(), 20);
            QCOMPARE(font.weight(), weight);
            QList<quint32> alone;
            for (const QChar letter : text) {
                alone += glyphsOf(QString(letter), font);
            }
            if (!text.contains(QLatin1Char(':')) || font.families() != figureFont(20).families()) {
                QCOMPARE(glyphsOf(text, font), alone);
            }
        }
    }
    void otherTextStaysInItsLetters() {
        const QFont font = figureFont(13);
        for (const char* const text : {"Microservice A", "2 of 4 events", "exchange", "a > b", "< 3"}) {
            QCOMPARE(letteringOf(font, QString::fromLatin1(text)), font);
        }
    }
    void widgetsShowNamesAsTheyAreWritten() {
        for (const char* const family : {"Inter", "DejaVu Sans"}) {
            QFont font;
            font.setFamilies({QString::fromLatin1(family)});
            const QFont shown = verbatimFont(font);
            QList<quint32> alone;
            for (const QChar letter : QStringLiteral("a->b 0x1F")) {
                alone += glyphsOf(QString(letter), shown);
            }
            QCOMPARE(glyphsOf(QStringLiteral("a->b 0x1F"), shown), alone);
        }
    }

    void theEndOfAnEntityStays() {
        const QFont font = figureFont(11);
        const QString whole = QStringLiteral("customer-relationship-management/");
        const double width = textWidth(font, whole) * 0.7;
        std::set<QString> shown;
        for (int i = 1; i <= 30; ++i) {
            const QString name = elidedEntity(font, whole + QString::number(i), width);
            QVERIFY(textWidth(font, name) <= width);
            QVERIFY2(name.startsWith(QLatin1String("customer")) &&
                         name.endsWith(QStringLiteral("management/%1").arg(i).right(9)),
                     qPrintable(name));
            shown.insert(name);
        }
        QCOMPARE(shown.size(), std::size_t(30));
        QCOMPARE(elidedEntity(font, QStringLiteral("orders/1"), 200), QStringLiteral("orders/1"));
    }

    void textsAreBroken_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("share"); ///< of its whole width
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("fits") << "Microservice A" << 1.0 << QStringList{"Microservice A"};
        QTest::newRow("at a blank") << "Microservice A" << 0.95 << QStringList{"Microservice", "A"};
        QTest::newRow("not before a unit")
            << QStringLiteral("takes 8\u00a0h") << 0.9
            << QStringList{QStringLiteral("takes"), QStringLiteral("8\u00a0h")};
        QTest::newRow("after a hyphen") << "order-management" << 0.75 << QStringList{"order-", "management"};
        QTest::newRow("within a word") << "XXXXXXXXXX" << 0.81 << QStringList{"XXXXXXX-", "XXX"};
        QTest::newRow("not one letter alone")
            << "Verkaufsanwendung" << 0.97 << QStringList{"Verkaufsanwendu-", "ng"};
        QTest::newRow("no hyphen among digits") << "1234567890" << 0.81 << QStringList{"12345678", "90"};
    }
    void textsAreBroken() {
        QFETCH(QString, text);
        QFETCH(double, share);
        QFETCH(QStringList, rows);
        const QFont font = figureFont(14, QFont::DemiBold);
        QCOMPARE(wrappedText(font, text, textWidth(font, text) * share + 0.1, 2), rows);
    }
    void whatIsTooLongIsShortened() {
        const QFont font = figureFont(16);
        const QString text = QStringLiteral("one two three four five six seven eight nine ten eleven twelve");
        const QStringList rows = wrappedText(font, text, textWidth(font, text) / 3, 2);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[1].endsWith(QChar(0x2026)));
        for (const QString& row : rows) {
            QVERIFY(textWidth(font, row) <= textWidth(font, text) / 3);
        }
    }

    void differentNamesNeverLookTheSame_data() {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("by the end") << QStringList{"Microservice A", "Microservice B"};
        QTest::newRow("in the middle") << QStringList{"order-management-archive-europe-production",
                                                      "order-management-service-europe-production"};
        QTest::newRow("by the beginning")
            << QStringList{"a-very-long-name-of-a-service", "b-very-long-name-of-a-service"};
        QStringList many;
        for (int i = 0; i < 40; ++i) {
            many << QStringLiteral("com.example.platform.service-%1.europe-west-1.production").arg(i);
        }
        QTest::newRow("forty of a kind") << many;
        QTest::newRow("one is the beginning of the other")
            << QStringList{"customer-relationship-management", "customer-relationship-management-legacy"};
    }
    void differentNamesNeverLookTheSame() {
        QFETCH(QStringList, names);
        const QFont font = figureFont(13, QFont::DemiBold);
        for (const std::size_t rows : {1, 2}) {
            for (const double width : {60.0, 80.0, 130.0, 400.0}) {
                const std::vector<QStringList> shown =
                    distinctNames(font, {names.begin(), names.end()}, width, rows);
                QCOMPARE(shown.size(), std::size_t(names.size()));
                QCOMPARE(std::set<QStringList>(shown.begin(), shown.end()).size(), shown.size());
                for (const QStringList& name : shown) {
                    QVERIFY(std::size_t(name.size()) <= rows);
                    for (const QString& row : name) {
                        QVERIFY2(textWidth(font, row) <= width + 0.5, qPrintable(row));
                    }
                }
            }
        }
    }
    void sameNamesMayLookTheSame() {
        const QFont font = figureFont(13);
        const std::vector<QString> names(2, QStringLiteral("customer-relationship-management"));
        const std::vector<QStringList> shown = distinctNames(font, names, 90, 1);
        QCOMPARE(shown[0], shown[1]);
    }
};

BACSCOPE_TEST(figure_text, FigureTextTest, QGuiApplication)
#include "FigureTextTest.moc"
