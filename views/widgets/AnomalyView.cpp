#include "widgets/AnomalyView.h"

#include "figures/Glyphs.h"
#include "widgets/AnomalyDelegate.h"
#include "widgets/AnomalyHits.h"
#include "widgets/ListDrags.h"
#include "widgets/ThemePalette.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

constexpr int leastListHeight = 72; ///< the entry that is explained

} // namespace

AnomalyView::AnomalyView(QWidget* parent)
    : QWidget(parent), m_model(new AnomalyModel(this)), m_delegate(new AnomalyDelegate(this)),
      m_heading(new QLabel(this)), m_filter(new QLineEdit(this)), m_orderButton(new QToolButton(this)),
      m_copyAction(new QAction(this)), m_empty(new QLabel(this)), m_list(new QTreeView(this)),
      m_details(new QTextBrowser(this)), m_splitter(new QSplitter(Qt::Vertical, this)) {
    setObjectName(QStringLiteral("anomalyView"));
    setAutoFillBackground(true);
    setMinimumWidth(280);
    buildHeader();
    buildList();

    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 8, 16, 8);
    m_empty->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setOpenLinks(false);
    m_details->document()->setDocumentMargin(12);
    m_details->setMinimumHeight(96);

    auto* top = new QWidget(m_splitter);
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(4);
    topLayout->addWidget(m_empty);
    topLayout->addWidget(m_list, 1);
    m_splitter->addWidget(top);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({1000, 1000}); // what can be done is worth as much room as what is wrong
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_sharedByPerson = true; });

    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 12, 12, 4);
    header->setSpacing(8);
    header->addWidget(m_heading);
    header->addStretch(1);
    header->addWidget(m_filter, 4);
    header->addWidget(m_orderButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(m_splitter, 1);

    connect(m_model, &AnomalyModel::updated, this, &AnomalyView::modelUpdated);
    retranslate();
    applyTheme();
    modelUpdated();
}

AnomalyView::~AnomalyView() = default;

