// How a foreign log becomes a scenario, with a live picture of the result and everything the reader had to
// say.
#pragma once

#include "figures/Theme.h"
#include "window/FileLoader.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace bacscope {

class DiagnosticsView;
class FigurePreview;
class UnreadBar;

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const QString& path, const Theme& theme, QWidget* parent = nullptr);
    ~ImportDialog() override;

    ImportOptions options() const;
    /// What is shown, ready to be opened; null until something could be read. Once.
    std::shared_ptr<LoadOutcome> takeOutcome() { return std::move(m_outcome); }

    DiagnosticsView* diagnostics() const { return m_diagnostics; }
    QLineEdit* patternEdit() const { return m_pattern; }
    QComboBox* formatBox() const { return m_format; }
    QLineEdit* useCasesEdit() const { return m_useCases; }
    QLineEdit* delimiterEdit() const { return m_delimiter; }
    QComboBox* timeUnitBox() const { return m_timeUnit; }
    QCheckBox* skipBadBox() const { return m_skipBad; }
    QCheckBox* multiLineBox() const { return m_multiLine; }
    QCheckBox* withoutUseCasesBox() const { return m_withoutUseCases; }
    UnreadBar* unreadBar() const { return m_unread; }
    QLabel* summary() const { return m_summary; }
    QPushButton* importButton() const { return m_import; }

private:
    static QString formatName(LogFormat format);
    void buildForm(QFormLayout& form);
    void read();
    void showOutcome(const std::shared_ptr<LoadOutcome>& outcome);
    void checkPattern();
    void showPreview();
    void browseUseCases();
    void offerOptions();

    QString m_path;
    FileLoader m_loader;
    QTimer m_pause; ///< takes several changes of the options together
    std::shared_ptr<LoadOutcome> m_outcome;

    QComboBox* m_format;
    QComboBox* m_interactions;
    QComboBox* m_references;
    QLineEdit* m_pattern;
    QLabel* m_patternError;
    QComboBox* m_execution;
    QLineEdit* m_delimiter;
    QComboBox* m_timeUnit;
    QLineEdit* m_useCases;
    QPushButton* m_browse;
    QCheckBox* m_withoutUseCases;
    QCheckBox* m_keepClocks;
    QCheckBox* m_skipBad;
    QCheckBox* m_multiLine;
    QLabel* m_summary;
    QProgressBar* m_progress;
    FigurePreview* m_preview;
    DiagnosticsView* m_diagnostics;
    UnreadBar* m_unread;
    QPushButton* m_import;
};

} // namespace bacscope
