#include "tests/core/report/reference/families.h"

#include <algorithm>
#include <cstdlib>

namespace noi::test::reference
{

namespace
{

constexpr int nearDays = 140; ///< nobody gives birth, or begins to be pregnant, twice within fewer

bool near(const PartialDate& a, const PartialDate& b)
{
    return !a.isNull() && !b.isNull() && std::abs(a.earliest().daysTo(b.earliest())) < nearDays;
}

Value answerOf(Answer answer)
{
    return answer == Answer::Unknown ? Value() : Value(qint64(answer == Answer::Yes ? 1 : 0));
}

} // namespace

void Families::sortDeliveries()
{
    const auto& all = m_commune.all<Delivery>();
    for (auto one = all.begin(); one != all.end(); ++one) { // in the order of ids
        m_countsAs.insert(one.key(), one.key());
        for (auto earlier = all.begin(); earlier.key() < one.key(); ++earlier) {
            const bool counts = m_countsAs[earlier.key()] == earlier.key();
            const bool hers = headOf(earlier->person) == headOf(one->person);
            if (!counts || !hers || !near(earlier->deliveredAt, one->deliveredAt)) continue;
            m_countsAs.insert(one.key(), earlier.key());
            break;
        }
    }
}

QList<Row> Families::deliveryRows() const
{
    const auto& codes = m_packs.pregnancy.codes;
    const auto marked = [&](const char* list, const QString& code, const char* mark) {
        return code.isEmpty() ? Value()
                              : valueOf(std::optional(
                                    codes.has(QString::fromLatin1(list), code, QString::fromLatin1(mark))));
    };
    const auto& all = m_commune.all<Delivery>();
    QList<Row> rows;
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (m_countsAs[one.key()] != one.key()) continue;
        const Delivery& d = *one;
        Row row = rowOf(one.key(), d.deliveredAt, d.person);
        row.columns[QStringLiteral("years")] = valueOf(completedYears(birthOf(d.person), d.deliveredAt));
        row.columns[QStringLiteral("place")] = valueOf(d.place);
        row.columns[QStringLiteral("facility")] = marked("place", d.place, "facility");
        row.columns[QStringLiteral("staff")] = marked("attendant", d.attendant, "staff");
        row.columns[QStringLiteral("skilled")] = marked("attendant", d.attendant, "skilled");
        row.columns[QStringLiteral("caesarean")] = marked("mode", d.mode, "caesarean");
        putVisits(row, d);
        putTests(row, d);
        putPostnatal(row, one.key(), d);
        row.columns[QStringLiteral("tetanus")] = valueOf(std::optional(tetanusEnough(d)));
        const Pregnancy* const p = m_commune.find<Pregnancy>(d.pregnancy);
        row.columns[QStringLiteral("births_before")] =
            p && p->term && p->preterm ? Value(qint64(*p->term + *p->preterm)) : Value();
        row.columns[QStringLiteral("complication")] = !d.complications.isEmpty() ? Value(qint64(1))
                                                      : d.complicationsAsked     ? Value(qint64(0))
                                                                                 : Value();
        row.columns[QStringLiteral("after")] = qint64(static_cast<int>(d.motherAfter));
        rows.append(row);
    }
    return rows;
}

void Families::putVisits(Row& row, const Delivery& delivery) const
{
    const auto dating = datingOf(delivery.pregnancy);
    int visits = 0;
    QSet<int> thirds;
    if (delivery.pregnancy && !delivery.deliveredAt.isNull())
        for (const Id id : m_visitsOf.value(delivery.pregnancy)) {
            const QDate day = m_visits[id].visitedAt.earliest();
            if (!day.isValid() || day > delivery.deliveredAt.latest()) continue;
            ++visits;
            if (dating) thirds.insert(m_packs.pregnancy.dating.period(*dating, day));
        }
    row.columns[QStringLiteral("managed")] = qint64(visits > 0 ? 1 : 0);
    row.columns[QStringLiteral("visits")] = qint64(visits + delivery.visitsElsewhere.value_or(0));
    row.columns[QStringLiteral("thirds")] = qint64(thirds.size());
}

void Families::putTests(Row& row, const Delivery& delivery) const
{
    for (const char* code : {"hiv", "hbsag", "syphilis"}) {
        bool taken = false;
        if (delivery.pregnancy && !delivery.deliveredAt.isNull())
            for (const Id id : m_testsOf.value(delivery.pregnancy)) {
                const AntenatalTest& test = m_tests[id];
                if (test.test != QLatin1String(code) || test.takenAt.isNull()) continue;
                taken = taken || test.takenAt.earliest() <= delivery.deliveredAt.latest();
            }
        row.columns[QString::fromLatin1(code)] = qint64(taken ? 1 : 0);
    }
}

