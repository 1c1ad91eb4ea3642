#pragma once

#include "core/reference/reference.h"
#include "tests/ui/shell/fakes.h"
#include "ui/people/people_reference.h"
#include "ui/sync/review_source.h"

#include <QTimeZone>

namespace noi::test
{

/// The real packs, read once (people_house_support.cpp).
[[nodiscard]] const Reference& packs();

} // namespace noi::test

namespace noi::test::sync
{

/// The real packs, for names.
inline const PeopleReference& reviewReference()
{
    static const CommuneSearch search(packs().communes);
    static const PeopleReference reference{packs().communes,       search,           packs().ethnicGroups,
                                           packs().products,       packs().symptoms, packs().schedule,
                                           QStringLiteral("23734")};
    return reference;
}

/// Things to review in memory: settling one takes it off its list.
class FakeReview : public ReviewSource
{
public:
    QList<DisputedField> fields;
    QList<LikelySame> same;
    QList<DoubleDose> doubles;
    QList<SetAsideOp> aside;
    bool settles = true, links = true, voids = true, complete = true;
    QStringList calls;
    QCborValue value; ///< of the last settling
    std::optional<Error> fails;

    bool maySettle() const override { return settles; }
    bool mayLink() const override { return links; }
    bool mayVoidDose() const override { return voids; }

    Answer<ReviewCounts> counts() override
    {
        return ready<Result<ReviewCounts>>(ReviewCounts{int(fields.size()), int(doubles.size()),
                                                        int(same.size()), int(aside.size()), complete});
    }
    Answer<QList<DisputedField>> disputedFields(int) override
    {
        return ready<Result<QList<DisputedField>>>(fields);
    }
    Answer<QList<LikelySame>> likelySamePersons(int) override
    {
        return ready<Result<QList<LikelySame>>>(same);
    }
    Answer<QList<DoubleDose>> doubleDoses(int) override { return ready<Result<QList<DoubleDose>>>(doubles); }
    Answer<QList<SetAsideOp>> setAside(int) override { return ready<Result<QList<SetAsideOp>>>(aside); }

    Answer<void> settle(const DisputedField& seen, const QCborValue& given) override
    {
        value = given;
        return done(QStringLiteral("settle %1").arg(seen.field), [&] {
            fields.removeIf(
                [&](const DisputedField& f) { return f.record == seen.record && f.field == seen.field; });
        });
    }
    Answer<void> linkPersons(Id a, Id b, const QString& reason) override
    {
        return done(QStringLiteral("link %1 %2 %3").arg(a.value).arg(b.value).arg(reason),
                    [&] { same.clear(); });
    }
    Answer<void> keepApart(Id a, Id b, const QString& reason) override
    {
        return done(QStringLiteral("apart %1 %2 %3").arg(a.value).arg(b.value).arg(reason),
                    [&] { same.clear(); });
    }
    Answer<void> unlinkPersons(Id a, Id b, const QString&) override
    {
        return done(QStringLiteral("unlink %1 %2").arg(a.value).arg(b.value), [] {});
    }
    Answer<void> keepBoth(Id dose, Id other, const QString& reason) override
    {
        return done(QStringLiteral("both %1 %2 %3").arg(dose.value).arg(other.value).arg(reason),
                    [&] { doubles.clear(); });
    }
    Answer<void> voidDose(Id dose, const QString& reason) override
    {
        return done(QStringLiteral("void %1 %2").arg(dose.value).arg(reason), [&] { doubles.clear(); });
    }
    Answer<void> unvoidDose(Id dose, const QString&) override
    {
        return done(QStringLiteral("unvoid %1").arg(dose.value), [] {});
    }

private:
    template <class Change> Answer<void> done(const QString& call, Change change)
    {
        calls.append(call);
        if (fails) return ready<Result<void>>(*fails);
        change();
        return ready<Result<void>>({});
    }
};

inline PersonLine child(qint64 id)
{
    PersonLine line;
    line.person = Id{id};
    line.fullName = QStringLiteral("Rơ Châm Y Nhi");
    line.birth = PartialDate::ofDay(QDate(2026, 3, 14));
    line.sex = Sex::Female;
    line.motherName = QStringLiteral("Rơ Châm H'Lan");
    line.hamlet = QStringLiteral("Làng Mrông");
    line.commune = QStringLiteral("23734");
    return line;
}

inline Origin origin(const QString& who, const QString& device, int day, qint64 off = 0, bool here = false)
{
    return {Id{day}, who, device, here, QDateTime(QDate(2026, 11, day), QTime(8, 15), QTimeZone(7 * 3600)),
            off};
}

/// Two dates of birth of one child, written at two PCs.
inline DisputedField disputedBirth()
{
    DisputedField field;
    field.record = field.file = Id{7};
    field.type = 1;
    field.field = 2;
    field.table = "person";
    field.column = "birth";
    field.kind = ValueKind::Date;
    field.person = child(7);
    field.values = {
        {QCborValue(QStringLiteral("2026-03-14")),
         QStringLiteral("2026-03-14"),
         {origin(QStringLiteral("Nguyễn Thị Thu Hà"), QStringLiteral("Máy đón tiếp"), 20, 0, true)},
         true},
        {QCborValue(QStringLiteral("2026-04-13")),
         QStringLiteral("2026-04-13"),
         {origin(QStringLiteral("Ksor H'Blơng"), QStringLiteral("Trạm Y tế xã Ia Khươl"), 19, 3 * 3600)},
         false}};
    return field;
}

inline LikelySame likelyPair()
{
    LikelySame pair{child(7), child(8), {LikelySame::Reason::SameIdentifier}, QStringLiteral("064326001234")};
    pair.b.hamlet = QStringLiteral("Làng Kép");
    pair.b.fullName = QStringLiteral("Con bà Rơ Châm H'Lan");
    return pair;
}

inline DoubleDose doublePair()
{
    DoubleDose pair;
    const auto dose = [](qint64 id, int day, const char* lot, const QString& place) {
        ReviewedDose one;
        one.dose.id = Id{id};
        one.dose.value.product = QStringLiteral("combe-five");
        one.dose.value.givenAt = PartialDate::ofDay(QDate(2026, 11, day));
        one.dose.value.lot = QLatin1String(lot);
        one.dose.value.giver = QStringLiteral("Puih H'Đơi");
        one.person = child(7);
        one.place = place;
        one.origin = origin(QStringLiteral("Puih H'Đơi"), QStringLiteral("Máy tiêm"), day);
        return one;
    };
    pair.first = dose(51, 17, "B23A", QStringLiteral("Trạm chính"));
    pair.second = dose(52, 19, "B23A", QStringLiteral("Trạm Y tế xã Ia Khươl"));
    pair.daysApart = 2;
    return pair;
}

} // namespace noi::test::sync
