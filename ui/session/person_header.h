#pragma once

#include "core/service/session_board.h"

#include <QWidget>

class QLabel;

namespace noi
{

/// Who is in front of the nurse: the name big, then what tells them from another of the same name.
class PersonHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PersonHeader(QWidget* parent = nullptr);
    void show(const BoardPerson& person, QDate today);

private:
    QLabel* m_name;
    QLabel* m_age;
    QLabel* m_more;
};

} // namespace noi
