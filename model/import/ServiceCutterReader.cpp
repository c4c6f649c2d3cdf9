#include "import/ServiceCutterReader.h"

#include "import/JsonTree.h"
#include "workload/WorkloadGenerator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace bacscope::servicecutter {

namespace {

using Code = DiagnosticCode;

// What a model does not say: how often its use cases happen, and how much there is from the start.
constexpr std::int64_t ticksPerMinute = 1'000'000'000; ///< the unit of time is the minute
constexpr Duration observed{240 * ticksPerMinute};
constexpr Duration usualSpacing{6 * ticksPerMinute};
constexpr Duration spacingWhereUrgent{3 * ticksPerMinute}; ///< `isLatencyCritical`
constexpr WorkloadDelay betweenSteps{{ticksPerMinute / 20}, {ticksPerMinute / 2}};
constexpr std::uint32_t existing = 10;
constexpr std::uint64_t seed = 1;

constexpr qint64 largestCompanion = 4 * 1024 * 1024;
constexpr int mostCompanions = 200; ///< files of a folder that are looked at

struct Entity {
    std::string aggregate; ///< a valid identifier
    QString name;
    std::set<std::string> nanoentities;
    bool isPart = false; ///< of a composition
};
struct Relation {
    std::size_t origin;
    std::size_t destination;
    bool composition;
};

/// Neither blanks nor `/`, as aggregates and services are named.
std::string identifier(std::string_view name) {
    std::string result;
    for (const char c : trimmed(name)) {
        const bool blank = static_cast<unsigned char>(c) <= ' ' || c == 0x7f || c == '/';
        result += blank ? '-' : c;
    }
    return result;
}

class ModelReader {
public:
    ModelReader(ImportContext& context, ImportResult& result) : m_context(context), m_result(result) {}

    void readModel(const JsonValue& root);
    /// `context` is that of the file that the use cases are in.
    void readUseCases(ImportContext& context, const JsonValue& root);
    void build();
    std::size_t size() const { return m_entities.size(); } ///< entities

private:
    std::size_t findEntity(const JsonValue* name) const;
    /// The entities among names such as `Booking.totalPrice`.
    std::unordered_map<std::size_t, std::set<std::string>> entitiesOf(ImportContext& context,
                                                                      const JsonValue* list);
    void addUseCase(ImportContext& context, const JsonValue& node);
    std::vector<std::size_t> ordered(const std::vector<std::size_t>& created) const;
    bool related(std::size_t origin, std::size_t destination) const;
    void buildRelationsOnly(EventLogBuilder& builder) const;

