// The header of a table whose titles are broken into lines where their columns are narrow, rather than cut.
#pragma once

#include <QHeaderView>

namespace bacscope {

class WrappingHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit WrappingHeader(QWidget* parent = nullptr);

    /// As high as the title that needs most lines.
    QSize sizeHint() const override;

protected:
    /// A column that is as wide as its contents is at least as wide as the longest word of its title.
    QSize sectionSizeFromContents(int section) const override;

private:
    QString title(int section) const;
    QFont fontOf(int section) const;
    void follow();
};

} // namespace bacscope
