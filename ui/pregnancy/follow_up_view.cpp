#include "ui/pregnancy/follow_up_view.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/named.h"
#include "ui/kit/room.h"
#include "ui/people/key_button.h"
#include "ui/people/table_look.h"
#include "ui/pregnancy/pregnancy_words.h"
#include "ui/pregnancy/test_model.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>

namespace noi
{

namespace
{

constexpr int contactsInSight = 5;

QString coloured(Meaning meaning, const QString& words)
{
    return QStringLiteral("<span style='color:%1'>%2 %3</span>")
        .arg(colour(meaning).name(), sign(meaning), words.toHtmlEscaped());
}

QString shortDay(QDate day) { return day.toString(QStringLiteral("dd/MM/yy")); }

QString lines(const QStringList& said) { return said.join(QStringLiteral("<br>")); }

} // namespace

FollowUpView::FollowUpView(QWidget* parent)
    : QWidget(parent), m_model(new TestModel(this)), m_contacts(named(new QLabel(this), "contactsDue")),
      m_due(named(new QLabel(this), "testsDue")), m_referral(named(new ElidedLabel(this), "lastReferral")),
      m_print(keyButton(tr("Print its slip"), QStringLiteral("Alt+I"), QStringLiteral("printReferral"), this))
{
    const auto heading = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        setRole(label, QStringLiteral("strong"));
        return label;
    };
    for (QLabel* label : {m_contacts, m_due})
        label->setWordWrap(true);
    m_contacts->setTextFormat(Qt::RichText);
    m_due->setTextFormat(Qt::RichText);
    m_table = listTable(m_model, QStringLiteral("tests"), this);
    setColumnShares(m_table, {-11, 20, 15});
    setRole(m_print, QStringLiteral("quiet"));
    bindKey(m_print, QKeySequence(QStringLiteral("Alt+I")), this);
    auto* sent = new QHBoxLayout;
    sent->addWidget(m_referral, 1);
    sent->addWidget(m_print);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this) / 2);
    auto* ahead = new QWidget(this);
    auto* above = new QHBoxLayout(ahead);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(2 * gridUnit(this));
    auto* left = new QVBoxLayout;
    left->addWidget(heading(tr("Next contacts")));
    left->addWidget(m_contacts);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(heading(tr("Tests to take")));
    right->addWidget(m_due);
    right->addStretch();
    above->addLayout(left, 1);
    above->addLayout(right, 1);
    m_area = scrolledMiddle(ahead, this);
    m_area->setMinimumHeight(2 * rowHeight(this));
    column->addWidget(m_area, 1);
    column->addLayout(sent);
    column->addWidget(m_table, 1);
    connect(m_print, &QPushButton::clicked, this, &FollowUpView::printAsked);
}

QString FollowUpView::contactWords(const PregnancyLine& line, QDate today)
{
    QStringList said;
    for (const ContactDue& contact :
         line.contacts.first(qMin<qsizetype>(contactsInSight, line.contacts.size()))) {
        const QString words =
            contact.referral
                ? tr("week %1: sent to be delivered, %2").arg(contact.week).arg(shortDay(contact.day))
                : tr("week %1: %2").arg(contact.week).arg(shortDay(contact.day));
        if (contact.late)
            said += coloured(Meaning::Stop, tr("%1, late").arg(words));
        else if (contact.day <= today)
            said += coloured(Meaning::Due, tr("%1, this week").arg(words));
        else
            said += words.toHtmlEscaped();
    }
    return lines(said);
}

QString FollowUpView::testWords(const PregnancyLine& line, const Reference& reference, QDate today)
{
    QStringList said;
    for (const pregnancy::TestDue& due : line.testsDue) {
        const QString name = testName(due.test, *reference);
        if (due.late)
            said += coloured(Meaning::Late, tr("%1: was due by %2").arg(name, shortDay(due.due)));
        else if (due.from <= today)
            said += coloured(Meaning::Due, tr("%1: by %2").arg(name, shortDay(due.due)));
    }
    if (said.isEmpty()) return coloured(Meaning::Done, tr("none now"));
    constexpr qsizetype most = 5;
    if (said.size() > most) {
        const qsizetype over = said.size() - most;
        said = said.first(most);
        said += tr("and %1 more (Alt+X)").arg(over);
    }
    return lines(said);
}

void FollowUpView::show(const PregnancyLine& line, const Reference& reference, QDate today)
{
    m_area->setVisible(line.goesOn());
    m_contacts->setText(line.goesOn() ? contactWords(line, today) : QString());
    m_due->setText(line.goesOn() ? testWords(line, reference, today) : QString());
    m_model->show(line.tests, reference);
    if (m_model->rowCount() > 0) m_table->selectRow(0);
    m_referral->clear();
    for (const auto& referral : line.referrals)
        if (referral.counts)
            m_referral->setText(
                tr("Sent to %1 on %2")
                    .arg(referral.fact.value.toFacility, dateText(referral.fact.value.referredAt)));
    m_referral->setVisible(!m_referral->text().isEmpty());
    m_print->setVisible(!m_referral->text().isEmpty());
}

const FactLine<AntenatalTest>* FollowUpView::chosenTest() const
{
    const int row = selectedRow(m_table);
    return row < 0 || !m_model->line(row).counts ? nullptr : &m_model->line(row);
}

} // namespace noi
