// The figures that can leave a page, each with the name by which it is chosen.
#pragma once

#include "figures/Figure.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace bacscope {

struct NamedFigure {
    QString name;
    std::shared_ptr<Figure> figure; ///< never null
};

struct FigureChoice {
    std::vector<NamedFigure> figures;
    std::size_t preselected = 0; ///< what the person looks at

    const std::shared_ptr<Figure>& shown() const { return figures[preselected].figure; }
};

} // namespace bacscope
