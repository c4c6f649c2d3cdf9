#include "window/ExportDialog.h"

#include "Translation.h"
#include "widgets/FigurePreview.h"
#include "window/Settings.h"
#include "window/WindowStyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace bacscope {

namespace {

struct Preset {
    const char* name;
    const char* size; ///< as FigureSize::parse reads it; empty: custom
    int dpi = 0;      ///< of a PNG; 0: as the size suggests
};

constexpr std::array presets{
    // Letters have the same size in every figure, so a small figure has large ones on the slide.
    Preset{QT_TRANSLATE_NOOP("bacscope::ExportDialog", "Slide, 16:9"), "960x540px", 192},
    Preset{QT_TRANSLATE_NOOP("bacscope::ExportDialog", "Column of a paper, 90 mm wide"), "90x65mm"},
    Preset{QT_TRANSLATE_NOOP("bacscope::ExportDialog", "Page of a paper, 180 mm wide"), "180x100mm"},
    Preset{QT_TRANSLATE_NOOP("bacscope::ExportDialog", "Other"), ""},
};

constexpr std::array endings{"svg", "pdf", "png"};
constexpr std::array themeKeys{"light", "dark", "print"};

QString string(const QVariantMap& map, const char* key, const QString& fallback) {
    return map.value(QLatin1String(key), fallback).toString();
}

bool flag(const QVariantMap& map, const char* key) {
    return map.value(QLatin1String(key), true).toBool();
}

template <class Array>
int indexIn(const Array& texts, const QString& text) {
    const auto found = std::ranges::find_if(texts, [&](const char* t) { return text == QLatin1String(t); });
    return found == texts.end() ? 0 : static_cast<int>(found - texts.begin());
}

} // namespace

ExportSettings ExportDialog::rememberedSettings() {
    const QVariantMap choices = settings::exportChoices();
    ExportSettings remembered;
    remembered.format =
        static_cast<FigureFormat>(indexIn(endings, string(choices, "format", QStringLiteral("svg"))));
    const Preset& slide = presets.front();
    remembered.size = FigureSize::parse(string(choices, "size", {}))
                          .value_or(*FigureSize::parse(QString::fromLatin1(slide.size)));
    remembered.theme =
        static_cast<ThemeName>(indexIn(themeKeys, string(choices, "theme", QStringLiteral("print"))));
    const QString language = string(choices, "language", {});
    remembered.locale = language.isEmpty() ? QLocale() : Translation::localeFor(language);
    remembered.legend = flag(choices, "legend");
    remembered.caption = flag(choices, "caption");
    remembered.title = flag(choices, "title");
    remembered.dpi = choices.value(QStringLiteral("dpi"), slide.dpi).toDouble();
    return remembered;
}

void ExportDialog::remember() const {
    const ExportSettings chosen = exportSettings();
    QStringList also;
    for (const FigureFormat format : otherFormats()) {
        also.append(QString::fromLatin1(endings[static_cast<std::size_t>(format)]));
    }
    settings::setExportChoices({
        {QStringLiteral("format"), QString::fromLatin1(endings[static_cast<std::size_t>(chosen.format)])},
        {QStringLiteral("also"), also},
        {QStringLiteral("size"), chosen.size.text()},
        {QStringLiteral("theme"), QString::fromLatin1(themeKeys[static_cast<std::size_t>(chosen.theme)])},
        {QStringLiteral("language"), m_language->currentData()},
        {QStringLiteral("legend"), chosen.legend},
        {QStringLiteral("caption"), chosen.caption},
        {QStringLiteral("title"), chosen.title},
        {QStringLiteral("dpi"), chosen.dpi},
    });
}

