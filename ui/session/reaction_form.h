#pragma once

#include "ui/session/session_parts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace noi
{

class ChoiceField;
class DateField;
class Form;

/// Phản ứng sau tiêm: after which dose, how bad, since when, what was seen and done.
class ReactionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ReactionForm(const SessionParts& parts, QWidget* parent = nullptr);
    void open(const BoardPerson& person);

Q_SIGNALS:
    void finished(const noi::Reaction& reaction);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();

    const SessionParts& m_parts;
    Id m_person;
    Form* m_form;
    QComboBox* m_dose;
    ChoiceField* m_severity;
    DateField* m_onset;
    QLineEdit* m_seen;
    QLineEdit* m_done;
};

} // namespace noi
