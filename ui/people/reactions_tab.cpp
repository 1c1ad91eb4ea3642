#include "ui/people/reactions_tab.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/people/fact_voiding.h"
#include "ui/people/latest.h"
#include "ui/people/people_reference.h"
#include "ui/people/people_source.h"
#include "ui/people/reaction_model.h"
#include "ui/people/reaction_report.h"
#include "ui/people/reason_line.h"
#include "ui/people/table_look.h"

#include <QLabel>
#include <QStackedLayout>
#include <QTableView>

namespace noi
{

ReactionsTab::ReactionsTab(PeopleSource& source, Feedback& feedback, const PeopleReference& reference,
                           const Clock& clock, QWidget* parent)
    : QWidget(parent), m_source(source), m_reference(reference), m_model(new ReactionModel(reference, this)),
      m_problem(new ErrorLine(this))
{
    m_form = new ReactionReport(reference, clock, this);
    m_form->setObjectName(QStringLiteral("reactionForm"));
    build();
    connect(m_form, &Form::submitted, this, &ReactionsTab::save);
    m_voiding = new FactVoiding(source, feedback, *m_problem, *m_reason, this);
    connect(m_voiding, &FactVoiding::changed, this, [this] {
        m_offer->hide();
        Q_EMIT changed();
    });
    connect(m_reason, &ReasonLine::left, this, &ReactionsTab::closePanel);
}

void ReactionsTab::show(const PersonFile& file)
{
    if (m_file.person.id != file.person.id) {
        m_offer->hide();
        closePanel();
    }
    m_file = file;
    m_model->show(file);
    const bool any = m_model->rowCount() > 0;
    if (any) m_table->selectRow(m_model->rowCount() - 1);
    m_above->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : m_empty);
}

void ReactionsTab::start(Id dose)
{
    closePanel();
    m_panel->show();
    m_form->start(m_file, dose);
}

bool ReactionsTab::closePanel()
{
    m_problem->clearError();
    const bool open = !m_panel->isHidden() || !m_reason->isHidden();
    m_panel->hide();
    m_reason->hide();
    if (open) m_table->setFocus(Qt::OtherFocusReason);
    return open;
}

void ReactionsTab::startVoiding()
{
    const int row = selectedRow(m_table);
    if (row < 0 || m_model->reactions()[row].voided) return;
    closePanel();
    m_voiding->ask(m_model->reactions()[row].reaction.id,
                   tr("Void this reaction: it stays in the file, struck through."),
                   tr("The reaction was voided."));
}

void ReactionsTab::save()
{
    if (m_saving) return;
    m_saving = true;
    const Reaction reaction = m_form->reaction();
    whenDone(this, m_source.addReaction(reaction), [this, reaction](const Result<Id>& answer) {
        m_saving = false;
        if (!answer.ok()) return m_problem->say(answer.error());
        saved(*answer, reaction);
    });
}

void ReactionsTab::saved(Id id, const Reaction& reaction)
{
    if (m_file.person.id == reaction.person) closePanel();
    m_voiding->offerTakingBack({id}, tr("The reaction was recorded."));
    if (reaction.severity == Reaction::Severity::Severe)
        for (const DoseLine& line : std::as_const(m_file.doses))
            if (line.dose.id == reaction.dose && !line.dose.value.lot.isEmpty())
                offerSuspension(id, line.dose.value);
    Q_EMIT changed();
}

void ReactionsTab::offerSuspension(Id reaction, const Dose& dose)
{
    m_suspension = {dose.product, dose.lot, reaction};
    m_offerWords->setText(tr("A severe reaction: stop the session, and report it to the Department of Health "
                             "and the CDC within 24 "
                             "hours. Suspend lot %1 of %2 at every site of the station?")
                              .arg(dose.lot, productName(m_reference, dose.product)));
    m_offer->show();
}

void ReactionsTab::suspend()
{
    if (m_offer->isHidden()) return;
    m_offer->hide();
    const auto asked = m_source.suspendLot(m_suspension.product, m_suspension.lot,
                                           tr("Severe reaction after vaccination"), m_suspension.reaction);
    whenDone(this, asked, [this, lot = m_suspension.lot](const Result<Id>& answer) {
        if (!answer.ok()) {
            m_offer->show();
            return m_problem->say(answer.error());
        }
        m_voiding->offerTakingBack({*answer}, tr("Lot %1 is suspended at every site.").arg(lot));
        Q_EMIT changed();
    });
}

} // namespace noi
