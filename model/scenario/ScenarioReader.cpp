#include "scenario/ScenarioReader.h"

#include "log/Utf8.h"
#include "scenario/EventDrafts.h"
#include "scenario/EventFileReader.h"
#include "scenario/SourceText.h"
#include "scenario/Suggestions.h"
#include "scenario/TextEncoding.h"
#include "scenario/UnitTears.h"
#include "scenario/VariantReader.h"
#include "scenario/WorkloadReader.h"
#include "scenario/YamlForm.h"
#include "workload/WorkloadGenerator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <simdjson.h>

#include <algorithm>
#include <deque>
#include <exception>
#include <iterator>
#include <new>
#include <unordered_map>

namespace bacscope {

namespace {

using Code = DiagnosticCode;

ReadResult failed(Code code, const QString& name, QStringList arguments = {}) {
    return {{}, {{Severity::Error, code, {name, 0, 0}, {}, std::move(arguments)}}};
}

/// Reads the tree of one scenario file. Every function goes on after an error, so that all are found.
class TreeReader : public EventSource, private YamlForm {
public:
    TreeReader(std::string_view text, const QString& name, const QString& path, const Progress& progress)
        : YamlForm(text, name), m_name(name), m_path(path), m_progress(progress) {}

    ReadResult read();

    /// An event of this file; `origin` is its node.
    void readEvent(std::size_t origin, EventSink& sink) override { readEventNode(m_tree[origin], sink); }

private:
    YamlForm& form() { return *this; }

    // Parts
    void readVersion(const YamlNode& node);
    /// `first` names what the file says at its top; either may be missing.
    void readVariants(const YamlNode* first, const YamlNode* others);
    void chooseShown(const YamlNode& node);
    void addServices();
    void readRoots(const YamlNode& node);
    void readGiven(const YamlNode& node);
    void readEvents(const YamlNode& node);
    void readEventNode(const YamlNode& node, EventSink& sink);
    void readEventValue(EventField field, const YamlNode& value, EventSink& sink);
    bool readEventFile(const YamlNode& node);
    std::optional<QString> eventFilePath(const YamlNode& node);
    EventSource* eventSource() { return m_eventFile ? static_cast<EventSource*>(m_eventFile.get()) : this; }

    // What can only be said when all is known
    void generate(const YamlNode& workload);
    std::vector<bool> usedAggregates(const EventLog& log) const;
    void takeVariants();
    void complainOfMixedTimes();
    void warnOfEvents(const BuiltLog& built);
    void warnOfTornUnits(const BuiltLog& built);

    QString m_name;
    QString m_path;
    const Progress& m_progress;

    EventLogBuilder m_builder;
    EventDrafts m_drafts{m_builder, m_time, m_diagnostics};

    EventFileBytes m_eventBytes;
    std::unique_ptr<EventFileReader> m_eventFile;

