// The language of the program: its own texts and those of Qt's buttons, and the numbers and dates that go
// with them. Can be switched at any time; widgets hear of it by QEvent::LanguageChange.
//
//     Translation translation;                          // after the application object
//     translation.use(Translation::systemLanguage());
//
// Sets the default QLocale too, so that counts inside translated texts (%Ln) are written as the language
// does. Destroying it takes the translators out again.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace bacscope {

class Translation {
public:
    Translation();
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    /// What the program speaks: "en" first, then the others by code.
    static QStringList languages();
    /// The first of the system's languages (LANGUAGE, LC_ALL, LC_MESSAGES, LANG) that the program speaks;
    /// else "en".
    static QString systemLanguage();
    /// How numbers and dates are written in this language: as in the system's country where the system speaks
    /// it too.
    static QLocale localeFor(const QString& language);
    /// The one of languages() that is meant by "de", "de_CH", "de-AT" …; empty: the program does not speak
    /// it.
    static QString match(const QString& language);

    /// One of languages(); any other one is taken as English.
    void use(const QString& language);
    const QString& language() const { return m_language; }

private:
    void remove();

    QString m_language;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace bacscope
