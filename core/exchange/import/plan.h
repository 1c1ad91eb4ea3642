#pragma once

#include "core/exchange/import/file_rows.h"
#include "core/model/person_line.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace noi::exchange
{

/// What a row and a person who is here have in common, or not.
enum class MatchSign {
    SameNumber,
    SameName,
    SimilarName, ///< surname and given name, or a newborn who was registered without a name
    SameBirth,
    CloseBirth, ///< within three days, day and month changed over, or known less precisely
    SameMother,
    SameHamlet,
    OtherNumber, ///< both have a number of one kind, and they differ
    OtherMother,
    OtherSex,
};

struct MatchFound {
    Id person;
    QList<MatchSign> signs;
    bool certain = false;
};

struct ImportedDose {
    enum class State {
        New,
        AlreadyHere, ///< the same vaccine on the same day, `other`
        TwiceInFile,
        Conflicting, ///< so near to `other`, or the same dose of the series, that it may be the same one
    };
    FileDose told;
    State state = State::New;
    Id other; ///< null where the other one is in the file too
    int otherRow = 0;
};

/// Somebody in the file: one row, or the rows of all their doses.
struct ImportedPerson {
    enum class State {
        New,
        Existing,  ///< the person of `matches`' only entry
        Ambiguous, ///< somebody has to say which of `matches`, or that it is none of them
        Clashing,  ///< rows of different people under one number: cannot be taken in
    };
    FileRow who; ///< of the first row, completed by the others
    QList<int> rows;
    State state = State::New;
    QList<MatchFound> matches;
    std::vector<ImportedDose> doses; ///< for the person who is matched first where it is ambiguous
};

/// How a spreadsheet was read, who of it is here, and what would be written. Making it writes nothing.
struct ImportPlan {
    QString fileName;
    QString ownCommune;
    QDate day;
    std::vector<ImportedPerson> people;
    QList<Remark> remarks;
    int rowsRead = 0, rowsEmpty = 0;
    QHash<Id, PersonLine> lines; ///< of everybody in matches
    quint64 mark = 0;            ///< of the store's change log when it was made

    struct Counts {
        int newPeople = 0, existing = 0, ambiguous = 0, clashing = 0;
        int newDoses = 0, here = 0, twice = 0, conflicting = 0;
        int unreadable = 0; ///< rows or doses that cannot be taken in
        bool operator==(const Counts&) const = default;
    };
    [[nodiscard]] Counts counts() const;
};

/// What whoever imports decided.
struct ImportChoices {
    QHash<int, Id> who; ///< of ambiguous people, by place in the plan: who it is; a null id: somebody new
    QSet<int> leftOut;  ///< people not to be taken in
    bool conflicting = false; ///< take conflicting doses in all the same
};

} // namespace noi::exchange
