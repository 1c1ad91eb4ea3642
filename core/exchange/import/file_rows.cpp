#include "core/exchange/import/file_rows.h"

#include "core/base/vietnamese.h"
#include "core/reference/commune_search.h"
#include "core/service/identifier_rules.h"

#include <algorithm>

namespace noi::exchange
{

namespace
{

/// "nguyễn thị hoa" and "NGUYỄN THỊ HOA" as they are written; others as they are.
QString nameAsWritten(const QString& name)
{
    return name == name.toUpper() || name == name.toLower() ? capitalisedName(name.toLower()) : name;
}

/// Reads row after row; what many rows have in common is worked out once.
class RowReader
{
public:
    explicit RowReader(const RowReading& reading) : m_reading(reading) {}

    FileRows all()
    {
        const Sheet& sheet = m_reading.sheet;
        for (qsizetype row = m_reading.mapping.firstRow; row < sheet.rowCount(); ++row)
            readRow(row);
        return std::move(m_found);
    }

private:
    const Cell& cell(ImportField field)
    {
        m_column = int(m_reading.mapping.columnOf(field));
        return m_reading.sheet.at(m_row, m_column);
    }
    const ColumnUse& use() const { return m_reading.mapping.columns[m_column]; }
    QString text(ImportField field)
    {
        const Cell& found = cell(field);
        return isEmpty(found) ? QString() : use().clean(found);
    }
    /// Null where there is none or it cannot be read; that is said.
    PartialDate date(ImportField field, bool stops, bool* unreadable = nullptr)
    {
        const Cell& found = cell(field);
        if (isEmpty(found)) return {};
        auto read = dateIn(found, use().dateOrder, m_reading.sheet.from1904, m_reading.today);
        if (read) return *read;
        say(read.error(), stops);
        if (unreadable) *unreadable = true;
        return {};
    }
    void say(const Error& what, bool stops = false)
    {
        m_found.remarks.append({int(m_row) + 1, m_column, what, stops});
    }

    bool isEmptyRow() const
    {
        for (qsizetype column = 0; column < m_reading.mapping.columns.size(); ++column)
            if (m_reading.mapping.columns[column].field != ImportField::Ignored &&
                !isEmpty(m_reading.sheet.at(m_row, column)))
                return false;
        return true;
    }

    void readRow(qsizetype row)
    {
        m_row = row;
        if (isEmptyRow()) {
            ++m_found.rowsEmpty;
            return;
        }
        ++m_found.rowsRead;
        FileRow read;
        read.row = int(row) + 1;
        if (!readPerson(read)) return;
        readNumbers(read);
        readParents(read);
        readPlace(read.person);
        readDoseOfRow(read);
        readDosesInColumns(read);
        m_found.rows.push_back(std::move(read));
    }

    bool readPerson(FileRow& read)
    {
        Person& person = read.person;
        const Cell& named = cell(ImportField::Name);
        // A TCVN3 capital with a tone comes as a small letter.
        const bool tcvn3 = m_column >= 0 && encodingOf(textOf(named), use().letters) == Legacy::Tcvn3;
        person.fullName = text(ImportField::Name);
        person.fullName =
            tcvn3 ? capitalisedName(nameAsWritten(person.fullName)) : nameAsWritten(person.fullName);
        if (person.fullName.isEmpty() ||
            std::ranges::none_of(person.fullName, [](QChar c) { return c.isLetter(); })) {
            say({ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "There is no name in this row.")}, true);
            return false;
        }
        bool unreadable = false;
        readSex(person);
        person.birth = date(ImportField::Birth, true, &unreadable);
        if (person.birth.isNull() && !unreadable) readBirthBySex(person, unreadable);
        if (unreadable) return false;
        if (person.birth.earliest() > m_reading.today) {
            say({ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error",
                                   "The date of birth %1 is still to come. Check day, month and year."),
                 {dateText(person.birth)}},
                true);
            return false;
        }
        person.note = text(ImportField::Note);
        person.phone = phoneIn(cell(ImportField::Phone));
        readEthnicity(person);
        return true;
    }