ExportDialog::ExportDialog(const FigureChoice& choice, const QString& name, const Theme& surroundings,
                           QWidget* parent)
    : QDialog(parent), m_figures(choice.figures), m_name(name), m_which(new QComboBox(this)),
      m_format(new QComboBox), m_preset(new QComboBox), m_width(new QDoubleSpinBox),
      m_height(new QDoubleSpinBox), m_unit(new QComboBox), m_dpi(new QSpinBox), m_theme(new QComboBox),
      m_language(new QComboBox), m_title(new QLineEdit), m_showTitle(new QCheckBox(tr("&Title"))),
      m_caption(new QCheckBox(tr("&Caption with the counts"))), m_legend(new QCheckBox(tr("&Legend"))),
      m_onlyVisible(new QCheckBox(tr("Only the part that the &window shows"))), m_result(new QLabel),
      m_preview(new FigurePreview), m_export(new QPushButton(tr("&Export…"))) {
    setWindowTitle(tr("Export figure"));
    auto* form = new QFormLayout;
    buildForm(*form);
    m_which->setCurrentIndex(static_cast<int>(choice.preselected));
    m_preview->setTheme(surroundings);
    m_preview->setMinimumSize(200, 150);
    m_preview->setAccessibleName(tr("Preview"));

    m_export->setObjectName(QStringLiteral("primary"));
    m_export->setDefault(true);
    auto* copyButton = new QPushButton(tr("Cop&y to clipboard"));
    auto* closeButton = new QPushButton(tr("Close"));
    for (QPushButton* button : {copyButton, closeButton}) {
        button->setObjectName(QStringLiteral("plain"));
        button->setAutoDefault(false);
    }
    m_result->setAlignment(Qt::AlignCenter);
    connect(copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportToChosenFile);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {closeButton, copyButton, m_export}) {
        buttons->addWidget(button);
    }

    // Where the screen is low, the form scrolls and the buttons stay.
    auto* settings = new QWidget;
    settings->setLayout(form);
    form->setContentsMargins({});
    auto* side = new QScrollArea;
    side->setWidget(settings);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setMinimumWidth(settings->sizeHint().width() + side->verticalScrollBar()->sizeHint().width());
    // Of itself it only follows the focus from field to field, not from the buttons back.
    connect(qApp, &QApplication::focusChanged, side, [side](QWidget*, QWidget* now) {
        if (now && side->isAncestorOf(now)) {
            side->ensureWidgetVisible(now);
        }
    });
    auto* top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(side);
    auto* previewColumn = new QVBoxLayout;
    previewColumn->addWidget(m_preview, 1);
    previewColumn->addWidget(m_result);
    top->addLayout(previewColumn, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addLayout(buttons);
    resize(onScreen(*this, {1020, 600}));

    apply(rememberedSettings());
    refresh();
}

std::size_t ExportDialog::figureIndex() const {
    return static_cast<std::size_t>(std::max(0, m_which->currentIndex()));
}

void ExportDialog::buildForm(QFormLayout& form) {
    for (const NamedFigure& figure : m_figures) {
        m_which->addItem(figure.name);
    }
    if (m_figures.size() > 1) {
        form.addRow(tr("Fig&ure"), m_which);
    } else {
        m_which->hide();
    }
    m_format->addItems(
        {tr("SVG, for the web and for slides"), tr("PDF, for papers"), tr("PNG, a picture of pixels")});
    for (const Preset& preset : presets) {
        m_preset->addItem(tr(preset.name), QString::fromLatin1(preset.size));
    }
    m_unit->addItems({tr("px"), tr("mm")});
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        side->setDecimals(0);
        side->setRange(10, 20'000);
    }
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_unit->setAccessibleName(tr("Unit"));
    m_dpi->setRange(0, 1200);
    m_dpi->setSingleStep(50);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setSpecialValueText(tr("as the size suggests"));
    m_theme->addItems({tr("Light"), tr("Dark"), tr("Print, understood in grey")});
    m_language->addItem(tr("As the window"), QString());
    for (const QString& language : Translation::languages()) {
        QString own = QLocale(language).nativeLanguageName();
        own[0] = own[0].toUpper();
        m_language->addItem(language == QLatin1String("en") ? QStringLiteral("English") : own, language);
    }

    auto* size = new QHBoxLayout;
    size->addWidget(m_width, 1);
    size->addWidget(new QLabel(QStringLiteral("×")));
    size->addWidget(m_height, 1);
    size->addWidget(m_unit);
    auto* also = new QHBoxLayout;
    for (std::size_t i = 0; i < m_also.size(); ++i) {
        m_also[i] = new QCheckBox(QString::fromLatin1(endings[i]).toUpper());
        also->addWidget(m_also[i]);
    }
    also->addStretch();
    form.addRow(tr("&Format"), m_format);
    form.addRow(tr("Also as"), also);
    form.addRow(tr("&Size"), m_preset);
    form.addRow(QString(), size);
    form.addRow(tr("&Resolution"), m_dpi);
    form.addRow(tr("T&heme"), m_theme);
    form.addRow(tr("Lan&guage"), m_language);
    form.addRow(m_showTitle, m_title);
    form.addRow(QString(), m_caption);
    form.addRow(QString(), m_legend);
    form.addRow(QString(), m_onlyVisible);

    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::sizePresetChosen);
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        connect(side, &QDoubleSpinBox::valueChanged, this, &ExportDialog::customSizeChanged);
    }
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportDialog::customSizeChanged);
    for (QComboBox* box : {m_which, m_format, m_theme, m_language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    }
    for (QCheckBox* box : {m_showTitle, m_caption, m_legend, m_onlyVisible}) {
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
    }
    for (QCheckBox* box : m_also) {
        connect(box, &QCheckBox::clicked, this, &ExportDialog::refresh);
    }
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_title, &QLineEdit::textChanged, this, &ExportDialog::refresh);
}

