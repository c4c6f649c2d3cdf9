#include "widgets/RecoveryPlayer.h"

#include "text/Sentences.h"
#include "widgets/ThemePalette.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPolygonF>
#include <QPushButton>
#include <QTimerEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

constexpr int iconGrid = 16; ///< the icons are drawn on
constexpr int textLines = 3;

/// The text, cut at a word where it would take more than this height.
QString fitted(const QString& text, const QFontMetrics& metrics, QSize size) {
    const auto fits = [&](const QString& part) {
        return metrics.boundingRect(QRect(QPoint(), QSize(size.width(), 1 << 20)), Qt::TextWordWrap, part)
                   .height() <= size.height();
    };
    QString part = text;
    while (!fits(part) && part.contains(QLatin1Char(' '))) {
        part = text.left(part.lastIndexOf(QLatin1Char(' '))) + QStringLiteral("…");
    }
    return part;
}

enum class Shape { First, Back, Play, Pause, Forward, Last, Close };

/// Drawn in the theme's ink, so that they follow light and dark.
QIcon icon(Shape shape, const Theme& theme, int size, double ratio) {
    const auto draw = [&](const QColor& color) {
        QPixmap pixmap(QSize(size, size) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(static_cast<double>(size) / iconGrid, static_cast<double>(size) / iconGrid);
        painter.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(color);
        const auto triangle = [&painter](double tip, double back) {
            painter.drawPolygon(QPolygonF{{QPointF(back, 3.5), QPointF(back, 12.5), QPointF(tip, 8)}});
        };
        const auto bar = [&painter](double x) { painter.drawRoundedRect(QRectF(x, 3.5, 1.6, 9), 0.4, 0.4); };
        switch (shape) {
        case Shape::First:
            bar(2.5);
            triangle(6, 13);
            break;
        case Shape::Back:
            triangle(4, 11.5);
            break;
        case Shape::Play:
            triangle(13, 4);
            break;
        case Shape::Pause:
            bar(4.5);
            bar(10);
            break;
        case Shape::Forward:
            triangle(12, 4.5);
            break;
        case Shape::Last:
            triangle(10, 3);
            bar(12);
            break;
        case Shape::Close:
            painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(4, 4), QPointF(12, 12));
            painter.drawLine(QPointF(12, 4), QPointF(4, 12));
            break;
        }
        return pixmap;
    };
    QIcon result(draw(theme.ink));
    result.addPixmap(draw(blend(theme.surface, theme.softInk, 0.5)), QIcon::Disabled);
    return result;
}

} // namespace

RecoveryPlayer::RecoveryPlayer(QWidget* parent)
    : QWidget(parent), m_first(new QToolButton(this)), m_back(new QToolButton(this)),
      m_play(new QToolButton(this)), m_forward(new QToolButton(this)), m_last(new QToolButton(this)),
      m_round(new QLabel(this)), m_text(new QLabel(this)), m_apply(new QPushButton(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("recoveryPlayer"));
    setAutoFillBackground(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 4, 8, 4);
    rows->setSpacing(2);
    m_row = new QHBoxLayout;
    m_row->setSpacing(4);
    rows->addLayout(m_row);
    for (QToolButton* button : {m_first, m_back, m_play, m_forward, m_last}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_row->addWidget(button);
    }
    m_close->setAutoRaise(true);
    m_round->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_apply->setObjectName(QStringLiteral("plain"));
    m_row->addSpacing(8);
    m_row->addWidget(m_round);
    m_row->addSpacing(8);
    m_row->addWidget(m_apply);
    m_row->addWidget(m_close);

    connect(m_first, &QToolButton::clicked, this, &RecoveryPlayer::toFirst);
    connect(m_back, &QToolButton::clicked, this, &RecoveryPlayer::stepBack);
    connect(m_play, &QToolButton::clicked, this, [this] { isPlaying() ? pause() : play(); });
    connect(m_forward, &QToolButton::clicked, this, &RecoveryPlayer::stepForward);
    connect(m_last, &QToolButton::clicked, this, &RecoveryPlayer::toLast);
    connect(m_apply, &QPushButton::clicked, this, &RecoveryPlayer::applyRequested);
    connect(m_close, &QToolButton::clicked, this, [this] {
        pause();
        Q_EMIT closed();
    });
    retranslate();
    setTheme(m_theme);
    setScale(m_scale);
}

