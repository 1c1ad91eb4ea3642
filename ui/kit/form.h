#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace noi
{

/// A form in one column: label above its field, the error below it. Enter goes to the next field (a list
/// takes its marked line on the way), Enter in the last one or Ctrl+Enter anywhere submits. Alt+letter goes
/// to a label's field.
class Form : public QWidget
{
    Q_OBJECT

public:
    enum class Need { Optional, Required };

    explicit Form(QWidget* parent = nullptr);

    /// Fields are plain widgets (QLineEdit, QComboBox …) or ones that are a FormField. The label's "&" marks
    /// its letter.
    void add(const QString& label, QWidget* field, Need need = Need::Optional);
    /// In the same row as the field before.
    void addBeside(const QString& label, QWidget* field, Need need = Need::Optional);
    /// For a change of language, or where a label depends on what was typed.
    void setLabel(QWidget* field, const QString& label);
    /// A grey line below the field, only where people stumble.
    void setHint(QWidget* field, const QString& hint);
    void setNeed(QWidget* field, Need need);
    void setFieldVisible(QWidget* field, bool visible);

    /// Shows a sentence below the field; an empty one takes it away. It also goes when the field is edited.
    void setError(QWidget* field, const QString& sentence);
    [[nodiscard]] QString error(const QWidget* field) const;
    void clearErrors();
    /// Settles every field, says what is missing or wrong, and puts the focus there; true when nothing is.
    [[nodiscard]] bool check();
    /// check(), and submitted() when it is true.
    void submit();
    void focusFirst();
    /// Enter in the last field goes on to the form below, while that one is seen, instead of submitting.
    void setNext(Form* next) { m_next = next; }

Q_SIGNALS:
    void submitted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QWidget* cell;
        QLabel* label;
        QWidget* field;
        QLabel* hint;
        QLabel* error;
        Need need;
        QString text;
    };

    void addCell(QBoxLayout* line, const QString& label, QWidget* field, Need need);
    void writeLabel(Row& row);
    [[nodiscard]] QString wrong(const Row& row) const;
    [[nodiscard]] qsizetype indexOf(const QObject* fieldOrChild) const;
    void goOn(qsizetype index);
    void left(qsizetype index);

    QBoxLayout* m_column;
    QBoxLayout* m_line = nullptr;
    Form* m_next = nullptr;
    QList<Row> m_rows;
};

} // namespace noi
