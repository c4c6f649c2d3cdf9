#include "window/panes/SeedBox.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace bacscope {

namespace {

constexpr std::uint64_t largestSeed = std::numeric_limits<std::uint64_t>::max();

} // namespace

SeedBox::SeedBox(QWidget* parent) : QAbstractSpinBox(parent) {
    setButtonSymbols(QAbstractSpinBox::UpDownArrows);
    setValue(0);
    connect(lineEdit(), &QLineEdit::textChanged, this, [this] {
        m_value = value();
        Q_EMIT valueChanged();
    });
    connect(lineEdit(), &QLineEdit::returnPressed, this, &SeedBox::returnPressed);
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] { setValue(m_value); });
    setMinimumWidth(fontMetrics().horizontalAdvance(QString(16, u'0')));
}

std::uint64_t SeedBox::value() const {
    bool isNumber = false;
    const qulonglong value = text().toULongLong(&isNumber);
    return isNumber ? value : m_value;
}

void SeedBox::setValue(std::uint64_t value) {
    const QSignalBlocker quiet(lineEdit());
    m_value = value;
    lineEdit()->setText(QString::number(qulonglong(value)));
    update(); // the arrows, at the ends
}

void SeedBox::stepBy(int steps) {
    const std::uint64_t now = value();
    const auto by = static_cast<std::uint64_t>(std::abs(steps));
    setValue(steps < 0 ? now - std::min(by, now) : now + std::min(by, largestSeed - now));
    Q_EMIT valueChanged();
}

QValidator::State SeedBox::validate(QString& input, int&) const {
    if (input.isEmpty()) {
        return QValidator::Intermediate;
    }
    const bool digits = std::ranges::all_of(input, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    bool fits = false;
    input.toULongLong(&fits);
    return digits && fits ? QValidator::Acceptable : QValidator::Invalid;
}

QAbstractSpinBox::StepEnabled SeedBox::stepEnabled() const {
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, value() < largestSeed);
    enabled.setFlag(StepDownEnabled, value() > 0);
    return enabled;
}

} // namespace bacscope
