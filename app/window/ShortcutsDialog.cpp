#include "window/ShortcutsDialog.h"

#include "window/ActionSet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace bacscope {

namespace {

QString row(const QString& keys, const QString& what) {
    return QStringLiteral("<tr><td style=\"padding: 3px 24px 3px 0\"><b>%1</b></td><td style=\"padding: 3px "
                          "0\">%2</td></tr>")
        .arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
}

QString table(const QString& title, const QString& rows) {
    return QStringLiteral("<h3>%1</h3><table>%2</table>").arg(title.toHtmlEscaped(), rows);
}

QString key(int key) {
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionSet& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard and mouse"));
    const std::vector<std::pair<QString, QString>> mouse{
        {tr("Drag a marker or the disaster"), tr("Moves it; it snaps between events (with Alt it does not)")},
        {tr("Drag the background"), tr("Moves along the time axis")},
        {tr("Drag the name of a service"), tr("Puts its lane elsewhere")},
        {tr("Wheel"), tr("Zooms at the pointer; with Shift it moves along")},
        {tr("Double click"), tr("Fits all")},
        {tr("Right click"),
         tr("What can be done with a lane: hide it, let it survive, move its backup here")},
    };
    const QString left = key(Qt::Key_Left);
    const QString right = key(Qt::Key_Right);
    const std::vector<std::pair<QString, QString>> keys{
        {key(Qt::Key_Tab), tr("Walks the markers, the disaster and the events; where they are many, the "
                              "arrows walk among them")},
        {key(Qt::Key_Up) + QStringLiteral(" / ") + key(Qt::Key_Down),
         tr("To the like of it in the next lane")},
        {left + QStringLiteral(" / ") + right,
         tr("Moves the marker by one event, with Shift by ten; elsewhere: to the neighbouring event")},
        {key(Qt::Key_Home) + QStringLiteral(" / ") + key(Qt::Key_End),
         tr("Moves the marker to the beginning or the end")},
        {QStringLiteral("N / ") + QKeySequence(Qt::SHIFT | Qt::Key_N).toString(QKeySequence::NativeText),
         tr("The next or previous thing that is wrong")},
        {QStringLiteral("+ / −"), tr("Zooms")},
        {QStringLiteral("0"), tr("Fits all")},
        {key(Qt::Key_Escape), tr("Takes back the drag that is going on; leaves the presentation")},
    };
    const std::vector<std::pair<QString, QString>> mapMouse{
        {tr("Drag a service"),
         tr("Puts it elsewhere; onto another one: merges it (with Shift: shares its backup)")},
        {tr("Drag an aggregate"), tr("Moves it to another service; to empty ground: splits it off")},
        {tr("Double click"), tr("Renames a service; follows an edge to what is wrong")},
        {tr("Right click"), tr("All that can be done with a service, an aggregate or an edge")},
    };
    const std::vector<std::pair<QString, QString>> mapKeys{
        {key(Qt::Key_Tab), tr("Walks the services, their aggregates and the edges between them")},
        {QStringLiteral("← ↑ → ↓"), tr("The next one in that direction")},
        {key(Qt::Key_Return), tr("Selects it; follows an edge to what is wrong")},
        {key(Qt::Key_F2), tr("Renames the service")},
        {key(Qt::Key_M),
         tr("Merges the service or moves the aggregate: arrows choose where to, Enter does it "
            "(Shift+Enter: shares one backup)")},
        {QKeySequence(Qt::ALT).toString(QKeySequence::NativeText) + QStringLiteral("← ↑ → ↓"),
         tr("Puts the service elsewhere")},
        {key(Qt::Key_Escape), tr("Takes back what is going on")},
    };
    const auto rowsOf = [](const std::vector<std::pair<QString, QString>>& table) {
        QString rows;
        for (const auto& [gesture, what] : table) {
            rows += row(gesture, what);
        }
        return rows;
    };
    QString presentingRows;
    QString actionRows;
    for (int i = 0; i < static_cast<int>(ActionId::Count); ++i) {
        const QAction* action = actions[static_cast<ActionId>(i)];
        if (const QString remote = actions.presentingKeys(static_cast<ActionId>(i)); !remote.isEmpty()) {
            presentingRows += row(remote, action->statusTip());
        }
        if (!action->shortcuts().isEmpty()) {
            actionRows += row(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                              action->statusTip());
        }
    }
    auto* text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    // Who looks here in a hall has no time to scroll.
    text->setHtml(
        table(tr("While presenting"), presentingRows) + table(tr("Mouse, in the timeline"), rowsOf(mouse)) +
        table(tr("Keys, in the timeline"), rowsOf(keys)) +
        table(tr("Mouse, on the context map"), rowsOf(mapMouse)) +
        table(tr("Keys, on the context map"), rowsOf(mapKeys)) + table(tr("Everywhere"), actionRows));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
}

} // namespace bacscope
