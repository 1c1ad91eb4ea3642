#pragma once

#include "ui/sync/sync_source.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace noi
{

class Dialogs;
class ElidedLabel;
class ErrorLine;
class Form;

/// A ticket of the province: its code as it stands on paper, or its file.
class TicketForm : public QFrame
{
    Q_OBJECT

public:
    explicit TicketForm(Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] TicketAnswers answers() const;
    void setBusy(bool busy);
    /// What went wrong; the ticket stays as it was typed.
    void say(const Error& error);
    void clear();
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    /// Something that may be a ticket was given.
    void submitted();

private:
    void chooseFile();
    void submit();

    Dialogs& m_dialogs;
    QByteArray m_content;
    QLabel *m_title, *m_about;
    Form* m_form;
    QLineEdit* m_code;
    QLineEdit* m_address;
    ElidedLabel* m_file;
    QPushButton *m_choose, *m_join;
    ErrorLine* m_error;
};

} // namespace noi
