#pragma once

#include "core/service/due_list_session.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace noi
{

class NumberField;

/// What a list comes to as sessions: doses and vials of each product, and who comes when.
class SessionView : public QWidget
{
    Q_OBJECT

public:
    explicit SessionView(const Reference& reference, QWidget* parent = nullptr);

    void showList(const DueList& list);
    [[nodiscard]] const SessionPlan& plan() const { return m_plan; }

private:
    void work();
    void showProducts();
    void showSessions();

    const Reference& m_reference;
    DueList m_list;
    SessionWish m_wish;
    SessionPlan m_plan;
    QLabel* m_head;
    NumberField* m_spare;
    QTableWidget *m_products, *m_sessions;
};

} // namespace noi
