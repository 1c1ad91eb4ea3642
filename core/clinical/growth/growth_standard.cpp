#include "core/clinical/growth/growth_standard.h"

#include "core/reference/pack_row.h"

#include <cmath>

namespace noi::growth
{

namespace
{

const QStringList tableNames{QStringLiteral("length"),       QStringLiteral("weight"),
                             QStringLiteral("bmi"),          QStringLiteral("head"),
                             QStringLiteral("arm"),          QStringLiteral("length-month"),
                             QStringLiteral("weight-month"), QStringLiteral("bmi-month"),
                             QStringLiteral("weight-lying"), QStringLiteral("weight-standing")};
constexpr int byMonth = indicatorCount, lying = 8, standing = 9;

/// Place of a sex in a table; none where WHO has no curve.
std::optional<size_t> placeOf(Sex sex)
{
    if (sex == Sex::Male) return 0;
    if (sex == Sex::Female) return 1;
    return {};
}

} // namespace

const Lms* GrowthStandard::Table::at(int place) const
{
    const auto index = size_t(place - first);
    return place >= first && index < rows.size() ? &rows[index] : nullptr;
}

Result<GrowthStandard> GrowthStandard::read(const QByteArray& bytes, const QString& file)
{
    enum Column { TableName, SexCode, At, L, M, S };
    const auto pack = PackTable::read(bytes, file,
                                      {QStringLiteral("table"), QStringLiteral("sex"), QStringLiteral("at"),
                                       QStringLiteral("l"), QStringLiteral("m"), QStringLiteral("s")});
    if (!pack) return pack.error();
    GrowthStandard standard;
    standard.m_info = pack->info();
    for (qsizetype i = 0; i < pack->rowCount(); ++i) {
        PackRow row(*pack, i);
        const int which = row.oneOf(TableName, tableNames);
        const auto sex = row.number(SexCode, 1, 2), at = row.number(At, 0, 10000);
        const auto l = row.decimal(L, -10, 10), m = row.decimal(M, 0.001, 1000),
                   s = row.decimal(S, 0.0001, 1);
        for (const int column : {SexCode, At, L, M, S})
            row.need(column);
        if (row.failure()) return *row.failure();
        Table& table = standard.m_tables[size_t(which)][size_t(*sex - 1)];
        if (table.rows.empty()) table.first = *at;
        if (*at != table.first + int(table.rows.size())) {
            row.refuse(At); // a gap would shift every child after it
            return *row.failure();
        }
        table.rows.push_back({*l, *m, *s});
    }
    for (int which = 0; which < tableCount; ++which)
        for (const Table& table : standard.m_tables[size_t(which)])
            if (table.rows.empty())
                return Error{ErrorKind::Damaged,
                             QT_TRANSLATE_NOOP(
                                 "Error", "The data pack %1 has no table “%2” for both sexes. Take the pack "
                                          "again from its source."),
                             {file, tableNames[which]}};
    return standard;
}

Result<GrowthStandard> GrowthStandard::load(const PackFolders& folders, QDate day)
{
    const auto pack = folders.read(QStringLiteral("growth-who.csv"), day);
    if (!pack) return pack.error();
    return read(pack->bytes, pack->name);
}

std::optional<Lms> GrowthStandard::forAge(Indicator indicator, Sex sex, double ageDays) const
{
    const auto place = placeOf(sex);
    if (!place || !(ageDays >= 0)) return {};
    const double day = std::floor(ageDays + 0.5);
    if (day > lastStandardDay) return forMonth(indicator, *place, ageDays / daysInMonth);
    const Lms* row = m_tables[size_t(indicator)][*place].at(int(day));
    return row ? std::optional(*row) : std::nullopt;
}

std::optional<Lms> GrowthStandard::forMonth(Indicator indicator, size_t sex, double months) const
{
    if (indicator > Indicator::Bmi || months > 1000) return {};
    const Table& table = m_tables[size_t(byMonth + int(indicator))][sex];
    const int month = int(months);
    const Lms *low = table.at(month), *high = table.at(month + 1);
    if (low && high) return between(*low, *high, months - month);
    return {};
}

std::optional<Lms> GrowthStandard::weightForLength(Sex sex, double lengthCm, Position position) const
{
    const auto place = placeOf(sex);
    const bool lies = position == Position::Lying;
    if (!place || position == Position::Unknown ||
        !(lengthCm >= (lies ? 45 : 65) && lengthCm <= (lies ? 110 : 120)))
        return {};
    const Table& table = m_tables[size_t(lies ? lying : standing)][*place];
    // WHO's own arithmetic (igrowup, anthro), in doubles: 103.1 − 0.7 = 102.3999… falls between 102.3 and
    // 102.5 there. Its published answers, and so every other program's, depend on that.
    const int low = int(lengthCm * 10), high = int(lengthCm * 10 + 1);
    const double part = (lengthCm - low / 10.0) / 0.1;
    const Lms *lower = table.at(low), *upper = table.at(high);
    if (!lower) return {};
    return part > 0 && upper ? between(*lower, *upper, part) : *lower;
}

} // namespace noi::growth
