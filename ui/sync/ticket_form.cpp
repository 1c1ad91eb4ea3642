#include "ui/sync/ticket_form.h"

#include "ui/kit/dialogs.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/error_line.h"
#include "ui/kit/form.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace noi
{

namespace
{

constexpr qint64 mostOfTicket = 64 * 1024;

} // namespace

TicketForm::TicketForm(Dialogs& dialogs, QWidget* parent)
    : QFrame(parent), m_dialogs(dialogs), m_title(new QLabel(this)), m_about(new QLabel(this)),
      m_form(new Form(this)), m_code(new QLineEdit), m_address(new QLineEdit), m_file(new ElidedLabel(this)),
      m_choose(new QPushButton(this)), m_join(new QPushButton(this)), m_error(new ErrorLine(this))
{
    setObjectName(QStringLiteral("ticketForm"));
    m_code->setObjectName(QStringLiteral("ticketCode"));
    m_address->setObjectName(QStringLiteral("ticketAddress"));
    m_file->setObjectName(QStringLiteral("ticketFile"));
    m_choose->setObjectName(QStringLiteral("ticketChoose"));
    m_join->setObjectName(QStringLiteral("ticketJoin"));
    m_error->setObjectName(QStringLiteral("ticketError"));
    setRole(this, QStringLiteral("card"));
    setRole(m_title, QStringLiteral("heading"));
    setRole(m_about, QStringLiteral("hint"));
    setRole(m_file, QStringLiteral("hint"));
    m_about->setWordWrap(true);
    m_form->add({}, m_code);
    m_form->add({}, m_address);
    const int unit = gridUnit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_about, m_form, m_file, m_error})
        column->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_join);
    buttons->addWidget(m_choose);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_form, &Form::submitted, this, &TicketForm::submit);
    connect(m_join, &QPushButton::clicked, m_form, &Form::submit);
    connect(m_choose, &QPushButton::clicked, this, &TicketForm::chooseFile);
    connect(m_code, &QLineEdit::textEdited, this, [this] {
        m_content.clear(); // typed by hand after a file was chosen: the hand is meant
        m_file->hide();
        m_error->clearError();
    });
    m_file->hide();
    retranslate();
}

TicketAnswers TicketForm::answers() const
{
    return {m_content.isEmpty() ? m_code->text().simplified() : QString(), m_content,
            m_address->text().simplified()};
}

void TicketForm::submit()
{
    m_error->clearError();
    if (m_content.isEmpty() && m_code->text().simplified().isEmpty())
        return m_form->setError(m_code, tr("Type the code of the ticket, or choose its file."));
    Q_EMIT submitted();
}

void TicketForm::chooseFile()
{
    const QString path =
        m_dialogs.fileToOpen(tr("The province's ticket"), tr("Tickets (*.ticket);;All files (*)"));
    if (path.isEmpty()) return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostOfTicket) {
        m_error->say(
            tr("“%1” cannot be read as a ticket. Is the stick still plugged in?").arg(file.fileName()));
        return;
    }
    m_content = file.readAll();
    m_code->clear();
    m_error->clearError();
    m_file->setText(tr("Ticket file: %1").arg(QFileInfo(path).fileName()));
    m_file->show();
    m_form->clearErrors();
    m_join->setFocus();
}

void TicketForm::setBusy(bool busy)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_form, m_choose, m_join})
        part->setEnabled(!busy);
    m_join->setText(busy ? tr("Joining…") : tr("&Join (Enter)"));
}

void TicketForm::say(const Error& error)
{
    setBusy(false);
    m_error->say(error);
    m_code->setFocus(Qt::OtherFocusReason);
}

void TicketForm::clear()
{
    m_content.clear();
    m_code->clear();
    m_address->clear();
    m_file->hide();
    m_error->clearError();
    m_form->clearErrors();
    setBusy(false);
}

void TicketForm::focusFirst() { m_code->setFocus(Qt::OtherFocusReason); }

void TicketForm::retranslate()
{
    m_title->setText(tr("Join the province"));
    m_about->setText(tr("The province gives each PC a ticket: a code on paper or a file on a stick. "
                        "It works once."));
    m_form->setLabel(m_code, tr("Code of the tic&ket"));
    m_form->setLabel(m_address, tr("Ser&ver"));
    m_form->setHint(m_address, tr("Only when the ticket does not say it, e.g. sync.province.vn:8443"));
    m_choose->setText(tr("Choose &file…"));
    setBusy(!m_join->isEnabled());
}

} // namespace noi