void ExportDialog::apply(const ExportSettings& settings) {
    m_quiet = true;
    m_format->setCurrentIndex(static_cast<int>(settings.format));
    const QStringList also = settings::exportChoices().value(QStringLiteral("also")).toStringList();
    for (std::size_t i = 0; i < m_also.size(); ++i) {
        m_also[i]->setChecked(also.contains(QLatin1String(endings[i])));
    }
    m_theme->setCurrentIndex(static_cast<int>(settings.theme));
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(settings::exportChoices().value(QStringLiteral("language")))));
    m_showTitle->setChecked(settings.title);
    m_caption->setChecked(settings.caption);
    m_legend->setChecked(settings.legend);
    m_dpi->setValue(static_cast<int>(settings.dpi));
    const int preset = m_preset->findData(settings.size.text());
    m_preset->setCurrentIndex(preset < 0 ? m_preset->count() - 1 : preset);
    const QSizeF sides = settings.size.inMillimetres ? settings.size.millimetres() : settings.size.pixels;
    m_unit->setCurrentIndex(settings.size.inMillimetres ? 1 : 0);
    m_width->setValue(sides.width());
    m_height->setValue(sides.height());
    m_quiet = false;
}

void ExportDialog::sizePresetChosen() {
    if (m_quiet) {
        return;
    }
    if (const std::optional<FigureSize> size = FigureSize::parse(m_preset->currentData().toString())) {
        m_quiet = true;
        const QSizeF sides = size->inMillimetres ? size->millimetres() : size->pixels;
        m_unit->setCurrentIndex(size->inMillimetres ? 1 : 0);
        m_width->setValue(sides.width());
        m_height->setValue(sides.height());
        m_dpi->setValue(presets[static_cast<std::size_t>(m_preset->currentIndex())].dpi);
        m_quiet = false;
    }
    refresh();
}

void ExportDialog::customSizeChanged() {
    if (!m_quiet) {
        m_quiet = true;
        m_preset->setCurrentIndex(m_preset->count() - 1);
        m_quiet = false;
        refresh();
    }
}

ExportSettings ExportDialog::exportSettings() const {
    ExportSettings chosen;
    chosen.format = static_cast<FigureFormat>(m_format->currentIndex());
    const QSizeF sides(m_width->value(), m_height->value());
    chosen.size =
        m_unit->currentIndex() == 1 ? FigureSize::fromMillimetres(sides) : FigureSize::fromPixels(sides);
    chosen.theme = static_cast<ThemeName>(m_theme->currentIndex());
    const QString language = m_language->currentData().toString();
    chosen.locale = language.isEmpty() ? QLocale() : Translation::localeFor(language);
    chosen.title = m_showTitle->isChecked();
    chosen.titleText = m_title->text();
    chosen.caption = m_caption->isChecked();
    chosen.legend = m_legend->isChecked();
    chosen.dpi = m_dpi->value();
    chosen.onlyVisiblePart = figure().hasVisiblePart() && m_onlyVisible->isChecked();
    return chosen;
}

