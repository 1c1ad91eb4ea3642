#include "core/report/books/woman_cells.h"

#include "core/report/report_reference.h"

namespace noi::report
{

Cell paraCell(const Pregnancy& pregnancy)
{
    QString para;
    for (const auto& figure : {pregnancy.term, pregnancy.preterm, pregnancy.lost, pregnancy.living}) {
        if (!figure) return {};
        para += QString::number(*figure);
    }
    return textCell(para);
}

Cell ethnicityCell(const NamedPerson& person, const BookContext& context)
{
    const CodeEntry* const group = context.names.ethnicGroups.byCode(person.ethnicity);
    return textCell(group ? context.say(group->name) : person.ethnicity);
}

QString maternityNames(const char* list, const QStringList& codes, const BookContext& context)
{
    QStringList names;
    for (const QString& code : codes) {
        const auto* const known = context.registers.reference.pregnancy.codes.find(QLatin1String(list), code);
        names.append(known ? context.say(known->name) : code);
    }
    return names.join(QStringLiteral("; "));
}

Result<QHash<Id, QString>> siteNames(Database& database)
{
    QHash<Id, QString> names;
    auto read = database.forEach(QStringLiteral("SELECT id, name FROM site"), {},
                                 [&](const Row& row) -> Result<void> {
                                     names.insert(Id{row[0].toLongLong()}, row[1].toString());
                                     return {};
                                 });
    return read ? Result<QHash<Id, QString>>(std::move(names)) : Result<QHash<Id, QString>>(read.error());
}

} // namespace noi::report
