// Alt and a letter must mean one thing: in every menu and dialog, in every language.
#include "AppFixture.h"

#include "Translation.h"
#include "figures/TimelineExport.h"
#include "support/TestProgram.h"
#include "window/ActionSet.h"
#include "window/DiagnosticsPage.h"
#include "window/Document.h"
#include "window/ExportDialog.h"
#include "window/ImportDialog.h"
#include "window/Menus.h"
#include "window/RecoveryDialog.h"
#include "window/StartPage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

/// Those of `texts` whose mnemonic an earlier one has already.
QStringList clashes(const QStringList& texts) {
    QStringList clashing;
    QList<QKeySequence> taken;
    for (const QString& text : texts) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (mnemonic.isEmpty()) {
            continue;
        }
        if (taken.contains(mnemonic)) {
            clashing.append(text);
        }
        taken.append(mnemonic);
    }
    return clashing;
}

QStringList textsOf(const QList<QAction*>& actions) {
    QStringList texts;
    for (const QAction* action : actions) {
        texts.append(action->text());
    }
    return texts;
}

/// What can be reached by Alt and a letter in a dialog: buttons, and labels that lead to a field.
QStringList textsOf(const QWidget& dialog) {
    QStringList texts;
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
        texts.append(button->text());
    }
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->buddy()) {
            texts.append(label->text());
        }
    }
    return texts;
}

} // namespace

class MnemonicsTest : public QObject {
    Q_OBJECT

private:
    static void addLanguages() {
        QTest::addColumn<QString>("language");
        for (const QString& language : Translation::languages()) {
            QTest::newRow(qUtf8Printable(language)) << language;
        }
    }

    OwnHome m_home;
    Translation m_translation;

private Q_SLOTS:
    void init() { m_home.clear(); }

    void clashesAreFound() { QCOMPARE(clashes({"&Open", "O&pen", "&other", "none"}), QStringList("&other")); }

    void menus_data() { addLanguages(); }

    void menus() {
        QFETCH(QString, language);
        m_translation.use(language);
        QMainWindow window;
        ActionSet actions(&window);
        Menus menus(window, actions);
        QStringList wrong = clashes(textsOf(window.menuBar()->actions()));
        const auto all = window.findChildren<QMenu*>();
        QVERIFY(all.size() > 6);
        for (const QMenu* menu : all) {
            wrong += clashes(textsOf(menu->actions()));
        }
        QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
    }

    void everyActionOfAMenuHasOne_data() { addLanguages(); }

    void everyActionOfAMenuHasOne() {
        QFETCH(QString, language);
        m_translation.use(language);
        QMainWindow window;
        ActionSet actions(&window);
        Menus menus(window, actions);
        QStringList without;
        for (const QAction* action : window.menuBar()->actions()) {
            for (const QAction* entry : action->menu()->actions()) {
                if (!entry->isSeparator() && !entry->menu() &&
                    QKeySequence::mnemonic(entry->text()).isEmpty()) {
                    without.append(entry->text());
                }
            }
        }
        QCOMPARE(without.join(QLatin1Char('\n')), QString());
    }

    void dialogs_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("dialog");
        for (const QString& language : Translation::languages()) {
            for (const char* dialog : {"export", "import", "recovery", "diagnostics", "start"}) {
                QTest::addRow("%s %s", dialog, qUtf8Printable(language)) << language << dialog;
            }
        }
    }

    void dialogs() {
        QFETCH(QString, language);
        QFETCH(QString, dialog);
        m_translation.use(language);
        Document document(loadedFrom(figure3));
        std::unique_ptr<QWidget> widget;
        if (dialog == QLatin1String("export")) {
            const TimelineSubject subject{&document.scenario(), &document.tracker()};
            widget = std::make_unique<ExportDialog>(
                FigureChoice{{{QStringLiteral("one"), std::make_shared<TimelineExport>(subject)},
                              {QStringLiteral("two"), std::make_shared<TimelineExport>(subject)}}},
                QStringLiteral("figure"), Theme::light());
        } else if (dialog == QLatin1String("import")) {
            widget = std::make_unique<ImportDialog>(QStringLiteral(BACSCOPE_SOURCE_DIR "/README.md"),
                                                    Theme::light());
        } else if (dialog == QLatin1String("recovery")) {
            widget = std::make_unique<RecoveryDialog>(std::vector<RecoverableDocument>{});
        } else if (dialog == QLatin1String("diagnostics")) {
            widget = std::make_unique<DiagnosticsPage>();
        } else {
            widget = std::make_unique<StartPage>();
        }
        const QStringList texts = textsOf(*widget);
        QVERIFY(!texts.isEmpty());
        QCOMPARE(clashes(texts).join(QLatin1Char('\n')), QString());
    }
};

BACSCOPE_TEST(mnemonics, MnemonicsTest, QApplication)
#include "MnemonicsTest.moc"
