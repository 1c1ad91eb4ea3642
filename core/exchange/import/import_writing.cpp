#include "core/exchange/import/import_writing.h"

#include "core/base/vietnamese.h"
#include "core/exchange/import/matching.h"
#include "core/service/dose_rules.h"
#include "core/service/person_rules.h"
#include "core/service/service_context.h"
#include "core/store/registers/session_register.h"

#include <algorithm>

namespace noi::exchange
{

namespace
{

/// Mothers and fathers as they come up. Two children have one mother here only where her number, or her name
/// and birth, say so, or where they are twins.
class Parents
{
public:
    Parents(Work& work, const KnownPeople& known) : m_work(work), m_known(known) {}

    Id of(const FileParent& parent, const FileRow& child, Sex sex)
    {
        if (parent.name.isEmpty()) return {};
        if (const Id here = m_known.parent(parent, sex)) return here;
        const QString key = keyOf(parent, child, sex);
        if (const auto made = m_made.constFind(key); made != m_made.constEnd()) return *made;
        Person person;
        person.fullName = parent.name;
        person.birth = parent.birth;
        person.sex = sex;
        person.commune = child.person.commune;
        person.hamlet = child.person.hamlet;
        const Id id = m_work.add(tidiedPerson(person));
        ++people;
        if (!parent.personalId.isEmpty()) {
            Identifier number;
            number.person = id;
            number.type =
                parent.personalId.size() == 9 ? Identifier::Kind::OldIdCard : Identifier::Kind::PersonalId;
            number.value = parent.personalId;
            m_work.add(number, id);
        }
        return *m_made.insert(key, id);
    }

    int people = 0;

private:
    static QString keyOf(const FileParent& parent, const FileRow& child, Sex sex)
    {
        const QString name = QString::number(int(sex)) + u'|' + searchKey(parent.name) + u'|';
        if (!parent.personalId.isEmpty()) return name + parent.personalId;
        if (!parent.birth.isNull()) return name + parent.birth.toText();
        const bool day = child.person.birth.precision() >= PartialDate::Precision::Day;
        return name + searchKey(child.person.hamlet) + u'|' +
               (day ? child.person.birth.earliest().toString(Qt::ISODate)
                    : QStringLiteral("row ") + QString::number(child.row));
    }

    Work& m_work;
    const KnownPeople& m_known;
    QHash<QString, Id> m_made;
};

/// The station's own places by name: a dose that was given there was given here.
Result<QHash<QString, Id>> ownPlaces(Database& database)
{
    QHash<QString, Id> places;
    const auto sites = PlaceRegister(database).sites();
    if (!sites) return sites.error();
    for (const Stored<Site>& site : *sites)
        places.insert(searchKey(site.value.name), site.id);
    const auto station = PlaceRegister(database).station();
    if (!station) return station.error();
    if (!sites->isEmpty()) places.insert(searchKey(station->value.name), sites->first().id);
    return places;
}

/// Adds all of a plan to a piece of work.
class Writing
{
public:
    Writing(ServiceContext& context, const ImportPlan& plan, const ImportChoices& choices,
            const KnownPeople& known, const QHash<QString, Id>& places, Work& work)
        : m_context(context), m_plan(plan), m_choices(choices), m_known(known), m_places(places),
          m_work(work), m_parents(work, known)
    {
    }

    ImportDone all(Id run)
    {
        ImportDone done{run, 0, 0, 0};
        for (size_t i = 0; i < m_plan.people.size(); ++i)
            writePerson(int(i), m_plan.people[i], done);
        done.people += m_parents.people;
        return done;
    }

private:
    void writePerson(int place, const ImportedPerson& planned, ImportDone& done)
    {
        using State = ImportedPerson::State;
        const auto chosen = m_choices.who.constFind(place);
        const bool undecided = planned.state == State::Ambiguous && chosen == m_choices.who.constEnd();
        if (undecided || planned.state == State::Clashing || m_choices.leftOut.contains(place)) {
            ++done.left;
            return;
        }
        Id person = planned.state == State::Existing ? planned.matches.first().person : Id();
        if (planned.state == State::Ambiguous) person = *chosen;
        std::vector<ImportedDose> doses = planned.doses;
        if (planned.state == State::Ambiguous) judgeAgain(doses, person);
        if (!person) {
            person = addPerson(planned.who);
            ++done.people;
        }
        for (const ImportedDose& dose : doses)
            if (dose.state == ImportedDose::State::New ||
                (dose.state == ImportedDose::State::Conflicting && m_choices.conflicting)) {
                m_work.add(doseOf(dose.told.dose, person), person);
                ++done.doses;
            }
    }

    /// The plan held the doses against the likeliest of several; another was chosen.
    void judgeAgain(std::vector<ImportedDose>& doses, Id person)
    {
        const QList<Id> files = person ? m_known.filesOf(person) : QList<Id>();
        const auto given = ImportRegister(m_context.database()).doses(files);
        KnownDoses(m_context.reference, given.valueOr({})).judge(doses, files);
    }

    Id addPerson(const FileRow& who)
    {
        Person person = who.person;
        person.mother = m_parents.of(who.mother, who, Sex::Female);
        person.father = m_parents.of(who.father, who, Sex::Male);
        const Id id = m_work.add(tidiedPerson(person));
        for (Identifier number : who.identifiers) {
            number.person = id;
            m_work.add(number, id);
        }
        return id;
    }

    /// Given at one of our places: entered from paper; elsewhere or nobody knows where: history.
    Dose doseOf(Dose dose, Id person) const
    {
        dose.person = person;
        dose.source = Dose::Source::History;
        if (const Id site = m_places.value(searchKey(dose.placeText))) {
            dose.site = site;
            dose.placeText.clear();
            dose.source = Dose::Source::Paper;
            if (const Product* product = m_context.reference.products.byCode(dose.product))
                dose.programme = programmeOf(*product);
        }
        return dose;
    }

    ServiceContext& m_context;
    const ImportPlan& m_plan;
    const ImportChoices& m_choices;
    const KnownPeople& m_known;
    const QHash<QString, Id>& m_places;
    Work& m_work;
    Parents m_parents;
};

} // namespace

Result<ImportDone> writeImport(ServiceContext& context, const Actor& actor, const ImportPlan& plan,
                               const ImportChoices& choices, const KnownPeople& known,
                               const Progress& progress)
{
    const auto places = ownPlaces(context.database());
    if (!places) return places.error();
    // Counted first: the run's own record comes before what it brought, and says how much that is.
    Work counting(context.store, actor.user);
    const ImportDone counted = Writing(context, plan, choices, known, *places, counting).all({});
    if (counting.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Nothing in this file is new. Nothing was written."));
    Work work(context.store, actor.user);
    const Id run = work.add(ImportRun{plan.fileName,
                                      context.now(),
                                      actor.name,
                                      plan.rowsRead,
                                      counted.people,
                                      counted.doses,
                                      int(counting.size()),
                                      {},
                                      {}},
                            context.station);
    const ImportDone done = Writing(context, plan, choices, known, *places, work).all(run);
    if (auto written = work.commit(progress); !written) return written.error();
    return done;
}

} // namespace noi::exchange
