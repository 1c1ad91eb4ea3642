#pragma once

#include "core/service/pregnancy_file.h"

namespace noi
{

struct ServiceContext;

/// A pregnancy with all that belongs to it, as it stands on `day`. `birth`: the woman's.
[[nodiscard]] Result<PregnancyLine> readPregnancy(const ServiceContext& context,
                                                  const pregnancy::PregnancyReference& reference,
                                                  Id pregnancy, const PartialDate& birth, QDate day);

/// When a person's doses with this antigen were given, those that count, in all their files.
[[nodiscard]] Result<QList<PartialDate>> dosesWith(const ServiceContext& context, Id person,
                                                   const QString& antigen);
/// The days of a woman's doses with tetanus that count, in all her files.
[[nodiscard]] Result<QList<QDate>> tetanusDoses(const ServiceContext& context, Id person);

/// What follows: contacts after the last one, or all from now on for who has not come yet.
[[nodiscard]] QList<ContactDue> contactsDue(const PregnancyLine& line,
                                            const pregnancy::PregnancyReference& reference, QDate day);

/// The plan she is followed by: her own, or the pack's first.
[[nodiscard]] const pregnancy::ContactPlan* contactPlanOf(const Pregnancy& pregnancy,
                                                          const pregnancy::PregnancyReference& reference);

} // namespace noi
