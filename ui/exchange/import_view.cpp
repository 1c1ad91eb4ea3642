#include "ui/exchange/import_view.h"

#include "ui/exchange/mapping_panel.h"
#include "ui/exchange/plan_panel.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/feedback.h"
#include "ui/kit/named.h"
#include "ui/people/key_button.h"
#include "ui/people/latest.h"
#include "ui/people/reason_line.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace noi
{

namespace
{

constexpr int tickMs = 100; ///< between two looks at how far it is

} // namespace

ImportView::ImportView(ExchangeSource& source, Feedback& feedback, Dialogs& dialogs, const Products& products,
                       QWidget* parent)
    : QWidget(parent), m_source(source), m_feedback(feedback), m_dialogs(dialogs),
      m_model(new QStandardItemModel(0, 6, this)), m_mapping(new MappingPanel(products, this)),
      m_plan(new PlanPanel(this))
{
    m_stack = new QStackedLayout(this);
    m_start = startPanel();
    m_work = workPanel();
    for (QWidget* panel : std::initializer_list<QWidget*>{m_start, m_mapping, m_plan, m_work})
        m_stack->addWidget(panel);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_watch) m_bar->setValue(m_watch->percent);
    });
    connect(m_mapping, &MappingPanel::accepted, this, &ImportView::compare);
    connect(m_mapping, &MappingPanel::left, this, &ImportView::showStart);
    connect(m_plan, &PlanPanel::accepted, this, &ImportView::takeIn);
    connect(m_plan, &PlanPanel::left, this, [this] {
        m_stack->setCurrentWidget(m_mapping);
        m_mapping->setFocus();
    });
}

QWidget* ImportView::startPanel()
{
    const int unit = gridUnit(this);
    auto* panel = new QWidget(this);
    m_choose = keyButton(tr("Choose a spreadsheet…"), QStringLiteral("Ctrl+O"),
                         QStringLiteral("importChoose"), panel);
    setRole(m_choose, QStringLiteral("primary"));
    bindKey(m_choose, QKeySequence(QStringLiteral("Ctrl+O")), this, Qt::WidgetWithChildrenShortcut);
    auto* about = new QLabel(
        tr("Lists from the national registry or kept by hand, .xlsx or .csv. Nothing is written before "
           "you have seen what would be, and all of it can be taken back."),
        panel);
    setRole(about, QStringLiteral("hint"));
    about->setWordWrap(true);
    m_says = named(new QLabel(panel), "importSays");
    m_says->setWordWrap(true);
    m_says->hide();
    m_problem = named(new ErrorLine(panel), "importProblem");
    m_model->setHorizontalHeaderLabels(
        {tr("Taken in"), tr("File"), tr("By"), tr("People"), tr("Doses"), tr("State")});
    m_table = listTable(m_model, QStringLiteral("importRuns"), panel);
    setColumnShares(m_table, {-20, 34, 20, -8, -8, 24});
    m_empty = new EmptyState(QStringLiteral("file-text"), panel);
    m_empty->say(tr("Spreadsheets that were taken in will be listed here."), tr("Ctrl+O: choose one"));
    m_undo = keyButton(tr("Take this import back…"), QStringLiteral("Delete"), QStringLiteral("importUndo"),
                       panel);
    m_reason = new ReasonLine(
        QStringLiteral("importReason"),
        {tr("The wrong file"), tr("Columns were mistaken"), tr("Already taken in elsewhere")}, panel);
    auto* top = new QHBoxLayout;
    top->addWidget(m_choose);
    top->addStretch();
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_undo);
    actions->addStretch();
    auto* list = new QWidget(panel);
    m_list = new QStackedLayout(list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(top);
    for (QWidget* part : std::initializer_list<QWidget*>{about, m_says, m_problem, m_reason})
        column->addWidget(part);
    column->addWidget(list, 1);
    column->addLayout(actions);
    connect(m_choose, &QPushButton::clicked, this, &ImportView::chooseFile);
    connect(m_undo, &QPushButton::clicked, this, &ImportView::askToUndo);
    connect(m_reason, &ReasonLine::given, this, [this](const QString& reason) {
        if (const auto* run = chosenRun()) undo(run->id, reason);
    });
    connect(m_reason, &ReasonLine::left, this, [this] {
        m_reason->hide();
        m_table->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportView::showWhatMayBeDone);
    return panel;
}

QWidget* ImportView::workPanel()
{
    const int unit = gridUnit(this);
    auto* panel = new QWidget(this);
    m_what = named(new QLabel(panel), "importWhat");
    setRole(m_what, QStringLiteral("heading"));
    m_bar = named(new QProgressBar(panel), "importBar");
    m_bar->setRange(0, 100);
    m_stop = keyButton(tr("Stop"), QStringLiteral("Esc"), QStringLiteral("importStop"), panel);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_bar})
        column->addWidget(part);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_watch) m_watch->stop = true;
    });
    return panel;
}

