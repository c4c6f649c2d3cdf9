// The lanes, and with them the services in the file, in another order.
#pragma once

#include "log/Ids.h"
#include "window/commands/DocumentCommand.h"

#include <QCoreApplication>

#include <vector>

namespace bacscope {

class ReorderLanes final : public DocumentCommand {
    Q_DECLARE_TR_FUNCTIONS(bacscope::ReorderLanes)
public:
    ReorderLanes(Document& document, std::vector<ServiceId> after);

    QString name() const override;
    void redo() override;
    void undo() override;

private:
    std::vector<ServiceId> m_before;
    std::vector<ServiceId> m_after;
};

} // namespace bacscope
