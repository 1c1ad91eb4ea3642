#include "ui/kit/number_field.h"

#include "core/base/typed_number.h"

namespace noi
{

NumberField::NumberField(Rules rules, const QString& unit, QWidget* parent)
    : NotedEdit(parent), m_rules(rules)
{
    setNote(unit);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textChanged, this, &NumberField::numberChanged);
}

std::optional<double> NumberField::number() const
{
    const auto number = typed();
    return number && *number >= m_rules.least && *number <= m_rules.most ? number : std::nullopt;
}

void NumberField::setNumber(std::optional<double> number) { setText(number ? written(*number) : QString()); }

void NumberField::settle()
{
    if (const auto value = number(); value && text() != written(*value)) setText(written(*value));
}

std::optional<Error> NumberField::problem() const
{
    if (isEmpty()) return {};
    if (!typed())
        return Error{ErrorKind::BadInput,
                     m_rules.decimals > 0
                         ? QT_TRANSLATE_NOOP("Error", "“%1” is not a number: type it as 3,2 or 3.2.")
                         : QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number."),
                     {text()}};
    if (!number())
        return Error{
            ErrorKind::Refused,
            QT_TRANSLATE_NOOP("Error", "%1 is outside %2 to %3: look at the number and its unit again."),
            {text(), written(m_rules.least), written(m_rules.most)}};
    return {};
}

QString NumberField::written(double number) const
{
    QString text = QString::number(number, 'f', m_rules.decimals);
    if (m_rules.decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.')) text.chop(1);
    }
    return text.replace(u'.', u',');
}

std::optional<double> NumberField::typed() const { return typedNumber(text(), m_rules.decimals); }

} // namespace noi
