// All diagnostics of an input in a list: severity, place, sentence, the offending text. Rows can be copied;
// choosing one names its place.
#pragma once

#include "figures/Theme.h"
#include "scenario/Diagnostic.h"
#include "text/SourceExcerpt.h"

#include <QAbstractTableModel>
#include <QWidget>

class QAction;
class QLabel;
class QTreeView;

namespace bacscope {

class DiagnosticsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PlaceColumn, TextColumn, columns };
    enum Role { SeverityRole = Qt::UserRole, LocationRole, PlainTextRole, ExcerptRole };

    explicit DiagnosticsModel(QObject* parent = nullptr);

    void setDiagnostics(Diagnostics diagnostics);
    const Diagnostics& diagnostics() const { return m_diagnostics; }
    void setTheme(const Theme& theme);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Diagnostics m_diagnostics;
    SourceExcerpts m_excerpts;
    Theme m_theme = Theme::light();
};

class DiagnosticsView : public QWidget {
    Q_OBJECT
public:
    explicit DiagnosticsView(QWidget* parent = nullptr);

    void setDiagnostics(Diagnostics diagnostics);
    void setTheme(const Theme& theme);
    DiagnosticsModel* model() const { return m_model; }
    QTreeView* list() const { return m_list; }
    /// "file:line:column: sentence", one a line: the selected rows, or all where none is selected.
    QString selectedText() const;

Q_SIGNALS:
    void locationActivated(const bacscope::SourceLocation& location);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Theme m_theme = Theme::light();
    DiagnosticsModel* m_model;
    QLabel* m_summary;
    QTreeView* m_list;
    QAction* m_copy;
};

} // namespace bacscope
