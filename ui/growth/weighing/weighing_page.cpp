#include "ui/growth/weighing/weighing_page.h"

#include "ui/growth/weighing/entry_table.h"
#include "ui/growth/weighing/paste_panel.h"
#include "ui/growth/weighing/weighing_model.h"
#include "ui/growth/weighing/weighing_proxy.h"
#include "ui/growth/weighing/weighing_words.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/feedback.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

namespace noi
{

WeighingPage::WeighingPage(const Parts& parts, QWidget* parent)
    : Page(parent), m_parts(parts), m_name(parts.user()), m_model(new WeighingModel(this)),
      m_shown(new WeighingProxy(this))
{
    setObjectName(QStringLiteral("weighingPage"));
    m_shown->setSourceModel(m_model);
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        sayProgress();
        sayRow();
    });
    build();
    m_day->setDate(PartialDate::ofDay(vietnamToday(m_parts.clock)));
    m_ages->setValue(60);
    setMeasuredBy(m_name);
}

void WeighingPage::open(const QVariant& what)
{
    Q_UNUSED(what)
    m_day->setToday(vietnamToday(m_parts.clock));
    ask();
    if (m_model->rows().isEmpty()) m_hamlet->setFocus(Qt::OtherFocusReason);
}

void WeighingPage::userChanged(const LoggedIn& user)
{
    if (m_by->text().trimmed().isEmpty() || m_by->text() == m_name) setMeasuredBy(user.name);
    m_name = user.name;
}

/// Where there is little room, a name is read from its beginning.
void WeighingPage::setMeasuredBy(const QString& name)
{
    m_by->setText(name);
    m_by->setCursorPosition(0);
}

void WeighingPage::retranslate()
{
    keepTyped();
    const WeighingFilter before = filter();
    const QString by = m_by->text();
    delete m_whole;
    build();
    m_day->setDate(PartialDate::ofDay(before.day));
    m_ages->setValue(before.underMonths);
    setMeasuredBy(by);
    if (before.hamlet) {
        m_filling = true;
        m_hamlet->addItem(*before.hamlet, *before.hamlet);
        m_hamlet->setCurrentIndex(1);
        m_filling = false;
    }
    if (isVisible()) ask();
}

WeighingFilter WeighingPage::filter() const
{
    WeighingFilter filter;
    filter.day = m_day->date().earliest();
    filter.underMonths = m_ages->value().toInt();
    if (m_hamlet->currentIndex() > 0) filter.hamlet = m_hamlet->currentData().toString();
    return filter;
}

void WeighingPage::ask()
{
    if (m_filling) return;
    keepTyped();
    m_latest.ask(this, m_parts.source.list(filter()), [this](const Result<WeighingList>& answer) {
        if (!answer.ok()) return m_problem->say(answer.error());
        m_problem->clearError();
        showList(*answer);
    });
}

void WeighingPage::showList(const WeighingList& list)
{
    const int chosen = sourceRow();
    const Id person = chosen < 0 ? Id() : m_model->rows()[chosen].line.child.person;
    m_model->show(list);
    offerHamlets(list.hamlets);
    sayProgress();
    beginAt(std::max(0, m_model->rowOf(person)));
    back();
}

void WeighingPage::offerHamlets(const QStringList& hamlets)
{
    m_filling = true;
    const QVariant chosen = m_hamlet->currentIndex() > 0 ? m_hamlet->currentData() : QVariant();
    while (m_hamlet->count() > 1)
        m_hamlet->removeItem(1);
    for (const QString& hamlet : hamlets)
        m_hamlet->addItem(hamlet, hamlet);
    m_hamlet->addItem(tr("Hamlet not known"), QStringLiteral(""));
    m_hamlet->setCurrentIndex(chosen.isValid() ? std::max(0, m_hamlet->findData(chosen)) : 0);
    m_filling = false;
}

void WeighingPage::sayProgress()
{
    m_progress->setText(tr("%1/%2 weighed").arg(m_model->keptCount()).arg(m_model->rowCount()));
}

void WeighingPage::sayRow()
{
    const int row = sourceRow();
    m_words->setText(row < 0 ? QString() : rowSentences(m_model->rows()[row]));
}

void WeighingPage::cutList()
{
    m_shown->setHideKept(m_hideKept->isChecked());
    m_shown->setText(m_text->text());
    if (!m_table->currentIndex().isValid()) m_table->begin(0);
}

void WeighingPage::beginAt(int row)
{
    const QModelIndex at = m_shown->mapFromSource(m_model->index(row, 0));
    m_table->begin(at.isValid() ? at.row() : 0);
    sayRow();
}