    ImportContext& m_context;
    ImportResult& m_result;
    QString m_name;
    std::vector<Entity> m_entities;
    std::unordered_map<std::string, std::size_t> m_entityByName;
    std::vector<Relation> m_relations;
    Workload m_workload;
};

std::size_t ModelReader::findEntity(const JsonValue* name) const {
    const auto found = name && name->isText() ? m_entityByName.find(name->text) : m_entityByName.end();
    return found == m_entityByName.end() ? m_entities.size() : found->second;
}

void ModelReader::readModel(const JsonValue& root) {
    if (const JsonValue* name = root.find("name"); name && name->isText()) {
        m_name = toText(trimmed(name->text));
    }
    std::set<std::string> taken;
    const JsonValue* entities = root.find("entities");
    for (const auto& [key, node] : entities->members) {
        const JsonValue* name = node.find("name");
        if (!name || !name->isText() || identifier(name->text).empty() ||
            m_entityByName.contains(name->text)) {
            m_context.badRecord(Code::RecordUnreadable, node.offset, name ? name->text : std::string(),
                                QStringLiteral("entity"));
            continue;
        }
        Entity& entity = m_entities.emplace_back();
        entity.name = toText(trimmed(name->text));
        const std::string base = identifier(name->text);
        entity.aggregate = base;
        for (int number = 2; !taken.insert(entity.aggregate).second; ++number) {
            entity.aggregate = base + '-' + std::to_string(number);
        }
        m_entityByName.emplace(name->text, m_entities.size() - 1);
        if (const JsonValue* nanoentities = node.find("nanoentities");
            nanoentities && nanoentities->isList()) {
            for (const auto& [none, nanoentity] : nanoentities->members) {
                entity.nanoentities.insert(nanoentity.text);
            }
        }
    }
    const JsonValue* relations = root.find("relations");
    if (!relations || !relations->isList()) {
        return;
    }
    for (const auto& [key, node] : relations->members) {
        const std::size_t origin = findEntity(node.find("origin"));
        const std::size_t destination = findEntity(node.find("destination"));
        if (origin == m_entities.size() || destination == m_entities.size()) {
            const JsonValue* wrong = node.find(origin == m_entities.size() ? "origin" : "destination");
            m_context.badRecord(Code::RecordUnreadable, node.offset, wrong ? wrong->text : std::string(),
                                QStringLiteral("relation"));
            continue;
        }
        const JsonValue* type = node.find("type");
        const bool composition = type && type->text == "COMPOSITION";
        m_relations.push_back({origin, destination, composition});
        m_entities[destination].isPart = m_entities[destination].isPart || composition;
    }
}

std::unordered_map<std::size_t, std::set<std::string>> ModelReader::entitiesOf(ImportContext& context,
                                                                               const JsonValue* list) {
    std::unordered_map<std::size_t, std::set<std::string>> found;
    if (!list || !list->isList()) {
        return found;
    }
    for (const auto& [key, node] : list->members) {
        const std::size_t dot = node.text.rfind('.');
        const auto entity = m_entityByName.find(node.text.substr(0, dot));
        if (!node.isText() || dot == std::string::npos || entity == m_entityByName.end()) {
            context.badRecord(Code::RecordUnreadable, node.offset, node.text, QStringLiteral("nanoentity"));
            continue;
        }
        found[entity->second].insert(node.text.substr(dot + 1));
    }
    return found;
}

bool ModelReader::related(std::size_t origin, std::size_t destination) const {
    return std::ranges::any_of(m_relations, [&](const Relation& relation) {
        return relation.origin == origin && relation.destination == destination;
    });
}

/// What others refer to comes before them, as far as the relations are no circle; otherwise as in the model.
std::vector<std::size_t> ModelReader::ordered(const std::vector<std::size_t>& created) const {
    std::vector<std::size_t> result;
    std::vector<std::size_t> rest = created;
    while (!rest.empty()) {
        const auto refersToNone = [&](std::size_t entity) {
            return std::ranges::none_of(
                rest, [&](std::size_t other) { return other != entity && related(entity, other); });
        };
        auto next = std::ranges::find_if(rest, refersToNone);
        next = next == rest.end() ? rest.begin() : next;
        result.push_back(*next);
        rest.erase(next);
    }
    return result;
}

void ModelReader::addUseCase(ImportContext& context, const JsonValue& node) {
    const JsonValue* name = node.find("name");
    if (!name || !name->isText() || trimmed(name->text).empty()) {
        context.badRecord(Code::RecordUnreadable, node.offset, {}, QStringLiteral("use case"));
        return;
    }
    const auto read = entitiesOf(context, node.find("nanoentitiesRead"));
    const auto written = entitiesOf(context, node.find("nanoentitiesWritten"));
    std::vector<std::size_t> created;
    std::vector<std::size_t> updated;
    for (std::size_t entity = 0; entity < m_entities.size(); ++entity) {
        const auto found = written.find(entity);
        if (found == written.end()) {
            continue;
        }
        // Whoever writes all of it and has read nothing of it before makes a new one.
        const bool whole = std::ranges::includes(found->second, m_entities[entity].nanoentities);
        (whole && !read.contains(entity) ? created : updated).push_back(entity);
    }
    if (created.empty() && updated.empty()) {
        return; // it only reads
    }
    UseCase useCase;
    useCase.name = toText(trimmed(name->text));
    const QString base = useCase.name;
    for (int number = 2;
         std::ranges::find(m_workload.useCases, useCase.name, &UseCase::name) != m_workload.useCases.end();
         ++number) {
        useCase.name = base + QLatin1Char(' ') + QString::number(number);
    }
    const JsonValue* urgent = node.find("isLatencyCritical");
    useCase.every = urgent && urgent->text == "true" ? spacingWhereUrgent : usualSpacing;

    const auto isCreated = [&](std::size_t entity) {
        return std::ranges::find(created, entity) != created.end();
    };
    const auto add = [&](EventKind kind, std::size_t entity) -> WorkloadStep& {
        WorkloadStep& step = useCase.steps.emplace_back();
        step.kind = kind;
        step.entity.aggregate = m_entities[entity].aggregate;
        step.after = useCase.steps.size() > 1 ? betweenSteps : WorkloadDelay{};
        return step;
    };
    std::set<std::size_t> linked;
    const auto link = [&](WorkloadStep& step, std::size_t entity) {
        step.links.push_back({m_entities[entity].aggregate});
        linked.insert(entity);
    };
    for (const std::size_t entity : ordered(created)) {
        WorkloadStep& step = add(EventKind::Create, entity);
        std::set<std::size_t> targets;
        for (const Relation& relation : m_relations) {
            // A part belongs to one whole: only one that is made with it.
            if (relation.origin == entity && relation.destination != entity &&
                (!relation.composition || isCreated(relation.destination)) &&
                targets.insert(relation.destination).second) {
                link(step, relation.destination);
            }
        }
    }
    for (const std::size_t entity : updated) {
        WorkloadStep& step = add(EventKind::Update, entity);
        for (std::size_t other = 0; other < m_entities.size(); ++other) {
            if (other != entity && (read.contains(other) || isCreated(other)) && related(entity, other)) {
                link(step, other);
            }
        }
    }
    // A new part is known to its whole.
    std::set<std::pair<std::size_t, std::size_t>> owners;
    for (const Relation& relation : m_relations) {
        if (relation.composition && isCreated(relation.destination) && !isCreated(relation.origin) &&
            std::ranges::find(updated, relation.origin) == updated.end() &&
            owners.emplace(relation.origin, relation.destination).second) {
            link(add(EventKind::Update, relation.origin), relation.destination);
            linked.insert(relation.origin);
        }
    }
    // What is read and has to do with nothing that is written by any relation is noted in the first of these.
    for (std::size_t entity = 0; entity < m_entities.size(); ++entity) {
        const bool hasToDo = linked.contains(entity) || written.contains(entity) ||
                             std::ranges::any_of(written, [&](const auto& each) {
                                 return related(entity, each.first) || related(each.first, entity);
                             });
        if (read.contains(entity) && !hasToDo) {
            useCase.steps.front().links.push_back(
                {m_entities[entity].aggregate, WorkloadTarget::Which::Existing});
        }
    }
    m_workload.useCases.push_back(std::move(useCase));
}

void ModelReader::readUseCases(ImportContext& context, const JsonValue& root) {
    const JsonValue* useCases = root.find("useCases");
    for (const auto& [key, node] : useCases->members) {
        addUseCase(context, node);
    }
}

/// One of each, which refer to one another as the relations say.
void ModelReader::buildRelationsOnly(EventLogBuilder& builder) const {
    for (std::size_t entity = 0; entity < m_entities.size(); ++entity) {
        std::vector<EntityId> links;
        for (const Relation& relation : m_relations) {
            if (relation.origin == entity && relation.destination != entity) {
                links.push_back(builder.entity(m_entities[relation.destination].aggregate + "/1"));
            }
        }
        builder.addEvent({.at = Instant{static_cast<std::int64_t>(entity + 1) * ticksPerMinute},
                          .kind = EventKind::Create,
                          .entity = builder.entity(m_entities[entity].aggregate + "/1"),
                          .links = links});
    }
}

void ModelReader::build() {
    if (m_entities.empty()) {
        if (m_context.options().skipBad || m_context.badRecords() == 0) {
            m_context.error(Code::NothingMatched, {}, {});
        }
        return;
    }
    Scenario scenario;
    EventLogBuilder builder;
    for (const Entity& entity : m_entities) {
        Service& service = scenario.services.emplace_back();
        service.id = QString::fromStdString(entity.aggregate);
        if (entity.name != service.id) {
            service.name = LocalizedText(entity.name);
        }
        builder.addAggregate(entity.aggregate, builder.addService(entity.aggregate));
        scenario.roots.push_back(!entity.isPart);
    }
    if (m_workload.useCases.empty()) {
        scenario.time = TimeBase::numbers(TimeBase::orderUnit(), 9);
        buildRelationsOnly(builder);
    } else {
        scenario.time = TimeBase::numbers(QStringLiteral("min"), 9);
        m_workload.duration = observed;
        m_workload.seed = seed;
        std::set<std::string> needed;
        for (const UseCase& useCase : m_workload.useCases) {
            for (const WorkloadStep& step : useCase.steps) {
                if (step.kind != EventKind::Create) {
                    needed.insert(step.entity.aggregate);
                }
                for (const WorkloadTarget& target : step.links) {
                    needed.insert(target.aggregate);
                }
            }
        }
        for (const Entity& entity : m_entities) {
            if (needed.contains(entity.aggregate)) {
                m_workload.existing.push_back({entity.aggregate, existing});
            }
        }
        if (!generateEvents(m_workload, builder)) {
            m_context.error(Code::WorkloadTooLarge, {}, {QString::number(mostGeneratedEvents)});
            return;
        }
        scenario.workload = std::move(m_workload);
        scenario.eventsAreGenerated = true;
    }
    if (!m_name.isEmpty()) {
        scenario.title = LocalizedText(m_name);
    }
    scenario.log = std::move(builder).build().log;
    m_result.scenario = std::move(scenario);
}

enum class Part { None, Model, UseCases };

/// Which of the two files it is.
Part partOf(const JsonValue& root) {
    const auto hasList = [&](const char* key) {
        const JsonValue* value = root.find(key);
        return value && value->isList();
    };
    return hasList("entities") ? Part::Model : hasList("useCases") ? Part::UseCases : Part::None;
}

/// By its words, without reading it: it may be damaged.
Part likelyPart(std::string_view text) {
    const auto has = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
    if (!trimmed(text).starts_with('{')) {
        return Part::None;
    }
    if (has("\"entities\"") && has("\"nanoentities\"")) {
        return Part::Model;
    }
    return has("\"useCases\"") && (has("\"nanoentitiesWritten\"") || has("\"nanoentitiesRead\""))
               ? Part::UseCases
               : Part::None;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestCompanion) : QByteArray();
}

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString upToDigit(const QString& name) {
    return name.left(std::ranges::find_if(name, [](QChar c) { return c.isDigit(); }) - name.begin());
}

