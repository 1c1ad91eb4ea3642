#include "ui/settings/restore_form.h"

#include "ui/kit/error_line.h"
#include "ui/kit/form.h"
#include "ui/login/secret_field.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace noi
{

RestoreForm::RestoreForm(QWidget* parent)
    : QFrame(parent), m_title(new QLabel), m_about(new QLabel), m_form(new Form), m_opener(new QComboBox),
      m_secret(new SecretField([](const QString&) -> std::optional<Error> { return {}; })),
      m_error(new ErrorLine), m_restore(new QPushButton), m_back(new QPushButton)
{
    setObjectName(QStringLiteral("restoreForm"));
    m_title->setObjectName(QStringLiteral("restoreTitle"));
    m_opener->setObjectName(QStringLiteral("restoreOpener"));
    m_secret->setObjectName(QStringLiteral("restoreSecret"));
    m_error->setObjectName(QStringLiteral("restoreError"));
    m_restore->setObjectName(QStringLiteral("restoreNow"));
    m_back->setObjectName(QStringLiteral("restoreBack"));
    setRole(this, QStringLiteral("card"));
    setRole(m_title, QStringLiteral("heading"));
    setRole(m_about, QStringLiteral("hint"));
    setRole(m_restore, QStringLiteral("primary"));
    setRole(m_back, QStringLiteral("quiet"));
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_form->add({}, m_opener, Form::Need::Required);
    m_form->add({}, m_secret, Form::Need::Required);
    const int unit = gridUnit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit);
    column->setSpacing(2 * unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_about, m_form, m_error})
        column->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_form, &Form::submitted, this, &RestoreForm::submitted);
    connect(m_restore, &QPushButton::clicked, m_form, &Form::submit);
    connect(m_back, &QPushButton::clicked, this, &RestoreForm::left);
    retranslate();
}

void RestoreForm::begin(const QString& when, const QList<BackupSource::Opener>& openers)
{
    finish();
    m_when = when;
    m_opener->clear();
    for (const BackupSource::Opener& opener : openers)
        m_opener->addItem(opener.user ? opener.name : tr("Recovery code"), opener.user.value);
    sayWhich();
    show();
    m_secret->setFocus(Qt::OtherFocusReason);
}

Id RestoreForm::opener() const { return {m_opener->currentData().toLongLong()}; }

QString RestoreForm::secret() const { return m_secret->text(); }

void RestoreForm::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_restore->setEnabled(!busy);
    m_back->setEnabled(!busy);
}

void RestoreForm::say(const Error& error)
{
    setBusy(false);
    m_error->say(error);
    m_secret->selectAll();
    m_secret->setFocus(Qt::OtherFocusReason);
}

void RestoreForm::finish()
{
    setBusy(false);
    m_error->clearError();
    m_secret->clear();
    m_form->clearErrors();
    hide();
}

void RestoreForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_back->isEnabled()) {
        Q_EMIT left();
        return;
    }
    QFrame::keyPressEvent(event);
}

void RestoreForm::sayWhich() { m_title->setText(tr("Restore the backup of %1").arg(m_when)); }

void RestoreForm::retranslate()
{
    m_about->setText(tr("A backup opens with a password that was in use when it was made."));
    m_form->setLabel(m_opener, tr("&Whose password"));
    m_form->setLabel(m_secret, tr("&Password"));
    m_restore->setText(tr("Restore (Enter)"));
    m_back->setText(tr("Back (Esc)"));
    for (int i = 0; i < m_opener->count(); ++i)
        if (m_opener->itemData(i).toLongLong() == 0) m_opener->setItemText(i, tr("Recovery code"));
    sayWhich();
}

} // namespace noi
