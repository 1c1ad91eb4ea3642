#include "core/report/book_maker.h"

#include "core/model/session.h"
#include "core/report/books/book_kind.h"
#include "core/report/books/due_rows.h"
#include "core/report/books/session_sheet.h"
#include "core/report/families/births.h"
#include "core/store/registers.h"

#include <algorithm>
#include <functional>

namespace noi::report
{

namespace
{

ReportTable headed(const BookPack& book, const Period& period, const Reporter& reporter,
                   const QString& language)
{
    ReportTable table = headedTable(book, period, reporter, language);
    for (const BookColumn& column : book.columns)
        table.columns.append({column.field.join(u' '), column.title.in(language), column.group.in(language),
                              column.align, column.width});
    return table;
}

Period days(QDate from, QDate to)
{
    // A whole month is called one: "Tháng 11 năm 2026".
    const Period month = Period::month(from.year(), from.month());
    return month.from == from && month.to == to ? month : Period{Period::Kind::Days, from, to};
}

Words dayWords(QDate day)
{
    const QString text = day.toString(QStringLiteral("dd/MM/yyyy"));
    return {QStringLiteral("Ngày ") + text, text};
}

Error notOfThis(const BookPack& book, const char* text) { return {ErrorKind::Refused, text, {book.name.vi}}; }

} // namespace

Result<ReportTable> BookMaker::make(const BookPack& book, const Period& period, const QString& language)
{
    const BookKind* const kind = bookKind(book.rows);
    if (!kind || !kind->write)
        return notOfThis(book, QT_TRANSLATE_NOOP("Error", "“%1” is not written for a period."));
    const auto people = People::read(m_database);
    if (!people) return people.error();
    BirthsRead births;
    const FamilyContext registers{m_database, m_reference,    m_reporter.scope,
                                  *people,    m_reporter.now, &births};
    auto rows = kind->write({registers, m_names, book, period, language});
    if (!rows) return rows.error();
    ReportTable table = headed(book, period, m_reporter, language);
    table.rows = std::move(rows).value();
    return table;
}

Result<ReportTable> BookMaker::sessionSheet(const BookPack& book, Id session, const QString& language)
{
    if (book.rows != QStringLiteral("session"))
        return notOfThis(book, QT_TRANSLATE_NOOP("Error", "“%1” is not the sheet of a session."));
    const auto found = readRecord<Session>(m_database, session);
    if (!found) return found.error();
    if (!m_reporter.scope.sites.contains(found->site)) return noSuchRecord(session);
    const auto site =
        m_database.row(QStringLiteral("SELECT name FROM site WHERE id = ?"), {found->site.value});
    if (!site) return site.error();
    const auto people = People::read(m_database);
    if (!people) return people.error();
    const QDate day = found->date.earliest();
    const FamilyContext registers{m_database, m_reference, m_reporter.scope, *people, m_reporter.now};
    const BookContext context{registers, m_names, book, {Period::Kind::Days, day, day}, language};
    auto rows = writeSession(context, session);
    if (!rows) return rows.error();
    ReportTable table = headed(book, context.period, m_reporter, language);
    table.periodName = dayWords(day).in(language);
    table.subject = site->value(0).toString();
    table.rows = std::move(rows).value();
    return table;
}

Result<ReportTable> BookMaker::blankSessionSheet(const BookPack& book, int rows, const QString& language)
{
    if (book.rows != QStringLiteral("session"))
        return notOfThis(book, QT_TRANSLATE_NOOP("Error", "“%1” is not the sheet of a session."));
    const QDate day = m_reporter.now.earliest();
    const People nobody;
    const FamilyContext registers{m_database, m_reference, m_reporter.scope, nobody, m_reporter.now};
    const BookContext context{registers, m_names, book, {Period::Kind::Days, day, day}, language};
    ReportTable table = headed(book, context.period, m_reporter, language);
    table.periodName =
        Words{QStringLiteral("Ngày ……/……/…………"), QStringLiteral("Date ……/……/…………")}.in(language);
    table.subject =
        Words{QStringLiteral("Điểm tiêm: ………………………………"), QStringLiteral("Site: ………………………………")}.in(language);
    table.rows = blankSessionRows(context, rows);
    return table;
}

Result<ReportTable> BookMaker::dueTable(const BookPack& book, const DueList& list, const QString& language)
{
    if (book.rows != QStringLiteral("due"))
        return notOfThis(book, QT_TRANSLATE_NOOP("Error", "“%1” is not a due list."));
    const People nobody; // the list knows its people
    const FamilyContext registers{m_database, m_reference, m_reporter.scope, nobody, m_reporter.now};
    const BookContext context{registers, m_names, book, days(list.filter.from, list.filter.to), language};
    ReportTable table = headed(book, context.period, m_reporter, language);
    table.subject = dueSubject(context, list.filter);
    table.rows = writeDue(context, list);
    return table;
}

} // namespace noi::report
