#pragma once

#include "core/service/dose_check.h"
#include "ui/session/session_parts.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace noi
{

class ErrorLine;

/// What the schedule says to the vial in hand: loud and red with one sentence for each objection, and the way
/// past them, a written reason and a key of its own; quiet for what is only said; nothing when all is well.
class ObjectionBox : public QFrame
{
    Q_OBJECT
public:
    explicit ObjectionBox(const SessionParts& parts, QWidget* parent = nullptr);

    void show(const DoseCheck& check);
    void askForReason(); ///< the focus goes to the reason
    [[nodiscard]] bool objects() const { return m_objects; }
    [[nodiscard]] QString reason() const; ///< without spaces around it

Q_SIGNALS:
    void overridden(); ///< confirmed, with a reason
    void grown();      ///< it says more than before: bring it into sight

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void confirm();
    void paint(Meaning meaning);

    const SessionParts& m_parts;
    bool m_objects = false;
    QLabel* m_title;
    QLabel* m_sentences;
    QLabel* m_notes;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    ErrorLine* m_error;
    QPushButton* m_confirm;
};

} // namespace noi
