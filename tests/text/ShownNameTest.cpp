#include "support/TestProgram.h"
#include "text/ShownName.h"

#include <QTest>

using namespace bacscope;

class ShownNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* what, const char16_t* written, const char16_t* shown) {
            // Not fromUtf16(), which takes byte order marks and halves of characters away.
            QTest::newRow(what) << QStringView(written).toString() << QStringView(shown).toString();
        };
        row("plain", u"orders", u"orders");
        row("blanks within", u"order service", u"order service");
        row("without a character", u"", u"(no name)");
        row("of blanks", u"  \u00a0", u"(no name)");
        row("a line break", u"line\nbreak", u"line‹U+000A›break");
        row("a bell", u"bell\u0007x", u"bell‹U+0007›x");
        row("an override of the direction", u"\u202eevil\u202c", u"‹U+202E›evil‹U+202C›");
        row("an isolate", u"a\u2067b\u2069", u"a‹U+2067›b‹U+2069›");
        row("no width between Latin letters", u"zero\u200bwidth", u"zero‹U+200B›width");
        row("a joiner between Latin letters", u"a\u200db", u"a‹U+200D›b");
        row("a byte order mark", u"\ufeffbom", u"‹U+FEFF›bom");
        row("half a character", u"a\xd800z", u"a‹U+D800›z");
        row("nothing that XML could hold", u"a\ufffez", u"a‹U+FFFE›z");
        row("markup is just letters", u"<b>&amp;</b>", u"<b>&amp;</b>");
        row("Hebrew", u"שלום", u"שלום");
        row("Chinese", u"服务", u"服务");
        row("a family is one sign of three", u"👩\u200d👩\u200d👧", u"👩\u200d👩\u200d👧");
        row("Persian parts its letters", u"می\u200cخواهم", u"می\u200cخواهم");
        row("an accent of its own", u"e\u0301", u"e\u0301");
    }
    void names() {
        QFETCH(QString, written);
        QFETCH(QString, shown);
        QCOMPARE(shownName(written), shown);
        QCOMPARE(shownName(shown), shown);
    }
    void textsAreOnOneLine() {
        QCOMPARE(shownText(QStringLiteral(" two\nlines\tand \u202eone ")),
                 QStringLiteral("two lines and ‹U+202E›one"));
        QCOMPARE(shownText(QStringLiteral(" \n")), QString());
    }
};

BACSCOPE_TEST(shown_name, ShownNameTest, QCoreApplication)
#include "ShownNameTest.moc"
