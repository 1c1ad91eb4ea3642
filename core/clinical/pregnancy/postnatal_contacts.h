#pragma once

#include "core/base/result.h"
#include "core/reference/words.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace noi::pregnancy
{

/// One planned visit after a birth.
struct PostnatalContact {
    Words name;
    int fromDay = 0, dueDay = 0; ///< days since the birth (0: its day), both with
};

/// A planned visit that has not been made.
struct PostnatalContactDue {
    Words name;
    QDate from, due; ///< the first day and the last that are right for it
    bool late = false;
};

/// When mother and child are seen after a birth, as data.
class PostnatalContacts
{
public:
    /// Head key closed_after_day: later a visit that was missed is not asked for any more. Columns name_vi,
    /// name_en, from_day, due_day: in order, none beginning before the one before it is due. Fails with
    /// Damaged, naming the line or the key.
    static Result<PostnatalContacts> read(const QByteArray& bytes, const QString& file);

    [[nodiscard]] const QList<PostnatalContact>& all() const { return m_contacts; }
    /// The last day on which anything is asked for, in days since the birth.
    [[nodiscard]] int closedAfterDay() const { return m_closedAfterDay; }
    /// What is to be made on `day` or later, in order. A visit answers the last planned one that had begun by
    /// its day; one that was missed is late until the next begins.
    [[nodiscard]] QList<PostnatalContactDue> due(QDate born, const QList<QDate>& visits, QDate day) const;

private:
    QList<PostnatalContact> m_contacts;
    int m_closedAfterDay = 0;
};

} // namespace noi::pregnancy
