// What comes out as a file: valid for other programs, the same bytes each time, in its size.
#include "export/FigureExporter.h"
#include "figures/FigureScenarios.h"
#include "figures/TimelineExport.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QHashSeed>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace bacscope;

namespace {

struct Exported {
    Scenario scenario;
    std::unique_ptr<CutTracker> tracker;

    explicit Exported(Scenario given = figureThree()) : scenario(std::move(given)) {
        tracker = std::make_unique<CutTracker>(std::make_shared<const World>(scenario), plannedCut(scenario));
    }
    std::unique_ptr<Figure> figure() const {
        return std::make_unique<TimelineExport>(TimelineSubject{&scenario, tracker.get()});
    }
    QByteArray bytes(FigureFormat format, const char* size = "180x90mm", ThemeName theme = ThemeName::Print,
                     double dpi = 0) const {
        ExportSettings settings;
        settings.format = format;
        settings.size = *FigureSize::parse(QString::fromLatin1(size));
        settings.theme = theme;
        settings.locale = QLocale(QLocale::English);
        settings.dpi = dpi;
        QString error;
        const QByteArray result = exportFigure(*figure(), settings, &error);
        if (!error.isEmpty()) {
            qWarning() << error;
        }
        return result;
    }
};

/// Runs a program on `input`; nullopt where it is not installed.
std::optional<QByteArray> run(const QString& program, const QStringList& arguments, const QByteArray& input,
                              int* status) {
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        return {};
    }
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    *status = process.exitCode();
    return process.readAllStandardOutput();
}

QStringList textsOf(const QByteArray& svg, const QString& element) {
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element) {
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

} // namespace

class FigureExporterTest : public QObject {
    Q_OBJECT

    static void formats() {
        QTest::addColumn<int>("format");
        QTest::newRow("svg") << int(FigureFormat::Svg);
        QTest::newRow("pdf") << int(FigureFormat::Pdf);
        QTest::newRow("png") << int(FigureFormat::Png);
    }

private Q_SLOTS:
    void theSameFigureGivesTheSameBytes_data() { formats(); }
    void theSameFigureGivesTheSameBytes() {
        QFETCH(int, format);
        const QByteArray first = Exported().bytes(FigureFormat(format));
        QTest::qWait(1100); // another second of the day
        const QByteArray second = Exported().bytes(FigureFormat(format));
        QVERIFY(!first.isEmpty());
        QCOMPARE(second, first);
    }

