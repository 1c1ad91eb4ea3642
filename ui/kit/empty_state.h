#pragma once

#include <QWidget>

class QLabel;

namespace noi
{

/// Instead of an empty list: what will appear here, and the key that starts it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);
    /// `start` names the key and what it does, e.g. "Insert: a new person"; may be empty.
    void say(const QString& whatWillAppear, const QString& start = {});

private:
    QLabel* m_what;
    QLabel* m_start;
};

} // namespace noi