void ImportView::begin()
{
    if (m_stack->currentWidget() == m_start) showStart();
}

void ImportView::showStart()
{
    m_stack->setCurrentWidget(m_start);
    m_reason->hide();
    m_choose->setEnabled(m_source.mayImport());
    if (!m_source.mayImport())
        m_problem->say(tr("Your role may not take in spreadsheets. Ask the head of the station."));
    loadRuns();
    m_choose->setFocus(Qt::OtherFocusReason);
}

void ImportView::loadRuns()
{
    if (!m_source.mayImport()) return;
    whenDone(this, m_source.runs(), [this](const Result<QList<Stored<ImportRun>>>& runs) {
        if (!runs) return m_problem->say(runs.error());
        m_runs = *runs;
        m_model->removeRows(0, m_model->rowCount());
        for (const Stored<ImportRun>& run : std::as_const(m_runs)) {
            const ImportRun& one = run.value;
            QList<QStandardItem*> cells;
            for (const QString& text :
                 {dateText(one.importedAt), one.fileName, one.importedBy,
                  QString::number(one.people.value_or(0)), QString::number(one.doses.value_or(0)),
                  one.undoneAt.isNull() ? tr("Stands") : tr("Taken back: %1").arg(one.undoReason)}) {
                cells.append(new QStandardItem(text));
                cells.last()->setToolTip(text);
            }
            for (const int figure : {3, 4})
                cells[figure]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_model->appendRow(cells);
        }
        m_list->setCurrentIndex(m_runs.isEmpty() ? 1 : 0);
        if (!m_runs.isEmpty()) m_table->selectRow(0);
        showWhatMayBeDone();
    });
}

const Stored<ImportRun>* ImportView::chosenRun() const
{
    const int row = selectedRow(m_table);
    return row >= 0 && row < m_runs.size() ? &m_runs[row] : nullptr;
}

void ImportView::showWhatMayBeDone()
{
    const auto* run = chosenRun();
    m_undo->setVisible(!m_runs.isEmpty());
    m_undo->setEnabled(run && run->value.undoneAt.isNull() && m_source.mayImport());
}

Watch ImportView::startWork(const QString& what)
{
    m_watch = std::make_shared<ExchangeWatch>();
    m_before = m_stack->currentWidget();
    m_what->setText(what);
    m_bar->setValue(0);
    m_tick.start();
    m_stack->setCurrentWidget(m_work);
    m_stop->setFocus(Qt::OtherFocusReason);
    return m_watch;
}

void ImportView::endWork()
{
    m_tick.stop();
    m_watch.reset();
    m_stack->setCurrentWidget(m_before);
    m_before->setFocus();
}

