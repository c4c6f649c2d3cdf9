// The form of the settings file: JSON.
//
// QSettings writes its own forms through QSaveFile, whose commit() takes a flush that failed for success (see
// files/FileReplacement.h): on a full disk all settings were gone. A form of our own sees to its flush
// itself.
#pragma once

#include <QSettings>

namespace bacscope::settings {

/// Registers it where that has not been done yet.
QSettings::Format format();

/// The settings of this program are kept in that form from now on; those of an earlier version are taken
/// over.
void useFormat();

} // namespace bacscope::settings
