#include "ui/reports/behind_view.h"

#include "ui/due/state_delegate.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/named.h"
#include "ui/people/key_button.h"
#include "ui/people/table_look.h"
#include "ui/print/list_paper.h"
#include "ui/reports/report_words.h"
#include "ui/reports/words_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>

namespace noi
{

namespace
{
enum Column { Number, Name, Birth, Hamlet, Day, What, Change };
}

BehindView::BehindView(const ReportsParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_title(named(new QLabel(this), "behindTitle")),
      m_count(named(new QLabel(this), "behindCount")), m_problem(named(new ErrorLine(this), "behindProblem")),
      m_model(new WordsModel({tr("No."), tr("Full name"), tr("Birth"), tr("Hamlet"), tr("Day"),
                              tr("What was recorded"), tr("Since then")},
                             {Number}, this)),
      m_table(listTable(m_model, QStringLiteral("behind"), this))
{
    setObjectName(QStringLiteral("behindView"));
    setRole(m_title, QStringLiteral("heading"));
    m_title->setWordWrap(true);
    setRole(m_count, QStringLiteral("hint"));
    m_table->installEventFilter(this);
    m_table->setItemDelegateForColumn(Change, new StateDelegate(m_table));
    setColumnShares(m_table, {-6, 30, -16, 18, -21, 24, -18}, {Hamlet, What});
    auto* open = keyButton(tr("Open the file"), QStringLiteral("Enter"), QStringLiteral("openBehind"), this);
    auto* back =
        keyButton(tr("Back to the report"), QStringLiteral("Esc"), QStringLiteral("leaveBehind"), this);
    auto* foot = new QHBoxLayout;
    foot->addWidget(open);
    m_print = keyButton(tr("Print list"), QStringLiteral("Ctrl+P"), QStringLiteral("printBehind"), this);
    bindKey(m_print, QKeySequence(QStringLiteral("Ctrl+P")), this, Qt::WidgetWithChildrenShortcut);
    foot->addWidget(back);
    foot->addWidget(m_print);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this));
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_problem)})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    setFocusProxy(m_table);
    connect(open, &QPushButton::clicked, this, &BehindView::openSelected);
    connect(m_print, &QPushButton::clicked, this, &BehindView::printList);
    connect(back, &QPushButton::clicked, this, &BehindView::left);
    connect(m_table, &QTableView::doubleClicked, this, &BehindView::openSelected);
}

void BehindView::show(const BehindAsked& asked)
{
    clear();
    m_asked = asked;
    m_title->setText(asked.title);
    m_latest.ask(this, m_parts.source.behind(asked.records), [this](const Result<QList<BehindLine>>& lines) {
        if (!lines.ok()) return m_problem->say(lines.error());
        fill(*lines);
    });
}

void BehindView::clear()
{
    m_latest.drop();
    m_problem->clearError();
    m_count->clear();
    m_title->clear();
    fill({});
}

void BehindView::fill(const QList<BehindLine>& lines)
{
    m_lines = lines;
    QList<WordsModel::Line> words;
    for (int i = 0; i < lines.size(); ++i) {
        const BehindLine& one = lines[i];
        const bool gone = m_asked.gone.contains(one.record);
        const QString what = recordWords(one.kind);
        words += {{QString::number(i + 1), one.person ? one.name : tr("the station's own"),
                   dateText(one.birth), one.hamlet, dateText(one.day),
                   one.detail.isEmpty() ? what : what + QStringLiteral(" · ") + one.detail,
                   gone ? tr("left out") : tr("added")},
                  m_asked.moved ? int(Change) : -1,
                  gone ? Meaning::Stop : Meaning::Done};
    }
    m_model->show(words);
    m_table->setColumnHidden(Change, !m_asked.moved);
    if (lines.isEmpty()) return;
    m_table->selectRow(0);
    m_count->setText(lines.size() < m_asked.records.size()
                         ? tr("The first %1 of %2 records")
                               .arg(countWords(lines.size()), countWords(m_asked.records.size()))
                         : tr("%n record(s)", nullptr, int(lines.size())));
}

void BehindView::openSelected()
{
    if (const int row = selectedRow(m_table); row >= 0 && m_lines[row].person) Q_EMIT opened(m_lines[row]);
}

void BehindView::printList()
{
    if (m_lines.isEmpty()) return;
    ListPaper paper;
    paper.station = m_parts.station();
    paper.title = tr("People behind a figure");
    paper.subject = m_count->text();
    paper.columns = {{tr("Full name"), 62},
                     {tr("Birth"), 28},
                     {tr("Hamlet"), 50},
                     {tr("Day"), 36},
                     {m_asked.moved ? tr("What was recorded, and since then") : tr("What was recorded"), 87}};
    QList<QStringList> rows;
    for (const WordsModel::Line& line : m_model->lines()) {
        QString what = line.words[What];
        if (m_asked.moved) what += QStringLiteral(" · ") + line.words[Change];
        rows += {line.words[Name], line.words[Birth], line.words[Hamlet], line.words[Day], what};
    }
    paper.groups = {{m_asked.title, rows}};
    paper.printed = vietnamNow(m_parts.clock);
    m_parts.dialogs.print(tr("Print list"), [this, job = listJob(paper)](QPrinter& printer) {
        if (auto printed = printOn(printer, job); !printed)
            m_parts.feedback.say(Meaning::Stop, errorText(printed.error()));
    });
}

bool BehindView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: openSelected(); return true;
    case Qt::Key_Escape:
    case Qt::Key_Backspace: Q_EMIT left(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace noi
