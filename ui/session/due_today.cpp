#include "ui/session/due_today.h"

#include "ui/kit/immunization_words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace noi
{
namespace
{

/// The keys of the open vials that hold a vaccine which one of these groups may take: "Alt+1, Alt+3".
QStringList servingKeys(const NextVaccine& vaccine, const ImmunizationPlan& plan,
                        const QList<VialState>& vials)
{
    QStringList keys;
    for (qsizetype place = 0; place < vials.size(); ++place) {
        const QString& product = vials[place].vial.value.product;
        const bool serves = std::ranges::any_of(vaccine.groups, [&](const QString& key) {
            const PlannedGroup* group = plan.group(key);
            return group && group->products.contains(product);
        });
        if (serves) keys += QStringLiteral("Alt+%1").arg(place + 1);
    }
    return keys;
}

} // namespace

DueToday::DueToday(const SessionParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("dueToday"));
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    clear();
}

void DueToday::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

void DueToday::show(const ImmunizationPlan& plan, const QList<VialState>& vials)
{
    clear();
    const auto due = nextVaccines(plan, plan.day);
    if (due.empty())
        addSentence(appointmentWords(plan, m_parts.products, m_parts.schedule));
    else
        for (const NextVaccine& vaccine : due)
            addLine(vaccine, plan, vials);
    QWidget::show();
}

void DueToday::addLine(const NextVaccine& vaccine, const ImmunizationPlan& plan,
                       const QList<VialState>& vials)
{
    const Meaning meaning = vaccine.overdue ? Meaning::Late : Meaning::Due;
    const QString name = vaccineWords(vaccine, m_parts.products, m_parts.schedule);
    const QStringList keys = servingKeys(vaccine, plan, vials);
    QString text = QStringLiteral("<b style='color:%1'>%2 %3</b>")
                       .arg(colour(meaning).name(), sign(meaning), name.toHtmlEscaped());
    if (vaccine.overdue) text += QStringLiteral(" · ") + tr("overdue");
    text += QStringLiteral(" · <span style='color:%1'>%2</span>")
                .arg(QColor(colours::greyText).name(),
                     keys.isEmpty() ? tr("no open vial") : tr("open vial: %1").arg(keys.join(u", ")));
    auto* line = new QLabel(text, this);
    line->setObjectName(QStringLiteral("dueLine%1").arg(m_lines->count() + 1));
    line->setWordWrap(true);
    QStringList groups;
    for (const QString& key : vaccine.groups)
        groups += groupName(m_parts.schedule, key);
    line->setToolTip(groups.join(QStringLiteral(", ")));
    m_lines->addWidget(line);
}

void DueToday::addSentence(const QString& text)
{
    auto* line = new QLabel(text, this);
    line->setObjectName(QStringLiteral("dueNothing"));
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    setRole(line, QStringLiteral("hint"));
    m_lines->addWidget(line);
}

} // namespace noi
