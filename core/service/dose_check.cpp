#include "core/service/dose_check.h"

#include "core/clinical/immunization/contraindications.h"
#include "core/clinical/immunization/group_evaluation.h"
#include "core/clinical/immunization/relevant_series.h"

#include <algorithm>
#include <array>

namespace noi
{
namespace
{

using immunization::Antigen;
using immunization::AntigenSeries;
using immunization::Assessment;
using immunization::Duration;
using immunization::Evaluation;
using immunization::EvaluationReason;
using immunization::EvaluationStatus;
using immunization::Patient;
using immunization::ReasonFound;
using immunization::Schedule;
using immunization::SeriesStatus;
using immunization::VaccineGroup;

constexpr std::array<std::pair<ObjectionKind, const char*>, 11> codes{{
    {ObjectionKind::Contraindicated, "contraindicated"},
    {ObjectionKind::LiveConflict, "live-conflict"},
    {ObjectionKind::TooEarly, "too-early"},
    {ObjectionKind::TooSoon, "too-soon"},
    {ObjectionKind::OutsideProductAge, "product-age"},
    {ObjectionKind::TooOld, "too-old"},
    {ObjectionKind::AlreadyComplete, "complete"},
    {ObjectionKind::WrongVaccine, "wrong-vaccine"},
    {ObjectionKind::NotDue, "not-due"},
    {ObjectionKind::NotInSchedule, "not-in-schedule"},
    {ObjectionKind::OnlyIfIndicated, "only-if-indicated"},
}};

/// Superfluous at most: whoever is due for another antigen of the vaccine gets it all the same.
bool yieldsToAFit(ObjectionKind kind)
{
    return kind == ObjectionKind::TooOld || kind == ObjectionKind::AlreadyComplete ||
           kind == ObjectionKind::WrongVaccine || kind == ObjectionKind::NotDue;
}

/// The patient on `day`: later doses are not yet given. `kept` gets the place in the record of each dose.
Patient patientOn(QDate day, const ImmunizationRecord& record, const Reference& reference, DateEnd end,
                  std::vector<qsizetype>& kept)
{
    Patient patient = patientOf(record, reference, end, day);
    std::vector<immunization::VaccineDose> doses;
    kept.clear();
    for (qsizetype place = 0; place < record.doses.size(); ++place) {
        if (record.doses[place].value.givenAt.earliest() > day) continue;
        doses.push_back(patient.doses[size_t(place)]);
        kept.push_back(place);
    }
    patient.doses = std::move(doses);
    return patient;
}

/// One assessment of the record with the dose in question as its last.
class Trial
{
public:
    Trial(const ImmunizationRecord& record, const Reference& reference, immunization::VaccineType type,
          QDate day, DateEnd end)
        : m_record(record), m_reference(reference), m_type(type), m_day(day),
          m_patient(patientOn(day, record, reference, end, m_kept)),
          m_before(reference.schedule.schedule, m_patient, day), m_with(withDose({}))
    {
        Patient earlier = m_patient;
        if (std::erase_if(earlier.doses, [day](const auto& dose) { return dose.given == day; }) > 0)
            m_morning.emplace(reference.schedule.schedule, std::move(earlier), day);
    }

    /// What speaks for and against it, one group at a time.
    DoseCheck judge(bool paid);

private:
    [[nodiscard]] Assessment withDose(const std::vector<immunization::Observation>& observations) const;
    [[nodiscard]] std::optional<Evaluation> evaluation(const Assessment& assessment,
                                                       const VaccineGroup& group) const;
    [[nodiscard]] std::optional<Evaluation> paidEvaluation(const VaccineGroup& group) const;
    [[nodiscard]] bool holds(int antigen) const;
    [[nodiscard]] bool holdsAny(const VaccineGroup& group) const;
    void judgeGroup(const VaccineGroup& group, const Evaluation& found, bool paid, DoseCheck& check) const;
    void judgeReasons(const VaccineGroup& group, const Evaluation& found, const Assessment& assessment,
                      DoseCheck& check) const;
    void judgeIfIndicated(const VaccineGroup& group, DoseCheck& check) const;
    void addContraindication(const VaccineGroup& group, DoseCheck& check) const;
    [[nodiscard]] QDate recommendedFrom(const VaccineGroup& group) const;
    [[nodiscard]] const Stored<Dose>* sameDayDose(const VaccineGroup& group) const;
    [[nodiscard]] Objection measured(ObjectionKind kind, const VaccineGroup& group, const ReasonFound& reason,
                                     const Assessment& assessment) const;

