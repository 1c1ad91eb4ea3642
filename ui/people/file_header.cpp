#include "ui/people/file_header.h"

#include "ui/kit/badge.h"
#include "ui/kit/date_words.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/fitted_name.h"
#include "ui/kit/flow_layout.h"
#include "ui/people/age_in_words.h"
#include "ui/people/identifier_words.h"
#include "ui/people/people_reference.h"
#include "ui/people/person_alerts.h"
#include "ui/people/person_words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace noi
{

namespace
{

const QString between = QStringLiteral("  ·  ");

/// Takes what the age beside it leaves, up to the whole name: the given name stays longest.
class NameLabel : public ElidedLabel
{
public:
    explicit NameLabel(QWidget* parent) : ElidedLabel(parent)
    {
        setMinimumWidth(6 * gridUnit(this));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    [[nodiscard]] QString fitted(int width) const override
    {
        return fittedName(text(), width, fontMetrics());
    }
};

template <class Label> QLabel* label(const QString& name, const QString& role, QWidget* parent)
{
    auto* made = new Label(parent);
    made->setObjectName(name);
    if (!role.isEmpty()) setRole(made, role);
    return made;
}

} // namespace

FileHeader::FileHeader(const PeopleReference& reference, const Clock& clock, QWidget* parent)
    : QFrame(parent), m_reference(reference), m_clock(clock),
      m_name(label<NameLabel>(QStringLiteral("headerName"), QStringLiteral("title"), this)),
      m_life(label<ElidedLabel>(QStringLiteral("headerLife"), QStringLiteral("strong"), this)),
      m_place(label<ElidedLabel>(QStringLiteral("headerPlace"), {}, this)),
      m_numbers(label<ElidedLabel>(QStringLiteral("headerNumbers"), QStringLiteral("hint"), this)),
      m_alerts(new FlowLayout)
{
    setObjectName(QStringLiteral("personHeader"));
    setRole(this, QStringLiteral("band"));
    const int unit = gridUnit(this);
    m_first = new QHBoxLayout;
    m_first->setSpacing(2 * unit);
    m_first->addWidget(m_name, 1000);
    m_first->addWidget(m_life, 0, Qt::AlignBottom);
    m_first->addStretch(1);
    m_alerts->setSpacing(unit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, unit, 3 * unit, unit);
    column->setSpacing(unit / 4);
    column->addLayout(m_first);
    column->addWidget(m_place);
    column->addWidget(m_numbers);
    column->addLayout(m_alerts);
}

void FileHeader::setActions(QWidget* actions) { m_first->addWidget(actions); }

QString FileHeader::life(const Person& person) const
{
    QStringList parts;
    const QDateTime end = person.died.isNull()
                              ? vietnamNow(m_clock)
                              : QDateTime(person.died.latest(), QTime(12, 0), QTimeZone(7 * 3600));
    const QString age = ageInWords(person.birth, end);
    if (!person.birth.isNull()) parts += dateText(person.birth);
    if (!age.isEmpty()) parts += person.died.isNull() ? age : tr("lived %1").arg(age);
    if (person.sex != Sex::Unknown) parts += sexInWords(person.sex);
    return parts.join(between);
}

QString FileHeader::place(const PersonFile& file) const
{
    const Person& person = file.person.value;
    QStringList parts;
    if (!file.motherName.isEmpty()) parts += tr("Mother: %1").arg(file.motherName);
    if (!person.hamlet.isEmpty()) parts += person.hamlet;
    if (!person.commune.isEmpty()) parts += communeName(m_reference, person.commune);
    if (!person.phone.isEmpty()) parts += tr("Phone %1").arg(person.phone);
    return parts.join(between);
}

QString FileHeader::numbers(const PersonFile& file)
{
    QStringList parts;
    for (const auto& identifier : file.identifiers)
        if (identifier.value.ended.isNull())
            parts += identifierName(identifier.value.type) + u' ' + identifier.value.value;
    return parts.join(between);
}

void FileHeader::show(const PersonFile& file)
{
    m_name->setText(file.person.value.fullName);
    m_name->setMaximumWidth(m_name->sizeHint().width());
    m_life->setText(life(file.person.value));
    m_place->setText(place(file));
    m_numbers->setText(numbers(file));
    m_numbers->setVisible(!m_numbers->text().isEmpty());
    while (QLayoutItem* item = m_alerts->takeAt(0)) {
        if (QWidget* badge = item->widget()) {
            badge->hide();
            badge->deleteLater();
        }
        delete item;
    }
    const QList<Alert> alerts = personAlerts(file, m_reference);
    for (const Alert& alert : alerts) {
        auto* badge = new Badge(this);
        badge->setObjectName(QStringLiteral("headerAlert"));
        badge->say(alert.meaning, alert.words);
        badge->setToolTip(alert.words); // for the one that is longer than a row
        m_alerts->addWidget(badge);
    }
}

} // namespace noi
