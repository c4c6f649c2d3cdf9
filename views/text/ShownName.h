// How a name that comes from somebody's file is shown: as it is written, character by character. What cannot
// be seen (control characters, marks without width) or would rearrange what stands beside it (overrides of
// the direction of writing) is shown as what it is, ‹U+202E›, instead of being obeyed or dropped. Figures,
// lists, sentences and reports all show names this way.
#pragma once

#include <QString>

#include <string_view>

namespace bacscope {

/// On one line. A name of blanks only, or without any character, is shown as "(no name)". Letters of every
/// script, emoji and what joins them stay as they are.
QString shownName(const QString& name);
QString shownName(std::string_view utf8);

/// The same for a text of several words: blanks and line breaks of any kind become a blank each, and a text
/// without any character stays empty.
QString shownText(const QString& text);

} // namespace bacscope
