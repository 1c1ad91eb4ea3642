#include "ui/login/first_run_page.h"

#include "ui/kit/choice_field.h"
#include "ui/kit/error_line.h"
#include "ui/kit/form.h"
#include "ui/kit/name_field.h"
#include "ui/login/secret_field.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace noi
{

FirstRunPage::FirstRunPage(FirstRun& firstRun, QWidget* parent)
    : QWidget(parent), m_firstRun(firstRun), m_title(new QLabel), m_intro(new QLabel), m_form(new Form),
      m_commune(new PickField([&firstRun](const QString& typed) { return firstRun.communes(typed); })),
      m_station(new QLineEdit), m_name(new NameField), m_role(new ChoiceField),
      m_password(new SecretField(passwordProblem)),
      m_again(new SecretField([this](const QString& again) -> std::optional<Error> {
          if (again == m_password->text()) return {};
          return Error{ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "The two passwords are not the same.")};
      })),
      m_pin(new SecretField(pinProblem)), m_error(new ErrorLine), m_begin(new QPushButton),
      m_join(new QPushButton)
{
    m_commune->setObjectName(QStringLiteral("firstRunCommune"));
    m_station->setObjectName(QStringLiteral("firstRunStation"));
    m_name->setObjectName(QStringLiteral("firstRunName"));
    m_role->setObjectName(QStringLiteral("firstRunRole"));
    m_password->setObjectName(QStringLiteral("firstRunPassword"));
    m_again->setObjectName(QStringLiteral("firstRunAgain"));
    m_pin->setObjectName(QStringLiteral("firstRunPin"));
    m_error->setObjectName(QStringLiteral("firstRunError"));
    m_begin->setObjectName(QStringLiteral("firstRunBegin"));
    m_join->setObjectName(QStringLiteral("firstRunJoin"));
    m_join->hide();
    build();
    retranslate();
    connect(m_commune, &PickField::pickedChanged, this, &FirstRunPage::suggestName);
    if (const PickItem commune = firstRun.expected(); !commune.text.isEmpty()) {
        m_commune->setPicked(commune);
        suggestName(commune);
    }
    connect(m_form, &Form::submitted, this, &FirstRunPage::begin);
    connect(m_begin, &QPushButton::clicked, m_form, &Form::submit);
    connect(m_join, &QPushButton::clicked, this, &FirstRunPage::joinAsked);
}

void FirstRunPage::build()
{
    setRole(m_title, QStringLiteral("title"));
    setRole(m_intro, QStringLiteral("hint"));
    setRole(m_begin, QStringLiteral("primary"));
    m_intro->setWordWrap(true);
    const auto required = Form::Need::Required;
    m_form->add({}, m_commune, required);
    m_form->addBeside({}, m_station, required);
    m_form->add({}, m_name, required);
    m_form->addBeside({}, m_role, required);
    m_form->add({}, m_password, required);
    m_form->addBeside({}, m_again, required);
    m_form->addBeside({}, m_pin);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setSpacing(2 * gridUnit(this));
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_intro, m_form, m_error})
        column->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridUnit(this));
    buttons->addWidget(m_begin);
    buttons->addWidget(m_join);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    inside->setMaximumWidth(100 * gridUnit(this));
    auto* scroll = new QScrollArea; // at 150 % on a small screen the page is higher than the window
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(inside);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(4 * gridUnit(this), 4 * gridUnit(this), 4 * gridUnit(this), 0);
    all->addWidget(scroll);
}

void FirstRunPage::offerJoining() { m_join->show(); }

void FirstRunPage::suggestName(const PickItem& commune)
{
    if (!commune.text.isEmpty()) m_station->setText(tr("Health station of %1").arg(commune.text));
}

void FirstRunPage::begin()
{
    setEnabled(false);
    m_error->clearError();
    m_firstRun
        .begin({m_commune->picked().value, m_station->text().simplified(), m_name->name(),
                m_role->value().toString(), m_password->text(), m_pin->text()})
        .then(this, [this](const Result<LoggedIn>& result) {
            setEnabled(true);
            if (!result) return m_error->say(result.error());
            for (SecretField* secret : {m_password, m_again, m_pin})
                secret->clear();
            Q_EMIT loggedIn(*result);
        });
}

void FirstRunPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void FirstRunPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_form->focusFirst();
}

void FirstRunPage::retranslate()
{
    m_title->setText(tr("Set up this station"));
    m_intro->setText(
        tr("Everything stays on this PC, encrypted. Keep the password safe: without it nobody can read "
           "the records."));
    m_form->setLabel(m_commune, tr("&Commune"));
    m_form->setHint(m_commune, tr("Type a part of its name, marks are not needed."));
    m_form->setLabel(m_station, tr("Name of the &station"));
    m_form->setLabel(m_name, tr("Your full &name"));
    m_form->setLabel(m_role, tr("Your &role"));
    m_form->setLabel(m_password, tr("&Password"));
    m_form->setHint(m_password, tr("8 characters or more"));
    m_form->setLabel(m_again, tr("Password &again"));
    m_form->setLabel(m_pin, tr("P&IN"));
    m_form->setHint(m_pin, tr("4 to 8 digits, to change users quickly"));
    m_begin->setText(tr("Begin (Enter)"));
    m_join->setText(tr("&Join a station that exists…"));
    QList<ChoiceField::Choice> roles;
    const auto known = m_firstRun.roles();
    for (const FirstRun::Role& role : known)
        roles.append({role.name, role.key});
    m_role->setChoices(roles);
}

} // namespace noi
