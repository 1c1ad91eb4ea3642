#include "tests/core/report/reference/comparison.h"

#include <algorithm>
#include <cmath>

namespace noi::test::reference
{

namespace
{

constexpr qsizetype fewEnoughToRead = 5;

QString short_(Id id) { return QStringLiteral("#%1").arg(id.counter()); }

QString personText(const CommuneRecords& commune, Id id)
{
    const Person* const person = commune.find<Person>(id);
    if (!person) return short_(id) + QStringLiteral(" (not here)");
    QString text = QStringLiteral("%1 (born %2, sex %3, commune %4")
                       .arg(short_(id), person->birth.toText())
                       .arg(static_cast<int>(person->sex))
                       .arg(person->commune);
    if (!person->died.isNull()) text += QStringLiteral(", died ") + person->died.toText();
    return text + u')';
}

/// The words of a record if it is of this kind.
template <class R, class Words>
bool describe(const CommuneRecords& commune, Id id, QString& text, const Words& words)
{
    const R* const record = commune.find<R>(id);
    if (!record) return false;
    text = QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(R::table), short_(id), words(*record));
    return true;
}

/// Of a fact: when, whose, what it replaces.
template <class R> QString factWords(const CommuneRecords& commune, const R& fact, const PartialDate& day)
{
    QString text = QStringLiteral("of %1, %2").arg(day.toText(), personText(commune, fact.person));
    if (fact.replaces) text += QStringLiteral(", replaces ") + short_(fact.replaces);
    return text;
}

QString listed(const CommuneRecords& commune, const char* what, const QList<Id>& records)
{
    if (records.isEmpty()) return {};
    QStringList texts;
    for (const Id id : records.first(std::min(fewEnoughToRead, records.size())))
        texts.append(described(commune, id));
    return QStringLiteral("\n    %1 %2: %3")
        .arg(records.size())
        .arg(QString::fromLatin1(what), texts.join(QStringLiteral("; ")));
}

QList<Id> without(const QList<Id>& all, const QList<Id>& others)
{
    QList<Id> rest;
    for (const Id id : all)
        if (!others.contains(id)) rest.append(id);
    return rest;
}

QString said(const ExpectedCell& cell)
{
    if (cell.closed) return QStringLiteral("closed");
    if (cell.count) return QString::number(*cell.count);
    return cell.percent ? QStringLiteral("%1 %").arg(*cell.percent) : QStringLiteral("nothing");
}

bool sameValue(const ExpectedCell& expected, const report::Cell& got)
{
    if (expected.closed || got.closed) return expected.closed == got.closed;
    if (const auto* const count = std::get_if<qint64>(&got.value)) return expected.count == *count;
    if (const auto* const share = std::get_if<report::Cell::Percent>(&got.value))
        return expected.percent && std::abs(*expected.percent - share->value) < 1e-6;
    return std::holds_alternative<std::monostate>(got.value) && !expected.count && !expected.percent;
}

} // namespace

QString described(const CommuneRecords& commune, Id id)
{
    QString text;
    if (const Person* const person = commune.find<Person>(id); person)
        return QStringLiteral("person ") + personText(commune, id);
    if (describe<Dose>(commune, id, text, [&](const Dose& dose) {
            return QStringLiteral("%1 number %2 %3")
                .arg(dose.product,
                     dose.doseNumber ? QString::number(*dose.doseNumber) : QStringLiteral("not said"),
                     factWords(commune, dose, dose.givenAt));
        }))
        return text;
    const bool known =
        describe<Delivery>(commune, id, text,
                           [&](const Delivery& d) {
                               return QStringLiteral("of %1 at %2, %3")
                                   .arg(d.deliveredAt.toText(), d.place, personText(commune, d.person));
                           }) ||
        describe<Newborn>(commune, id, text,
                          [&](const Newborn& n) {
                              return QStringLiteral("born %1, outcome %2, delivery %3, child %4, mother %5")
                                  .arg(n.bornAt.toText())
                                  .arg(static_cast<int>(n.outcome))
                                  .arg(short_(n.delivery), short_(n.child), personText(commune, n.mother));
                          }) ||
        describe<Pregnancy>(commune, id, text,
                            [&](const Pregnancy& p) {
                                return QStringLiteral("registered %1, last period %2, %3")
                                    .arg(p.registeredAt.toText(), p.lastPeriod.toText(),
                                         personText(commune, p.person));
                            }) ||
        describe<AntenatalVisit>(
            commune, id, text, [&](const AntenatalVisit& v) { return factWords(commune, v, v.visitedAt); }) ||
        describe<AntenatalTest>(
            commune, id, text,
            [&](const AntenatalTest& t) { return t.test + u' ' + factWords(commune, t, t.takenAt); }) ||
        describe<PostnatalVisit>(commune, id, text,
                                 [&](const PostnatalVisit& v) {
                                     return QStringLiteral("delivery %1 ").arg(short_(v.delivery)) +
                                            factWords(commune, v, v.visitedAt);
                                 }) ||
        describe<Measurement>(
            commune, id, text,
            [&](const Measurement& m) {
                return QStringLiteral("%1 g %2 mm ").arg(m.weight.value_or(0)).arg(m.length.value_or(0)) +
                       factWords(commune, m, m.measuredAt);
            }) ||
        describe<Reaction>(commune, id, text,
                           [&](const Reaction& r) { return factWords(commune, r, r.onset); }) ||
        describe<Vial>(commune, id, text, [&](const Vial& v) {
            return v.product + QStringLiteral(" opened ") + v.openedAt.toText();
        });
    return known ? text : QStringLiteral("unknown record ") + QString::number(id.value);
}

QStringList differences(const Form& form, const ExpectedTable& expected, const report::ReportTable& got,
                        const CommuneRecords& commune)
{
    QStringList lines;
    for (auto one = expected.begin(); one != expected.end(); ++one) {
        const auto& [row, column] = one.key();
        const QString where =
            QStringLiteral("%1, row %2, column %3, %4: ").arg(form.code, row, column, got.period.text());
        const report::Cell* const cell = got.cell(row, column);
        if (!cell) {
            lines.append(where + QStringLiteral("no such cell"));
            continue;
        }
        // Nobody has said yet what records stand behind a share.
        const QList<Id> records = one->percent ? one->records : cell->records;
        if (sameValue(*one, *cell) && records == one->records) continue;
        lines.append(where + QStringLiteral("expected %1, got %2").arg(said(*one), report::cellText(*cell)) +
                     listed(commune, "missing", without(one->records, records)) +
                     listed(commune, "too many", without(records, one->records)));
    }
    return lines;
}

} // namespace noi::test::reference
