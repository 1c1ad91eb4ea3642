#include "core/clinical/pregnancy/postnatal_contacts.h"

#include "core/reference/pack_row.h"

#include <algorithm>

namespace noi::pregnancy
{

namespace
{

constexpr int longest = 365; // days

} // namespace

Result<PostnatalContacts> PostnatalContacts::read(const QByteArray& bytes, const QString& file)
{
    enum Column { NameVi, NameEn, FromDay, DueDay };
    const auto table = PackTable::read(bytes, file,
                                       {QStringLiteral("name_vi"), QStringLiteral("name_en"),
                                        QStringLiteral("from_day"), QStringLiteral("due_day")});
    if (!table) return table.error();
    PostnatalContacts contacts;
    const auto closed = packHeadNumber(table->info(), QStringLiteral("closed_after_day"), 1, longest);
    if (!closed) return closed.error();
    contacts.m_closedAfterDay = *closed;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const int earliest = contacts.m_contacts.isEmpty() ? 0 : contacts.m_contacts.last().dueDay + 1;
        (void)row.required(FromDay);
        (void)row.required(DueDay);
        const int from = row.number(FromDay, earliest, *closed).value_or(0);
        const int due = row.number(DueDay, from, *closed).value_or(0);
        const PostnatalContact contact{{row.required(NameVi), row.required(NameEn)}, from, due};
        if (row.failure()) return *row.failure();
        contacts.m_contacts.append(contact);
    }
    return contacts;
}

QList<PostnatalContactDue> PostnatalContacts::due(QDate born, const QList<QDate>& visits, QDate day) const
{
    QList<PostnatalContactDue> due;
    for (qsizetype i = 0; i < m_contacts.size(); ++i) {
        const QDate from = born.addDays(m_contacts[i].fromDay), last = born.addDays(m_contacts[i].dueDay);
        const bool latest = i + 1 == m_contacts.size();
        const QDate end = born.addDays(latest ? m_closedAfterDay + 1 : m_contacts[i + 1].fromDay);
        const bool made = std::ranges::any_of(visits, [&](QDate one) { return one >= from && one < end; });
        if (!made && day < end) due.append({m_contacts[i].name, from, last, day > last});
    }
    return due;
}

} // namespace noi::pregnancy