int WeighingPage::sourceRow() const
{
    const QModelIndex at = m_shown->mapToSource(m_table->currentIndex());
    return at.isValid() ? at.row() : -1;
}

/// Only what was typed is written, and once: while it is on its way, the answer looks whether more was typed.
void WeighingPage::keep(int row)
{
    const WeighingRow sent = m_model->rows()[row];
    if (sent.draft.isEmpty() || sent.saving) return;
    const auto measured = sent.measurement(m_model->day(), m_by->text().simplified(), tr("Corrected"));
    const Id person = sent.line.child.person;
    if (!measured.ok()) return m_model->refused(person, errorText(measured.error()));
    m_model->startSaving(row);
    whenDone(
        this, m_parts.source.keep(*measured),
        [this, sent, m = *measured](const Result<KeptMeasurement>& answer) { answered(sent, m, answer); });
}

void WeighingPage::keepTyped()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        keep(row);
}

void WeighingPage::answered(const WeighingRow& sent, const Measurement& measured,
                            const Result<KeptMeasurement>& answer)
{
    const Id person = sent.line.child.person;
    if (!answer.ok()) return m_model->refused(person, errorText(answer.error()));
    m_model->kept(person, sent.draft, measured, *answer);
    m_parts.feedback.offerUndo(
        tr("%1: recorded.").arg(sent.line.child.fullName),
        [this, before = sent.line, id = answer->measurement] { takeBack(before, id); });
    // What was typed meanwhile is kept too, unless it is still being typed.
    if (const int row = m_model->rowOf(person); row >= 0 && row != sourceRow()) keep(row);
}

void WeighingPage::takeBack(const WeighingLine& before, Id measurement)
{
    whenDone(this, m_parts.source.takeBack({measurement}, tr("Undone")),
             [this, before](const Result<QList<Id>>& undone) {
                 if (!undone.ok()) return m_problem->say(undone.error());
                 m_model->putBack(before);
             });
}

void WeighingPage::rowDone()
{
    keepTyped();
    m_text->setFocus(Qt::OtherFocusReason); // the next child's name
    m_text->selectAll();
}

void WeighingPage::paste()
{
    keepTyped();
    QList<WeighingLine> list;
    for (const WeighingRow& row : m_model->rows())
        list += row.line;
    const auto lines = readPasted(QGuiApplication::clipboard()->text(), list);
    if (lines.isEmpty())
        return m_problem->say(
            tr("Nothing to paste: copy lines of name, weight and length in the spreadsheet."));
    m_problem->clearError();
    m_pasted->show(lines, list);
    m_stack->setCurrentWidget(m_pasted);
    m_words->hide();
    m_pasted->setFocus(Qt::OtherFocusReason);
}

void WeighingPage::keepPasted()
{
    if (m_pasting) return;
    QList<Measurement> all;
    for (const PastedLine& line : m_pasted->taken()) {
        Measurement m;
        const WeighingRow& row = m_model->rows()[line.child];
        m.person = row.line.child.person;
        m.measuredAt = PartialDate::ofDay(m_model->day());
        m.measuredBy = m_by->text().simplified();
        m.weight = line.weight;
        m.length = line.length;
        if (m.length) m.position = row.position(m_model->day());
        all += m;
    }
    m_pasting = true;
    whenDone(this, m_parts.source.keepAll(all), [this](const Result<QList<Id>>& answer) {
        m_pasting = false;
        if (!answer.ok()) return m_problem->say(answer.error());
        m_parts.feedback.offerUndo(tr("%n child(ren) recorded.", nullptr, int(answer->size())),
                                   [this, ids = *answer] {
                                       whenDone(this, m_parts.source.takeBack(ids, tr("Undone")),
                                                [this](const Result<QList<Id>>& undone) {
                                                    if (!undone.ok()) return m_problem->say(undone.error());
                                                    ask();
                                                });
                                   });
        ask();
    });
}

void WeighingPage::back()
{
    m_words->show();
    m_stack->setCurrentWidget(m_model->rows().isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
    if (m_pasted->isAncestorOf(QApplication::focusWidget()) || focusWidget() == nullptr) m_table->setFocus();
}

void WeighingPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return Page::keyPressEvent(event);
    keepTyped();
    m_text->clear();
    m_table->setFocus();
}

void WeighingPage::hideEvent(QHideEvent* event)
{
    keepTyped();
    Page::hideEvent(event);
}

bool WeighingPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && !(watched == m_text && key == Qt::Key_Down)) return Page::eventFilter(watched, event);
    m_table->begin(watched == m_text ? 0 : m_table->currentIndex().row());
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace noi
