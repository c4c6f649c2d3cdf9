#include "window/panes/SamplingBar.h"

#include "widgets/ThemePalette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>
#include <limits>

namespace bacscope {

namespace {

constexpr int fewestSamples = 100; // a band of 95 % needs some
constexpr int mostSamples = 100'000;
constexpr int usual = 2'000;

} // namespace

SamplingBar::SamplingBar(QWidget* parent)
    : QWidget(parent), m_samplesLabel(new QLabel), m_samples(new QSpinBox), m_seedLabel(new QLabel),
      m_seed(new QSpinBox), m_progress(new QProgressBar), m_button(new QPushButton) {
    m_samples->setRange(fewestSamples, mostSamples);
    m_samples->setValue(usual);
    m_samples->setSingleStep(1'000);
    m_samples->setGroupSeparatorShown(true);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    for (QSpinBox* box : {m_samples, m_seed}) {
        // Not with every digit
        box->setKeyboardTracking(false);
    }
    m_samplesLabel->setBuddy(m_samples);
    m_seedLabel->setBuddy(m_seed);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_progress->setMaximumHeight(10);
    m_progress->setMinimumWidth(30);
    m_button->setObjectName(QStringLiteral("plain"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_samplesLabel);
    layout->addWidget(m_samples);
    layout->addWidget(m_seedLabel);
    layout->addWidget(m_seed);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_button);

    connect(m_samples, &QSpinBox::valueChanged, this, &SamplingBar::choiceChanged);
    connect(m_seed, &QSpinBox::valueChanged, this, &SamplingBar::choiceChanged);
    connect(m_button, &QPushButton::clicked, this, &SamplingBar::press);
    setState(State::Idle);
    setScale(1);
    retranslate();
}

std::size_t SamplingBar::samples() const {
    return static_cast<std::size_t>(m_samples->value());
}

std::uint64_t SamplingBar::seed() const {
    return static_cast<std::uint64_t>(m_seed->value());
}

void SamplingBar::setState(State state) {
    m_state = state;
    m_button->setEnabled(state != State::Idle);
    // Its room stays, so that nothing jumps when it goes.
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->setVisible(state == State::Running || state == State::Stopped);
    retranslate();
}

void SamplingBar::setProgress(double share) {
    m_progress->setValue(static_cast<int>(std::lround(share * 100)));
}

void SamplingBar::press() {
    switch (m_state) {
    case State::Idle:
        break;
    case State::Running:
        Q_EMIT stopRequested();
        break;
    case State::Stopped:
        Q_EMIT resumeRequested();
        break;
    case State::Done:
        m_seed->setValue(m_seed->value() == m_seed->maximum() ? 0 : m_seed->value() + 1);
        break;
    }
}

void SamplingBar::setScale(double scale) {
    for (QWidget* widget : {static_cast<QWidget*>(m_samplesLabel), static_cast<QWidget*>(m_samples),
                            static_cast<QWidget*>(m_seedLabel), static_cast<QWidget*>(m_seed),
                            static_cast<QWidget*>(m_button)}) {
        setFontOfAll(*widget, scaledFont(font(), scale));
    }
    m_seed->setMaximumWidth(m_samples->sizeHint().width()); // of ten digits it scrolls
    // In a hall nobody types a seed; the button goes on to the next.
    m_seedLabel->setVisible(scale <= 1);
    m_seed->setVisible(scale <= 1);
}

void SamplingBar::retranslate() {
    m_samplesLabel->setText(tr("Samples"));
    m_samples->setToolTip(tr("How many random backups are restored for each point"));
    m_seedLabel->setText(tr("Seed"));
    m_seed->setToolTip(tr("The same seed draws the same random backups on every machine"));
    m_progress->setAccessibleName(tr("How many of the random backups are restored"));
    switch (m_state) {
    case State::Running:
        m_button->setText(tr("Stop"));
        m_button->setToolTip(tr("Keep what is there so far"));
        break;
    case State::Stopped:
        m_button->setText(tr("Go on"));
        m_button->setToolTip(tr("Restore from the rest of the random backups"));
        break;
    case State::Idle:
    case State::Done:
        m_button->setText(tr("Again"));
        m_button->setToolTip(tr("Draw other random backups, with the next seed"));
        break;
    }
}

void SamplingBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace bacscope
