#include "core/clinical/pregnancy/deaths.h"
#include "tests/core/report/reference/difficult_cases.h"

#include <algorithm>

namespace noi::test::reference
{

namespace
{

using Precision = PartialDate::Precision;

/// Goes through a commune and counts.
class CaseCounter
{
public:
    CaseCounter(const CommuneRecords& commune, const Families& families, const ReportPacks& packs)
        : m_commune(commune), m_families(families), m_packs(packs), m_voided(voidedFacts(commune)),
          m_heads(commune, m_voided)
    {
    }

    QMap<QString, int> count()
    {
        countPeople();
        countDoses();
        countDoseRows();
        countSameDay();
        countVoidings();
        countReplaced<Dose>("dose");
        countReplaced<Measurement>("measurement");
        countReplaced<AntenatalVisit>("antenatal visit");
        countReplaced<AntenatalTest>("antenatal test");
        countReplaced<PostnatalVisit>("postnatal visit");
        countReplaced<Reaction>("reaction");
        countReplaced<Death>("death");
        countLinks();
        countBirths();
        countNewborns();
        countDeaths();
        countStrays();
        return m_found;
    }

private:
    void add(const char* what, bool occurs) { m_found[QString::fromLatin1(what)] += occurs ? 1 : 0; }
    template <class R> bool absent(Id id) const { return id && !m_commune.find<R>(id); }

    void countPeople()
    {
        for (const Person& person : m_commune.all<Person>()) {
            const QDate born = person.birth.earliest();
            add("birth unknown", person.birth.isNull());
            add("birth known by its year only", person.birth.precision() == Precision::Year);
            add("birth known by its month only", person.birth.precision() == Precision::Month);
            add("birth known to the minute", person.birth.precision() == Precision::Minute);
            add("born on the 29th to 31st", person.birth.precision() >= Precision::Day && born.day() >= 29);
            add("born on 29 February", born.month() == 2 && born.day() == 29);
            add("ethnicity unknown", person.ethnicity.isEmpty());
            add("without a commune", person.commune.isEmpty());
            add("of another commune",
                !person.commune.isEmpty() && !m_commune.communes.contains(person.commune));
            add("without a hamlet", person.hamlet.isEmpty());
            add("sex unknown", person.sex == Sex::Unknown);
        }
    }

    void countDoses()
    {
        QHash<Id, QList<std::pair<Id, QDate>>> ofPerson;
        for (auto one = m_commune.all<Dose>().begin(); one != m_commune.all<Dose>().end(); ++one) {
            const Person* const person = m_commune.find<Person>(one->person);
            const Product* const product = m_packs.products.byCode(one->product);
            const bool ours = m_commune.sites.contains(one->site);
            add("dose known by its year only", one->givenAt.precision() == Precision::Year);
            add("dose known by its month only", one->givenAt.precision() == Precision::Month);
            add("dose with a number", one->doseNumber.has_value());
            add("dose without a number", !one->doseNumber);
            add("dose of a visitor, given here",
                ours && person && !m_commune.communes.contains(person->commune));
            add("dose given elsewhere", !one->placeText.isEmpty());
            add("dose told, with a site of ours", ours && one->source == Dose::Source::History);
            add("dose from the paper sheet of a site", ours && one->source == Dose::Source::Paper);
            add("dose at a site of another station", one->site && !ours);
            add("dose of a person who is not here", !person);
            add("dose before the birth",
                person && !person->birth.isNull() && one->givenAt.latest() < person->birth.earliest());
            add("dose of an unknown product", !product);
            add("dose of a product in no series",
                product && std::ranges::none_of(m_packs.series, [&](const SeriesLine& series) {
                    return series.takes(*product);
                }));
            ofPerson[one->person].append({one.key(), one->givenAt.earliest()});
        }
        for (const auto& doses : std::as_const(ofPerson)) // by id
            for (qsizetype i = 1; i < doses.size(); ++i)
                add("dose written months late", doses[i].second.addDays(60) < doses[i - 1].second);
    }

    void countDoseRows()
    {
        for (const Row& row : m_families.rows(QStringLiteral("dose"))) {
            const Dose& dose = m_commune.all<Dose>()[row.record];
            const auto number = std::get<qint64>(row.columns[QStringLiteral("number")]);
            add("number written down lower than it is", dose.doseNumber && *dose.doseNumber < number);
            add("number that comes from a dose before", !dose.doseNumber && number > 1);
            const bool birthDose = row.columns[QStringLiteral("series")] == Value(QStringLiteral("hepb"));
            if (!birthDose || number != 1) continue;
            const Value inTime = row.columns[QStringLiteral("in_24h")];
            add("HepB in time", inTime == Value(qint64(1)));
            add("HepB too late", inTime == Value(qint64(0)));
            add("HepB, hour not known",
                inTime == Value() && row.columns[QStringLiteral("days")] == Value(qint64(1)));
        }
    }

