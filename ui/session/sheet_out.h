#pragma once

#include "ui/people/latest.h"
#include "ui/reports/report_papers.h"
#include "ui/session/session_parts.h"

#include <QWidget>

namespace noi
{

class ChoiceField;

/// A session's sheet on its way out: as it was worked, or a page of blank lines for a morning without
/// electricity.
class SheetOut : public QWidget
{
    Q_OBJECT

public:
    /// Its keys work wherever `place` has the focus.
    SheetOut(const SessionParts& parts, QWidget* place, QWidget* parent = nullptr);

    /// Whose sheet it is, and that one is chosen; none: there is only a blank one.
    void setSession(Id session);
    void takeFocus();

private:
    void take(ReportPapers::Way way);
    void takeOut(ReportPapers::Way way, report::ReportTable table, bool blank) const;

    const SessionParts& m_parts;
    Latest m_latest;
    Id m_session;
    ChoiceField* m_which;
};

} // namespace noi
