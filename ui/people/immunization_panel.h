#pragma once

#include "core/service/person_file.h"
#include "ui/people/immunization_model.h"
#include "ui/people/latest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace noi
{

class EmptyState;
class ErrorLine;
class ImmunizationPainter;
class PeopleSource;

/// Where a person's vaccinations stand: the next appointment in a sentence, below it the immunisation grid,
/// and the sentence of the chosen cell. The list of doses is its other side (Alt+D).
class ImmunizationPanel : public QWidget
{
    Q_OBJECT

public:
    ImmunizationPanel(PeopleSource& source, const PeopleReference& reference, QWidget* list,
                      QWidget* parent = nullptr);

    /// The plan is asked for anew: a file that is read again has changed. Until it comes, what was shown
    /// stays; another person's goes at once.
    void show(const PersonFile& file);
    [[nodiscard]] bool gridShown() const;
    [[nodiscard]] QTableView* grid() const { return m_table; }
    /// The dose in the chosen cell; null if there is none, or the list is shown.
    [[nodiscard]] Id selectedDose() const;
    /// While a form is open below: only the table is left.
    void makeRoom(bool room);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Which cell is chosen, whatever the rows are after the next reading.
    struct Place {
        QString group;
        int line = 0, column = 0;
    };

    QWidget* buildTop();
    QWidget* buildGrid();
    void showPlan(const ImmunizationPlan& plan);
    void fill();
    void clear();
    void sayNothing();
    [[nodiscard]] int widestName() const;
    void share();
    void turn();
    void toggleAll();
    void sayCell();
    [[nodiscard]] Place place() const;
    void choose(const Place& place);
    [[nodiscard]] QModelIndex mostUrgent() const;

    PeopleSource& m_source;
    const PeopleReference& m_reference;
    PersonFile m_file;
    ImmunizationPlan m_plan;
    Latest m_latest;
    bool m_all = false;
    bool m_room = false; ///< a form is open below
    ImmunizationModel* m_model;
    ImmunizationPainter* m_painter;
    QLabel *m_appointment = nullptr, *m_notes = nullptr, *m_why = nullptr;
    QWidget* m_top = nullptr;
    QPushButton *m_allButton = nullptr, *m_turnButton = nullptr;
    QTableView* m_table = nullptr;
    QStackedLayout* m_sides = nullptr;
    EmptyState* m_nothing = nullptr;
    ErrorLine* m_problem;
};

} // namespace noi