    void countSameDay()
    {
        QSet<QString> seen;
        QSet<QString> numbers;
        for (auto one = m_commune.all<Dose>().begin(); one != m_commune.all<Dose>().end(); ++one) {
            const Id head = m_heads.of(one->person);
            const QString day =
                QString::number(head.value) + u' ' + one->product + u' ' + one->givenAt.toText().left(10);
            add("two doses of one vaccine on one day", seen.contains(day));
            add("…in two files of one person", seen.contains(day) && head != one->person);
            seen.insert(day);
            const QString number =
                QString::number(head.value) + one->product + QString::number(one->doseNumber.value_or(0));
            add("one number for two doses", one->doseNumber && numbers.contains(number));
            numbers.insert(number);
        }
    }

    void countVoidings()
    {
        for (auto one = m_commune.all<Voiding>().begin(); one != m_commune.all<Voiding>().end(); ++one) {
            const Voiding* const before = m_commune.find<Voiding>(one->target);
            add("voiding", !before);
            add("voiding that was itself voided", before != nullptr);
            add("voiding of a voiding of a voiding", before && m_commune.find<Voiding>(before->target));
            add("fact voided again after a voiding was voided",
                m_voided.contains(one->target) && !m_voided.contains(one.key()) &&
                    std::ranges::count_if(m_commune.all<Voiding>(), [&](const Voiding& other) {
                        return other.target == one->target;
                    }) > 1);
        }
    }

    template <class R> void countReplaced(const char* kind)
    {
        const auto& all = m_commune.all<R>();
        const QByteArray name = QByteArray(kind) + ' ';
        for (auto one = all.begin(); one != all.end(); ++one) {
            const R* const before = m_commune.find<R>(one->replaces);
            add(name + "voided", m_voided.contains(one.key()));
            add(name + "replaced", before != nullptr);
            add(name + "replaced twice", before && before->replaces);
            add(name + "whose replacement is voided", before && m_voided.contains(one.key()));
        }
    }

    void countLinks()
    {
        QHash<Id, QSet<Id>> files;
        for (auto one = m_commune.all<SamePerson>().begin(); one != m_commune.all<SamePerson>().end();
             ++one) {
            const Id link = one->link ? one->link : one.key();
            const bool voided = m_voided.contains(link);
            add("files joined, the first named has the smaller id",
                !one->link && !one->different && one->a < one->b);
            add("files joined, the first named has the greater id",
                !one->link && !one->different && one->a > one->b);
            add("files looked at and different", one->different);
            add("files parted again", !one->link && !one->different && voided);
            add("files parted, and that taken back",
                !one->link && !voided &&
                    std::ranges::any_of(m_commune.all<Voiding>(),
                                        [&](const Voiding& voiding) { return voiding.target == link; }));
            if (one->different || voided) continue;
            for (const Id file : {one->a, one->b})
                files[m_heads.of(file)].insert(file);
        }
        for (auto one = files.begin(); one != files.end(); ++one) {
            add("three files of one person", one->size() > 2);
            add("file that is not here, with a smaller id than the head",
                std::ranges::any_of(*one, [&](Id file) { return file < one.key() && absent<Person>(file); }));
            add("other file that is not here", std::ranges::any_of(*one, [&](Id file) {
                    return file != one.key() && absent<Person>(file);
                }));
            const Person* const head = m_commune.find<Person>(one.key());
            add("head that knows less than the other file",
                head && head->birth.precision() < Precision::Day && std::ranges::any_of(*one, [&](Id file) {
                    const Person* const other = m_commune.find<Person>(file);
                    return other && other->birth.precision() >= Precision::Day;
                }));
        }
    }

