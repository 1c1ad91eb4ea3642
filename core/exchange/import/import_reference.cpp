#include "core/exchange/import/import_reference.h"

#include "core/base/vietnamese.h"
#include "core/reference/pack_row.h"

#include <QRegularExpression>

namespace noi::exchange
{

namespace
{

constexpr auto columnsPack = "import-columns.csv", vaccinesPack = "import-vaccines.csv";

/// Bracketed makers are part of a name ("MR (MRVAC)"): the whole name is tried first.
QString wholeKey(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+")),
        letterThenDigit(QStringLiteral("(?<=\\p{L})(?=\\p{N})"));
    return searchKey(text)
        .replace(between, QStringLiteral(" "))
        .replace(letterThenDigit, QStringLiteral(" "))
        .trimmed();
}

} // namespace

QString headingKey(const QString& text)
{
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)?"));
    return wholeKey(QString(text).remove(brackets));
}

Result<ImportReference> ImportReference::load(const PackFolders& folders, QDate day)
{
    const auto columns = folders.read(QString::fromLatin1(columnsPack), day),
               vaccines = folders.read(QString::fromLatin1(vaccinesPack), day);
    if (!columns) return columns.error();
    if (!vaccines) return vaccines.error();
    Products products;
    if (auto done = folders.readInto(products, "products.csv", day); !done) return done.error();
    return read(columns->bytes, vaccines->bytes, products);
}

Result<ImportReference> ImportReference::read(const QByteArray& columns, const QByteArray& vaccines,
                                              const Products& products)
{
    ImportReference reference;
    if (auto done = reference.readColumns(columns); !done) return done.error();
    if (auto done = reference.readVaccines(vaccines, products); !done) return done.error();
    for (const Product& one : products.all()) {
        reference.m_names.insert(wholeKey(one.name), one.code);
        if (const QString key = wholeKey(one.shortName); !reference.m_shortNames.contains(key))
            reference.m_shortNames.insert(key, one.code);
    }
    return reference;
}

Result<void> ImportReference::readColumns(const QByteArray& bytes)
{
    enum { FieldColumn, Names };
    const auto table = PackTable::read(bytes, QString::fromLatin1(columnsPack),
                                       {QStringLiteral("field"), QStringLiteral("names")});
    if (!table) return table.error();
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const QString code = row.required(FieldColumn);
        const ImportField field = importFieldOf(code);
        if (row.failure()) return *row.failure();
        if (field == ImportField::Ignored) return packNamesUnknown(*table, i, code);
        const QStringList names = row.list(Names, u';');
        for (const QString& name : names) {
            const QString key = wholeKey(name);
            if (m_fields.value(key, field) != field) return packHasTwice(*table, i, name);
            m_fields.insert(key, field);
        }
    }
    return {};
}

Result<void> ImportReference::readVaccines(const QByteArray& bytes, const Products& products)
{
    enum { ProductColumn, Names };
    const auto table = PackTable::read(bytes, QString::fromLatin1(vaccinesPack),
                                       {QStringLiteral("product"), QStringLiteral("names")});
    if (!table) return table.error();
    const QStringList fillers =
        table->info().others.value(QStringLiteral("fillers")).split(u';', Qt::SkipEmptyParts);
    for (const QString& filler : fillers)
        m_fillers.append(wholeKey(filler));
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const QString product = row.required(ProductColumn);
        if (row.failure()) return *row.failure();
        if (!products.byCode(product)) return packNamesUnknown(*table, i, product);
        const QStringList names = row.list(Names, u';');
        for (const QString& name : names) {
            const QString key = wholeKey(name);
            if (m_vaccines.value(key, product) != product) return packHasTwice(*table, i, name);
            m_vaccines.insert(key, product);
        }
    }
    return {};
}

ImportField ImportReference::field(const QString& heading) const
{
    const auto whole = m_fields.constFind(wholeKey(heading));
    return whole != m_fields.constEnd() ? *whole : m_fields.value(headingKey(heading), ImportField::Ignored);
}

QString ImportReference::product(const QString& name) const
{
    const QString whole = wholeKey(name), key = headingKey(name);
    if (whole.isEmpty()) return {};
    for (const auto& [names, spelling] : {std::pair(&m_names, whole), std::pair(&m_vaccines, whole),
                                          std::pair(&m_vaccines, key), std::pair(&m_shortNames, key)})
        if (const auto found = names->constFind(spelling); found != names->constEnd()) return *found;
    return {};
}

std::optional<VaccineHeading> ImportReference::vaccineHeading(const QString& heading) const
{
    QString key = u' ' + wholeKey(heading) + u' ';
    for (const QString& filler : m_fillers)
        key.replace(u' ' + filler + u' ', QStringLiteral(" "));
    key = key.simplified();
    // "Prevenar 13" is a name with a number in it, "Prevenar 13 2" its second dose.
    if (const QString whole = product(key); !whole.isEmpty()) return VaccineHeading{whole, std::nullopt};
    static const QRegularExpression numbered(QStringLiteral("\\A(.+) ([1-9])\\z"));
    const auto parts = numbered.match(key);
    if (!parts.hasMatch()) return std::nullopt;
    const QString named = product(parts.captured(1));
    if (named.isEmpty()) return std::nullopt;
    return VaccineHeading{named, parts.captured(2).toInt()};
}

} // namespace noi::exchange