void Families::putPostnatal(Row& row, Id id, const Delivery& delivery) const
{
    int children = 0, live = 0;
    for (const Id one : m_newborns) {
        const Newborn& newborn = m_commune.all<Newborn>()[one];
        if (deliveryOf(newborn) != id) continue;
        ++children;
        if (newborn.outcome == Newborn::Outcome::LiveBirth) ++live;
    }
    row.columns[QStringLiteral("children")] = qint64(children);
    row.columns[QStringLiteral("live")] = qint64(live);
    const auto seen = [&](int mostDays) {
        return qint64(
            seenWithin(delivery.person, PostnatalVisit::OfWhom::Mother, id, delivery.deliveredAt, mostDays)
                ? 1
                : 0);
    };
    row.columns[QStringLiteral("seen_week")] = seen(6);
    row.columns[QStringLiteral("seen_42")] = seen(42);
}

bool Families::seenWithin(Id person, PostnatalVisit::OfWhom whom, std::optional<Id> delivery,
                          const PartialDate& from, int mostDays) const
{
    for (const Id id : m_postnatalOf.value(headOf(person))) {
        const PostnatalVisit& visit = m_postnatal[id];
        if (visit.ofWhom != whom || visit.visitedAt.isNull() || from.isNull()) continue;
        if (delivery && visit.delivery != *delivery) continue;
        const auto days = from.earliest().daysTo(visit.visitedAt.earliest());
        if (days >= 0 && days <= mostDays) return true;
    }
    return false;
}

bool Families::tetanusEnough(const Delivery& delivery) const
{
    QList<QDate> given;
    for (const Id id : m_dosesOf.value(headOf(delivery.person))) {
        const Product* const product = m_packs.products.byCode(m_doses[id].product);
        const bool tetanus = product && product->antigens.contains(QStringLiteral("tetanus"));
        if (tetanus && !m_doses[id].givenAt.isNull()) given.append(m_doses[id].givenAt.earliest());
    }
    const auto dating = datingOf(delivery.pregnancy);
    return m_packs.pregnancy.tetanus
        .status(given, dating ? dating->start : QDate(), delivery.deliveredAt.earliest())
        .enough;
}

Id Families::deliveryOf(const Newborn& newborn) const { return m_countsAs.value(newborn.delivery); }

void Families::sortNewborns()
{
    const auto& all = m_commune.all<Newborn>();
    QSet<Id> children;
    QSet<QString> withoutChild;                             // delivery, place and outcome
    for (auto one = all.begin(); one != all.end(); ++one) { // in the order of ids: the smallest comes first
        if (one->child) {
            if (children.contains(headOf(one->child))) continue;
            children.insert(headOf(one->child));
        } else {
            const Id delivery = deliveryOf(*one) ? deliveryOf(*one) : one->delivery;
            const QString which = QStringLiteral("%1 %2 %3")
                                      .arg(delivery.value)
                                      .arg(one->placeInBirth.value_or(0))
                                      .arg(static_cast<int>(one->outcome));
            if (withoutChild.contains(which)) continue;
            withoutChild.insert(which);
        }
        m_newborns.append(one.key());
    }
}

QList<Row> Families::newbornRows() const
{
    QList<Row> rows;
    for (const Id id : m_newborns)
        rows.append(newbornRow(id, m_commune.all<Newborn>()[id]));
    return rows;
}

Row Families::newbornRow(Id id, const Newborn& n) const
{
    const Id delivery = deliveryOf(n);
    const Delivery* const birth = m_commune.find<Delivery>(delivery);
    Row row = rowOf(id, n.bornAt.isNull() && birth ? birth->deliveredAt : n.bornAt,
                    birth ? birth->person : n.mother);
    Sex sex = n.sex;
    if (sex == Sex::Unknown && n.child && head(n.child)) sex = head(n.child)->sex;
    row.columns[QStringLiteral("sex")] = qint64(static_cast<int>(sex));
    row.columns[QStringLiteral("live")] =
        n.outcome == Newborn::Outcome::Unknown
            ? Value()
            : Value(qint64(n.outcome == Newborn::Outcome::LiveBirth ? 1 : 0));
    const std::optional<int> weeks = n.gestation ? std::optional(*n.gestation / 7) : std::nullopt;
    row.columns[QStringLiteral("weeks")] = valueOf(weeks);
    row.columns[QStringLiteral("weight")] = valueOf(n.weight);
    row.columns[QStringLiteral("preterm")] = weeks ? Value(qint64(*weeks < 37 ? 1 : 0)) : Value();
    row.columns[QStringLiteral("asphyxia")] = answerOf(n.asphyxia);
    row.columns[QStringLiteral("breastfed")] = answerOf(n.breastfedFirstHour);
    row.columns[QStringLiteral("vitamin_k")] = answerOf(n.vitaminK);
    row.columns[QStringLiteral("hepb_24h")] = hepatitisBInTime(n);
    const auto seen = [&](int mostDays) {
        return qint64(
            n.child && seenWithin(n.child, PostnatalVisit::OfWhom::Child, {}, n.bornAt, mostDays) ? 1 : 0);
    };
    row.columns[QStringLiteral("seen_week")] = seen(6);
    row.columns[QStringLiteral("seen_28")] = seen(28);
    row.columns[QStringLiteral("protected")] =
        birth ? valueOf(std::optional(tetanusEnough(*birth))) : Value();
    row.columns[QStringLiteral("place")] = birth ? valueOf(birth->place) : Value();
    return row;
}

} // namespace noi::test::reference
