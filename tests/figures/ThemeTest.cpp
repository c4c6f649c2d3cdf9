// Colours that everybody can read: contrast as WCAG 2.2 defines it, and the three reserved colours told apart
// by people who see no green (Machado, Oliveira, Fernandes 2009, deuteranopia).
#include "figures/Theme.h"
#include "figures/Contrast.h"
#include "figures/Glyphs.h"
#include "support/TestProgram.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace bacscope;

namespace {

std::array<double, 3> linearOf(const QColor& color) {
    const auto channel = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {channel(color.redF()), channel(color.greenF()), channel(color.blueF())};
}

std::array<double, 3> deuteranope(const std::array<double, 3>& c) {
    return {0.367322 * c[0] + 0.860646 * c[1] - 0.227968 * c[2],
            0.280085 * c[0] + 0.672501 * c[1] + 0.047413 * c[2],
            -0.011820 * c[0] + 0.042940 * c[1] + 0.968881 * c[2]};
}

std::array<double, 3> labOf(const std::array<double, 3>& c) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(std::max(0.0, 0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.95047);
    const double y = f(std::max(0.0, 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]));
    const double z = f(std::max(0.0, 0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const std::array<double, 3>& a, const std::array<double, 3>& b) {
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

    static void themes() {
        QTest::addColumn<int>("name");
        QTest::newRow("light") << int(ThemeName::Light);
        QTest::newRow("dark") << int(ThemeName::Dark);
        QTest::newRow("print") << int(ThemeName::Print);
    }
    static Theme theme() {
        QFETCH_GLOBAL(int, name);
        return Theme::named(static_cast<ThemeName>(name));
    }

private Q_SLOTS:
    void initTestCase_data() { themes(); }

    void textIsReadable() {
        const Theme t = theme();
        double least = 21;
        for (const QColor& text : {t.ink, t.softInk, t.broken, t.orphan, t.missing}) {
            least = std::min({least, contrastRatio(text, t.paper), contrastRatio(text, t.surface)});
            for (std::size_t lane = 0; lane < 8; ++lane) {
                least = std::min(least, contrastRatio(text, t.laneBackground(t.laneColor(lane, 8, {}))));
            }
        }
        least = std::min(least, contrastRatio(t.paper, t.ink)); // flags
        QVERIFY2(least >= 4.5, qPrintable(QString::number(least)));
    }
    void graphicsAreSeen() {
        const Theme t = theme();
        double least = std::min(contrastRatio(t.rule, t.paper), contrastRatio(t.selection, t.paper));
        for (const std::size_t count : {8u, 20u}) {
            for (std::size_t lane = 0; lane < count; ++lane) {
                const LanePaint paint(t, t.laneColor(lane, count, {}));
                least = std::min({least, contrastRatio(paint.strong, t.paper),
                                  contrastRatio(paint.strong, paint.background),
                                  contrastRatio(paint.pale, paint.background),
                                  contrastRatio(t.rule, paint.background)});
            }
        }
        QVERIFY2(least >= 3.0, qPrintable(QString::number(least)));
    }
    void coloursOfTheScenarioAreMadeVisible() {
        const Theme t = theme();
        double least = 21;
        for (const std::uint32_t rgb : {0xffffffu, 0xffff00u, 0x000000u, 0x101418u, 0x808080u, 0xff0000u}) {
            const QColor color = t.laneColor(0, 3, rgb);
            least = std::min(
                {least, contrastRatio(color, t.paper), contrastRatio(color, t.laneBackground(color))});
        }
        QVERIFY2(least >= 3.0, qPrintable(QString::number(least)));
    }
    void reservedColoursAreToldApart() {
        const Theme t = theme();
        const std::array<QColor, 3> reserved{t.broken, t.orphan, t.missing};
        double least = 1000;
        for (std::size_t i = 0; i < reserved.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                least = std::min({least, distance(labOf(linearOf(reserved[i])), labOf(linearOf(reserved[j]))),
                                  distance(labOf(deuteranope(linearOf(reserved[i]))),
                                           labOf(deuteranope(linearOf(reserved[j]))))});
            }
        }
        QVERIFY2(least >= 15, qPrintable(QString::number(least)));
    }
    void lanesAreToldApart() {
        const Theme t = theme();
        double least = 1000;
        for (std::size_t i = 0; i < 8; ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                least = std::min(least, distance(labOf(linearOf(t.laneColor(i, 8, {}))),
                                                 labOf(linearOf(t.laneColor(j, 8, {})))));
            }
        }
        QVERIFY2(least >= 10, qPrintable(QString::number(least)));
    }
    void theFontIsThere() {
        QVERIFY(figureFontIsUsable());
        QCOMPARE(figureFont(14).pixelSize(), 14);
    }
};

BACSCOPE_TEST(theme, ThemeTest, QGuiApplication)
#include "ThemeTest.moc"
