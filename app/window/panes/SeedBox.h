// A whole number of 64 bits without a sign, which QSpinBox cannot hold.
#pragma once

#include <QAbstractSpinBox>

#include <cstdint>

namespace bacscope {

class SeedBox : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit SeedBox(QWidget* parent = nullptr);

    /// What the text says; where it says nothing: what it was before.
    std::uint64_t value() const;
    void setValue(std::uint64_t value); ///< emits nothing

    void stepBy(int steps) override; ///< stays at the ends
    QValidator::State validate(QString& input, int& position) const override;

Q_SIGNALS:
    void valueChanged(); ///< by the person
    void returnPressed();

protected:
    StepEnabled stepEnabled() const override;

private:
    std::uint64_t m_value = 0;
};

} // namespace bacscope
