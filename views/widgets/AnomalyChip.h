// One count of the headline: shape, number and word of a kind; a click goes to the next one.
#pragma once

#include "analysis/Anomaly.h"
#include "figures/Theme.h"

#include <QAbstractButton>

namespace bacscope {

class AnomalyChip : public QAbstractButton {
    Q_OBJECT
public:
    AnomalyChip(AnomalyKind kind, QWidget* parent);

    AnomalyKind kind() const { return m_kind; }
    std::size_t count() const { return m_count; }
    void setCount(std::size_t count);
    void setTheme(const Theme& theme);
    enum class Fit {
        Roomy, ///< shape, number and word, with air that grows with the letters
        Close, ///< the same with as little air as small letters have
        Short  ///< shape and number only
    };
    void setFit(Fit fit);
    void retranslate();
    /// Room for the number and its word, one digit to spare: it stays while the count changes a little.
    int widthFor(Fit fit) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString word() const;
    QString number() const;

    AnomalyKind m_kind;
    std::size_t m_count = 0;
    std::size_t m_digits = 2; ///< room for so many; it only grows
    Fit m_fit = Fit::Roomy;
    Theme m_theme = Theme::light();
};

} // namespace bacscope
