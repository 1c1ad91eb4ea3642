#pragma once

#include "app/station/pack_room.h"
#include "ui/exchange/exchange_source.h"

namespace noi
{

/// How other lists name things, and how files for others do.
struct ExchangePacks {
    exchange::ImportReference in;
    exchange::ExportReference out;

    static Result<ExchangePacks> load(const PackFolders& folders, QDate day);
};

/// The spreadsheet page's questions, asked of the use cases on the store's thread.
class ExchangeRoom : public ExchangeSource
{
public:
    ExchangeRoom(Vault& vault, PackFolders packs) : m_vault(vault), m_room(vault, std::move(packs)) {}

    [[nodiscard]] bool mayImport() const override { return m_vault.may("import-data"); }
    [[nodiscard]] bool mayExport() const override { return m_vault.may("export-data"); }

    Later<SheetsRead> read(const QString& path) override;
    Later<SharedPlan> plan(const exchange::ImportFile& file, const Watch& watch) override;
    Later<exchange::ImportDone> confirm(const SharedPlan& plan, const exchange::ImportChoices& choices,
                                        const Watch& watch) override;
    Later<exchange::ImportUndone> undo(Id run, const QString& reason, const Watch& watch) override;
    Later<QList<Stored<ImportRun>>> runs() override;

    Later<FileSent> look(const exchange::ExportFilter& filter) override;
    Later<FileSent> send(const exchange::ExportFilter& filter, const QString& path) override;
    Later<void> notSent(Id sending, const QString& reason) override;
    Later<QList<Stored<Sending>>> sendings() override;

private:
    Vault& m_vault;
    PackRoom<ExchangePacks> m_room;
};

} // namespace noi
