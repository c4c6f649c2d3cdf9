#include "widgets/FigurePreview.h"

#include "widgets/ThemePalette.h"

#include <QEvent>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace bacscope {

namespace {

constexpr int previewPauseMilliseconds = 60;
constexpr double shadow = 8;
constexpr double screenDpi = 96;

} // namespace

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("figurePreview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void FigurePreview::setFigure(std::shared_ptr<Figure> figure, const ExportSettings& settings) {
    m_figure = std::move(figure);
    m_settings = settings;
    m_message.clear();
    schedule();
}

void FigurePreview::setMessage(const QString& text) {
    m_figure = nullptr;
    m_image = {};
    m_message = text;
    setAccessibleDescription(text);
    m_timer.stop();
    update();
}

void FigurePreview::setFitsWidget(bool fits) {
    m_fitsWidget = fits;
    schedule();
}

void FigurePreview::setTheme(const Theme& theme) {
    m_theme = theme;
    update();
}

void FigurePreview::schedule() {
    m_timer.start(previewPauseMilliseconds, this);
}

void FigurePreview::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    settle();
}

QSizeF FigurePreview::figureSize() const {
    if (m_fitsWidget) {
        return QSizeF(size()) - QSizeF(2 * shadow, 2 * shadow);
    }
    return m_settings.size.pixels;
}

QRectF FigurePreview::paperRect() const {
    const QSizeF available = QSizeF(size()) - QSizeF(2 * shadow, 2 * shadow);
    // Small figures are shown in their size, not blown up.
    const QSizeF figure = figureSize();
    QSizeF shown = figure.scaled(available, Qt::KeepAspectRatio);
    if (shown.width() > figure.width()) {
        shown = figure;
    }
    QRectF paper(QPointF(), shown);
    paper.moveCenter(QRectF(rect()).center());
    return paper;
}

void FigurePreview::settle() {
    m_timer.stop();
    m_image = {};
    const QRectF paper = paperRect();
    if (m_figure && paper.width() >= 40 && paper.height() >= 40) {
        ExportSettings settings = m_settings;
        settings.format = FigureFormat::Png;
        settings.size = FigureSize::fromPixels(figureSize());
        settings.dpi = screenDpi * devicePixelRatioF() * paper.width() / figureSize().width();
        QString error;
        m_image = QImage::fromData(exportFigure(*m_figure, settings, &error), "PNG");
        m_message = m_image.isNull() ? error : QString();
    }
    update();
}

void FigurePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    if (m_image.isNull()) {
        painter.setPen(m_theme.softInk);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF paper = paperRect();
    painter.setPen(Qt::NoPen);
    for (int ring = 4; ring > 0; --ring) {
        painter.setBrush(blend(m_theme.surface, Qt::black, 0.03 * (5 - ring)));
        painter.drawRoundedRect(paper.adjusted(-ring, 1 - ring, ring, 2 + ring), ring, ring);
    }
    painter.drawImage(paper, m_image);
}

void FigurePreview::resizeEvent(QResizeEvent*) {
    schedule();
}

QSize FigurePreview::sizeHint() const {
    return {560, 360};
}

QSize FigurePreview::minimumSizeHint() const {
    return {240, 160};
}

} // namespace bacscope
