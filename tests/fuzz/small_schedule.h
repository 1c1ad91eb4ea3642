#pragma once

#include "core/clinical/immunization/assess.h"
#include "core/clinical/immunization/schedule_reader.h"

namespace noi::fuzz
{

/// A schedule of one antigen with most kinds of rules.
inline const immunization::ScheduleFile scheduleFile{QStringLiteral("schedule.xml"), R"(<scheduleSupportingData>
<liveVirusConflicts><liveVirusConflict><previous><cvx>03</cvx></previous><current><cvx>03</cvx></current>
<conflictBeginInterval>1 day</conflictBeginInterval><conflictEndInterval>28 days</conflictEndInterval>
</liveVirusConflict></liveVirusConflicts>
<vaccineGroups><vaccineGroup><name>A</name></vaccineGroup></vaccineGroups>
<vaccineGroupToAntigenMap><vaccineGroupMap><name>A</name><antigen>A</antigen></vaccineGroupMap>
</vaccineGroupToAntigenMap>
<cvxToAntigenMap><cvxMap><cvx>03</cvx><association><antigen>A</antigen></association></cvxMap></cvxToAntigenMap>
<observations><observation><observationCode>007</observationCode></observation></observations>
</scheduleSupportingData>)"};

inline const immunization::ScheduleFile antigenFile{QStringLiteral("antigen.xml"), R"(<antigenSupportingData>
<series><seriesName>S</seriesName><targetDisease>A</targetDisease><vaccineGroup>A</vaccineGroup>
<seriesType>Standard</seriesType><selectSeries><defaultSeries>Yes</defaultSeries><seriesGroup>1</seriesGroup>
</selectSeries>
<seriesDose><doseNumber>Dose 1</doseNumber><age><minAge>12 months</minAge></age>
<preferableVaccine><cvx>03</cvx></preferableVaccine></seriesDose>
<seriesDose><doseNumber>Dose 2</doseNumber><interval><fromPrevious>Y</fromPrevious>
<absMinInt>4 weeks - 4 days</absMinInt><minInt>4 weeks</minInt></interval>
<preferableVaccine><cvx>03</cvx></preferableVaccine><conditionalSkip><context>Both</context><set>
<condition><conditionType>Age</conditionType><beginAge>7 years</beginAge></condition></set></conditionalSkip>
<recurringDose>Yes</recurringDose></seriesDose></series></antigenSupportingData>)"};

} // namespace noi::fuzz
