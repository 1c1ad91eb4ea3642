#include "core/report/family_columns.h"

#include <algorithm>

namespace noi::report
{

namespace
{

FamilyColumns family(const char* name, const char* columns)
{
    static const QStringList common{QStringLiteral("resident"), QStringLiteral("sex"),
                                    QStringLiteral("minority"), QStringLiteral("hamlet text")};
    return {QString::fromLatin1(name),
            common + QString::fromLatin1(columns).split(QStringLiteral(", "), Qt::SkipEmptyParts)};
}

} // namespace

const QList<FamilyColumns>& familyColumns()
{
    static const QList<FamilyColumns> all{
        family("dose", "series text, number, months, days, in_24h, place text, programme, product text"),
        family("milestone", "months"),
        family("fully", ""),

        family("delivery",
               "years, place text, facility, staff, skilled, caesarean, managed, visits, thirds, "
               "tetanus, hiv, hbsag, syphilis, births_before, children, live, complication, after, "
               "seen_week, seen_42"),
        family("newborn",
               "live, weeks, weight, preterm, asphyxia, breastfed, vitamin_k, hepb_24h, seen_week, "
               "seen_28, protected, place text"),
        family("visit", "number, third, years, place text"),
        family("pregnancy", "years, third, fetuses"),
        family("test", "test text, verdict, first"),
        family("postnatal", "whom, days, first, place text"),
        family("measurement",
               "months, weighed, measured, weight_class text, length_class text, fit_class text"),
        family("death", "days, months, years, early, neonatal, maternal"),
        family("reaction", "severity, outcome, months, product text, place text"),
        family("vial", "product text, lot text, doses, given, place text, discard text"),
    };
    return all;
}

QStringList typedColumnsOf(const QString& family)
{
    const auto found = std::ranges::find(familyColumns(), family, &FamilyColumns::name);
    if (found == familyColumns().end()) return {};
    return QStringList{QStringLiteral("record"), QStringLiteral("day text")} + found->columns;
}

QStringList columnNamesOf(const QString& family)
{
    QStringList names = typedColumnsOf(family);
    for (QString& name : names)
        name = name.section(u' ', 0, 0);
    return names;
}

} // namespace noi::report
