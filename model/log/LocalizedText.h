// Text that a scenario gives once, or once per language (docs/scenario-format.md: `title: …` or `{en: …, de:
// …}`).
#pragma once

#include <QMap>
#include <QString>

namespace bacscope {

class LocalizedText {
public:
    LocalizedText() = default;
    LocalizedText(QString text) { m_texts.insert(QString(), std::move(text)); }
    explicit LocalizedText(QMap<QString, QString> byLanguage) : m_texts(std::move(byLanguage)) {}

    bool isEmpty() const { return m_texts.isEmpty(); }
    bool isPlain() const { return m_texts.size() == 1 && m_texts.firstKey().isEmpty(); }
    /// In this language ("de", "de_CH"), else in English, else in the first one given.
    QString in(const QString& language) const;
    /// The same, but saying `text` to readers of this language. What was given once stays given once; where
    /// there are languages, the others keep theirs.
    LocalizedText with(const QString& text, const QString& language) const;
    /// By language; a text given once has the key "".
    const QMap<QString, QString>& texts() const { return m_texts; }

    bool operator==(const LocalizedText&) const = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace bacscope
