// The workload that the events were generated from: its use cases, and the same once more with other chance
// or of another length.
#pragma once

#include "window/panes/Pane.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace bacscope {

class SeedBox;

class WorkloadPane final : public Pane {
    Q_OBJECT
public:
    explicit WorkloadPane(QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void setScale(double scale) override;
    std::vector<NamedFigure> figures() const override { return {}; }

    SeedBox& seed() const { return *m_seed; }
    QLineEdit& duration() const { return *m_duration; }
    QPushButton& generateButton() const { return *m_generate; }
    QLabel& expectation() const { return *m_expectation; } ///< what would come of it, or why nothing can
    QLabel& outcome() const { return *m_outcome; }         ///< what came of it
    QTableWidget& table() const { return *m_table; }

    /// With what the fields say; where the log was made of just that, with the next seed.
    void generateAgain();

protected:
    void showDocument() override;
    void follow(ChangeSet changes) override;
    void changeEvent(QEvent* event) override;

private:
    /// As the fields say; none: the duration is not one.
    std::optional<Workload> asked() const;
    /// The one that would be generated now.
    std::optional<Workload> next() const;
    void generate(const Workload& workload);
    void check();
    void fill();
    void retranslate();

    SeedBox* m_seed;
    QLineEdit* m_duration;
    QPushButton* m_generate;
    QLabel* m_seedLabel;
    QLabel* m_durationLabel;
    QLabel* m_expectation;
    QLabel* m_outcome;
    QTableWidget* m_table;
    Theme m_theme = Theme::light();
    double m_scale = 1;
    QFont m_plainFont;
};

} // namespace bacscope
