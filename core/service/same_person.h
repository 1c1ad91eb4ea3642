#pragma once

#include "core/model/person_line.h"
#include "core/service/actor.h"

#include <QDateTime>

namespace noi
{

struct ServiceContext;

/// Another file of the same person.
struct LinkedFile {
    Id person;
    PersonLine line;     ///< only `person` is set while that file is not here
    bool here = false;   ///< whether anything of that file but the link is here
    bool direct = false; ///< linked with the person asked for; else through others of the same person
    QString reason;      ///< of a direct link
    QString who;         ///< who linked them, where it is direct and their name is known here
    QDateTime when;      ///< by the clock of the PC that did; invalid where it is not direct
};

/// Two files that may be one person's.
struct LikelySame {
    enum class Reason { SameIdentifier, SameNameBirthAndMother };
    PersonLine a, b; ///< a's id is the lesser
    QList<Reason> reasons;
    QString identifier; ///< the number that both have, if it is that

    bool operator==(const LikelySame& other) const
    {
        return a.person == other.a.person && b.person == other.b.person && reasons == other.reasons;
    }
};

/// Nối hai hồ sơ: one person registered at two places. Nothing is moved or lost: both files stay, and what
/// was given in either counts for the person. Links hold for whoever has one of the files, and through others
/// (A with B, B with C).
class SamePersons
{
public:
    explicit SamePersons(ServiceContext& context) : m_context(context) {}

    /// All other files of this person, direct links first.
    Result<QList<LinkedFile>> linkedWith(const Actor& actor, Id person);

    /// Says that two files are one person's. Linking again what is linked changes nothing. Needs
    /// "link-persons" and a reason; NotFound when neither file is here.
    Result<void> linkPersons(const Actor& actor, Id a, Id b, const QString& reason);
    /// Takes back what was said of these two, either way: that they are one, or that they are not. Refused
    /// when nothing was said of them directly.
    Result<void> unlinkPersons(const Actor& actor, Id a, Id b, const QString& reason);
    /// Says that two files are of two people who only look alike: not offered again. Refused while they are
    /// linked.
    Result<void> keepApart(const Actor& actor, Id a, Id b, const QString& reason);

    /// Files that belong to people with a file here and are not here themselves: asks for each once, as the
    /// program itself. To be called after operations came in.
    Result<int> askForMissing();

private:
    ServiceContext& m_context;
};

} // namespace noi
