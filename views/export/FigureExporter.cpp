#include "export/FigureExporter.h"

#include "figures/FigureText.h"
#include "files/FileReplacement.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

struct FigureExport {
    Q_DECLARE_TR_FUNCTIONS(bacscope::FigureExporter)
};

constexpr double pixelsPerMillimetre = 96 / 25.4;
constexpr double mostPixels = 400e6; ///< of a PNG: 1.6 GB, more is a mistake

/// QSvgGenerator writes titles and descriptions as they are.
QString escapedForXml(const QString& text) {
    return singleLine(text).toHtmlEscaped();
}

/// QSvgGenerator knows whole pixels only, and one font, of which a reader may have none.
QByteArray withSizeAndFonts(QByteArray svg, const FigureSize& size) {
    const QSizeF length = size.inMillimetres ? size.millimetres() : size.pixels;
    const QString unit = size.inMillimetres ? QStringLiteral("mm") : QStringLiteral("px");
    const auto lengthText = [&](double value) {
        return QString::number(value, 'f', 3).remove(QRegularExpression(QStringLiteral("\\.?0+$"))) + unit;
    };
    static const QRegularExpression root(QStringLiteral("<svg width=\"[^\"]*\" height=\"[^\"]*\""));
    static const QRegularExpression font(QStringLiteral("font-family=\"([^\",]*)\""));
    QString text = QString::fromUtf8(svg);
    const QRegularExpressionMatch found = root.match(text);
    if (found.hasMatch()) {
        text.replace(found.capturedStart(), found.capturedLength(),
                     QStringLiteral("<svg width=\"%1\" height=\"%2\"")
                         .arg(lengthText(length.width()), lengthText(length.height())));
    }
    text.replace(font, QStringLiteral("font-family=\"\\1, Noto Sans, Helvetica, Arial, sans-serif\""));
    return text.toUtf8();
}

QByteArray toSvg(const Figure& figure, const FigureSize& asked) {
    const QSizeF pixels = asked.pixels;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setSize(
        QSize(static_cast<int>(std::lround(pixels.width())), static_cast<int>(std::lround(pixels.height()))));
    svg.setViewBox(QRectF(QPointF(0, 0), pixels));
    svg.setTitle(escapedForXml(figure.titleInWords()));
    svg.setDescription(escapedForXml(figure.describeInWords()));
    QPainter painter;
    if (!painter.begin(&svg)) {
        return {};
    }
    figure.paint(painter);
    painter.end();
    return withSizeAndFonts(std::move(bytes), asked);
}

QByteArray toPdf(const Figure& figure, QSizeF pixels) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    const QSizeF points = pixels * 72 / 96;
    pdf.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    pdf.setResolution(1200);
    pdf.setTitle(figure.titleInWords());
    pdf.setCreator(QStringLiteral("BACscope"));
    QPainter painter;
    if (!painter.begin(&pdf)) {
        return {};
    }
    painter.scale(pdf.resolution() / 96.0, pdf.resolution() / 96.0);
    figure.paint(painter);
    painter.end();
    buffer.close();
    // Qt writes the time of the day into each file; the same figure is to give the same bytes.
    static const QRegularExpression date(QStringLiteral("/CreationDate \\(D:[^)]*\\)"));
    QString text = QString::fromLatin1(bytes);
    for (QRegularExpressionMatchIterator found = date.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        // Of the same length, since the file knows where its parts begin.
        const QString fixed = QStringLiteral("/CreationDate (D:20180101000000Z")
                                  .leftJustified(match.capturedLength() - 1, QLatin1Char(' ')) +
                              QLatin1Char(')');
        if (fixed.size() == match.capturedLength()) {
            bytes.replace(match.capturedStart(), match.capturedLength(), fixed.toLatin1());
        }
    }
    return bytes;
}

