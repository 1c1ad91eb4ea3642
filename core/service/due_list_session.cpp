#include "core/service/due_list_session.h"

#include <QMap>

#include <algorithm>

namespace noi
{

namespace
{

QString productOf(const DueDose& dose, const SessionWish& wish)
{
    const QString other = wish.instead.value(dose.product);
    return dose.products.contains(other) ? other : dose.product;
}

std::optional<int> vialsFor(int doses, const Product* product, int sparePercent)
{
    if (!product || !product->dosesPerVial) return std::nullopt;
    const int inVial = *product->dosesPerVial;
    const int hundredths = doses * (100 + (inVial > 1 ? sparePercent : 0));
    return (hundredths + 100 * inVial - 1) / (100 * inVial);
}

/// Adds a dose to the orders, in the order products are first asked for.
void order(QList<ProductOrder>& orders, const QString& product, const QStringList& instead)
{
    auto found = std::ranges::find(orders, product, &ProductOrder::product);
    if (found == orders.end()) {
        orders += ProductOrder{product, instead, 1, std::nullopt};
        return;
    }
    ++found->doses;
    found->instead.removeIf([&](const QString& code) { return !instead.contains(code); });
}

void addTotals(const QList<ProductOrder>& session, QList<ProductOrder>& totals)
{
    for (const ProductOrder& one : session) {
        auto found = std::ranges::find(totals, one.product, &ProductOrder::product);
        if (found == totals.end()) {
            totals += one;
            continue;
        }
        found->doses += one.doses;
        found->instead.removeIf([&](const QString& code) { return !one.instead.contains(code); });
        if (found->vials && one.vials) *found->vials += *one.vials;
    }
}

/// A hamlet's people that are to sit in one session.
struct Group {
    QString hamlet;
    QList<qsizetype> rows;
};

QList<Group> hamletsOf(const QList<DueRow>& rows)
{
    QList<Group> groups;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (groups.isEmpty() || groups.last().hamlet != rows[i].person.hamlet)
            groups += Group{rows[i].person.hamlet, {}};
        groups.last().rows += i;
    }
    return groups;
}

/// Which rows sit in which session: the largest hamlets choose first, each the fullest session that still
/// takes it whole; a hamlet that fits nowhere fills what is left of one after another.
QList<QList<qsizetype>> seats(QList<Group> hamlets, qsizetype sessions, qsizetype limit)
{
    QList<QList<qsizetype>> seated(sessions);
    std::ranges::stable_sort(hamlets, std::ranges::greater(),
                             [](const Group& one) { return one.rows.size(); });
    QList<Group> split;
    for (const Group& hamlet : std::as_const(hamlets)) {
        QList<qsizetype>* best = nullptr;
        for (auto& session : seated)
            if (session.size() + hamlet.rows.size() <= limit && (!best || session.size() > best->size()))
                best = &session;
        if (best)
            *best += hamlet.rows;
        else
            split += hamlet;
    }
    for (Group& hamlet : split)
        for (auto& session : seated) {
            const qsizetype taken = std::min(limit - session.size(), hamlet.rows.size());
            session += hamlet.rows.first(taken);
            hamlet.rows.remove(0, taken);
        }
    for (auto& session : seated)
        std::ranges::sort(session);
    std::ranges::sort(seated, {}, [](const auto& session) { return session.first(); });
    return seated;
}

PlannedSession sessionOf(const QList<qsizetype>& seated, const QList<DueRow>& rows,
                         const Reference& reference, const SessionWish& wish)
{
    PlannedSession session;
    session.people = int(seated.size());
    for (const qsizetype i : seated) {
        const DueRow& row = rows[i];
        if (!session.hamlets.contains(row.person.hamlet)) session.hamlets += row.person.hamlet;
        for (const DueDose& dose : row.doses)
            order(session.products, productOf(dose, wish), dose.products);
    }
    for (ProductOrder& one : session.products)
        one.vials = vialsFor(one.doses, reference.products.byCode(one.product), wish.sparePercent);
    return session;
}

bool isOneVaccine(const QList<DueRow>& rows, const SessionWish& wish)
{
    QStringList products;
    for (const DueRow& row : rows)
        for (const DueDose& dose : row.doses)
            if (const QString product = productOf(dose, wish); !products.contains(product))
                products += product;
    return products.size() == 1;
}

} // namespace

SessionPlan planSessions(const QList<DueRow>& rows, const Reference& reference, const SessionWish& wish)
{
    const SessionRules& rules = reference.sessionRules;
    SessionPlan plan;
    plan.people = int(rows.size());
    plan.limit = isOneVaccine(rows, wish) ? rules.personsOneVaccine : rules.persons;
    if (rows.isEmpty()) return plan;
    const qsizetype sessions = (rows.size() + plan.limit - 1) / plan.limit;
    const auto all = seats(hamletsOf(rows), sessions, plan.limit);
    for (const QList<qsizetype>& seated : all) {
        plan.sessions += sessionOf(seated, rows, reference, wish);
        addTotals(plan.sessions.last().products, plan.products);
    }
    return plan;
}

} // namespace noi
