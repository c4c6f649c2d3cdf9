#include "log/LocalizedText.h"

namespace bacscope {

namespace {

/// "de" of "de_CH" and of "de-CH".
QString baseOf(const QString& language) {
    return language.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0);
}

} // namespace

QString LocalizedText::in(const QString& language) const {
    if (m_texts.isEmpty()) {
        return {};
    }
    for (const QString& key : {language, baseOf(language), QString(), QStringLiteral("en")}) {
        if (const auto found = m_texts.constFind(key); found != m_texts.constEnd()) {
            return *found;
        }
    }
    return m_texts.first();
}

LocalizedText LocalizedText::with(const QString& text, const QString& language) const {
    if (isEmpty() || isPlain()) {
        return LocalizedText(text);
    }
    QMap<QString, QString> texts = m_texts;
    texts.insert(texts.contains(language) ? language : baseOf(language), text);
    return LocalizedText(std::move(texts));
}

} // namespace bacscope
