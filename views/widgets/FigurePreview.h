// A figure as it will be exported, small, for dialogs. Painted through the exporter itself, so it is what
// comes out.
#pragma once

#include "export/FigureExporter.h"

#include <QBasicTimer>
#include <QImage>
#include <QWidget>

#include <memory>

namespace bacscope {

class FigurePreview : public QWidget {
    Q_OBJECT
public:
    explicit FigurePreview(QWidget* parent = nullptr);

    /// What the figure borrows must live as long as it is shown here; null clears. Painted shortly after.
    void setFigure(std::shared_ptr<Figure> figure, const ExportSettings& settings);
    /// A text instead of the figure (what went wrong, or that there is nothing to show yet).
    void setMessage(const QString& text);
    /// The figure takes the size of the widget instead of the one in the settings: for import previews.
    void setFitsWidget(bool fits);
    void setTheme(const Theme& theme); ///< of the surroundings

    const QImage& image() const { return m_image; } ///< what is shown; null until painted
    /// Paints now, without the short wait that takes several changes together.
    void settle();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void schedule();
    QSizeF figureSize() const;
    QRectF paperRect() const;

    std::shared_ptr<Figure> m_figure;
    ExportSettings m_settings;
    Theme m_theme = Theme::light();
    QString m_message;
    QImage m_image;
    bool m_fitsWidget = false;
    QBasicTimer m_timer;
};

} // namespace bacscope
