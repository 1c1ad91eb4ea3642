#include "core/exchange/import/matching.h"
#include "core/service/double_doses.h"

#include <algorithm>

namespace noi::exchange
{

namespace
{

bool hasDay(const PartialDate& date) { return date.precision() >= PartialDate::Precision::Day; }

int daysApart(const PartialDate& a, const PartialDate& b)
{
    return int(std::max<qint64>({0, a.latest().daysTo(b.earliest()), b.latest().daysTo(a.earliest())}));
}

/// Graver last.
constexpr int weightOf(ImportedDose::State state)
{
    return state == ImportedDose::State::New ? 0 : state == ImportedDose::State::Conflicting ? 1 : 2;
}

} // namespace

KnownDoses::KnownDoses(const Reference& reference, const std::vector<Stored<Dose>>& doses)
    : m_reference(reference)
{
    // Two makers' products for the same illnesses, given the same way, are one vaccine told in two ways.
    QHash<QString, int> families;
    for (const Product& product : reference.products.all()) {
        QStringList antigens = product.antigens;
        antigens.sort();
        const QString key = antigens.join(u' ') + (product.live ? u'+' : u'-');
        if (!families.contains(key)) families.insert(key, int(families.size()) + 1);
        m_families.insert(product.code, families.value(key));
    }
    for (const Stored<Dose>& dose : doses)
        m_given[dose.value.person].append({dose.value, dose.id, 0});
}

int KnownDoses::family(const QString& product) const { return m_families.value(product, -1); }

ImportedDose::State KnownDoses::against(const Dose& told, const Given& given) const
{
    using State = ImportedDose::State;
    const int apart = daysApart(told.givenAt, given.dose.givenAt);
    const bool sameFamily = told.product == given.dose.product ||
                            (family(told.product) > 0 && family(told.product) == family(given.dose.product));
    const bool numbered = told.doseNumber && given.dose.doseNumber;
    if (sameFamily && apart == 0) {
        if (hasDay(told.givenAt) && hasDay(given.dose.givenAt)) return State::AlreadyHere;
        // "2024" and a day in it: the same unless their numbers differ.
        return numbered && told.doseNumber != given.dose.doseNumber ? State::New : State::AlreadyHere;
    }
    if (sameFamily && numbered && told.doseNumber == given.dose.doseNumber) return State::Conflicting;
    // One list that counts them as two says that they are two.
    if (!given.id && numbered && told.doseNumber != given.dose.doseNumber) return State::New;
    constexpr int farApart = 120;
    if (apart > farApart || !hasDay(told.givenAt) || !hasDay(given.dose.givenAt)) return State::New;
    const auto key = qMakePair(told.product, given.dose.product);
    auto days = m_days.constFind(key);
    if (days == m_days.constEnd())
        days = m_days.insert(key,
                             SharedAntigens(m_reference).days(told.product, given.dose.product).value_or(-1));
    // The same day with another vaccine for one of its illnesses: a doubt; without any: two vaccines of one
    // visit.
    return apart <= *days ? State::Conflicting : State::New;
}

void KnownDoses::judge(std::vector<ImportedDose>& doses, const QList<Id>& files) const
{
    QList<Given> given;
    for (const Id file : files)
        given += m_given.value(file);
    for (ImportedDose& planned : doses) {
        planned.state = ImportedDose::State::New;
        planned.other = {};
        planned.otherRow = 0;
        for (const Given& one : std::as_const(given)) {
            auto state = against(planned.told.dose, one);
            if (state == ImportedDose::State::AlreadyHere && !one.id)
                state = ImportedDose::State::TwiceInFile;
            if (weightOf(state) <= weightOf(planned.state)) continue;
            planned.state = state;
            planned.other = one.id;
            planned.otherRow = one.row;
        }
        if (planned.state == ImportedDose::State::New || planned.state == ImportedDose::State::Conflicting)
            given.append({planned.told.dose, {}, planned.told.row});
    }
}

} // namespace noi::exchange
