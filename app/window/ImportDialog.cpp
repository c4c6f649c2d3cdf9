#include "window/ImportDialog.h"

#include "figures/TimelineExport.h"
#include "widgets/DiagnosticsView.h"
#include "widgets/FigurePreview.h"
#include "window/Settings.h"
#include "window/UnreadBar.h"
#include "window/WindowStyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bacscope {

namespace {

constexpr int pauseMilliseconds = 250;

} // namespace

ImportDialog::ImportDialog(const QString& path, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_path(path), m_format(new QComboBox), m_interactions(new QComboBox),
      m_references(new QComboBox), m_pattern(new QLineEdit), m_patternError(new QLabel),
      m_execution(new QComboBox), m_delimiter(new QLineEdit), m_timeUnit(new QComboBox),
      m_useCases(new QLineEdit), m_browse(new QPushButton(tr("&Browse…"))),
      m_withoutUseCases(new QCheckBox(tr("&Without use cases"))),
      m_keepClocks(new QCheckBox(tr("&Keep clocks that contradict causality"))),
      m_skipBad(new QCheckBox(tr("&Skip records that cannot be read"))),
      m_multiLine(new QCheckBox(tr("Records of several &lines"))), m_summary(new QLabel),
      m_progress(new QProgressBar), m_preview(new FigurePreview), m_diagnostics(new DiagnosticsView),
      m_unread(new UnreadBar), m_import(new QPushButton(tr("&Import"))) {
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    auto* form = new QFormLayout;
    buildForm(*form);

    m_preview->setTheme(theme);
    m_preview->setFitsWidget(true);
    m_preview->setMinimumSize(460, 280);
    m_preview->setAccessibleName(tr("Preview"));
    m_diagnostics->setTheme(theme);
    m_diagnostics->setMaximumHeight(170);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    QSizePolicy kept = m_progress->sizePolicy(); // so that nothing jumps when it comes and goes
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);

    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        settings::setImportChoices({{QStringLiteral("interactions"), m_interactions->currentIndex()},
                                    {QStringLiteral("references"), m_references->currentIndex()}});
        accept();
    });

    auto* side = new QVBoxLayout;
    side->addLayout(form);
    side->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_progress);
    right->addWidget(m_summary);
    right->addWidget(m_diagnostics);
    right->addWidget(m_unread);
    auto* top = new QHBoxLayout;
    top->setSpacing(20);
    top->addLayout(side);
    top->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(buttons);
    resize(onScreen(*this, {1060, 640}));

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ImportDialog::read);
    connect(&m_loader, &FileLoader::finished, this, &ImportDialog::showOutcome);
    connect(&m_loader, &FileLoader::progressed, this, [this](double share) {
        m_progress->setRange(0, 100);
        m_progress->setValue(static_cast<int>(share * 100));
    });
    read();
}

ImportDialog::~ImportDialog() = default;

QString ImportDialog::formatName(LogFormat format) {
    switch (format) {
    case LogFormat::ShiViz:
        return tr("ShiViz log");
    case LogFormat::Zipkin:
        return tr("Zipkin trace");
    case LogFormat::ServiceCutter:
        break;
    }
    return tr("Service Cutter model");
}

