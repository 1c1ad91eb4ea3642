#pragma once

#include "tests/core/report/reference/commune.h"
#include "tests/core/report/reference/report_packs.h"
#include "tests/core/report/reference/standing.h"

namespace noi::test::reference
{

/// Every family of core/report/README.md, worked out a second time, person by person, in plain loops over a
/// commune in memory. Slow on purpose: it is there to be read against the definitions. Works on the commune
/// as it is when it is made.
class Families
{
public:
    Families(const CommuneRecords& commune, const ReportPacks& packs);

    /// The rows of a family, except of measurements, which depend on the span.
    [[nodiscard]] const QList<Row>& rows(const QString& family) const;
    /// The last measurement of each child in a span.
    [[nodiscard]] QList<Row> measurementRows(const Span& span) const;

private:
    // Whose record it is.
    [[nodiscard]] Id headOf(Id file) const { return m_heads.of(file); }
    [[nodiscard]] const Person* head(Id file) const { return m_commune.find<Person>(headOf(file)); }
    [[nodiscard]] PartialDate birthOf(Id file) const;
    [[nodiscard]] Row rowOf(Id record, const PartialDate& day, Id person) const;
    [[nodiscard]] QString placeOfSite(Id site) const;
    [[nodiscard]] QString placeOfDose(const Dose& dose) const;

    // Of doses.
    [[nodiscard]] bool belongs(const Dose& dose, const SeriesLine& series) const;
    [[nodiscard]] QList<Row> doseRows() const;
    [[nodiscard]] QList<Row> doseRowsOf(Id head, const SeriesLine& series) const;
    [[nodiscard]] QList<Row> milestoneRows() const;
    [[nodiscard]] QList<Row> fullyRows() const;
    [[nodiscard]] QList<Row> vialRows() const;
    [[nodiscard]] QList<Row> reactionRows() const;

    // Of births.
    void sortDeliveries();
    [[nodiscard]] QList<Row> deliveryRows() const;
    void putVisits(Row& row, const Delivery& delivery) const;
    void putPostnatal(Row& row, Id id, const Delivery& delivery) const;
    void putTests(Row& row, const Delivery& delivery) const;
    [[nodiscard]] bool tetanusEnough(const Delivery& delivery) const;
    [[nodiscard]] bool seenWithin(Id person, PostnatalVisit::OfWhom whom, std::optional<Id> delivery,
                                  const PartialDate& from, int mostDays) const;
    /// The delivery that a newborn's row belongs to; null where it is not here.
    [[nodiscard]] Id deliveryOf(const Newborn& newborn) const;
    void sortNewborns();
    [[nodiscard]] QList<Row> newbornRows() const;
    [[nodiscard]] Row newbornRow(Id id, const Newborn& newborn) const;
    [[nodiscard]] Value hepatitisBInTime(const Newborn& newborn) const;

    // Of care.
    [[nodiscard]] std::optional<pregnancy::Dating> datingOf(Id pregnancy) const;
    [[nodiscard]] Value thirdOf(Id pregnancy, const PartialDate& day) const;
    [[nodiscard]] QList<Row> visitRows() const;
    [[nodiscard]] QList<Row> pregnancyRows() const;
    [[nodiscard]] QList<Row> testRows() const;
    [[nodiscard]] QList<Row> postnatalRows() const;
    [[nodiscard]] QList<Row> deathRows() const;
    [[nodiscard]] std::optional<bool> isMaternal(Id head) const;
    [[nodiscard]] Row measurementRow(Id id, const Measurement& measurement) const;
    [[nodiscard]] std::optional<int> gestationAtBirth(Id child) const;

    const CommuneRecords& m_commune;
    const ReportPacks& m_packs;
    QSet<Id> m_voided;
    Heads m_heads;
    Records<Dose> m_doses;
    Records<Measurement> m_measurements;
    Records<AntenatalVisit> m_visits;
    Records<AntenatalTest> m_tests;
    Records<PostnatalVisit> m_postnatal;
    Records<Death> m_deaths;
    Records<Reaction> m_reactions;
    QHash<Id, QList<Id>> m_dosesOf;             ///< head → counted doses, by id
    QHash<Id, QList<Id>> m_visitsOf, m_testsOf; ///< pregnancy → counted facts, by id
    QHash<Id, QList<Id>> m_postnatalOf;         ///< head → counted visits, by id
    QMap<Id, Id> m_countsAs; ///< delivery → itself, or the counted one that it tells again
    QList<Id> m_newborns;    ///< those that were not written before
    QMap<QString, QList<Row>> m_rows;
    QMap<Id, Row> m_measurementRows;
};

} // namespace noi::test::reference
