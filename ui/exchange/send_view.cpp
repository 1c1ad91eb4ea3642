#include "ui/exchange/send_view.h"

#include "core/exchange/id_list.h"
#include "ui/kit/date_field.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/feedback.h"
#include "ui/kit/file_to_write.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/named.h"
#include "ui/people/key_button.h"
#include "ui/people/reason_line.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace noi
{

SendView::SendView(ExchangeSource& source, Feedback& feedback, Dialogs& dialogs, const Clock& clock,
                   QWidget* parent)
    : QWidget(parent), m_source(source), m_feedback(feedback), m_dialogs(dialogs), m_clock(clock),
      m_from(named(new DateField({.pastOnly = true, .needsDay = true}, this), "sendFrom")),
      m_to(named(new DateField({.pastOnly = true, .needsDay = true}, this), "sendTo")),
      m_sentToo(named(new QCheckBox(tr("Those sent already &too"), this), "sendSentToo")),
      m_fromElsewhere(named(new QCheckBox(tr("Doses given &elsewhere"), this), "sendFromElsewhere")),
      m_withoutDoses(named(new QCheckBox(tr("Pe&ople without doses"), this), "sendWithoutDoses")),
      m_send(keyButton(tr("Write as Excel…"), QStringLiteral("Ctrl+E"), QStringLiteral("sendExcel"), this)),
      m_sendCsv(
          keyButton(tr("Write as CSV…"), QStringLiteral("Ctrl+Shift+E"), QStringLiteral("sendCsv"), this)),
      m_notSent(keyButton(tr("This file never arrived…"), QStringLiteral("Delete"),
                          QStringLiteral("sendNotSent"), this)),
      m_what(named(new QLabel(this), "sendWhat")), m_problem(named(new ErrorLine(this), "sendProblem")),
      m_reason(new ReasonLine(QStringLiteral("sendReason"),
                              {tr("The file was lost"), tr("The registry refused it")}, this)),
      m_model(new QStandardItemModel(0, 5, this)),
      m_table(listTable(m_model, QStringLiteral("sendings"), this)),
      m_empty(new EmptyState(QStringLiteral("file-text"), this))
{
    build();
    for (DateField* day : {m_from, m_to})
        connect(day, &DateField::dateChanged, this, &SendView::look);
    for (QCheckBox* choice : {m_sentToo, m_fromElsewhere, m_withoutDoses})
        connect(choice, &QCheckBox::toggled, this, &SendView::look);
    connect(m_send, &QPushButton::clicked, this, [this] { send(QStringLiteral("xlsx")); });
    connect(m_sendCsv, &QPushButton::clicked, this, [this] { send(QStringLiteral("csv")); });
    connect(m_notSent, &QPushButton::clicked, this, &SendView::askNotSent);
    connect(m_reason, &ReasonLine::given, this, [this](const QString& reason) {
        if (const auto* sending = chosen()) notSent(sending->id, reason);
    });
    connect(m_reason, &ReasonLine::left, this, [this] {
        m_reason->hide();
        m_table->setFocus();
    });
}

QWidget* SendView::filterLine()
{
    auto* whole = new QWidget(this);
    auto* line = new FlowLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * gridUnit(this));
    const auto labelled = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, whole);
        label->setBuddy(field);
        field->setMaximumWidth(22 * gridUnit(this));
        line->addWidget(label);
        line->addWidget(field);
    };
    labelled(tr("Given &from"), m_from);
    labelled(tr("u&p to"), m_to);
    for (QCheckBox* choice : {m_fromElsewhere, m_withoutDoses, m_sentToo})
        line->addWidget(choice);
    whole->setLayout(line);
    return whole;
}

void SendView::build()
{
    const int unit = gridUnit(this);
    setRole(m_what, QStringLiteral("heading"));
    setRole(m_send, QStringLiteral("primary"));
    bindKey(m_send, QKeySequence(QStringLiteral("Ctrl+E")), this, Qt::WidgetWithChildrenShortcut);
    bindKey(m_sendCsv, QKeySequence(QStringLiteral("Ctrl+Shift+E")), this, Qt::WidgetWithChildrenShortcut);
    m_what->setWordWrap(true);
    m_model->setHorizontalHeaderLabels({tr("Written"), tr("File"), tr("By"), tr("Doses"), tr("Taken back")});
    setColumnShares(m_table, {-20, 40, 24, -9, -13});
    m_empty->say(tr("Files that were written for the registry will be listed here."),
                 tr("Ctrl+E: write one"));
    auto* list = new QWidget(this);
    m_list = new QStackedLayout(list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_notSent);
    actions->addStretch();
    auto* ways = new QHBoxLayout;
    ways->setSpacing(unit);
    ways->addWidget(m_send);
    ways->addWidget(m_sendCsv);
    ways->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(filterLine());
    column->addWidget(m_what);
    column->addLayout(ways);
    column->addWidget(m_problem);
    column->addWidget(m_reason);
    column->addWidget(list, 1);
    column->addLayout(actions);
}

