#include "Translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace bacscope {

Translation::Translation() = default;

Translation::~Translation() {
    remove();
}

QStringList Translation::languages() {
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString Translation::match(const QString& language) {
    const QString base = language.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0).toLower();
    return languages().contains(base) ? base : QString();
}

QString Translation::systemLanguage() {
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& language : wanted) {
        if (const QString spoken = match(language); !spoken.isEmpty()) {
            return spoken;
        }
    }
    return QStringLiteral("en");
}

QLocale Translation::localeFor(const QString& language) {
    const QLocale wanted(language);
    const QLocale system = QLocale::system();
    return system.language() == wanted.language() ? QLocale(system.language(), system.territory()) : wanted;
}

void Translation::use(const QString& language) {
    m_language = languages().contains(language) ? language : QStringLiteral("en");
    QLocale::setDefault(localeFor(m_language));
    remove();
    // English too: the sources are English, but its plurals ("1 event", "2 events") are translations.
    m_own = std::make_unique<QTranslator>();
    if (m_own->load(QStringLiteral(":/i18n/bacscope_%1.qm").arg(m_language))) {
        QCoreApplication::installTranslator(m_own.get());
    }
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(QStringLiteral("qtbase_%1").arg(m_language),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(m_qt.get());
    }
}

void Translation::remove() {
    // ~QTranslator takes itself out of the application
    m_own.reset();
    m_qt.reset();
}

} // namespace bacscope
