#include "ui/kit/choice_field.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace noi
{

ChoiceField::ChoiceField(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit(this) / 2);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int index) { choose(index); });
}

void ChoiceField::setChoices(const QList<Choice>& choices)
{
    const QVariant kept = value();
    const auto old = m_buttons->buttons();
    qDeleteAll(old);
    m_choices = choices;
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new QPushButton(QStringLiteral("%1 %2").arg(i + 1).arg(choices[i].text), this);
        button->setObjectName(QStringLiteral("%1%2").arg(objectName()).arg(i + 1));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        m_buttons->addButton(button, i);
        layout()->addWidget(button);
        if (choices[i].value == kept) button->setChecked(true);
    }
}

QVariant ChoiceField::value() const
{
    const int index = m_buttons->checkedId();
    return index < 0 ? QVariant() : m_choices[index].value;
}

void ChoiceField::setValue(const QVariant& value)
{
    // An exclusive group does not let its last checked button go.
    m_buttons->setExclusive(false);
    for (int i = 0; i < m_choices.size(); ++i)
        m_buttons->button(i)->setChecked(value.isValid() && m_choices[i].value == value);
    m_buttons->setExclusive(true);
    Q_EMIT valueChanged(this->value());
}

void ChoiceField::choose(int index)
{
    if (index < 0 || index >= m_choices.size()) return;
    m_buttons->button(index)->setChecked(true);
    Q_EMIT valueChanged(value());
}

void ChoiceField::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_choices.size()), now = m_buttons->checkedId();
    if (event->key() >= Qt::Key_1 && event->key() < Qt::Key_1 + count)
        choose(event->key() - Qt::Key_1);
    else if (count > 0 && event->key() == Qt::Key_Right)
        choose((now + 1) % count);
    else if (count > 0 && event->key() == Qt::Key_Left)
        choose(now <= 0 ? count - 1 : now - 1);
    else
        QWidget::keyPressEvent(event);
}

void ChoiceField::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    lookAs("chosenFrom", true);
}

void ChoiceField::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    lookAs("chosenFrom", false);
}

/// A Form marks the field as wrong; what is seen are its buttons.
bool ChoiceField::event(QEvent* event)
{
    if (event->type() == QEvent::DynamicPropertyChange &&
        static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName() == "wrong")
        lookAs("wrong", property("wrong").toString() == u"yes");
    return QWidget::event(event);
}

void ChoiceField::lookAs(const char* property, bool on)
{
    const auto buttons = m_buttons->buttons();
    for (QAbstractButton* button : buttons)
        setLook(button, property, on ? QStringLiteral("yes") : QString());
}

} // namespace noi
