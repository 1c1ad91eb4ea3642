#pragma once

#include <QFrame>

class QLabel;

namespace noi
{

class PickField;

/// One line that asks why, with the usual reasons offered: Enter does it, Esc goes back.
class ReasonLine : public QFrame
{
    Q_OBJECT

public:
    ReasonLine(const QString& name, const QStringList& usualReasons, QWidget* parent = nullptr);
    /// Opens with an empty reason; `what` says what will be done.
    void ask(const QString& what);

Q_SIGNALS:
    void given(const QString& reason);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();

    QLabel* m_what;
    PickField* m_reason;
    QLabel* m_problem;
};

} // namespace noi
