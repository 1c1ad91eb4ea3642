#include "ui/exchange/exchange_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

/// Names of what columns tell, and of how they are written.
struct ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString whose(const QString& name, const PartialDate& birth, const QString& mother, const QString& hamlet)
{
    return joined({name, dateText(birth),
                   mother.isEmpty() ? QString() : ExchangeWords::tr("mother: %1").arg(mother), hamlet});
}

QString signWord(exchange::MatchSign sign)
{
    using Sign = exchange::MatchSign;
    switch (sign) {
    case Sign::SameNumber: return ExchangeWords::tr("same number");
    case Sign::SameName: return ExchangeWords::tr("same name");
    case Sign::SimilarName: return ExchangeWords::tr("similar name");
    case Sign::SameBirth: return ExchangeWords::tr("same birth");
    case Sign::CloseBirth: return ExchangeWords::tr("birth nearly the same");
    case Sign::SameMother: return ExchangeWords::tr("same mother");
    case Sign::SameHamlet: return ExchangeWords::tr("same hamlet");
    case Sign::OtherNumber: return ExchangeWords::tr("another number");
    case Sign::OtherMother: return ExchangeWords::tr("another mother");
    case Sign::OtherSex: return ExchangeWords::tr("another sex");
    }
    return {};
}

} // namespace

QString fieldWords(exchange::ImportField field)
{
    using Field = exchange::ImportField;
    switch (field) {
    case Field::Ignored: return ExchangeWords::tr("— not read —");
    case Field::Name: return ExchangeWords::tr("Full name");
    case Field::Birth: return ExchangeWords::tr("Date of birth");
    case Field::BirthMale: return ExchangeWords::tr("Date of birth (boys)");
    case Field::BirthFemale: return ExchangeWords::tr("Date of birth (girls)");
    case Field::Sex: return ExchangeWords::tr("Sex");
    case Field::PersonalId: return ExchangeWords::tr("Personal ID");
    case Field::RegistryId: return ExchangeWords::tr("Number in the national registry");
    case Field::Insurance: return ExchangeWords::tr("Insurance number");
    case Field::BirthCertificate: return ExchangeWords::tr("Birth certificate number");
    case Field::Ethnicity: return ExchangeWords::tr("Ethnicity");
    case Field::Mother: return ExchangeWords::tr("Mother's name");
    case Field::MotherBirth: return ExchangeWords::tr("Mother's birth");
    case Field::MotherId: return ExchangeWords::tr("Mother's personal ID");
    case Field::Father: return ExchangeWords::tr("Father's name");
    case Field::Phone: return ExchangeWords::tr("Phone");
    case Field::Commune: return ExchangeWords::tr("Commune");
    case Field::District: return ExchangeWords::tr("District (before 2025)");
    case Field::Province: return ExchangeWords::tr("Province");
    case Field::Hamlet: return ExchangeWords::tr("Hamlet");
    case Field::Address: return ExchangeWords::tr("Address");
    case Field::Note: return ExchangeWords::tr("Note");
    case Field::Vaccine: return ExchangeWords::tr("Vaccine");
    case Field::VaccineId: return ExchangeWords::tr("Vaccine's registry id");
    case Field::DoseNumber: return ExchangeWords::tr("Dose number");
    case Field::GivenAt: return ExchangeWords::tr("Day of vaccination");
    case Field::Lot: return ExchangeWords::tr("Lot");
    case Field::Expiry: return ExchangeWords::tr("Expiry");
    case Field::Place: return ExchangeWords::tr("Place of vaccination");
    case Field::Giver: return ExchangeWords::tr("Given by");
    case Field::DoseDate: return ExchangeWords::tr("Day of a dose");
    }
    return {};
}

QString useWords(const exchange::ColumnUse& use, const Products& products)
{
    if (use.field != exchange::ImportField::DoseDate) return fieldWords(use.field);
    const Product* product = products.byCode(use.product);
    const QString name = product ? product->shortName : use.product;
    return use.doseNumber ? ExchangeWords::tr("Vaccine: %1, dose %2").arg(name).arg(*use.doseNumber)
                          : ExchangeWords::tr("Vaccine: %1").arg(name);
}

QString noteWords(const exchange::ColumnUse& use)
{
    QStringList notes;
    if (use.letters.tcvn3 > 0)
        notes.append(ExchangeWords::tr("TCVN3 font in %n cell(s), converted", nullptr, use.letters.tcvn3));
    if (use.letters.vni > 0)
        notes.append(ExchangeWords::tr("VNI font in %n cell(s), converted", nullptr, use.letters.vni));
    if (use.dateOrder == exchange::DateOrder::MonthFirst) notes.append(ExchangeWords::tr("month before day"));
    return joined(notes);
}

QString signWords(const QList<exchange::MatchSign>& signs)
{
    QStringList words;
    for (const exchange::MatchSign sign : signs)
        words.append(signWord(sign));
    return words.join(QStringLiteral(", "));
}

QString personWords(const PersonLine& line)
{
    return whose(line.fullName, line.birth, line.motherName, line.hamlet);
}

QString personWords(const exchange::FileRow& row)
{
    return whose(row.person.fullName, row.person.birth, row.mother.name, row.person.hamlet);
}

} // namespace noi
