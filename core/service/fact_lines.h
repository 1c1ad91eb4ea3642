#pragma once

#include "core/service/pregnancy_file.h"
#include "core/service/service_context.h"
#include "core/store/registers/dose_register.h"

namespace noi
{

/// Facts of one kind, each with what became of it. `rest`: "WHERE … ORDER BY …" over the table `r`.
template <class R>
Result<QList<FactLine<R>>> readFactLines(Database& database, const QString& rest, const QVariantList& values)
{
    auto facts = readRecords<R>(database, rest, values);
    if (!facts) return facts.error();
    QList<FactLine<R>> lines;
    lines.reserve(facts->size());
    for (const Stored<R>& fact : std::as_const(facts.value())) {
        const auto status = FactRegister(database).status(recordType<R>(), fact.id);
        if (!status) return status.error();
        lines.append({fact, status->counts(), status->voidReason});
    }
    return lines;
}

/// BadInput or Refused unless what the fact `replaces` is of the same person and counts, and a reason is
/// given. `person`: the field that says whose fact it is.
template <class R>
Result<void> checkCorrection(const ServiceContext& context, const R& fact, Id R::*person = &R::person)
{
    if (!fact.replaces) return {};
    if (fact.replaceReason.trimmed().isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Say what was wrong with the record that is replaced."));
    const auto wrong = readRecord<R>(context.database(), fact.replaces);
    if (!wrong) return wrong.error();
    if (*wrong.*person != fact.*person)
        return badInput(QT_TRANSLATE_NOOP("Error", "The record that is replaced is of someone else."));
    const auto status = FactRegister(context.database()).status(recordType<R>(), fact.replaces);
    if (!status) return status.error();
    if (!status->counts())
        return refused(QT_TRANSLATE_NOOP(
            "Error",
            "The record that is replaced is voided or replaced already. Correct the one that counts."));
    return {};
}

} // namespace noi
