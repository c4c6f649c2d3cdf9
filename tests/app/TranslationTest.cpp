#include "Translation.h"
#include "support/TestProgram.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

namespace bacscope {

namespace {

/// One message of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;
    bool isNumerus = false;
    bool isFinished = true;
    QStringList forms; ///< one translation, or one for each numerus

    QString name() const {
        return context + QLatin1String(" | ") + source + QLatin1String(" | ") + comment +
               (isNumerus ? QLatin1String(" | n") : QLatin1String());
    }
};

QString translationFile(const QString& language) {
    return QStringLiteral(BACSCOPE_SOURCE_DIR "/translations/bacscope_%1.ts").arg(language);
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isNumerus) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readTranslations(const QString& path) {
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back(readMessage(xml, context));
        }
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

/// Each once: a language may have to name twice what English names once.
QStringList placeholders(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d+|n)"));
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        found.append(matches.next().captured());
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

qsizetype mnemonics(const QString& text) {
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[^\\s&])"));
    return text.count(mnemonic);
}

/// What stands at the end of a text says what kind of text it is.
bool endsAlike(const QString& one, const QString& other) {
    for (const QChar end : {QChar(u':'), QChar(u'.'), QChar(u'?'), QChar(0x2026)}) {
        if (one.endsWith(end) != other.endsWith(end)) {
            return false;
        }
    }
    return one.contains(QChar(0x2026)) == other.contains(QChar(0x2026));
}

QStringList without(QStringList all, const QStringList& those) {
    for (const QString& name : those) {
        all.removeAll(name);
    }
    return all;
}

QStringList namesOf(const std::vector<Message>& messages) {
    QStringList names;
    for (const Message& message : messages) {
        names.append(message.name());
    }
    names.sort();
    return names;
}

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private:
    static void addLanguages() {
        QTest::addColumn<QString>("language");
        const QStringList languages = Translation::languages();
        for (const QString& language : languages) {
            QTest::newRow(qUtf8Printable(language)) << language;
        }
    }

private Q_SLOTS:
    void everyMessageIsTranslated_data() { addLanguages(); }

    void everyMessageIsTranslated() {
        QFETCH(QString, language);
        const std::vector<Message> messages = readTranslations(translationFile(language));
        QVERIFY(!messages.empty());
        QStringList wrong;
        for (const Message& message : messages) {
            const qsizetype forms = message.isNumerus ? 2 : 1;
            if (!message.isFinished || message.forms.size() != forms || message.forms.contains(QString())) {
                wrong.append(message.name());
            }
        }
        QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
    }

    void everyTranslationIsBuiltLikeItsSource_data() { addLanguages(); }

    void everyTranslationIsBuiltLikeItsSource() {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message& message : readTranslations(translationFile(language))) {
            for (const QString& form : message.forms) {
                if (placeholders(form) != placeholders(message.source) || !endsAlike(form, message.source) ||
                    mnemonics(form) != mnemonics(message.source)) {
                    wrong.append(message.name() + QLatin1String(" -> ") + form);
                }
            }
        }
        QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
    }

    void germanQuotesAsGermansDo() {
        QStringList wrong;
        for (const Message& message : readTranslations(translationFile(QStringLiteral("de")))) {
            for (const QString& form : message.forms) {
                const auto opened = form.count(QChar(0x201e));
                if (form.contains(QChar(0x201d)) || form.count(QChar(0x201c)) != opened ||
                    opened < message.source.count(QChar(0x201c))) {
                    wrong.append(form);
                }
            }
        }
        QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
    }

    void theFilesKnowEveryTextOfTheSources_data() { addLanguages(); }

    void theFilesKnowEveryTextOfTheSources() {
        if (!QFileInfo::exists(QStringLiteral(BACSCOPE_LUPDATE))) {
            QSKIP("lupdate is not installed");
        }
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(translationFile(language)).fileName());
        QVERIFY(QFile::copy(translationFile(language), copy));
        const QString sources = QStringLiteral(BACSCOPE_SOURCE_DIR);
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"),
                              QStringLiteral("none"),    QStringLiteral("-no-obsolete"),
                              QStringLiteral("-I"),      sources + QStringLiteral("/views"),
                              QStringLiteral("-I"),      sources + QStringLiteral("/app")};
        if (language == QLatin1String("en")) {
            arguments.append(QStringLiteral("-pluralonly"));
        }
        arguments += {sources + QStringLiteral("/views"), sources + QStringLiteral("/app"),
                      QStringLiteral("-ts"), copy};
        QProcess lupdate;
        lupdate.start(QStringLiteral(BACSCOPE_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        const QStringList known = namesOf(readTranslations(translationFile(language)));
        const QStringList wanted = namesOf(readTranslations(copy));
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(without(wanted, known).join(QLatin1Char('\n')), QString()); // new: translate it
        QCOMPARE(without(known, wanted).join(QLatin1Char('\n')),
                 QString()); // vanished: run update_translations
    }

    void germanIsSpoken() {
        Translation translation;
        translation.use(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("Sentences", "broken link"), QString("toter Link"));
        QCOMPARE(QCoreApplication::translate("Sentences", "%Ln broken links", nullptr, 1),
                 QString("1 toter Link"));
        QCOMPARE(QCoreApplication::translate("Sentences", "%Ln broken links", nullptr, 1234),
                 QString("1.234 tote Links"));
        translation.use(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("Sentences", "broken link"), QString("broken link"));
        QCOMPARE(QCoreApplication::translate("bacscope::TimelineFigure", "%Ln event(s) lost", nullptr, 1),
                 QString("1 event lost"));
        QCOMPARE(QCoreApplication::translate("bacscope::TimelineFigure", "%Ln event(s) lost", nullptr, 2),
                 QString("2 events lost"));
    }

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

BACSCOPE_TEST(translation, bacscope::TranslationTest, QCoreApplication)
#include "TranslationTest.moc"