/// The other file of the two; empty where there is none, or more than one that could be it.
QString companionOf(const QString& path, Part wanted) {
    const QFileInfo info(path);
    if (!info.isFile()) {
        return {};
    }
    QStringList candidates;
    QStringList ofSameName;
    const QStringList names =
        info.dir().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name).mid(0, mostCompanions);
    for (const QString& name : names) {
        if (name != info.fileName() && likelyPart(viewOf(contents(info.dir().filePath(name)))) == wanted) {
            candidates.push_back(name);
            if (upToDigit(name) == upToDigit(info.fileName())) {
                ofSameName.push_back(name);
            }
        }
    }
    const QStringList& chosen = ofSameName.isEmpty() ? candidates : ofSameName;
    return chosen.size() == 1 ? info.dir().filePath(chosen.front()) : QString();
}

/// Whether use cases that were merely found beside a model are those of another one: none of what they name
/// is an entity of it; or, unless the files are called alike, not all.
bool areOfAnother(const JsonValue& model, const JsonValue& useCases, bool calledAlike) {
    std::set<std::string_view> entities;
    for (const auto& [key, entity] : model.find("entities")->members) {
        if (const JsonValue* name = entity.find("name")) {
            entities.insert(name->text);
        }
    }
    std::size_t known = 0;
    std::size_t named = 0;
    for (const auto& [key, useCase] : useCases.find("useCases")->members) {
        for (const char* list : {"nanoentitiesRead", "nanoentitiesWritten"}) {
            const JsonValue* names = useCase.find(list);
            for (std::size_t i = 0; names && i < names->members.size(); ++i) {
                const std::string& name = names->members[i].second.text;
                ++named;
                known += entities.contains(std::string_view(name).substr(0, name.rfind('.')));
            }
        }
    }
    return named > 0 && (known == 0 || (!calledAlike && known < named));
}

