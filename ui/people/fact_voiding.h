#pragma once

#include "core/base/id.h"

#include <QObject>

namespace noi
{

class ErrorLine;
class Feedback;
class PeopleSource;
class ReasonLine;

/// Taking facts of a file back: the reason line asks why, the fact stays struck through, and for a while it
/// can be undone.
class FactVoiding : public QObject
{
    Q_OBJECT

public:
    FactVoiding(PeopleSource& people, Feedback& feedback, ErrorLine& problem, ReasonLine& reason,
                QObject* parent);

    /// Asks why; `question` says what will be done, `done` what was.
    void ask(Id fact, const QString& question, const QString& done);
    /// What has just been recorded can be taken back without a reason.
    void offerTakingBack(const QList<Id>& facts, const QString& recorded);

Q_SIGNALS:
    void changed(); ///< the file has to be read again

private:
    void voidFact(const QString& reason);
    void takeBack(Id fact);
    void restore(Id fact);

    PeopleSource& m_people;
    Feedback& m_feedback;
    ErrorLine& m_problem;
    ReasonLine& m_reason;
    Id m_fact;
    QString m_done;
};

} // namespace noi
