// What the tests of the window share: a home of their own for settings and autosaves, and scenarios made of
// text.
#pragma once

#include "scenario/ScenarioReader.h"
#include "window/Document.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace bacscope::test {

/// Settings and autosaves go to a folder of this test; call clear() before each test function.
class OwnHome {
public:
    OwnHome() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("BACscope"));
        QCoreApplication::setApplicationName(
            QStringLiteral("BACscopeTest-%1").arg(QCoreApplication::applicationPid()));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    ~OwnHome() { QDir(autosaves()).removeRecursively(); }

    void clear() {
        QSettings().clear();
        QDir(autosaves()).removeRecursively();
    }
    QString autosaves() const { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

private:
    QTemporaryDir m_folder;
};

inline Scenario scenarioOf(const char* yaml) {
    ReadResult result = readScenarioFromBytes(QByteArray(yaml), QStringLiteral("test.bac.yaml"));
    if (!result.scenario) {
        qFatal("The scenario of this test is wrong");
    }
    return *result.scenario;
}

inline LoadedScenario loadedFrom(const char* yaml) {
    return LoadedScenario::index(scenarioOf(yaml));
}

/// Does something with the modal dialog of this type, once it is there.
template <class Dialog, class Deed>
void withDialog(Deed deed) {
    QTimer::singleShot(0, qApp, [deed] {
        if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
            deed(*dialog);
        } else {
            withDialog<Dialog>(deed);
        }
    });
}

/// Does something with it, and closes it.
template <class Dialog, class Deed>
void inDialog(Deed deed) {
    withDialog<Dialog>([deed](Dialog& dialog) {
        deed(dialog);
        dialog.reject();
    });
}

/// The paper's Figure 3: B is restored from an older backup than A, A/3 refers to B/3, which is gone.
inline constexpr auto figure3 = R"(
bacscope: 1
title: {en: A broken link, de: Ein toter Link}
services:
  A: {name: Microservice A, backup: {at: 3.6, takes: 0.2}}
  B: {name: Microservice B, backup: 2.5}
events:
  - {at: 1, create: B/1}
  - {at: 1.3, create: A/1, link: B/1}
  - {at: 2, create: B/2}
  - {at: 2.3, create: A/2, link: B/2}
  - {at: 3, create: B/3}
  - {at: 3.3, create: A/3, link: B/3}
  - {at: 4, create: B/4}
  - {at: 4.3, create: A/4, link: B/4}
disaster: 5
)";

} // namespace bacscope::test
