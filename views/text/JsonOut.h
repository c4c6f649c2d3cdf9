// Writes JSON front to back, always to the same bytes: what the reports for programs are made of.
//
//     JsonOut out;
//     out.open('{');
//     out.key("disaster").raw("5");
//     out.close('}');
//     QByteArray bytes = std::move(out).bytes();
#pragma once

#include <QByteArray>

#include <cstddef>
#include <string>
#include <string_view>

namespace bacscope {

/// A value or an opening bracket follows a key() or stands in a list. The keys of the outermost object and
/// the members of its lists stand on lines of their own, what is in those on one line.
class JsonOut {
public:
    JsonOut& key(std::string_view name);
    void open(char bracket);
    void close(char bracket);
    void text(std::string_view value); ///< UTF-8; quoted and escaped
    void raw(std::string_view value);  ///< a number, true, false or null
    void number(std::size_t value);
    void number(double value); ///< finite; the shortest text that reads back the same

    QByteArray bytes() &&; ///< ends with a line break

private:
    void separate();
    void quote(std::string_view value);

    std::string m_out;
    std::size_t m_depth = 0;
    bool m_first = true;
    bool m_pending = false;
};

} // namespace bacscope
