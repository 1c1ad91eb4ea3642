#pragma once

#include "app/tool/demo/random.h"
#include "tests/core/report/reference/commune_writer.h"
#include "tests/core/report/reference/report_packs.h"

namespace noi::test::reference
{

/// Where the people of the reference commune live and are seen.
struct Places {
    Id station;               ///< file of its own affairs
    Id site, otherSite;       ///< of the reporting station
    Id strangeSite;           ///< of another station
    QStringList here;         ///< communes of the report
    QString away;             ///< a commune that is not
    QDate first, last, today; ///< first and last day of the 24 months; the day of writing
};

/// What the makers of the reference commune have in common.
struct Making {
    CommuneWriter& writer;
    Places places;
    demo::Random random;
    int names = 0, absent = 0;
    int movedIn = 0, movedOut = 0; ///< people who came to live in the communes of the report, who went away

    [[nodiscard]] CommuneRecords& commune() { return writer.commune(); }
    bool chance(int permille) { return random.chance(permille); }
    template <class T> const T& oneOf(const QList<T>& all) { return all[random.below(int(all.size()))]; }

    /// The id of a record that never came here: of another PC, below or above all ids that are here.
    Id absentId()
    {
        ++absent;
        return absent % 2 ? Id::of(3, absent) : Id::of(0x7ffffff0, absent);
    }
    /// A day as well as it is written down: the day mostly, else only its month or its year.
    PartialDate blurred(QDate day, int monthOnly = 20, int yearOnly = 12)
    {
        const int n = random.below(1000);
        if (n < yearOnly) return PartialDate::ofYear(day.year());
        if (n < yearOnly + monthOnly) return PartialDate::ofMonth(day.year(), day.month());
        return PartialDate::ofDay(day);
    }
    PartialDate someMinuteOf(QDate day)
    {
        return PartialDate::ofMinute(day, QTime(random.below(24), random.below(60)));
    }
    [[nodiscard]] bool isToCome(QDate day) const { return day > places.today; }

    /// Someone of this sex, living here or elsewhere.
    Person someone(Sex sex, const PartialDate& birth)
    {
        Person person;
        person.fullName = QStringLiteral("Người Số %1").arg(++names);
        person.birth = birth;
        person.sex = sex;
        const int where = random.below(100);
        person.commune = where < 70   ? places.here[0]
                         : where < 80 ? places.here[1]
                         : where < 95 ? places.away
                                      : QString();
        const QStringList hamlets{QStringLiteral("Làng Mun"), QStringLiteral("Làng Kép"),
                                  QStringLiteral("Thôn 3"), QStringLiteral("Thôn 4"), QString()};
        person.hamlet = oneOf(hamlets);
        const int group = random.below(100);
        person.ethnicity = group < 38   ? QStringLiteral("01")
                           : group < 78 ? QStringLiteral("10")
                           : group < 82 ? QStringLiteral("06")
                                        : QString();
        return person;
    }
};

} // namespace noi::test::reference