/// In the field Esc clears it, Down goes to the list, and exporting stays what it is everywhere.
bool AnomalyView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_filter ||
        (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool clears = key->key() == Qt::Key_Escape && !m_filter->text().isEmpty();
    if (event->type() == QEvent::ShortcutOverride) {
        if (key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
        if (clears) {
            event->accept();
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    if (clears) {
        m_filter->clear();
        return true;
    }
    if (key->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AnomalyView::buildHeader() {
    QFont font = scaledFont(m_heading->font(), 1.15);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_filter->setMinimumWidth(96);
    m_filter->setMaximumWidth(220);
    m_heading->setBuddy(m_list);

    // Filtering waits for a pause between two keys.
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(150);
    connect(m_filter, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { m_model->setFilter(m_filter->text()); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this, pause] {
        pause->stop();
        m_model->setFilter(m_filter->text());
        m_model->settle();
        m_list->setFocus();
    });

    auto* menu = new QMenu(m_orderButton);
    auto* group = new QActionGroup(menu);
    for (std::size_t order = 0; order < m_orderActions.size(); ++order) {
        m_orderActions[order] = menu->addAction(QString());
        m_orderActions[order]->setCheckable(true);
        m_orderActions[order]->setChecked(order == 0);
        group->addAction(m_orderActions[order]);
        connect(m_orderActions[order], &QAction::triggered, this,
                [this, order] { m_model->setOrder(static_cast<AnomalyModel::Order>(order)); });
    }
    m_orderButton->setMenu(menu);
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    m_orderButton->setAutoRaise(true);
    m_orderButton->setText(QStringLiteral("\u21c5"));
}

void AnomalyView::buildList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    ignoreDrags(*m_list);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setMinimumHeight(leastListHeight - 8);
    m_list->header()->setStretchLastSection(true);

    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copyAction, &QAction::triggered, this, &AnomalyView::copy);

    connect(m_list, &QTreeView::clicked, this, &AnomalyView::toggleGroup);
    connect(m_list, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        m_open[static_cast<std::size_t>(index.row())] = true;
        if (m_model->rowCount(index) == 0) {
            m_model->fetchMore(index);
        }
    });
    connect(m_list, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        m_open[static_cast<std::size_t>(index.row())] = false;
        m_model->release(index);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AnomalyView::currentChanged);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &AnomalyView::fetchVisible);
}

Sentences AnomalyView::sentences() const {
    return sentencesOf(m_subject, locale());
}

void AnomalyView::setSubject(const TimelineSubject& subject) {
    m_subject = subject;
    const std::shared_ptr<const EventLog> log = hasSubject() ? subject.tracker->world().sharedLog() : nullptr;
    if (log != m_log) {
        m_log = log;
        m_anomaly.reset();
        m_thing = {};
    }
    m_model->setSubject(subject);
}

void AnomalyView::cutChanged() {
    m_model->cutChanged();
}

void AnomalyView::setTheme(const Theme& theme) {
    m_theme = theme;
    applyTheme();
}

void AnomalyView::setEventDetails(QHash<EventId, QString> details) {
    m_eventDetails = std::move(details);
    updateDetails();
}

void AnomalyView::applyTheme() {
    QPalette palette = paletteOf(m_theme);
    setPalette(palette);
    // The list lies on the panel, its cards on the list.
    palette.setColor(QPalette::Base, m_theme.surface);
    m_list->setPalette(palette);
    m_details->setPalette(palette);
    m_details->viewport()->setPalette(palette); // under a style sheet it does not follow
    m_delegate->setTheme(m_theme);
    m_model->setTheme(m_theme);
    m_html.clear();
    updateDetails();
}

void AnomalyView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AnomalyView::retranslate() {
    m_heading->setText(tr("What is wrong"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter what is wrong"));
    m_filter->setToolTip(tr("Shows only entries that name all of these words: entities, services, events"));
    m_orderButton->setToolTip(tr("Order"));
    m_orderButton->setAccessibleName(tr("Order of the list"));
    m_orderActions[0]->setText(tr("By time"));
    m_orderActions[1]->setText(tr("By name"));
    m_orderActions[2]->setText(tr("By service"));
    m_copyAction->setText(tr("Copy"));
    m_list->setAccessibleName(tr("What is wrong"));
    m_details->setAccessibleName(tr("Explanation"));
    m_model->setLocale(locale());
    updateEmptyText();
    updateDetails();
}

void AnomalyView::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

// The list follows the model

void AnomalyView::modelUpdated() {
    openGroups();
    updateEmptyText();
    updateDetails();
    // Where the selected row was on the move, the list may have chosen a neighbour.
    if (hasSubject()) {
        const std::optional<AnyAnomaly> present =
            m_anomaly ? atPresentCut(*m_anomaly, *m_subject.tracker) : std::nullopt;
        const std::optional<AnyAnomaly> shown = m_model->anomaly(m_list->currentIndex());
        if (present && shown != present) {
            selectQuietly(m_model->find(*present));
        } else if (!present && shown) {
            selectQuietly({});
        }
    }
    fetchVisible();
}

void AnomalyView::openGroups() {
    for (int row = 0; row < AnomalyModel::groupCount; ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const bool empty = m_model->count(static_cast<AnomalyModel::Group>(row)) == 0;
        if (m_list->isRowHidden(row, {}) != empty) {
            m_list->setRowHidden(row, {}, empty);
        }
        if (!empty && m_open[static_cast<std::size_t>(row)]) {
            if (!m_list->isExpanded(group)) {
                m_list->expand(group);
            }
            if (m_model->rowCount(group) == 0) {
                m_model->fetchMore(group);
            }
        }
    }
}

/// The tree fetches by itself only at its top level.
void AnomalyView::fetchVisible() {
    for (int row = 0; row < AnomalyModel::groupCount; ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const int rows = m_model->rowCount(group);
        if (rows == 0 || !m_list->isExpanded(group) || !m_model->canFetchMore(group)) {
            continue;
        }
        const QRect last = m_list->visualRect(m_model->index(rows - 1, 0, group));
        if (last.isValid() && last.top() < 2 * m_list->viewport()->height()) {
            m_model->fetchMore(group);
        }
    }
}

void AnomalyView::toggleGroup(const QModelIndex& index) {
    if (index.isValid() && !index.parent().isValid()) {
        m_list->setExpanded(index, !m_list->isExpanded(index));
    }
}

void AnomalyView::updateEmptyText() {
    QString text;
    if (hasSubject()) {
        bool anyListed = false;
        for (int row = 0; row < AnomalyModel::groupCount; ++row) {
            anyListed = anyListed || m_model->count(static_cast<AnomalyModel::Group>(row)) > 0;
        }
        if (m_subject.noBackup) {
            text = QStringLiteral("<b>%1</b><br>%2")
                       .arg(tr("Consistent: nothing is left that could be wrong.").toHtmlEscaped(),
                            tr("The price: %1").arg(sentences().price()).toHtmlEscaped());
        } else if (!m_subject.lock && !m_subject.scenario->hasBackups()) {
            text = QStringLiteral("<b>%1</b><br>%2")
                       .arg(tr("No backup is known.").toHtmlEscaped(),
                            tr("All markers stand at the disaster, so nothing is lost. Drag one to the left, "
                               "to where "
                               "its service was backed up.")
                                .toHtmlEscaped());
        } else if (m_subject.tracker->counts().isConsistent()) {
            text = QStringLiteral("<b>%1</b><br>%2")
                       .arg(tr("Consistent: nothing is wrong after this restore.").toHtmlEscaped(),
                            tr("The price: %1").arg(sentences().price()).toHtmlEscaped());
        } else if (!anyListed) {
            text = tr("Nothing here names “%1”.").arg(m_filter->text().toHtmlEscaped());
        }
    }
    if (m_empty->text() != text) {
        m_empty->setText(text);
    }
    m_empty->setVisible(!text.isEmpty());
}

// Selecting

void AnomalyView::selectQuietly(const QModelIndex& index) {
    const QScopedValueRollback quiet(m_quiet, true);
    if (index.isValid()) {
        m_list->setExpanded(index.parent(), true);
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->setCurrentIndex({}, QItemSelectionModel::Clear);
    }
}

void AnomalyView::select(const AnyAnomaly& anomaly) {
    m_anomaly = anomaly;
    m_thing = {};
    selectQuietly(m_model->find(anomaly));
    updateDetails();
}

void AnomalyView::showThing(const Hit& hit) {
    if (!hasSubject()) {
        return;
    }
    if (const auto anomaly = anomalyAt(hit, *m_subject.tracker)) {
        // One thing may carry several anomalies: the one that is shown stays.
        if (!m_anomaly || hitOf(*m_anomaly, *m_subject.tracker) != hitOf(*anomaly, *m_subject.tracker)) {
            select(*anomaly);
        }
        return;
    }
    m_anomaly.reset();
    m_thing = hit;
    selectQuietly({});
    updateDetails();
}

void AnomalyView::clearSelection() {
    showThing({});
}

void AnomalyView::currentChanged(const QModelIndex& current) {
    if (m_quiet || m_model->isChanging() || !hasSubject()) {
        return;
    }
    if (const auto anomaly = m_model->anomaly(current)) {
        m_anomaly = anomaly;
        m_thing = {};
        updateDetails();
        Q_EMIT anomalySelected(*anomaly);
    } else if (const EventId event = m_model->event(current); event.isValid()) {
        m_anomaly.reset();
        m_thing = {};
        m_thing.kind = Hit::Kind::Event;
        m_thing.event = event;
        m_thing.entity = m_subject.tracker->world().log().entity(event);
        m_thing.service = m_subject.tracker->world().log().service(event);
        updateDetails();
        Q_EMIT eventSelected(event);
    }
}

QString AnomalyView::selectedText() const {
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) {
        const auto place = [](const QModelIndex& index) {
            return index.parent().isValid() ? std::pair(index.parent().row(), index.row())
                                            : std::pair(index.row(), -1);
        };
        return place(a) < place(b);
    });
    QStringList lines;
    for (const QModelIndex& row : rows) {
        const QVariant second =
            row.parent().isValid() ? row.data(AnomalyModel::SummaryRole) : row.data(AnomalyModel::CountRole);
        lines.append(row.data(AnomalyModel::TitleRole).toString() + QLatin1Char('\t') + second.toString());
    }
    return lines.join(QLatin1Char('\n'));
}

void AnomalyView::copy() const {
    if (const QString text = selectedText(); !text.isEmpty()) {
        QApplication::clipboard()->setText(text);
    }
}

// The details

void AnomalyView::updateDetails() {
    const QString html = detailsHtml();
    if (html == m_html) {
        return;
    }
    m_html = html;
    m_details->setHtml(html);
    shareRoom();
}

/// An explanation is read whole; the list gives way as far as a few of its rows.
void AnomalyView::shareRoom() {
    const int whole = m_splitter->height() - m_splitter->handleWidth();
    if (m_sharedByPerson || whole <= 0) {
        return;
    }
    const int needed = static_cast<int>(std::ceil(m_details->document()->size().height())) + 2;
    const int most = std::max(whole / 2, whole - leastListHeight);
    const int details = std::clamp(needed, whole / 2, most);
    if (m_splitter->sizes().value(1) != details) {
        m_splitter->setSizes({whole - details, details});
        if (m_list->currentIndex().isValid()) {
            m_list->scrollTo(m_list->currentIndex());
        }
    }
}

void AnomalyView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    shareRoom();
}

