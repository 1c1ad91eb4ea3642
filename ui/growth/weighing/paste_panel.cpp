#include "ui/growth/weighing/paste_panel.h"

#include "ui/growth/growth_words.h"
#include "ui/growth/weighing/weighing_words.h"
#include "ui/kit/named.h"
#include "ui/kit/table.h"
#include "ui/people/key_button.h"
#include "ui/people/table_look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>

#include <algorithm>

namespace noi
{

namespace
{

/// What is not written comes first: it is what has to be looked at. What was not measured comes last.
int placeOf(PastedLine::Fate fate)
{
    if (fate == PastedLine::Fate::Taken) return 1;
    return fate == PastedLine::Fate::NotMeasured ? 2 : 0;
}

Meaning meaningOf(PastedLine::Fate fate)
{
    const Meaning meanings[] = {Meaning::Late, Meaning::Done, Meaning::Neutral};
    return meanings[placeOf(fate)];
}

} // namespace

PastePanel::PastePanel(QWidget* parent)
    : QWidget(parent), m_head(named(new QLabel(this), "pasteHead")),
      m_table(named(new QTableWidget(0, 6, this), "pasteLines"))
{
    const int unit = gridUnit(this);
    m_head->setWordWrap(true);
    setRole(m_head, QStringLiteral("heading"));
    dressTable(*m_table);
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Pasted"), tr("Child on the list"), tr("Weight kg"),
                                        tr("Length cm"), tr("What becomes of it")});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setColumnShares(m_table, {-7, 22, 22, -14, -14, 46});
    m_accept =
        keyButton(tr("Record these"), QStringLiteral("Ctrl+Enter"), QStringLiteral("pasteRecord"), this);
    setRole(m_accept, QStringLiteral("primary"));
    m_leave = keyButton(tr("Back"), QStringLiteral("Esc"), QStringLiteral("pasteLeave"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &PastePanel::accepted);
    connect(m_leave, &QPushButton::clicked, this, &PastePanel::left);
}

void PastePanel::show(const QList<PastedLine>& lines, const QList<WeighingLine>& list)
{
    m_lines = lines;
    std::ranges::stable_sort(m_lines, {}, [](const PastedLine& line) { return placeOf(line.fate); });
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < m_lines.size(); ++row)
        fill(row, m_lines[row], list);
    const int good = int(taken().size());
    const int open =
        int(std::ranges::count_if(m_lines, [](const PastedLine& line) { return placeOf(line.fate) == 0; }));
    QString head = tr("%n child(ren) will be recorded", nullptr, good);
    if (open > 0) head += QStringLiteral(" · ") + tr("%n line(s) will not: see why", nullptr, open);
    m_head->setText(head);
    m_accept->setEnabled(good > 0);
    setFocusProxy(good > 0 ? m_accept : m_leave);
}

void PastePanel::fill(int row, const PastedLine& line, const QList<WeighingLine>& list)
{
    const QStringList cells{QString::number(line.number),
                            line.who,
                            line.child < 0 ? QString() : list[line.child].child.fullName,
                            kilograms(line.weight),
                            centimetres(line.length),
                            QString(sign(meaningOf(line.fate)) + u' ' + fateWords(line.fate)).trimmed()};
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        if (column == 5) item->setForeground(colour(meaningOf(line.fate)));
        m_table->setItem(row, column, item);
    }
}

QList<PastedLine> PastePanel::taken() const
{
    QList<PastedLine> good;
    for (const PastedLine& line : m_lines)
        if (line.fate == PastedLine::Fate::Taken) good += line;
    return good;
}

void PastePanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) return m_accept->click();
    if (event->key() == Qt::Key_Escape) return m_leave->click();
    QWidget::keyPressEvent(event);
}

} // namespace noi
