// Which figure is to be exported and how it is to be exported, with a live picture of what comes out: to
// files, in several formats at once where that is wanted, or to the clipboard.
#pragma once

#include "export/FigureExporter.h"
#include "figures/Theme.h"
#include "window/FigureChoice.h"

#include <QDialog>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace bacscope {

class FigurePreview;

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// One figure at least; what they borrow must outlive the dialog. `name`: proposed for the file, without
    /// ending.
    ExportDialog(const FigureChoice& choice, const QString& name, const Theme& surroundings,
                 QWidget* parent = nullptr);

    ExportSettings exportSettings() const;
    /// Writes the file, and beside it, under the same name, those of the other formats that are wanted;
    /// remembers the settings. False: a message said why not, or that a file beside it is to stay.
    bool exportTo(const QString& path);
    void exportToChosenFile();
    /// What exportTo() wrote, the chosen file first.
    const QStringList& written() const { return m_written; }
    void copy();

    FigurePreview* preview() const { return m_preview; }
    QComboBox* figureBox() const { return m_which; }
    QLineEdit* titleEdit() const { return m_title; }
    QCheckBox* onlyVisibleBox() const { return m_onlyVisible; }
    QComboBox* formatBox() const { return m_format; }
    /// This format as well; hidden for the format that is chosen anyway.
    QCheckBox* alsoBox(FigureFormat format) const { return m_also[static_cast<std::size_t>(format)]; }
    QPushButton* exportButton() const { return m_export; }
    QComboBox* presetBox() const { return m_preset; }

    /// As chosen the last time (without what belongs to one scenario).
    static ExportSettings rememberedSettings();
    /// As picture and as SVG.
    static void copyToClipboard(Figure& figure, ExportSettings settings);

private:
    void buildForm(QFormLayout& form);
    void apply(const ExportSettings& settings);
    void remember() const;
    void sizePresetChosen();
    void customSizeChanged();
    void refresh();
    std::vector<FigureFormat> otherFormats() const;
    bool mayReplace(const QStringList& paths);
    Figure& figure() const { return *m_figures[figureIndex()].figure; }
    std::size_t figureIndex() const;

    std::vector<NamedFigure> m_figures;
    QString m_name;
    QStringList m_written;
    bool m_quiet = false; ///< the program sets the fields, not the person

    QComboBox* m_which;
    QComboBox* m_format;
    std::array<QCheckBox*, 3> m_also{}; ///< by FigureFormat
    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;
    QSpinBox* m_dpi;
    QComboBox* m_theme;
    QComboBox* m_language;
    QLineEdit* m_title;
    QCheckBox* m_showTitle;
    QCheckBox* m_caption;
    QCheckBox* m_legend;
    QCheckBox* m_onlyVisible;
    QLabel* m_result;
    FigurePreview* m_preview;
    QPushButton* m_export;
};

} // namespace bacscope
