#include "ui/people/fact_voiding.h"

#include "ui/kit/error_line.h"
#include "ui/kit/feedback.h"
#include "ui/people/latest.h"
#include "ui/people/people_source.h"
#include "ui/people/reason_line.h"

#include <QPointer>

namespace noi
{

FactVoiding::FactVoiding(PeopleSource& people, Feedback& feedback, ErrorLine& problem, ReasonLine& reason,
                         QObject* parent)
    : QObject(parent), m_people(people), m_feedback(feedback), m_problem(problem), m_reason(reason)
{
    connect(&reason, &ReasonLine::given, this, &FactVoiding::voidFact);
}

void FactVoiding::ask(Id fact, const QString& question, const QString& done)
{
    m_fact = fact;
    m_done = done;
    m_reason.ask(question);
}

void FactVoiding::voidFact(const QString& reason)
{
    whenDone(this, m_people.voidFact(m_fact, reason),
             [this, fact = m_fact, done = m_done](const Result<Id>& answer) {
                 if (!answer.ok()) return m_problem.say(answer.error());
                 Q_EMIT changed();
                 // The offer may outlive the file's page.
                 m_feedback.offerUndo(done, [self = QPointer(this), fact] {
                     if (self) self->restore(fact);
                 });
             });
}

void FactVoiding::offerTakingBack(const QList<Id>& facts, const QString& recorded)
{
    m_feedback.offerUndo(recorded, [self = QPointer(this), facts] {
        for (const Id fact : facts)
            if (self) self->takeBack(fact);
    });
}

void FactVoiding::restore(Id fact)
{
    whenDone(this, m_people.unvoid(fact, tr("Undone")), [this](const Result<void>& undone) {
        if (!undone.ok()) return m_problem.say(undone.error());
        Q_EMIT changed();
    });
}

void FactVoiding::takeBack(Id fact)
{
    whenDone(this, m_people.voidFact(fact, tr("Undone")), [this](const Result<Id>& undone) {
        if (!undone.ok()) return m_problem.say(undone.error());
        Q_EMIT changed();
    });
}

} // namespace noi
