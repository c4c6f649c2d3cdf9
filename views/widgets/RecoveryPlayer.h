// Steps through the rounds of the recovery line, forward and back, and says who rolls back because of what.
#pragma once

#include "figures/TimelineFigure.h"

#include <QBasicTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace bacscope {

class Sentences;

class RecoveryPlayer : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryPlayer(QWidget* parent = nullptr);
    ~RecoveryPlayer() override;

    /// With `recoveryLine` and `recoveryRounds` (the round that is shown: 0 is the markers themselves). Stops
    /// playing where there is no line.
    void setSubject(const TimelineSubject& subject);
    void setTheme(const Theme& theme);
    void setScale(double scale); ///< larger for the back row; 1: as the other widgets
    bool isPlaying() const { return m_timer.isActive(); }
    void setInterval(int milliseconds) { m_interval = milliseconds; } ///< between rounds while playing
    QString text() const;

public Q_SLOTS:
    void play();
    void pause();
    void stepForward();
    void stepBack();
    void toFirst();
    void toLast();

Q_SIGNALS:
    void roundRequested(std::size_t rounds);
    void closed();
    /// The recovery line is to become the markers.
    void applyRequested();

protected:
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void request(std::size_t round);
    void refresh();
    void retranslate();
    void fitText();
    QString textOf(const Sentences& words, std::size_t round) const;
    int textHeight(const Sentences& words) const;
    int iconSize() const;
    std::size_t rounds() const;

    TimelineSubject m_subject;
    Theme m_theme = Theme::light();
    double m_scale = 1;
    QHBoxLayout* m_row; ///< of the buttons
    QToolButton* m_first;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_forward;
    QToolButton* m_last;
    QLabel* m_round;
    QLabel* m_text; ///< of m_whole, what fits
    QString m_whole;
    QPushButton* m_apply;
    QToolButton* m_close;
    QBasicTimer m_timer;
    int m_interval = 1600;
};

} // namespace bacscope
