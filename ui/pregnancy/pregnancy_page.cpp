#include "ui/pregnancy/pregnancy_page.h"

#include "ui/kit/dialogs.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/feedback.h"
#include "ui/people/table_look.h"
#include "ui/pregnancy/birth_month_view.h"
#include "ui/pregnancy/pregnancy_papers.h"
#include "ui/pregnancy/pregnancy_source.h"
#include "ui/pregnancy/women_model.h"
#include "ui/pregnancy/women_words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace noi
{

namespace
{

bool isEnter(const QKeyEvent* key) { return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter; }

QString monthText(QDate month) { return month.toString(QStringLiteral("MM/yyyy")); }

} // namespace

PregnancyPage::PregnancyPage(const PregnancyParts& parts, Feedback& feedback, const Clock& clock,
                             QWidget* parent)
    : Page(parent), m_parts(parts), m_feedback(feedback), m_clock(clock)
{
    setObjectName(QStringLiteral("pregnancyPage"));
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    const QDate today = vietnamToday(clock);
    m_month = QDate(today.year(), today.month(), 1);
    retranslate();
}

void PregnancyPage::retranslate()
{
    const WomenFilter before = m_whole ? filter() : WomenFilter();
    delete m_whole;
    build();
    showList();
    m_order->setCurrentIndex(before.order);
    m_text->setText(before.text);
    m_which->setValue(before.which);
}

void PregnancyPage::userChanged(const LoggedIn& user)
{
    if (m_user == user.user) return;
    m_user = user.user;
    // Who comes next may not be one who may see them.
    m_latest.drop();
    m_women.clear();
    m_read = false;
    showList();
    if (isVisible()) ask();
}

void PregnancyPage::open(const QVariant& what)
{
    Q_UNUSED(what)
    setFocus(Qt::OtherFocusReason);
    m_opening = true;
    ask();
}

void PregnancyPage::cameIn()
{
    if (isVisible()) ask();
}

void PregnancyPage::ask()
{
    m_latest.ask(this, m_parts.source.pregnantWomen(), [this](const Result<QList<PregnantWoman>>& women) {
        if (!women.ok()) return m_problem->say(women.error());
        m_problem->clearError();
        m_women = *women;
        m_read = true;
        showList();
        if (std::exchange(m_opening, false) && isVisible()) setFocus(Qt::OtherFocusReason);
    });
}

WomenFilter PregnancyPage::filter() const
{
    WomenFilter filter;
    filter.which = static_cast<WomenFilter::Which>(m_which->value().toInt());
    filter.order = static_cast<WomenFilter::Order>(m_order->currentIndex());
    if (m_hamlet->currentIndex() > 0) filter.hamlet = m_hamlet->currentData().toString();
    filter.text = m_text->text();
    filter.month = m_month;
    return filter;
}

void PregnancyPage::showList()
{
    offerHamlets();
    offerChips();
    const int row = selectedRow(m_table);
    const Id chosen = row < 0 ? Id() : m_model->woman(row).person;
    const QList<PregnantWoman> shown = filtered(m_women, filter());
    m_model->show(shown, vietnamToday(m_clock));
    if (!shown.isEmpty()) m_table->selectRow(qMax(0, m_model->rowOf(chosen)));
    m_open->setEnabled(!shown.isEmpty());
    m_print->setEnabled(!shown.isEmpty());
    if (m_women.isEmpty())
        m_empty->say(m_read ? tr("Nobody who is pregnant is followed here.") : QString(),
                     tr("Ctrl+K finds a woman; Alt+6 in her file, Insert begins a pregnancy."));
    else
        m_empty->say(tr("Nobody of the list is so."), tr("Alt+1 shows all."));
    m_stack->setCurrentWidget(shown.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
    setFocusProxy(shown.isEmpty() ? static_cast<QWidget*>(m_which) : m_table);
    sayMonth();
}

void PregnancyPage::offerHamlets()
{
    m_filling = true;
    const QVariant kept = m_hamlet->currentIndex() > 0 ? m_hamlet->currentData() : QVariant();
    while (m_hamlet->count() > 1)
        m_hamlet->removeItem(1);
    for (const QString& hamlet : hamletsOf(m_women))
        m_hamlet->addItem(hamlet, hamlet);
    m_hamlet->addItem(tr("Hamlet not known"), QStringLiteral(""));
    m_hamlet->setCurrentIndex(kept.isValid() ? qMax(0, m_hamlet->findData(kept)) : 0);
    m_filling = false;
}

/// Makes the buttons anew only where their words change: they are made and shown at once.
void PregnancyPage::offerChips()
{
    const auto words = [this](const QString& name, WomenFilter::Which which) {
        return QStringLiteral("%1 %2").arg(name).arg(countOf(m_women, filter(), which));
    };
    const QStringList chips{words(tr("All"), WomenFilter::All), words(tr("Late"), WomenFilter::Late),
                            words(tr("At risk"), WomenFilter::AtRisk),
                            words(tr("Birth in %1").arg(monthText(m_month)), WomenFilter::BornInMonth)};
    if (chips == m_chips) return;
    m_chips = chips;
    m_filling = true;
    QList<ChoiceField::Choice> choices;
    for (int i = 0; i < chips.size(); ++i)
        choices += {chips[i], i};
    m_which->setChoices(choices);
    if (m_which->isEmpty()) m_which->setValue(WomenFilter::All);
    const auto buttons = m_which->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        button->show();
    m_filling = false;
}

void PregnancyPage::sayMonth()
{
    m_strip->show(m_women, m_month, vietnamToday(m_clock));
    QStringList parts;
    WomenFilter here;
    here.month = m_month;
    const int all = countOf(m_women, here, WomenFilter::BornInMonth);
    for (const QString& hamlet : hamletsOf(m_women)) {
        here.hamlet = hamlet;
        if (const int some = countOf(m_women, here, WomenFilter::BornInMonth); some > 0)
            parts += QStringLiteral("%1: %2").arg(hamlet).arg(some);
    }
    const QString head = tr("Births expected in %1: %2").arg(monthText(m_month)).arg(all);
    m_monthWords->setText((QStringList{head} + parts + QStringList{tr("Alt+← → another month")})
                              .join(QStringLiteral("   ·   ")));
}

void PregnancyPage::turnMonth(int months)
{
    m_month = m_month.addMonths(months);
    showList();
}

QString PregnancyPage::subject() const
{
    QStringList parts;
    const WomenFilter chosen = filter();
    if (chosen.which == WomenFilter::Late) parts += tr("Next contact late");
    if (chosen.which == WomenFilter::AtRisk) parts += tr("At risk");
    if (chosen.which == WomenFilter::BornInMonth) parts += tr("Birth in %1").arg(monthText(m_month));
    if (chosen.hamlet) parts += m_hamlet->currentText();
    if (!chosen.text.isEmpty()) parts += chosen.text;
    parts += tr("%n woman(women)", nullptr, m_model->rowCount());
    return parts.join(QStringLiteral(" · "));
}

void PregnancyPage::openSelected()
{
    if (const int row = selectedRow(m_table); row >= 0) Q_EMIT openPerson(m_model->woman(row).person);
}

void PregnancyPage::printList()
{
    const PrintJob job =
        listJob(womenPaper(m_model->women(), subject(), m_parts.station(), vietnamNow(m_clock)));
    m_parts.dialogs.print(tr("Print list"), [this, job](QPrinter& printer) {
        if (auto printed = printOn(printer, job); !printed)
            m_feedback.say(Meaning::Stop, errorText(printed.error()));
    });
}

bool PregnancyPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (isEnter(key)) {
        openSelected();
        return true;
    }
    if (watched == m_text && key->key() == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace noi
