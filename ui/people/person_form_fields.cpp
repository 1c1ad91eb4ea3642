// The fields of PersonForm: which there are, in which order, and what they watch.
#include "ui/people/person_form_fields.h"

#include "core/base/vietnamese.h"
#include "ui/kit/name_field.h"
#include "ui/people/commune_field.h"
#include "ui/people/identifiers_editor.h"
#include "ui/people/person_form.h"
#include "ui/people/person_pick.h"
#include "ui/people/person_words.h"
#include "ui/people/sex_field.h"

#include <QLineEdit>

namespace noi
{

namespace
{

constexpr qsizetype namesOffered = 8;

class PersonNameField : public NameField
{
public:
    using NameField::NameField;
    void settle() override
    {
        NameField::settle();
        if (const QString right = withNewbornSpelling(text()); right != text()) setText(right);
    }
};

bool beginsAWord(const QString& key, const QString& typedKey)
{
    return key.startsWith(typedKey) || key.contains(u' ' + typedKey);
}

} // namespace

QString digitsOf(const QString& typed)
{
    QString digits = typed;
    digits.removeIf([](QChar c) { return !c.isDigit() && c != u'+'; });
    return digits;
}

PickItem ethnicItem(const PeopleReference& reference, const QString& code)
{
    const CodeEntry* group = reference.ethnicGroups.byCode(code);
    return group ? PickItem{inScreenLanguage(group->name), {}, group->code} : PickItem();
}

QList<PickItem> ethnicItems(const PeopleReference& reference, const QString& typed)
{
    const QString key = searchKey(typed);
    QList<PickItem> items;
    for (const CodeEntry& group : reference.ethnicGroups.all()) {
        QStringList keys{searchKey(group.name.vi), searchKey(group.name.en)};
        for (const QString& other : group.otherNames)
            keys += searchKey(other);
        for (const QString& name : std::as_const(keys))
            if (beginsAWord(name, key)) {
                items += PickItem{inScreenLanguage(group.name), {}, group.code};
                break;
            }
    }
    return items;
}

QList<PickItem> matchingNames(const QStringList& names, const QString& typed)
{
    const QString key = searchKey(typed);
    QList<PickItem> items;
    for (const QString& name : names)
        if (items.size() < namesOffered && beginsAWord(searchKey(name), key))
            items += PickItem{name, {}, name};
    return items;
}

void PersonForm::buildWho()
{
    m_name = new PersonNameField(this);
    m_name->setObjectName(QStringLiteral("name"));
    m_birth = new DateField({true, false, true}, this);
    m_birth->setObjectName(QStringLiteral("birth"));
    m_birth->setToday(vietnamToday(m_clock));
    m_sex = new SexField(QStringLiteral("sex"), this);
    add(tr("Full name"), m_name, Need::Required);
    add(tr("Date of birth"), m_birth, Need::Required);
    addBeside(tr("Sex (N, G or a digit)"), m_sex, Need::Required);
}

void PersonForm::buildFamily()
{
    m_mother = new PersonPick(m_source, Sex::Female, this);
    m_mother->setObjectName(QStringLiteral("mother"));
    m_father = new PersonPick(m_source, Sex::Male, this);
    m_father->setObjectName(QStringLiteral("father"));
    for (PersonPick* pick : {m_mother, m_father})
        pick->setPlaceholderText(tr("Name, number, or scan the card"));
    add(tr("Mother"), m_mother);
    addBeside(tr("Father"), m_father);
}

void PersonForm::buildPlace()
{
    m_commune = new CommuneField(m_reference, this);
    m_commune->setObjectName(QStringLiteral("commune"));
    m_hamlet =
        new PickField([this](const QString& typed) { return matchingNames(m_hamletNames, typed); }, this);
    m_hamlet->setObjectName(QStringLiteral("hamlet"));
    m_hamlet->setFreeText(true);
    add(tr("Commune (new or old name)"), m_commune);
    addBeside(tr("Hamlet"), m_hamlet);
    m_phone = new QLineEdit(this);
    m_phone->setObjectName(QStringLiteral("phone"));
    m_ethnicity =
        new PickField([this](const QString& typed) { return ethnicItems(m_reference, typed); }, this);
    m_ethnicity->setObjectName(QStringLiteral("ethnicity"));
    add(tr("Phone"), m_phone);
    addBeside(tr("Ethnicity"), m_ethnicity);
}

void PersonForm::buildRest()
{
    if (m_purpose == Purpose::Register) {
        m_household = new ChoiceField(this);
        m_household->setObjectName(QStringLiteral("household"));
        m_head = new NameField(this);
        m_head->setObjectName(QStringLiteral("householdHead"));
        add(tr("Household"), m_household);
        add(tr("Head of household"), m_head);
        setHint(m_head, tr("Empty: the person being registered"));
        m_identifiers = new IdentifiersEditor(this);
        m_identifiers->setObjectName(QStringLiteral("identifiers"));
        add(tr("Numbers (ID, insurance, birth certificate, card)"), m_identifiers);
        offerHouseholds();
    }
    m_job = new QLineEdit(this);
    m_job->setObjectName(QStringLiteral("job"));
    add(tr("Job"), m_job);
    m_address = new QLineEdit(this);
    m_address->setObjectName(QStringLiteral("address"));
    add(tr("Address as written"), m_address);
    if (m_purpose == Purpose::Change) {
        m_died = new DateField({true, false, false}, this);
        m_died->setObjectName(QStringLiteral("died"));
        addBeside(tr("Died on"), m_died);
    }
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("note"));
    add(tr("Note"), m_note);
}

void PersonForm::watch()
{
    const auto edits = findChildren<QLineEdit*>();
    for (QLineEdit* edit : edits)
        connect(edit, &QLineEdit::textEdited, this, &PersonForm::edited);
    connect(m_sex, &ChoiceField::valueChanged, this, &PersonForm::edited);
    connect(m_mother, &PersonPick::pickedChanged, this, &PersonForm::motherPicked);
    connect(m_father, &PersonPick::pickedChanged, this, &PersonForm::edited);
    connect(m_commune, &PickField::pickedChanged, this, [this] {
        loadHamlets();
        Q_EMIT edited();
    });
    connect(m_ethnicity, &PickField::pickedChanged, this, &PersonForm::edited);
    if (!m_household) return;
    connect(m_household, &ChoiceField::valueChanged, this, [this] {
        setFieldVisible(m_head, m_household->value().toInt() == newOne);
        Q_EMIT edited();
    });
    connect(m_identifiers, &IdentifiersEditor::edited, this, &PersonForm::edited);
}

/// The mother's household is there to choose once it is known, and then it is the usual one.
void PersonForm::offerHouseholds()
{
    if (!m_household) return;
    const bool wasNew = m_household->value().toInt() == newOne;
    QList<ChoiceField::Choice> choices{{tr("Not known"), none}, {tr("New household"), newOne}};
    if (m_motherHousehold) choices.prepend({tr("The mother's"), ofMother});
    m_household->setChoices(choices);
    m_household->setValue(wasNew ? newOne : m_motherHousehold ? ofMother : none);
}

} // namespace noi
