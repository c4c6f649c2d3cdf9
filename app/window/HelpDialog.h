// Pages of the Help menu that are read: the glossary, and what the scenario is about.
#pragma once

#include "scenario/Scenario.h"

#include <QDialog>
#include <QLocale>
#include <QString>

class QTextBrowser;

namespace bacscope {

class HelpDialog : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const QString& title, const QString& html, QWidget* parent = nullptr);

    QTextBrowser& text() const { return *m_text; }

private:
    QTextBrowser* m_text;
};

QString glossaryTitle();
/// All of glossary(), by word.
QString glossaryHtml(const QLocale& locale);

QString aboutScenarioTitle();
/// Title, the whole description and the source; says so where there is none of them.
QString aboutScenarioHtml(const Scenario& scenario, const QLocale& locale);

} // namespace bacscope
