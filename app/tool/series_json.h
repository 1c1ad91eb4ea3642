#pragma once

#include "core/clinical/immunization/person_case.h"

#include <QJsonObject>

namespace noi::tool
{

/// How every series of an antigen stands, and how the best were chosen.
[[nodiscard]] QJsonObject antigenJson(const immunization::AntigenResult& antigen,
                                      const immunization::PersonCase& person);

[[nodiscard]] QJsonArray vaccinesJson(const std::vector<const immunization::SeriesVaccine*>& vaccines,
                                      const immunization::Schedule& schedule);

/// These leave the key out where there is nothing to say.
void putText(QJsonObject& json, const char* key, const QString& text);
void putDate(QJsonObject& json, const char* key, QDate date);
/// A dose's number in the order of Patient::doses, from 1; `inHistory` is its place in the history.
void putDose(QJsonObject& json, const char* key, int inHistory, const immunization::PersonCase& person);

} // namespace noi::tool
