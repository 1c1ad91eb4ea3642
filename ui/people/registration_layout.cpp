// How the registration page is laid out: the form in one column, the likely duplicates beside it.
#include "ui/kit/choice_field.h"
#include "ui/kit/error_line.h"
#include "ui/kit/room.h"
#include "ui/people/duplicates_panel.h"
#include "ui/people/key_button.h"
#include "ui/people/registration_page.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>

namespace noi
{

void RegistrationPage::build()
{
    const int unit = gridUnit(this);
    m_title = new QLabel(tr("Register a person"), this);
    setRole(m_title, QStringLiteral("title"));
    m_purpose = new QLabel(this);
    m_purpose->setObjectName(QStringLiteral("registrationPurpose"));
    m_purpose->setWordWrap(true);
    setRole(m_purpose, QStringLiteral("hint"));
    m_purpose->hide();
    m_kind = new ChoiceField(this);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind of person"));
    m_kind->setToolTip(tr("Alt+1 … Alt+4"));
    m_kind->setChoices({{tr("Newborn"), static_cast<int>(PersonKind::Newborn)},
                        {tr("Child"), static_cast<int>(PersonKind::Child)},
                        {tr("Adult"), static_cast<int>(PersonKind::Adult)},
                        {tr("Anyone"), static_cast<int>(PersonKind::Anyone)}});
    m_problem = new ErrorLine(this);
    m_problem->setObjectName(QStringLiteral("registrationProblem"));
    m_form = new PersonForm(PersonForm::Purpose::Register, m_source, m_reference, m_clock, this);
    m_form->setObjectName(QStringLiteral("registrationForm"));
    m_duplicates = new DuplicatesPanel(this);

    auto* saveButton =
        keyButton(tr("Save"), QStringLiteral("Ctrl+Enter"), QStringLiteral("saveRegistration"), this);
    setRole(saveButton, QStringLiteral("primary"));
    connect(saveButton, &QPushButton::clicked, m_form, &Form::submit);
    auto* back = keyButton(tr("Back"), QStringLiteral("Esc"), QStringLiteral("leaveRegistration"), this);
    connect(back, &QPushButton::clicked, this, &RegistrationPage::leave);
    auto* actions = new QHBoxLayout;
    actions->addWidget(saveButton);
    actions->addWidget(back);
    actions->addStretch();

    auto* left = new QVBoxLayout;
    left->setSpacing(unit);
    left->addWidget(m_title);
    left->addWidget(m_purpose);
    left->addWidget(m_kind, 0, Qt::AlignLeft);
    left->addWidget(m_problem);
    left->addWidget(scrolledDown(m_form, this), 1);
    left->addLayout(actions);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    across->setSpacing(4 * unit);
    across->addLayout(left, 5);
    across->addWidget(m_duplicates, 3);

    for (int i = 0; i < 4; ++i) {
        auto* key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] {
            m_kind->setValue(i);
            m_form->begin();
        });
    }
}

} // namespace noi
