// Foreign logs become scenarios (imports.md): inferred events, interactions and references, from what the log says of
// causes. One reader per format; the format is recognised from the content.
#pragma once

#include "scenario/Diagnostic.h"
#include "scenario/Progress.h"
#include "scenario/Scenario.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace bacscope {

enum class LogFormat { ShiViz, Zipkin };

struct ImportOptions {
    std::optional<LogFormat> format; ///< none: recognised

    enum class InteractionScope { Cause, Trace };
    InteractionScope interactions = InteractionScope::Cause; ///< each cause across services, or a whole trace

    enum class ReferenceDirection { EffectToCause, CauseToEffect, None };
    ReferenceDirection references = ReferenceDirection::EffectToCause;

    QString pattern;         ///< ShiViz: the regular expression; empty: whichever of the usual ones fits
    QString execution;       ///< ShiViz: which execution; empty: the first
    bool keepClocks = false; ///< do not shift clocks that contradict causality
    bool skipBad = false;    ///< go on after records that cannot be read, and count them

    bool operator==(const ImportOptions&) const = default;
};

struct ImportResult {
    std::optional<Scenario> scenario; ///< none where there are errors
    Diagnostics diagnostics;
    std::optional<LogFormat> format;  ///< what was recognised or asked for
    QString pattern;                  ///< ShiViz: the one that was used
    QStringList executions;           ///< ShiViz: the executions in the file, where it has several
    /// By EventId: the record's further fields, for the details panel ("name: value" lines); empty where there are none.
    QHash<EventId, QString> details;
};

std::optional<LogFormat> recogniseLog(const QByteArray& bytes);
ImportResult importLog(const QString& path, const ImportOptions& options = {}, const Progress& progress = {});
ImportResult importLogFromBytes(const QByteArray& bytes, const QString& name, const ImportOptions& options = {},
                                const Progress& progress = {});

} // namespace bacscope

