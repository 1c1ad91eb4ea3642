#include "core/clinical/pregnancy/tetanus.h"

#include "core/reference/pack_row.h"

#include <algorithm>

namespace noi::pregnancy
{

Result<TetanusRules> TetanusRules::read(const QByteArray& bytes, const QString& file)
{
    enum Column { Dose, AfterDays, Years, BeforeBirth };
    constexpr int mostDays = 3660, mostYears = 100;
    const auto table =
        PackTable::read(bytes, file,
                        {QStringLiteral("dose"), QStringLiteral("after_days"),
                         QStringLiteral("protects_years"), QStringLiteral("before_birth_days")});
    if (!table) return table.error();
    TetanusRules rules;
    const auto enough = packHeadNumber(table->info(), QStringLiteral("enough_in_pregnancy"), 1, 9);
    if (!enough) return enough.error();
    rules.m_enoughInPregnancy = *enough;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        if (row.number(Dose, 1, 99).value_or(0) != i + 1) row.refuse(Dose);
        rules.m_rows.append({row.number(AfterDays, 0, mostDays).value_or(0), row.number(Years, 0, mostYears),
                             row.number(BeforeBirth, 0, mostDays).value_or(0)});
        if (row.failure()) return *row.failure();
    }
    return rules;
}

bool TetanusRules::protects(int doses, QDate last, QDate birth) const
{
    if (doses == 0) return false;
    const Row& row = m_rows[std::min<qsizetype>(doses, m_rows.size()) - 1];
    if (last.addDays(row.beforeBirthDays) > birth) return false;
    return !row.years || birth < last.addYears(*row.years);
}

TetanusStatus TetanusRules::status(QList<QDate> given, QDate start, QDate birth) const
{
    std::ranges::sort(given);
    TetanusStatus status;
    QDate last, lastBefore;
    int dosesBefore = 0; // of the birth: a later one protects the next
    for (const QDate day : given) {
        if (start.isValid() && day >= start && (!birth.isValid() || day <= birth)) ++status.inPregnancy;
        const auto place = std::min<qsizetype>(status.doses, m_rows.size() - 1);
        if (last.isValid() && day < last.addDays(m_rows[place].afterDays)) continue;
        ++status.doses;
        last = day;
        if (!birth.isValid() || day > birth) continue;
        dosesBefore = status.doses;
        lastBefore = day;
    }
    if (!start.isValid() || !birth.isValid()) return status;
    status.enough = status.inPregnancy >= m_enoughInPregnancy || protects(dosesBefore, lastBefore, birth);
    if (status.enough) return status;
    const auto next = std::min<qsizetype>(status.doses, m_rows.size() - 1);
    status.nextFrom = last.isValid() ? std::max(start, last.addDays(m_rows[next].afterDays)) : start;
    return status;
}

} // namespace noi::pregnancy
