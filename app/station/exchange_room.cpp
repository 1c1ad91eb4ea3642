#include "app/station/exchange_room.h"

#include "core/exchange/sheet/csv_writer.h"
#include "core/exchange/sheet/sheet_file.h"
#include "core/exchange/sheet/xlsx_writer.h"
#include "core/exchange/whole_file.h"

#include <QFile>
#include <QFileInfo>

namespace noi
{

namespace
{

using exchange::ExportDesk;
using exchange::ImportDesk;

Progress progressOf(const Watch& watch)
{
    return [watch](qsizetype done, qsizetype of) {
        if (of > 0) watch->percent = int(100 * done / of);
        return !watch->stop;
    };
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::Io, QT_TRANSLATE_NOOP("Error", "“%1” cannot be read: %2"), {path, file.errorString()}};
    const exchange::SheetLimits limits;
    return file.read(limits.fileBytes + 1); // one more: what is too large is said to be
}

/// Of the kind that the file's name says.
Result<void> write(const QString& path, const exchange::Sheet& sheet, const QDateTime& made)
{
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return exchange::writeWhole(path, exchange::csvOf(sheet));
    const auto bytes = exchange::xlsxOf(sheet, made);
    return bytes ? exchange::writeWhole(path, *bytes) : Result<void>(bytes.error());
}

FileSent countsOf(const exchange::ExportFile& file, Id sending)
{
    return {sending, int(file.doses.size()), int(file.takenBack.size()), int(file.people.size())};
}

} // namespace

Result<ExchangePacks> ExchangePacks::load(const PackFolders& folders, QDate day)
{
    auto in = exchange::ImportReference::load(folders, day);
    if (!in) return in.error();
    auto out = exchange::ExportReference::load(folders, day);
    if (!out) return out.error();
    return ExchangePacks{std::move(in).value(), std::move(out).value()};
}

Later<SheetsRead> ExchangeRoom::read(const QString& path)
{
    return m_room.ask(
        [path](ServiceContext& context, const auto& packs, const Actor& actor) -> Result<SheetsRead> {
            if (auto allowed = context.require(actor, "import-data"); !allowed) return allowed.error();
            const auto bytes = bytesOf(path);
            if (!bytes) return bytes.error();
            auto sheets = exchange::readSheets(*bytes);
            if (!sheets) return sheets.error();
            SheetsRead read{QFileInfo(path).fileName(), {}};
            for (exchange::Sheet& sheet : sheets.value()) {
                auto shared = std::make_shared<const exchange::Sheet>(std::move(sheet));
                read.sheets.append({shared, exchange::suggestMapping(*shared, packs->in)});
            }
            return read;
        });
}

Later<SharedPlan> ExchangeRoom::plan(const exchange::ImportFile& file, const Watch& watch)
{
    return m_room.ask(
        [file, watch](ServiceContext& context, const auto& packs, const Actor& actor) -> Result<SharedPlan> {
            auto plan = ImportDesk(context, packs->in).plan(actor, file, progressOf(watch));
            if (!plan) return plan.error();
            return SharedPlan(std::make_shared<const exchange::ImportPlan>(std::move(plan).value()));
        });
}

Later<exchange::ImportDone> ExchangeRoom::confirm(const SharedPlan& plan,
                                                  const exchange::ImportChoices& choices, const Watch& watch)
{
    return m_room.ask([plan, choices, watch](ServiceContext& context, const auto& packs, const Actor& actor) {
        return ImportDesk(context, packs->in).confirm(actor, *plan, choices, progressOf(watch));
    });
}

Later<exchange::ImportUndone> ExchangeRoom::undo(Id run, const QString& reason, const Watch& watch)
{
    return m_room.ask([run, reason, watch](ServiceContext& context, const auto& packs, const Actor& actor) {
        return ImportDesk(context, packs->in).undo(actor, run, reason, progressOf(watch));
    });
}

Later<QList<Stored<ImportRun>>> ExchangeRoom::runs()
{
    return m_room.ask([](ServiceContext& context, const auto& packs, const Actor& actor) {
        return ImportDesk(context, packs->in).runs(actor);
    });
}

Later<FileSent> ExchangeRoom::look(const exchange::ExportFilter& filter)
{
    return m_room.ask(
        [filter](ServiceContext& context, const auto& packs, const Actor& actor) -> Result<FileSent> {
            const auto file = ExportDesk(context, packs->out).make(actor, filter);
            if (!file) return file.error();
            return countsOf(*file, {});
        });
}

Later<FileSent> ExchangeRoom::send(const exchange::ExportFilter& filter, const QString& path)
{
    return m_room.ask(
        [filter, path](ServiceContext& context, const auto& packs, const Actor& actor) -> Result<FileSent> {
            ExportDesk desk(context, packs->out);
            const auto file = desk.make(actor, filter);
            if (!file) return file.error();
            // The file first: a mark without a file would lose doses, a file without a mark only sends them
            // twice.
            if (auto written = write(path, file->sheet, vietnamNow(context.store.clock())); !written)
                return written.error();
            const auto sending = desk.markSent(actor, *file, QFileInfo(path).fileName());
            if (!sending) return sending.error();
            return countsOf(*file, *sending);
        });
}

Later<void> ExchangeRoom::notSent(Id sending, const QString& reason)
{
    return m_room.ask([sending, reason](ServiceContext& context, const auto& packs, const Actor& actor) {
        return ExportDesk(context, packs->out).notSent(actor, sending, reason);
    });
}

Later<QList<Stored<Sending>>> ExchangeRoom::sendings()
{
    return m_room.ask([](ServiceContext& context, const auto& packs, const Actor& actor) {
        return ExportDesk(context, packs->out).sendings(actor);
    });
}

} // namespace noi
