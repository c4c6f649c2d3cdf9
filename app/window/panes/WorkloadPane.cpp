#include "window/panes/WorkloadPane.h"

#include "scenario/WorkloadScenario.h"
#include "text/TimeText.h"
#include "widgets/ThemePalette.h"
#include "window/panes/SeedBox.h"
#include "window/panes/WorkloadWords.h"
#include "workload/WorkloadGenerator.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace bacscope {

namespace {

/// Every event is another one than before.
Rearrangement withLogAnew(const Scenario& scenario, const Workload& workload) {
    std::optional<Scenario> again = regenerated(scenario, workload.seed, workload.duration);
    if (!again) {
        return {scenario, {}};
    }
    Rearrangement result{std::move(*again), {}};
    result.oldEvents.assign(result.scenario.log->size(), EventId().value);
    return result;
}

/// A length as a person would write it where the scenario has clock times: "10h" and not "PT10H".
QString written(Duration length, const TimeBase& time) {
    const QString text = time.format(length);
    if (!time.isClock()) {
        return text;
    }
    constexpr struct {
        std::int64_t nanoseconds;
        const char* unit;
    } units[] = {
        {86'400'000'000'000, "d"}, {3'600'000'000'000, "h"}, {60'000'000'000, "min"}, {1'000'000'000, "s"}};
    for (const auto& unit : units) {
        if (length.ticks > 0 && length.ticks % unit.nanoseconds == 0) {
            return QString::number(length.ticks / unit.nanoseconds) + QLatin1String(unit.unit);
        }
    }
    return text;
}

} // namespace

WorkloadPane::WorkloadPane(QWidget* parent)
    : Pane(parent), m_seed(new SeedBox), m_duration(new QLineEdit), m_generate(new QPushButton),
      m_seedLabel(new QLabel), m_durationLabel(new QLabel), m_expectation(new QLabel), m_outcome(new QLabel),
      m_table(new QTableWidget), m_plainFont(font()) {
    m_generate->setObjectName(QStringLiteral("plain"));
    m_seedLabel->setBuddy(m_seed);
    m_durationLabel->setBuddy(m_duration);
    m_duration->setMaximumWidth(120);
    for (QLabel* label : {m_expectation, m_outcome}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table->setColumnCount(3);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            [this] { m_table->resizeRowsToContents(); });

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_seedLabel);
    row->addWidget(m_seed);
    row->addSpacing(8);
    row->addWidget(m_durationLabel);
    row->addWidget(m_duration);
    row->addSpacing(8);
    row->addWidget(m_generate);
    row->addWidget(m_expectation, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_outcome);
    layout->addWidget(m_table, 1);

    connect(m_seed, &SeedBox::valueChanged, this, &WorkloadPane::check);
    connect(m_duration, &QLineEdit::textChanged, this, &WorkloadPane::check);
    // Enter asks for just what is written, the button for more than there is.
    const auto generateAsked = [this] {
        if (const std::optional<Workload> workload = asked(); workload && m_generate->isEnabled()) {
            generate(*workload);
        }
    };
    connect(m_seed, &SeedBox::returnPressed, this, generateAsked);
    connect(m_duration, &QLineEdit::returnPressed, this, generateAsked);
    connect(m_generate, &QPushButton::clicked, this, &WorkloadPane::generateAgain);
    retranslate();
}

std::optional<Workload> WorkloadPane::asked() const {
    if (!document() || !document()->scenario().workload) {
        return {};
    }
    Workload workload = *document()->scenario().workload;
    workload.seed = m_seed->value();
    const auto length = document()->scenario().time.parseDuration(m_duration->text().trimmed().toStdString());
    if (!length || *length <= Duration{}) {
        return {};
    }
    workload.duration = *length;
    return workload;
}

std::optional<Workload> WorkloadPane::next() const {
    std::optional<Workload> workload = asked();
    if (workload && *workload == *document()->scenario().workload &&
        document()->scenario().eventsAreGenerated) {
        ++workload->seed;
    }
    return workload;
}

void WorkloadPane::generateAgain() {
    if (const std::optional<Workload> workload = next()) {
        generate(*workload);
    }
}

