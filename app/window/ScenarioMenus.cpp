#include "window/ScenarioMenus.h"

#include "text/Sentences.h"
#include "text/ShownName.h"
#include "window/ActionSet.h"
#include "window/DocumentHost.h"
#include "window/Menus.h"
#include "window/Settings.h"
#include "window/WindowStyle.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace bacscope {

ScenarioMenus::ScenarioMenus(Menus& menus, const ActionSet& actions, const DocumentHost& host,
                             QObject* parent)
    : QObject(parent), m_menus(menus), m_actions(actions), m_host(host) {
    connect(menus.recentFiles(), &QMenu::aboutToShow, this, &ScenarioMenus::fillRecentFiles);
    connect(menus.lanes(), &QMenu::aboutToShow, this, &ScenarioMenus::fillLanes);
    connect(menus.sameInstant(), &QMenu::aboutToShow, this, &ScenarioMenus::fillSameInstant);
}

void ScenarioMenus::fillRecentFiles() {
    QMenu& menu = *m_menus.recentFiles();
    menu.clear();
    const QStringList files = settings::recentFiles();
    for (const QString& path : files) {
        QAction* action = menu.addAction(literally(QDir::toNativeSeparators(path)));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openRequested(path); });
    }
    if (files.isEmpty()) {
        menu.addAction(tr("No files yet"))->setEnabled(false);
    }
}

void ScenarioMenus::fillLanes() {
    QMenu& menu = *m_menus.lanes();
    menu.clear();
    Document* document = m_host.document();
    if (!document) {
        return;
    }
    for (const ServiceId lane : document->laneOrder()) {
        QAction* action = menu.addAction(
            literally(shownName(document->scenario().services[lane.at()].displayName(QLocale().name()))));
        action->setCheckable(true);
        action->setChecked(!document->isHidden(lane));
        connect(action, &QAction::toggled, document,
                [document, lane](bool shown) { document->setHidden(lane, !shown); });
    }
    menu.addSeparator();
    menu.addAction(m_actions[ActionId::ShowAllLanes]);
}

void ScenarioMenus::fillSameInstant() {
    QMenu& menu = *m_menus.sameInstant();
    menu.clear();
    Document* document = m_host.document();
    if (!document) {
        return;
    }
    const Sentences sentences(document->scenario(), document->tracker(), QLocale());
    for (const ServiceId lane : document->laneOrder()) {
        const Instant instant = document->cut().markers[lane.at()];
        if (!document->scenario().services[lane.at()].survives) {
            QAction* action =
                menu.addAction(literally(tr("%1: %2", "service: instant of its backup")
                                             .arg(sentences.service(lane), sentences.instant(instant))));
            connect(action, &QAction::triggered, document,
                    [document, instant] { document->setAllToInstant(instant); });
        }
    }
}

} // namespace bacscope
