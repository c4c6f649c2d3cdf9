#include "widgets/HeadlineBar.h"

#include "text/Glossary.h"
#include "text/Sentences.h"
#include "widgets/ThemePalette.h"
#include "widgets/ToolTips.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

namespace bacscope {

namespace {

constexpr int margin = 20;
constexpr int spacing = 8;
constexpr double headlineSize = 1.6; ///< relative to the other letters

QString withCheckMark(const QString& text) {
    return QStringLiteral("✓ ") + text;
}

} // namespace

HeadlineBar::HeadlineBar(QWidget* parent)
    : QWidget(parent), m_headline(new QLabel(this)), m_price(new QLabel(this)) {
    setObjectName(QStringLiteral("headlineBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setForegroundRole(QPalette::WindowText);
    m_price->setForegroundRole(QPalette::WindowText);
    m_price->setTextFormat(Qt::PlainText);
    m_price->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (std::size_t kind = 0; kind < anomalyKindCount; ++kind) {
        m_chips[kind] = new AnomalyChip(static_cast<AnomalyKind>(kind), this);
        connect(m_chips[kind], &QAbstractButton::clicked, this,
                [this, kind] { Q_EMIT kindActivated(static_cast<AnomalyKind>(kind)); });
    }
    setScale(m_scale);
    setTheme(m_theme);
}

HeadlineBar::~HeadlineBar() = default;

void HeadlineBar::setSubject(const TimelineSubject& subject) {
    m_subject = subject;
    measure();
    refresh();
}

void HeadlineBar::cutChanged() {
    refresh();
}

void HeadlineBar::setTheme(const Theme& theme) {
    m_theme = theme;
    setPalette(paletteOf(theme));
    for (AnomalyChip* chip : m_chips) {
        chip->setTheme(theme);
    }
    measure();
    refresh();
}

void HeadlineBar::setScale(double scale) {
    m_scale = scale;
    const QFont plain = scaledFont(font(), scale);
    QFont large = scaledFont(font(), headlineSize * scale);
    large.setWeight(QFont::Bold);
    m_headline->setFont(large);
    m_price->setFont(plain);
    for (AnomalyChip* chip : m_chips) {
        chip->setFont(plain);
    }
    measure();
    updateGeometry();
    refresh();
}

void HeadlineBar::setCompact(bool compact) {
    if (compact != m_compact) {
        m_compact = compact;
        updateGeometry();
        arrange();
    }
}

QString HeadlineBar::headline() const {
    return m_headline->text();
}

QString HeadlineBar::price() const {
    return m_priceText;
}

void HeadlineBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::FontChange) {
        for (AnomalyChip* chip : m_chips) {
            chip->retranslate();
        }
        setScale(m_scale);
    }
    QWidget::changeEvent(event);
}

void HeadlineBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_priceBelow = false;
    }
    arrange();
}

/// Room for both headlines, so that what stands beside it does not jump.
void HeadlineBar::measure() {
    const QFontMetrics metrics(m_headline->font());
    m_headlineWidth = std::max(metrics.horizontalAdvance(withCheckMark(Sentences::tr("Consistent"))),
                               metrics.horizontalAdvance(Sentences::tr("Not consistent"))) +
                      4;
    m_priceBelow = false;
}

void HeadlineBar::refresh() {
    const bool shown = m_subject.scenario && m_subject.tracker;
    AnomalyCounts counts;
    if (shown) {
        // While the recovery line is stepped through, the subject's cut is that of the round which is shown.
        counts = m_subject.tracker->counts();
        const Sentences sentences = sentencesOf(m_subject, locale());
        m_headline->setText(sentences.backupsAreKnown() && counts.isConsistent()
                                ? withCheckMark(sentences.headline())
                                : sentences.headline());
        m_priceText = tr("The price: %1").arg(sentences.price());
    } else {
        m_headline->clear();
        m_priceText.clear();
    }
    QPalette palette = paletteOf(m_theme);
    palette.setColor(QPalette::WindowText, counts.isConsistent() ? m_theme.ink : m_theme.broken);
    m_headline->setPalette(palette);
    palette.setColor(QPalette::WindowText, m_theme.softInk);
    m_price->setPalette(palette);
    for (AnomalyChip* chip : m_chips) {
        chip->setCount(counts.of(chip->kind()));
        chip->setVisible(shown);
    }
    arrange();
}

