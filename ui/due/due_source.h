#pragma once

#include "core/report/report_table.h"
#include "core/service/due_list.h"
#include "ui/people/people_source.h"

namespace noi
{

/// What the due page asks of the station's records. Called from the screen's thread; nothing on the screen
/// waits for it.
class DueSource
{
public:
    virtual ~DueSource() = default;

    /// The future tells how far planning is (people done and to do), and stops it when it is cancelled; what
    /// was worked out till then is kept.
    virtual Later<DueList> list(const DueFilter& filter) = 0;
    /// A list as it goes out, in the screen's language: "vi", "en".
    virtual Later<report::ReportTable> table(const DueList& list, const QString& language) = 0;
};

} // namespace noi
