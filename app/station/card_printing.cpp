#include "app/station/card_printing.h"

namespace noi
{

namespace
{

ChildCard::GivenDose cardDose(const DoseLine& line, const Reference& reference)
{
    const Dose& dose = line.dose.value;
    const Product* product = reference.products.byCode(dose.product);
    return {product ? product->shortName : dose.product, dose.doseNumber.value_or(0), dose.givenAt.earliest(),
            dose.lot, line.place};
}

} // namespace

ChildCard childCardOf(const PersonFile& file, const Reference& reference, const QString& station, QDate today)
{
    const Person& person = file.person.value;
    ChildCard card;
    card.person = file.person.id;
    card.station = station;
    card.fullName = person.fullName;
    card.birth = person.birth;
    card.sex = person.sex;
    card.mother = file.motherName;
    QStringList home{person.hamlet};
    if (const Commune* commune = reference.communes.byCode(person.commune))
        home.append(commune->withProvince());
    home.removeAll(QString());
    card.home = home.join(QStringLiteral(", "));
    for (const DoseLine& line : file.doses)
        if (line.counts) card.doses.append(cardDose(line, reference));
    card.printed = today;
    return card;
}

} // namespace noi
