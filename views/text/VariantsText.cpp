#include "text/VariantsText.h"

#include "text/CornersText.h"
#include "text/PlainText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bacscope {

namespace {

struct VariantsText {
    Q_DECLARE_TR_FUNCTIONS(VariantsText)
};

/// The table's lines by their labels: variants that block in different ways do not have the same ones.
class Lines {
public:
    explicit Lines(std::size_t columns) : m_columns(columns) {}

    void set(const QString& label, std::size_t column, const QString& value) {
        const auto found =
            std::ranges::find_if(m_rows, [&](const QStringList& row) { return row.front() == label; });
        auto row = found;
        if (row == m_rows.end()) {
            QStringList fresh(label);
            fresh.resize(static_cast<qsizetype>(m_columns) + 1);
            std::fill(fresh.begin() + 1, fresh.end(), QStringLiteral("–"));
            row = m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(m_next), fresh);
        }
        (*row)[static_cast<qsizetype>(column) + 1] = value;
        m_next = static_cast<std::size_t>(row - m_rows.begin()) + 1;
    }
    void startColumn() { m_next = 0; }
    const std::vector<QStringList>& rows() const { return m_rows; }

private:
    std::size_t m_columns;
    std::size_t m_next = 0; ///< where a line that is not there yet is put
    std::vector<QStringList> m_rows;
};

} // namespace

QString variantsReport(const std::vector<VariantCosts>& variants, const Scenario& scenario,
                       const TextReportSettings& settings) {
    const auto count = [&](std::size_t value) { return settings.locale.toString(qulonglong(value)); };
    Lines lines(variants.size());
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const VariantCosts& variant = variants[i];
        lines.startColumn();
        lines.set(QString(), i, variant.name.isEmpty() ? VariantsText::tr("as it is") : variant.name);
        lines.set(VariantsText::tr("Services"), i, count(variant.services));
        lines.set(VariantsText::tr("Backup units"), i, count(variant.units));
        lines.set(VariantsText::tr("Most aggregates in a service"), i, count(variant.largest));
        lines.set(VariantsText::tr("Coupling"), i, count(variant.coupling));
        for (const CornerRow& row : cornerRows(variant.corners, scenario, settings.locale)) {
            lines.set(row.kind ? QStringLiteral("  ") + row.label : row.label, i,
                      row.values[static_cast<std::size_t>(row.about)]);
        }
    }
    return underlined(scenario.title.in(settings.locale.name()).simplified()) + QLatin1Char('\n') +
           alignedTable(lines.rows()) + QLatin1Char('\n') +
           wrapped(
               VariantsText::tr("Anomalies, lost events and amnesia: with every service backed up on its own "
                                "schedule. Locked time, interactions and availability: with a lock."),
               settings.width);
}

} // namespace bacscope
