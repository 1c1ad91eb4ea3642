#pragma once

#include "core/base/clock.h"
#include "core/service/person_file.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace noi
{

class EmptyState;
class ErrorLine;
class FactVoiding;
class Feedback;
class PeopleSource;
class ReactionReport;
class ReactionModel;
class ReasonLine;
struct PeopleReference;

/// Reactions after vaccination. A severe one offers, right here, to suspend the lot at every site.
class ReactionsTab : public QWidget
{
    Q_OBJECT

public:
    ReactionsTab(PeopleSource& source, Feedback& feedback, const PeopleReference& reference,
                 const Clock& clock, QWidget* parent = nullptr);

    void show(const PersonFile& file);
    /// The empty form, for the dose given or the latest.
    void start(Id dose);
    bool closePanel();

Q_SIGNALS:
    void changed();

private:
    void build();
    void buildOffer();
    void buildPanel();
    void startVoiding();
    void save();
    void saved(Id id, const Reaction& reaction);
    void offerSuspension(Id reaction, const Dose& dose);
    void suspend();

    PeopleSource& m_source;
    const PeopleReference& m_reference;
    PersonFile m_file;
    bool m_saving = false;
    struct {
        QString product, lot;
        Id reaction;
    } m_suspension; ///< what is offered
    ReactionModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_above;
    QPushButton *m_add, *m_void;
    ErrorLine* m_problem;
    ReasonLine* m_reason;
    FactVoiding* m_voiding;
    QFrame *m_offer, *m_panel;
    QLabel* m_offerWords;
    ReactionReport* m_form;
};

} // namespace noi
