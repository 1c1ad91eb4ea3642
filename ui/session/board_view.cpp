#include "ui/session/board_view.h"

#include "ui/kit/elided_label.h"
#include "ui/session/board_model.h"
#include "ui/session/board_row_painter.h"
#include "ui/session/observation_timer.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>

namespace noi
{

namespace
{
constexpr const char* columnNames[] = {"Screening", "Injection", "Observation", "Done"};
constexpr int observed = static_cast<int>(Stage::Observed);
} // namespace

BoardView::BoardView(const Clock& clock, QWidget* parent) : QWidget(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("board"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(gridUnit(this));
    grid->setVerticalSpacing(gridUnit(this) / 2);
    buildColumn(0, tr("Nobody waits. Scan a card or type a name to receive someone."));
    buildColumn(1, tr("Who was found eligible comes here."));
    buildColumn(2, tr("After the injection people stay 30 minutes; the time runs here."));
    buildColumn(3, tr("Who may go home, or must come another day."));
    writeHeads();
}

void BoardView::buildColumn(int column, const QString& empty)
{
    const auto at = static_cast<size_t>(column);
    const QString name = QLatin1String(columnNames[column]);
    auto* grid = static_cast<QGridLayout*>(layout());

    auto* head = new ElidedLabel(this);
    head->setObjectName(QStringLiteral("head") + name);
    setRole(head, QStringLiteral("strong"));
    head->setMinimumWidth(gridUnit(this) * 10);

    grid->addWidget(head, 0, column);

    auto* list = new QListView(this);
    list->setObjectName(QStringLiteral("column") + name);
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumWidth(gridUnit(this) * 10);
    auto* model = new BoardModel(list);
    list->setModel(model);
    list->setItemDelegate(new BoardRowPainter(m_clock, list));
    list->installEventFilter(this);
    grid->addWidget(list, 1, column);
    grid->setColumnStretch(column, 1);
    connect(list, &QListView::clicked, this, [this, column](const QModelIndex& index) {
        setCurrent(column, index);
        Q_EMIT chosen(m_current);
    });

    auto* hint = new QLabel(empty, list);
    hint->setWordWrap(true);
    hint->setMargin(gridUnit(this) * 2);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setRole(hint, QStringLiteral("hint"));
    auto* within = new QGridLayout(list->viewport());
    within->setContentsMargins({});
    within->addWidget(hint, 0, 0, Qt::AlignTop);

    m_models[at] = model;
    m_lists[at] = list;
    m_heads[at] = head;
    m_empties[at] = hint;
}

void BoardView::setColumns(const BoardColumns& columns)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        m_models[i]->setRows(columns[i]);
        m_empties[i]->setVisible(columns[i].isEmpty());
    }
    writeHeads();
    select(m_current);
}

void BoardView::select(Id visit)
{
    m_current = {};
    for (size_t i = 0; i < m_models.size(); ++i) {
        const QModelIndex index = m_models[i]->indexOf(visit);
        if (index.isValid())
            setCurrent(static_cast<int>(i), index);
        else
            m_lists[i]->clearSelection();
    }
}

void BoardView::setCurrent(int column, const QModelIndex& index)
{
    for (size_t i = 0; i < m_lists.size(); ++i)
        if (static_cast<int>(i) != column) m_lists[i]->clearSelection();
    const auto at = static_cast<size_t>(column);
    m_current = m_models[at]->row(index).visit;
    m_lists[at]->setCurrentIndex(index);
    m_lists[at]->scrollTo(index);
}

void BoardView::takeFocus()
{
    for (size_t i = 0; i < m_models.size(); ++i)
        if (m_models[i]->indexOf(m_current).isValid()) return m_lists[i]->setFocus();
    for (size_t i = 0; i < m_models.size(); ++i)
        if (m_models[i]->rowCount() > 0) {
            setCurrent(static_cast<int>(i), m_models[i]->index(0));
            return m_lists[i]->setFocus();
        }
    m_lists[0]->setFocus();
}

void BoardView::moveTo(int column, int step)
{
    const int row = std::max(0, m_lists[static_cast<size_t>(column)]->currentIndex().row());
    for (int next = column + step; next >= 0 && next < 4; next += step) {
        const auto at = static_cast<size_t>(next);
        const int rows = m_models[at]->rowCount();
        if (rows == 0) continue;
        setCurrent(next, m_models[at]->index(std::min(row, rows - 1)));
        m_lists[at]->setFocus();
        return;
    }
}

bool BoardView::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::find(m_lists.begin(), m_lists.end(), watched);
    if (event->type() != QEvent::KeyPress || found == m_lists.end())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int column = static_cast<int>(found - m_lists.begin());
    switch (key->key()) {
    case Qt::Key_Left: moveTo(column, -1); return true;
    case Qt::Key_Right: moveTo(column, 1); return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int row = (*found)->currentIndex().row() + (key->key() == Qt::Key_Up ? -1 : 1);
        const QModelIndex index = m_models[static_cast<size_t>(column)]->index(row);
        if (index.isValid()) setCurrent(column, index);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current) Q_EMIT chosen(m_current);
        return true;
    default: break;
    }
    const QString text = key->text();
    const bool command = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (command || text.isEmpty() || !text[0].isLetterOrNumber()) return QWidget::eventFilter(watched, event);
    Q_EMIT typed(text);
    return true;
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    writeHeads();
}

void BoardView::tick()
{
    m_lists[observed]->viewport()->update();
    writeHeads();
}

void BoardView::writeHeads()
{
    const QList<BoardRow>& timed = m_models[observed]->rows();
    const qint64 now = m_clock.nowMs();
    const auto over = std::count_if(timed.begin(), timed.end(), [now](const BoardRow& row) {
        return observationTimer(row.observedUntil, now).over();
    });
    const QString names[] = {tr("To be screened"), tr("To be injected"), tr("Observed 30′"), tr("Done")};
    for (size_t i = 0; i < m_heads.size(); ++i) {
        const int people = m_models[i]->rowCount();
        QString text = QStringLiteral("%1 · %2").arg(names[i]).arg(people);
        // In a narrow column the words may be cut, the number not.
        if (m_heads[i]->fontMetrics().horizontalAdvance(text) > m_heads[i]->width())
            text = QStringLiteral("%1 · %2").arg(people).arg(names[i]);
        if (i == observed && over > 0)
            text += QStringLiteral(" · ") + tr("%n may go", nullptr, static_cast<int>(over));
        if (m_heads[i]->text() != text) m_heads[i]->setText(text);
    }
}

} // namespace noi
