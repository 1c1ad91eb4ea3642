#pragma once

#include "core/model/household.h"
#include "core/model/identifier.h"
#include "core/model/person_line.h"
#include "core/model/seen.h"
#include "core/service/actor.h"

#include <optional>

namespace noi
{

struct ServiceContext;

/// What the registration form holds. `person.household` names an existing household; `newHousehold` asks for
/// a new one.
struct PersonDraft {
    Person person;
    QList<Identifier> identifiers; ///< their `person` is filled in when they are saved
    std::optional<Household> newHousehold;
};

/// Someone already registered who may be the one being registered.
struct LikelyDuplicate {
    enum class Reason {
        SameIdentifier,
        SameName,
        SimilarName,
        SameBirth,
        CloseBirth,
        SameMother,
        SameHamlet,
        SamePhone
    };
    PersonLine person;
    QList<Reason> reasons;
    int score =
        0; ///< above 100: almost surely the same; shown from 50 on. A phone number alone never gives 50.
};

/// Registering people and keeping who they are up to date. Every call that writes is one transaction.
class Registration
{
public:
    explicit Registration(ServiceContext& context) : m_context(context) {}

    /// Best first; quick enough to ask at each keystroke.
    Result<QList<LikelyDuplicate>> likelyDuplicates(const Actor& actor, const PersonDraft& draft);
    /// Refuses a draft without a name, with a birth in the future, or with an identifier that cannot be one.
    Result<Id> add(const Actor& actor, const PersonDraft& draft);
    Result<Seen<Person>> open(const Actor& actor, Id person);
    /// Writes the fields in which `after` differs from what was seen; nothing when none does.
    Result<void> change(const Actor& actor, const Seen<Person>& seen, const Person& after);
    Result<Id> addIdentifier(const Actor& actor, const Identifier& identifier);
    /// Lost, cancelled or exchanged: it stays in the history and stays findable.
    Result<void> endIdentifier(const Actor& actor, Id identifier, const PartialDate& ended,
                               const QString& note);
    /// Hamlet names in use in a commune, most used first: offered while typing.
    Result<QStringList> hamlets(const QString& commune);

private:
    ServiceContext& m_context;
};

} // namespace noi
