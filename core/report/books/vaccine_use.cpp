#include "core/report/books/vaccine_use.h"

#include "core/model/dose.h"
#include "core/report/books/book_writer.h"
#include "core/report/families/reading.h"

#include <algorithm>
#include <map>

namespace noi::report
{

namespace
{

const QString other = QStringLiteral("other"); ///< destroyed for a reason that the pack has no column for

/// How many, and the records that were added up.
struct Sum {
    qint64 value = 0;
    QList<Id> records;

    void add(qint64 more, Id record)
    {
        value += more;
        records.append(record);
    }
    void add(const Sum& sum)
    {
        value += sum.value;
        records += sum.records;
    }
};

struct UseLine {
    int number = 0; ///< 0: the sum of a vaccine
    QString product, lot;
    PartialDate expiry;
    Sum given, opened, vials;
    bool openedKnown = true; ///< false: nobody knows how many doses one of the vials held
    QHash<QString, Sum> destroyed;

    void add(const UseLine& line)
    {
        given.add(line.given);
        opened.add(line.opened);
        vials.add(line.vials);
        openedKnown = openedKnown && line.openedKnown;
        for (auto reason = line.destroyed.cbegin(); reason != line.destroyed.cend(); ++reason)
            destroyed[reason.key()].add(*reason);
    }
};

/// By product and lot.
using Use = std::map<std::pair<QString, QString>, UseLine>;

UseLine& lineOf(Use& use, const QVariant& product, const QVariant& lot, const QVariant& expiry)
{
    const QString which = lot.toString().trimmed().toUpper();
    UseLine& line = use[{product.toString(), which}];
    line.product = product.toString();
    line.lot = which;
    if (line.expiry.isNull()) line.expiry = dateFrom(expiry);
    return line;
}

/// Its words alone, with their marks: "đổ" is not in "đổi".
QString wordsOf(const QString& text)
{
    QString words(u' ');
    for (const QChar letter : text.normalized(QString::NormalizationForm_C).toCaseFolded())
        words += letter.isLetterOrNumber() ? letter : QChar(u' ');
    return u' ' + words.simplified() + u' ';
}

/// The key of the reason_… of the pack whose words the reason holds.
QString reasonKey(const QString& reason, const BookContext& context)
{
    const QString prefix = QStringLiteral("reason_"), said = wordsOf(reason);
    QStringList keys = context.pack.settings.keys();
    keys.sort();
    for (const QString& key : keys) {
        if (!key.startsWith(prefix)) continue;
        const QStringList phrases = context.pack.settings.value(key).split(u'|');
        const bool says = std::ranges::any_of(phrases, [&](const QString& phrase) {
            return !phrase.trimmed().isEmpty() && said.contains(wordsOf(phrase));
        });
        if (says) return key.mid(prefix.size());
    }
    return other;
}

bool liesIn(const PartialDate& date, const Period& period)
{
    return !date.isNull() && date.earliest() >= period.from && date.latest() <= period.to;
}

/// Vials opened or destroyed in the period at the sites, by what is known of them now.
Result<void> addVials(const BookContext& context, Use& use)
{
    const QString opened = QStringLiteral("coalesce(v.opened_at, s.date)");
    const PeriodText text = periodText(context.period);
    return context.registers.database.forEach(
        QStringLiteral(
            "SELECT v.id, v.product, v.lot, v.expiry, v.doses, %1, v.discarded_at, v.discard_reason, s.site, "
            "(SELECT count(*) FROM dose d WHERE d.vial = v.id AND %2) FROM vial v LEFT JOIN session s ON "
            "s.id = v.session WHERE %3 OR %4")
            .arg(opened, counts(QStringLiteral("dose"), QStringLiteral("d")), aroundSpan(opened),
                 aroundSpan(QStringLiteral("v.discarded_at"))),
        {text.from, text.until, text.from, text.until}, [&](const Row& row) -> Result<void> {
            if (!context.registers.scope.sites.contains(Id{row[8].toLongLong()})) return {};
            const bool openedNow = liesIn(dateFrom(row[5]), context.period);
            const bool destroyedNow = liesIn(dateFrom(row[6]), context.period);
            if (!openedNow && !destroyedNow) return {};
            const Id vial{row[0].toLongLong()};
            UseLine& line = lineOf(use, row[1], row[2], row[3]);
            const qint64 left =
                row[4].isNull() ? 0 : std::max<qint64>(0, row[4].toLongLong() - row[9].toLongLong());
            if (openedNow) {
                line.vials.add(1, vial);
                line.opened.add(row[4].toLongLong(), vial);
                line.openedKnown = line.openedKnown && !row[4].isNull();
            }
            if (destroyedNow && left > 0)
                line.destroyed[reasonKey(row[7].toString(), context)].add(left, vial);
            return {};
        });
}

/// Doses given in the period at the sites; of which lot, the vial says where there is one.
Result<void> addDoses(const BookContext& context, Use& use)
{
    const PeriodText text = periodText(context.period);
    return context.registers.database.forEach(
        QStringLiteral("SELECT d.id, d.product, coalesce(v.lot, d.lot), coalesce(v.expiry, d.expiry), "
                       "d.source, d.site FROM dose d LEFT JOIN vial v ON v.id = d.vial WHERE %1 AND %2")
            .arg(inPeriod(QStringLiteral("d.given_at")), counts(QStringLiteral("dose"), QStringLiteral("d"))),
        {text.from, text.until, text.to}, [&](const Row& row) -> Result<void> {
            const QString place =
                placeOfDose(row[4].toInt(), Id{row[5].toLongLong()}, context.registers.scope);
            if (place == QStringLiteral("station"))
                lineOf(use, row[1], row[2], row[3]).given.add(1, Id{row[0].toLongLong()});
            return {};
        });
}

Cell sumCell(const Sum& sum)
{
    Cell cell = countCell(sum.value);
    cell.records = sum.records;
    std::ranges::sort(cell.records);
    return cell;
}

/// Of the doses opened those that nobody got. Not where more were given than opened: doses from paper have no
/// vial.
Cell wastageCell(const UseLine& line)
{
    Cell cell;
    if (!line.openedKnown || line.opened.value <= 0 || line.given.value > line.opened.value) return cell;
    cell.value =
        Cell::Percent{100.0 * double(line.opened.value - line.given.value) / double(line.opened.value)};
    cell.decimals = 1;
    return cell;
}

Cell vaccineCell(const UseLine& line, const BookContext& context)
{
    const QString name = productName(line.product, context);
    if (line.number > 0) return textCell(name);
    return textCell(context.say({QStringLiteral("Cộng %1"), QStringLiteral("%1, sum")}).arg(name));
}

using Line = UseLine;
using Context = BookContext;
using Field = QStringList;

Cell closed(const Line&, const Context&, const Field&) { return closedCell(); }

const BookFields<Line>& fields()
{
    static const BookFields<Line> all{
        {"number", [](const Line& l, const Context&, const Field&) { return numberCell(l.number); }},
        {"vaccine", [](const Line& l, const Context& c, const Field&) { return vaccineCell(l, c); }},
        {"lot", [](const Line& l, const Context&, const Field&) { return textCell(l.lot); }},
        {"expiry", [](const Line& l, const Context&, const Field&) { return dayCell(l.expiry); }},
        // No stock is kept: there is nothing to say of what came and what lies in the fridge.
        {"opening", closed},
        {"received", closed},
        {"passed_on", closed},
        {"closing", closed},
        {"given", [](const Line& l, const Context&, const Field&) { return sumCell(l.given); }},
        {"vials", [](const Line& l, const Context&, const Field&) { return sumCell(l.vials); }},
        {"opened", [](const Line& l, const Context&,
                      const Field&) { return l.openedKnown ? sumCell(l.opened) : Cell(); }},
        {"destroyed REASON", [](const Line& l, const Context&,
                                const Field& field) { return sumCell(l.destroyed.value(field[1])); }},
        {"destroyed other",
         [](const Line& l, const Context&, const Field&) { return sumCell(l.destroyed.value(other)); }},
        {"wastage", [](const Line& l, const Context&, const Field&) { return wastageCell(l); }},
    };
    return all;
}

/// Vaccines in the order of the pack, those it does not know last; in each its lots, then its sum.
QList<UseLine> inOrder(const Use& use, const BookContext& context)
{
    QStringList order;
    for (const Product& product : context.names.products.all())
        order.append(product.code);
    for (const auto& [which, line] : use)
        if (!order.contains(which.first)) order.append(which.first);
    QList<UseLine> lines;
    int number = 0;
    for (const QString& product : order) {
        UseLine sum;
        sum.product = product;
        bool any = false;
        for (auto line = use.lower_bound({product, QString()});
             line != use.end() && line->first.first == product; ++line) {
            lines.append(line->second);
            lines.last().number = ++number;
            sum.add(line->second);
            any = true;
        }
        if (any) lines.append(sum);
    }
    return lines;
}

} // namespace

QStringList vaccineUseFields() { return patternsOf(fields()); }

Result<QList<TableRow>> writeVaccineUse(const BookContext& context)
{
    Use use;
    if (auto added = addVials(context, use); !added) return added.error();
    if (auto added = addDoses(context, use); !added) return added.error();
    const BookWriter<Line> writer(fields(), context);
    QList<TableRow> rows;
    for (const UseLine& line : inOrder(use, context)) {
        TableRow row = writer.row(line, {});
        row.level = line.number > 0 ? 1 : 0;
        rows.append(row);
    }
    return rows;
}

} // namespace noi::report