void ImportDialog::buildForm(QFormLayout& form) {
    m_format->addItem(tr("Recognise it"));
    m_format->addItem(formatName(LogFormat::ShiViz), static_cast<int>(LogFormat::ShiViz));
    m_format->addItem(formatName(LogFormat::Zipkin), static_cast<int>(LogFormat::Zipkin));
    m_format->addItem(formatName(LogFormat::ServiceCutter), static_cast<int>(LogFormat::ServiceCutter));
    m_interactions->addItems({tr("Each cause across services"), tr("A whole trace")});
    m_references->addItems(
        {tr("From the effect to its cause"), tr("From the cause to its effect"), tr("None")});
    const QVariantMap choices = settings::importChoices();
    m_interactions->setCurrentIndex(choices.value(QStringLiteral("interactions"), 0).toInt());
    m_references->setCurrentIndex(choices.value(QStringLiteral("references"), 0).toInt());
    m_pattern->setClearButtonEnabled(true);
    m_pattern->setMinimumWidth(260);
    m_patternError->setWordWrap(true);
    m_patternError->hide();
    m_execution->setEnabled(false);

    form.addRow(tr("&Format"), m_format);
    form.addRow(tr("I&nteractions"), m_interactions);
    form.addRow(tr("&References"), m_references);
    form.addRow(tr("&Pattern"), m_pattern);
    form.addRow(QString(), m_patternError);
    form.addRow(tr("Deli&miter"), m_delimiter);
    form.addRow(tr("&Execution"), m_execution);
    form.addRow(tr("&Times are in"), m_timeUnit);
    auto* useCases = new QHBoxLayout;
    useCases->addWidget(m_useCases, 1);
    useCases->addWidget(m_browse);
    auto* useCasesLabel = new QLabel(tr("&Use cases"));
    useCasesLabel->setBuddy(m_useCases);
    form.addRow(useCasesLabel, useCases);
    form.addRow(QString(), m_withoutUseCases);
    form.addRow(QString(), m_keepClocks);
    form.addRow(QString(), m_multiLine);
    form.addRow(QString(), m_skipBad);
    form.setRowWrapPolicy(QFormLayout::WrapLongRows);

    m_timeUnit->addItem(tr("Whatever makes sense"));
    m_timeUnit->addItem(tr("Seconds"), static_cast<int>(LogTimeUnit::Seconds));
    m_timeUnit->addItem(tr("Milliseconds"), static_cast<int>(LogTimeUnit::Milliseconds));
    m_timeUnit->addItem(tr("Microseconds"), static_cast<int>(LogTimeUnit::Microseconds));
    m_timeUnit->addItem(tr("Nanoseconds"), static_cast<int>(LogTimeUnit::Nanoseconds));
    m_timeUnit->setToolTip(tr("What numbers that tell a time count since 1970"));
    m_delimiter->setClearButtonEnabled(true);
    m_delimiter->setToolTip(
        tr("The regular expression of the lines between executions; its group (?<trace>…) is "
           "their name"));
    m_multiLine->setToolTip(tr("Take lines that continue a record as part of it"));
    for (QComboBox* box : {m_format, m_interactions, m_references, m_execution, m_timeUnit}) {
        connect(box, &QComboBox::currentIndexChanged, &m_pause, qOverload<>(&QTimer::start));
    }
    for (QCheckBox* box : {m_keepClocks, m_skipBad, m_multiLine, m_withoutUseCases}) {
        connect(box, &QCheckBox::toggled, &m_pause, qOverload<>(&QTimer::start));
    }
    connect(m_pattern, &QLineEdit::textChanged, this, &ImportDialog::checkPattern);
    connect(m_delimiter, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_unread, &UnreadBar::skipRequested, this, [this] { m_skipBad->setChecked(true); });
    connect(m_unread, &UnreadBar::linesRequested, this, [this] { m_multiLine->setChecked(true); });
    m_useCases->setClearButtonEnabled(true);
    m_useCases->setToolTip(tr("The file of the user representations; empty: the one beside the model"));
    m_browse->setAutoDefault(false);
    connect(m_useCases, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::browseUseCases);
}

void ImportDialog::browseUseCases() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Use cases"), QFileInfo(m_path).path(),
                                                      tr("Service Cutter (*.json);;All files (*)"));
    if (!path.isEmpty()) {
        m_useCases->setText(path);
    }
}

/// Each format has options of its own.
void ImportDialog::offerOptions() {
    const std::optional<LogFormat> format = m_outcome->format;
    const bool cutter = format == LogFormat::ServiceCutter;
    for (QWidget* option : {static_cast<QWidget*>(m_interactions), static_cast<QWidget*>(m_references),
                            static_cast<QWidget*>(m_keepClocks)}) {
        option->setEnabled(!cutter);
    }
    m_withoutUseCases->setEnabled(cutter);
    m_useCases->setEnabled(cutter && !m_withoutUseCases->isChecked());
    m_browse->setEnabled(m_useCases->isEnabled());
    m_timeUnit->setEnabled(!cutter);
    m_timeUnit->setItemText(0, format == LogFormat::Zipkin ? tr("Microseconds, as Zipkin has them")
                                                           : tr("Whatever makes sense"));
    m_useCases->setPlaceholderText(cutter ? tr("The file beside the model") : QString());
    const bool shiviz = format == LogFormat::ShiViz;
    m_multiLine->setEnabled(shiviz);
    m_delimiter->setEnabled(shiviz);
    m_delimiter->setPlaceholderText(shiviz ? QStringLiteral("^=== (?<trace>.*) ===$") : QString());
    m_pattern->setEnabled(shiviz);
    m_pattern->setPlaceholderText(shiviz ? m_outcome->pattern : QString());
}

