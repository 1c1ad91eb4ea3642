#include "core/clinical/immunization/cases/test_case.h"

#include "core/reference/pack_table.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

/// A row, its fields by name.
class Row
{
public:
    Row(const PackTable& table, const QHash<QString, int>& columns, qsizetype row)
        : m_table(table), m_columns(columns), m_row(row)
    {
    }

    [[nodiscard]] int line() const { return m_table.line(m_row); }
    [[nodiscard]] QString text(const QString& column) const
    {
        const auto place = m_columns.constFind(column.toLower());
        return place == m_columns.constEnd() ? QString() : m_table.text(m_row, *place).trimmed();
    }
    [[nodiscard]] QString numbered(const char* column, int number) const
    {
        return text(QStringLiteral("%1_%2").arg(QLatin1String(column)).arg(number));
    }

    QDate date(const QString& text)
    {
        if (text.isEmpty() || text == u"-") return {};
        for (const auto* format : {"yyyy-MM-dd", "MM/dd/yyyy", "M/d/yyyy", "yyyyMMdd"})
            if (const QDate day = QDate::fromString(text, QLatin1String(format)); day.isValid()) return day;
        // A spreadsheet's export may carry a time of day.
        if (const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
            day.isValid() && text.size() > 10)
            return day;
        fault(QT_TRANSLATE_NOOP("Error", "%1, line %2: “%3” is not a date."), text);
        return {};
    }

    void fault(const char* sentence, const QString& what)
    {
        if (!m_fault)
            m_fault =
                Error{ErrorKind::BadInput, sentence, {m_table.info().file, QString::number(line()), what}};
    }
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

private:
    const PackTable& m_table;
    const QHash<QString, int>& m_columns;
    qsizetype m_row;
    std::optional<Error> m_fault;
};

Gender genderOf(const QString& text)
{
    const QString word = text.toLower();
    if (word == u"f" || word == u"female") return Gender::Female;
    if (word == u"m" || word == u"male") return Gender::Male;
    return Gender::Unknown;
}

void readObservation(Row& row, const Schedule& schedule, const QString& written, const QString& system,
                     QDate date, Patient& patient)
{
    if (written.isEmpty()) return;
    const QString code = observationCode(schedule, written, system);
    if (code.isEmpty())
        row.fault(QT_TRANSLATE_NOOP("Error", "%1, line %2: the schedule has no observation “%3”."), written);
    else
        patient.observations.push_back({code, date});
}

void readObservations(Row& row, const Schedule& schedule, Patient& patient)
{
    readObservation(row, schedule, row.text(QStringLiteral("Med_History_Code")),
                    row.text(QStringLiteral("Med_History_Code_Sys")), {}, patient);
    for (int n = 1; n <= 9; ++n)
        readObservation(row, schedule, row.numbered("Observation_Code", n), {},
                        row.date(row.numbered("Observation_Date", n)), patient);
}

void readDoses(Row& row, const Schedule& schedule, TestCase& test)
{
    for (int n = 1; n <= 20; ++n) {
        const QDate given = row.date(row.numbered("Date_Administered", n));
        if (!given.isValid()) continue;
        const QString cvx = row.numbered("CVX", n);
        VaccineDose dose;
        dose.given = given;
        dose.type = schedule.vaccineType(cvx);
        dose.manufacturer = row.numbered("MVX", n);
        if (dose.type == unknownVaccine)
            row.fault(QT_TRANSLATE_NOOP("Error", "%1, line %2: the schedule has no vaccine type “%3”."), cvx);
        test.patient.doses.push_back(dose);
        test.doses.push_back({row.numbered("Evaluation_Status", n), row.numbered("Evaluation_Reason", n),
                              row.numbered("Series_Type", n)});
    }
}

Result<TestCase> readCase(Row row, const Schedule& schedule)
{
    TestCase test;
    test.line = row.line();
    test.id = row.text(QStringLiteral("CDC_Test_ID"));
    test.patient.born = row.date(row.text(QStringLiteral("DOB")));
    test.patient.gender = genderOf(row.text(QStringLiteral("Gender")));
    test.assessment = row.date(row.text(QStringLiteral("Assessment_Date")));
    test.vaccineGroup = row.text(QStringLiteral("Vaccine_Group"));
    test.seriesStatus = row.text(QStringLiteral("Series_Status"));
    const QString number = row.text(QStringLiteral("Forecast_#"));
    test.forecastNumber = number == u"-" ? QString() : number;
    test.earliest = row.date(row.text(QStringLiteral("Earliest_Date")));
    test.recommended = row.date(row.text(QStringLiteral("Recommended_Date")));
    test.pastDue = row.date(row.text(QStringLiteral("Past_Due_Date")));
    readObservations(row, schedule, test.patient);
    readDoses(row, schedule, test);
    if (!test.patient.born.isValid())
        row.fault(QT_TRANSLATE_NOOP("Error", "%1, line %2: the case %3 has no date of birth (DOB)."),
                  test.id);
    if (row.fault()) return *row.fault();
    return test;
}

QString withoutZeros(const QString& code)
{
    qsizetype zeros = 0;
    while (zeros + 1 < code.size() && code[zeros] == u'0')
        ++zeros;
    return code.sliced(zeros);
}

} // namespace

QString observationCode(const Schedule& schedule, const QString& written, const QString& system)
{
    const auto isOwn = [&](const ObservationInfo& one) {
        return withoutZeros(one.code) == withoutZeros(written);
    };
    const auto isCoded = [&](const ObservationInfo& one) {
        return std::ranges::any_of(one.codedValues, [&](const CodedValue& value) {
            return value.code == written &&
                   (system.isEmpty() || value.system.compare(system, Qt::CaseInsensitive) == 0);
        });
    };
    auto found = std::ranges::find_if(schedule.observations, isCoded);
    if (found == schedule.observations.end() || system.isEmpty()) {
        const auto own = std::ranges::find_if(schedule.observations, isOwn);
        if (own != schedule.observations.end()) found = own;
    }
    return found == schedule.observations.end() ? QString() : found->code;
}

Result<std::vector<TestCase>> readTestCases(const QByteArray& bytes, const QString& file,
                                            const Schedule& schedule)
{
    const auto table = PackTable::read(bytes, file, {});
    if (!table) return table.error();
    QHash<QString, int> columns;
    for (const QString& name : table->columns())
        columns.insert(name.trimmed().toLower(), int(columns.size()));
    for (const auto* needed : {"cdc_test_id", "dob", "vaccine_group"})
        if (!columns.contains(QLatin1String(needed)))
            return Error{ErrorKind::BadInput,
                         QT_TRANSLATE_NOOP("Error", "%1 has no column %2, so it is no file of cases."),
                         {file, QLatin1String(needed)}};
    std::vector<TestCase> cases;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        auto test = readCase(Row(*table, columns, row), schedule);
        if (!test) return test.error();
        cases.push_back(std::move(test).value());
    }
    return cases;
}

} // namespace noi::immunization
