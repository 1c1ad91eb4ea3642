#pragma once

#include "core/base/clock.h"
#include "core/service/delivery_desk.h"
#include "ui/birth/delivery_form.h"

namespace noi
{

class NewbornForm;

/// A birth as it is written the first time: the delivery, and below it each child. Enter goes from one to the
/// next; Ctrl+Enter anywhere, or Enter at the end of the last child, submits.
class BirthForm : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostChildren = 4;

    explicit BirthForm(const Clock& clock, QWidget* parent = nullptr);

    void start(const PregnancyLine& line, const DeliveryForm::Reference& reference);
    [[nodiscard]] Delivery delivery() const;
    [[nodiscard]] std::optional<Death> mothersDeath() const;
    [[nodiscard]] QList<NewbornEntry> newborns() const;
    void submit();

Q_SIGNALS:
    void submitted();

private:
    void showChildren();

    DeliveryForm* m_delivery;
    QList<NewbornForm*> m_newborns;
};

} // namespace noi
