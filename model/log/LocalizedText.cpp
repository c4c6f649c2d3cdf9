#include "log/LocalizedText.h"

namespace bacscope {

QString LocalizedText::in(const QString& language) const {
    if (m_texts.isEmpty()) {
        return {};
    }
    const QString base = language.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0);
    for (const QString& key : {language, base, QString(), QStringLiteral("en")}) {
        if (const auto found = m_texts.constFind(key); found != m_texts.constEnd()) {
            return *found;
        }
    }
    return m_texts.first();
}

} // namespace bacscope
