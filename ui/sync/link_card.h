#pragma once

#include "ui/sync/sync_source.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace noi
{

class Badge;
class ErrorLine;

/// One link: how it stands, what waits, when the other side last answered, and what to do when it does not.
class LinkCard : public QFrame
{
    Q_OBJECT

public:
    /// `name` begins the names of the widgets inside: "province", "neighbour".
    explicit LinkCard(const QString& name, QWidget* parent = nullptr);
    /// `waiting` may be empty while it is not known yet.
    void show(const LinkState& link, const QList<KindCount>& waiting, const QDateTime& now);

private:
    QLabel* m_title;
    Badge* m_state;
    QProgressBar* m_bar;
    QLabel* m_waiting;
    QLabel* m_last;
    Badge* m_clock;
    ErrorLine* m_problem;
    QLabel* m_advice;
};

} // namespace noi
