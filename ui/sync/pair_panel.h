#pragma once

#include "ui/sync/review_words.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace noi
{

class Badge;
class ErrorLine;
class ReasonLine;

/// Two files or two doses side by side, what differs marked. A digit says what they are, then why, then
/// Enter.
class PairPanel : public QWidget
{
    Q_OBJECT

public:
    /// What can be said of the two; `usualReasons` are offered.
    struct Decision {
        QString words;       ///< "One person"
        QString what;        ///< said above the reason: what will be done
        bool allowed = true; ///< the user's role may
    };

    PairPanel(const QString& name, const QStringList& usualReasons, QWidget* parent = nullptr);
    void show(const QString& title, const QString& why, const QList<Compared>& lines,
              const QList<Decision>& decisions);
    /// The first decision is 1. Opens the line for the reason.
    void choose(int number);
    [[nodiscard]] int chosen() const { return m_chosen; }
    void say(const Error& error);

Q_SIGNALS:
    /// `number` counts from 1.
    void decided(int number, const QString& reason);
    /// Esc in the reason's line: back to the list.
    void left();

private:
    void fill(const QList<Compared>& lines);
    void offer(const QList<Decision>& decisions);

    QList<Decision> m_decisions;
    int m_chosen = 0;
    QLabel* m_title;
    Badge* m_why;
    QWidget* m_table = nullptr;
    QWidget* m_buttons = nullptr;
    ReasonLine* m_reason;
    ErrorLine* m_error;
};

} // namespace noi
