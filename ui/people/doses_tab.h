#pragma once

#include "core/base/clock.h"
#include "core/service/person_file.h"
#include "ui/people/latest.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace noi
{

class DoseForm;
class DoseModel;
class EmptyState;
class ErrorLine;
class FactVoiding;
class Feedback;
class FlowLayout;
class ImmunizationPanel;
class PeopleSource;
class ReasonLine;
struct PeopleReference;

/// The immunisation grid and the doses of a person, and what is put right in them: nothing is erased,
/// everything can be undone.
class DosesTab : public QWidget
{
    Q_OBJECT

public:
    DosesTab(PeopleSource& source, Feedback& feedback, const PeopleReference& reference, const Clock& clock,
             QWidget* parent = nullptr);

    void show(const PersonFile& file);
    /// Esc: closes what is open below the list; false when nothing was.
    bool closePanel();

Q_SIGNALS:
    void changed(); ///< the file has to be read again
    void reactionAsked(noi::Id dose);

private:
    void buildPanels();
    QPushButton* addAction(const QString& text, const QString& key, const QString& name);
    /// The chosen dose that counts; says what to do where there is none.
    [[nodiscard]] const DoseLine* chosen();
    [[nodiscard]] const DoseLine* selected() const;
    void openPanel();
    void startHistorical();
    void startVoiding();
    void startReplacing();
    void saveDose();

    PeopleSource& m_source;
    Feedback& m_feedback;
    const PeopleReference& m_reference;
    const Clock& m_clock;
    Id m_person;
    bool m_saving = false;
    DoseModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_list; ///< the table of doses, or what it is for
    ImmunizationPanel* m_immunization;
    FlowLayout* m_actions;
    ErrorLine* m_problem;
    ReasonLine* m_reason;
    FactVoiding* m_voiding;
    QFrame* m_panel;
    QLabel* m_panelTitle;
    DoseForm* m_form;
    QPushButton* m_again;
};

} // namespace noi
