#pragma once

#include "ui/exchange/exchange_source.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace noi
{

class Dialogs;
class EmptyState;
class ErrorLine;
class Feedback;
class MappingPanel;
class PlanPanel;
class ReasonLine;

/// Taking in a spreadsheet: a file is chosen, its columns are understood, it is compared with the records,
/// and then taken in. Former imports are listed, and can be taken back.
class ImportView : public QWidget
{
    Q_OBJECT

public:
    ImportView(ExchangeSource& source, Feedback& feedback, Dialogs& dialogs, const Products& products,
               QWidget* parent = nullptr);

    void begin();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* startPanel();
    QWidget* workPanel();
    void showStart();
    void loadRuns();
    void chooseFile();
    void compare();
    void takeIn();
    void done(const exchange::ImportDone& done);
    void askToUndo();
    void undo(Id run, const QString& reason);
    void undone(const exchange::ImportUndone& undone);
    /// The bar and the button that stops it, while something long goes on.
    Watch startWork(const QString& what);
    void endWork();
    [[nodiscard]] const Stored<ImportRun>* chosenRun() const;
    void showWhatMayBeDone();

    ExchangeSource& m_source;
    Feedback& m_feedback;
    Dialogs& m_dialogs;
    QList<Stored<ImportRun>> m_runs;
    Watch m_watch;
    QTimer m_tick;
    QStackedLayout* m_stack;
    QWidget *m_start, *m_work, *m_before = nullptr;
    QPushButton *m_choose, *m_undo, *m_stop;
    QLabel *m_says, *m_what;
    QProgressBar* m_bar;
    ErrorLine* m_problem;
    ReasonLine* m_reason;
    QStandardItemModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_list;
    MappingPanel* m_mapping;
    PlanPanel* m_plan;
};

} // namespace noi
