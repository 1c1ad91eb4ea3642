#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace
{

struct Run {
    int exit;
    QByteArray out;
    QString errors;
};

/// The command with a schedule of one antigen: two doses of CVX 08, four weeks apart, from 6 weeks of age.
class Tool
{
public:
    Tool()
    {
        write("schedule.xml", R"(<scheduleSupportingData>
            <vaccineGroups><vaccineGroup><name>HepB</name></vaccineGroup></vaccineGroups>
            <vaccineGroupToAntigenMap><vaccineGroupMap><name>HepB</name><antigen>HepB</antigen></vaccineGroupMap>
            </vaccineGroupToAntigenMap>
            <cvxToAntigenMap><cvxMap><cvx>08</cvx><association><antigen>HepB</antigen></association></cvxMap>
            </cvxToAntigenMap>
            <observations><observation><observationCode>007</observationCode></observation></observations>
            </scheduleSupportingData>)");
        write("hepb.xml", R"(<antigenSupportingData><series>
            <seriesName>Two doses</seriesName><targetDisease>HepB</targetDisease>
            <vaccineGroup>HepB</vaccineGroup><seriesType>Standard</seriesType>
            <selectSeries><defaultSeries>Yes</defaultSeries><seriesGroup>1</seriesGroup></selectSeries>
            <seriesDose><doseNumber>Dose 1</doseNumber>
            <age><absMinAge>6 weeks - 4 days</absMinAge><minAge>6 weeks</minAge></age>
            <preferableVaccine><cvx>08</cvx></preferableVaccine></seriesDose>
            <seriesDose><doseNumber>Dose 2</doseNumber>
            <interval><fromPrevious>Y</fromPrevious><absMinInt>4 weeks</absMinInt><minInt>4 weeks</minInt>
            </interval><preferableVaccine><cvx>08</cvx></preferableVaccine></seriesDose>
            </series></antigenSupportingData>)");
    }

    Run explain(const QByteArray& person, const QStringList& more = {})
    {
        write("person.json", person);
        QProcess process;
        process.start(QStringLiteral(NOI_BINARY_DIR "/bin/noi-tool"),
                      QStringList{QStringLiteral("forecast"), QStringLiteral("--schedule"), m_folder.path(),
                                  QStringLiteral("--person"),
                                  m_folder.filePath(QStringLiteral("person.json"))} +
                          more);
        REQUIRE(process.waitForFinished());
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QString refusal(const QByteArray& person)
    {
        const Run run = explain(person);
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        return run.errors.section(QStringLiteral("person.json"), 1);
    }

private:
    void write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("noi-tool forecast --person says why a dose does not count and when the next is due")
{
    const Run run = Tool().explain(R"({"born":"2026-01-01","assessment":"2026-06-01","doses":[
        {"date":"2026-03-20","cvx":"08"},{"date":"2026-03-10","cvx":"8"}]})");
    CHECK(run.errors == QString());
    REQUIRE(run.exit == 0);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();

    const QJsonArray doses = json[QStringLiteral("doses")].toArray();
    REQUIRE(doses.size() == 2);
    CHECK(doses[0][QStringLiteral("dose")] == 2); // the earlier one stands second in the file
    CHECK(doses[0][QStringLiteral("evaluations")][0][QStringLiteral("status")] == QStringLiteral("Valid"));
    CHECK(doses[1][QStringLiteral("evaluations")][0][QStringLiteral("status")] ==
          QStringLiteral("Not Valid"));
    const QJsonValue reason = doses[1][QStringLiteral("evaluations")][0][QStringLiteral("reasons")][0];
    CHECK(reason[QStringLiteral("reason")] == QStringLiteral("Interval: Too Soon"));
    CHECK(reason[QStringLiteral("rule")] == QStringLiteral("6.5"));
    CHECK(reason[QStringLiteral("limit")] == QStringLiteral("2026-04-07"));
    CHECK(reason[QStringLiteral("reference_dose")] == 2);

    const QJsonValue forecast = json[QStringLiteral("forecasts")][0];
    CHECK(forecast[QStringLiteral("status")] == QStringLiteral("Not complete"));
    CHECK(forecast[QStringLiteral("dose_number")] == 2);
    CHECK(forecast[QStringLiteral("earliest")] == QStringLiteral("2026-04-17"));
    CHECK(forecast[QStringLiteral("series")][0] == QStringLiteral("Two doses"));
    CHECK(json[QStringLiteral("antigens")][0][QStringLiteral("choices")][0][QStringLiteral("rule")] ==
          QStringLiteral("8.2: the only scorable series"));
}

TEST_CASE("noi-tool forecast --assess goes before the day in the file")
{
    const Run run = Tool().explain(R"({"born":"2026-01-01","assessment":"2026-06-01"})",
                                   {QStringLiteral("--assess"), QStringLiteral("2026-07-02")});
    CHECK(QJsonDocument::fromJson(run.out).object()[QStringLiteral("assessment")] ==
          QStringLiteral("2026-07-02"));
}

TEST_CASE("noi-tool forecast refuses a person's file that says something it does not know")
{
    Tool tool;
    CHECK(tool.refusal("{\"born\":\n").startsWith(u", line 2: this is not JSON"));
    CHECK(tool.refusal("[]") == QStringLiteral(" is not an object { … }.\n"));
    CHECK(tool.refusal("{}") == QStringLiteral(" needs a date “born”.\n"));
    CHECK(tool.refusal(R"({"born":20260101})") ==
          QStringLiteral(": “born” takes a text between quotation marks.\n"));
    CHECK(tool.refusal(R"({"born":"2026-02-30"})") ==
          QStringLiteral(": “born” takes a date such as 2026-11-22; “2026-02-30” is none.\n"));
    CHECK(tool.refusal(R"({"born":"2026-01-01","sex":"F"})") ==
          QStringLiteral(" has a key “sex” that is not one of those in the usage of forecast.\n"));
    CHECK(tool.refusal(R"({"born":"2026-01-01","gender":"W"})") ==
          QStringLiteral(": “gender” is F, M or empty, not “W”.\n"));
    CHECK(tool.refusal(R"({"born":"2026-01-01","doses":{}})") ==
          QStringLiteral(": “doses” takes a list [ … ].\n"));
    CHECK(tool.refusal(R"({"born":"2026-01-01","doses":[{"date":"2026-03-01","cvx":"9"}]})") ==
          QStringLiteral(", doses 1: the schedule has no vaccine type with the CVX code “9”.\n"));
    CHECK(tool.refusal(R"({"born":"2026-01-01","doses":[{"date":"2025-03-01","cvx":"08"}]})") ==
          QStringLiteral(", doses 1: it was given on 2025-03-01, before birth.\n"));
    CHECK(
        tool.refusal(R"({"born":"2026-01-01","doses":[{"date":"2026-03-01","cvx":"08","volume_ml":"1"}]})") ==
        QStringLiteral(", doses 1: “volume_ml” takes a number above 0.\n"));
    CHECK(tool.refusal(R"({"born":"2026-01-01","doses":[{"date":"2026-03-01","cvx":"08","condition":1}]})") ==
          QStringLiteral(", doses 1: “condition” takes true or false.\n"));
    CHECK(tool.refusal(R"({"born":"2026-01-01","observations":[{"code":"8"}]})") ==
          QStringLiteral(", observations 1: the schedule has no observation with the code “8”.\n"));
}

TEST_CASE("noi-tool forecast takes a lot's expiry by the month as its last day")
{
    const auto status = [](const char* given) {
        const Run run =
            Tool().explain(QByteArray(R"({"born":"2026-01-01","assessment":"2026-06-01",)") +
                           R"("doses":[{"cvx":"08","lot_expiry":"2026-03","date":")" + given + "\"}]}");
        return QJsonDocument::fromJson(run.out)
            .object()[QStringLiteral("doses")][0][QStringLiteral("evaluations")][0][QStringLiteral("status")];
    };
    CHECK(status("2026-03-31") == QStringLiteral("Valid"));
    CHECK(status("2026-04-01") == QStringLiteral("Sub-standard"));
}