void ExportDialog::refresh() {
    if (m_quiet) {
        return;
    }
    const ExportSettings chosen = exportSettings();
    for (std::size_t i = 0; i < m_also.size(); ++i) {
        m_also[i]->setVisible(static_cast<FigureFormat>(i) != chosen.format);
        m_also[i]->setAccessibleName(tr("Also as %1").arg(m_also[i]->text()));
    }
    const bool pixels = chosen.format == FigureFormat::Png ||
                        m_also[static_cast<std::size_t>(FigureFormat::Png)]->isChecked();
    m_dpi->setEnabled(pixels);
    m_title->setEnabled(chosen.title);
    FigureLook look;
    look.locale = chosen.locale;
    figure().layOut(look); // its own title
    m_title->setPlaceholderText(figure().titleInWords());
    m_onlyVisible->setVisible(figure().hasVisiblePart());
    const bool readable = FigureSize::parse(chosen.size.text()).has_value();
    m_export->setEnabled(readable);
    if (!readable) {
        m_preview->setMessage(tr("This size is too small or too large."));
        m_result->clear();
        return;
    }
    m_preview->setFigure(m_figures[figureIndex()].figure, chosen);
    const double dpi = chosen.dpi > 0 ? chosen.dpi : chosen.size.inMillimetres ? 300 : 96;
    const QSize size = (chosen.size.pixels * dpi / 96).toSize();
    m_result->setText(pixels ? tr("%L1 × %L2 pixels").arg(size.width()).arg(size.height()) : QString());
}

void ExportDialog::exportToChosenFile() {
    const QString ending = QString::fromLatin1(endings[static_cast<std::size_t>(m_format->currentIndex())]);
    QFileDialog dialog(this, tr("Export figure"), settings::folder(),
                       tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(m_name + u'.' + ending);
    if (dialog.exec() == QDialog::Accepted && exportTo(dialog.selectedFiles().value(0))) {
        accept();
    }
}

std::vector<FigureFormat> ExportDialog::otherFormats() const {
    std::vector<FigureFormat> others;
    for (std::size_t i = 0; i < m_also.size(); ++i) {
        if (static_cast<int>(i) != m_format->currentIndex() && m_also[i]->isChecked()) {
            others.push_back(static_cast<FigureFormat>(i));
        }
    }
    return others;
}

/// The dialog that named the file asked for that one only.
bool ExportDialog::mayReplace(const QStringList& paths) {
    QStringList existing;
    for (const QString& path : paths) {
        if (QFileInfo::exists(path)) {
            existing.append(QDir::toNativeSeparators(path));
        }
    }
    if (existing.isEmpty()) {
        return true;
    }
    QMessageBox box(QMessageBox::Question, tr("Replace?"),
                    tr("%Ln file(s) of this name exist already:", nullptr, static_cast<int>(existing.size())),
                    QMessageBox::Cancel, this);
    box.setInformativeText(existing.join(u'\n'));
    const QPushButton* replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

bool ExportDialog::exportTo(const QString& path) {
    const QFileInfo named(path);
    const bool hasEnding = figureFormatOf(path).has_value();
    const QString stem = named.dir().filePath(hasEnding ? named.completeBaseName() : named.fileName());
    ExportSettings wanted = exportSettings();
    std::vector<std::pair<QString, FigureFormat>> files{{path, wanted.format}};
    QStringList besides;
    for (const FigureFormat format : otherFormats()) {
        const QString ending = QString::fromLatin1(endings[static_cast<std::size_t>(format)]);
        besides.append(stem + u'.' + ending);
        files.emplace_back(besides.last(), format);
    }
    if (!mayReplace(besides)) {
        return false;
    }
    m_written.clear();
    for (const auto& [file, format] : files) {
        wanted.format = format;
        const QString error = exportFigureTo(file, figure(), wanted);
        if (!error.isEmpty()) {
            QMessageBox box(QMessageBox::Warning, tr("Not exported"),
                            tr("%1 could not be written.").arg(QDir::toNativeSeparators(file)),
                            QMessageBox::Ok, this);
            box.setInformativeText(error);
            box.exec();
            return false;
        }
        m_written.append(file);
    }
    remember();
    return true;
}

void ExportDialog::copy() {
    copyToClipboard(figure(), exportSettings());
    remember();
    m_result->setText(tr("Copied, as picture and as SVG."));
}

void ExportDialog::copyToClipboard(Figure& figure, ExportSettings settings) {
    settings.format = FigureFormat::Svg;
    const QByteArray svg = exportFigure(figure, settings);
    settings.format = FigureFormat::Png;
    const QByteArray png = exportFigure(figure, settings);
    auto* data = new QMimeData;
    data->setData(QStringLiteral("image/svg+xml"), svg);
    data->setImageData(QImage::fromData(png));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace bacscope