int HeadlineBar::widthOfChips(AnomalyChip::Fit fit) const {
    int width = 0;
    for (const AnomalyChip* chip : m_chips) {
        width += chip->widthFor(fit) + spacing;
    }
    return width;
}

bool HeadlineBar::priceFitsBeside() const {
    const int wordy = widthOfChips(AnomalyChip::Fit::Roomy);
    const int priceWidth = m_price->fontMetrics().horizontalAdvance(m_priceText);
    return wordy + spacing + priceWidth <= width() - 2 * margin - m_headlineWidth - 2 * spacing;
}

int HeadlineBar::rowHeight() const {
    return m_headline->fontMetrics().height() + (m_compact ? 8 : 28);
}

int HeadlineBar::priceHeight(int width) const {
    if (!m_priceBelow) {
        return 0;
    }
    const QRect room(0, 0, std::max(1, width - 2 * margin), 1 << 20);
    return m_price->fontMetrics().boundingRect(room, Qt::TextWordWrap, m_priceText).height() + 8;
}

void HeadlineBar::arrange() {
    // Nothing is cut: where room is short, the price goes below the rest, and the words of the chips go.
    const int before = sizeHint().height();
    m_priceBelow = m_priceBelow || !priceFitsBeside();
    using enum AnomalyChip::Fit;
    const int room = width() - 2 * margin - m_headlineWidth - 2 * spacing;
    const AnomalyChip::Fit fit = widthOfChips(Roomy) <= room   ? Roomy
                                 : widthOfChips(Close) <= room ? Close
                                                               : Short;
    const int below = priceHeight(width());
    const int row = std::max(0, height() - below);

    int x = margin;
    m_headline->setGeometry(x, 0, m_headlineWidth, row);
    x += m_headlineWidth + 2 * spacing;
    for (AnomalyChip* chip : m_chips) {
        chip->setFit(fit);
        const QSize size = chip->sizeHint();
        chip->setGeometry(x, (row - size.height()) / 2, size.width(), size.height());
        x += size.width() + spacing;
    }
    m_price->setWordWrap(m_priceBelow);
    m_price->setText(m_priceText);
    m_price->setAlignment(m_priceBelow ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignRight | Qt::AlignVCenter);
    if (m_priceBelow) {
        m_price->setGeometry(margin, m_compact ? row : row - 6, std::max(0, width() - 2 * margin), below);
    } else {
        m_price->setGeometry(x + spacing, 0, std::max(0, width() - margin - x - spacing), row);
    }
    QStringList about(definitionOf(Term::LostEvent, locale()));
    if (m_subject.lock && m_subject.lock->notHappened > 0) {
        about.append(definitionOf(Term::NotHappened, locale()));
    }
    about.append(definitionOf(Term::AmnesiaInterval, locale()));
    m_price->setAccessibleDescription(about.join(QLatin1Char(' ')));
    m_price->setToolTip(inLines(about));
    m_price->setAccessibleName(m_priceText);
    m_headline->setToolTip(inLines({definitionOf(Term::Consistent, locale())}));
    m_headline->setAccessibleDescription(definitionOf(Term::Consistent, locale()));
    if (sizeHint().height() != before) {
        updateGeometry();
    }
}

QSize HeadlineBar::sizeHint() const {
    const int width = 2 * margin + m_headlineWidth + 2 * spacing + widthOfChips(AnomalyChip::Fit::Roomy);
    return {width + 320, rowHeight() + priceHeight(this->width())};
}

QSize HeadlineBar::minimumSizeHint() const {
    const int width = 2 * margin + m_headlineWidth + 2 * spacing + widthOfChips(AnomalyChip::Fit::Short);
    return {width, sizeHint().height()};
}

} // namespace bacscope
