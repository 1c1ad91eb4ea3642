#include "ui/session/sheet_out.h"

#include "ui/kit/choice_field.h"
#include "ui/kit/error_text.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/named.h"
#include "ui/print/report_paper.h"
#include "ui/reports/way_buttons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace noi
{

namespace
{
constexpr int blankLines = 60; ///< more than stand on a page
}

SheetOut::SheetOut(const SessionParts& parts, QWidget* place, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_which(named(new ChoiceField(this), "sheetWhich"))
{
    setObjectName(QStringLiteral("sheetOut"));
    auto* title = new QLabel(tr("Sheet of the session"), this);
    setRole(title, QStringLiteral("heading"));
    m_which->setChoices({{tr("Filled in"), false}, {tr("Blank"), true}});
    auto* box = new QWidget(this);
    auto* line = new FlowLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit(this));
    box->setLayout(line);
    line->addWidget(m_which);
    const auto buttons =
        wayButtons(QStringLiteral("sheet"), box, place, [this](ReportPapers::Way way) { take(way); });
    for (QPushButton* button : buttons)
        line->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit(this) / 2);
    column->addWidget(title);
    column->addWidget(box);
    column->addStretch();
    setSession({});
}

void SheetOut::setSession(Id session)
{
    if (session != m_session) m_latest.drop();
    m_session = session;
    m_which->setValue(!session);
}

void SheetOut::takeFocus() { m_which->setFocus(); }

void SheetOut::take(ReportPapers::Way way)
{
    const bool blank = m_which->value().toBool();
    if (!blank && !m_session)
        return m_parts.feedback.say(Meaning::Late, tr("No session is chosen: take the blank sheet."));
    m_latest.ask(this,
                 blank ? m_parts.source.blankSheet(blankLines, m_parts.language())
                       : m_parts.source.sheet(m_session, m_parts.language()),
                 [this, way, blank](const Result<report::ReportTable>& table) {
                     if (!table) return m_parts.feedback.say(Meaning::Stop, errorText(table.error()));
                     takeOut(way, *table, blank);
                 });
}

void SheetOut::takeOut(ReportPapers::Way way, report::ReportTable table, bool blank) const
{
    if (blank) {
        table.period = {}; // its file is of no day
        table = onePage(table, reportFrame(table, {{}, {}, {}, vietnamNow(m_parts.clock)}));
    }
    ReportPapers(m_parts.feedback, m_parts.dialogs, m_parts.clock).take(way, table);
}

} // namespace noi