void ImportView::chooseFile()
{
    const QString path = m_dialogs.fileToOpen(tr("Take in from a spreadsheet"),
                                              tr("Spreadsheets") + QStringLiteral(" (*.xlsx *.csv *.txt)"));
    if (path.isEmpty()) return;
    m_problem->clearError();
    m_says->hide();
    startWork(tr("The file is being read…"));
    whenDone(this, m_source.read(path), [this](const Result<SheetsRead>& read) {
        const bool stopped = m_watch && m_watch->stop;
        endWork();
        if (!read) return m_problem->say(read.error());
        if (stopped) return;
        m_stack->setCurrentWidget(m_mapping);
        m_mapping->show(*read);
    });
}

void ImportView::compare()
{
    const exchange::ImportFile file = m_mapping->file();
    const Watch watch = startWork(tr("The file is being compared with the records…"));
    whenDone(this, m_source.plan(file, watch),
             [this, headings = file.mapping.headings](const Result<SharedPlan>& plan) {
                 endWork();
                 if (!plan) return m_mapping->say(plan.error());
                 m_stack->setCurrentWidget(m_plan);
                 m_plan->show(*plan, headings);
             });
}

void ImportView::takeIn()
{
    const Watch watch = startWork(tr("People and doses are being taken in…"));
    whenDone(this, m_source.confirm(m_plan->plan(), m_plan->choices(), watch),
             [this](const Result<exchange::ImportDone>& written) {
                 endWork();
                 if (!written) return m_plan->say(written.error());
                 done(*written);
             });
}

void ImportView::done(const exchange::ImportDone& done)
{
    showStart();
    QString said = tr("Taken in: %n person(s)", nullptr, done.people) + QStringLiteral(" · ") +
                   tr("%n dose(s)", nullptr, done.doses);
    if (done.left > 0)
        said += QStringLiteral(" · ") + tr("%n person(s) of the file were not taken in", nullptr, done.left);
    m_says->setText(sign(Meaning::Done) + u' ' + said);
    m_says->show();
    m_feedback.offerUndo(said, [this, run = done.run] { undo(run, tr("Undone at once")); });
}

void ImportView::askToUndo()
{
    if (const auto* run = chosenRun())
        m_reason->ask(tr("Everything that “%1” brought is taken back: its doses do not count any more, its "
                         "new people are no "
                         "longer found. Whoever was worked on since stays.")
                          .arg(run->value.fileName));
}

void ImportView::undo(Id run, const QString& reason)
{
    m_problem->clearError();
    const Watch watch = startWork(tr("The import is being taken back…"));
    whenDone(this, m_source.undo(run, reason, watch), [this](const Result<exchange::ImportUndone>& answer) {
        endWork();
        if (!answer) return m_problem->say(answer.error());
        undone(*answer);
    });
}

void ImportView::undone(const exchange::ImportUndone& undone)
{
    showStart();
    QString said = tr("Taken back: %n dose(s)", nullptr, undone.doses) + QStringLiteral(" · ") +
                   tr("%n person(s) withdrawn", nullptr, undone.people);
    if (!undone.stayed.isEmpty()) {
        QStringList names;
        for (const PersonLine& line : undone.stayed.first(std::min<qsizetype>(undone.stayed.size(), 5)))
            names.append(line.fullName);
        said += QStringLiteral(" · ") +
                tr("%n person(s) stay, because somebody has worked on them since:", nullptr,
                   int(undone.stayed.size())) +
                u' ' + names.join(QStringLiteral(", ")) +
                (undone.stayed.size() > 5 ? QStringLiteral("…") : QString());
    }
    m_says->setText(sign(Meaning::Done) + u' ' + said);
    m_says->show();
}

void ImportView::keyPressEvent(QKeyEvent* event)
{
    const QWidget* shown = m_stack->currentWidget();
    if (event->key() == Qt::Key_Escape && shown == m_work) return m_stop->click();
    if (event->key() == Qt::Key_Delete && shown == m_start && m_undo->isEnabled()) return m_undo->click();
    QWidget::keyPressEvent(event);
}

} // namespace noi
