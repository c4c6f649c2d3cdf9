#include "window/panes/CornersPane.h"

#include "text/CornersText.h"
#include "widgets/Gesture.h"
#include "widgets/ThemePalette.h"
#include "widgets/ToolTips.h"
#include "widgets/TriangleView.h"
#include "window/WrappingHeader.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bacscope {

namespace {

constexpr std::array order{Kept::BackupAndAvailability, Kept::BackupAndConsistency,
                           Kept::AvailabilityAndConsistency};
constexpr int fewestRows = 3; ///< of the table that are to be seen

} // namespace

CornersPane::CornersPane(QWidget* parent)
    : Pane(parent), m_triangle(new TriangleView), m_sentence(new QLabel), m_how(new QLabel),
      m_blocked(new QComboBox), m_cheapest(new QPushButton), m_cheapestText(new QLabel),
      m_table(new QTableWidget) {
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("givenUp"));
    m_how->setWordWrap(true);
    m_how->setTextFormat(Qt::PlainText);
    m_cheapestText->setTextFormat(Qt::PlainText);
    m_cheapestText->setWordWrap(true);
    m_cheapest->setObjectName(QStringLiteral("plain"));
    m_blocked->addItems({QString(), QString()});
    m_triangle->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);

    m_table->setHorizontalHeader(new WrappingHeader);
    m_table->setColumnCount(1 + static_cast<int>(keptCount));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(8);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);

    auto* lockRow = new QHBoxLayout;
    lockRow->addWidget(m_blocked);
    lockRow->addWidget(m_cheapest);
    lockRow->addWidget(m_cheapestText, 1);
    lockRow->addStretch();

    auto* right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_sentence);
    right->addWidget(m_how);
    right->addLayout(lockRow);
    right->addWidget(m_table, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(16);
    layout->addWidget(m_triangle, 2);
    layout->addLayout(right, 5);

    connect(m_triangle, &TriangleView::keptChosen, this, [this](Kept kept) { document()->setKept(kept); });
    connect(m_triangle, &TriangleView::statusText, this, &Pane::statusText);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (section > 0 && document()) {
            document()->setKept(order[static_cast<std::size_t>(section - 1)]);
        }
    });
    connect(m_table, &QTableWidget::cellClicked, this, [this](int, int column) {
        if (column > 0 && document()) {
            document()->setKept(order[static_cast<std::size_t>(column - 1)]);
        }
    });
    connect(m_blocked, &QComboBox::activated, this,
            [this](int index) { document()->setBlocked(index == 0 ? Blocked::Delayed : Blocked::Denied); });
    connect(m_cheapest, &QPushButton::clicked, this, &CornersPane::startCheapest);
    retranslate();
}

std::vector<NamedFigure> CornersPane::figures() const {
    if (!document()) {
        return {};
    }
    auto figure = std::make_shared<TriangleFigure>();
    figure->setSubject(m_triangle->subject());
    return {{tr("Triangle of the corners"), figure}};
}

void CornersPane::startCheapest() {
    // While the pane is hidden it knows of no comparison, or of an old one.
    if (isVisible() && m_comparison && !m_comparing.isRunning()) {
        startAtCheapestOf(*m_comparison);
    } else if (document()) {
        compare(true);
    }
}

void CornersPane::startAtCheapestOf(const CornerComparison& comparison) {
    if (const std::optional<LockNumbers> cheapest = comparison.cheapest) {
        document()->setKept(Kept::BackupAndConsistency);
        document()->moveLockStart(cheapest->start, nextGesture());
    } else {
        Q_EMIT statusText(cheapestStartSentence(comparison, document()->scenario(), QLocale()));
    }
}

void CornersPane::showDocument() {
    m_comparison.reset();
    m_comparing.abandon();
    if (document()) {
        compare();
    }
    showComparison();
}

void CornersPane::follow(ChangeSet changes) {
    if (changes & (Change::Plan | Change::Cut | Change::Corners | Change::Scenario | Change::Map)) {
        if (changes & (Change::Plan | Change::Cut | Change::Scenario)) {
            compare();
        }
        showComparison();
    }
}

void CornersPane::compare(bool startsCheapest) {
    m_comparing.request([this, startsCheapest, scenario = document()->scenario(),
                         world = document()->tracker().sharedWorld()](const Progress&) {
        const CornerComparison comparison = compareCorners(scenario, world);
        return [this, startsCheapest, comparison] {
            m_comparison = comparison;
            showComparison();
            Q_EMIT comparisonChanged();
            if (startsCheapest) {
                startAtCheapestOf(comparison);
            }
        };
    });
}

void CornersPane::showComparison() {
    const bool known = document() && m_comparison;
    const Kept kept = document() ? document()->kept() : Kept::BackupAndAvailability;
    TriangleSubject subject;
    subject.kept = kept;
    if (known) {
        for (const Kept edge : order) {
            subject.costs[static_cast<std::size_t>(edge)] =
                shortCost(*m_comparison, edge, document()->scenario(), QLocale());
        }
        subject.nothingGivenUp = kept == Kept::BackupAndAvailability &&
                                 document()->scenario().units().size() == 1 &&
                                 (*m_comparison)[kept].counts.isConsistent();
        m_sentence->setText(givenUpSentence(*m_comparison, kept, document()->scenario(), QLocale()));
        m_cheapestText->setText(cheapestStartSentence(*m_comparison, document()->scenario(), QLocale()));
    } else {
        m_sentence->clear();
        m_cheapestText->clear();
    }
    const bool locked = kept == Kept::BackupAndConsistency;
    const QString caveat = known && locked ? lockCaveat(*m_comparison, document()->scenario()) : QString();
    m_how->setText(caveat.isEmpty() ? keptSentence(kept) : keptSentence(kept) + u' ' + caveat);
    m_triangle->setSubject(subject);
    m_triangle->setEnabled(document());
    m_blocked->setVisible(locked);
    m_cheapest->setVisible(locked);
    m_cheapest->setEnabled(known && m_comparison->cheapest);
    if (document()) {
        m_blocked->setCurrentIndex(document()->scenario().lock.blocked == Blocked::Delayed ? 0 : 1);
    }
    fillTable();
}

