#include "window/VariantActions.h"

#include "window/ActionSet.h"
#include "window/DocumentHost.h"
#include "window/Menus.h"
#include "window/SavingIndicator.h"
#include "window/VariantBar.h"
#include "window/VariantNameDialog.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>

namespace bacscope {

namespace {

/// The one after it, beginning again at the end.
std::size_t after(const Scenario& scenario, std::size_t variant) {
    return (variant + 1) % scenario.variants.size();
}

} // namespace

VariantActions::VariantActions(Menus& menus, const ActionSet& actions, const DocumentHost& host,
                               VariantBar& bar, QMainWindow& window)
    : QObject(&window), m_menus(menus), m_actions(actions), m_host(host), m_bar(bar), m_window(window) {
    using enum ActionId;
    connect(actions[AddVariant], &QAction::triggered, this, &VariantActions::add);
    connect(actions[NextVariant], &QAction::triggered, this, &VariantActions::showNext);
    connect(actions[RenameVariant], &QAction::triggered, this,
            [this] { rename(m_host.document()->scenario().shownVariant); });
    connect(actions[RemoveVariant], &QAction::triggered, this,
            [this] { remove(m_host.document()->scenario().shownVariant); });
    connect(actions[CompareVariants], &QAction::triggered, this, [this] {
        if (m_comparing) {
            Q_EMIT comparisonClosed();
        } else {
            compare(m_host.document()->scenario().shownVariant);
        }
    });
    connect(&bar, &VariantBar::showRequested, this,
            [this](std::size_t variant) { m_host.document()->showVariant(variant); });
    connect(&bar, &VariantBar::renameRequested, this, &VariantActions::rename);
    connect(&bar, &VariantBar::removeRequested, this, &VariantActions::remove);
    connect(&bar, &VariantBar::compareRequested, this, &VariantActions::compare);
    connect(&bar, &VariantBar::addRequested, this, &VariantActions::add);
    connect(menus.variants(), &QMenu::aboutToShow, this, &VariantActions::fillMenu);
    connect(&host, &DocumentHost::documentChanged, this, &VariantActions::follow);
}

void VariantActions::follow() {
    m_bar.setBusy(false);
    if (Document* document = m_host.document()) {
        connect(document, &Document::arranging, this, [this](bool running) {
            m_bar.setBusy(running);
            if (running) {
                m_window.setCursor(Qt::BusyCursor);
                showIndicator();
            } else {
                m_window.unsetCursor();
                m_indicator->hide();
            }
        });
    }
    m_window.unsetCursor();
    if (m_indicator) {
        m_indicator->hide();
    }
}

void VariantActions::showIndicator() {
    if (!m_indicator) {
        m_indicator = new SavingIndicator;
        m_window.statusBar()->addPermanentWidget(m_indicator);
        connect(m_indicator, &SavingIndicator::cancelRequested, this,
                [this] { m_host.document()->cancelArranging(); });
    }
    m_indicator->beginArranging();
}

void VariantActions::update(bool shown, bool comparing) {
    using enum ActionId;
    m_comparing = comparing;
    const Document* document = m_host.document();
    const std::size_t count = document ? document->scenario().variants.size() : 0;
    m_actions[AddVariant]->setEnabled(shown && count < mostVariants);
    m_actions[NextVariant]->setEnabled(shown && count > 1);
    m_actions[RenameVariant]->setEnabled(shown && count > 0);
    m_actions[RemoveVariant]->setEnabled(shown && count > 1);
    m_actions[CompareVariants]->setEnabled((shown || comparing) && count > 1);
    m_menus.variants()->setEnabled(shown || comparing);
}

QStringList VariantActions::names() const {
    QStringList names;
    for (const Variant& variant : m_host.document()->scenario().variants) {
        names.append(variant.name);
    }
    return names;
}

void VariantActions::add() {
    Document* document = m_host.document();
    QStringList taken = names();
    QString note;
    if (taken.isEmpty()) {
        const QString first = Document::tr("As it was", "name of the first variant");
        taken.append(first);
        note =
            (document->isAsOpened()
                 ? tr("What is there now stays as the variant “%1”; until something is changed, the new one "
                      "is "
                      "the same.")
                 : tr("The design as it was when the scenario was opened becomes the variant “%1”; what is "
                      "there now gets this name."))
                .arg(first);
    }
    QString proposed;
    for (qsizetype number = taken.size() + 1; proposed.isEmpty() || taken.contains(proposed); ++number) {
        proposed = tr("Variant %1", "with its number").arg(number);
    }
    VariantNameDialog dialog(tr("Keep as variant"), proposed, taken, note, &m_window);
    if (dialog.exec() == QDialog::Accepted && m_host.document() == document) {
        document->addVariant(dialog.name());
    }
}

void VariantActions::showNext() {
    Document& document = *m_host.document();
    document.showVariant(after(document.scenario(), document.scenario().shownVariant));
}

void VariantActions::rename(std::size_t variant) {
    Document* document = m_host.document();
    QStringList taken = names();
    const QString old = taken.takeAt(static_cast<qsizetype>(variant));
    VariantNameDialog dialog(tr("Rename variant"), old, taken, {}, &m_window);
    if (dialog.exec() == QDialog::Accepted && m_host.document() == document && dialog.name() != old &&
        variant < document->scenario().variants.size()) {
        document->renameVariant(variant, dialog.name());
    }
}

void VariantActions::remove(std::size_t variant) {
    Document& document = *m_host.document();
    const Scenario& scenario = document.scenario();
    if (variant != scenario.shownVariant) {
        document.removeVariant(variant);
        return;
    }
    document.rearrange(
        [variant](const Scenario& before) {
            Rearrangement shown = withVariantShown(before, after(before, variant));
            shown.scenario = withVariantRemoved(shown.scenario, variant);
            return shown;
        },
        [name = scenario.variants[variant].name] {
            return Document::tr("Remove %1", "a variant").arg(name);
        });
}

void VariantActions::compare(std::size_t variant) {
    const Scenario& scenario = m_host.document()->scenario();
    const std::size_t shown = scenario.shownVariant;
    // What it was stands left of what it becomes.
    const std::size_t other = variant != shown ? variant : shown > 0 ? shown - 1 : 1;
    Q_EMIT compareRequested(std::min(shown, other), std::max(shown, other));
}

void VariantActions::fillMenu() {
    using enum ActionId;
    QMenu& menu = *m_menus.variants();
    // What a former opening added comes after the last action of the table.
    const QList<QAction*> entries = menu.actions();
    for (qsizetype i = entries.indexOf(m_actions[CompareVariants]) + 1; i < entries.size(); ++i) {
        delete entries[i];
    }
    Document* document = m_host.document();
    if (!document || document->scenario().variants.empty()) {
        return;
    }
    auto* group = new QActionGroup(menu.addSeparator()); // goes with that line
    const QStringList all = names();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QAction* action = menu.addAction(QString(all[i]).replace(u'&', QStringLiteral("&&")));
        group->addAction(action);
        action->setCheckable(true);
        const auto variant = static_cast<std::size_t>(i);
        action->setChecked(variant == document->scenario().shownVariant);
        action->setEnabled(m_actions[RenameVariant]->isEnabled());
        connect(action, &QAction::triggered, document,
                [document, variant] { document->showVariant(variant); });
    }
}

} // namespace bacscope