void WorkloadPane::generate(const Workload& workload) {
    const Scenario& scenario = document()->scenario();
    const bool same = workload == *scenario.workload && scenario.eventsAreGenerated;
    if (same || isTooLarge(workload) || !latestInstant(workload)) {
        return; // which check() has said
    }
    document()->rearrange([workload](const Scenario& before) { return withLogAnew(before, workload); },
                          [seed = workload.seed] {
                              return tr("Generate again with seed %1").arg(QString::number(qulonglong(seed)));
                          },
                          static_cast<std::size_t>(expectedEvents(workload)));
}

void WorkloadPane::check() {
    const std::optional<Workload> workload = next();
    QString text;
    bool possible = false;
    if (!document() || !document()->scenario().workload) {
        text.clear();
    } else if (!workload) {
        text = document()->scenario().time.isClock()
                   ? tr("This is no duration, such as 90s, 15min, 10h or 2d.")
                   : tr("This is no duration: a number greater than 0.");
    } else if (isTooLarge(*workload)) {
        text = tr("That would be more than %L1 events or runs: nothing is generated.")
                   .arg(qulonglong(mostGeneratedEvents));
    } else if (!latestInstant(*workload)) {
        text = tr("That would go on beyond all instants: nothing is generated.");
    } else {
        possible = true;
        const int count = static_cast<int>(std::lround(expectedEvents(*workload)));
        text = tr("With seed %1 about %Ln event(s) are to be expected.", nullptr, count)
                   .arg(QString::number(qulonglong(workload->seed)));
        if (!document()->scenario().eventsAreGenerated) {
            text += QLatin1Char(' ') + tr("They replace the events of the file.");
        }
    }
    m_expectation->setText(text);
    m_generate->setEnabled(possible && !document()->isArranging());
}

void WorkloadPane::showDocument() {
    fill();
}

void WorkloadPane::follow(ChangeSet changes) {
    if (changes & Change::Scenario) {
        fill();
    }
}

void WorkloadPane::fill() {
    const Scenario* scenario =
        document() && document()->scenario().workload ? &document()->scenario() : nullptr;
    setEnabled(scenario != nullptr);
    if (!scenario) {
        m_table->setRowCount(0);
        m_outcome->clear();
        check();
        return;
    }
    const Workload& workload = *scenario->workload;
    {
        const QSignalBlocker quiet(m_duration);
        m_seed->setValue(workload.seed);
        m_duration->setText(written(workload.duration, scenario->time));
    }
    const int events = static_cast<int>(scenario->log->size());
    m_outcome->setText(scenario->eventsAreGenerated
                           ? tr("Seed %1 made %Ln event(s) of it.", nullptr, events)
                                 .arg(QString::number(qulonglong(workload.seed)))
                           : tr("The file holds %Ln event(s) beside the workload.", nullptr, events));
    m_table->setRowCount(static_cast<int>(workload.useCases.size()));
    for (std::size_t i = 0; i < workload.useCases.size(); ++i) {
        const UseCase& useCase = workload.useCases[i];
        const QStringList cells{useCase.name, rateInWords(useCase, scenario->time, QLocale()),
                                stepsInWords(useCase, scenario->time, QLocale())};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            item->setForeground(column == 1 ? m_theme.softInk : m_theme.ink);
            m_table->setItem(static_cast<int>(i), column, item);
        }
    }
    m_table->resizeRowsToContents();
    check();
}

void WorkloadPane::setTheme(const Theme& theme) {
    m_theme = theme;
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme.softInk);
    m_expectation->setPalette(soft);
    fill();
}

void WorkloadPane::setScale(double scale) {
    m_scale = scale;
    const QFont scaled = scaledFont(m_plainFont, scale);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_seedLabel, m_seed, m_durationLabel, m_duration, m_generate,
                                         m_expectation, m_outcome, m_table, m_table->horizontalHeader()}) {
        setFontOfAll(*part, scaled);
    }
    m_table->resizeRowsToContents();
}

void WorkloadPane::retranslate() {
    m_seedLabel->setText(tr("Seed"));
    m_seed->setToolTip(tr("The same seed makes the same events on every machine"));
    m_durationLabel->setText(tr("Duration"));
    m_duration->setToolTip(tr("How long users go on beginning use cases"));
    m_generate->setText(tr("Generate again"));
    m_generate->setToolTip(tr("With the next seed, or with what the fields say where that is new"));
    m_table->setHorizontalHeaderLabels({tr("Use case"), tr("How often"), tr("Steps")});
    m_table->setAccessibleName(tr("Use cases"));
    fill();
}

void WorkloadPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Pane::changeEvent(event);
}

} // namespace bacscope
