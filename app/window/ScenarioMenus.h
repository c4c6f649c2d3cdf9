// The menus whose entries depend on what is open: recent files, lanes, and the instants of the backups.
#pragma once

#include <QObject>
#include <QString>

namespace bacscope {

class ActionSet;
class DocumentHost;
class Menus;

class ScenarioMenus : public QObject {
    Q_OBJECT
public:
    ScenarioMenus(Menus& menus, const ActionSet& actions, const DocumentHost& host, QObject* parent);

Q_SIGNALS:
    void openRequested(const QString& path);

private:
    void fillRecentFiles();
    void fillLanes();
    void fillSameInstant();

    Menus& m_menus;
    const ActionSet& m_actions;
    const DocumentHost& m_host;
};

} // namespace bacscope