/// The value of a file; nullopt, with a complaint, where it is not JSON or not this part.
std::optional<JsonValue> parsed(ImportContext& context, Part wanted) {
    JsonFailure failure;
    std::optional<JsonValue> root = parseJson(context.text(), failure);
    if (!root || partOf(*root) != wanted) {
        const std::size_t place = root ? 0 : failure.offset;
        const std::string_view rest = context.text().substr(std::min(place, context.text().size()));
        constexpr std::size_t shown = 40;
        context.badRecord(Code::RecordUnreadable, place, rest.substr(0, std::min(shown, rest.find('\n'))),
                          !root                   ? QStringLiteral("json")
                          : wanted == Part::Model ? QStringLiteral("model")
                                                  : QStringLiteral("use cases"));
        return {};
    }
    return root;
}

} // namespace

bool recognise(std::string_view text) {
    return likelyPart(text) != Part::None;
}

void read(ImportContext& context, ImportResult& result) {
    const bool isModel = likelyPart(context.text()) != Part::UseCases;
    const Part other = isModel ? Part::UseCases : Part::Model;
    const bool without = context.options().withoutUseCases;
    const bool named = isModel && !without && !context.options().useCases.isEmpty();
    QString path = named                ? context.options().useCases
                   : isModel && without ? QString()
                                        : companionOf(context.name(), other);
    const std::optional<JsonValue> first = parsed(context, isModel ? Part::Model : Part::UseCases);

    QByteArray bytes;
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            result.diagnostics.push_back(
                {Severity::Error, Code::CannotOpen, {path, 0, 0}, {}, {file.errorString()}});
            return;
        }
        bytes = file.readAll();
    }
    static const Progress none;
    ImportContext companion({viewOf(bytes), path, nullptr}, context.options(), none, result.diagnostics);
    std::optional<JsonValue> second = path.isEmpty() ? std::nullopt : parsed(companion, other);
    if (first && second && !named &&
        areOfAnother(isModel ? *first : *second, isModel ? *second : *first,
                     upToDigit(QFileInfo(path).fileName()) ==
                         upToDigit(QFileInfo(context.name()).fileName()))) {
        second.reset();
        if (isModel) {
            context.warning(Code::UseCasesForeign, QFileInfo(path).fileName(), {});
        } else {
            path.clear();
        }
    }
    if (isModel && path.isEmpty() && !without) {
        context.warning(Code::UseCasesMissing, {}, {});
    } else if (!isModel && path.isEmpty()) {
        context.error(Code::ModelMissing, {}, {});
    }
    const std::optional<JsonValue>& model = isModel ? first : second;
    const std::optional<JsonValue>& useCases = isModel ? second : first;
    if (!model || !context.proceed(0.3)) {
        if (context.options().skipBad && !hasErrors(result.diagnostics)) {
            context.error(Code::NothingMatched, {}, {});
        }
        companion.finish();
        return;
    }
    ModelReader reader(isModel ? context : companion, result);
    reader.readModel(*model);
    if (useCases && !without) {
        reader.readUseCases(isModel ? companion : context, *useCases);
    }
    reader.build();
    result.unread = isModel ? context.unread(reader.size(), false) : companion.unread(reader.size(), false);
    if (const auto others = isModel ? companion.unread(0, false) : context.unread(0, false)) {
        // Of both files together, the first of the one that was opened.
        const std::size_t before = result.unread ? result.unread->count : 0;
        result.unread = result.unread.value_or(*others);
        result.unread->count = before + others->count;
        result.unread->readable = reader.size();
    }
    companion.finish();
}

} // namespace bacscope::servicecutter
