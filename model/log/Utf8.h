// Texts of the model are UTF-8 in std::string; those that a person reads are QString.
#pragma once

#include <QString>

#include <string_view>

namespace bacscope {

/// UTF-8 to QString; what is no UTF-8 becomes U+FFFD.
inline QString toText(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace bacscope