    Scenario m_scenario;
    std::deque<VariantReader> m_variants;        ///< the first one is what the file says at its top
    std::vector<const YamlNode*> m_variantNames; ///< the keys that name them; of the first: the value
    InstantNode m_disaster;
    bool m_cancelled = false;
};

void TreeReader::readVersion(const YamlNode& node) {
    const std::optional<Decimal> number = node.isPlainScalar() ? Decimal::parse(node.text) : std::nullopt;
    if (!number) {
        wrongType(node, "number", "bacscope");
    } else if (number->mantissa != 1 || number->decimals != 0) {
        error(Code::UnsupportedVersion, node, {QStringLiteral("1")});
    }
}

void TreeReader::readVariants(const YamlNode* first, const YamlNode* others) {
    m_variants.front().read();
    m_variants.front().defineAggregates();
    m_variants.front().variant().name = first ? readText(*first, "variant") : QString();
    m_variantNames.push_back(first);
    if (first && first->isScalar() && first->text.empty()) {
        error(Code::BadIdentifier, *first, {QStringLiteral("variant")});
    }
    if (!others) {
        return;
    }
    if (!others->isMap()) {
        wrongType(*others, "map", "variants");
        return;
    }
    bool tooMany = false;
    forEachEntry(*others, [&](const YamlNode& name, const YamlNode& value) {
        if (name.text.empty()) {
            error(Code::BadIdentifier, name, {QStringLiteral("variant")});
        } else if (first && first->text == name.text) {
            error(Code::DuplicateKey, name, {line(*first)});
        } else if (m_variants.size() == mostVariants) {
            if (!tooMany) {
                error(Code::TooManyVariants, name, {QString::number(mostVariants)});
            }
            tooMany = true;
            return;
        }
        VariantReader& reader = m_variants.emplace_back(form());
        reader.variant().name = toText(name.text);
        m_variantNames.push_back(&name);
        readMap(value, name.text, reader.keys());
        reader.read();
        reader.divideAggregates(m_variants.front());
    });
}

void TreeReader::chooseShown(const YamlNode& node) {
    const QString name = readText(node, "shown");
    QStringList names;
    for (std::size_t i = 0; i < m_variants.size(); ++i) {
        names.push_back(m_variants[i].variant().name);
        if (names.back() == name) {
            m_scenario.shownVariant = i;
            return;
        }
    }
    if (node.isScalar()) {
        error(Code::UnknownVariant, node, QStringList{nearest(excerpt(node.text), names)} + names.mid(0, 20));
    }
}

void TreeReader::addServices() {
    const VariantReader& first = m_variants.front();
    const VariantReader& shown = m_variants[m_scenario.shownVariant];
    const Variant& owning = (shown.hasOwners() ? shown : first).variant();
    for (const Service& service : owning.services) {
        m_builder.addService(service.id.toStdString());
    }
    for (std::size_t i = 0; i < first.aggregateCount(); ++i) {
        m_builder.addAggregate(first.aggregate(AggregateId(i)), owning.owners[i]);
    }
    m_scenario.roots.resize(first.aggregateCount());
    m_drafts.setAggregates(first.aggregateNames());
    if (first.isUncertain()) {
        m_drafts.setAggregatesUncertain();
    }
}

void TreeReader::readRoots(const YamlNode& node) {
    forEachItem(node, "roots", [&](const YamlNode& item) {
        if (!item.isScalar()) {
            wrongType(item, "text", "roots");
            return;
        }
        const AggregateId aggregate = m_builder.findAggregate(item.text);
        if (aggregate.isValid()) {
            m_scenario.roots[aggregate.at()] = true;
        } else if (!m_variants.front().isUncertain()) {
            const QStringList& names = m_variants.front().aggregateNames();
            error(Code::UnknownAggregate, item,
                  QStringList{nearest(excerpt(item.text), names)} + names.mid(0, 20));
        }
    });
}

void TreeReader::readGiven(const YamlNode& node) {
    forEachItem(node, "given", [&](const YamlNode& item) {
        if (!item.isScalar()) {
            wrongType(item, "entity", "given");
            return;
        }
        const EntityId entity = m_drafts.readEntity({item.text, item.offset, item.quoted});
        if (entity.isValid()) {
            m_builder.setGiven(entity);
        }
    });
}

void TreeReader::readEvents(const YamlNode& node) {
    if (node.isNull()) {
        return; // `events:` with none
    }
    if (node.isMap()) {
        readMap(node, "events", {{"file", true, [&](const YamlNode&, const YamlNode& value) {
                                      m_cancelled = !readEventFile(value);
                                  }}});
        return;
    }
    if (!node.isSequence()) {
        wrongType(node, "events", "events");
        return;
    }
    for (const YamlNode* item = m_tree.firstChild(node); item; item = m_tree.next(*item)) {
        if (!item->isMap()) {
            wrongType(*item, "map", "events");
            continue;
        }
        readEventNode(*item, m_drafts);
    }
}

void TreeReader::readEventNode(const YamlNode& node, EventSink& sink) {
    sink.beginEvent(m_tree.index(node), node.offset);
    std::unordered_map<std::string_view, const YamlNode*> seen;
    for (const YamlNode* key = m_tree.firstChild(node); key;) {
        const YamlNode& value = *m_tree.next(*key);
        const std::optional<EventField> field = key->isScalar() ? eventField(key->text) : std::nullopt;
        if (!key->isScalar()) {
            sink.problem(Code::WrongType, key->offset, offending(*key), {QString::fromLatin1("key"), {}});
        } else if (const auto [first, isNew] = seen.emplace(key->text, key); !isNew) {
            sink.problem(Code::DuplicateKey, key->offset, offending(*key), {line(*first->second)});
        } else if (!field) {
            QStringList allowed;
            for (const std::string_view name : eventFieldNames) {
                allowed.push_back(toText(name));
            }
            sink.problem(Code::UnknownKey, key->offset, offending(*key),
                         QStringList{nearest(excerpt(key->text), allowed)} + allowed);
            if (value.isScalar()) {
                sink.mentioned({value.text, value.offset, value.quoted});
            }
        } else {
            readEventValue(*field, value, sink);
        }
        key = m_tree.next(value);
    }
    sink.endEvent();
}

void TreeReader::readEventValue(EventField field, const YamlNode& value, EventSink& sink) {
    const auto complain = [&](const YamlNode& node, const char* expected) {
        sink.problem(Code::WrongType, node.offset, offending(node),
                     {QString::fromLatin1(expected), toText(fieldName(field))});
    };
    const bool isLinks = field == EventField::Link || field == EventField::Unlink;
    if (value.isScalar()) {
        sink.field(field, {value.text, value.offset, value.quoted});
    } else if (isLinks && value.isSequence()) {
        for (const YamlNode* item = m_tree.firstChild(value); item; item = m_tree.next(*item)) {
            if (item->isScalar()) {
                sink.field(field, {item->text, item->offset, item->quoted});
            } else {
                complain(*item, "entity");
            }
        }
    } else if (field == EventField::Label && value.isMap()) {
        std::unordered_map<std::string_view, const YamlNode*> seen;
        for (const YamlNode* language = m_tree.firstChild(value); language;) {
            const YamlNode& text = *m_tree.next(*language);
            if (!language->isScalar() || !isLanguageTag(language->text)) {
                sink.problem(Code::BadIdentifier, language->offset, offending(*language),
                             {QString::fromLatin1("language")});
            } else if (const auto [first, isNew] = seen.emplace(language->text, language); !isNew) {
                sink.problem(Code::DuplicateKey, language->offset, offending(*language),
                             {line(*first->second)});
            } else if (!text.isScalar()) {
                complain(text, "text");
            } else {
                sink.label(language->text, {text.text, text.offset, text.quoted});
            }
            language = m_tree.next(text);
        }
    } else {
        complain(value, field == EventField::At                                       ? "instant"
                        : field == EventField::Label                                  ? "texts"
                        : isLinks                                                     ? "entities"
                        : field == EventField::Interaction || field == EventField::Id ? "text"
                                                                                      : "entity");
        sink.unreadable(field);
    }
}

std::optional<QString> TreeReader::eventFilePath(const YamlNode& node) {
    const QString written = toText(node.text);
    const QString clean = QDir::cleanPath(written);
    if (m_path.isEmpty() || written.isEmpty() || QDir::isAbsolutePath(written) ||
        clean == QLatin1String("..") || clean.startsWith(QLatin1String("../")) ||
        written.contains(QLatin1Char('\\'))) {
        error(Code::EventFileOutsideFolder, node);
        return {};
    }
    const QDir folder = QFileInfo(m_path).absoluteDir();
    const QFileInfo file(folder.filePath(clean));
    if (!file.exists()) {
        error(Code::CannotOpen, node, {QStringLiteral("missing")});
        return {};
    }
    // A symbolic link must not lead out either.
    const QString home = folder.canonicalPath();
    const QString real = file.canonicalFilePath();
    if (!real.startsWith(home.endsWith(QLatin1Char('/')) ? home : home + QLatin1Char('/'))) {
        error(Code::EventFileOutsideFolder, node);
        return {};
    }
    if (!file.isFile()) {
        error(Code::CannotOpen, node, {QStringLiteral("not a file")});
        return {};
    }
    return real;
}

bool TreeReader::readEventFile(const YamlNode& node) {
    if (!node.isScalar()) {
        wrongType(node, "text", "file");
        return true;
    }
    const std::optional<QString> path = eventFilePath(node);
    if (!path) {
        return true;
    }
    const QString written = toText(node.text);
    if (!makeEventFileReader(written, {})) {
        error(Code::EventFileFormat, node);
        return true;
    }
    m_scenario.eventFile = EventFile{written};
    QString reason;
    if (!m_eventBytes.load(*path, reason)) {
        error(Code::CannotOpen, node, {reason});
        return true;
    }
    const std::string_view text = m_eventBytes.text();
    const QString folder = QFileInfo(m_name).path();
    const QString name = folder == QLatin1String(".") && !m_name.startsWith(QLatin1String("./"))
                             ? written
                             : QDir(folder).filePath(written);
    const std::size_t source = m_diagnostics.addSource(SourceText(name, text));
    if (!simdjson::validate_utf8(text.data(), text.size())) {
        m_diagnostics.add(Severity::Error, Code::NotUtf8, source, firstInvalidUtf8(text));
        return true;
    }
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        m_diagnostics.add(Severity::Error, Code::NulByte, source, nul);
        return true;
    }
    m_eventFile = makeEventFileReader(written, text);
    m_drafts.setSource(source);
    return m_eventFile->readAll(
        m_drafts, m_progress ? [this](double share) { return m_progress(0.7 * share); } : Progress());
}

void TreeReader::complainOfMixedTimes() {
    const TimeChoice::Place& place = m_time.deviating();
    QStringList arguments{m_time.isClock() ? QStringLiteral("clock") : QStringLiteral("number")};
    if (m_time.hasDeciding()) {
        arguments << m_time.deciding().text
                  << QString::number(
                         m_diagnostics.source(m_time.deciding().source).line(m_time.deciding().offset));
    } else {
        arguments << m_scenario.time.unit();
    }
    m_diagnostics.add(Severity::Error, Code::MixedTime, place.source, place.offset, place.text, arguments);
}

void TreeReader::warnOfEvents(const BuiltLog& built) {
    const EventLog& log = *built.log;
    const VariantReader& shown = m_variants[m_scenario.shownVariant];
    for (std::size_t i = 0; i < log.serviceCount(); ++i) {
        if (log.eventsOf(ServiceId(i)).empty()) {
            warn(Code::ServiceWithoutEvents, shown.place(ServiceId(i)),
                 toText(log.serviceName(ServiceId(i))));
        }
    }
    if (!m_scenario.disaster || m_scenario.eventsAreGenerated) {
        return; // nobody wrote down what a workload does after the disaster
    }
    // All together in one warning, at the first of them in the file.
    std::size_t count = 0;
    std::uint32_t first = 0;
    for (std::size_t service = 0; service < log.serviceCount(); ++service) {
        const EventRange events = log.eventsOf(ServiceId(service));
        for (EventId event = log.endOfPrefix(ServiceId(service), *m_scenario.disaster); event < events.last;
             event = EventId(event.at() + 1)) {
            const std::uint32_t added = built.added[event.at()];
            if (count == 0 || m_drafts.offsetOf(added) < m_drafts.offsetOf(first)) {
                first = added;
            }
            ++count;
        }
    }
    if (count > 0) {
        m_diagnostics.add(Severity::Warning, Code::EventAfterDisaster, m_drafts.source(),
                          m_drafts.offsetOf(first), {},
                          {QString::number(count), m_scenario.time.format(*m_scenario.disaster)});
    }
}

/// All of a unit together in one warning, at the first of them in time.
void TreeReader::warnOfTornUnits(const BuiltLog& built) {
    const EventLog& log = *built.log;
    const VariantReader& shown = m_variants[m_scenario.shownVariant];
    const Variant& variant = shown.variant();
    const BackupUnits units(variant.services.size(), variant.lockstep);
    for (const UnitTears& tears : tornInsideUnits(log, variant.owners, units)) {
        QStringList services;
        for (const ServiceId member : units.members(tears.unit)) {
            services.append(variant.services[member.at()].id);
        }
        const auto when = [&](EventId event) {
            return QStringLiteral("%1 (%2)").arg(QString::fromStdString(log.eventName(event)),
                                                 m_scenario.time.format(log.at(event)));
        };
        QStringList arguments{QString::number(tears.interactions), services.join(QLatin1String(", ")),
                              when(tears.first) + QStringLiteral(", ") + when(tears.later)};
        if (m_scenario.eventsAreGenerated) { // then no event has a place in the file
            warn(Code::UnitTearsInteraction, *shown.lockstepPlace(), {}, std::move(arguments));
        } else {
            m_diagnostics.add(Severity::Warning, Code::UnitTearsInteraction, m_drafts.source(),
                              m_drafts.offsetOf(built.added[tears.first.at()]), {}, std::move(arguments));
        }
    }
}

void TreeReader::generate(const YamlNode& workload) {
    m_scenario.eventsAreGenerated = true;
    // Where something is wrong there will be no scenario, so nobody needs the events.
    if (m_scenario.workload && !m_diagnostics.hasErrors() &&
        !generateEvents(*m_scenario.workload, m_builder)) {
        error(Code::WorkloadTooLarge, workload, {QString::number(mostGeneratedEvents)});
    }
}

std::vector<bool> TreeReader::usedAggregates(const EventLog& log) const {
    std::vector<bool> used(log.aggregateCount());
    for (std::size_t entity = 0; entity < log.entityCount(); ++entity) {
        used[log.aggregate(EntityId(entity)).at()] = true;
    }
    if (!m_scenario.workload || !m_scenario.eventsAreGenerated) {
        return used;
    }
    const auto use = [&](const std::string& name) {
        if (const AggregateId aggregate = log.findAggregate(name); aggregate.isValid()) {
            used[aggregate.at()] = true;
        }
    };
    for (const ExistingEntities& existing : m_scenario.workload->existing) {
        use(existing.aggregate);
    }
    for (const UseCase& useCase : m_scenario.workload->useCases) {
        for (const WorkloadStep& step : useCase.steps) {
            use(step.entity.aggregate);
            std::ranges::for_each(step.links, use, &WorkloadTarget::aggregate);
            std::ranges::for_each(step.unlinks, use, &WorkloadTarget::aggregate);
        }
    }
    return used;
}

void TreeReader::takeVariants() {
    Variant& shown = m_variants[m_scenario.shownVariant].variant();
    m_scenario.services = std::move(shown.services);
    m_scenario.lockstep = std::move(shown.lockstep);
    m_scenario.lock = shown.lock;
    if (m_variants.size() == 1) {
        return;
    }
    for (VariantReader& reader : m_variants) {
        m_scenario.variants.push_back(reader.variant());
    }
    // Of the one that is shown the name alone counts.
    Variant named;
    named.name = shown.name;
    m_scenario.variants[m_scenario.shownVariant] = std::move(named);
}

ReadResult TreeReader::read() {
    if (const std::optional<YamlTree::Failure> failure = m_tree.parse(m_text)) {
        m_diagnostics.add(Severity::Error, failure->code, 0, failure->offset,
                          m_diagnostics.source(0).restOfLine(failure->offset), failure->arguments);
        return {{}, m_diagnostics.take()};
    }
    static const YamlNode nothing;
    const YamlNode& root = m_tree.isEmpty() ? nothing : m_tree.root();

    // The parts are read in the order in which they need one another, whatever their order in the file.
    const YamlNode* events = nullptr;
    const YamlNode* roots = nullptr;
    const YamlNode* given = nullptr;
    const YamlNode* disaster = nullptr;
    const YamlNode* workload = nullptr;
    const YamlNode* variant = nullptr;
    const YamlNode* variants = nullptr;
    const YamlNode* shown = nullptr;
    const auto keep = [](const YamlNode*& place) {
        return [&place](const YamlNode&, const YamlNode& value) { place = &value; };
    };
    QString unit;
    std::vector<Key> keys{
        {"bacscope", true, [&](const YamlNode&, const YamlNode& value) { readVersion(value); }},
        {"title", false,
         [&](const YamlNode&, const YamlNode& value) { m_scenario.title = readTexts(value, "title"); }},
        {"description", false,
         [&](const YamlNode&, const YamlNode& value) {
             m_scenario.description = readTexts(value, "description");
         }},
        {"try", false,
         [&](const YamlNode&, const YamlNode& value) { m_scenario.toTry = readTexts(value, "try"); }},
        {"source", false,
         [&](const YamlNode&, const YamlNode& value) { m_scenario.source = readTexts(value, "source"); }},
        {"time", false,
         [&](const YamlNode&, const YamlNode& value) {
             readMap(value, "time", {{"unit", false, [&](const YamlNode&, const YamlNode& node) {
                                          unit = readText(node, "unit");
                                      }}});
         }},
        {"roots", false, keep(roots)},
        {"given", false, keep(given)},
        {"events", false, keep(events)},
        {"disaster", false, keep(disaster)},
        {"variant", false, keep(variant)},
        {"variants", false, keep(variants)},
        {"shown", false, keep(shown)},
        {"workload", false, keep(workload)}};
    std::ranges::move(m_variants.emplace_back(form()).keys(), std::back_inserter(keys));
    readMap(root, {}, keys);
    if (root.isMap() && !events && !workload) {
        missingKey(root, "events");
    }
    if (variants && !variant) {
        missingKey(root, "variant");
    } else if (!variants && (variant || shown)) {
        missingKey(root, "variants");
    }
    m_time.setUnit(unit);
    readVariants(variant, variants);
    if (shown && variants) {
        chooseShown(*shown);
    }
    addServices();
    if (roots) {
        readRoots(*roots);
    }
    if (given && workload && !events) {
        error(Code::GivenBesideWorkload, *given);
    } else if (given) {
        readGiven(*given);
    }
    if (disaster) {
        m_disaster = readInstant(*disaster);
    }
    WorkloadReader workloadReader(
        *this, {m_builder, m_variants.front().aggregateNames(), m_variants.front().isUncertain()});
    if (workload) {
        workloadReader.read(*workload);
    }
    if (events) {
        readEvents(*events);
    }
    if (m_cancelled) {
        return failed(Code::Cancelled, m_name);
    }

    const TimeBase base = m_time.base();
    m_scenario.time = base;
    if (m_time.isMixed()) {
        // Without one kind of time there is no order to check.
        complainOfMixedTimes();
        return {{}, m_diagnostics.take()};
    }
    m_scenario.disaster = resolveInstant(m_disaster, base);
    for (VariantReader& reader : m_variants) {
        reader.resolve(base);
        reader.checkUnits();
    }
    if (workload) {
        m_scenario.workload = workloadReader.resolve(base);
        if (!events) {
            generate(*workload);
        }
    }
    const BuiltLog built = m_drafts.build(base, eventSource());
    m_scenario.log = built.log;
    if (m_progress && !m_progress(0.8)) {
        return failed(Code::Cancelled, m_name);
    }
    if (!m_scenario.eventsAreGenerated) {
        m_drafts.checkStory(built, base, eventSource());
    }
    const std::vector<bool> used = usedAggregates(*built.log);
    for (std::size_t i = 1; i < m_variants.size(); ++i) {
        m_variants[i].complainOfUnowned(used, *m_variantNames[i]);
    }
    if (!m_diagnostics.hasErrors()) {
        warnOfEvents(built);
        warnOfTornUnits(built);
        m_variants[m_scenario.shownVariant].warnOfBackups(base, m_scenario.disasterInstant());
    }
    if (m_progress && !m_progress(1.0)) {
        return failed(Code::Cancelled, m_name);
    }
    ReadResult result;
    if (!m_diagnostics.hasErrors()) {
        takeVariants();
        result.scenario = std::move(m_scenario);
    }
    result.diagnostics = m_diagnostics.take();
    return result;
}

} // namespace

