// What an import that did not get through could do about it.
#pragma once

#include "import/Importer.h"

#include <QString>

namespace bacscope {

/// "12 records cannot be read, the first in line 5 (“…”); 890 can." For the window, whose buttons say the
/// rest.
QString unreadSentence(const UnreadRecords& unread);

/// The same with the options of the command line that go on.
QString unreadAdvice(const UnreadRecords& unread);

} // namespace bacscope
