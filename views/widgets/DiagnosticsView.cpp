#include "widgets/DiagnosticsView.h"

#include "text/DiagnosticText.h"
#include "widgets/ListDrags.h"
#include "widgets/ThemePalette.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPolygonF>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bacscope {

namespace {

/// A cross in a disc for errors, a triangle for warnings: told apart by shape.
QIcon severityIcon(Severity severity, const Theme& theme) {
    constexpr int size = 32;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (severity == Severity::Error) {
        painter.setBrush(theme.broken);
        painter.drawEllipse(QRectF(3, 3, 26, 26));
        painter.setPen(QPen(theme.paper, 3.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(11, 11), QPointF(21, 21));
        painter.drawLine(QPointF(21, 11), QPointF(11, 21));
    } else {
        painter.setBrush(theme.orphan);
        painter.drawPolygon(QPolygonF{{QPointF(16, 3), QPointF(30, 28), QPointF(2, 28)}});
        painter.setPen(QPen(theme.paper, 3.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(16, 12), QPointF(16, 19));
        painter.drawPoint(QPointF(16, 24));
    }
    return QIcon(pixmap);
}

/// The whole sentence, in as many lines as it takes, and under it the line of the file with its place.
class WholeDiagnostic : public QStyledItemDelegate {
public:
    explicit WholeDiagnostic(QTreeView& list) : QStyledItemDelegate(&list), m_list(list) {
        connect(list.header(), &QHeaderView::sectionResized, this,
                [this] { Q_EMIT sizeHintChanged(QModelIndex()); });
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString sentence = std::exchange(item.text, QString());
        m_list.style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, &m_list);
        const bool selected = item.state.testFlag(QStyle::State_Selected);
        const QRect room = roomFor(item.rect.width()).translated(item.rect.topLeft());
        painter->save();
        painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        QRect used;
        painter->drawText(room, Qt::TextWordWrap, sentence, &used);
        painter->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        painter->drawText(QRect(QPoint(room.left(), used.bottom() + 1 + gap), item.rect.bottomRight()),
                          Qt::AlignLeft, index.data(DiagnosticsModel::ExcerptRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QRect room = roomFor(m_list.columnWidth(index.column()));
        int height =
            option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
        if (!index.data(DiagnosticsModel::ExcerptRole).toString().isEmpty()) {
            height +=
                gap + 2 * QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).lineSpacing();
        }
        return {option.fontMetrics.averageCharWidth(), height + 2 * margin};
    }

private:
    static constexpr int margin = 4;
    static constexpr int gap = 2;

    static QRect roomFor(int width) { return {margin, margin, std::max(1, width - 2 * margin), 1 << 20}; }

    QTreeView& m_list;
};

QString placeText(const SourceLocation& location) {
    QString text = QFileInfo(location.file).fileName();
    if (location.line > 0) {
        text += QStringLiteral(":%1").arg(location.line);
        if (location.column > 0) {
            text += QStringLiteral(":%1").arg(location.column);
        }
    }
    return text;
}

} // namespace

DiagnosticsModel::DiagnosticsModel(QObject* parent) : QAbstractTableModel(parent) {}

void DiagnosticsModel::setDiagnostics(Diagnostics diagnostics) {
    beginResetModel();
    m_diagnostics = std::move(diagnostics);
    m_excerpts = SourceExcerpts(m_diagnostics);
    endResetModel();
}

void DiagnosticsModel::setTheme(const Theme& theme) {
    m_theme = theme;
    retranslate();
}

void DiagnosticsModel::retranslate() {
    if (!m_diagnostics.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int DiagnosticsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_diagnostics.size());
}

int DiagnosticsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant DiagnosticsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Diagnostic& diagnostic = m_diagnostics[static_cast<std::size_t>(index.row())];
    const bool place = index.column() == PlaceColumn;
    switch (role) {
    case Qt::DisplayRole:
        return place ? placeText(diagnostic.location) : diagnosticSentence(diagnostic);
    case Qt::ToolTipRole:
        return place ? diagnostic.location.file : diagnosticSentence(diagnostic);
    case Qt::DecorationRole:
        return place ? QVariant(severityIcon(diagnostic.severity, m_theme)) : QVariant();
    case Qt::AccessibleTextRole:
        if (place) {
            const QString severity = diagnostic.severity == Severity::Error ? tr("Error") : tr("Warning");
            return tr("%1 at %2", "severity, place in a file").arg(severity, placeText(diagnostic.location));
        }
        return QStringList{diagnosticSentence(diagnostic),
                           m_excerpts.at(diagnostic.location).section(u'\n', 0, 0)}
            .join(QLatin1Char('\n'))
            .trimmed();
    case ExcerptRole:
        return place ? QString() : m_excerpts.at(diagnostic.location);
    case SeverityRole:
        return static_cast<int>(diagnostic.severity);
    case LocationRole:
        return QVariant::fromValue(diagnostic.location);
    case PlainTextRole:
        return diagnosticLine(diagnostic);
    default:
        return {};
    }
}

QVariant DiagnosticsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == PlaceColumn ? tr("Place") : tr("What is wrong");
}

DiagnosticsView::DiagnosticsView(QWidget* parent)
    : QWidget(parent), m_model(new DiagnosticsModel(this)), m_summary(new QLabel(this)),
      m_list(new QTreeView(this)), m_copy(new QAction(this)) {
    setObjectName(QStringLiteral("diagnosticsView"));
    m_summary->setTextFormat(Qt::PlainText);
    QFont strong = m_summary->font();
    strong.setWeight(QFont::DemiBold);
    m_summary->setFont(strong);

    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    ignoreDrags(*m_list);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(DiagnosticsModel::PlaceColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(DiagnosticsModel::TextColumn, QHeaderView::Stretch);
    m_list->setItemDelegateForColumn(DiagnosticsModel::TextColumn, new WholeDiagnostic(*m_list));

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_copy);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(selectedText()); });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT locationActivated(index.data(DiagnosticsModel::LocationRole).value<SourceLocation>());
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    retranslate();
    setTheme(m_theme);
}

void DiagnosticsView::setDiagnostics(Diagnostics diagnostics) {
    m_model->setDiagnostics(std::move(diagnostics));
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_list->clearSelection();
    }
    retranslate();
}

void DiagnosticsView::setTheme(const Theme& theme) {
    m_theme = theme;
    setPalette(paletteOf(theme));
    m_model->setTheme(theme);
}

QString DiagnosticsView::selectedText() const {
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            rows.append(m_model->index(row, 0));
        }
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        lines.append(row.data(DiagnosticsModel::PlainTextRole).toString());
    }
    return lines.join(QLatin1Char('\n'));
}

void DiagnosticsView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DiagnosticsView::retranslate() {
    const auto& diagnostics = m_model->diagnostics();
    const auto errors =
        static_cast<int>(std::count_if(diagnostics.begin(), diagnostics.end(),
                                       [](const Diagnostic& d) { return d.severity == Severity::Error; }));
    const int warnings = static_cast<int>(diagnostics.size()) - errors;
    QStringList parts;
    if (errors > 0) {
        parts.append(errors == 1 ? tr("1 error") : tr("%Ln errors", nullptr, errors));
    }
    if (warnings > 0) {
        parts.append(warnings == 1 ? tr("1 warning") : tr("%Ln warnings", nullptr, warnings));
    }
    m_summary->setText(parts.join(QStringLiteral(", ")));
    m_summary->setVisible(!parts.isEmpty());
    m_copy->setText(tr("Copy"));
    m_list->setAccessibleName(tr("Errors and warnings"));
}

} // namespace bacscope
