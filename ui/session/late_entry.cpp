#include "ui/session/late_entry.h"

#include "ui/kit/date_field.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/objection_words.h"
#include "ui/kit/pick_field.h"
#include "ui/session/person_edit.h"
#include "ui/session/session_words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>

namespace noi
{

void LateEntry::takeFocus() { m_who->setFocus(); }

void LateEntry::takePerson(const PersonLine& person)
{
    m_person = person;
    m_who->setPerson(person);
    goToFirstGap();
}

void LateEntry::takeVial(const Scan& scan)
{
    const auto* message = std::get_if<Gs1Message>(&scan);
    const Product* product = message ? m_parts.products.byGtin(message->gtin) : nullptr;
    if (!product) return m_error->say(tr("This code names no vaccine of the list: choose it by its name."));
    m_error->clearError();
    m_product->setPicked({product->name, {}, product->code});
    m_lot->setText(message->lot);
    m_expiry->setDate(message->expiry.isValid() ? PartialDate::ofDay(message->expiry) : PartialDate());
    goToFirstGap();
}

void LateEntry::productPicked()
{
    const QVariant kept = m_site->currentData();
    m_site->clear();
    if (const Product* product = m_parts.products.byCode(m_product->picked().value.toString()))
        for (const QString& code : product->sites)
            m_site->addItem(m_parts.siteName(code), code);
    m_site->setCurrentIndex(std::max(0, m_site->findData(kept)));
}

void LateEntry::goToFirstGap()
{
    if (!m_who->person()) return m_who->setFocus();
    if (m_product->picked().text.isEmpty()) return m_product->setFocus();
    if (m_lot->text().trimmed().isEmpty()) return m_lot->setFocus();
    if (m_expiry->date().isNull()) return m_expiry->setFocus();
    m_save->setFocus();
}

void LateEntry::goOn(QObject* field)
{
    m_product->settle();
    m_expiry->settle();
    if (field == m_product && m_product->problem()) return m_error->say(*m_product->problem());
    if (field == m_expiry && m_expiry->problem()) return m_error->say(*m_expiry->problem());
    m_error->clearError();
    goToFirstGap();
}

PaperDose LateEntry::typedDose() const
{
    PaperDose dose;
    dose.session = m_board.session.id;
    dose.person = m_who->person();
    dose.product = m_product->picked().value.toString();
    dose.lot = m_lot->text().trimmed();
    dose.expiry = m_expiry->date();
    if (const int number = m_number->text().toInt(); number > 0) dose.doseNumber = number;
    dose.bodySite = m_site->currentData().toString();
    dose.giver = m_giver->currentText().trimmed();
    dose.givenAt = m_board.session.value.date;
    return dose;
}

void LateEntry::save()
{
    goToFirstGap();
    if (!m_save->hasFocus() && isVisible()) return;
    m_lines.append({m_person, typedDose(), Line::State::Saving, {}});
    const qsizetype index = m_lines.size() - 1;
    m_table->insertRow(static_cast<int>(index));
    write(index);
    m_who->setPerson({});
    m_person = {};
    m_who->setFocus();
    check(index);
    const int sheet = m_sheet;
    whenDone(m_parts.source.enterPaperDose(m_lines[index].dose), this,
             [this, index, sheet](const Result<Id>& id) {
                 if (sheet != m_sheet) return;
                 m_lines[index].state = id ? Line::State::Saved : Line::State::Refused;
                 if (!id) {
                     m_lines[index].error = errorText(id.error());
                     m_error->say(tr("Line %1: %2 (Up and Enter takes it back to correct it.)")
                                      .arg(index + 1)
                                      .arg(m_lines[index].error));
                 }
                 write(index);
             });
}

void LateEntry::check(qsizetype index)
{
    const int sheet = m_sheet;
    const QDate day = m_lines[index].dose.givenAt.earliest();
    whenDone(m_parts.source.checkPaperDose(m_lines[index].dose), this,
             [this, index, sheet, day](const Result<DoseCheck>& check) {
                 if (sheet != m_sheet || !check || !check->objects()) return;
                 m_lines[index].warning =
                     objectionWords(check->objections.front(), day, m_parts.products, m_parts.schedule);
                 write(index);
             });
}

void LateEntry::write(qsizetype index)
{
    const Line& line = m_lines[index];
    const QString saved =
        line.warning.isEmpty() ? QStringLiteral("✓") : QStringLiteral("✓ ! ") + line.warning;
    const QString state = line.state == Line::State::Saved    ? saved
                          : line.state == Line::State::Saving ? tr("saving")
                                                              : QStringLiteral("✕ ") + line.error;
    const QString cells[] = {line.person.fullName,
                             m_parts.productShort(line.dose.product),
                             line.dose.doseNumber ? QString::number(*line.dose.doseNumber) : QString(),
                             line.dose.lot,
                             dayText(line.dose.expiry),
                             m_parts.siteName(line.dose.bodySite),
                             line.dose.giver,
                             state};
    const int row = static_cast<int>(index);
    for (int column = 0; column < 8; ++column) {
        auto* cell = new QTableWidgetItem(cells[column]);
        cell->setToolTip(cells[column]);
        if (line.state == Line::State::Refused)
            cell->setForeground(colour(Meaning::Stop));
        else if (column == 7)
            cell->setForeground(colour(line.warning.isEmpty() ? Meaning::Done : Meaning::Late));
        m_table->setItem(row, column, cell);
    }
    m_table->scrollToBottom();
}

void LateEntry::takeBack(int row)
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].state != Line::State::Refused) return;
    const Line line = m_lines[row];
    // The line stays as it was refused; the corrected one is a line of its own.
    m_person = line.person;
    m_who->setPerson(line.person);
    m_product->setPicked({m_parts.productName(line.dose.product), {}, line.dose.product});
    m_number->setText(line.dose.doseNumber ? QString::number(*line.dose.doseNumber) : QString());
    m_lot->setText(line.dose.lot);
    m_expiry->setDate(line.dose.expiry);
    m_error->say(line.error);
    m_lot->setFocus();
    m_lot->selectAll();
}

bool LateEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_who && key == Qt::Key_Up && m_who->text().isEmpty() && m_table->rowCount() > 0) {
        m_table->setFocus();
        m_table->selectRow(m_table->rowCount() - 1);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return QWidget::eventFilter(watched, event);
    if (watched == m_who) return false; // it takes its marked line itself
    if (watched == m_table)
        takeBack(m_table->currentRow());
    else if (watched == m_save)
        save();
    else
        goOn(watched);
    return true;
}

void LateEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished();
    else
        QWidget::keyPressEvent(event);
}

} // namespace noi
