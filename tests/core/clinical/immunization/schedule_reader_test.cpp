#include "core/clinical/immunization/schedule_reader.h"
#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::test;
using namespace noi::immunization;

namespace
{

const QByteArray mainFile = R"(<scheduleSupportingData>
<vaccineGroups><vaccineGroup><name>A</name></vaccineGroup></vaccineGroups>
<vaccineGroupToAntigenMap><vaccineGroupMap><name>A</name><antigen>A</antigen></vaccineGroupMap></vaccineGroupToAntigenMap>
<cvxToAntigenMap><cvxMap><cvx>01</cvx><association><antigen>A</antigen></association></cvxMap></cvxToAntigenMap>
</scheduleSupportingData>)";

const QByteArray antigenFile = R"(<antigenSupportingData>
<series>
<seriesName>S</seriesName><targetDisease>A</targetDisease><vaccineGroup>A</vaccineGroup>
<seriesType>Standard</seriesType>
<selectSeries><seriesGroup>1</seriesGroup></selectSeries>
<seriesDose>
<doseNumber>Dose 1</doseNumber>
<age><minAge>6 weeks</minAge></age>
<interval><fromPrevious>Y</fromPrevious><minInt>4 weeks</minInt></interval>
</seriesDose>
</series>
</antigenSupportingData>)";

QString read(const std::vector<QByteArray>& files)
{
    std::vector<ScheduleFile> named;
    for (size_t i = 0; i < files.size(); ++i)
        named.push_back({QStringLiteral("%1.xml").arg(i + 1), files[i]});
    const auto schedule = readSchedule(named);
    if (schedule) return QStringLiteral("read");
    CHECK(schedule.error().kind == ErrorKind::BadInput);
    return schedule.error().english();
}

/// The error when a part of the antigen's file (or of the schedule's) is another.
QString withAntigen(const char* part, const char* other)
{
    QByteArray changed = antigenFile;
    REQUIRE(changed.contains(part));
    return read({mainFile, changed.replace(part, other)});
}

QString withMain(const char* part, const char* other)
{
    QByteArray changed = mainFile;
    REQUIRE(changed.contains(part));
    return read({changed.replace(part, other), antigenFile});
}

} // namespace

TEST_CASE("A schedule is read from one file of its own and one for each antigen")
{
    CHECK(read({mainFile, antigenFile}) == QStringLiteral("read"));
    CHECK(read({antigenFile, mainFile}) == QStringLiteral("read"));
}

TEST_CASE("Malformed values of a schedule name file, line and element")
{
    CHECK(withAntigen("6 weeks", "six weeks") ==
          QStringLiteral("2.xml, line 8, element minAge: “six weeks” cannot be read."));
    CHECK(withAntigen("<fromPrevious>Y</fromPrevious>", "<fromPrevious>maybe</fromPrevious>") ==
          QStringLiteral("2.xml, line 9, element fromPrevious: “maybe” cannot be read."));
    CHECK(withAntigen("<minAge>6 weeks</minAge>", "<effectiveDate>2021-13-01</effectiveDate>") ==
          QStringLiteral("2.xml, line 8, element effectiveDate: “2021-13-01” cannot be read."));
    CHECK(withAntigen("<doseNumber>Dose 1</doseNumber>", "") ==
          QStringLiteral("2.xml, line 6, element seriesDose: doseNumber is missing or empty."));
    CHECK(withAntigen("Dose 1", "Dose 2") ==
          QStringLiteral("2.xml, line 6, element seriesDose: doseNumber is “Dose 2” where dose 1 is due."));
    CHECK(withAntigen("Standard", "Optional")
              .startsWith(QStringLiteral("2.xml, line 2, element series: seriesType")));
    CHECK(withAntigen("<fromPrevious>Y</fromPrevious>", "") ==
          QStringLiteral("2.xml, line 9, element interval: an interval must say from where it is measured."));
    CHECK(withAntigen("<seriesGroup>1</seriesGroup>", "") ==
          QStringLiteral("2.xml, line 5, element selectSeries: seriesGroup is missing or empty."));
}

TEST_CASE("An element that a schedule does not have is not passed over")
{
    CHECK(withAntigen("<minAge>6 weeks</minAge>", "<minimumAge>6 weeks</minimumAge>") ==
          QStringLiteral("2.xml, line 8, element minimumAge: age has no such part."));
    CHECK(withMain("<vaccineGroups>", "<vaccineClans/><vaccineGroups>") ==
          QStringLiteral("1.xml, line 2, element vaccineClans: scheduleSupportingData has no such part."));
}

TEST_CASE("A schedule's files must fit together")
{
    CHECK(read({antigenFile}) == QStringLiteral("The schedule has no file with scheduleSupportingData."));
    CHECK(read({}) == QStringLiteral("The schedule has no file with scheduleSupportingData."));
    CHECK(read({mainFile, mainFile}) ==
          QStringLiteral("1.xml and 2.xml both hold scheduleSupportingData; one is enough."));
    CHECK(read({mainFile, antigenFile, antigenFile}) ==
          QStringLiteral("3.xml, line 1, element antigenSupportingData: another file holds A too."));
    CHECK(read({mainFile}) == QStringLiteral("The schedule has no file with antigenSupportingData."));
    CHECK(withMain("<cvx>01</cvx>", "<cvx>xx</cvx>") ==
          QStringLiteral("1.xml, line 4, element cvxMap: “xx” is not a code of a vaccine type."));
    CHECK(read({mainFile, "<html/>"}) ==
          QStringLiteral("2.xml, line 1, element html: this is no part of a schedule."));
    CHECK(withAntigen("<vaccineGroup>A</vaccineGroup>", "<vaccineGroup>B</vaccineGroup>") ==
          QStringLiteral("2.xml, line 2, element series: the schedule has no vaccineGroup “B”."));
    CHECK(withMain("<vaccineGroupMap><name>A</name>", "<vaccineGroupMap><name>B</name>") ==
          QStringLiteral("1.xml, line 3, element vaccineGroupMap: vaccineGroups has no such name."));
}

TEST_CASE("Broken XML names file and line, and deep nesting is refused")
{
    CHECK(withAntigen("</age>", "").startsWith(QStringLiteral("2.xml, line 10: this is not XML")));
    CHECK(read({"", antigenFile}).startsWith(QStringLiteral("1.xml, line ")));
    CHECK(read({mainFile, QByteArray("<a>").repeated(1000) + QByteArray("</a>").repeated(1000)})
              .contains(QStringLiteral("nested too deeply")));
    CHECK(read({mainFile,
                "<!DOCTYPE a [<!ENTITY b \"c\">]><antigenSupportingData>&b;</antigenSupportingData>"}) !=
          QStringLiteral("read"));
}
