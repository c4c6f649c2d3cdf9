// One scenario on the screen: headline, timeline, mini-map, what is wrong; and the wires between them and the
// document.
#pragma once

#include "figures/TimelineFigure.h"
#include "window/Document.h"
#include "window/FigureChoice.h"
#include "window/panes/PaneArea.h"

#include <QWidget>

#include <memory>
#include <optional>

class QSplitter;
class QTabBar;
class QVBoxLayout;

namespace bacscope {

class AnomalyView;
class HeadlineBar;
class LessonBar;
class MessageBar;
class MapPane;
class MiniMapView;
class NarrationBar;
class PaneArea;
class RecoveryPlayer;
class TimelineView;
class VariantBar;

class ScenarioPage : public QWidget {
    Q_OBJECT
public:
    explicit ScenarioPage(QWidget* parent = nullptr);
    ~ScenarioPage() override;

    /// Null: none. The document must outlive the next call.
    void setDocument(Document* document);
    void setTheme(const Theme& theme);
    void setPanelVisible(bool visible);
    void setLessonVisible(bool visible);
    void setLegendVisible(bool visible);
    void setMiniMapVisible(bool visible);
    /// For the back row of a lecture hall: letters and strokes as large as the screen allows, and nothing but
    /// title, headline and figure, with what there is to say about it.
    void setPresenting(bool on);
    /// Of letters while presenting: none is smaller than a fortieth of the window's height.
    double presentationScale() const;
    /// Plays the rounds of the recovery line from the markers on, or puts it away.
    void setRecoveryLineVisible(bool visible);

    /// All backups at the instant of the selected marker; where none is selected, of the latest one.
    void moveAllToSelectedInstant();

    /// What can be exported: the timeline with the same lanes and the same recovery line, and what the pane
    /// shows; that is preselected while the focus is there or the timeline has given way to it. There must be
    /// a document.
    FigureChoice figures() const;

    /// The lower part of the page; nullopt: put away.
    void showPane(std::optional<PaneId> pane);
    std::optional<PaneId> shownPane() const;
    void setPaneEnlarged(bool enlarged);
    bool isPaneEnlarged() const { return m_paneEnlarged; }

    TimelineView& timeline() const { return *m_timeline; }
    AnomalyView& anomalies() const { return *m_anomalies; }
    HeadlineBar& headline() const { return *m_headline; }
    RecoveryPlayer& player() const { return *m_player; }
    MiniMapView& miniMap() const { return *m_miniMap; }
    VariantBar& variants() const { return *m_variants; }
    LessonBar& lesson() const { return *m_lesson; }
    NarrationBar& narration() const { return *m_narration; }
    MessageBar& messages() const { return *m_messages; }
    PaneArea& panes() const { return *m_panes; }
    /// Chooses between the timeline and what is wrong, where the page is too narrow for both; hidden
    /// elsewhere.
    QTabBar& narrowTabs() const { return *m_narrowTabs; }

Q_SIGNALS:
    void statusText(const QString& text);
    void lessonClosed();
    /// What is selected, by the person or through the list.
    void selectionChanged();
    void paneChanged(); ///< another pane is shown, or none, or enlarged

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void wireTimeline();
    void wirePanels();
    TimelineSubject subject() const;
    void showSubject();
    void showVariants();
    void offerPanes();
    void follow(ChangeSet changes);
    void followRecoverySearch();
    MapPane& mapPane() const;
    void nextAnomalyBetween(ServiceId a, ServiceId b);
    void applyVisibility();
    void applyScale();
    void shareRows();
    void retranslate();
    void placeMiniMap();

    Document* m_document = nullptr;
    MessageBar* m_messages;
    HeadlineBar* m_headline;
    VariantBar* m_variants;
    LessonBar* m_lesson;
    QVBoxLayout* m_layout;
    QTabBar* m_narrowTabs;
    QSplitter* m_splitter; ///< what is wrong, beside
    QSplitter* m_rows;     ///< the pane, below
    QWidget* m_timelinePart;
    TimelineView* m_timeline;
    RecoveryPlayer* m_player;
    NarrationBar* m_narration;
    MiniMapView* m_miniMap;
    AnomalyView* m_anomalies;
    PaneArea* m_panes;
    double m_plotLeft = 0;
    double m_plotRight = 0;
    bool m_lessonVisible = true;
    bool m_panelVisible = true;
    bool m_miniMapVisible = true;
    bool m_presenting = false;
    QByteArray m_rowsBefore; ///< as they were before presenting
    bool m_paneShown = false;
    bool m_paneEnlarged = false;
    bool m_playWhenShown = false; ///< the recovery line that the document still looks for
};

} // namespace bacscope
