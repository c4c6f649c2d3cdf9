#include "scenario/EventTable.h"

#include "log/Utf8.h"
#include "scenario/EventFileReader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace bacscope {

namespace {

/// Listens only for which aggregates the entities belong to.
class AggregateCollector : public EventSink {
public:
    const std::vector<std::string_view>& aggregates() const { return m_aggregates; }

    void field(EventField field, const FieldText& value) override {
        if (field == EventField::Create || field == EventField::Update || field == EventField::Delete ||
            field == EventField::Link) {
            const std::string_view aggregate = value.text.substr(0, value.text.find('/'));
            if (m_seen.find(aggregate) == m_seen.end()) {
                m_aggregates.push_back(*m_seen.emplace(aggregate).first);
            }
        }
    }
    void beginEvent(std::size_t, std::size_t) override {}
    void label(std::string_view, const FieldText&) override {}
    void mentioned(const FieldText&) override {}
    void problem(DiagnosticCode, std::size_t, QString, QStringList) override {}
    void endEvent() override {}

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept {
            return std::hash<std::string_view>()(text);
        }
    };

    std::unordered_set<std::string, Hash, std::equal_to<>> m_seen;
    std::vector<std::string_view> m_aggregates; ///< into m_seen, whose texts stay where they are
};

} // namespace

bool isEventTable(const QString& path) {
    for (const QLatin1String suffix :
         {QLatin1String(".jsonl"), QLatin1String(".ndjson"), QLatin1String(".csv")}) {
        if (path.endsWith(suffix, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

ReadResult readEventTable(const QString& path, const Progress& progress) {
    AggregateCollector collector;
    {
        EventFileBytes bytes;
        if (QString reason; bytes.load(path, reason)) {
            if (const std::unique_ptr<EventFileReader> reader = makeEventFileReader(path, bytes.text())) {
                reader->readAll(collector, {});
            }
        } else {
            return {{}, {{Severity::Error, DiagnosticCode::CannotOpen, {path}, {}, {reason}}}};
        }
    }
    // Written by hand and not by QJsonObject, which would sort the services: their order is that of the
    // lanes.
    const auto quoted = [](std::string_view text) {
        const QString value = toText(text);
        return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
    };
    QByteArray services;
    for (const std::string_view aggregate : collector.aggregates()) {
        services += (services.isEmpty() ? "" : ", ") + quoted(aggregate) + ": {}";
    }
    const std::string file = QFileInfo(path).fileName().toStdString();
    const QByteArray scenario = "{\"bacscope\": 1, \"title\": " + quoted(file) + ", \"services\": {" +
                                services + "}, \"events\": {\"file\": " + quoted(file) + "}}";
    return readScenarioFromBytes(scenario, path, path, progress);
}

} // namespace bacscope
