#pragma once

#include "core/service/person_file.h"

#include <QHash>

namespace noi
{

struct PeopleReference;

/// Names behind the ids that a person's history mentions: relatives, doses, numbers.
using RecordNames = QHash<Id, QString>;
[[nodiscard]] RecordNames recordNames(const PersonFile& file, const PeopleReference& reference);

/// A line of history in the screen's words.
struct HistoryWords {
    QString when, who, record, field, from, to;
};
[[nodiscard]] HistoryWords historyWords(const HistoryLine& line, const RecordNames& names,
                                        const PeopleReference& reference);

/// A stored value of a field as the screen shows it: dates, codes and ids become words.
[[nodiscard]] QString valueInWords(const QString& table, const QString& field, const QString& stored,
                                   const RecordNames& names, const PeopleReference& reference);

} // namespace noi
