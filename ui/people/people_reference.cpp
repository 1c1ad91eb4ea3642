#include "ui/people/people_reference.h"

#include <QCoreApplication>

namespace noi
{

QString communeName(const PeopleReference& reference, const QString& code)
{
    const Commune* commune = reference.communes.byCode(code);
    return commune ? commune->withProvince() : code;
}

QString ethnicName(const PeopleReference& reference, const QString& code)
{
    const CodeEntry* group = reference.ethnicGroups.byCode(code);
    return group ? inScreenLanguage(group->name) : code;
}

QString productName(const PeopleReference& reference, const QString& code)
{
    const Product* product = reference.products.byCode(code);
    if (!product) return code;
    return product->shortName.isEmpty() ? product->name : product->shortName;
}

QString symptomNames(const PeopleReference& reference, const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes) {
        const CodeEntry* symptom = reference.symptoms.byCode(code);
        names += symptom ? inScreenLanguage(symptom->name) : code;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace noi
