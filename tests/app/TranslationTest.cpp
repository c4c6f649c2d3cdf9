#include "Translation.h"

#include <QCoreApplication>
#include <QTest>

namespace bacscope {

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void match_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("language") << "de"
                                  << "de";
        QTest::newRow("with a country") << "de_CH"
                                        << "de";
        QTest::newRow("as browsers write it") << "de-AT"
                                              << "de";
        QTest::newRow("in capitals") << "EN"
                                     << "en";
        QTest::newRow("the C locale") << "C"
                                      << "";
        QTest::newRow("one it does not speak") << "tlh"
                                               << "";
        QTest::newRow("one that only begins alike") << "den"
                                                    << "";
        QTest::newRow("none") << ""
                              << "";
    }

    void match() {
        QFETCH(QString, wanted);
        QTEST(Translation::match(wanted), "spoken");
    }

    void numbersFollowTheLanguage() {
        Translation translation;
        translation.use(QStringLiteral("de"));
        QCOMPARE(translation.language(), QString("de"));
        QCOMPARE(QLocale().toString(1234.5), QString("1.234,5"));
        translation.use(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1234.5), QString("1,234.5"));
    }

    void anythingElseIsEnglish() {
        Translation translation;
        translation.use(QStringLiteral("tlh"));
        QCOMPARE(translation.language(), QString("en"));
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void everyLanguageHasALocale() {
        QStringList codes;
        const QStringList languages = Translation::languages();
        for (const QString& language : languages) {
            codes.append(QLocale::languageToCode(Translation::localeFor(language).language()));
        }
        QCOMPARE(codes, languages);
    }
};

} // namespace bacscope

QTEST_GUILESS_MAIN(bacscope::TranslationTest)
#include "TranslationTest.moc"
