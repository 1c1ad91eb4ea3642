#pragma once

#include "ui/kit/form_field.h"

#include <QLineEdit>

namespace noi
{

/// A line edit with a grey note at its right end: what the program understood, or a unit.
class NotedEdit : public QLineEdit, public FormField
{
    Q_OBJECT

public:
    explicit NotedEdit(QWidget* parent = nullptr) : QLineEdit(parent) {}

    [[nodiscard]] QString note() const { return m_note; }
    void setNote(const QString& note);
    [[nodiscard]] bool isEmpty() const override { return text().trimmed().isEmpty(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_note;
};

} // namespace noi
