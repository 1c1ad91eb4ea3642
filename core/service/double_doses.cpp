#include "core/service/double_doses.h"

#include "core/service/service_context.h"
#include "core/store/registers/same_person_register.h"

#include <QSet>

#include <algorithm>

namespace noi
{

namespace
{

/// What finding takes of a dose.
struct Given {
    Id dose, person;
    QString product;
    QDate first, last;
};

/// Antigens of the schedule that a product counts for; empty where the schedule does not know it.
QSet<int> antigensInSchedule(const Product& product, const immunization::Schedule& schedule)
{
    QSet<int> antigens;
    const auto type = product.vaccineType.isEmpty() ? immunization::unknownVaccine
                                                    : schedule.vaccineType(product.vaccineType);
    if (type == immunization::unknownVaccine) return antigens;
    for (const auto& association : schedule.vaccineTypes[size_t(type)].antigens)
        if (association.antigen >= 0) antigens.insert(association.antigen);
    return antigens;
}

int daysApart(const Given& a, const Given& b)
{
    return int(std::max<qint64>({0, a.last.daysTo(b.first), b.last.daysTo(a.first)}));
}

/// Of the doses of one person, pairs that are near enough to each other. Dates known to the year alone say
/// too little.
class Finder
{
public:
    Finder(const ServiceContext& context, DoubleDoses& found)
        : m_database(context.database()), m_shared(context.reference), m_found(found)
    {
    }

    Result<void> take(const QList<Given>& ofOnePerson)
    {
        for (qsizetype i = 0; i < ofOnePerson.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                if (auto looked = look(ofOnePerson[j], ofOnePerson[i]); !looked) return looked;
        return {};
    }

private:
    Result<void> look(const Given& a, const Given& b)
    {
        const std::optional<int> limit = days(a.product, b.product);
        const int apart = daysApart(a, b);
        if (!limit || apart > *limit) return {};
        const Given& first = a.dose < b.dose ? a : b;
        const Given& second = a.dose < b.dose ? b : a;
        const auto asked = isAsked(first.dose, second.dose);
        if (!asked) return asked.error();
        if (*asked)
            m_found.insert_or_assign({first.dose, second.dose},
                                     DoubleDoseFound{first.person, second.person, apart});
        return {};
    }

    std::optional<int> days(const QString& a, const QString& b)
    {
        const std::pair key(a, b);
        auto known = m_days.find(key);
        if (known == m_days.end()) known = m_days.emplace(key, m_shared.days(a, b)).first;
        return known->second;
    }

    /// Both count, they come from two places or two PCs, and nobody said that both were given.
    Result<bool> isAsked(Id first, Id second)
    {
        const auto row = m_database.row(
            QStringLiteral(
                "SELECT a.id >> 32 <> b.id >> 32 OR coalesce(a.site, a.place_text) <> "
                "coalesce(b.site, b.place_text) FROM counted_dose a JOIN counted_dose b ON b.id = ? "
                "WHERE a.id = ? AND NOT EXISTS (SELECT 1 FROM double_dose_seen s WHERE s.first = a.id "
                "AND s.second = b.id AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = s.id))"),
            {second.value, first.value});
        if (!row) return row.error();
        return !row->isEmpty() && row->first().toBool();
    }

    Database& m_database;
    SharedAntigens m_shared;
    DoubleDoses& m_found;
    std::map<std::pair<QString, QString>, std::optional<int>> m_days;
};

} // namespace

SharedAntigens::SharedAntigens(const Reference& reference) : m_reference(reference) {}

QStringList SharedAntigens::of(const QString& product, const QString& other) const
{
    const Product* a = m_reference.products.byCode(product);
    const Product* b = m_reference.products.byCode(other);
    QStringList shared;
    if (!a || !b) return shared;
    const auto& schedule = *m_reference.schedule.schedule;
    const QSet<int> first = antigensInSchedule(*a, schedule), second = antigensInSchedule(*b, schedule);
    if (!first.isEmpty() && !second.isEmpty() && !first.intersects(second)) return shared;
    for (const QString& antigen : a->antigens)
        if (b->antigens.contains(antigen)) shared += antigen;
    return shared;
}

std::optional<int> SharedAntigens::days(const QString& product, const QString& other) const
{
    std::optional<int> most;
    const QStringList shared = of(product, other);
    for (const QString& antigen : shared) {
        const auto found = m_reference.doubleDoses.days.constFind(antigen);
        if (found != m_reference.doubleDoses.days.cend()) most = std::max(most.value_or(0), *found);
    }
    return most;
}

Result<void> findDoubleDoses(const ServiceContext& context, const PeopleRange& people, DoubleDoses& found)
{
    const auto sets = SamePersonRegister(context.database()).sets();
    if (!sets) return sets.error();
    QHash<Id, Id> person; // by file, of those with several
    for (const QList<Id>& set : *sets)
        for (const Id file : set)
            person.insert(file, set.first());

    QVariantList values;
    const QString who = inRange(QStringLiteral("d.person"), people, values);
    QMap<Id, QList<Given>> ofSets;
    QList<Given> ofOne;
    Finder finder(context, found);
    auto read = context.database().forEach(
        QStringLiteral("SELECT d.person, d.id, d.product, d.given_at FROM dose d WHERE ") + who +
            QStringLiteral(" ORDER BY d.person"),
        values, [&](const Row& row) -> Result<void> {
            const PartialDate date = PartialDate::fromText(row[3].toString()).valueOr({});
            if (date.precision() < PartialDate::Precision::Month) return {};
            const Given given{Id{row[1].toLongLong()}, Id{row[0].toLongLong()}, row[2].toString(),
                              date.earliest(), date.latest()};
            if (const auto set = person.constFind(given.person); set != person.cend()) {
                if (!people.named.isEmpty()) ofSets[*set].append(given);
                return {};
            }
            if (!ofOne.isEmpty() && ofOne.first().person != given.person) {
                if (auto taken = finder.take(ofOne); !taken) return taken;
                ofOne.clear();
            }
            ofOne.append(given);
            return {};
        });
    if (!read) return read;
    if (auto taken = finder.take(ofOne); !taken) return taken;
    for (const QList<Given>& doses : std::as_const(ofSets))
        if (auto taken = finder.take(doses); !taken) return taken;
    return {};
}

} // namespace noi
