#pragma once

#include "core/base/clock.h"
#include "core/model/household.h"
#include "core/model/person.h"
#include "core/model/person_line.h"
#include "ui/kit/form.h"
#include "ui/people/latest.h"
#include "ui/people/people_reference.h"

#include <optional>

class QLineEdit;

namespace noi
{

struct CardFill;
class ChoiceField;
class CommuneField;
class DateField;
class IdentifiersEditor;
class NameField;
class PeopleSource;
class PersonPick;
class PickField;
class SexField;

enum class PersonKind { Newborn, Child, Adult, Anyone };

/// The names behind a person's ids, as a form shows them.
struct PersonNames {
    QString mother, father, household;
};

/// Who someone is, as fields: used to register and to change. What it does not show is kept as it was given.
class PersonForm : public Form
{
    Q_OBJECT

public:
    enum class Purpose { Register, Change };

    PersonForm(Purpose purpose, PeopleSource& source, const PeopleReference& reference, const Clock& clock,
               QWidget* parent = nullptr);

    /// Shows the fields that are asked of this kind of person.
    void setKind(PersonKind kind);

    [[nodiscard]] Person person() const;
    void setPerson(const Person& person, const PersonNames& names = {});
    [[nodiscard]] PersonNames names() const;
    [[nodiscard]] std::optional<Household> newHousehold() const;
    void setNewHousehold(const Household& household);
    void setNoHousehold();
    /// Null when the purpose is to change.
    [[nodiscard]] IdentifiersEditor* identifiers() const { return m_identifiers; }
    [[nodiscard]] PersonPick* mother() const { return m_mother; }

    /// The person's mother: what mother and child share is taken over where nothing was typed.
    void takeMother(const PersonLine& mother) { takeParent(m_mother, mother); }
    void takeParent(PersonPick* field, const PersonLine& parent);
    void startWithName(const QString& name);
    /// Name, birth, sex, address and numbers of a scanned card.
    void fill(const CardFill& card);
    /// What was scanned while a parent's field has the focus; none for the others.
    [[nodiscard]] PersonPick* focusedPick() const;
    /// To the field that is to be filled first.
    void begin();

Q_SIGNALS:
    void edited();

private:
    void buildWho();
    void buildFamily();
    void buildPlace();
    void buildRest();
    void watch();
    void writeBirth(const PartialDate& birth);
    void motherPicked();
    void takeOver(const Person& mother);
    void offerHouseholds();
    void loadHamlets();

    Purpose m_purpose;
    PeopleSource& m_source;
    const PeopleReference& m_reference;
    const Clock& m_clock;
    PersonKind m_kind = PersonKind::Anyone;
    Person m_base; ///< what the form does not show
    QString m_householdName;
    Id m_motherHousehold;
    QStringList m_hamletNames;
    Latest m_hamletsAsked, m_motherAsked;

    NameField* m_name;
    DateField* m_birth;
    SexField* m_sex;
    PersonPick *m_mother, *m_father;
    CommuneField* m_commune;
    PickField *m_hamlet, *m_ethnicity;
    ChoiceField* m_household = nullptr;
    NameField* m_head = nullptr;
    QLineEdit *m_phone, *m_address, *m_job, *m_note;
    DateField* m_died = nullptr;
    IdentifiersEditor* m_identifiers = nullptr;
};

} // namespace noi
