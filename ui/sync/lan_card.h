#pragma once

#include "ui/sync/lan_source.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace noi
{

class Badge;
class ErrorLine;
class Form;

/// Hai máy trong trạm: how this PC stands to the other one, and joining them by a code.
class LanCard : public QFrame
{
    Q_OBJECT

public:
    LanCard(LanSource& source, QWidget* parent = nullptr);

    void show(const LanState& state, const QDateTime& now);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void share();
    void beginJoining();
    void join();
    void back();
    void leave();
    void rename();
    /// Shows the answer to what was asked; nothing can be pressed until it is there.
    void await(LanSource::Done answer, const std::function<void()>& then);
    void write();

    LanSource& m_source;
    LanState m_state;
    QDateTime m_now;
    bool m_typing = false, m_busy = false; ///< a code is being typed; an answer is awaited
    QLabel *m_title, *m_about, *m_code, *m_codeHint, *m_found;
    Badge* m_stands;
    Form *m_nameForm, *m_codeForm;
    QLineEdit *m_name, *m_typed;
    ErrorLine* m_error;
    QPushButton *m_share, *m_join, *m_connect, *m_back, *m_newCode, *m_leave;
};

} // namespace noi
