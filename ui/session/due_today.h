#pragma once

#include "core/service/next_vaccines.h"
#include "ui/session/session_parts.h"

#include <QWidget>

class QVBoxLayout;

namespace noi
{

/// What the person called up should get today: a line for each vaccine, with its dose number, a sign where it
/// is overdue, and the open vials that can serve it.
class DueToday : public QWidget
{
    Q_OBJECT
public:
    explicit DueToday(const SessionParts& parts, QWidget* parent = nullptr);

    void clear();
    /// `vials` in the order of their keys: Alt+1 is the first.
    void show(const ImmunizationPlan& plan, const QList<VialState>& vials);

private:
    void addLine(const NextVaccine& vaccine, const ImmunizationPlan& plan, const QList<VialState>& vials);
    void addSentence(const QString& text);

    const SessionParts& m_parts;
    QVBoxLayout* m_lines;
};

} // namespace noi
