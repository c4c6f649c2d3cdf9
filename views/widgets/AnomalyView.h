// The panel "What is wrong": the list by kind with counts, filter, order and copy, and below it the selected
// entry in words: what happened, what a client sees, what can be done.
#pragma once

#include "figures/TimelineFigure.h"
#include "text/Sentences.h"
#include "widgets/AnomalyModel.h"

#include <QHash>
#include <QWidget>

#include <array>
#include <memory>

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QTextBrowser;
class QToolButton;
class QTreeView;

namespace bacscope {

class AnomalyDelegate;

class AnomalyView : public QWidget {
    Q_OBJECT
public:
    explicit AnomalyView(QWidget* parent = nullptr);
    ~AnomalyView() override;

    void setSubject(const TimelineSubject& subject);
    void cutChanged();
    void setTheme(const Theme& theme);
    /// What an import knows about its events besides ("name: value" lines).
    void setEventDetails(QHash<EventId, QString> details);

    /// Shows this anomaly in list and details; emits nothing.
    void select(const AnyAnomaly& anomaly);
    /// Explains what was selected in the timeline: its anomaly, or the thing itself. Emits nothing.
    void showThing(const Hit& hit);
    void clearSelection();
    void focusFilter();
    /// The selected rows, one a line, title and summary parted by a tab.
    QString selectedText() const;

    AnomalyModel* model() const { return m_model; }
    QTreeView* list() const { return m_list; }
    QTextBrowser* details() const { return m_details; }
    QLineEdit* filterEdit() const { return m_filter; }

Q_SIGNALS:
    /// Chosen by the person.
    void anomalySelected(const bacscope::AnyAnomaly& anomaly);
    /// A lost or repeatable event was chosen.
    void eventSelected(bacscope::EventId event);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void buildList();
    void retranslate();
    void applyTheme();
    void modelUpdated();
    void openGroups();
    void fetchVisible();
    void selectQuietly(const QModelIndex& index);
    void currentChanged(const QModelIndex& current);
    void toggleGroup(const QModelIndex& index);
    void updateEmptyText();
    void updateDetails();
    void shareRoom();
    void copy() const;
    QString detailsHtml() const;
    QString htmlOf(const AnyAnomaly& anomaly) const;
    QString htmlOf(const Hit& thing) const;
    QString recordHtml(EventId event) const;
    bool hasSubject() const { return m_subject.scenario && m_subject.tracker; }
    Sentences sentences() const;

    TimelineSubject m_subject;
    std::shared_ptr<const EventLog> m_log; ///< of the subject: ids of another one mean other things
    Theme m_theme = Theme::light();
    QHash<EventId, QString> m_eventDetails;
    std::optional<AnyAnomaly> m_anomaly; ///< explained in the details
    Hit m_thing;                         ///< or this
    bool m_quiet = false;                ///< the program selects, not the person
    std::array<bool, AnomalyModel::groupCount> m_open{true,  true,  true, true,
                                                      false, false, false}; ///< as the person wants it
    QString m_html;
    bool m_sharedByPerson = false; ///< who dragged the line between list and details has decided

    AnomalyModel* m_model;
    AnomalyDelegate* m_delegate;
    QLabel* m_heading;
    QLineEdit* m_filter;
    QToolButton* m_orderButton;
    std::array<QAction*, 3> m_orderActions{};
    QAction* m_copyAction;
    QLabel* m_empty;
    QTreeView* m_list;
    QTextBrowser* m_details;
    QSplitter* m_splitter;
};

} // namespace bacscope
