#pragma once

#include "core/base/clock.h"
#include "ui/session/board_columns.h"

#include <QWidget>

class QLabel;
class QListView;

namespace noi
{

class BoardModel;

/// The four columns of a vaccination day. Arrows move within and between them; one person is current.
class BoardView : public QWidget
{
    Q_OBJECT
public:
    explicit BoardView(const Clock& clock, QWidget* parent = nullptr);

    /// Keeps the current person where they are, also when they moved to another column.
    void setColumns(const BoardColumns& columns);
    void select(Id visit); ///< makes them current and visible; does not take the focus
    [[nodiscard]] Id current() const { return m_current; }
    void takeFocus(); ///< to the current person, else to the first column with anyone
    void tick();      ///< a second went by: the running times are drawn again

Q_SIGNALS:
    void chosen(noi::Id visit);        ///< Enter or a click: the next step, please
    void typed(const QString& letter); ///< someone begins to type a name

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildColumn(int column, const QString& empty);
    void setCurrent(int column, const QModelIndex& index);
    void moveTo(int column, int step); ///< the next column with people in that direction
    void writeHeads();

    const Clock& m_clock;
    std::array<BoardModel*, 4> m_models{};
    std::array<QListView*, 4> m_lists{};
    std::array<QLabel*, 4> m_heads{};
    std::array<QLabel*, 4> m_empties{};
    Id m_current;
};

} // namespace noi
