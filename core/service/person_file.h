#pragma once

#include "core/model/dose.h"
#include "core/model/identifier.h"
#include "core/model/person_line.h"
#include "core/model/reaction.h"
#include "core/model/seen.h"
#include "core/service/actor.h"
#include "core/service/same_person.h"

#include <QDateTime>

namespace noi
{

struct ServiceContext;

/// A dose as the file shows it: the fact, what became of it, and the names behind its ids.
struct DoseLine {
    Stored<Dose> dose;
    QString place; ///< site's name or place in words
    bool voided = false;
    QString voidReason;
    Id replacedBy;
    bool counts = true; ///< neither voided nor replaced
};

struct ReactionLine {
    Stored<Reaction> reaction;
    bool voided = false;
    QString voidReason;
};

/// Everything known about one person: who they are by this file, and what was given to them by all of theirs.
struct PersonFile {
    Seen<Person> person;
    QString motherName, fatherName, householdName;
    QList<Stored<Identifier>> identifiers;
    QList<LinkedFile> otherFiles;  ///< the same person registered elsewhere
    QList<DoseLine> doses;         ///< of all their files (Dose::person says which), by date, earliest first
    QList<ReactionLine> reactions; ///< of all their files
    QList<PersonLine> children;
};

/// One change of one field: who, when, from what to what.
struct HistoryLine {
    QDateTime when; ///< by the clock of the PC that wrote it
    QString who;
    Id op;
    Id record;
    const char* table = ""; ///< register and field as named in the model; ui has the words
    const char* field = "";
    QString from, to;      ///< as stored; `from` is empty for a first value
    bool stands = false;   ///< this value is (one of) today's
    bool disputed = false; ///< stands beside another that nobody has settled
};

/// Reading a person's file, and the corrections made in it.
class PersonFiles
{
public:
    explicit PersonFiles(ServiceContext& context) : m_context(context) {}

    Result<PersonFile> open(const Actor& actor, Id person);
    /// Newest first.
    Result<QList<HistoryLine>> history(const Actor& actor, Id person);

    /// The fact stays as written and no longer counts; what it replaced counts again. The reason is required.
    /// Voiding the suspension of a lot lets the lot be used again: the head's decision.
    Result<Id> voidFact(const Actor& actor, Id fact, const QString& reason);
    /// Several at once: all of them, or with the first error none.
    Result<QList<Id>> voidFacts(const Actor& actor, const QList<Id>& facts, const QString& reason);
    /// Takes its voidings back (they are voided themselves), for "undo".
    Result<void> unvoid(const Actor& actor, Id fact, const QString& reason);
    /// `corrected.replaces` names the wrong dose, of the same person, and `replaceReason` says why.
    Result<Id> replaceDose(const Actor& actor, const Dose& corrected);
    /// A dose told by the family or read from another place's card.
    Result<Id> addHistoricalDose(const Actor& actor, const Dose& dose);
    Result<Id> addReaction(const Actor& actor, const Reaction& reaction);
    /// No vial of the lot is used any more, at any site.
    Result<Id> suspendLot(const Actor& actor, const QString& product, const QString& lot,
                          const QString& reason, Id reaction);

private:
    /// The file it belongs to, where it may be voided.
    Result<Id> checkVoidable(const Actor& actor, Id fact, const QString& reason) const;
    ServiceContext& m_context;
};

} // namespace noi