    void countBirths()
    {
        QSet<Id> counted;
        for (const Row& row : m_families.rows(QStringLiteral("delivery"))) {
            counted.insert(row.record);
            const Value years = row.columns[QStringLiteral("years")];
            add("mother under 20", std::holds_alternative<qint64>(years) && std::get<qint64>(years) < 20);
        }
        for (auto one = m_commune.all<Delivery>().begin(); one != m_commune.all<Delivery>().end(); ++one) {
            add("delivery told twice", !counted.contains(one.key()));
            add("delivery of a pregnancy that is not here", absent<Pregnancy>(one->pregnancy));
            add("delivery without a pregnancy", !one->pregnancy);
            add("delivery in a hospital", one->place.startsWith(QStringLiteral("hospital")));
            add("delivery at home", one->place == QStringLiteral("home"));
            add("delivery at the station", one->place == QStringLiteral("station"));
            add("delivery, place not known", one->place.isEmpty());
            add("delivery whose day is not known", one->deliveredAt.precision() < Precision::Day);
        }
        const auto pregnancies = m_families.rows(QStringLiteral("pregnancy")).size();
        const auto none = std::ranges::count(m_commune.all<Pregnancy>(), Pregnancy::Ending::NoPregnancy,
                                             &Pregnancy::ending);
        m_found[QStringLiteral("pregnancy that was none")] = int(none);
        m_found[QStringLiteral("pregnancy told twice")] =
            int(m_commune.all<Pregnancy>().size() - none - pregnancies);
    }

    void countNewborns()
    {
        QSet<Id> counted;
        for (const Row& row : m_families.rows(QStringLiteral("newborn")))
            counted.insert(row.record);
        for (auto one = m_commune.all<Newborn>().begin(); one != m_commune.all<Newborn>().end(); ++one) {
            add("twin", one->placeInBirth == 2);
            add("triplet", one->placeInBirth == 3);
            add("stillborn", one->outcome == Newborn::Outcome::StillbirthFresh);
            add("stillborn, macerated", one->outcome == Newborn::Outcome::StillbirthMacerated);
            add("outcome unknown", one->outcome == Newborn::Outcome::Unknown);
            add("newborn told twice", one->child && !counted.contains(one.key()));
            add("stillborn told twice", !one->child && !counted.contains(one.key()));
            add("newborn of a mother who is not here", absent<Person>(one->mother));
            add("newborn of a delivery that is not here", absent<Delivery>(one->delivery));
            add("newborn whose file is not here", absent<Person>(one->child));
            add("newborn without a day of its own", one->bornAt.isNull());
        }
    }

    void countDeaths()
    {
        for (const Row& row : m_families.rows(QStringLiteral("death"))) {
            const auto is = [&](const char* column) {
                return row.columns[QString::fromLatin1(column)] == Value(qint64(1));
            };
            const Value months = row.columns[QStringLiteral("months")];
            add("early neonatal death", is("early"));
            add("late neonatal death", is("neonatal") && !is("early"));
            add("infant death", std::holds_alternative<qint64>(months) && std::get<qint64>(months) < 12);
            add("maternal death", is("maternal"));
            add("death of which nobody can say whether it was maternal",
                row.columns[QStringLiteral("maternal")] == Value());
            add("death whose day is not known", row.day.precision() < Precision::Day);
        }
        for (const Death& death : m_commune.all<Death>()) {
            add("accident of a mother",
                death.related == Death::Related::Accident && (death.delivery || death.pregnancy));
            add("death with a delivery that is not here", absent<Delivery>(death.delivery));
            add("death with a pregnancy that is not here", absent<Pregnancy>(death.pregnancy));
        }
    }

    void countStrays()
    {
        for (const AntenatalVisit& visit : m_commune.all<AntenatalVisit>())
            add("visit of a pregnancy that is not here", absent<Pregnancy>(visit.pregnancy));
        for (const PostnatalVisit& visit : m_commune.all<PostnatalVisit>())
            add("visit after a birth that is not here", absent<Delivery>(visit.delivery));
        for (const Reaction& reaction : m_commune.all<Reaction>()) {
            add("reaction without a dose", !reaction.dose);
            add("reaction to a dose that is not here", absent<Dose>(reaction.dose));
        }
        for (const Vial& vial : m_commune.all<Vial>()) {
            add("vial of a session that is not here", absent<Session>(vial.session));
            add("vial without the time of its opening", vial.openedAt.isNull());
        }
    }

    const CommuneRecords& m_commune;
    const Families& m_families;
    const ReportPacks& m_packs;
    QSet<Id> m_voided;
    Heads m_heads;
    QMap<QString, int> m_found;
};

} // namespace

QMap<QString, int> difficultCases(const CommuneRecords& commune, const Families& families,
                                  const ReportPacks& packs)
{
    return CaseCounter(commune, families, packs).count();
}

} // namespace noi::test::reference
