#include "ui/due/due_words.h"

#include "ui/kit/date_words.h"
#include "ui/kit/immunization_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

struct DueWords {
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};

} // namespace

QString dueStateWords(DueState state)
{
    switch (state) {
    case DueState::Due: return DueWords::tr("Due");
    case DueState::Overdue: return DueWords::tr("Overdue");
    case DueState::Defaulted: return DueWords::tr("Defaulter");
    }
    return {};
}

QString dueStateWords(DueState state, int overdueDays)
{
    switch (state) {
    case DueState::Overdue: return DueWords::tr("Overdue %n day(s)", nullptr, overdueDays);
    case DueState::Defaulted: return DueWords::tr("Defaulter, %n day(s)", nullptr, overdueDays);
    case DueState::Due: break;
    }
    return dueStateWords(state);
}

Meaning meaningOf(DueState state)
{
    switch (state) {
    case DueState::Due: return Meaning::Due;
    case DueState::Overdue: return Meaning::Late;
    case DueState::Defaulted: return Meaning::Stop;
    }
    return Meaning::Neutral;
}

QStringList dueVaccines(const QList<DueDose>& doses, const Reference& reference)
{
    QStringList words;
    for (const DueDose& dose : doses)
        words += vaccineWords({dose.product, dose.groups, dose.number, dose.overdueDays > 0},
                              reference.products, reference.schedule);
    return words;
}

QString dueVaccinesWords(const QList<DueDose>& doses, const Reference& reference)
{
    return dueVaccines(doses, reference).join(QStringLiteral(", "));
}

QString productWords(const QString& product, const Reference& reference)
{
    const Product* known = reference.products.byCode(product);
    return known ? known->shortName : product;
}

QString periodWords(QDate from, QDate to)
{
    if (from == to) return dateWords(PartialDate::ofDay(from));
    if (from.day() == 1 && to == from.addMonths(1).addDays(-1))
        return DueWords::tr("Month %1").arg(from.toString(QStringLiteral("M/yyyy")));
    return DueWords::tr("From %1 to %2")
        .arg(dateText(PartialDate::ofDay(from)), dateText(PartialDate::ofDay(to)));
}

QString hamletWords(const QString& hamlet)
{
    return hamlet.isEmpty() ? DueWords::tr("Hamlet not known") : hamlet;
}

} // namespace noi
