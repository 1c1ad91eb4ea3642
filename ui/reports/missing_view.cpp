#include "ui/reports/missing_view.h"

#include "ui/due/state_delegate.h"
#include "ui/kit/named.h"
#include "ui/people/key_button.h"
#include "ui/people/table_look.h"
#include "ui/reports/report_words.h"
#include "ui/reports/words_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace noi
{

namespace
{
enum Column { State, What, When, Deadline, Days };
}

MissingView::MissingView(const ReportsParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts),
      m_model(new WordsModel(
          {tr("State"), tr("What is missing"), tr("Period or day"), tr("Deadline"), tr("Days")}, {}, this)),
      m_table(listTable(m_model, QStringLiteral("missing"), this)),
      m_hint(named(new QLabel(this), "missingHint"))
{
    setObjectName(QStringLiteral("missingView"));
    auto* title = named(new QLabel(tr("Still missing"), this), "missingTitle");
    setRole(title, QStringLiteral("heading"));
    setRole(m_hint, QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_table->installEventFilter(this);
    m_table->setItemDelegateForColumn(State, new StateDelegate(m_table));
    setColumnShares(m_table, {-25, 34, 22, -15, -17}, {Days});
    auto* open = keyButton(tr("Open"), QStringLiteral("Enter"), QStringLiteral("openMissing"), this);
    auto* foot = new QHBoxLayout;
    foot->addWidget(open);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this));
    column->addWidget(title);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    setFocusProxy(m_table);
    connect(open, &QPushButton::clicked, this, &MissingView::openSelected);
    connect(m_table, &QTableView::doubleClicked, this, &MissingView::openSelected);
}

void MissingView::show(const QList<FormLine>& missing, const QList<OpenEnd>& ends)
{
    const int row = std::max(0, selectedRow(m_table));
    m_missing = missing;
    m_ends = ends;
    QList<WordsModel::Line> lines;
    const QString language = m_parts.language();
    for (const FormLine& one : missing)
        lines += {{stateWords(one.state), one.name.in(language), periodName(one.period, language),
                   dateText(PartialDate::ofDay(one.deadline)), daysWords(one, m_parts.today())},
                  State,
                  meaningOf(one.state)};
    for (const OpenEnd& end : ends)
        lines += {{endWords(end), end.name, dateText(end.day), {}, {}}, State, Meaning::Due};
    m_model->show(lines);
    m_hint->setText(lines.isEmpty()
                        ? tr("Nothing is missing.")
                        : tr("Reports to hand in, and what the figures of the chosen period wait for."));
    if (!lines.isEmpty()) m_table->selectRow(std::min(row, int(lines.size()) - 1));
}

void MissingView::openSelected()
{
    const int row = selectedRow(m_table);
    if (row < 0) return;
    if (row < m_missing.size())
        Q_EMIT reportAsked(FormLine(m_missing[row])); // its list is read anew meanwhile
    else
        Q_EMIT endAsked(OpenEnd(m_ends[row - m_missing.size()]));
}

bool MissingView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: openSelected(); return true;
    case Qt::Key_Escape: Q_EMIT left(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace noi
