#include "ui/birth/birth_form.h"

#include "ui/birth/newborn_form.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace noi
{

BirthForm::BirthForm(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_delivery(new DeliveryForm(clock, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit(this));
    column->addWidget(m_delivery);
    Form* before = m_delivery;
    for (int place = 1; place <= mostChildren; ++place) {
        auto* newborn = new NewbornForm(clock, place, this);
        column->addWidget(newborn);
        m_newborns.append(newborn);
        before->setNext(newborn);
        before = newborn;
    }
    connect(m_delivery, &DeliveryForm::childrenChanged, this, &BirthForm::showChildren);
    connect(m_delivery, &Form::submitted, this, &BirthForm::submit);
    for (NewbornForm* newborn : std::as_const(m_newborns))
        connect(newborn, &Form::submitted, this, &BirthForm::submit);
}

void BirthForm::start(const PregnancyLine& line, const DeliveryForm::Reference& reference)
{
    for (NewbornForm* newborn : std::as_const(m_newborns))
        newborn->start();
    m_delivery->start(line, reference);
    showChildren();
}

/// Those of the twins that are not there are passed over.
void BirthForm::showChildren()
{
    for (int i = 0; i < mostChildren; ++i)
        m_newborns[i]->setVisible(i < m_delivery->children());
}

Delivery BirthForm::delivery() const { return m_delivery->delivery(); }

std::optional<Death> BirthForm::mothersDeath() const { return m_delivery->mothersDeath(); }

QList<NewbornEntry> BirthForm::newborns() const
{
    QList<NewbornEntry> entries;
    for (int i = 0; i < m_delivery->children(); ++i)
        entries.append(m_newborns[i]->entry());
    return entries;
}

/// The focus goes to the first thing that is wrong.
void BirthForm::submit()
{
    bool right = true;
    for (int i = m_delivery->children() - 1; i >= 0; --i)
        right &= m_newborns[i]->check();
    right &= m_delivery->check();
    if (right) Q_EMIT submitted();
}

} // namespace noi
