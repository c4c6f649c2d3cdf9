// The triangle in the window: choose the two corners that are kept. Click an edge, or the corner that is
// given up; ←/→ walk the three edges, and choosing follows, as with radio buttons. It changes nothing itself:
// it asks, and shows what setSubject() says. Screen readers find three radio buttons.
#pragma once

#include "figures/TriangleFigure.h"

#include <QWidget>

namespace bacscope {

class TriangleView : public QWidget {
    Q_OBJECT
public:
    explicit TriangleView(QWidget* parent = nullptr);
    ~TriangleView() override;

    void setSubject(const TriangleSubject& subject);
    const TriangleSubject& subject() const { return m_subject; }
    void setTheme(const Theme& theme);
    void setScale(double scale); ///< of letters and strokes; > 1 for projectors
    double scale() const { return m_look.scale; }

    const TriangleFigure& figure() const; ///< laid out
    /// The edges in the order in which ←/→ walk them.
    static std::array<Kept, keptCount> order();
    /// Asks for it, unless it is kept already: for mouse, keys and screen readers.
    void choose(Kept kept);
    /// "Keep backup and availability, give up Consistency: 9 anomalies."
    QString describe(Kept kept) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person, not by setSubject().
    void keptChosen(bacscope::Kept kept);
    /// What is under the pointer or focused, in one sentence; empty: nothing.
    void statusText(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void invalidate();
    void hover(const TriangleHit& hit);
    void tellChosen();

    TriangleSubject m_subject;
    FigureLook m_look;
    TriangleHit m_hovered;
    bool m_focusVisible = false; ///< the ring shows once the keyboard was used
    mutable TriangleFigure m_figure;
    mutable bool m_dirty = true;
};

} // namespace bacscope
