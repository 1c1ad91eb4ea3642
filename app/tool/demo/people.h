#pragma once

#include "app/tool/demo/random.h"
#include "core/model/person.h"
#include "core/reference/communes.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace noi::demo
{

/// A made-up person. Numbers have the form of real ones and cannot be real: place of registration 000,
/// insurance province 00, facility 0000n, telephone prefix 0100.
struct DemoPerson {
    QString fullName; ///< "Con bà …" for a newborn without a name
    Sex sex = Sex::Unknown;
    PartialDate birth; ///< minute for newborns, year only for some of the old
    QString ethnicity; ///< code of the ethnic-groups pack
    QString job;
    QString personalId;       ///< 12 digits; empty where there is none yet
    QString insurance;        ///< 15 characters; may be empty
    QString birthCertificate; ///< of children born in a facility since 2025; may be empty
};

/// People of one house.
struct DemoFamily {
    QString commune; ///< code
    QString hamlet;
    QString phone; ///< shared; may be empty
    QString bookNumber;
    DemoPerson mother;
    std::optional<DemoPerson> father;
    std::optional<DemoPerson> grandmother; ///< the mother's mother
    QList<DemoPerson> children;            ///< oldest first

    [[nodiscard]] qsizetype people() const
    {
        return 1 + qsizetype(father.has_value()) + qsizetype(grandmother.has_value()) + children.size();
    }
};

/// Where families live and who lives there.
struct DemoPlace {
    struct Share {
        QString ethnicity;
        int permille = 0;
    };

    QString commune;
    QStringList hamlets;
    QList<Share> peoples; ///< the rest is Kinh

    /// Xã Ia Ly, tỉnh Gia Lai: the commune of the demonstration.
    static DemoPlace iaLy();
    /// Every commune of a province, for measuring with many people.
    static QList<DemoPlace> province(const Communes& communes, const QString& provinceCode);
};

/// Makes up families. The same seed, places and day give the same families on every machine.
class DemoPeople
{
public:
    DemoPeople(quint64 seed, QList<DemoPlace> places, QDate today)
        : m_random(seed), m_places(std::move(places)), m_today(today)
    {
    }

    [[nodiscard]] DemoFamily next();
    /// Families of exactly so many people together (the last may be smaller than it was).
    [[nodiscard]] QList<DemoFamily> families(qsizetype people);

private:
    [[nodiscard]] QString ethnicityIn(const DemoPlace& place);
    [[nodiscard]] QString hamletIn(const DemoPlace& place, const QString& ethnicity);
    [[nodiscard]] DemoPerson adult(const QString& ethnicity, const QString& family, Sex sex, int age);
    [[nodiscard]] PartialDate birthOf(int age);
    void addChildren(DemoFamily& family, const QString& motherName, const QString& fatherName, int motherAge);
    [[nodiscard]] DemoPerson child(const DemoFamily& family, const QString& familyName, QDate born);
    [[nodiscard]] QString personalId(Sex sex, int year);
    [[nodiscard]] QString birthCertificate(int year);
    [[nodiscard]] QString insuranceCard(const QString& kind);

    Random m_random;
    QList<DemoPlace> m_places;
    QDate m_today;
    int m_made = 0;       ///< families so far
    quint32 m_number = 0; ///< running number of identifiers: each is used once
};

} // namespace noi::demo