void CornersPane::fillTable() {
    const bool known = document() && m_comparison;
    const std::vector<CornerRow> rows =
        known ? cornerRows(*m_comparison, document()->scenario(), QLocale()) : std::vector<CornerRow>();
    const Kept kept = document() ? document()->kept() : Kept::BackupAndAvailability;
    m_table->setRowCount(static_cast<int>(rows.size()));
    const auto cell = [this](int row, int column) {
        QTableWidgetItem* item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        return item;
    };
    const QColor keptBackground = blend(m_theme.paper, m_theme.selection, 0.14);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const CornerRow& row = rows[i];
        const int place = static_cast<int>(i);
        QTableWidgetItem* label = cell(place, 0);
        label->setText(row.kind ? QStringLiteral("    ") + row.label : row.label);
        label->setToolTip(inLines({row.definition}));
        label->setData(Qt::UserRole, row.kind.has_value());
        label->setForeground(row.kind ? m_theme.softInk : m_theme.ink);
        label->setBackground(m_theme.paper);
        for (std::size_t edge = 0; edge < keptCount; ++edge) {
            QTableWidgetItem* value = cell(place, 1 + static_cast<int>(edge));
            value->setText(row.values[edge]);
            value->setToolTip(inLines({row.definition}));
            value->setTextAlignment(Qt::AlignCenter);
            QFont font = m_table->font();
            font.setBold(row.best[edge] && !row.kind);
            value->setFont(font);
            value->setForeground(row.zero[edge] || row.kind ? m_theme.softInk : m_theme.ink);
            value->setBackground(order[edge] == kept ? keptBackground : m_theme.paper);
        }
    }
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 4);
    giveWay();
    for (std::size_t edge = 0; edge < keptCount; ++edge) {
        QTableWidgetItem* header = m_table->horizontalHeaderItem(1 + static_cast<int>(edge));
        QFont font = m_table->font();
        font.setBold(order[edge] == kept);
        header->setFont(font);
        header->setBackground(order[edge] == kept ? keptBackground : m_theme.paper);
    }
}

/// Where even a few rows of the table have no room, what explains them gives way, before they scroll away.
void CornersPane::giveWay() {
    const bool locked = document() && document()->kept() == Kept::BackupAndConsistency;
    for (const bool wordy : {true, false}) {
        m_how->setVisible(wordy);
        m_cheapestText->setVisible(wordy && locked);
        layout()->activate();
        if (m_table->viewport()->height() >= fewestRows * m_table->verticalHeader()->defaultSectionSize()) {
            break;
        }
    }
    foldKinds();
}

void CornersPane::foldKinds() {
    // Where not all rows have room, the kinds of anomalies give way to what the lock costs.
    const int rows = m_table->rowCount();
    const bool room = rows * m_table->verticalHeader()->defaultSectionSize() <= m_table->viewport()->height();
    for (int row = 0; row < rows; ++row) {
        const bool isKind = m_table->item(row, 0)->data(Qt::UserRole).toBool();
        m_table->setRowHidden(row, isKind && !room);
    }
}

void CornersPane::resizeEvent(QResizeEvent* event) {
    Pane::resizeEvent(event);
    giveWay();
}

void CornersPane::setTheme(const Theme& theme) {
    m_theme = theme;
    m_triangle->setTheme(theme);
    showComparison();
}

void CornersPane::setScale(double scale) {
    m_scale = scale;
    m_triangle->setScale(scale);
    QFont sentenceFont = scaledFont(font(), 1.15 * scale);
    sentenceFont.setBold(true);
    m_sentence->setFont(sentenceFont);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_how, m_blocked, m_cheapest, m_cheapestText, m_table}) {
        setFontOfAll(*widget, scaledFont(font(), scale));
    }
    fillTable();
}

void CornersPane::retranslate() {
    m_blocked->setItemText(0, tr("Delay what the lock blocks"));
    m_blocked->setItemText(1, tr("Deny what the lock blocks"));
    m_blocked->setAccessibleName(tr("What happens to blocked interactions"));
    m_cheapest->setText(tr("Cheapest start"));
    m_cheapest->setToolTip(tr("Start the lock where it blocks fewest interactions"));
    m_table->setAccessibleName(tr("What each pair of corners costs"));
    QStringList titles{QString()};
    for (const Kept edge : order) {
        titles.append(keptName(edge));
    }
    m_table->setHorizontalHeaderLabels(titles);
    for (std::size_t edge = 0; edge < keptCount; ++edge) {
        QTableWidgetItem* header = m_table->horizontalHeaderItem(1 + static_cast<int>(edge));
        header->setToolTip(inLines({keptSentence(order[edge])}));
        header->setData(Qt::AccessibleDescriptionRole, keptSentence(order[edge]));
    }
    setScale(m_scale);
    showComparison();
}

void CornersPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Pane::changeEvent(event);
}

} // namespace bacscope
