#include "ui/sync/review_page.h"

#include "ui/kit/badge.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/feedback.h"
#include "ui/people/people_reference.h"
#include "ui/sync/field_panel.h"
#include "ui/sync/pair_panel.h"
#include "ui/sync/review_source.h"
#include "ui/sync/review_words.h"
#include "ui/sync/sync_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>

#include <chrono>

namespace noi
{

namespace
{

using namespace std::chrono_literals;

constexpr int mostOfAKind = 200;

enum SameDecision { OnePerson = 1, TwoPeople };
enum DoubleDecision { BothGiven = 1, FirstWrong, SecondWrong };

} // namespace

ReviewPage::ReviewPage(const Parts& parts, QWidget* parent) : Page(parent), m_parts(parts)
{
    setObjectName(QStringLiteral("reviewPage"));
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    m_again.setSingleShot(true);
    m_again.setInterval(300ms);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible()) load();
    });
    retranslate();
}

void ReviewPage::retranslate()
{
    delete m_whole;
    build();
    showLists();
    if (isVisible()) load();
}

void ReviewPage::open(const QVariant&)
{
    load();
    m_list->setFocus();
}

void ReviewPage::userChanged(const LoggedIn&)
{
    m_lists = {};
    showLists();
    if (isVisible()) load();
}

void ReviewPage::refresh()
{
    if (isVisible() && !m_again.isActive()) m_again.start();
}

const ReviewItem* ReviewPage::current() const { return m_model->item(m_list->currentIndex().row()); }

template <class T> const T* ReviewPage::currentAs() const
{
    const ReviewItem* item = current();
    return item ? std::get_if<T>(item) : nullptr;
}

void ReviewPage::load()
{
    m_countsAsked.ask(this, m_parts.source.counts(), [this](const Result<ReviewCounts>& counts) {
        if (!counts) return m_error->say(counts.error());
        m_error->clearError();
        showCounts(*counts);
        if (!counts->complete) m_again.start();
        loadLists();
    });
}

void ReviewPage::loadLists()
{
    m_answers = 0;
    const auto take = [this](auto& list) {
        return [this, &list](const auto& found) {
            if (!found) return m_error->say(found.error());
            list = *found;
            if (++m_answers == 4) showLists();
        };
    };
    m_fieldsAsked.ask(this, m_parts.source.disputedFields(mostOfAKind), take(m_lists.fields));
    m_sameAsked.ask(this, m_parts.source.likelySamePersons(mostOfAKind), take(m_lists.same));
    m_doublesAsked.ask(this, m_parts.source.doubleDoses(mostOfAKind), take(m_lists.doubles));
    m_asideAsked.ask(this, m_parts.source.setAside(mostOfAKind), take(m_lists.aside));
}

void ReviewPage::showCounts(const ReviewCounts& counts)
{
    if (counts.waiting() == 0)
        return m_counts->say(counts.complete ? Meaning::Done : Meaning::Neutral,
                             counts.complete ? tr("Nothing waits") : tr("Still looking…"));
    const QString found = tr("%n thing(s) to review", nullptr, counts.waiting());
    m_counts->say(Meaning::Late,
                  counts.complete ? found : found + QStringLiteral(" · ") + tr("still looking…"));
}

void ReviewPage::showLists()
{
    const int row = m_list->currentIndex().row();
    m_model->show(m_lists);
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    select(row);
}

void ReviewPage::select(int row)
{
    const int next = m_model->itemFrom(row);
    if (next >= 0) m_list->setCurrentIndex(m_model->index(next));
    showItem();
}

void ReviewPage::showItem()
{
    const ReviewItem* item = current();
    m_open->setVisible(item && !std::holds_alternative<SetAsideOp>(*item));
    m_keys->setVisible(m_open->isVisible());
    if (!item) return;
    if (const auto* field = std::get_if<DisputedField>(item)) showField(*field);
    if (const auto* pair = std::get_if<LikelySame>(item)) showSame(*pair);
    if (const auto* pair = std::get_if<DoubleDose>(item)) showDoubles(*pair);
    if (const auto* op = std::get_if<SetAsideOp>(item)) showAside(*op);
}

void ReviewPage::showField(const DisputedField& field)
{
    m_field->show(field, m_parts.source.maySettle());
    m_right->setCurrentWidget(m_field);
    m_open->setVisible(bool(field.person.person));
    m_keys->setText(tr("1–9 chooses, or type another value · Enter settles · Ctrl+O opens the file"));
}

void ReviewPage::showSame(const LikelySame& pair)
{
    const bool may = m_parts.source.mayLink();
    m_same->show(
        tr("Two files, perhaps of one person"), likelyWords(pair), comparePersons(pair, m_parts.reference),
        {{tr("One person: count the doses of both together"),
          tr("Both files stay as they are, and what was given in either counts for the person. It can be "
             "taken back."),
          may},
         {tr("Two different people"), tr("The two are not offered again."), may}});
    m_right->setCurrentWidget(m_same);
    m_keys->setText(
        tr("1 one person · 2 two people · Ctrl+O opens the left file, Ctrl+Shift+O the right one"));
}

