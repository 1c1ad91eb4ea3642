#include "core/exchange/export/export_desk.h"

#include "core/exchange/id_list.h"
#include "core/exchange/import/file_rows.h"
#include "core/model/voiding.h"
#include "core/service/same_person_rules.h"
#include "core/service/service_context.h"
#include "core/store/registers/export_register.h"
#include "core/store/registers/session_register.h"

#include <algorithm>

namespace noi::exchange
{

namespace
{

/// What the other system has been told, sending after sending.
struct Told {
    QSet<Id> people, doses; ///< it has them
};

Result<Told> toldSoFar(Database& database, const QString& recipient)
{
    const auto sendings = ExportRegister(database).sendings();
    if (!sendings) return sendings.error();
    Told told;
    for (const Stored<Sending>& sending : *sendings) {
        if (sending.value.recipient != recipient) continue;
        for (const Id person : idsOfText(sending.value.people))
            told.people.insert(person);
        for (const Id dose : idsOfText(sending.value.doses))
            told.doses.insert(dose);
        for (const Id dose : idsOfText(sending.value.takenBack))
            told.doses.remove(dose);
    }
    return told;
}

Cell textCell(const QString& text) { return text.isEmpty() ? Cell() : Cell(text); }

/// A day becomes a date of the spreadsheet; less than a day stays a text.
Cell dateCell(const PartialDate& date)
{
    if (date.precision() < PartialDate::Precision::Day) return textCell(dateText(date));
    return SheetDate{QDateTime(date.earliest(), date.time(), Qt::UTC),
                     date.precision() == PartialDate::Precision::Minute};
}

/// Makes the rows of a file.
class Rows
{
public:
    Rows(const ServiceContext& context, const ExportReference& columns)
        : m_context(context), m_columns(columns)
    {
    }

    /// Reads everybody whose names the rows need.
    Result<void> prepare(QSet<Id> people)
    {
        ExportRegister known(m_context.database());
        auto persons = known.people(people);
        if (!persons) return persons.error();
        m_people = std::move(persons).value();
        QSet<Id> parents;
        for (const Person& person : std::as_const(m_people))
            for (const Id parent : {person.mother, person.father})
                if (parent) parents.insert(parent);
        const auto others = known.people(parents);
        if (!others) return others.error();
        m_people.insert(*others);
        auto numbers = known.numbers(people.unite(parents));
        if (!numbers) return numbers.error();
        m_numbers = std::move(numbers).value();
        const auto sites = PlaceRegister(m_context.database()).sites();
        if (!sites) return sites.error();
        for (const Stored<Site>& site : *sites)
            m_sites.insert(site.id, site.value.name);
        return {};
    }

    void addHeadings(Sheet& sheet) const
    {
        std::vector<Cell> row;
        for (const auto& column : m_columns.columns)
            row.emplace_back(column.heading);
        sheet.rows.push_back(std::move(row));
    }

    void add(Sheet& sheet, Id person, const Dose* dose, const QString& change, const QString& reason) const
    {
        std::vector<Cell> row;
        for (const auto& column : m_columns.columns) {
            if (column.field == ExportField::Row)
                row.emplace_back(double(sheet.rowCount()));
            else if (column.field == ExportField::Change)
                row.push_back(textCell(change));
            else if (column.field == ExportField::Reason)
                row.push_back(textCell(reason));
            else if (column.field >= ExportField::Vaccine)
                row.push_back(dose ? ofDose(column.field, *dose) : Cell());
            else
                row.push_back(ofPerson(column.field, person));
        }
        sheet.rows.push_back(std::move(row));
    }

private:
    QString number(Id person, Identifier::Kind type, const QString& note = {}) const
    {
        const auto numbers = m_numbers.value(person);
        for (const Identifier& one : numbers)
            if (one.type == type && (note.isEmpty() || one.note == note)) return one.value;
        return {};
    }

    Cell ofPerson(ExportField field, Id id) const
    {
        const Person person = m_people.value(id);
        switch (field) {
        case ExportField::Name: return textCell(person.fullName);
        case ExportField::Birth: return dateCell(person.birth);
        case ExportField::Sex:
            return person.sex == Sex::Male     ? textCell(m_columns.male)
                   : person.sex == Sex::Female ? textCell(m_columns.female)
                                               : Cell();
        case ExportField::PersonalId: return textCell(number(id, Identifier::Kind::PersonalId));
        case ExportField::RegistryId: return textCell(number(id, Identifier::Kind::Other, registryNote()));
        case ExportField::Insurance: return textCell(number(id, Identifier::Kind::Insurance));
        case ExportField::BirthCertificate: return textCell(number(id, Identifier::Kind::BirthCertificate));
        case ExportField::Ethnicity: {
            const CodeEntry* group = m_context.reference.ethnicGroups.byCode(person.ethnicity);
            return group ? textCell(group->name.vi) : Cell();
        }
        case ExportField::Mother: return textCell(m_people.value(person.mother).fullName);
        case ExportField::MotherId: return textCell(number(person.mother, Identifier::Kind::PersonalId));
        case ExportField::Father: return textCell(m_people.value(person.father).fullName);
        case ExportField::Phone:
            return textCell(person.phone.isEmpty() ? m_people.value(person.mother).phone : person.phone);
        case ExportField::Commune: {
            const Commune* commune = m_context.reference.communes.byCode(person.commune);
            return commune ? textCell(commune->name) : Cell();
        }
        case ExportField::Province: {
            const Commune* commune = m_context.reference.communes.byCode(person.commune);
            return commune ? textCell(commune->province) : Cell();
        }
        case ExportField::Hamlet: return textCell(person.hamlet);
        case ExportField::Address: return textCell(person.addressText);
        default: return {};
        }
    }