void SendView::begin()
{
    const QDate today = vietnamToday(m_clock);
    m_from->setToday(today);
    m_to->setToday(today);
    const bool may = m_source.mayExport();
    for (QPushButton* button : {m_send, m_sendCsv, m_notSent})
        button->setEnabled(may);
    m_reason->hide();
    if (!may)
        return m_problem->say(
            tr("Your role may not write files with people's data. Ask the head of the station."));
    look();
    load();
    m_send->setFocus(Qt::OtherFocusReason);
}

exchange::ExportFilter SendView::filter() const
{
    return {m_from->date().earliest(), m_to->date().earliest(), m_sentToo->isChecked(),
            m_fromElsewhere->isChecked(), m_withoutDoses->isChecked()};
}

void SendView::look()
{
    if (!m_source.mayExport()) return;
    m_latest.ask(this, m_source.look(filter()), [this](const Result<FileSent>& file) {
        if (!file) return m_problem->say(file.error());
        QStringList parts{tr("%n dose(s) to send", nullptr, file->doses)};
        if (file->takenBack > 0)
            parts.append(tr("%n dose(s) sent earlier that do not count any more", nullptr, file->takenBack));
        parts.append(tr("of %n person(s)", nullptr, file->people));
        m_what->setText(parts.join(QStringLiteral(" · ")));
        letSend(file->doses + file->takenBack + file->people > 0);
    });
}

void SendView::letSend(bool may)
{
    m_send->setEnabled(may);
    m_sendCsv->setEnabled(may);
}

void SendView::send(const QString& ending)
{
    const QString path = fileToWrite(
        m_dialogs, tr("File for the national registry"),
        tr("registry") + u'-' + vietnamToday(m_clock).toString(QStringLiteral("yyyy-MM-dd")), ending);
    if (path.isEmpty()) return;
    m_problem->clearError();
    letSend(false);
    whenDone(this, m_source.send(filter(), path), [this](const Result<FileSent>& sent) {
        letSend(true);
        if (!sent) return m_problem->say(sent.error());
        m_feedback.offerUndo(tr("%n dose(s) written and marked as sent.", nullptr, sent->doses),
                             [this, id = sent->sending] { notSent(id, tr("Undone at once")); });
        look();
        load();
    });
}

void SendView::load()
{
    whenDone(this, m_source.sendings(), [this](const Result<QList<Stored<Sending>>>& sendings) {
        if (!sendings) return m_problem->say(sendings.error());
        m_sendings = *sendings;
        m_model->removeRows(0, m_model->rowCount());
        for (const Stored<Sending>& sending : std::as_const(m_sendings)) {
            const Sending& one = sending.value;
            QList<QStandardItem*> cells;
            for (const QString& text : {dateText(one.sentAt), one.fileName, one.sentBy,
                                        QString::number(exchange::idsOfText(one.doses).size()),
                                        QString::number(exchange::idsOfText(one.takenBack).size())}) {
                cells.append(new QStandardItem(text));
                cells.last()->setToolTip(text);
            }
            for (const int figure : {3, 4})
                cells[figure]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_model->appendRow(cells);
        }
        m_list->setCurrentIndex(m_sendings.isEmpty() ? 1 : 0);
        if (!m_sendings.isEmpty()) m_table->selectRow(0);
        m_notSent->setVisible(!m_sendings.isEmpty());
    });
}

const Stored<Sending>* SendView::chosen() const
{
    const int row = selectedRow(m_table);
    return row >= 0 && row < m_sendings.size() ? &m_sendings[row] : nullptr;
}

void SendView::askNotSent()
{
    if (const auto* sending = chosen())
        m_reason->ask(tr("What is in “%1” is to be sent again.").arg(sending->value.fileName));
}

void SendView::notSent(Id sending, const QString& reason)
{
    m_reason->hide();
    whenDone(this, m_source.notSent(sending, reason), [this](const Result<void>& done) {
        if (!done) return m_problem->say(done.error());
        m_problem->clearError();
        m_feedback.say(Meaning::Done, tr("Its doses are to be sent again."));
        look();
        load();
    });
}

void SendView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_notSent->isVisible() && m_notSent->isEnabled())
        return m_notSent->click();
    QWidget::keyPressEvent(event);
}

} // namespace noi
