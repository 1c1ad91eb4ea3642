#pragma once

#include "core/base/clock.h"
#include "core/model/dose.h"
#include "ui/kit/form.h"
#include "ui/people/people_reference.h"

class QLineEdit;

namespace noi
{

class ChoiceField;
struct PickItem;
class DateField;
class NumberField;
class PickField;

/// A dose as it is typed from another place's card, or as it should have been written. Ctrl+D repeats the
/// place and vaccine of the dose entered before, with the next number.
class DoseForm : public Form
{
    Q_OBJECT

public:
    DoseForm(const PeopleReference& reference, const Clock& clock, QWidget* parent = nullptr);

    /// An empty form for a dose from another card.
    void startHistorical();
    /// The wrong dose, to be put right: a reason is asked for.
    /// `place` is the name of our own site where it was given, shown while no other place is typed.
    void startReplacing(Id wrong, const Dose& dose, const QString& place);
    [[nodiscard]] bool replacing() const { return !m_base.replaces.isNull(); }

    [[nodiscard]] Dose dose() const;
    /// `saved` is what "same again" repeats.
    void remember(const Dose& saved) { m_last = saved; }
    void sameAgain();

private:
    void showDose(const Dose& dose);
    void needReason(bool needed);
    [[nodiscard]] QList<PickItem> products(const QString& typed) const;

    const PeopleReference& m_reference;
    const Clock& m_clock;
    Dose m_base; ///< what the form does not show
    Dose m_last;
    QStringList m_places;
    PickField *m_product, *m_place, *m_reason;
    NumberField* m_number;
    DateField *m_date, *m_expiry;
    QLineEdit *m_lot, *m_giver;
    ChoiceField* m_programme;
};

} // namespace noi
