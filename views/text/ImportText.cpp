#include "text/ImportText.h"

#include <QCoreApplication>

namespace bacscope {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

QString unreadSentence(const UnreadRecords& unread) {
    const auto count = static_cast<int>(unread.count);
    const auto readable = static_cast<int>(unread.readable);
    const QString first = unread.first.isEmpty()
                              ? ImportText::tr("line %L1", "where a record is").arg(unread.firstLine)
                              : ImportText::tr("line %L1: “%2”", "where a record is, and its text")
                                    .arg(unread.firstLine)
                                    .arg(unread.first);
    const QString bad = count == 1
                            ? ImportText::tr("1 record cannot be read and would be left out (%1).").arg(first)
                            : ImportText::tr("%Ln records cannot be read and would be left out, the first "
                                             "of them in %1.",
                                             nullptr, count)
                                  .arg(first);
    const QString good = readable == 1 ? ImportText::tr("1 record can be read.")
                                       : ImportText::tr("%Ln records can be read.", nullptr, readable);
    return ImportText::tr("%1 %2", "two sentences").arg(bad, good);
}

QString unreadAdvice(const UnreadRecords& unread) {
    const QString way =
        unread.mayBeLines
            ? ImportText::tr("To go on without them: --skip-bad. Where records have several lines, "
                             "to take what continues a record as part of it: --multi-line.")
            : ImportText::tr("To go on without them: --skip-bad.");
    return ImportText::tr("%1 %2", "two sentences").arg(unreadSentence(unread), way);
}

} // namespace bacscope