    Cell ofDose(ExportField field, const Dose& dose) const
    {
        const Product* product = m_context.reference.products.byCode(dose.product);
        switch (field) {
        case ExportField::Vaccine: return textCell(product ? product->name : dose.product);
        case ExportField::VaccineId: return textCell(product ? product->niisId : QString());
        case ExportField::DoseNumber: return dose.doseNumber ? Cell(double(*dose.doseNumber)) : Cell();
        case ExportField::GivenAt: return dateCell(dose.givenAt);
        case ExportField::Lot: return textCell(dose.lot);
        case ExportField::Expiry: return dateCell(dose.expiry);
        case ExportField::Place: return textCell(dose.site ? m_sites.value(dose.site) : dose.placeText);
        case ExportField::Giver: return textCell(dose.giver);
        default: return {};
        }
    }

    const ServiceContext& m_context;
    const ExportReference& m_columns;
    QHash<Id, Person> m_people;
    QHash<Id, QList<Identifier>> m_numbers;
    QHash<Id, QString> m_sites;
};

} // namespace

Result<ExportFile> ExportDesk::make(const Actor& actor, const ExportFilter& filter)
{
    if (auto allowed = m_context.require(actor, "export-data"); !allowed) return allowed.error();
    ExportRegister known(m_context.database());
    const auto told = toldSoFar(m_context.database(), m_columns.recipient);
    if (!told) return told.error();
    const auto doses = known.doses(filter.from, filter.to, filter.fromElsewhere);
    if (!doses) return doses.error();
    const auto gone = known.uncounted(told->doses.values());
    if (!gone) return gone.error();
    ExportFile file;
    QSet<Id> people;
    for (const auto& one : *gone)
        people.insert(one.dose.value.person);
    for (const Stored<Dose>& dose : *doses)
        people.insert(dose.value.person);
    QList<Id> bare;
    if (filter.withoutDoses) {
        const auto own = ownCommune(m_context);
        if (!own) return own.error();
        const auto living = known.livingIn(*own);
        if (!living) return living.error();
        for (const Id person : *living)
            if (!people.contains(person) && (filter.sentToo || !told->people.contains(person)))
                bare.append(person);
        people.unite(QSet<Id>(bare.begin(), bare.end()));
    }
    Rows rows(m_context, m_columns);
    if (auto prepared = rows.prepare(people); !prepared) return prepared.error();
    QSet<Id> named;
    rows.addHeadings(file.sheet);
    for (const auto& one : *gone) {
        rows.add(file.sheet, one.dose.value.person, &one.dose.value, m_columns.takenBack, one.reason);
        file.takenBack.append(one.dose.id);
    }
    for (const Stored<Dose>& dose : *doses) {
        const bool sent = told->doses.contains(dose.id);
        file.alreadySent += sent;
        if (sent && !filter.sentToo) continue;
        rows.add(file.sheet, dose.value.person, &dose.value, m_columns.added, {});
        file.doses.append(dose.id);
        named.insert(dose.value.person);
    }
    for (const Id person : std::as_const(bare))
        rows.add(file.sheet, person, nullptr, m_columns.added, {});
    named.unite(QSet<Id>(bare.begin(), bare.end()));
    file.people = named.values();
    std::ranges::sort(file.people);
    return file;
}

Result<Id> ExportDesk::markSent(const Actor& actor, const ExportFile& file, const QString& fileName)
{
    if (auto allowed = m_context.require(actor, "export-data"); !allowed) return allowed.error();
    if (file.people.isEmpty() && file.doses.isEmpty() && file.takenBack.isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("Error", "There is nothing in this file that could have been sent."));
    return addOne(m_context, actor,
                  Sending{m_context.now(), m_columns.recipient, fileName, actor.name, textOfIds(file.people),
                          textOfIds(file.doses), textOfIds(file.takenBack)},
                  m_context.station);
}

Result<void> ExportDesk::notSent(const Actor& actor, Id sending, const QString& reason)
{
    if (auto allowed = m_context.require(actor, "export-data"); !allowed) return allowed;
    if (reason.trimmed().isEmpty()) return badInput(QT_TRANSLATE_NOOP("Error", "Say why it does not count."));
    const auto standing = ExportRegister(m_context.database()).sendings();
    if (!standing) return standing.error();
    if (std::ranges::none_of(*standing, [&](const Stored<Sending>& one) { return one.id == sending; }))
        return refused(QT_TRANSLATE_NOOP("Error", "It is voided already."));
    const auto added = addOne(m_context, actor, Voiding{sending, reason.trimmed()}, m_context.station);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<QList<Stored<Sending>>> ExportDesk::sendings(const Actor& actor)
{
    if (auto allowed = m_context.require(actor, "export-data"); !allowed) return allowed.error();
    auto all = ExportRegister(m_context.database()).sendings();
    if (all) std::ranges::reverse(all.value());
    return all;
}

} // namespace noi::exchange
