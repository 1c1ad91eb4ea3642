// How the page is laid out: the period above, the list at the left, what is chosen from it at the right.
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/named.h"
#include "ui/reports/behind_view.h"
#include "ui/reports/chart_view.h"
#include "ui/reports/missing_view.h"
#include "ui/reports/period_chooser.h"
#include "ui/reports/report_list_delegate.h"
#include "ui/reports/report_list_model.h"
#include "ui/reports/report_view.h"
#include "ui/reports/reports_page.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>

namespace noi
{

void ReportsPage::build()
{
    const int unit = gridUnit(this);
    m_whole = new QWidget(this);
    m_chooser = new PeriodChooser(m_parts.today(), m_parts.language, m_whole);
    m_problem = named(new ErrorLine(m_whole), "reportsProblem");
    m_model = new ReportListModel(m_whole);
    m_list = named(new QListView(m_whole), "reportList");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReportListDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumWidth(22 * unit);
    m_list->setMaximumWidth(36 * unit);
    m_list->installEventFilter(this);
    m_stack = new QStackedWidget(m_whole);
    m_report = new ReportView(m_parts, m_stack);
    m_chart = new ChartView(m_parts, m_stack);
    m_behind = new BehindView(m_parts, m_stack);
    m_missingView = new MissingView(m_parts, m_stack);
    m_empty = named(new EmptyState(QStringLiteral("file-text"), m_stack), "reportsEmpty");
    for (QWidget* view :
         {static_cast<QWidget*>(m_report), static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_behind),
          static_cast<QWidget*>(m_missingView), static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(view);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * unit);
    columns->addWidget(m_list, 2);
    columns->addWidget(m_stack, 5);
    auto* lines = new QVBoxLayout(m_whole);
    lines->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    lines->setSpacing(unit);
    lines->addWidget(m_chooser);
    lines->addWidget(m_problem);
    lines->addLayout(columns, 1);
    layout()->addWidget(m_whole);
    setFocusProxy(m_list);
    joinKeys();
}

void ReportsPage::joinKeys()
{
    const auto key = [this](const QKeySequence& keys, auto what) {
        auto* shortcut = new QShortcut(keys, m_whole);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    for (int i = 0; i < 5; ++i)
        key(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] { m_chooser->chooseKind(i); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_chooser->turn(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_chooser->turn(1); });
    connect(m_chooser, &PeriodChooser::chosen, this, &ReportsPage::choosePeriod);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_filling) m_settled.start();
    });
    connect(m_list, &QListView::clicked, this, &ReportsPage::showChosen);
    const auto toList = [this] { m_list->setFocus(Qt::OtherFocusReason); };
    for (const ResultView* view : results())
        connect(view, &ResultView::left, this, toList);
    connect(m_report, &ReportView::behindAsked, this, &ReportsPage::showBehind);
    connect(m_report, &ReportView::handedIn, this, [this] {
        ask();
        Q_EMIT handedIn();
    });
    connect(m_behind, &BehindView::left, this, &ReportsPage::backToReport);
    connect(m_behind, &BehindView::opened, this, &ReportsPage::openRecord);
    connect(m_missingView, &MissingView::left, this, toList);
    connect(m_missingView, &MissingView::reportAsked, this, &ReportsPage::openReport);
    connect(m_missingView, &MissingView::endAsked, this, &ReportsPage::openEnd);
}

} // namespace noi