    void readSex(Person& person)
    {
        const QString written = text(ImportField::Sex);
        if (written.isEmpty()) return;
        if (const auto sex = sexIn(written, m_reading.mapping.sexCodes))
            person.sex = *sex;
        else if (isSexCode(written))
            say({ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "“%1”: say what the numbers of the column mean, male "
                                            "or female."),
                 {written}});
        else
            say({ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "“%1” is no sex."), {written.left(40)}});
    }

    /// The programme's register has a column for boys' and one for girls' dates of birth; others a cross.
    void readBirthBySex(Person& person, bool& unreadable)
    {
        for (const auto& [field, sex] : {std::pair(ImportField::BirthMale, Sex::Male),
                                         std::pair(ImportField::BirthFemale, Sex::Female)}) {
            const Cell& found = cell(field);
            if (isEmpty(found) || !person.birth.isNull()) continue;
            person.sex = sex;
            if (const QString mark = textOf(found).trimmed(); mark.compare(u"x", Qt::CaseInsensitive) != 0)
                person.birth = date(field, true, &unreadable);
        }
    }

    void readEthnicity(Person& person)
    {
        const QString written = text(ImportField::Ethnicity);
        if (written.isEmpty()) return;
        const CodeEntry* group = m_reading.reference.ethnicGroups.byName(written);
        if (!group) group = m_reading.reference.ethnicGroups.byCode(written.rightJustified(2, u'0'));
        if (group)
            person.ethnicity = group->code;
        else
            say({ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "“%1” is no ethnic group."),
                 {written.left(40)}});
    }

    /// Empty where there is none or it cannot be read.
    QString personalId(ImportField field)
    {
        const auto read = personalIdIn(cell(field));
        if (!read) say(read.error());
        return read.valueOr({});
    }

    void addNumber(FileRow& read, Identifier::Kind kind, const QString& value, const QString& note = {})
    {
        if (value.isEmpty()) return;
        Identifier identifier;
        identifier.type = kind;
        identifier.value = tidiedIdentifier(value);
        identifier.note = note;
        if (const auto sound = checkIdentifier(identifier); !sound)
            say(sound.error());
        else
            read.identifiers.append(identifier);
    }

    void readNumbers(FileRow& read)
    {
        const QString id = personalId(ImportField::PersonalId);
        addNumber(read, id.size() == 9 ? Identifier::Kind::OldIdCard : Identifier::Kind::PersonalId, id);
        addNumber(read, Identifier::Kind::Insurance, text(ImportField::Insurance));
        addNumber(read, Identifier::Kind::BirthCertificate, text(ImportField::BirthCertificate));
        addNumber(read, Identifier::Kind::Other, text(ImportField::RegistryId), registryNote());
    }

    void readParents(FileRow& read)
    {
        read.mother.name = nameAsWritten(text(ImportField::Mother));
        read.mother.birth = date(ImportField::MotherBirth, false);
        read.mother.personalId = personalId(ImportField::MotherId);
        read.father.name = nameAsWritten(text(ImportField::Father));
    }

    void readPlace(Person& person)
    {
        person.hamlet = text(ImportField::Hamlet);
        QStringList parts{person.hamlet, text(ImportField::Commune), text(ImportField::District),
                          text(ImportField::Province)};
        const bool said =
            std::any_of(parts.begin() + 1, parts.end(), [](const QString& part) { return !part.isEmpty(); });
        person.addressText = text(ImportField::Address);
        parts.removeAll(QString());
        person.commune = m_reading.ownCommune;
        if (!said) return;
        if (person.addressText.isEmpty()) person.addressText = parts.join(QStringLiteral(", "));
        const QString place = parts.mid(person.hamlet.isEmpty() ? 0 : 1).join(QStringLiteral(", "));
        person.commune = communeOf(place);
        m_column = int(m_reading.mapping.columnOf(ImportField::Commune));
        if (person.commune.isEmpty())
            say({ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "“%1” is no commune that can be told: write it in "
                                            "the person's file."),
                 {place.left(60)}});
    }

    QString communeOf(const QString& place)
    {
        const auto known = m_communes.constFind(place);
        if (known != m_communes.constEnd()) return *known;
        QSet<QString> codes;
        const auto matches = m_reading.communes.inAddress(place, 5);
        for (const CommuneMatch& match : matches)
            codes.insert(match.commune.code);
        QString code = codes.size() == 1 ? *codes.begin() : QString();
        // Names repeat across the country; a list of this station means its own commune.
        if (code.isEmpty() && codes.contains(m_reading.ownCommune)) code = m_reading.ownCommune;
        return *m_communes.insert(place, code);
    }

    const Product* productNamed(const QString& name)
    {
        const auto known = m_products.constFind(name);
        const QString code =
            known != m_products.constEnd() ? *known : *m_products.insert(name, m_reading.names.product(name));
        return m_reading.reference.products.byCode(code);
    }

    void readDoseOfRow(FileRow& read)
    {
        const Product* product = nullptr;
        const QString id = textOf(cell(ImportField::VaccineId)).trimmed();
        if (!id.isEmpty()) product = m_reading.reference.products.byNiisId(id);
        const QString name = text(ImportField::Vaccine);
        if (!product && !name.isEmpty()) product = productNamed(name);
        const QString written = name.isEmpty() ? id : name;
        if (written.isEmpty() && isEmpty(cell(ImportField::GivenAt))) return;
        if (!product) {
            m_column = int(
                m_reading.mapping.columnOf(name.isEmpty() ? ImportField::VaccineId : ImportField::Vaccine));
            say({ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "“%1” is no vaccine that is known here."),
                 {written.left(40)}},
                true);
            return;
        }
        FileDose told{{}, read.row, int(m_reading.mapping.columnOf(ImportField::GivenAt))};
        told.dose.product = product->code;
        told.dose.doseNumber = doseNumberIn(cell(ImportField::DoseNumber));
        told.dose.lot = text(ImportField::Lot).toUpper();
        told.dose.expiry = date(ImportField::Expiry, false);
        told.dose.placeText = text(ImportField::Place);
        told.dose.giver = text(ImportField::Giver);
        addDose(read, told);
    }

    void readDosesInColumns(FileRow& read)
    {
        for (qsizetype column = 0; column < m_reading.mapping.columns.size(); ++column) {
            const ColumnUse& taken = m_reading.mapping.columns[column];
            if (taken.field != ImportField::DoseDate || isEmpty(m_reading.sheet.at(m_row, column))) continue;
            FileDose told{{}, read.row, int(column)};
            told.dose.product = taken.product;
            told.dose.doseNumber = taken.doseNumber;
            addDose(read, told);
        }
    }

    /// `told.column` is the one with its day.
    void addDose(FileRow& read, FileDose& told)
    {
        m_column = told.column;
        const Cell& when = m_reading.sheet.at(m_row, m_column);
        if (isEmpty(when)) {
            say({ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "The day of vaccination is missing.")},
                true);
            return;
        }
        const auto day = dateIn(when, use().dateOrder, m_reading.sheet.from1904, m_reading.today);
        if (!day) {
            say(day.error(), true);
            return;
        }
        if (day->earliest() > m_reading.today) {
            say({ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "The day of vaccination %1 is still to come."),
                 {dateText(*day)}},
                true);
            return;
        }
        if (!read.person.birth.isNull() && day->latest() < read.person.birth.earliest()) {
            say({ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "A dose on %1 would be before the birth. Check both dates."),
                 {dateText(*day)}},
                true);
            return;
        }
        told.dose.givenAt = *day;
        read.doses.push_back(told);
    }

    const RowReading& m_reading;
    FileRows m_found;
    qsizetype m_row = 0;
    int m_column = -1;
    QHash<QString, QString> m_communes, m_products;
};

} // namespace

QString registryNote() { return QStringLiteral("NIIS"); }

FileRows readRows(const RowReading& reading) { return RowReader(reading).all(); }

} // namespace noi::exchange
