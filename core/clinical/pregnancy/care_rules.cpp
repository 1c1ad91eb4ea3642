#include "core/clinical/pregnancy/care_rules.h"

#include "core/reference/pack_row.h"

#include <algorithm>

namespace noi::pregnancy
{

Result<CareRules> CareRules::read(const QByteArray& bytes, const QString& file, const QStringList& names)
{
    enum Column { Code, When, HowSoon, WhatVi, WhatEn, AdviceVi, AdviceEn, Source };
    const auto table =
        PackTable::read(bytes, file,
                        {QStringLiteral("code"), QStringLiteral("when"), QStringLiteral("urgency"),
                         QStringLiteral("what_vi"), QStringLiteral("what_en"), QStringLiteral("advice_vi"),
                         QStringLiteral("advice_en"), QStringLiteral("source")});
    if (!table) return table.error();
    CareRules rules;
    rules.m_names = names;
    const QStringList discreet = table->info().others.value(QStringLiteral("discreet")).split(u' ');
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        Finding finding{row.required(Code),
                        Urgency(row.oneOf(HowSoon, {QStringLiteral("note"), QStringLiteral("watch"),
                                                    QStringLiteral("refer"), QStringLiteral("emergency")})),
                        {row.required(WhatVi), row.required(WhatEn)},
                        {row.required(AdviceVi), row.required(AdviceEn)},
                        row.required(Source)};
        if (row.failure()) return *row.failure();
        finding.discreet = discreet.contains(finding.code);
        for (const Rule& before : rules.m_rules)
            if (before.finding.code == finding.code) return packHasTwice(*table, i, finding.code);
        auto when = Expression::parse(table->text(i, When), names);
        if (!when)
            return Error{ErrorKind::Damaged,
                         QT_TRANSLATE_NOOP("Error", "The data pack %1, line %2: %3"),
                         {file, QString::number(table->line(i)), when.error().english()}};
        rules.m_rules.append({std::move(when).value(), std::move(finding)});
    }
    return rules;
}

QList<Finding> CareRules::findings(const Facts& facts) const
{
    std::vector<Expression::Value> values;
    values.reserve(size_t(m_names.size()));
    for (const QString& name : m_names) {
        const auto known = facts.constFind(name);
        values.push_back(known == facts.constEnd() ? Expression::Value() : Expression::Value(*known));
    }
    QList<Finding> found;
    for (const Rule& rule : m_rules)
        if (rule.when.holds(values)) found.append(rule.finding);
    std::ranges::stable_sort(found, std::ranges::greater(), &Finding::urgency);
    return found;
}

} // namespace noi::pregnancy
