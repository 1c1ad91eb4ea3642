#pragma once

#include "core/reference/pack_folders.h"
#include "core/report/report_reference.h"

#include <deque>
#include <memory>

namespace noi::provincial
{

/// The packs that reports are made by, read once for each day that is asked about.
class ReportPacks
{
public:
    explicit ReportPacks(PackFolders folders) : m_folders(std::move(folders)) {}

    /// Forms, indicators and rules as they apply on the last day of a period; series and products as of
    /// today, because doses are numbered once for all periods.
    Result<std::shared_ptr<const report::ReportReference>> on(QDate day, QDate today);

private:
    struct Kept {
        QDate day, today;
        std::shared_ptr<const report::ReportReference> reference;
    };
    PackFolders m_folders;
    std::deque<Kept> m_kept;
};

} // namespace noi::provincial
