#include "core/reference/products.h"

#include "core/reference/pack_row.h"

#include <QRegularExpression>

namespace noi
{

namespace
{

enum Column {
    Code,
    Name,
    ShortName,
    Manufacturer,
    VaccineType,
    Atc,
    AntigenCodes,
    Gtins,
    Route,
    Sites,
    Volumes,
    DosesPerVial,
    OpenHours,
    Live,
    Reconstituted,
    ProgrammeColumn,
    MinAge,
    MaxAge,
    NiisId,
    InUse,
    Note
};

QStringList columnNames()
{
    return QStringLiteral(
               "code,name,short_name,manufacturer,cvx,atc,antigens,gtins,route,sites,dose_ml,"
               "doses_per_vial,open_hours,live,reconstituted,programme,min_age,max_age,niis_id,in_use,note")
        .split(u',');
}

/// "0.5", or "0.5 36:1": 0.5 ml, and 1 ml from the age of 36 months.
QList<Product::Volume> volumes(PackRow& row)
{
    QList<Product::Volume> steps;
    const QStringList parts = row.list(Volumes);
    for (const QString& part : parts) {
        const qsizetype colon = part.indexOf(u':');
        bool monthsOk = true, mlOk = false;
        const int months = colon < 0 ? 0 : part.left(colon).toInt(&monthsOk);
        const double ml = part.mid(colon + 1).toDouble(&mlOk);
        const bool inOrder = steps.isEmpty() ? months == 0 : months > steps.last().fromMonths;
        if (!monthsOk || !mlOk || !(ml > 0 && ml <= 10) || !inOrder) row.refuse(Volumes);
        steps.append({months, ml});
    }
    return steps;
}

/// "6 weeks": one number and one unit, as a schedule writes an age. Empty where none is known.
QString age(PackRow& row, int column)
{
    static const QRegularExpression form(QStringLiteral("^[1-9][0-9]{0,2} (day|week|month|year)s?$"));
    const QString text = row.text(column);
    if (!text.isEmpty() && !form.match(text).hasMatch()) row.refuse(column);
    return text;
}

Product readProduct(PackRow& row)
{
    Product product;
    product.code = row.required(Code);
    product.name = row.required(Name);
    product.shortName = row.required(ShortName);
    product.manufacturer = row.text(Manufacturer);
    product.vaccineType = row.text(VaccineType);
    product.atc = row.text(Atc);
    product.antigens = row.list(AntigenCodes);
    if (product.antigens.isEmpty()) row.refuse(AntigenCodes);
    product.route = row.required(Route);
    product.sites = row.list(Sites);
    if (product.sites.isEmpty()) row.refuse(Sites);
    product.volumes = volumes(row);
    product.dosesPerVial = row.number(DosesPerVial, 1, 100);
    product.openHours = row.number(OpenHours, 1, 24 * 366);
    product.live = row.yesNo(Live);
    product.reconstituted = row.yesNo(Reconstituted);
    product.programme = Programme(row.oneOf(
        ProgrammeColumn, {QStringLiteral("national"), QStringLiteral("service"), QStringLiteral("both")}));
    product.minAge = age(row, MinAge);
    product.maxAge = age(row, MaxAge);
    product.niisId = row.text(NiisId);
    product.inUse = row.yesNo(InUse);
    product.note = row.text(Note);
    return product;
}

} // namespace

bool isGtin(const QString& text)
{
    if (text.size() != 8 && text.size() != 12 && text.size() != 13 && text.size() != 14) return false;
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] < u'0' || text[i] > u'9') return false;
        sum += text[i].digitValue() * ((text.size() - i) % 2 == 0 ? 3 : 1);
    }
    return sum % 10 == 0;
}

std::optional<double> Product::doseMl(int ageMonths) const
{
    std::optional<double> ml;
    for (const Volume& step : volumes) {
        if (!ml || ageMonths >= step.fromMonths) ml = step.ml;
    }
    return ml;
}

Result<Products> Products::read(const QByteArray& bytes, const QString& file)
{
    const Result<PackTable> table = PackTable::read(bytes, file, columnNames());
    if (!table) return table.error();
    Products products;
    products.m_info = table->info();
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        Product product = readProduct(row);
        if (row.failure()) return *row.failure();
        if (products.m_byCode.contains(product.code)) return packHasTwice(*table, i, product.code);
        products.m_byCode.insert(product.code, i);
        products.m_products.append(std::move(product));
        const QStringList gtins = row.list(Gtins);
        for (const QString& gtin : gtins) {
            const Result<void> added = products.addGtin(i, gtin, *table, i);
            if (!added) return added.error();
        }
    }
    return products;
}

Result<Products> Products::withGtins(const QByteArray& bytes, const QString& file) const
{
    enum GtinColumn { ProductCode, Gtin };
    const Result<PackTable> table =
        PackTable::read(bytes, file, {QStringLiteral("product"), QStringLiteral("gtin")});
    if (!table) return table.error();
    Products more = *this;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        const auto product = m_byCode.constFind(table->text(i, ProductCode));
        if (product == m_byCode.constEnd()) return packNamesUnknown(*table, i, table->text(i, ProductCode));
        const Result<void> added = more.addGtin(*product, table->text(i, Gtin), *table, i);
        if (!added) return added.error();
    }
    return more;
}

Result<void> Products::addGtin(qsizetype product, const QString& gtin, const PackTable& table, qsizetype row)
{
    if (!isGtin(gtin))
        return Error{ErrorKind::Damaged,
                     QT_TRANSLATE_NOOP("Error",
                                       "The data pack %1, line %2: “%3” is not a product number (GTIN); its "
                                       "length or check digit is wrong. Correct the file."),
                     {table.info().file, QString::number(table.line(row)), gtin}};
    const QString full = gtin.rightJustified(14, u'0');
    if (m_byGtin.contains(full)) return packHasTwice(table, row, gtin);
    m_byGtin.insert(full, product);
    m_products[product].gtins.append(full);
    return {};
}

const Product* Products::byCode(const QString& code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_products[*found];
}

const Product* Products::byGtin(const QString& gtin) const
{
    const auto found = m_byGtin.constFind(gtin.rightJustified(14, u'0'));
    return found == m_byGtin.constEnd() ? nullptr : &m_products[*found];
}

const Product* Products::byNiisId(const QString& id) const
{
    for (const Product& product : m_products) {
        if (!id.isEmpty() && product.niisId == id) return &product;
    }
    return nullptr;
}

QList<Product> Products::withAntigen(const QString& antigen) const
{
    QList<Product> holding;
    for (const Product& product : m_products) {
        if (product.antigens.contains(antigen)) holding.append(product);
    }
    return holding;
}

} // namespace noi
