#include "core/reference/pack_table.h"
#include "tests/core/clinical/growth/growth_packs.h"
#include "tests/core/clinical/pregnancy/pregnancy_packs.h"
#include "tests/core/report/reference/report_packs.h"
#include "tests/support/test_station.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace noi::test::reference
{

namespace
{

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QDir packFolder() { return QDir(QStringLiteral(NOI_SOURCE_DIR "/resources/reports")); }

PackTable tableOf(const QByteArray& bytes, const QString& file, const char* columns)
{
    auto table = PackTable::read(bytes, file, QString::fromLatin1(columns).split(u' '));
    REQUIRE_OK(table);
    return std::move(table).value();
}

QStringList words(const QString& text) { return text.split(u' ', Qt::SkipEmptyParts); }

void readSeries(ReportPacks& packs)
{
    const QString name = QStringLiteral("series.csv");
    const PackTable table =
        tableOf(bytesOf(packFolder().filePath(name)), name, "series with without routes from_years");
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        SeriesLine line{table.text(row, 0),
                        words(table.text(row, 1)),
                        words(table.text(row, 2)),
                        words(table.text(row, 3)),
                        {}};
        if (const QString years = table.text(row, 4); !years.isEmpty()) line.fromYears = years.toInt();
        packs.series.append(line);
    }
    const QStringList needed =
        table.info().others.value(QStringLiteral("fully_immunised")).split(u';', Qt::SkipEmptyParts);
    for (const QString& one : needed) {
        const QStringList parts = words(one);
        REQUIRE(parts.size() == 2);
        packs.fullyImmunised.append({parts[0], parts[1].toInt()});
    }
    REQUIRE_FALSE(packs.fullyImmunised.isEmpty());
}

void readIndicators(ReportPacks& packs)
{
    const QString name = QStringLiteral("indicators.csv");
    const PackTable table = tableOf(bytesOf(packFolder().filePath(name)), name, "code family when sum");
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        packs.indicators.insert(table.text(row, 0), {table.text(row, 0), table.text(row, 1),
                                                     table.text(row, 2), table.text(row, 3)});
}

FormColumn readColumn(const QString& text)
{
    const QStringList parts = text.split(u'|');
    FormColumn column{parts.value(0).trimmed(), parts.value(1).trimmed(), parts.value(2).trimmed(), {}};
    const QString share = QStringLiteral("share of ");
    if (column.span.startsWith(share)) column.shareOf = column.span.mid(share.size()).trimmed();
    return column;
}

ReportPacks readAll()
{
    ReportPacks packs;
    readSeries(packs);
    readIndicators(packs);
    const QStringList forms = packFolder().entryList({QStringLiteral("form-*.csv")});
    for (const QString& file : forms) {
        const Form form = readForm(bytesOf(packFolder().filePath(file)), file);
        packs.forms.insert(form.code, form);
    }
    packs.products = demoPacks().products;
    packs.pregnancy = pregnancyPacks();
    packs.growth = whoStandard();
    packs.growthClasses = growthPack<growth::GrowthClasses>("growth-classes.csv");
    const Form everything = readForm(everythingForm(packs), QStringLiteral("form-everything.csv"));
    packs.forms.insert(everything.code, everything);
    return packs;
}

} // namespace

const ReportPacks& reportPacks()
{
    static const ReportPacks packs = readAll();
    return packs;
}

bool SeriesLine::takes(const Product& product) const
{
    const auto has = [&](const QString& antigen) { return product.antigens.contains(antigen); };
    return std::ranges::all_of(with, has) && std::ranges::none_of(without, has) &&
           (routes.isEmpty() || routes.contains(product.route));
}

Form readForm(const QByteArray& bytes, const QString& file)
{
    const PackTable table = tableOf(bytes, file, "row value of columns");
    const auto& head = table.info().others;
    Form form{head.value(QStringLiteral("form")), words(head.value(QStringLiteral("periods"))), {}, {}};
    for (int i = 1; head.contains(QStringLiteral("column_%1").arg(i)); ++i)
        form.columns.append(readColumn(head.value(QStringLiteral("column_%1").arg(i))));
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        form.rows.append(
            {table.text(row, 0), table.text(row, 1), table.text(row, 2), words(table.text(row, 3))});
    INFO(file.toStdString());
    REQUIRE_FALSE(form.code.isEmpty());
    REQUIRE_FALSE(form.columns.isEmpty());
    REQUIRE_FALSE(form.rows.isEmpty());
    return form;
}

QByteArray everythingForm(const ReportPacks& packs)
{
    QByteArray text =
        "# title: Every indicator\n"
        "# version: 1\n"
        "# source: the tests of reports\n"
        "# date: 2026-11-29\n"
        "# valid_from:\n"
        "# form: everything\n"
        "# order: 99\n"
        "# name_vi: Mọi chỉ số\n"
        "# name_en: Every indicator\n"
        "# legal_vi: Không có\n"
        "# legal_en: None\n"
        "# periods: month quarter half-year year days\n"
        "# signers_vi: Người lập bảng\n"
        "# signers_en: Prepared by\n"
        "# column_1: all | period | | Tất cả | All | |\n"
        "# column_2: residents | period | resident = 1 | Trong xã | Residents | |\n"
        "# column_3: others | period | not (resident = 1) | Nơi khác | Others | |\n"
        "# column_4: women | january | sex = 2 and resident = 1 | Nữ | Women | |\n"
        "# column_5: sex_open | january | sex != 1 and sex != 2 | Không rõ | Open | |\n"
        "# column_6: minority | period | minority = 1 | Thiểu số | Minority | |\n"
        "# column_7: not_minority | period | not minority = 1 | Kinh | Kinh | |\n"
        "# column_8: open | january | minority is empty or hamlet is empty | ? | ? | |\n"
        "# column_9: hamlet | january | hamlet in ('Làng Mun', 'Làng Kép') | Làng | Hamlet | |\n"
        "# column_10: share | share of residents | | % | % | |\n"
        "row,level,number,label_vi,label_en,value,of,columns\n";
    const auto line = [&](const QString& row, const QString& value, const QString& of) {
        text += (row + QStringLiteral(",0,,") + row + u',' + row + u',' + value + u',' + of +
                 QStringLiteral(",\n"))
                    .toUtf8();
    };
    for (const IndicatorLine& indicator : packs.indicators)
        line(indicator.code, indicator.code, indicator.sum.isEmpty() ? QStringLiteral("born") : QString());
    line(QStringLiteral("both"), QStringLiteral("opv_1 + opv_2 - ipv_1"), QStringLiteral("opv_1 + born"));
    return text;
}

} // namespace noi::test::reference