RecoveryPlayer::~RecoveryPlayer() = default;

std::size_t RecoveryPlayer::rounds() const {
    return m_subject.recoveryLine ? m_subject.recoveryLine->rounds.size() : 0;
}

void RecoveryPlayer::setSubject(const TimelineSubject& subject) {
    m_subject = subject;
    if (m_subject.recoveryRounds >= rounds()) {
        m_timer.stop();
    }
    refresh();
}

void RecoveryPlayer::setTheme(const Theme& theme) {
    m_theme = theme;
    setPalette(paletteOf(theme));
    refresh();
}

void RecoveryPlayer::setScale(double scale) {
    m_scale = scale;
    const QFont plain = scaledFont(font(), scale);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    m_round->setFont(strong);
    m_text->setFont(plain);
    m_apply->setFont(plain);
    for (QToolButton* button : {m_first, m_back, m_play, m_forward, m_last, m_close}) {
        button->setIconSize(QSize(iconSize(), iconSize()));
    }
    // Large letters have the whole width to themselves: fewer lines take less from the lanes.
    const bool below = scale > 1;
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->removeWidget(m_text);
    m_row->removeWidget(m_text);
    if (below) {
        rows->addWidget(m_text);
    } else {
        m_row->insertWidget(m_row->indexOf(m_apply), m_text, 1);
    }
    m_row->setStretchFactor(m_round, below ? 1 : 0);
    layout()->activate();
    refresh();
}

int RecoveryPlayer::iconSize() const {
    return static_cast<int>(std::lround(iconGrid * m_scale));
}

QString RecoveryPlayer::text() const {
    return m_whole;
}

void RecoveryPlayer::play() {
    if (rounds() == 0) {
        return;
    }
    // At the end it begins again.
    if (m_subject.recoveryRounds >= rounds()) {
        request(0);
    }
    m_timer.start(m_interval, this);
    refresh();
}

void RecoveryPlayer::pause() {
    m_timer.stop();
    refresh();
}

void RecoveryPlayer::stepForward() {
    m_timer.stop();
    request(std::min(m_subject.recoveryRounds + 1, rounds()));
    refresh();
}

void RecoveryPlayer::stepBack() {
    m_timer.stop();
    request(m_subject.recoveryRounds == 0 ? 0 : m_subject.recoveryRounds - 1);
    refresh();
}

void RecoveryPlayer::toFirst() {
    m_timer.stop();
    request(0);
    refresh();
}

void RecoveryPlayer::toLast() {
    m_timer.stop();
    request(rounds());
    refresh();
}

void RecoveryPlayer::request(std::size_t round) {
    if (round != m_subject.recoveryRounds) {
        Q_EMIT roundRequested(round);
    }
}

void RecoveryPlayer::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    const std::size_t next = m_subject.recoveryRounds + 1;
    if (next >= rounds()) {
        m_timer.stop();
    }
    request(std::min(next, rounds()));
    refresh();
}

void RecoveryPlayer::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        stepBack();
        break;
    case Qt::Key_Right:
        stepForward();
        break;
    case Qt::Key_Home:
        toFirst();
        break;
    case Qt::Key_End:
        toLast();
        break;
    case Qt::Key_Escape:
        pause();
        Q_EMIT closed();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RecoveryPlayer::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void RecoveryPlayer::retranslate() {
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_first, tr("To the backups"));
    name(m_back, tr("One round back"));
    name(m_forward, tr("One round forward"));
    name(m_last, tr("To the recovery line"));
    name(m_close, tr("Close the recovery line"));
    m_apply->setText(tr("Move markers here"));
    m_apply->setToolTip(tr("The recovery line becomes the backup markers; this can be undone"));
}

