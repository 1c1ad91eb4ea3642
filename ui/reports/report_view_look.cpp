// How a report is laid out: what it is, its figures, what is said about them, what can be done.
#include "ui/kit/badge.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/error_line.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/named.h"
#include "ui/people/key_button.h"
#include "ui/people/reason_line.h"
#include "ui/reports/report_foot.h"
#include "ui/reports/report_grid.h"
#include "ui/reports/report_view.h"
#include "ui/reports/way_buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QShortcut>

namespace noi
{

void ReportView::build()
{
    const int unit = gridUnit(this);
    m_problem = named(new ErrorLine(this), "reportProblem");
    m_grid = named(new ReportGrid(this), "reportTable");
    m_foot = new ReportFoot(this);
    m_reason = new ReasonLine(QStringLiteral("amend"),
                              {tr("Doses written in late"), tr("Wrong entries corrected"),
                               tr("Files of the same person joined"), tr("Asked for by the province")},
                              this);
    m_signs = PreparingSigns(this, QStringLiteral("report"), tr("Making the report…"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(head());
    column->addWidget(m_signs.bar());
    column->addWidget(m_problem);
    column->addWidget(m_grid, 1);
    column->addWidget(m_foot);
    column->addWidget(m_reason);
    column->addWidget(buttons());
    joinKeys();
}

QWidget* ReportView::head()
{
    auto* box = new QWidget(this);
    m_title = named(new ElidedLabel(box), "reportTitle");
    setRole(m_title, QStringLiteral("heading"));
    m_badge = named(new Badge(box), "reportState");
    m_stands = named(new QLabel(box), "reportStands");
    m_why = named(new QLabel(box), "handInWhy");
    for (QLabel* hint : {m_stands, m_why})
        setRole(hint, QStringLiteral("hint"));
    for (QLabel* sentence : {m_stands, m_why})
        sentence->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(gridUnit(this));
    line->addWidget(m_title, 1);
    line->addWidget(m_signs.words());
    line->addWidget(m_badge);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gridUnit(this) / 2);
    lines->addLayout(line);
    lines->addWidget(m_stands);
    lines->addWidget(m_why);
    return box;
}

QWidget* ReportView::buttons()
{
    auto* box = new QWidget(this);
    m_handIn = keyButton({}, {}, QStringLiteral("handIn"), box);
    setRole(m_handIn, QStringLiteral("primary"));
    m_now = keyButton(tr("Figures of today"), QStringLiteral("Esc"), QStringLiteral("reportNow"), box);
    m_again = keyButton(tr("Count again"), QStringLiteral("Ctrl+R"), QStringLiteral("reportAgain"), box);
    auto* line = new FlowLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit(this));
    box->setLayout(line);
    for (QPushButton* button : {m_handIn, m_now, m_again})
        line->addWidget(button);
    m_ways = wayButtons(QStringLiteral("report"), box, this, [this](ReportPapers::Way way) { takeOut(way); });
    for (QPushButton* button : std::as_const(m_ways))
        line->addWidget(button);
    return box;
}

void ReportView::joinKeys()
{
    const auto key = [this](const QKeySequence& keys, auto what) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    for (const auto keys : {Qt::Key_Return, Qt::Key_Enter})
        key(QKeySequence(Qt::CTRL | keys), [this] { askHandIn(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { again(); });
    for (const int part : {ReportFoot::Findings, ReportFoot::Changes, ReportFoot::Versions})
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + part)),
            [this, part] { m_foot->turn(static_cast<ReportFoot::Part>(part)); });
    connect(m_handIn, &QPushButton::clicked, this, &ReportView::askHandIn);
    connect(m_again, &QPushButton::clicked, this, &ReportView::again);
    connect(m_now, &QPushButton::clicked, this, &ReportView::closeVersion);
    connect(m_reason, &ReasonLine::given, this, &ReportView::handIn);
    connect(m_reason, &ReasonLine::left, this, [this] {
        m_reason->hide();
        takeFocus();
    });
    connect(m_foot, &ReportFoot::left, this, &ReportView::takeFocus);
    connect(m_foot, &ReportFoot::behindAsked, this, &ReportView::behindAsked);
    connect(m_foot, &ReportFoot::versionAsked, this, &ReportView::openVersion);
    connect(m_grid, &ReportGrid::opened, this, [this](const QString& name, const QList<Id>& records) {
        Q_EMIT behindAsked({name + QStringLiteral(" · ") + m_title->text(), records, {}, false});
    });
}

} // namespace noi