    const ImmunizationRecord& m_record;
    const Reference& m_reference;
    immunization::VaccineType m_type;
    QDate m_day;
    std::vector<qsizetype> m_kept;
    Patient m_patient;
    Assessment m_before;
    Assessment m_with;
    std::optional<Assessment> m_morning; ///< without the doses of the same day, where there are any
};

Assessment Trial::withDose(const std::vector<immunization::Observation>& observations) const
{
    Patient patient = m_patient;
    patient.observations.insert(patient.observations.end(), observations.begin(), observations.end());
    immunization::VaccineDose dose;
    dose.given = m_day;
    dose.type = m_type;
    patient.doses.push_back(dose);
    return {m_reference.schedule.schedule, std::move(patient), m_day};
}

std::optional<Evaluation> Trial::evaluation(const Assessment& assessment, const VaccineGroup& group) const
{
    return immunization::evaluationFor(assessment, group, assessment.person().placeOf(int(m_kept.size())));
}

/// A paid vaccine may go by a series of its own (from two months where the programme's is from five), which
/// the engine only prefers once it is complete: while the group is not complete, any series that counts the
/// dose will do. Else what the last of them says, of an antigen that all refuse.
std::optional<Evaluation> Trial::paidEvaluation(const VaccineGroup& group) const
{
    const auto* forecast = immunization::forecastFor(m_before, group);
    if (forecast && forecast->status == SeriesStatus::Complete) return std::nullopt;
    const int dose = m_with.person().placeOf(int(m_kept.size()));
    std::optional<Evaluation> found;
    for (const int place : group.antigens) {
        const auto& antigen = m_with.antigens()[size_t(place)];
        const auto inAntigen = std::ranges::find(antigen.doses, dose);
        if (inAntigen == antigen.doses.end()) continue;
        for (const auto& series : antigen.series) {
            found = series.evaluations[size_t(inAntigen - antigen.doses.begin())];
            if (found->status == EvaluationStatus::Valid) break;
        }
        if (found && found->status != EvaluationStatus::Valid) return found;
    }
    return found;
}

/// Whether a dose of this type counts for the antigen at this age.
bool Trial::holds(int antigen) const
{
    const auto& associations = m_with.schedule().vaccineTypes[size_t(m_type)].antigens;
    return std::ranges::any_of(associations, [&](const immunization::AntigenAssociation& one) {
        return one.antigen == antigen &&
               immunization::isWithinAges(m_day, m_patient.born, one.beginAge, one.endAge);
    });
}

bool Trial::holdsAny(const VaccineGroup& group) const
{
    return std::ranges::any_of(group.antigens, [&](int antigen) { return holds(antigen); });
}

/// Another dose of the same day that counts for the group: which of the two came first is not known.
const Stored<Dose>* Trial::sameDayDose(const VaccineGroup& group) const
{
    const auto& history = m_before.person().history;
    for (size_t place = 0; place < history.size(); ++place)
        if (history[place].given == m_day && immunization::evaluationFor(m_before, group, int(place)))
            return &m_record.doses[m_kept[size_t(m_before.person().placeInPatient[place])]];
    return nullptr;
}

/// Another live vaccine of the same day would put a forecast off for weeks, though both may be given on one
/// day.
QDate Trial::recommendedFrom(const VaccineGroup& group) const
{
    const auto* forecast = immunization::forecastFor(m_morning ? *m_morning : m_before, group);
    return forecast ? forecast->recommended : QDate();
}

void name(const Stored<Dose>& other, Objection& objection)
{
    objection.otherDose = other.id;
    objection.otherProduct = other.value.product;
    objection.otherGivenAt = other.value.givenAt;
}

Objection Trial::measured(ObjectionKind kind, const VaccineGroup& group, const ReasonFound& reason,
                          const Assessment& assessment) const
{
    Objection objection;
    objection.kind = kind;
    objection.groups = {group.name};
    (kind == ObjectionKind::TooOld ? objection.rightUntil : objection.rightFrom) = reason.limit;
    if (reason.otherDose >= 0)
        name(m_record.doses[m_kept[size_t(assessment.person().placeInPatient[size_t(reason.otherDose)])]],
             objection);
    return objection;
}

std::optional<ObjectionKind> kindOf(EvaluationReason reason)
{
    switch (reason) {
    case EvaluationReason::TooYoung: return ObjectionKind::TooEarly;
    case EvaluationReason::TooSoon: return ObjectionKind::TooSoon;
    case EvaluationReason::VaccineConflict: return ObjectionKind::LiveConflict;
    case EvaluationReason::TooOld: return ObjectionKind::TooOld;
    case EvaluationReason::SeriesComplete: return ObjectionKind::AlreadyComplete;
    case EvaluationReason::Inadvertent:
    case EvaluationReason::NotUsableVaccine:
    case EvaluationReason::VaccineOutsideAge:
    case EvaluationReason::OtherTradeName: return ObjectionKind::WrongVaccine;
    case EvaluationReason::GracePeriod:
    case EvaluationReason::LowVolume:
    case EvaluationReason::LotExpired:
    case EvaluationReason::DoseCondition: break;
    }
    return std::nullopt;
}

void Trial::judgeReasons(const VaccineGroup& group, const Evaluation& found, const Assessment& assessment,
                         DoseCheck& check) const
{
    const bool tooOld = found.has(EvaluationReason::TooOld);
    for (const ReasonFound& reason : found.reasons) {
        const auto kind = kindOf(reason.reason);
        // Past the age for it, its interval is no matter any more.
        if (kind && (!tooOld || *kind == ObjectionKind::TooOld))
            check.objections.push_back(measured(*kind, group, reason, assessment));
    }
}

void Trial::judgeGroup(const VaccineGroup& group, const Evaluation& found, bool paid, DoseCheck& check) const
{
    if (found.status != EvaluationStatus::Valid) return judgeReasons(group, found, m_with, check);
    const auto* forecast = immunization::forecastFor(m_before, group);
    const QDate right = recommendedFrom(group);
    Objection objection;
    objection.groups = {group.name};
    if (forecast && forecast->status == SeriesStatus::Complete) {
        objection.kind = ObjectionKind::AlreadyComplete; // though a longer series, a paid one, would count it
    } else if (const Stored<Dose>* other = sameDayDose(group)) {
        objection.kind = ObjectionKind::TooSoon;
        if (forecast) objection.rightFrom = forecast->earliest;
        name(*other, objection);
    } else if (!paid && right.isValid() && m_day < right) {
        objection.kind = ObjectionKind::NotDue;
        objection.rightFrom = right;
    } else {
        check.fits.push_back({group.name, found.targetDose});
        return;
    }
    check.objections.push_back(objection);
}

/// No series is for this person as the records know them: what if the group's first indication held?
void Trial::judgeIfIndicated(const VaccineGroup& group, DoseCheck& check) const
{
    for (const int antigen : group.antigens)
        for (const AntigenSeries& series : m_with.schedule().antigens[size_t(antigen)].series) {
            if (!holds(antigen) || series.indications.empty() ||
                !immunization::isFor(series, m_patient.gender))
                continue;
            const auto& indication = series.indications.front();
            const Assessment indicated = withDose({{indication.observation, {}}});
            const auto found = evaluation(indicated, group);
            if (!found) continue;
            Objection note;
            note.kind = ObjectionKind::OnlyIfIndicated;
            note.groups = {group.name};
            note.text = indication.description;
            check.notes.push_back(note);
            if (found->status == EvaluationStatus::Valid)
                check.fits.push_back({group.name, found->targetDose});
            else
                judgeReasons(group, *found, indicated, check);
            return;
        }
}

void Trial::addContraindication(const VaccineGroup& group, DoseCheck& check) const
{
    const auto& person = m_with.person();
    for (const int place : group.antigens) {
        if (!holds(place)) continue;
        const Antigen& antigen = m_with.schedule().antigens[size_t(place)];
        const auto* found = immunization::antigenContraindication(antigen, person);
        if (!found) found = immunization::vaccineContraindication(antigen, m_type, person);
        if (!found) continue;
        Objection objection;
        objection.kind = ObjectionKind::Contraindicated;
        objection.groups = {group.name};
        objection.text = found->text;
        check.objections.push_back(objection);
        return;
    }
}

DoseCheck Trial::judge(bool paid)
{
    DoseCheck check;
    bool known = false;
    for (const auto& shown : m_reference.schedule.groups)
        for (const VaccineGroup& group : m_with.schedule().vaccineGroups) {
            if (group.name != shown.key || !holdsAny(group)) continue;
            addContraindication(group, check);
            auto found = evaluation(m_with, group);
            if (paid && (!found || found->status != EvaluationStatus::Valid))
                if (auto counted = paidEvaluation(group);
                    counted && (!found || counted->status == EvaluationStatus::Valid))
                    found = counted;
            const size_t before = check.objections.size() + check.notes.size() + check.fits.size();
            if (found)
                judgeGroup(group, *found, paid, check);
            else
                judgeIfIndicated(group, check);
            known |= found || check.objections.size() + check.notes.size() + check.fits.size() > before;
        }
    if (!known) {
        Objection objection;
        objection.kind = ObjectionKind::NotInSchedule;
        check.objections.push_back(objection);
    }
    return check;
}

/// The vaccine's own ages, by its leaflet.
void addProductAge(const Product& product, QDate born, QDate day, DoseCheck& check)
{
    const auto has = [&](ObjectionKind kind) {
        return std::ranges::any_of(check.objections, [&](const Objection& one) { return one.kind == kind; });
    };
    const auto limit = [born](const QString& age) {
        const auto read = Duration::read(age);
        return read ? born + *read : QDate();
    };
    Objection objection;
    objection.kind = ObjectionKind::OutsideProductAge;
    if (const QDate first = limit(product.minAge); first.isValid() && day < first)
        objection.rightFrom = first;
    else if (const QDate end = limit(product.maxAge); end.isValid() && day >= end)
        objection.rightUntil = end;
    // The schedule has said it already.
    const bool said =
        objection.rightFrom.isValid() ? has(ObjectionKind::TooEarly) : has(ObjectionKind::TooOld);
    if ((objection.rightFrom.isValid() || objection.rightUntil.isValid()) && !said)
        check.objections.push_back(objection);
}

/// The same of several groups is one sentence.
bool isSaidWith(const Objection& one, const Objection& other)
{
    return one.kind == other.kind && one.rightFrom == other.rightFrom && one.rightUntil == other.rightUntil &&
           one.otherDose == other.otherDose && one.text == other.text && one.uncertain == other.uncertain;
}

void sortAndMerge(std::vector<Objection>& objections)
{
    std::vector<Objection> merged;
    for (const Objection& one : objections) {
        const auto same =
            std::ranges::find_if(merged, [&](const Objection& other) { return isSaidWith(one, other); });
        if (same == merged.end())
            merged.push_back(one);
        else
            same->groups += one.groups;
    }
    std::ranges::stable_sort(merged, {}, &Objection::kind);
    objections = std::move(merged);
}

void yieldToFits(DoseCheck& check)
{
    if (check.fits.empty()) return;
    std::erase_if(check.objections, [&](const Objection& one) {
        if (!yieldsToAFit(one.kind)) return false;
        check.notes.push_back(one);
        return true;
    });
}

/// Objections that another day of a vague date would not raise.
void markUncertain(std::vector<Objection>& objections, const DoseCheck& other)
{
    for (Objection& one : objections)
        one.uncertain = std::ranges::none_of(other.objections, [&](const Objection& there) {
            return there.kind == one.kind && there.groups == one.groups;
        });
}

} // namespace

QString objectionCode(ObjectionKind kind)
{
    const auto* found = std::ranges::find(codes, kind, [](const auto& entry) { return entry.first; });
    return QString::fromLatin1(found->second);
}

std::optional<ObjectionKind> objectionOfCode(const QString& code)
{
    for (const auto& [kind, name] : codes)
        if (code == QLatin1String(name)) return kind;
    return std::nullopt;
}

QStringList DoseCheck::codes() const
{
    QStringList found;
    for (const Objection& one : objections)
        if (const QString code = objectionCode(one.kind); !found.contains(code)) found += code;
    return found;
}

DoseCheck checkDose(const ImmunizationRecord& record, const Reference& reference, const Product& product,
                    QDate day)
{
    DoseCheck check;
    check.birthUnknown = record.person.birth.isNull();
    if (check.birthUnknown) return check;
    const QDate born = record.person.birth.latest();
    const Schedule& schedule = *reference.schedule.schedule;
    const auto type = product.vaccineType.isEmpty() ? immunization::unknownVaccine
                                                    : schedule.vaccineType(product.vaccineType);
    if (type == immunization::unknownVaccine) {
        // A vaccine outside the programme (rabies, influenza): nothing to hold it against but its leaflet.
        Objection note;
        note.kind = ObjectionKind::NotInSchedule;
        check.notes.push_back(note);
    } else {
        const bool paid = product.programme == Programme::Service;
        check = Trial(record, reference, type, day, DateEnd::Last).judge(paid);
        if (hasVagueDose(record))
            markUncertain(check.objections, Trial(record, reference, type, day, DateEnd::First).judge(paid));
        yieldToFits(check);
    }
    addProductAge(product, born, day, check);
    sortAndMerge(check.objections);
    sortAndMerge(check.notes);
    return check;
}

ImmunizationPlan planForVisit(Id person, const ImmunizationRecord& record, const Reference& reference,
                              QDate day)
{
    ImmunizationPlan plan = planOf(person, record, reference, day);
    const auto givenToday = [day](const auto& dose) {
        return dose.value.givenAt.precision() >= PartialDate::Precision::Day &&
               dose.value.givenAt.earliest() == day;
    };
    ImmunizationRecord earlier = record;
    if (earlier.doses.removeIf(givenToday) == 0) return plan;
    const ImmunizationPlan morning = planOf(person, earlier, reference, day);
    for (PlannedGroup& group : plan.groups) {
        const bool servedToday = std::ranges::any_of(group.doses, [day](const PlannedDose& dose) {
            return dose.givenAt.precision() >= PartialDate::Precision::Day && dose.givenAt.earliest() == day;
        });
        const PlannedGroup* before = morning.group(group.group);
        if (before && !servedToday && group.state != PlanState::Contraindicated) group = *before;
    }
    return plan;
}

} // namespace noi