ReadResult readScenarioFromBytes(const QByteArray& bytes, const QString& name, const QString& path,
                                 const Progress& progress) {
    try {
        if (static_cast<std::size_t>(bytes.size()) > YamlTree::largestFile) {
            return failed(Code::TooLarge, name, {QString::number(YamlTree::largestFile / (1024 * 1024))});
        }
        const DecodedText decoded = decodeText(bytes);
        const std::string_view text = decoded.text();
        const auto refuse = [&](Code code, std::size_t offset) {
            return ReadResult{{}, {{Severity::Error, code, SourceText(name, text).at(offset), {}, {}}}};
        };
        if (const std::size_t bad = firstInvalidUtf8(text); bad != std::string_view::npos) {
            return refuse(Code::NotUtf8, bad);
        }
        if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
            return refuse(Code::NulByte, nul);
        }
        return TreeReader(text, name, path, progress).read();
    } catch (const std::bad_alloc&) {
        return failed(Code::OutOfMemory, name);
    } catch (const std::exception& error) {
        return failed(Code::SyntaxError, name, {QString::fromUtf8(error.what())});
    }
}

ReadResult readScenario(const QString& path, const Progress& progress) {
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        return failed(Code::CannotOpen, path, {QStringLiteral("not a file")});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failed(Code::CannotOpen, path, {file.errorString()});
    }
    // One byte more than permitted tells that it is too large; the size of a pipe is not known beforehand.
    const QByteArray bytes = file.read(static_cast<qint64>(YamlTree::largestFile) + 1);
    if (file.error() != QFileDevice::NoError) {
        return failed(Code::CannotOpen, path, {file.errorString()});
    }
    return readScenarioFromBytes(bytes, path, path, progress);
}

} // namespace bacscope
