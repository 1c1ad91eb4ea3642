#pragma once

#include "core/clinical/pregnancy/maternity_codes.h"
#include "ui/kit/form_field.h"

#include <QWidget>

class QPushButton;

namespace noi
{

/// Several of a list, all in sight: each has its key (1…9, A, B…), 0 says that there is none of them. Nothing
/// chosen means that nobody asked; whoever chose one has gone over the list.
class CodesField : public QWidget, public FormField
{
    Q_OBJECT

public:
    CodesField(const QString& name, const QString& noneOfThem, QWidget* parent = nullptr);

    void setChoices(const QList<pregnancy::MaternityCode>& choices);
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] bool asked() const;
    void setCodes(const QStringList& codes, bool asked);
    [[nodiscard]] bool isEmpty() const override { return !asked(); }

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QPushButton* addButton(const QString& key, const QString& text);
    void press(QPushButton* button);
    void lookChosenFrom(bool on);

    QList<pregnancy::MaternityCode> m_choices;
    QList<QPushButton*> m_buttons; ///< one a choice
    QPushButton* m_none;
    QStringList m_others; ///< of a newer pack: kept as they came
};

} // namespace noi
