#include "ui/growth/weighing/entry_table.h"

#include "ui/kit/table.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace noi
{

namespace
{

constexpr int longest = 6; ///< figures of the longest number, with its comma

bool isEntry(const QModelIndex& index)
{
    return index.flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
}

/// Cells to type into are framed, the current one as a field with the focus is.
class EntryDelegate : public QStyledItemDelegate
{
public:
    explicit EntryDelegate(EntryTable* table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!isEntry(index)) return;
        const bool current = index == m_table->currentIndex() && m_table->hasFocus();
        painter->save();
        painter->setPen(QPen(QColor(current ? colours::accent : colours::line), current ? 2 : 1));
        painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
    }

private:
    EntryTable* m_table;
};

} // namespace

EntryTable::EntryTable(QWidget* parent) : QTableView(parent)
{
    dressTable(*this);
    setItemDelegate(new EntryDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(5 * noi::rowHeight(this) / 2); // QTableView has another of this name
}

void EntryTable::begin(int row)
{
    if (model() && row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, m_path.first()));
}

bool EntryTable::takesFigures() const { return currentIndex().flags() & Qt::ItemIsEditable; }

void EntryTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    m_typing = false;
    m_before = current.data(Qt::EditRole).toString();
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the frame of the cell before
}

void EntryTable::put(const QString& text)
{
    m_typing = true;
    model()->setData(currentIndex(), text);
}

void EntryTable::type(QChar character)
{
    const QString stands = m_typing ? currentIndex().data(Qt::EditRole).toString() : QString();
    if (stands.size() < longest) put(stands + character);
}

void EntryTable::erase()
{
    QString stands = currentIndex().data(Qt::EditRole).toString();
    stands.chop(1);
    put(stands);
}

void EntryTable::goOn()
{
    const qsizetype place = m_path.indexOf(currentIndex().column());
    const int row = currentIndex().row();
    if (place >= 0 && place + 1 < m_path.size())
        setCurrentIndex(model()->index(row, m_path[place + 1]));
    else if (row + 1 < model()->rowCount())
        begin(row + 1);
    else
        Q_EMIT lastDone();
}

void EntryTable::step(int by)
{
    for (int column = currentIndex().column() + by; column >= 0 && column < model()->columnCount();
         column += by)
        if (const QModelIndex next = currentIndex().siblingAtColumn(column);
            isEntry(next) && !isColumnHidden(column))
            return setCurrentIndex(next);
}

void EntryTable::keyPressEvent(QKeyEvent* event)
{
    if (!currentIndex().isValid()) return QTableView::keyPressEvent(event);
    const QString text = event->text();
    const QChar typed = text.size() == 1 ? text[0] : QChar();
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return goOn();
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Right: return step(1);
    case Qt::Key_Backspace:
        if (takesFigures()) erase();
        return;
    case Qt::Key_Delete:
        if (takesFigures()) put({});
        return;
    case Qt::Key_Escape:
        if (!m_typing) return event->ignore(); // the page's
        put(m_before);
        m_typing = false;
        return;
    case Qt::Key_Space:
        if (currentIndex().flags() & Qt::ItemIsUserCheckable)
            model()->setData(currentIndex(), !currentIndex().data(Qt::EditRole).toBool());
        return;
    default: break;
    }
    if (plain && takesFigures() && (typed.isDigit() || typed == u',' || typed == u'.')) return type(typed);
    if (plain && typed.isPrint()) return; // letters search nothing here
    QTableView::keyPressEvent(event);
}

void EntryTable::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    // A click beside the figures begins the row.
    if (currentIndex().isValid() && !isEntry(currentIndex())) begin(currentIndex().row());
}

} // namespace noi