    void svgTextStaysText() {
        const QByteArray svg = Exported().bytes(FigureFormat::Svg, "1000x600");
        const QStringList texts = textsOf(svg, QStringLiteral("text"));
        for (const char* expected : {"A broken link", "A/3", "B/3", "broken link", "disaster"}) {
            QVERIFY2(texts.contains(QLatin1String(expected)), expected);
        }
        QCOMPARE(textsOf(svg, QStringLiteral("title")).value(0), QStringLiteral("A broken link"));
        QVERIFY(textsOf(svg, QStringLiteral("desc")).value(0).contains(QStringLiteral("B/3")));
        QVERIFY(!svg.contains("clip-path"));
    }
    void hostileTitlesAreEscaped() {
        Scenario scenario = figureThree();
        scenario.title =
            QStringLiteral("</title><script>alert(1)</script> & \"more\" \x01\x1b[0m ]]> \ufffe end");
        scenario.services[0].name = LocalizedText(QStringLiteral("<b>A</b> & \x02"));
        const QByteArray svg = Exported(scenario).bytes(FigureFormat::Svg);
        const QStringList title = textsOf(svg, QStringLiteral("title"));
        QVERIFY2(title.value(0).startsWith(QStringLiteral("</title><script>alert(1)</script> & \"more\"")),
                 qPrintable(title.value(0)));
        QVERIFY(!svg.contains("<script"));
        QVERIFY(!svg.contains('\x01') && !svg.contains('\x1b') && !svg.contains('\x02'));
    }
    void svgIsValidForOthers_data() {
        QTest::addColumn<bool>("everything");
        QTest::newRow("figure 3") << false;
        QTest::newRow("every feature") << true;
    }
    void svgIsValidForOthers() {
        QFETCH(bool, everything);
        const QByteArray svg = Exported(everything ? everyFeature() : figureThree()).bytes(FigureFormat::Svg);
        int status = -1;
        if (!run(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("-")}, svg, &status)) {
            QSKIP("xmllint is not installed");
        }
        QCOMPARE(status, 0);
    }
    void svgLooksLikePng() {
        const Exported exported(everyFeature());
        const QByteArray svg = exported.bytes(FigureFormat::Svg, "1000x600");
        int status = -1;
        const std::optional<QByteArray> rendered = run(QStringLiteral("rsvg-convert"), {}, svg, &status);
        if (!rendered) {
            QSKIP("rsvg-convert is not installed");
        }
        QCOMPARE(status, 0);
        const QImage theirs = QImage::fromData(*rendered).convertToFormat(QImage::Format_RGB32);
        const QImage ours = QImage::fromData(exported.bytes(FigureFormat::Png, "1000x600"))
                                .convertToFormat(QImage::Format_RGB32);
        QCOMPARE(theirs.size(), ours.size());
        // Letters and edges are smoothed differently: compared in blocks, by mean brightness.
        const QImage a = theirs.scaled(100, 60, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage b = ours.scaled(100, 60, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int different = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40;
            }
        }
        QVERIFY2(different < 30, qPrintable(QString::number(different)));
    }
    void nothingLeavesThePage_data() {
        QTest::addColumn<QString>("size");
        for (const char* size : {"90x60mm", "180x90mm", "1600x900", "400x900"}) {
            QTest::newRow(size) << QString::fromLatin1(size);
        }
    }
    void nothingLeavesThePage() {
        QFETCH(QString, size);
        const QByteArray svg = Exported(everyFeature()).bytes(FigureFormat::Svg, size.toLatin1().constData());
        QXmlStreamReader reader(svg);
        double width = 0;
        double height = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == QLatin1String("svg")) {
                const QStringList box =
                    reader.attributes().value(QLatin1String("viewBox")).toString().split(QLatin1Char(' '));
                width = box.value(2).toDouble();
                height = box.value(3).toDouble();
            }
            if (reader.isStartElement() && reader.name() == QLatin1String("text")) {
                const double x = reader.attributes().value(QLatin1String("x")).toDouble();
                const double y = reader.attributes().value(QLatin1String("y")).toDouble();
                QVERIFY2(x >= 0 && x <= width && y >= 0 && y <= height, qPrintable(reader.readElementText()));
            }
        }
        QVERIFY(width > 0);
    }

    void pdfHasItsPageAndItsFonts() {
        const QByteArray pdf = Exported().bytes(FigureFormat::Pdf, "180x90mm");
        QVERIFY(pdf.startsWith("%PDF"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("figure.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        int status = -1;
        const std::optional<QByteArray> info = run(QStringLiteral("pdfinfo"), {path}, {}, &status);
        const std::optional<QByteArray> fonts = run(QStringLiteral("pdffonts"), {path}, {}, &status);
        if (!info || !fonts) {
            QSKIP("poppler-utils is not installed");
        }
        const QRegularExpressionMatch page =
            QRegularExpression(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+) pts"))
                .match(QString::fromUtf8(*info));
        QVERIFY(std::abs(page.captured(1).toDouble() - 180 / 25.4 * 72) < 0.5);
        QVERIFY(std::abs(page.captured(2).toDouble() - 90 / 25.4 * 72) < 0.5);
        QVERIFY(info->contains("Pages:           1"));
        // The columns: embedded, subset, with a map to Unicode.
        static const QRegularExpression embedded(QStringLiteral("\\syes (yes|no)\\s+yes\\s+\\d+\\s+\\d+$"));
        const QStringList lines = QString::fromUtf8(*fonts).trimmed().split(QLatin1Char('\n'));
        QVERIFY(lines.size() > 2);
        for (qsizetype i = 2; i < lines.size(); ++i) {
            QVERIFY2(embedded.match(lines[i]).hasMatch(), qPrintable(lines[i]));
        }
    }

    /// What is between letters and digits is found and copied, too.
    void pdfTextIsText() {
        Scenario scenario = figureThree();
        scenario.title = QStringLiteral("At 16:50 (A/3 – B/3): 3, [4] {5} 100%");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("figure.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Exported(scenario).bytes(FigureFormat::Pdf, "180x90mm"));
        file.close();
        int status = -1;
        const std::optional<QByteArray> text =
            run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}, {}, &status);
        QVERIFY2(text, "poppler-utils is not installed");
        QVERIFY2(QString::fromUtf8(*text).contains(scenario.title.in(QString())), text->constData());
    }
    void svgHasTheSizeThatWasAskedFor() {
        QVERIFY(
            Exported().bytes(FigureFormat::Svg, "85x60mm").contains("<svg width=\"85mm\" height=\"60mm\""));
        QVERIFY(Exported()
                    .bytes(FigureFormat::Svg, "1000x600")
                    .contains("<svg width=\"1000px\" height=\"600px\""));
    }
    void svgNamesFontsToFallBackOn() {
        const QByteArray svg = Exported().bytes(FigureFormat::Svg);
        QCOMPARE(svg.count("font-family=\""), svg.count(", Noto Sans, Helvetica, Arial, sans-serif\""));
        QVERIFY(svg.contains("font-family=\""));
    }

    void pngCarriesItsResolution_data() {
        QTest::addColumn<QString>("size");
        QTest::addColumn<double>("dpi");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<int>("dotsPerMetre");
        QTest::newRow("on paper 300 dpi") << "90x60mm" << 0.0 << QSize(1063, 709) << 11811;
        QTest::newRow("on a screen 96 dpi") << "800x500" << 0.0 << QSize(800, 500) << 3780;
        QTest::newRow("as asked") << "800x500px" << 192.0 << QSize(1600, 1000) << 7559;
    }
    void pngCarriesItsResolution() {
        QFETCH(QString, size);
        QFETCH(double, dpi);
        QFETCH(QSize, pixels);
        QFETCH(int, dotsPerMetre);
        const QImage image = QImage::fromData(
            Exported().bytes(FigureFormat::Png, size.toLatin1().constData(), ThemeName::Light, dpi));
        QCOMPARE(image.size(), pixels);
        QCOMPARE(image.dotsPerMeterX(), dotsPerMetre);
    }
    void aPictureThatIsTooLargeIsRefused() {
        const Exported exported;
        ExportSettings settings;
        settings.format = FigureFormat::Png;
        settings.size = FigureSize::fromPixels({20000, 20000});
        settings.dpi = 600;
        QString error;
        QVERIFY(exportFigure(*exported.figure(), settings, &error).isEmpty());
        QVERIFY(error.contains(QStringLiteral("125000")));
    }

    void sizes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // empty: refused
        QTest::newRow("millimetres") << "180x90mm"
                                     << "180x90mm";
        QTest::newRow("pixels") << "1600x900px"
                                << "1600x900px";
        QTest::newRow("bare") << "1600x900"
                              << "1600x900px";
        QTest::newRow("decimals") << "88.9x50.8mm"
                                  << "88.9x50.8mm";
        QTest::newRow("sign of multiplication") << QStringLiteral("90 × 60 mm") << "90x60mm";
        QTest::newRow("too small") << "9x90mm"
                                   << "";
        QTest::newRow("too small on a screen") << "39x900"
                                               << "";
        QTest::newRow("too large") << "6000x90mm"
                                   << "";
        QTest::newRow("one side") << "180mm"
                                  << "";
        QTest::newRow("inches") << "7x4in"
                                << "";
        QTest::newRow("negative") << "-180x90mm"
                                  << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void sizes() {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const std::optional<FigureSize> size = FigureSize::parse(text);
        QCOMPARE(size ? size->text() : QString(), read);
    }
    void endings() {
        QVERIFY(figureFormatOf(QStringLiteral("a/b.SVG")) == FigureFormat::Svg);
        QVERIFY(figureFormatOf(QStringLiteral("b.pdf")) == FigureFormat::Pdf);
        QVERIFY(figureFormatOf(QStringLiteral("b.png")) == FigureFormat::Png);
        QVERIFY(!figureFormatOf(QStringLiteral("b.jpeg")));
    }
    void writesAFileOrSaysWhyNot() {
        const Exported exported;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("figure.svg"));
        QCOMPARE(exportFigureTo(path, *exported.figure(), {}), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("<?xml"));
        const QString error =
            exportFigureTo(folder.filePath(QStringLiteral("no/such/folder.svg")), *exported.figure(), {});
        QVERIFY(error.contains(QStringLiteral("no/such/folder.svg")));
    }
};

/// As in the program: with the same seed, so that the same figure gives the same bytes.
struct Seed {
    Seed() { QHashSeed::setDeterministicGlobalSeed(); }
};
struct SeededApplication : Seed, QGuiApplication {
    using QGuiApplication::QGuiApplication;
};

BACSCOPE_TEST(figure_exporter, FigureExporterTest, SeededApplication)
#include "FigureExporterTest.moc"
