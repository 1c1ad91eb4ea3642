#include "app/tool/growth_command.h"

#include "app/tool/csv_field.h"
#include "app/tool/input_file.h"
#include "core/clinical/growth/growth_scores.h"
#include "core/reference/pack_table.h"
#include "resources/packs/packs.h"

#include <QDate>

#include <cmath>
#include <cstdio>

namespace noi::tool
{
namespace
{

using growth::Measured;
using growth::Position;
using growth::Score;
using growth::Scores;
using growth::Sex;

enum Column { IdColumn, SexColumn, AgeColumn, Weight, Length, Measure, Head, Arm, Oedema };
const QStringList columns{QStringLiteral("id"),     QStringLiteral("sex"),    QStringLiteral("age_days"),
                          QStringLiteral("weight"), QStringLiteral("lenhei"), QStringLiteral("measure"),
                          QStringLiteral("headc"),  QStringLiteral("armc"),   QStringLiteral("oedema")};

/// One row of the cases; after the first field that cannot be read, `failure` says which.
class CaseRow
{
public:
    CaseRow(const PackTable& table, qsizetype row) : m_table(table), m_row(row) {}

    /// Lower case; nothing for NA.
    [[nodiscard]] QString word(Column column) const
    {
        const QString held = m_table.text(m_row, column).trimmed().toLower();
        return held == u"na" ? QString() : held;
    }
    std::optional<double> number(Column column)
    {
        const QString held = word(column);
        if (held.isEmpty()) return {};
        bool isNumber = false;
        const double value = held.toDouble(&isNumber);
        if (isNumber && std::isfinite(value)) return value;
        refuse(column);
        return {};
    }
    /// What the word stands for in `choices`; the first of them for an empty one.
    template <typename T>
    T choice(Column column, std::initializer_list<std::pair<const char16_t*, T>> choices)
    {
        const QString held = word(column);
        for (const auto& [name, value] : choices)
            if (held == QStringView(name)) return value;
        refuse(column);
        return choices.begin()->second;
    }
    [[nodiscard]] Measured read()
    {
        Measured m;
        m.sex = choice<Sex>(SexColumn, {{u"", Sex::Unknown},
                                        {u"1", Sex::Male},
                                        {u"m", Sex::Male},
                                        {u"2", Sex::Female},
                                        {u"f", Sex::Female}});
        m.ageDays = number(AgeColumn);
        m.weightKg = number(Weight);
        m.lengthCm = number(Length);
        m.headCm = number(Head);
        m.armCm = number(Arm);
        m.position = choice<Position>(
            Measure, {{u"", Position::Unknown}, {u"l", Position::Lying}, {u"h", Position::Standing}});
        m.oedema =
            choice<bool>(Oedema, {{u"", false}, {u"n", false}, {u"2", false}, {u"y", true}, {u"1", true}});
        return m;
    }
    std::optional<Error> failure;

private:
    void refuse(Column column)
    {
        if (!failure)
            failure =
                Error{ErrorKind::BadInput,
                      "Line %1: “%2” is no %3.",
                      {QString::number(m_table.line(m_row)), m_table.text(m_row, column), columns[column]}};
    }

    const PackTable& m_table;
    qsizetype m_row;
};

QByteArray line(const QString& id, const Scores& s)
{
    QByteArray z, flags;
    for (const auto& score : {s.length, s.weight, s.weightForLength, s.bmiForAge, s.head, s.arm}) {
        z += ',';
        flags += ',';
        if (!score) continue;
        const double rounded = std::round(score->z * 100) / 100 + 0.0; // + 0: never "-0.00"
        z += QByteArray::number(rounded, 'f', 2);
        flags += score->implausible ? '1' : '0';
    }
    return csvField(id).toUtf8() + z + flags + (s.standingTooYoung ? ",1" : ",0");
}

Result<void> run(const QStringList& arguments)
{
    if (arguments.size() != 2 || arguments[0] != u"--cases")
        return Error{ErrorKind::BadInput, "Give --cases FILE.csv.", {}};
    const auto bytes = bytesOf(arguments[1]);
    if (!bytes) return bytes.error();
    const auto cases = PackTable::read(*bytes, arguments[1], columns);
    if (!cases) return cases.error();
    const auto standard = growth::GrowthStandard::load(PackFolders({bundledPacks()}), QDate::currentDate());
    if (!standard) return standard.error();
    QByteArray out = "id,zlen,zwei,zwfl,zbmi,zhc,zac,flen,fwei,fwfl,fbmi,fhc,fac,c9mo_flag\n";
    for (qsizetype i = 0; i < cases->rowCount(); ++i) {
        CaseRow row(*cases, i);
        const Measured measured = row.read();
        if (row.failure) return *row.failure;
        out += line(cases->text(i, IdColumn), scores(*standard, measured)) + '\n';
    }
    std::fwrite(out.constData(), 1, size_t(out.size()), stdout);
    return {};
}

} // namespace

const Command growthCommand{"growth",
                            R"(growth --cases FILE.csv
    Scores children's measurements by WHO's standards of 2006 (0 to 60 months) and reference of 2007 (to 19 years).
    In, by name, in any order; an empty field or NA is not known:
      id, sex (1 or m, 2 or f), age_days, weight (kg), lenhei (cm), measure (l lying, h standing), headc, armc (cm),
      oedema (y, n)
    Out: id, the z-scores zlen, zwei, zwfl, zbmi, zhc, zac with two decimals, their flags flen … fac (1: implausible)
      and c9mo_flag (1: measured standing below nine months). An empty field: there is none.)",
                            run};

} // namespace noi::tool