ImportOptions ImportDialog::options() const {
    ImportOptions chosen;
    if (const QVariant format = m_format->currentData(); format.isValid()) {
        chosen.format = static_cast<LogFormat>(format.toInt());
    }
    chosen.interactions = static_cast<ImportOptions::InteractionScope>(m_interactions->currentIndex());
    chosen.references = static_cast<ImportOptions::ReferenceDirection>(m_references->currentIndex());
    chosen.pattern = m_pattern->text();
    chosen.delimiter = m_delimiter->text();
    if (const QVariant unit = m_timeUnit->currentData(); unit.isValid()) {
        chosen.timeUnit = static_cast<LogTimeUnit>(unit.toInt());
    }
    chosen.useCases = m_useCases->text().trimmed();
    chosen.withoutUseCases = m_withoutUseCases->isChecked();
    chosen.execution = m_execution->currentText();
    chosen.keepClocks = m_keepClocks->isChecked();
    chosen.skipBad = m_skipBad->isChecked();
    chosen.multiLine = m_multiLine->isChecked();
    return chosen;
}

void ImportDialog::checkPattern() {
    const QRegularExpression pattern(m_pattern->text());
    QString problem;
    if (!pattern.isValid()) {
        problem = tr("At character %L1: %2").arg(pattern.patternErrorOffset() + 1).arg(pattern.errorString());
    } else if (!m_pattern->text().isEmpty()) {
        for (const char* group : {"host", "clock", "event"}) {
            if (!pattern.namedCaptureGroups().contains(QLatin1String(group))) {
                problem = tr("The group (?<%1>…) is missing.").arg(QLatin1String(group));
                break;
            }
        }
    }
    m_patternError->setText(problem);
    m_patternError->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) {
        m_pause.start();
    } else {
        // What was read with another pattern is not what this one reads.
        m_pause.stop();
        m_loader.cancel();
        m_progress->hide();
        m_import->setEnabled(false);
        m_summary->clear();
        m_diagnostics->hide();
        m_preview->setFigure({}, {});
        m_preview->setMessage(tr("Nothing can be shown: see the pattern."));
    }
}

void ImportDialog::read() {
    LoadRequest request{m_path};
    request.options = options();
    request.asLog = true;
    m_import->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_loader.start(request);
}

void ImportDialog::showOutcome(const std::shared_ptr<LoadOutcome>& outcome) {
    if (!m_patternError->isHidden()) {
        return; // it was read with an earlier pattern
    }
    m_progress->hide();
    if (m_outcome) {
        m_preview->setFigure({}, {}); // it must not look at what is about to go
    }
    m_outcome = outcome;
    m_diagnostics->setDiagnostics(outcome->diagnostics);
    m_diagnostics->setVisible(!outcome->diagnostics.empty());
    m_unread->setUnread(outcome->unread);
    offerOptions();
    {
        const QSignalBlocker quiet(m_execution);
        const QString chosen = m_execution->currentText();
        m_execution->clear();
        m_execution->addItems(outcome->executions);
        m_execution->setCurrentIndex(std::max(0, m_execution->findText(chosen)));
        m_execution->setEnabled(outcome->executions.size() > 1);
    }
    m_import->setEnabled(outcome->loaded.has_value());
    m_import->setDefault(outcome->loaded.has_value());
    showPreview();
}

void ImportDialog::showPreview() {
    if (!m_outcome->loaded) {
        m_summary->clear();
        m_preview->setMessage(tr("Nothing can be shown yet: see below."));
        return;
    }
    const LoadedScenario& loaded = *m_outcome->loaded;
    const int services = static_cast<int>(loaded.scenario.services.size());
    const int events = static_cast<int>(loaded.scenario.log->size());
    const QString format = m_outcome->format ? formatName(*m_outcome->format) : QString();
    m_summary->setText(
        tr("%1: %2, %3", "format, number of events, number of services")
            .arg(format, tr("%Ln event(s)", nullptr, events), tr("%Ln service(s)", nullptr, services)));
    ExportSettings look;
    look.theme = ThemeName::Light;
    look.locale = QLocale();
    look.legend = look.caption = look.title = false;
    m_preview->setFigure(
        std::make_shared<TimelineExport>(TimelineSubject{&loaded.scenario, loaded.tracker.get()}), look);
}

} // namespace bacscope
