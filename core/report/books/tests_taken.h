#pragma once

#include "core/report/family.h"

namespace noi::report
{

/// Which antenatal tests were taken, and when; what they found stays in the woman's file. Its fields are not
/// read here, so that no book can print them.
class TestsTaken
{
public:
    static Result<TestsTaken> read(Database& database, const QSet<Id>& pregnancies);

    /// In a pregnancy, by a day.
    [[nodiscard]] bool taken(Id pregnancy, const QString& test, QDate until) const;

private:
    QHash<std::pair<Id, QString>, QDate> m_first; ///< first day of each test of each pregnancy
};

} // namespace noi::report
