// How many random backups are drawn and which ones (the seed), how far they have been restored, and a button
// that stops, goes on, or draws others.
#pragma once

#include <QWidget>

#include <cstddef>
#include <cstdint>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace bacscope {

class SamplingBar : public QWidget {
    Q_OBJECT
public:
    enum class State {
        Idle,    ///< there is nothing to draw from
        Running, ///< the button stops
        Stopped, ///< the button goes on
        Done     ///< the button draws others: the next seed
    };

    explicit SamplingBar(QWidget* parent = nullptr);

    std::size_t samples() const;
    std::uint64_t seed() const;
    State state() const { return m_state; }
    void setState(State state);
    void setProgress(double share); ///< 0 … 1
    void setScale(double scale);

    QPushButton& button() const { return *m_button; }
    QSpinBox& samplesBox() const { return *m_samples; }
    QSpinBox& seedBox() const { return *m_seed; }

Q_SIGNALS:
    void choiceChanged(); ///< other samples, or more, or fewer
    void stopRequested();
    void resumeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void press();
    void retranslate();

    State m_state = State::Idle;
    QLabel* m_samplesLabel;
    QSpinBox* m_samples;
    QLabel* m_seedLabel;
    QSpinBox* m_seed;
    QProgressBar* m_progress;
    QPushButton* m_button;
};

} // namespace bacscope
