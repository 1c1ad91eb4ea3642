#pragma once

#include "core/clinical/immunization/assess.h"
#include "core/clinical/immunization/cases/test_case.h"

namespace noi::immunization
{

/// One thing expected and what was computed for it, both as words.
struct CheckedField {
    QString name; ///< "Evaluation_Status_1"
    QString expected;
    QString computed;
    bool agrees = false;
};

struct CheckedCase {
    QString id;
    std::vector<CheckedField> fields;

    [[nodiscard]] bool agrees() const;
};

/// Names by which case files call vaccine groups that a schedule calls otherwise ("POL": "Polio").
using GroupNames = QHash<QString, QString>;

/// Reads resources/schedules/vaccine-group-names.csv.
[[nodiscard]] Result<GroupNames> readGroupNames(const QByteArray& bytes);

/// The schedule's group of a name, by itself, by `names`, or as the only group whose name holds it; null:
/// none.
[[nodiscard]] const VaccineGroup* vaccineGroupNamed(const Schedule& schedule, const QString& name,
                                                    const GroupNames& names);

/// Assesses a case on `day` and compares. Fails with BadInput where the schedule has no such vaccine group.
[[nodiscard]] Result<CheckedCase> checkCase(const SharedSchedule& schedule, const TestCase& test, QDate day,
                                            const GroupNames& names);

} // namespace noi::immunization
