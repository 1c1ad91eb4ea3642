#include "core/barcode/station_card.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace
{

struct Run {
    int exit;
    QByteArray out;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString text(const char* key) const { return json()[QLatin1String(key)].toString(); }
};

Run tool(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral(NOI_BINARY_DIR "/bin/noi-tool"),
                  QStringList{QStringLiteral("barcode")} + arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

TEST_CASE("noi-tool barcode prints one JSON object of a vial's code")
{
    const auto run = tool({QStringLiteral("010841234567890517270200"
                                          "10AB12\x1d"
                                          "21S1")});
    CHECK(run.exit == 0);
    CHECK(run.errors.isEmpty());
    CHECK(run.out.count('\n') == 1);
    CHECK(run.text("kind") == QStringLiteral("gs1"));
    CHECK(run.text("gtin") == QStringLiteral("08412345678905"));
    CHECK(run.text("lot") == QStringLiteral("AB12"));
    CHECK(run.text("expiry") == QStringLiteral("2027-02-28"));
    CHECK(run.text("serial") == QStringLiteral("S1"));
    const QJsonArray elements = run.json()[QStringLiteral("elements")].toArray();
    REQUIRE(elements.size() == 4);
    CHECK(elements[2].toObject()[QStringLiteral("ai")] == QStringLiteral("10"));
    CHECK(elements[2].toObject()[QStringLiteral("value")] == QStringLiteral("AB12"));
}

TEST_CASE("noi-tool barcode reads brackets, the input, and a given day")
{
    const auto bracketed =
        tool({QStringLiteral("--bracketed"), QStringLiteral("(01)08412345678905(10)AB12")});
    CHECK(bracketed.exit == 0);
    CHECK(bracketed.text("lot") == QStringLiteral("AB12"));
    const auto input = tool({QStringLiteral("-")}, "0108412345678905\x1d"
                                                   "10AB12\n");
    CHECK(input.exit == 0);
    CHECK(input.text("lot") == QStringLiteral("AB12"));
    const auto later =
        tool({QStringLiteral("--today"), QStringLiteral("2090-01-01"), QStringLiteral("17270331")});
    CHECK(later.exit == 0);
    CHECK(later.text("expiry") == QStringLiteral("2127-03-31"));
}

TEST_CASE("noi-tool barcode refuses a lonely lot only when told that it sees the whole item")
{
    const auto lonely = tool({QStringLiteral("10AB12")});
    CHECK(lonely.exit == 0);
    CHECK(lonely.json()[QStringLiteral("incomplete")].toArray() == QJsonArray{QStringLiteral("10")});
    CHECK(tool({QStringLiteral("--whole-item"), QStringLiteral("10AB12")}).exit == 1);
    CHECK(tool({QStringLiteral("--whole-item"), QStringLiteral("0108412345678905"
                                                               "10AB12")})
              .exit == 0);
}

TEST_CASE("noi-tool barcode prints the fields of cards")
{
    const auto citizen = tool({QStringLiteral("079190012345||Nguyễn Thị Hoa|1990|Nữ|Ia Ly|15012022")});
    CHECK(citizen.text("kind") == QStringLiteral("citizen-card"));
    CHECK(citizen.text("full_name") == QStringLiteral("Nguyễn Thị Hoa"));
    CHECK(citizen.text("birth") == QStringLiteral("1990"));
    CHECK(citizen.text("sex") == QStringLiteral("female"));
    CHECK_FALSE(citizen.json().contains(QStringLiteral("old_id")));
    const auto insurance =
        tool({QStringLiteral("DN4790012345678|486f61|1990|2|49|79 - 024|01/01/2024|-|-|079|-|4|-|x|$")});
    CHECK(insurance.text("kind") == QStringLiteral("insurance-card"));
    CHECK(insurance.text("full_name") == QStringLiteral("Hoa"));
    CHECK(insurance.text("valid_from") == QStringLiteral("2024-01-01"));
    const noi::Id person = noi::Id::of(77, 12);
    const auto station = tool({noi::stationCardText(person)});
    CHECK(station.text("kind") == QStringLiteral("station-card"));
    CHECK(station.text("person") == QString::number(person.value));
}

TEST_CASE("noi-tool barcode says what is wrong on stderr and exits with 1")
{
    const QList<QStringList> wrong{
        {},
        {QString()},
        {QStringLiteral("0108412345678906")},
        {QStringLiteral("(01)08412345678905")},
        {QStringLiteral("--bracketed"), QStringLiteral("0108412345678905")},
        {QStringLiteral("--nonsense"), QStringLiteral("0108412345678905")},
        {QStringLiteral("--today"), QStringLiteral("x"), QStringLiteral("0108412345678905")},
        {QStringLiteral("a"), QStringLiteral("b")}};
    for (const QStringList& arguments : wrong) {
        const auto run = tool(arguments);
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.errors.endsWith(".\n"));
    }
}
