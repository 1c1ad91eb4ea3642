#include "ui/kit/form.h"

#include "ui/kit/error_text.h"
#include "ui/kit/form_field.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace noi
{

namespace
{

bool isEmpty(QWidget* widget)
{
    if (const auto* field = dynamic_cast<FormField*>(widget)) return field->isEmpty();
    if (const auto* edit = qobject_cast<QLineEdit*>(widget)) return edit->text().trimmed().isEmpty();
    if (const auto* box = qobject_cast<QComboBox*>(widget)) return box->currentText().isEmpty();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(widget))
        return text->toPlainText().trimmed().isEmpty();
    return false;
}

bool isEnter(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

Form::Form(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gridUnit(this));
    m_column->addStretch();
}

void Form::add(const QString& label, QWidget* field, Need need)
{
    m_line = new QHBoxLayout;
    m_line->setSpacing(2 * gridUnit(this));
    m_column->insertLayout(m_column->count() - 1, m_line);
    addCell(m_line, label, field, need);
}

void Form::addBeside(const QString& label, QWidget* field, Need need) { addCell(m_line, label, field, need); }

void Form::addCell(QBoxLayout* line, const QString& label, QWidget* field, Need need)
{
    Row row{new QWidget(this), nullptr, field, nullptr, nullptr, need, label};
    auto* cell = new QVBoxLayout(row.cell);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(gridUnit(this) / 4);
    row.label = new QLabel(row.cell);
    row.label->setBuddy(field);
    row.hint = new QLabel(row.cell);
    setRole(row.hint, QStringLiteral("hint"));
    row.error = new QLabel(row.cell);
    row.error->setObjectName(field->objectName() + QStringLiteral("Error"));
    setRole(row.error, QStringLiteral("error"));
    for (QLabel* below : {row.hint, row.error}) {
        below->setWordWrap(true);
        below->hide();
    }
    cell->addWidget(row.label);
    cell->addWidget(field);
    cell->addWidget(row.hint);
    cell->addWidget(row.error);
    cell->addStretch();
    line->addWidget(row.cell, 1);
    writeLabel(row);
    m_rows.append(row);

    field->installEventFilter(this);
    const auto children = field->findChildren<QWidget*>();
    for (QWidget* child : children)
        child->installEventFilter(this);
    if (const auto* edit = qobject_cast<QLineEdit*>(field))
        connect(edit, &QLineEdit::textEdited, this, [this, field] { setError(field, {}); });
    if (const auto* box = qobject_cast<QComboBox*>(field))
        connect(box, &QComboBox::currentTextChanged, this, [this, field] { setError(field, {}); });
}

void Form::writeLabel(Row& row)
{
    row.label->setText(row.need == Need::Required ? row.text + QStringLiteral(" *") : row.text);
    row.field->setAccessibleName(QString(row.text).remove(u'&'));
}

void Form::setLabel(QWidget* field, const QString& label)
{
    Row& row = m_rows[indexOf(field)];
    row.text = label;
    writeLabel(row);
}

void Form::setHint(QWidget* field, const QString& hint)
{
    QLabel* label = m_rows[indexOf(field)].hint;
    label->setText(hint);
    label->setVisible(!hint.isEmpty());
}

void Form::setNeed(QWidget* field, Need need)
{
    Row& row = m_rows[indexOf(field)];
    row.need = need;
    writeLabel(row);
}

void Form::setFieldVisible(QWidget* field, bool visible) { m_rows[indexOf(field)].cell->setVisible(visible); }

void Form::setError(QWidget* field, const QString& sentence)
{
    QLabel* label = m_rows[indexOf(field)].error;
    label->setText(sentence.isEmpty() ? QString() : sign(Meaning::Stop) + u' ' + sentence);
    label->setVisible(!sentence.isEmpty());
    setLook(field, "wrong", sentence.isEmpty() ? QString() : QStringLiteral("yes"));
}

QString Form::error(const QWidget* field) const { return m_rows[indexOf(field)].error->text(); }

void Form::clearErrors()
{
    for (const Row& row : std::as_const(m_rows))
        setError(row.field, {});
}

bool Form::check()
{
    QWidget* first = nullptr;
    for (const Row& row : std::as_const(m_rows)) {
        if (row.cell->isHidden()) continue;
        if (auto* field = dynamic_cast<FormField*>(row.field)) field->settle();
        const QString sentence = wrong(row);
        setError(row.field, sentence);
        if (!sentence.isEmpty() && !first) first = row.field;
    }
    if (first) first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void Form::submit()
{
    if (check()) Q_EMIT submitted();
}

void Form::focusFirst()
{
    if (!m_rows.isEmpty()) m_rows.first().field->setFocus(Qt::TabFocusReason);
}

QString Form::wrong(const Row& row) const
{
    if (const auto* field = dynamic_cast<FormField*>(row.field))
        if (const auto problem = field->problem()) return errorText(*problem);
    return row.need == Need::Required && isEmpty(row.field) ? tr("This is needed.") : QString();
}

qsizetype Form::indexOf(const QObject* fieldOrChild) const
{
    for (const QObject* object = fieldOrChild; object; object = object->parent()) {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                        [object](const Row& row) { return row.field == object; });
        if (found != m_rows.end()) return found - m_rows.begin();
    }
    Q_ASSERT_X(false, "Form", "not a field of this form");
    return 0;
}

bool Form::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) left(indexOf(watched));
    if (event->type() != QEvent::KeyPress || !isEnter(static_cast<QKeyEvent*>(event))) return false;
    const bool control = static_cast<QKeyEvent*>(event)->modifiers().testFlag(Qt::ControlModifier);
    if (!control && qobject_cast<QPlainTextEdit*>(watched)) return false;
    if (control)
        submit();
    else
        goOn(indexOf(watched));
    return true;
}

void Form::goOn(qsizetype index)
{
    if (auto* field = dynamic_cast<FormField*>(m_rows[index].field)) field->settle();
    for (qsizetype next = index + 1; next < m_rows.size(); ++next) {
        QWidget* field = m_rows[next].field;
        if (m_rows[next].cell->isHidden() || !field->isEnabled()) continue;
        field->setFocus(Qt::TabFocusReason);
        return;
    }
    if (m_next && m_next->isVisible()) return m_next->focusFirst();
    submit();
}

/// Leaving a field says what is wrong in it, but does not yet complain about what is missing.
void Form::left(qsizetype index)
{
    const Row& row = m_rows[index];
    if (!row.field->isVisible() || isEmpty(row.field)) return;
    setError(row.field, wrong(row));
}

} // namespace noi
