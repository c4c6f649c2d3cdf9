#include "support/TextBoxes.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>

namespace bacscope::test {

namespace {

class Engine final : public QPaintEngine {
public:
    Engine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& now) override {
        if (now.state() & DirtyTransform) {
            m_transform = now.transform();
        }
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QRectF letters = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        boxes.push_back({item.text(), m_transform.mapRect(letters.translated(at))});
    }
    Type type() const override { return User; }

    std::vector<TextBox> boxes;

private:
    QTransform m_transform;
};

class Device final : public QPaintDevice {
public:
    QPaintEngine* paintEngine() const override { return &engine; }
    mutable Engine engine;

protected:
    int metric(PaintDeviceMetric which) const override {
        switch (which) {
        case PdmWidth:
        case PdmHeight:
            return 30'000;
        case PdmWidthMM:
        case PdmHeightMM:
            return 8'000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 0;
        }
    }
};

} // namespace

std::vector<TextBox> textBoxes(const std::function<void(QPainter&)>& paint) {
    Device device;
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.engine.boxes;
}

QString troubleOf(const std::vector<TextBox>& boxes, QSizeF page) {
    constexpr double hair = 0.3; // letters that merely touch
    QStringList trouble;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QRectF rect = boxes[i].rect.adjusted(hair, hair, -hair, -hair);
        if (boxes[i].text.trimmed().isEmpty() || boxes[i].text == QLatin1String("?") || !rect.isValid()) {
            continue;
        }
        if (!QRectF(QPointF(), page).contains(rect)) {
            trouble << QStringLiteral("“%1” leaves the page").arg(boxes[i].text);
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (boxes[j].text != QLatin1String("?") &&
                rect.intersects(boxes[j].rect.adjusted(hair, hair, -hair, -hair))) {
                trouble << QStringLiteral("“%1” and “%2” overlap").arg(boxes[j].text, boxes[i].text);
            }
        }
    }
    return trouble.join(QStringLiteral("; "));
}

} // namespace bacscope::test
