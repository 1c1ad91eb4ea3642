#include "tests/core/report/reference/families.h"
#include "tests/support/catch.h"

namespace noi::test::reference
{

Families::Families(const CommuneRecords& commune, const ReportPacks& packs)
    : m_commune(commune), m_packs(packs), m_voided(voidedFacts(commune)), m_heads(commune, m_voided),
      m_doses(countedFacts<Dose>(commune, m_voided)),
      m_measurements(countedFacts<Measurement>(commune, m_voided)),
      m_visits(countedFacts<AntenatalVisit>(commune, m_voided)),
      m_tests(countedFacts<AntenatalTest>(commune, m_voided)),
      m_postnatal(countedFacts<PostnatalVisit>(commune, m_voided)),
      m_deaths(countedFacts<Death>(commune, m_voided)), m_reactions(countedFacts<Reaction>(commune, m_voided))
{
    for (auto dose = m_doses.begin(); dose != m_doses.end(); ++dose)
        m_dosesOf[headOf(dose->person)].append(dose.key());
    for (auto visit = m_visits.begin(); visit != m_visits.end(); ++visit)
        m_visitsOf[visit->pregnancy].append(visit.key());
    for (auto test = m_tests.begin(); test != m_tests.end(); ++test)
        m_testsOf[test->pregnancy].append(test.key());
    for (auto visit = m_postnatal.begin(); visit != m_postnatal.end(); ++visit)
        m_postnatalOf[headOf(visit->person)].append(visit.key());
    sortDeliveries();
    sortNewborns();

    const auto keep = [this](const char* family, const QList<Row>& rows) {
        m_rows.insert(QString::fromLatin1(family), rows);
    };
    keep("dose", doseRows());
    keep("milestone", milestoneRows());
    keep("fully", fullyRows()); // looks at the rows of doses
    keep("delivery", deliveryRows());
    keep("newborn", newbornRows());
    keep("visit", visitRows());
    keep("pregnancy", pregnancyRows());
    keep("test", testRows());
    keep("postnatal", postnatalRows());
    keep("death", deathRows());
    keep("reaction", reactionRows());
    keep("vial", vialRows());
    for (auto one = m_measurements.begin(); one != m_measurements.end(); ++one)
        m_measurementRows.insert(one.key(), measurementRow(one.key(), *one));
}

const QList<Row>& Families::rows(const QString& family) const
{
    const auto at = m_rows.constFind(family);
    INFO("family " << family.toStdString());
    REQUIRE(at != m_rows.cend());
    return *at;
}

PartialDate Families::birthOf(Id file) const
{
    const Person* const person = head(file);
    return person ? person->birth : PartialDate();
}

Row Families::rowOf(Id record, const PartialDate& day, Id person) const
{
    Row row{record, day, {}};
    const Person who = head(person) ? *head(person) : Person();
    row.columns[QStringLiteral("resident")] = qint64(m_commune.communes.contains(who.commune) ? 1 : 0);
    row.columns[QStringLiteral("sex")] = qint64(static_cast<int>(who.sex));
    row.columns[QStringLiteral("minority")] =
        who.ethnicity.isEmpty() ? Value() : Value(qint64(who.ethnicity == QStringLiteral("01") ? 0 : 1));
    row.columns[QStringLiteral("hamlet")] = valueOf(who.hamlet);
    return row;
}

QString Families::placeOfSite(Id site) const
{
    return m_commune.sites.contains(site) ? QStringLiteral("station") : QStringLiteral("elsewhere");
}

} // namespace noi::test::reference
