#include "core/report/book_maker.h"
#include "core/service/report_desk.h"

namespace noi
{

using report::BookMaker;
using report::BookPack;
using report::Period;
using report::ReportTable;

namespace
{

Error noSuchBook(const QString& book)
{
    return {ErrorKind::NotFound,
            QT_TRANSLATE_NOOP("Error",
                              "There is no book “%1” for this time. Ask the province for its data pack."),
            {book}};
}

} // namespace

Result<void> ReportDesk::requireBooks(const Actor& actor) const
{
    if (auto allowed = m_context.require(actor, "view-reports"); !allowed) return allowed;
    return m_context.require(actor, "view-people");
}

Result<BookMaker> ReportDesk::bookMaker(const Actor& actor) const
{
    if (auto allowed = requireBooks(actor); !allowed) return allowed.error();
    auto who = reporter();
    if (!who) return who.error();
    return BookMaker(m_context.database(), m_context.reference, m_reference, std::move(who).value());
}

Result<BookPack> ReportDesk::bookWithRows(const QString& rows) const
{
    const BookPack* const book = m_books ? m_books->withRows(rows) : nullptr;
    if (!book) return noSuchBook(rows);
    return *book;
}

Result<QList<BookPack>> ReportDesk::books(const Actor& actor)
{
    if (auto allowed = requireBooks(actor); !allowed) return allowed.error();
    return m_books ? m_books->all() : QList<BookPack>();
}

Result<ReportTable> ReportDesk::makeBook(const Actor& actor, const QString& code, const Period& period,
                                         const QString& language)
{
    auto maker = bookMaker(actor);
    if (!maker) return maker.error();
    const BookPack* const book = m_books ? m_books->byCode(code) : nullptr;
    if (!book) return noSuchBook(code);
    return maker->make(*book, period, language);
}

Result<ReportTable> ReportDesk::sessionSheet(const Actor& actor, Id session, const QString& language)
{
    auto maker = bookMaker(actor);
    if (!maker) return maker.error();
    const auto book = bookWithRows(QStringLiteral("session"));
    return book ? maker->sessionSheet(*book, session, language) : Result<ReportTable>(book.error());
}

Result<ReportTable> ReportDesk::blankSessionSheet(const Actor& actor, int rows, const QString& language)
{
    auto maker = bookMaker(actor);
    if (!maker) return maker.error();
    const auto book = bookWithRows(QStringLiteral("session"));
    return book ? maker->blankSessionSheet(*book, rows, language) : Result<ReportTable>(book.error());
}

Result<ReportTable> ReportDesk::dueTable(const Actor& actor, const DueList& list, const QString& language)
{
    auto maker = bookMaker(actor);
    if (!maker) return maker.error();
    const auto book = bookWithRows(QStringLiteral("due"));
    return book ? maker->dueTable(*book, list, language) : Result<ReportTable>(book.error());
}

} // namespace noi
