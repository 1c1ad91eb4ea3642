#pragma once

#include "core/base/progress.h"
#include "core/exchange/import/plan.h"
#include "core/model/import_run.h"
#include "core/service/actor.h"

namespace noi
{
struct ServiceContext;
}

namespace noi::exchange
{

/// A sheet as somebody wants it read.
struct ImportFile {
    QString name; ///< without its folders
    std::shared_ptr<const Sheet> sheet;
    Mapping mapping;
};

struct ImportDone {
    Id run;
    int people = 0, doses = 0; ///< written; parents count as people
    int left = 0;              ///< people of the file who were not taken in
};

struct ImportUndone {
    int doses = 0, people = 0; ///< voided, withdrawn
    QList<PersonLine> stayed;  ///< on whom somebody has worked since
};

/// Taking in spreadsheets. All of it needs the permission "import-data".
class ImportDesk
{
public:
    ImportDesk(ServiceContext& context, const ImportReference& names) : m_context(context), m_names(names) {}

    /// Reads and matches; writes nothing. Refused while the mapping says too little.
    Result<ImportPlan> plan(const Actor& actor, const ImportFile& file, const Progress& progress = {});
    /// Writes what is new in one transaction: all of it or, on an error or when `progress` says to stop,
    /// nothing. Who is ambiguous and not chosen, clashing or left out is not written. Refused where somebody
    /// else recorded anything since the plan was made that changes it.
    Result<ImportDone> confirm(const Actor& actor, const ImportPlan& plan, const ImportChoices& choices,
                               const Progress& progress = {});
    /// Takes all of an import back, in one transaction: its doses are voided, the people it brought
    /// withdrawn, but for those on whom somebody has worked since. Once.
    Result<ImportUndone> undo(const Actor& actor, Id run, const QString& reason,
                              const Progress& progress = {});
    Result<QList<Stored<ImportRun>>> runs(const Actor& actor); ///< newest first

private:
    Result<void> match(ImportPlan& plan, const Progress& progress);

    ServiceContext& m_context;
    const ImportReference& m_names;
};

} // namespace noi::exchange
