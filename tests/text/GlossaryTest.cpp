// The glossary is a table of docs/model.md: every word of it in both languages, in the same order.
#include "support/TestProgram.h"
#include "text/Glossary.h"

#include <QTest>

using namespace bacscope;

class GlossaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableHasEveryTerm() {
        const QLocale english(QLocale::English);
        const auto& words = glossary(english);
        QCOMPARE(words.size(), termCount);
        const auto word = [&](Term term) { return words[static_cast<std::size_t>(term)].word; };
        // First, last and some between: a row that is put in or left out moves them.
        QCOMPARE(word(Term::Service), QStringLiteral("service"));
        QCOMPARE(word(Term::BackupUnit), QStringLiteral("backup unit"));
        QCOMPARE(word(Term::BrokenLink), QStringLiteral("broken link"));
        QCOMPARE(word(Term::Orphan), QStringLiteral("orphan"));
        QCOMPARE(word(Term::MissingEvent), QStringLiteral("missing event"));
        QCOMPARE(word(Term::MissingState), QStringLiteral("missing state"));
        QCOMPARE(word(Term::NotHappened), QStringLiteral("event that did not happen"));
        QCOMPARE(word(Term::RecoveryLine), QStringLiteral("recovery line"));
        QCOMPARE(word(Term::Denied), QStringLiteral("denied"));
        QCOMPARE(word(Term::Variant), QStringLiteral("variant"));
    }

    void bothLanguagesSayTheSame() {
        const auto& english = glossary(QLocale(QLocale::English));
        const auto& german = glossary(QLocale(QLocale::German));
        QCOMPARE(german.size(), english.size());
        for (std::size_t i = 0; i < english.size(); ++i) {
            QVERIFY2(!english[i].word.isEmpty() && english[i].meaning.endsWith(u'.'),
                     qPrintable(english[i].word));
            QVERIFY2(!german[i].word.isEmpty() && german[i].meaning.endsWith(u'.'),
                     qPrintable(german[i].word));
            QVERIFY(german[i].meaning != english[i].meaning);
            QString figure = english[i].figure;
            QCOMPARE(german[i].figure, figure.replace(QStringLiteral("Figure"), QStringLiteral("Abbildung")));
        }
        const std::size_t orphan = static_cast<std::size_t>(Term::Orphan);
        QCOMPARE(german[orphan].word, QStringLiteral("Waise"));
        QCOMPARE(german[static_cast<std::size_t>(Term::Variant)].word, QStringLiteral("Variante"));
    }

    void aDefinitionNamesTheFigure() {
        const QLocale english(QLocale::English);
        QCOMPARE(definitionOf(Term::BrokenLink, english),
                 QStringLiteral("A restored reference leads to something that was not restored. The paper’s "
                                "Figure 3."));
        QVERIFY(!definitionOf(Term::Coupling, english).contains(QStringLiteral("paper")));
    }
};

BACSCOPE_TEST(glossary, GlossaryTest, QCoreApplication)
#include "GlossaryTest.moc"
