#pragma once

#include "ui/kit/form_field.h"

#include <QVariant>
#include <QWidget>

class QButtonGroup;

namespace noi
{

/// One of a few, all in sight: [1 Nam] [2 Nữ]. The digit chooses, arrows move, so does the mouse.
class ChoiceField : public QWidget, public FormField
{
    Q_OBJECT

public:
    struct Choice {
        QString text;
        QVariant value;
    };

    explicit ChoiceField(QWidget* parent = nullptr);

    /// At most nine. The chosen value stays chosen when it is still there.
    void setChoices(const QList<Choice>& choices);
    /// Invalid when nothing is chosen.
    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant& value);
    [[nodiscard]] bool isEmpty() const override { return !value().isValid(); }

Q_SIGNALS:
    void valueChanged(const QVariant& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void choose(int index);
    void lookAs(const char* property, bool on);

    QButtonGroup* m_buttons;
    QList<Choice> m_choices;
};

} // namespace noi
