#include "ui/sync/stick_card.h"

#include "ui/kit/dialogs.h"
#include "ui/kit/error_line.h"
#include "ui/people/key_button.h"
#include "ui/people/latest.h"
#include "ui/sync/sync_words.h"

#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QSaveFile>

namespace noi
{

namespace
{

constexpr qint64 mostOfInvitation = 64 * 1024;
const QString stickFilter = QStringLiteral("Nôi (*.noi-stick)");
const QString invitationFilter = QStringLiteral("Nôi (*.noi-invite)");

QPushButton* button(const char* name, QWidget* parent)
{
    return keyButton({}, {}, QLatin1String(name), parent);
}

} // namespace

StickCard::StickCard(SyncSource& source, Dialogs& dialogs, QWidget* parent)
    : QFrame(parent), m_source(source), m_dialogs(dialogs), m_title(new QLabel(this)),
      m_about(new QLabel(this)), m_says(new QLabel(this)), m_error(new ErrorLine(this)),
      m_toProvince(button("stickToProvince", this)), m_toNeighbour(button("stickToNeighbour", this)),
      m_read(button("stickRead", this)), m_invitation(button("stickInvitation", this))
{
    setObjectName(QStringLiteral("stickCard"));
    m_says->setObjectName(QStringLiteral("stickSays"));
    m_error->setObjectName(QStringLiteral("stickError"));
    build();
    connect(m_toProvince, &QPushButton::clicked, this, &StickCard::toProvince);
    connect(m_toNeighbour, &QPushButton::clicked, this, &StickCard::toNeighbour);
    connect(m_read, &QPushButton::clicked, this, &StickCard::chooseAndRead);
    connect(m_invitation, &QPushButton::clicked, this, &StickCard::saveInvitation);
    retranslate();
}

void StickCard::build()
{
    setRole(this, QStringLiteral("card"));
    setRole(m_title, QStringLiteral("heading"));
    setRole(m_about, QStringLiteral("hint"));
    for (QLabel* label : {m_about, m_says}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_says->hide();
    const int unit = gridUnit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_about, m_toProvince, m_read,
                                                         m_toNeighbour, m_invitation, m_says, m_error})
        column->addWidget(part);
}

void StickCard::allow(bool carrying, bool enrolled)
{
    m_carrying = carrying;
    m_enrolled = enrolled;
    setBusy(m_busy);
}

void StickCard::setBusy(bool busy)
{
    m_busy = busy;
    const bool may = m_carrying && !busy;
    m_toProvince->setEnabled(may && m_enrolled);
    for (QPushButton* one : {m_toNeighbour, m_read, m_invitation})
        one->setEnabled(may);
}

void StickCard::say(const QString& sentence)
{
    m_error->clearError();
    m_says->setText(sentence);
    m_says->setVisible(!sentence.isEmpty());
    setBusy(false);
}

void StickCard::problem(const Error& error)
{
    say({});
    m_error->say(error);
}

void StickCard::toProvince()
{
    const QString file = m_dialogs.fileToSave(tr("Write to a USB stick"),
                                              tr("to-province") + QStringLiteral(".noi-stick"), stickFilter);
    if (!file.isEmpty()) write(file, StickFor::Province, {});
}

void StickCard::toNeighbour()
{
    const QString path =
        m_dialogs.fileToOpen(tr("The invitation file of the other station"), invitationFilter);
    if (path.isEmpty()) return;
    QFile invitation(path);
    if (!invitation.open(QIODevice::ReadOnly) || invitation.size() > mostOfInvitation)
        return m_error->say(tr("“%1” cannot be read as an invitation.").arg(path));
    const QByteArray content = invitation.readAll();
    const QString file = m_dialogs.fileToSave(tr("Write to a USB stick"),
                                              tr("to-neighbour") + QStringLiteral(".noi-stick"), stickFilter);
    if (!file.isEmpty()) write(file, StickFor::Neighbour, content);
}

void StickCard::write(const QString& file, StickFor whom, const QByteArray& invitation)
{
    setBusy(true);
    whenDone(this, m_source.writeStick(file, whom, invitation), [this](const Result<StickReport>& written) {
        written ? say(writtenWords(*written)) : problem(written.error());
    });
}

void StickCard::chooseAndRead()
{
    const QString file = m_dialogs.fileToOpen(tr("Read from a USB stick"), stickFilter);
    if (!file.isEmpty()) read(file);
}

void StickCard::read(const QString& file)
{
    if (!m_carrying)
        return m_error->say(tr("“%1” was not read: carrying records needs the right to make backups.").arg(file));
    if (m_busy) return;
    setBusy(true);
    whenDone(this, m_source.readStick(file), [this](const Result<StickReport>& read) {
        read ? say(readWords(*read)) : problem(read.error());
    });
}

void StickCard::saveInvitation()
{
    const QString path = m_dialogs.fileToSave(
        tr("Save the invitation"), tr("invitation") + QStringLiteral(".noi-invite"), invitationFilter);
    if (path.isEmpty()) return;
    setBusy(true);
    whenDone(this, m_source.invitation(), [this, path](const Result<QByteArray>& content) {
        if (!content) return problem(content.error());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit()) {
            say({});
            return m_error->say(tr("“%1” could not be written: %2").arg(path, file.errorString()));
        }
        say(tr("Give “%1” to the other station: with it they can seal a stick for this PC.").arg(path));
    });
}

void StickCard::retranslate()
{
    m_title->setText(tr("By USB stick"));
    m_about->setText(
        tr("When the line is gone for long, a stick carries everything. What is on it is sealed for its "
           "receiver."));
    m_toProvince->setText(tr("&Write for the province…"));
    m_read->setText(tr("Rea&d from a stick…"));
    m_toNeighbour->setText(tr("Write for a nei&ghbouring station…"));
    m_invitation->setText(tr("&Invitation of this PC…"));
}

} // namespace noi
