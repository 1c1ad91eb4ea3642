#pragma once

#include "core/base/clock.h"
#include "core/model/death.h"
#include "core/service/pregnancy_file.h"
#include "ui/kit/form.h"

#include <memory>

class QLineEdit;

namespace noi
{

class ChoiceField;
class CodesBox;
class CodesField;
class DateField;
class GestationField;
class NumberField;

/// A delivery with the columns of register A4 about the mother. Only the day is needed; the rest can come
/// later.
class DeliveryForm : public Form
{
    Q_OBJECT

public:
    using Reference = std::shared_ptr<const pregnancy::PregnancyReference>;

    explicit DeliveryForm(const Clock& clock, QWidget* parent = nullptr);

    /// Empty, for now.
    void start(const PregnancyLine& line, const Reference& reference);
    void edit(const PregnancyLine& line, const Reference& reference, const Delivery& delivery);
    [[nodiscard]] Delivery delivery() const;
    [[nodiscard]] int children() const; ///< born together
    /// Of a mother who died: when, and of what.
    [[nodiscard]] std::optional<Death> mothersDeath() const;

Q_SIGNALS:
    void childrenChanged();

private:
    void build();
    void show(const Delivery& delivery, bool dated);
    void chooseAfter();

    const Clock& m_clock;
    Reference m_reference;
    Delivery m_base; ///< what the form does not hold
    bool m_editing = false;
    DateField *m_when, *m_diedAt;
    ChoiceField *m_children, *m_after;
    CodesBox *m_place, *m_mode, *m_attendant;
    CodesField* m_complications;
    GestationField* m_gestation;
    NumberField *m_blood, *m_elsewhere;
    QLineEdit *m_placeText, *m_attendantName, *m_referredTo, *m_cause, *m_note;
};

} // namespace noi
