#pragma once

#include "core/base/clock.h"
#include "core/service/person_file.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace noi
{

class ErrorLine;
class Feedback;
class PeopleSource;
class ReasonLine;

/// A person's numbers: those that hold, those that ended (struck through, still findable), one more to add.
class NumbersPanel : public QWidget
{
    Q_OBJECT

public:
    NumbersPanel(PeopleSource& source, Feedback& feedback, const Clock& clock, QWidget* parent = nullptr);
    void show(const PersonFile& file);

Q_SIGNALS:
    void changed();

private:
    void addNumber();
    void startEnding();
    void end(const QString& note);

    PeopleSource& m_source;
    Feedback& m_feedback;
    const Clock& m_clock;
    Id m_person;
    QList<Stored<Identifier>> m_identifiers;
    QListWidget* m_list;
    QComboBox* m_kind;
    QLineEdit* m_number;
    QLabel* m_doubt;
    ErrorLine* m_problem;
    ReasonLine* m_reason;
};

} // namespace noi
