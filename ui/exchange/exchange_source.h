#pragma once

#include "core/exchange/export/export_desk.h"
#include "core/exchange/import/import_desk.h"
#include "ui/people/people_source.h"

#include <atomic>

namespace noi
{

/// A file that was read: its sheets, and how each would be taken.
struct SheetsRead {
    struct One {
        std::shared_ptr<const exchange::Sheet> sheet;
        exchange::Mapping mapping;
    };
    QString fileName; ///< without its folders
    QList<One> sheets;
};

/// How far long work is; the screen looks, the store's thread tells.
struct ExchangeWatch {
    std::atomic<int> percent{0};
    std::atomic<bool> stop{false};
};
using Watch = std::shared_ptr<ExchangeWatch>;
using SharedPlan = std::shared_ptr<const exchange::ImportPlan>;

/// A file that went out.
struct FileSent {
    Id sending;
    int doses = 0, takenBack = 0, people = 0;
};

/// What the pages about spreadsheets ask of the station's records: core's ImportDesk and ExportDesk, whose
/// contracts hold here.
class ExchangeSource
{
public:
    virtual ~ExchangeSource() = default;

    [[nodiscard]] virtual bool mayImport() const = 0;
    [[nodiscard]] virtual bool mayExport() const = 0;

    virtual Later<SheetsRead> read(const QString& path) = 0;
    virtual Later<SharedPlan> plan(const exchange::ImportFile& file, const Watch& watch) = 0;
    virtual Later<exchange::ImportDone>
    confirm(const SharedPlan& plan, const exchange::ImportChoices& choices, const Watch& watch) = 0;
    virtual Later<exchange::ImportUndone> undo(Id run, const QString& reason, const Watch& watch) = 0;
    virtual Later<QList<Stored<ImportRun>>> runs() = 0;

    /// What would go out; writes nothing.
    virtual Later<FileSent> look(const exchange::ExportFilter& filter) = 0;
    /// Writes the file, a spreadsheet where it is called .xlsx and else a CSV, then remembers that it went
    /// out.
    virtual Later<FileSent> send(const exchange::ExportFilter& filter, const QString& path) = 0;
    virtual Later<void> notSent(Id sending, const QString& reason) = 0;
    virtual Later<QList<Stored<Sending>>> sendings() = 0;
};

} // namespace noi
