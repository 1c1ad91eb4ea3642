#include "ui/kit/date_field.h"

#include "ui/kit/date_words.h"

#include <QEvent>

namespace noi
{

DateField::DateField(DateRules rules, QWidget* parent)
    : NotedEdit(parent), m_rules(rules), m_today(QDate::currentDate())
{
    setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhLatinOnly);
    connect(this, &QLineEdit::textChanged, this, &DateField::read);
}

void DateField::setToday(QDate today)
{
    m_today = today;
    read();
}

void DateField::setRules(const DateRules& rules)
{
    m_rules = rules;
    read();
}

PartialDate DateField::date() const { return m_read.valueOr(PartialDate()); }

void DateField::setDate(const PartialDate& date) { setText(dateText(date)); }

void DateField::settle()
{
    if (m_read.ok() && !m_read->isNull() && text() != dateText(*m_read)) setText(dateText(*m_read));
}

std::optional<Error> DateField::problem() const
{
    if (m_read.ok()) return {};
    return m_read.error();
}

void DateField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) sayUnderstood();
    NotedEdit::changeEvent(event);
}

void DateField::read()
{
    const PartialDate before = date();
    m_read = readTypedDate(text(), m_today, m_rules);
    sayUnderstood();
    if (date() != before) Q_EMIT dateChanged(date());
}

/// Once the date is written out, the day of the week is what is left to say.
void DateField::sayUnderstood()
{
    QString words = dateWords(date());
    if (text() == dateText(date())) words.remove(text());
    setNote(words.trimmed());
}

} // namespace noi
