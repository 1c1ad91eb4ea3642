#include "ui/pregnancy/codes_field.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/screen_language.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace noi
{

namespace
{

const QString keys = QStringLiteral("123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

} // namespace

CodesField::CodesField(const QString& name, const QString& noneOfThem, QWidget* parent) : QWidget(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    auto* flow = new FlowLayout;
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(gridUnit(this) / 2);
    setLayout(flow);
    m_none = addButton(QStringLiteral("0"), noneOfThem);
}

void CodesField::setChoices(const QList<pregnancy::MaternityCode>& choices)
{
    if (!m_buttons.isEmpty()) return; // a pack stays as it is while the program runs
    m_choices = choices.first(std::min(choices.size(), keys.size()));
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_buttons += addButton(keys.mid(i, 1), inScreenLanguage(m_choices[i].name));
}

QPushButton* CodesField::addButton(const QString& key, const QString& text)
{
    auto* button = new QPushButton(key + u' ' + text, this);
    button->setObjectName(objectName() + key);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(button);
    button->show();
    connect(button, &QPushButton::clicked, this, [this, button] { press(button); });
    return button;
}

/// `button` has been switched already.
void CodesField::press(QPushButton* button)
{
    if (button == m_none && m_none->isChecked()) {
        m_others.clear();
        for (QPushButton* one : std::as_const(m_buttons))
            one->setChecked(false);
    }
    if (button != m_none && button->isChecked()) m_none->setChecked(false);
    Q_EMIT edited();
}

QStringList CodesField::codes() const
{
    QStringList codes;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked()) codes += m_choices[i].code;
    return codes + m_others;
}

bool CodesField::asked() const { return m_none->isChecked() || !codes().isEmpty(); }

void CodesField::setCodes(const QStringList& codes, bool asked)
{
    m_others = codes;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(codes.contains(m_choices[i].code));
        m_others.removeAll(m_choices[i].code);
    }
    m_none->setChecked(asked && codes.isEmpty());
}

void CodesField::keyPressEvent(QKeyEvent* event)
{
    const QString key = event->text().toUpper();
    const qsizetype at = key.size() == 1 ? keys.indexOf(key) : -1;
    QPushButton* button = key == u"0" ? m_none : at >= 0 ? m_buttons.value(at) : nullptr;
    if (!button || event->modifiers().testFlag(Qt::AltModifier)) return QWidget::keyPressEvent(event);
    button->click();
}

void CodesField::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    lookChosenFrom(true);
}

void CodesField::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    lookChosenFrom(false);
}

void CodesField::lookChosenFrom(bool on)
{
    setLook(m_none, "chosenFrom", on ? QStringLiteral("yes") : QString());
    for (QPushButton* button : std::as_const(m_buttons))
        setLook(button, "chosenFrom", on ? QStringLiteral("yes") : QString());
}

} // namespace noi
