#include "text/VariantsText.h"

#include "scenario/Decomposition.h"
#include "text/CornersText.h"
#include "text/PlainText.h"
#include "text/TimeText.h"
#include "tradeoff/Granularity.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

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

/// Puts the rows of the table of two variants together.
class PairRows {
public:
    PairRows(const VariantCosts& first, const VariantCosts& second, const Scenario& scenario,
             const QLocale& locale)
        : m_first(first), m_second(second), m_scenario(scenario), m_locale(locale) {}

    std::vector<VariantRow> make() && {
        shape(VariantsText::tr("Services"), &VariantCosts::services);
        shape(VariantsText::tr("Backup units"), &VariantCosts::units,
              VariantsText::tr("Services in lockstep are one."));
        shape(VariantsText::tr("Most aggregates in a service"), &VariantCosts::largest);
        shape(VariantsText::tr("Coupling"), &VariantCosts::coupling,
              VariantsText::tr("Interactions that span services, plus references between them."));
        m_rows.back().better = lesser(double(m_first.coupling), double(m_second.coupling));
        corners();
        return std::move(m_rows);
    }

private:
    static std::optional<std::size_t> lesser(double first, double second) {
        return first == second ? std::nullopt : std::optional<std::size_t>(first < second ? 0 : 1);
    }

    QString withSign(double by, const QString& size) const {
        return (by < 0 ? QStringLiteral("−") : QStringLiteral("+")) + size;
    }

    QString difference(CornerRow::Measure measure, double first, double second) const {
        const double by = second - first;
        if (first == second || !std::isfinite(by)) {
            return {};
        }
        switch (measure) {
        case CornerRow::Measure::Length:
            return withSign(by,
                            durationText(Duration{std::llround(std::abs(by))}, m_scenario.time, m_locale));
        case CornerRow::Measure::Share: // the cost is what is lacking
            return withSign(-by, percentText(std::abs(by), m_locale));
        case CornerRow::Measure::Count:
            break;
        }
        return withSign(by, m_locale.toString(qulonglong(std::llround(std::abs(by)))));
    }

    void shape(const QString& label, std::size_t VariantCosts::*count, const QString& definition = {}) {
        const double first = double(m_first.*count);
        const double second = double(m_second.*count);
        m_rows.push_back(
            {label,
             definition,
             {m_locale.toString(qulonglong(m_first.*count)), m_locale.toString(qulonglong(m_second.*count))},
             difference(CornerRow::Measure::Count, first, second),
             {}});
    }

    void corners() {
        // Variants that block in different ways do not have the same rows.
        const std::vector<CornerRow> left = cornerRows(m_first.corners, m_scenario, m_locale);
        std::vector<CornerRow> right = cornerRows(m_second.corners, m_scenario, m_locale);
        std::size_t next = 0;
        for (const CornerRow& row : left) {
            const auto same = std::find_if(right.begin() + std::ptrdiff_t(next), right.end(),
                                           [&](const CornerRow& other) { return other.label == row.label; });
            if (same == right.end()) {
                addCorner(&row, nullptr);
                continue;
            }
            const auto place = std::size_t(same - right.begin());
            for (; next < place; ++next) {
                addCorner(nullptr, &right[next]);
            }
            addCorner(&row, &right[next]);
            ++next;
            if (row.kind == AnomalyKind::MissingState) {
                expected();
            }
        }
        for (; next < right.size(); ++next) {
            addCorner(nullptr, &right[next]);
        }
    }

    void addCorner(const CornerRow* first, const CornerRow* second) {
        const CornerRow& any = first ? *first : *second;
        const auto place = static_cast<std::size_t>(any.about);
        VariantRow row{any.label, any.definition, {}, {}, {}, any.kind};
        row.values[0] = first ? first->values[place] : QStringLiteral("–");
        row.values[1] = second ? second->values[place] : QStringLiteral("–");
        if (first && second) {
            row.difference = difference(any.measure, first->costs[place], second->costs[place]);
            row.better = lesser(first->costs[place], second->costs[place]);
        }
        m_rows.push_back(std::move(row));
    }

    void expected() {
        if (!m_first.expected || !m_second.expected) {
            return;
        }
        const SpreadPoint& first = *m_first.expected;
        const SpreadPoint& second = *m_second.expected;
        const auto number = [this](double value) { return m_locale.toString(value, 'f', 1); };
        const auto text = [&](const SpreadPoint& point) {
            return VariantsText::tr("%1 (%2 to %3)", "mean, and the band of 95 percent")
                .arg(number(point.total.mean), number(point.total.low), number(point.total.high));
        };
        const double by = second.total.mean - first.total.mean;
        const bool same = number(first.total.mean) == number(second.total.mean);
        m_rows.push_back(
            {VariantsText::tr("Anomalies to expect\nof backups within %1", "%1: 60 min")
                 .arg(durationText(first.width, m_scenario.time, m_locale)),
             VariantsText::tr("On average, and in 95% of all cases, where the backups of all units fall at "
                              "random within %1 (%Ln sample(s)).",
                              nullptr, static_cast<int>(first.samples))
                 .arg(durationText(first.width, m_scenario.time, m_locale)),
             {text(first), text(second)},
             same ? QString() : withSign(by, number(std::abs(by))),
             same ? std::nullopt : lesser(first.total.mean, second.total.mean)});
    }

    const VariantCosts& m_first;
    const VariantCosts& m_second;
    const Scenario& m_scenario;
    const QLocale& m_locale;
    std::vector<VariantRow> m_rows;
};

} // namespace

VariantCosts costsOf(const Scenario& scenario, const std::shared_ptr<const World>& world,
                     const QString& variant) {
    VariantCosts costs;
    costs.name = variant;
    costs.design = shownVariant(scenario);
    costs.services = scenario.services.size();
    costs.units = world->units().size();
    const Partition partition = partitionOf(scenario);
    costs.largest = largestGroup(partition);
    costs.coupling = PartitionCoupling(*world, scenario.disasterInstant()).total(partition);
    costs.corners = compareCorners(scenario, world);
    return costs;
}

const VariantCosts* sameBefore(const std::vector<VariantCosts>& variants, std::size_t variant) {
    for (std::size_t i = 0; i < variant; ++i) {
        if (isSameDesign(variants[i].design, variants[variant].design)) {
            return &variants[i];
        }
    }
    return nullptr;
}

QString sameDesignSentence(const QString& variant, const QString& earlier) {
    return VariantsText::tr("“%1” is the same as “%2”: who owns what, the backups and the lock.")
        .arg(variant, earlier);
}

std::vector<VariantRow> variantRows(const VariantCosts& first, const VariantCosts& second,
                                    const Scenario& scenario, const QLocale& locale) {
    return PairRows(first, second, scenario, locale).make();
}

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
    QString same;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        if (const VariantCosts* earlier = sameBefore(variants, i)) {
            same += wrapped(sameDesignSentence(variants[i].name, earlier->name), settings.width);
        }
    }
    if (!same.isEmpty()) {
        same += QLatin1Char('\n');
    }
    return underlined(scenario.title.in(settings.locale.name()).simplified()) + QLatin1Char('\n') +
           alignedTable(lines.rows()) + QLatin1Char('\n') + same +
           wrapped(
               VariantsText::tr("Anomalies, lost events and amnesia: with every service backed up on its own "
                                "schedule. Locked time, interactions and availability: with a lock."),
               settings.width);
}

} // namespace bacscope
