// Text as YAML that reads back to the same text, for people where that is possible and quoted where it is
// not.
#pragma once

#include <QByteArray>
#include <QString>

namespace bacscope {

/// On one line, fit for flow collections: plain where nothing could take it for something else, else in
/// double quotes.
QByteArray yamlScalar(const QString& text);

/// The value of a key in a block map: as yamlScalar(), but texts of several lines as a literal block, long
/// ones folded, their lines indented by so many spaces.
QByteArray yamlText(const QString& text, int indent);

/// A key of a block map and its colon, at this indentation; long ones in the explicit form (`? key`), since
/// YAML permits only 1,024 characters before the colon otherwise.
QByteArray yamlKey(const QString& text, int indent);

} // namespace bacscope
