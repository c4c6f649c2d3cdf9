// Every diagnostic has a sentence that names what is wrong.
#include "support/TestProgram.h"
#include "text/DiagnosticText.h"

#include <QSet>
#include <QTest>

using namespace bacscope;

class DiagnosticTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceForEveryCode();
    void saysWhatIsWrongAndWhatWouldBeRight_data();
    void saysWhatIsWrongAndWhatWouldBeRight();
    void writesPlacesLikeCompilers_data();
    void writesPlacesLikeCompilers();
};

void DiagnosticTextTest::hasASentenceForEveryCode() {
    QSet<QString> sentences;
    for (int code = 0; code <= int(DiagnosticCode::Cancelled); ++code) {
        const Diagnostic diagnostic{
            Severity::Error, DiagnosticCode(code), {}, QStringLiteral("it"), {"1", "2", "3", "4"}};
        const QString sentence = diagnosticSentence(diagnostic);
        QVERIFY2(sentence.endsWith(QLatin1Char('.')) || code == int(DiagnosticCode::BadRow) ||
                     sentence.endsWith(QLatin1Char('?')),
                 qPrintable(QString::number(code) + QLatin1Char(' ') + sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        sentences.insert(sentence);
        // Arguments that are missing must not break it.
        QVERIFY(!diagnosticSentence({Severity::Error, DiagnosticCode(code), {}, {}, {}}).isEmpty());
    }
    QCOMPARE(sentences.size(), qsizetype(DiagnosticCode::Cancelled) + 1);
}

void DiagnosticTextTest::saysWhatIsWrongAndWhatWouldBeRight_data() {
    using Code = DiagnosticCode;
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("offending");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, Code code, const char* offending, const QStringList& arguments,
                        const char* sentence) {
        QTest::newRow(name) << int(code) << QString::fromUtf8(offending) << arguments
                            << QString::fromUtf8(sentence);
    };
    row("misspelt key", Code::UnknownKey, "titel", {"title", "title", "source"},
        "There is no key “titel” here. Did you mean “title”? Permitted are: title, source.");
    row("unknown key", Code::UnknownKey, "zzz", {"", "title", "source"},
        "There is no key “zzz” here. Permitted are: title, source.");
    row("no offset", Code::BadInstant, "2018-05-01T10:00", {"offset"},
        "“2018-05-01T10:00” does not say in which time zone. Add the offset from UTC or Z: "
        "“2018-05-01T10:00Z” or "
        "“2018-05-01T10:00+02:00”.");
    row("text with marks", Code::UnknownService, "%1 %n", {"", "%2"},
        "There is no service “%1 %n”. The services are: %2.");
    row("wrong type", Code::WrongType, "[x]", {"text", "title"},
        "“[x]” is the wrong kind of value for “title”: a text belongs here.");
    row("a unit tears", Code::UnitTearsInteraction, "", {"1", "A, B", "A/1 (1), B/1 (2)"},
        "The events of 1 interaction stand at different instants inside the backup unit of A, B: A/1 (1), B/1 "
        "(2). Services that share one database put the events of one command into one transaction: give them "
        "one instant. Otherwise a marker between them shows one restored and one lost, and yet nothing wrong.");
    row("unowned aggregate", Code::AggregateNotOwned, "orders", {"Monolith"},
        "No service of the variant “Monolith” owns the aggregate “orders”. Name it in the “owns” of one of "
        "them.");
    row("misspelt variant", Code::UnknownVariant, "Monolit", {"Monolith", "Services", "Monolith"},
        "There is no variant “Monolit”. Did you mean “Monolith”?");
    row("unknown variant", Code::UnknownVariant, "x", {"", "Services", "Monolith"},
        "There is no variant “x”. There are: Services, Monolith.");
    row("blocked otherwise", Code::WrongType, "refused", {"blocked", "blocked"},
        "“refused” is the wrong kind of value for “blocked”: delayed or denied belongs here.");
    row("no place", Code::WrongType, "[3]", {"position", "map"},
        "“[3]” is the wrong kind of value for “map”: a place on the map belongs here, such as [120, 80].");
    row("one event after the disaster", Code::EventAfterDisaster, "", {"1", "5"},
        "1 event lies after the disaster at 5: it never happened.");
    row("several lines", Code::NeverCreated, "A\n/1", {},
        "No event creates “A /1”. Create it, or name it under “given” if it exists since before the logs "
        "begin.");
    row("a gap of one", Code::ClockGap, "orders", {"orders", "3", "3"},
        "Event 3 of host “orders” is missing from the log.");
    row("a wider gap", Code::ClockGap, "orders", {"orders", "3", "5"},
        "Events 3 to 5 of host “orders” are missing from the log.");
}

void DiagnosticTextTest::saysWhatIsWrongAndWhatWouldBeRight() {
    QFETCH(int, code);
    QFETCH(QString, offending);
    QFETCH(QStringList, arguments);
    QTEST(diagnosticSentence({Severity::Error, DiagnosticCode(code), {}, offending, arguments}), "sentence");
}

void DiagnosticTextTest::writesPlacesLikeCompilers_data() {
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("warning");
    QTest::addColumn<QString>("begin");
    QTest::newRow("line and column") << 7 << 12 << false << "orders.bac.yaml:7:12: error: ";
    QTest::newRow("line only") << 7 << 0 << true << "orders.bac.yaml:7: warning: ";
    QTest::newRow("file only") << 0 << 0 << false << "orders.bac.yaml: error: ";
}

void DiagnosticTextTest::writesPlacesLikeCompilers() {
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(bool, warning);
    QFETCH(QString, begin);
    const Diagnostic diagnostic{warning ? Severity::Warning : Severity::Error,
                                DiagnosticCode::NotUtf8,
                                SourceLocation::fromOneBased(QStringLiteral("orders.bac.yaml"), line, column),
                                {},
                                {}};
    QCOMPARE(diagnosticLine(diagnostic), begin + diagnosticSentence(diagnostic));
}

BACSCOPE_TEST(diagnostic_text, DiagnosticTextTest, QCoreApplication)
#include "DiagnosticTextTest.moc"
