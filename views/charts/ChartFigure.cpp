#include "charts/ChartFigure.h"

namespace bacscope {

struct ChartFigure::Drawing {
    ChartContent content;
    TimeScale scale;
    QLocale locale;
};

ChartFigure::ChartFigure() : m_drawing(std::make_unique<Drawing>()) {}
ChartFigure::~ChartFigure() = default;
void ChartFigure::layOut(const FigureLook& look) {
    m_drawing->locale = look.locale;
    m_drawing->content = makeContent(look.locale);
}
void ChartFigure::paint(QPainter& painter) const {
    paintStill(painter);
    paintNow(painter);
}
QString ChartFigure::titleInWords() const {
    return m_drawing->content.title;
}
QString ChartFigure::describeInWords() const {
    return m_drawing->content.summary;
}
const ChartContent& ChartFigure::content() const {
    return m_drawing->content;
}
bool ChartFigure::isEmpty() const {
    return !m_drawing->content.empty.isEmpty();
}
void ChartFigure::setComputing(bool computing) {
    m_computing = computing;
}
void ChartFigure::paintStill(QPainter&) const {}
void ChartFigure::paintNow(QPainter&) const {}
void ChartFigure::paintReading(QPainter&, const ChartReading&) const {}
std::size_t ChartFigure::revision() const {
    return 0;
}
QRectF ChartFigure::plotRect() const {
    return {};
}
const TimeScale& ChartFigure::scale() const {
    return m_drawing->scale;
}
std::optional<ChartReading> ChartFigure::readingAt(QPointF) const {
    return {};
}
ChartReading ChartFigure::readingOf(std::size_t stop) const {
    return {stop, m_drawing->content.stops[stop]};
}
std::size_t ChartFigure::stopOfNow() const {
    return 0;
}
void ChartFigure::changed() {}
const QLocale& ChartFigure::locale() const {
    return m_drawing->locale;
}

} // namespace bacscope
