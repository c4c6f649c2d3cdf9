// A shipped scenario on the start page: a thumbnail drawn by the figure itself, its title and what it
// teaches. Where it is after a figure of the paper, it says which.
#pragma once

#include "figures/Theme.h"
#include "scenario/Scenario.h"

#include <QAbstractButton>
#include <QImage>

#include <optional>

namespace bacscope {

class ScenarioTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit ScenarioTile(const QString& path, QWidget* parent = nullptr);

    const QString& path() const { return m_path; }
    /// The figure of the paper that the scenario is after, as its source names it ("Figure 3"); empty: none.
    const QString& figure() const { return m_figure; }
    void setTheme(const Theme& theme);
    /// Reads the scenario and draws its picture, if that was not done yet. False: there was nothing to do.
    bool prepare();

    static constexpr int minimumTileWidth = 250;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void retranslate();
    void drawThumbnail();
    QRect pictureRect() const;

    QString m_path;
    Theme m_theme = Theme::light();
    std::optional<Scenario> m_scenario;
    QImage m_thumbnail;
    QString m_lesson;
    QString m_figure;
};

} // namespace bacscope
