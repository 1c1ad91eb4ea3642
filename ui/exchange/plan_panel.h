#pragma once

#include "ui/exchange/exchange_source.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace noi
{

class ErrorLine;

/// What would be written: how much, who has to be chosen, and what cannot be taken in, with row and reason.
class PlanPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPanel(QWidget* parent = nullptr);

    void show(const SharedPlan& plan, const QStringList& headings);
    [[nodiscard]] const SharedPlan& plan() const { return m_plan; }
    [[nodiscard]] exchange::ImportChoices choices() const { return m_choices; }
    void say(const Error& error);

Q_SIGNALS:
    void accepted();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPerson(int place);
    void addConflicts(int place);
    void addClash(int place);
    void addRemark(const exchange::Remark& remark, const QStringList& headings);
    int addLine(const QString& row, const QString& where, const QString& what, bool stops);
    void choose(int place, int choice);
    void sayCounts();

    SharedPlan m_plan;
    exchange::ImportChoices m_choices;
    QLabel *m_head, *m_more, *m_shown;
    QCheckBox* m_conflicting;
    QTableWidget* m_table;
    ErrorLine* m_problem;
    QPushButton *m_accept, *m_leave;
};

} // namespace noi