QString AnomalyView::detailsHtml() const {
    const auto hint = [this](const QString& text) {
        return QStringLiteral("<p style=\"color:%1\">%2</p>")
            .arg(m_theme.softInk.name(), text.toHtmlEscaped());
    };
    if (!hasSubject()) {
        return QString();
    }
    if (m_anomaly) {
        if (const auto present = atPresentCut(*m_anomaly, *m_subject.tracker)) {
            return htmlOf(*present);
        }
        return hint(tr("What was selected is not wrong any more."));
    }
    if (m_thing) {
        return htmlOf(m_thing);
    }
    if (m_subject.noBackup) {
        return hint(tr("Choose two other corners to see what a backup would save."));
    }
    if (m_subject.lock) {
        return hint(tr("Drag the start of the lock to see what it blocks."));
    }
    if (m_subject.tracker->counts().isConsistent()) {
        return hint(tr("Drag a backup marker to see what breaks."));
    }
    return hint(tr("Select an entry to see what happened, what a client notices, and what can be done."));
}

QString AnomalyView::htmlOf(const AnyAnomaly& anomaly) const {
    const Sentences words = sentences();
    const auto heading = [this](const QString& text) {
        return QStringLiteral(
                   "<p style=\"margin-top:8px; margin-bottom:2px; color:%1; font-weight:600\">%2</p>")
            .arg(m_theme.softInk.name(), text.toHtmlEscaped());
    };
    const auto paragraph = [](const QString& text) {
        return QStringLiteral("<p style=\"margin-top:2px; margin-bottom:4px\">%1</p>")
            .arg(text.toHtmlEscaped());
    };
    const AnomalyKind kind = kindOf(anomaly);
    QString name = Sentences::kindName(kind, 1);
    name.replace(0, 1, locale().toUpper(name.left(1)));

    QString html =
        QStringLiteral("<p style=\"margin-top:0px; margin-bottom:2px; color:%1; font-weight:600\">%2</p>")
            .arg(anomalyColor(kind, m_theme).name(), name.toHtmlEscaped());
    html += QStringLiteral("<p style=\"margin-top:0px; margin-bottom:4px; font-weight:600\">%1</p>")
                .arg(words.title(anomaly).toHtmlEscaped());
    html += paragraph(words.explanation(anomaly));
    html += heading(tr("What a client sees")) + paragraph(words.whatAClientSees(anomaly));
    if (const QStringList remedies = words.whatCanBeDone(anomaly); !remedies.isEmpty()) {
        html += heading(tr("What can be done"));
        html += QStringLiteral("<ul style=\"margin-top:2px; margin-left:14px; -qt-list-indent:0\">");
        for (const QString& remedy : remedies) {
            html += QStringLiteral("<li style=\"margin-bottom:2px\">%1</li>").arg(remedy.toHtmlEscaped());
        }
        html += QStringLiteral("</ul>");
    }
    return html + recordHtml(eventOf(anomaly));
}