void ReviewPage::showDoubles(const DoubleDose& pair)
{
    const bool may = m_parts.source.maySettle(), mayVoid = m_parts.source.mayVoidDose();
    m_doubles->show(
        tr("Two doses, perhaps one written twice"), apartWords(pair), compareDoses(pair, m_parts.reference),
        {{tr("Both were really given"), tr("Both doses stay and are not asked about again."), may},
         {tr("The left one is wrong: void it"),
          tr("The left dose stays in the file, struck out, and no longer counts."), mayVoid},
         {tr("The right one is wrong: void it"),
          tr("The right dose stays in the file, struck out, and no longer counts."), mayVoid}});
    m_right->setCurrentWidget(m_doubles);
    m_keys->setText(tr("1 both · 2 void the left one · 3 void the right one · Ctrl+O opens the file"));
}

void ReviewPage::showAside(const SetAsideOp& op)
{
    m_asideTitle->setText(setAsideTitle(op));
    m_asideText->setText(setAsideWords(op));
    m_right->setCurrentWidget(m_aside);
}

void ReviewPage::choose(int number)
{
    if (currentAs<DisputedField>()) m_field->choose(number);
    if (currentAs<LikelySame>()) m_same->choose(number);
    if (currentAs<DoubleDose>()) m_doubles->choose(number);
}

void ReviewPage::settleField(const QCborValue& value, const QString& words)
{
    const DisputedField seen = m_field->field();
    whenDone(this, m_parts.source.settle(seen, value), [this, seen, words](const Result<void>& done) {
        if (!done) return m_field->say(done.error());
        settled(
            tr("Settled: %1 of %2 is “%3”.").arg(disputedFieldWords(seen), disputedSubjectWords(seen), words),
            {});
    });
}

void ReviewPage::decideSame(int number, const QString& reason)
{
    const auto* pair = currentAs<LikelySame>();
    if (!pair) return;
    const Id a = pair->a.person, b = pair->b.person;
    auto answer = number == OnePerson ? m_parts.source.linkPersons(a, b, reason)
                                      : m_parts.source.keepApart(a, b, reason);
    const QString name = pair->a.fullName;
    whenDone(this, answer, [=, this](const Result<void>& done) {
        if (!done) return m_same->say(done.error());
        settled(number == OnePerson ? tr("The two files of %1 count as one person's.").arg(name)
                                    : tr("Noted: these are two different people."),
                [=, this] { return m_parts.source.unlinkPersons(a, b, tr("Undone at once")); });
    });
}

void ReviewPage::decideDoubles(int number, const QString& reason)
{
    const auto* pair = currentAs<DoubleDose>();
    if (!pair) return;
    const Id first = pair->first.dose.id, second = pair->second.dose.id;
    const Id wrong = number == FirstWrong ? first : second;
    auto answer = number == BothGiven ? m_parts.source.keepBoth(first, second, reason)
                                      : m_parts.source.voidDose(wrong, reason);
    whenDone(this, answer, [=, this](const Result<void>& done) {
        if (!done) return m_doubles->say(done.error());
        if (number == BothGiven) return settled(tr("Noted: both doses were given."), {});
        settled(tr("The dose is struck out and no longer counts."),
                [=, this] { return m_parts.source.unvoidDose(wrong, tr("Undone at once")); });
    });
}

/// The next thing is shown at once, so that a row of them is settled without looking away.
void ReviewPage::settled(const QString& sentence, std::function<QFuture<Result<void>>()> undo)
{
    m_list->setFocus();
    load();
    Q_EMIT settledOne();
    if (!undo) return m_parts.feedback.say(Meaning::Done, sentence);
    m_parts.feedback.offerUndo(sentence, [this, undo = std::move(undo)] {
        whenDone(this, undo(), [this](const Result<void>& done) {
            if (!done) m_parts.feedback.say(Meaning::Stop, errorText(done.error()));
            load();
            Q_EMIT settledOne();
        });
    });
}

void ReviewPage::openFile(bool second)
{
    Id person;
    if (const auto* field = currentAs<DisputedField>()) person = field->person.person;
    if (const auto* pair = currentAs<LikelySame>()) person = (second ? pair->b : pair->a).person;
    if (const auto* pair = currentAs<DoubleDose>())
        person = (second ? pair->second : pair->first).person.person;
    if (person) Q_EMIT openPerson(person);
}

bool ReviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return false;
    if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
        choose(key->key() - Qt::Key_0);
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && currentAs<DisputedField>()) {
        m_field->settle();
        return true;
    }
    return false;
}

} // namespace noi
