// What happened to the chosen anomaly, in a sentence or two under the figure: for a presentation, where the
// list beside it has given way.
#pragma once

#include "figures/Theme.h"
#include "figures/TimelineFigure.h"
#include "text/Sentences.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace bacscope {

class NarrationBar : public QFrame {
    Q_OBJECT
public:
    explicit NarrationBar(QWidget* parent = nullptr);

    void setSubject(const TimelineSubject& subject); ///< forgets the anomaly
    void cutChanged();
    void tell(const std::optional<AnyAnomaly>& anomaly);
    void setTheme(const Theme& theme);
    void setScale(double scale);
    /// There is an anomaly, and it is one at the present cut.
    bool hasText() const;
    QString text() const;

Q_SIGNALS:
    void textChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    TimelineSubject m_subject;
    std::optional<AnyAnomaly> m_anomaly;
    Theme m_theme = Theme::light();
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace bacscope
