#pragma once

#include "tests/core/report/reference/making.h"

namespace noi::test::reference
{

/// Gives doses: at the station's sites out of vials in sessions, and elsewhere.
class DoseMaker
{
public:
    explicit DoseMaker(Making& making) : m_making(making) {}

    /// What a child gets from birth on, with all that is late, left out, written badly or given elsewhere.
    void giveChildhood(Id child, const PartialDate& birth);
    /// What children get from their second year on, and girls of school age.
    void giveLater(Id child, const Person& person);
    /// Tetanus doses around a birth on that day.
    void giveTetanus(Id woman, QDate birth);
    /// One dose on that day, of the first of the products or another; none where the day is to come.
    Id give(Id person, const QStringList& products, QDate day, int number);
    /// …or exactly this one.
    Id give(Id person, const char* product, const PartialDate& when, std::optional<int> stated = {},
            const QString& elsewhere = {});

private:
    struct OpenVial {
        Id id;
        int left = 0;
    };
    void putPlace(Dose& dose, QDate day);
    void putNumber(Dose& dose, int number);
    Id sessionOn(Id site, QDate day);
    Id vialIn(Id session, const QString& product, QDate day);

    Making& m_making;
    QMap<std::pair<Id, QDate>, Id> m_sessions; ///< site and day
    QMap<std::pair<Id, QString>, OpenVial> m_vials;
};

} // namespace noi::test::reference
