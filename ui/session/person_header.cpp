#include "ui/session/person_header.h"

#include "ui/session/session_words.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace noi
{

namespace
{

QLabel* line(const QString& name, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

} // namespace

PersonHeader::PersonHeader(QWidget* parent)
    : QWidget(parent), m_name(line(QStringLiteral("personName"), QStringLiteral("title"), this)),
      m_age(line(QStringLiteral("personAge"), QStringLiteral("strong"), this)),
      m_more(line(QStringLiteral("personMore"), QStringLiteral("hint"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QLabel* label : {m_name, m_age, m_more})
        column->addWidget(label);
}

void PersonHeader::show(const BoardPerson& person, QDate today)
{
    m_name->setText(person.line.fullName);
    QStringList age{ageInWords(person.line.birth, today)};
    if (person.line.sex == Sex::Male) age += tr("male");
    if (person.line.sex == Sex::Female) age += tr("female");
    if (person.screening && person.screening->value.weight) age += weightText(person.screening->value.weight);
    m_age->setText(age.join(QStringLiteral(" · ")));
    QStringList more{dayText(person.line.birth)};
    if (!person.line.motherName.isEmpty()) more += tr("mother: %1").arg(person.line.motherName);
    if (!person.line.hamlet.isEmpty()) more += person.line.hamlet;
    more.removeAll(QString());
    m_more->setText(more.join(QStringLiteral(" · ")));
}

} // namespace noi
