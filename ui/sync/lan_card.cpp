#include "ui/sync/lan_card.h"

#include "ui/kit/badge.h"
#include "ui/kit/error_line.h"
#include "ui/kit/form.h"
#include "ui/kit/named.h"
#include "ui/people/latest.h"
#include "ui/sync/sync_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace noi
{

LanCard::LanCard(LanSource& source, QWidget* parent)
    : QFrame(parent), m_source(source), m_title(new QLabel(this)), m_about(new QLabel(this)),
      m_code(named(new QLabel(this), "lanCode")), m_codeHint(new QLabel(this)),
      m_found(named(new QLabel(this), "lanFound")), m_stands(named(new Badge(this), "lanStands")),
      m_nameForm(new Form(this)), m_codeForm(new Form(this)), m_name(named(new QLineEdit, "lanName")),
      m_typed(named(new QLineEdit, "lanTyped")), m_error(named(new ErrorLine(this), "lanError")),
      m_share(named(new QPushButton(this), "lanShare")), m_join(named(new QPushButton(this), "lanJoin")),
      m_connect(named(new QPushButton(this), "lanConnect")), m_back(named(new QPushButton(this), "lanBack")),
      m_newCode(named(new QPushButton(this), "lanNewCode")), m_leave(named(new QPushButton(this), "lanLeave"))
{
    setObjectName(QStringLiteral("lanCard"));
    build();
    connect(m_nameForm, &Form::submitted, this, &LanCard::rename);
    connect(m_codeForm, &Form::submitted, this, &LanCard::join);
    connect(m_share, &QPushButton::clicked, this, &LanCard::share);
    connect(m_join, &QPushButton::clicked, this, &LanCard::beginJoining);
    connect(m_connect, &QPushButton::clicked, m_codeForm, &Form::submit);
    connect(m_back, &QPushButton::clicked, this, &LanCard::back);
    connect(m_newCode, &QPushButton::clicked, this, [this] { await(m_source.offerCode(), [] {}); });
    connect(m_leave, &QPushButton::clicked, this, &LanCard::leave);
    retranslate();
}

void LanCard::build()
{
    setRole(this, QStringLiteral("card"));
    setRole(m_title, QStringLiteral("heading"));
    setRole(m_code, QStringLiteral("title"));
    setRole(m_leave, QStringLiteral("quiet"));
    setRole(m_back, QStringLiteral("quiet"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel* hint : {m_about, m_codeHint, m_found})
        setRole(hint, QStringLiteral("hint"));
    for (QLabel* label : std::initializer_list<QLabel*>{m_stands, m_about, m_code, m_codeHint, m_found}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_stands->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // may take two lines
    m_nameForm->add({}, m_name);
    m_codeForm->add({}, m_typed);
    const int unit = gridUnit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_stands, m_about, m_nameForm, m_code,
                                                         m_codeHint, m_found, m_codeForm, m_error, m_share,
                                                         m_join, m_connect, m_newCode, m_back, m_leave})
        column->addWidget(part);
}

void LanCard::show(const LanState& state, const QDateTime& now)
{
    m_state = state;
    m_now = now;
    if (state.role != LanState::Role::Alone) m_typing = false;
    write();
}

void LanCard::write()
{
    using Role = LanState::Role;
    const bool may = m_source.mayChange(), alone = m_state.role == Role::Alone, typing = m_typing && alone;
    const bool sharing = m_state.role == Role::Sharing;
    const SyncWords stands = lanWords(m_state, m_now);
    m_stands->setVisible(!stands.text.isEmpty());
    m_stands->say(stands.meaning, stands.text);
    m_about->setVisible(alone && !typing);
    m_nameForm->setVisible(may && !typing);
    if (!m_name->hasFocus() || m_name->text().isEmpty()) m_name->setText(m_state.name);
    const bool coded = may && sharing && !m_state.code.isEmpty();
    m_code->setVisible(coded);
    m_code->setText(QString(m_state.code).replace(u'-', u' '));
    m_codeHint->setVisible(coded);
    m_codeHint->setText(
        tr("At the other PC: Sync (F9), “Go to the other PC”, and type this code; at a new one "
           "“Join a station that exists”. Good once, until %1.")
            .arg(m_state.codeUntil.toString(QStringLiteral("HH:mm"))));
    m_found->setVisible(typing);
    m_found->setText(
        m_state.found.isEmpty()
            ? tr("Looking for PCs that share… There, choose “Share from this PC” first.")
            : tr("Found: %1. Type the code that it shows.").arg(m_state.found.join(QStringLiteral(", "))));
    m_codeForm->setVisible(typing);
    for (QPushButton* button : {m_share, m_join})
        button->setVisible(may && alone && !typing);
    for (QPushButton* button : {m_connect, m_back})
        button->setVisible(may && typing);
    m_newCode->setVisible(may && sharing);
    m_leave->setVisible(may && !alone);
    m_leave->setText(sharing ? tr("St&op sharing") : tr("St&op going there"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_nameForm, m_codeForm, m_share, m_join, m_connect,
                                                         m_newCode, m_leave})
        part->setEnabled(!m_busy);
    m_connect->setText(m_busy ? tr("Connecting…") : tr("Connect (Enter)"));
    if (m_state.problem && !m_busy && !m_error->isVisibleTo(this)) m_error->say(*m_state.problem);
}

void LanCard::await(LanSource::Done answer, const std::function<void()>& then)
{
    m_busy = true;
    m_error->clearError();
    write();
    whenDone(this, std::move(answer), [this, then](const Result<void>& done) {
        m_busy = false;
        m_state = m_source.state();
        if (done) then();
        write();
        if (done) return;
        m_error->say(done.error());
        if (m_typing) m_typed->setFocus(Qt::OtherFocusReason);
    });
}

void LanCard::share()
{
    await(m_source.share(), [this] {
        write();
        m_newCode->setFocus();
    });
}

void LanCard::beginJoining()
{
    m_source.look();
    m_typing = true;
    m_error->clearError();
    write();
    m_typed->setFocus(Qt::OtherFocusReason);
}

void LanCard::join()
{
    if (m_typed->text().simplified().isEmpty())
        return m_codeForm->setError(m_typed, tr("Type the code that the other PC shows."));
    await(m_source.join(m_typed->text()), [this] {
        m_typing = false;
        m_typed->clear();
        write();
        m_leave->setFocus();
    });
}

void LanCard::back()
{
    m_typing = false;
    m_typed->clear();
    m_error->clearError();
    m_codeForm->clearErrors();
    write();
    m_join->setFocus();
}

void LanCard::leave()
{
    await(m_source.leave(), [this] {
        write();
        m_share->setFocus();
    });
}

void LanCard::rename()
{
    await(m_source.rename(m_name->text()), [this] { m_name->selectAll(); });
}

void LanCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_typing && !m_busy) return back();
    QFrame::keyPressEvent(event);
}

void LanCard::retranslate()
{
    m_title->setText(tr("Two PCs in the station"));
    m_about->setText(tr("Two PCs on the same network keep each other up to date by themselves, also while "
                        "there is no line to the province."));
    m_nameForm->setLabel(m_name, tr("Name of this PC (Enter sa&ves)"));
    m_codeForm->setLabel(m_typed, tr("&Code on the other PC"));
    m_share->setText(tr("S&hare from this PC"));
    m_join->setText(tr("&Go to the other PC…"));
    m_back->setText(tr("Back (Esc)"));
    m_newCode->setText(tr("N&ew code"));
    write();
}

} // namespace noi