void RecoveryPlayer::refresh() {
    const double ratio = devicePixelRatioF();
    m_first->setIcon(icon(Shape::First, m_theme, iconSize(), ratio));
    m_back->setIcon(icon(Shape::Back, m_theme, iconSize(), ratio));
    m_play->setIcon(icon(isPlaying() ? Shape::Pause : Shape::Play, m_theme, iconSize(), ratio));
    m_forward->setIcon(icon(Shape::Forward, m_theme, iconSize(), ratio));
    m_last->setIcon(icon(Shape::Last, m_theme, iconSize(), ratio));
    m_close->setIcon(icon(Shape::Close, m_theme, iconSize(), ratio));
    const QString playName = isPlaying() ? tr("Pause") : tr("Play the rounds");
    m_play->setToolTip(playName);
    m_play->setAccessibleName(playName);

    const std::size_t round = std::min(m_subject.recoveryRounds, rounds());
    m_first->setEnabled(round > 0);
    m_back->setEnabled(round > 0);
    m_play->setEnabled(rounds() > 0);
    m_forward->setEnabled(round < rounds());
    m_last->setEnabled(round < rounds());
    m_apply->setEnabled(rounds() > 0);

    if (!m_subject.recoveryLine || !m_subject.scenario || !m_subject.tracker) {
        m_round->clear();
        m_text->clear();
        m_text->setFixedHeight(textLines * m_text->fontMetrics().lineSpacing());
        m_whole.clear();
        return;
    }
    const Sentences words = sentencesOf(m_subject, locale());
    m_round->setText(tr("Round %1 of %2").arg(round).arg(rounds()));
    m_text->setFixedHeight(textHeight(words));
    const QString text = textOf(words, round);
    m_whole = text;
    m_text->setToolTip(text);
    fitText();
}

QString RecoveryPlayer::textOf(const Sentences& words, std::size_t round) const {
    if (rounds() == 0) {
        return tr("The backups are consistent: they are the recovery line.");
    }
    if (round == 0) {
        return tr("The backups as they are: %1.").arg(words.counts());
    }
    const RecoveryRound& shown = m_subject.recoveryLine->rounds[round - 1];
    QStringList parts;
    // A crowd of roll-backs is named by its first few.
    constexpr std::size_t most = 3;
    for (std::size_t i = 0; i < std::min(most, shown.rollbacks.size()); ++i) {
        parts.append(words.rollback(shown.rollbacks[i]));
    }
    if (shown.rollbacks.size() > most) {
        const auto more = static_cast<int>(shown.rollbacks.size() - most);
        parts.append(more == 1 ? tr("1 more rolls back.") : tr("%Ln more roll back.", nullptr, more));
    }
    if (shown.counts.isConsistent()) {
        parts.append(tr("Now the cut is consistent. Services that were rolled back stand on the last "
                        "event that they restore; all others keep their backups."));
    }
    return parts.join(QLatin1Char(' '));
}

/// The same for every round, so that neither the timeline above nor the buttons jump from one to the next. In
/// a presentation nothing may be cut, and no line be wasted: as much as the longest of them needs.
int RecoveryPlayer::textHeight(const Sentences& words) const {
    const QFontMetrics metrics = m_text->fontMetrics();
    if (m_scale <= 1) {
        return textLines * metrics.lineSpacing();
    }
    constexpr std::size_t mostMeasured = 40; // so many rounds nobody plays in a lecture
    const QRect room(0, 0, std::max(1, m_text->width()), 1 << 20);
    int height = metrics.lineSpacing();
    for (std::size_t round = 0; round <= rounds(); ++round) {
        if (round < mostMeasured || round == rounds() || round == m_subject.recoveryRounds) {
            const QString text = textOf(words, round);
            height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, text).height());
        }
    }
    return height;
}

void RecoveryPlayer::fitText() {
    m_text->setText(fitted(m_whole, m_text->fontMetrics(), m_text->size()));
}

void RecoveryPlayer::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    if (event->size().width() != event->oldSize().width()) {
        refresh();
    }
    fitText();
}

} // namespace bacscope