QString AnomalyView::htmlOf(const Hit& thing) const {
    const Sentences words = sentences();
    QString title;
    QString text;
    switch (thing.kind) {
    case Hit::Kind::Disaster:
        title = tr("Disaster");
        text = words.describeDisaster();
        break;
    case Hit::Kind::GivenEntity:
        title = words.entity(thing.entity);
        text = tr("%1 exists since before the logs begin; no restore can lose it.").arg(title);
        break;
    case Hit::Kind::BackupMarker:
    case Hit::Kind::Survivor:
    case Hit::Kind::AmnesiaInterval:
    case Hit::Kind::Lane:
    case Hit::Kind::LaneHeader:
        title = words.service(thing.service);
        text = words.describeMarker(thing.service);
        break;
    default:
        if (!thing.event.isValid()) {
            return QString();
        }
        title = words.event(thing.event);
        text = words.describe(thing.event);
        break;
    }
    return QStringLiteral("<p style=\"margin-top:0px; margin-bottom:4px; font-weight:600\">%1</p><p>%2</p>")
               .arg(title.toHtmlEscaped(), text.toHtmlEscaped()) +
           recordHtml(thing.event);
}

QString AnomalyView::recordHtml(EventId event) const {
    const QString details = event.isValid() ? m_eventDetails.value(event) : QString();
    if (details.isEmpty()) {
        return QString();
    }
    return QStringLiteral("<p style=\"margin-top:8px; margin-bottom:2px; color:%1; font-weight:600\">%2</p>"
                          "<p style=\"margin-top:2px\">%3</p>")
        .arg(m_theme.softInk.name(), tr("The imported record").toHtmlEscaped(),
             details.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace bacscope