QByteArray toPng(const Figure& figure, QSizeF pixels, double dpi, const QColor& paper, QString* error) {
    const double factor = dpi / 96;
    const QSize size(std::max(1, static_cast<int>(std::lround(pixels.width() * factor))),
                     std::max(1, static_cast<int>(std::lround(pixels.height() * factor))));
    if (static_cast<double>(size.width()) * size.height() > mostPixels) {
        *error = FigureExport::tr("%1 × %2 pixels are too many for one picture.")
                     .arg(size.width())
                     .arg(size.height());
        return {};
    }
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull()) {
        *error = FigureExport::tr("There is not enough memory for a picture of %1 × %2 pixels.")
                     .arg(size.width())
                     .arg(size.height());
        return {};
    }
    image.fill(paper);
    QPainter painter(&image);
    painter.scale(size.width() / pixels.width(), size.height() / pixels.height());
    figure.paint(painter);
    painter.end();
    // After painting: a resolution set before would rescale letters.
    const int dotsPerMetre = static_cast<int>(std::lround(dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        return {};
    }
    return bytes;
}

} // namespace

FigureSize FigureSize::fromPixels(QSizeF pixels) {
    return {pixels, false};
}

FigureSize FigureSize::fromMillimetres(QSizeF millimetres) {
    return {millimetres * pixelsPerMillimetre, true};
}

std::optional<FigureSize> FigureSize::parse(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,6}(?:\\.\\d{1,4})?)\\s*(?:mm|px)?\\s*[x×]\\s*(\\d{1,6}(?:\\.\\d{1,4})?)"
                       "\\s*(mm|px)?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QSizeF sides(match.captured(1).toDouble(), match.captured(2).toDouble());
    const bool inMillimetres = match.captured(3) == QLatin1String("mm");
    const double least = inMillimetres ? 10 : 40;
    const double most = inMillimetres ? 5000 : 20000;
    if (std::min(sides.width(), sides.height()) < least || std::max(sides.width(), sides.height()) > most) {
        return {};
    }
    return inMillimetres ? fromMillimetres(sides) : fromPixels(sides);
}

QSizeF FigureSize::millimetres() const {
    return pixels / pixelsPerMillimetre;
}

QString FigureSize::text() const {
    const QSizeF sides = inMillimetres ? millimetres() : pixels;
    const auto number = [](double value) { return QString::number(std::round(value * 1e4) / 1e4, 'g', 10); };
    return number(sides.width()) + QLatin1Char('x') + number(sides.height()) +
           (inMillimetres ? QStringLiteral("mm") : QStringLiteral("px"));
}

std::optional<FigureFormat> figureFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("svg")) {
        return FigureFormat::Svg;
    }
    if (ending == QLatin1String("pdf")) {
        return FigureFormat::Pdf;
    }
    if (ending == QLatin1String("png")) {
        return FigureFormat::Png;
    }
    return {};
}

QByteArray exportFigure(Figure& figure, const ExportSettings& settings, QString* error) {
    QString ignored;
    QString& reason = error ? *error : ignored;
    reason.clear();
    if (!figureFontIsUsable()) {
        reason = FigureExport::tr("No font is installed that the figure could be lettered in.");
        return {};
    }
    FigureLook look;
    look.size = settings.size.pixels;
    look.theme = Theme::named(settings.theme);
    look.locale = settings.locale;
    look.title = settings.title;
    look.titleText = settings.titleText;
    look.caption = settings.caption;
    look.legend = settings.legend;
    look.onlyVisiblePart = settings.onlyVisiblePart;
    look.scale = figureScale(settings.size.pixels);
    look.inMillimetres = settings.size.inMillimetres;
    figure.layOut(look);

    QByteArray bytes;
    switch (settings.format) {
    case FigureFormat::Svg:
        bytes = toSvg(figure, settings.size);
        break;
    case FigureFormat::Pdf:
        bytes = toPdf(figure, settings.size.pixels);
        break;
    case FigureFormat::Png: {
        const double dpi = settings.dpi > 0 ? settings.dpi : settings.size.inMillimetres ? 300 : 96;
        bytes = toPng(figure, settings.size.pixels, dpi, look.theme.paper, &reason);
        break;
    }
    }
    if (bytes.isEmpty() && reason.isEmpty()) {
        reason = FigureExport::tr("The figure could not be painted.");
    }
    return bytes;
}

QString exportFigureTo(const QString& path, Figure& figure, const ExportSettings& settings) {
    QString error;
    const QByteArray bytes = exportFigure(figure, settings, &error);
    if (bytes.isEmpty()) {
        return error;
    }
    const QString reason = replaceFile(path, bytes);
    return reason.isEmpty() ? QString() : FigureExport::tr("Cannot write %1: %2").arg(path, reason);
}

} // namespace bacscope
