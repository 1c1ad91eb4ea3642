#pragma once

#include "core/exchange/export/export_reference.h"
#include "core/exchange/sheet/sheet.h"
#include "core/model/record.h"
#include "core/model/sending.h"
#include "core/service/actor.h"

namespace noi
{
struct ServiceContext;
}

namespace noi::exchange
{

/// Which doses to send.
struct ExportFilter {
    QDate from, to;             ///< days of vaccination, both included; invalid: no limit
    bool sentToo = false;       ///< those that were sent already as well
    bool fromElsewhere = false; ///< also doses that were only told, which their own place sends
    bool withoutDoses =
        false; ///< also people who live here and of whom nothing was sent yet, in a row without a dose
};

/// A file ready to be written, and what stands in it.
struct ExportFile {
    Sheet sheet; ///< headings, then a row for each dose
    QList<Id> people, doses, takenBack;
    int alreadySent = 0; ///< doses that the filter's days hold and that were left out as sent
};

/// Files for the national registry, and the memory of what it was told. All of it needs the permission
/// "export-data".
class ExportDesk
{
public:
    ExportDesk(ServiceContext& context, const ExportReference& columns)
        : m_context(context), m_columns(columns)
    {
    }

    /// What is to be sent, with the doses sent earlier that do not count any more as rows of their own,
    /// whatever their day. Writes nothing.
    Result<ExportFile> make(const Actor& actor, const ExportFilter& filter);
    /// Remembers that a file went out: from now on what is in it counts as sent.
    Result<Id> markSent(const Actor& actor, const ExportFile& file, const QString& fileName);
    /// It never arrived: what was in it is to be sent again.
    Result<void> notSent(const Actor& actor, Id sending, const QString& reason);
    /// Those that stand, newest first.
    Result<QList<Stored<Sending>>> sendings(const Actor& actor);

private:
    ServiceContext& m_context;
    const ExportReference& m_columns;
};

} // namespace noi::exchange
