#pragma once

#include "core/model/dose.h"
#include "core/model/person_line.h"
#include "core/model/record.h"
#include "core/service/actor.h"
#include "core/service/same_person.h"

#include <QCborValue>
#include <QDateTime>

namespace noi
{

class ReviewBook;
struct ServiceContext;

/// Who wrote something, where and when.
struct Origin {
    Id op;
    QString who;       ///< user's name as it prints; empty where it is not known here
    QString device;    ///< the PC's name; empty where it is not known here
    bool here = false; ///< written on this PC, under this number or an earlier one
    QDateTime when;    ///< by that PC's own clock, right or wrong; invalid where it is not known
    /// How far that clock was behind (negative) or ahead of what it could have known from others, in seconds;
    /// 0 while it is less than five minutes.
    qint64 clockOffSeconds = 0;
};

/// One of the values that stand beside each other.
struct DisputedValue {
    QCborValue value;
    QString text;          ///< as a register holds it; for a person's, the person's name
    QList<Origin> origins; ///< several where more than one wrote the same; latest first
    bool shown = false;    ///< what pages show meanwhile
};

/// A field that people wrote different values into without knowing of each other.
struct DisputedField {
    Id record, file;
    int type = 0, field = 0; ///< numbers of the model
    const char* table = "";  ///< register and field as named in the model; ui has the words
    const char* column = "";
    ValueKind kind = ValueKind::Text;
    PersonLine person;           ///< whose file it is in; no id where it is in no person's
    QList<DisputedValue> values; ///< the shown one first
};

/// A dose with where it comes from.
struct ReviewedDose {
    Stored<Dose> dose;
    PersonLine person; ///< whose file it is in
    QString place;     ///< site's name or place in words
    Origin origin;
};

/// Two doses that count and may be one, recorded at two places, or one given twice because the other was not
/// known.
struct DoubleDose {
    ReviewedDose first, second; ///< by date, then id
    int daysApart = 0;          ///< at least
    QStringList antigens;       ///< codes that both hold
};

/// Bytes from elsewhere that are kept but do not count.
struct SetAsideOp {
    enum class Why {
        Unreadable, ///< no operation of any version that this program knows: read again after an update
        Clash,      ///< another operation of the same id is here: two PCs worked under one number
        Superseded, ///< written again under another number, or replaced by what the server has
    };
    Why why = Why::Unreadable;
    qint64 device = 0;  ///< number; 0 where it is not known
    QString deviceName; ///< empty where it is not known here
    QDateTime when;     ///< by that PC's clock; invalid where it cannot be read
    qint64 size = 0;    ///< bytes
};

/// As the program itself, whoever works now: a page at a time, what was replaced comes last.
Result<QList<SetAsideOp>> readSetAside(ServiceContext& context, int from, int limit);

/// How much waits for a person.
struct ReviewCounts {
    int fields = 0, doubleDoses = 0, likelySame = 0, setAside = 0;
    bool complete = true; ///< false while the records are gone through for the first time: it may be more

    /// What somebody can settle.
    [[nodiscard]] int waiting() const { return fields + doubleDoses + likelySame; }
    bool operator==(const ReviewCounts&) const = default;
};

/// Everything that waits for a person. Reading needs "view-people", settling "settle-review" (a dose is
/// voided by PersonFiles::voidFact, two files are linked by SamePersons). Lists are by id, a page at a time,
/// and hold nothing that was settled.
class Review
{
public:
    Review(ServiceContext& context, ReviewBook& book) : m_context(context), m_book(book) {}

    /// Follows what was written since the last time, and goes through at most a slice of what was never gone
    /// through: ask again while it is not complete.
    Result<ReviewCounts> counts(const Actor& actor);

    Result<QList<DisputedField>> disputedFields(const Actor& actor, int from, int limit);
    /// Settles a field as it was seen: what somebody wrote since stays beside it. `value` is one of the
    /// values, or another (see typedFieldValue). BadInput for a value that the field cannot have.
    Result<void> settle(const Actor& actor, const DisputedField& seen, const QCborValue& value);

    Result<QList<DoubleDose>> doubleDoses(const Actor& actor, int from, int limit);
    /// Both were given: not asked again.
    Result<void> keepBoth(const Actor& actor, Id dose, Id otherDose, const QString& reason);

    /// Likely duplicates, wherever they came from.
    Result<QList<LikelySame>> likelySamePersons(const Actor& actor, int from, int limit);

    Result<QList<SetAsideOp>> setAside(const Actor& actor, int from, int limit);

private:
    ServiceContext& m_context;
    ReviewBook& m_book;
};

/// What somebody typed into a field, as a value: a date in any form that date fields take, a number; empty
/// text clears the field. BadInput when it cannot be read; a field that names a record is chosen, not typed.
[[nodiscard]] Result<QCborValue> typedFieldValue(ValueKind kind, const QString& typed, QDate today);

} // namespace noi
