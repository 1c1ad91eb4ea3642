#include "app/tool/demo/people.h"

#include "app/tool/demo/names.h"
#include "core/service/person_rules.h"

namespace noi::demo
{

namespace
{

constexpr int daysOfYear = 365;
constexpr int oldestAtHome = 19; ///< years; grown-up children have left

QString digits(quint64 number, int width) { return QString::number(number).rightJustified(width, u'0'); }

/// Mother, sisters and brothers are called differently.
bool hasName(const DemoFamily& family, const QString& name)
{
    bool has = family.mother.fullName == name;
    for (const DemoPerson& child : family.children)
        has |= child.fullName == name;
    return has;
}

} // namespace

DemoPlace DemoPlace::iaLy()
{
    DemoPlace place;
    place.commune = QStringLiteral("23734");
    for (const char* name :
         {"Làng Mun", "Làng Vân", "Làng Bui", "Làng Kép 1", "Làng Kép 2", "Làng Yăng", "Làng Dip",
          "Làng Tơ Vơn", "Thôn 1", "Thôn 2", "Thôn 3", "Thôn 4", "Thôn Ia Sir", "Tổ dân phố 1"})
        place.hamlets.append(QString::fromUtf8(name));
    place.peoples = {{QString(ethnic::giaRai), 540},
                     {QString(ethnic::baNa), 60},
                     {QString(ethnic::thai), 30},
                     {QString(ethnic::hmong), 20},
                     {QString(ethnic::eDe), 10}};
    return place;
}

QList<DemoPlace> DemoPlace::province(const Communes& communes, const QString& provinceCode)
{
    QList<DemoPlace> places;
    const QList<Commune> all = communes.inProvince(provinceCode);
    for (const Commune& commune : all) {
        DemoPlace place = iaLy();
        place.commune = commune.code;
        places.append(place);
    }
    return places;
}

QList<DemoFamily> DemoPeople::families(qsizetype people)
{
    QList<DemoFamily> all;
    for (qsizetype left = people; left > 0;) {
        DemoFamily family = next();
        while (family.people() > left && !family.children.isEmpty())
            family.children.removeLast();
        if (family.people() > left) family.grandmother.reset();
        if (family.people() > left) family.father.reset();
        left -= family.people();
        all.append(std::move(family));
    }
    return all;
}

DemoFamily DemoPeople::next()
{
    const DemoPlace& place = m_places[m_random.below(int(m_places.size()))];
    DemoFamily family;
    family.commune = place.commune;
    family.bookNumber = digits(quint64(++m_made), 5);
    if (m_random.chance(820))
        family.phone = QStringLiteral("0100") + digits(quint64(m_random.below(1'000'000)), 6);

    const QString ethnicity = ethnicityIn(place);
    family.hamlet = hamletIn(place, ethnicity);
    const QString motherName = familyName(ethnicity, m_random);
    const int age = m_random.chance(780) ? m_random.between(18, 38) : m_random.between(39, 60);
    family.mother = adult(ethnicity, motherName, Sex::Female, age);
    QString fatherName;
    if (m_random.chance(930)) {
        const QString his = m_random.chance(60) ? QString(ethnic::kinh) : ethnicity;
        do
            fatherName = familyName(his, m_random);
        while (isMatrilineal(his) && fatherName == motherName); // one does not marry within one's clan
        family.father = adult(his, fatherName, Sex::Male, age + m_random.between(-2, 7));
    }
    if (age < 36 && m_random.chance(180)) {
        const QString hers = isMatrilineal(ethnicity) ? motherName : familyName(ethnicity, m_random);
        const int herAge = age + m_random.between(19, 32);
        do
            family.grandmother = adult(ethnicity, hers, Sex::Female, herAge);
        while (family.grandmother->fullName == family.mother.fullName);
    }
    addChildren(family, motherName, fatherName, age);
    return family;
}

QString DemoPeople::ethnicityIn(const DemoPlace& place)
{
    int left = m_random.below(1000);
    for (const DemoPlace::Share& share : place.peoples) {
        left -= share.permille;
        if (left < 0) return share.ethnicity;
    }
    return QString(ethnic::kinh);
}

QString DemoPeople::hamletIn(const DemoPlace& place, const QString& ethnicity)
{
    // The old villages are mostly those of the highland peoples, the numbered ones of those who came later.
    const bool wantsVillage = ethnicity != ethnic::kinh;
    for (int tries = 0;; ++tries) {
        const QString& hamlet = place.hamlets[m_random.below(int(place.hamlets.size()))];
        if (tries == 2 || hamlet.startsWith(QStringLiteral("Làng ")) == wantsVillage) return hamlet;
    }
}

PartialDate DemoPeople::birthOf(int age)
{
    const QDate day = m_today.addDays(-qint64(age) * daysOfYear - age / 4 - m_random.below(daysOfYear));
    // Many of the old know the year alone.
    if (m_random.chance(age > 45 ? 250 : 15)) return PartialDate::ofYear(day.year());
    return PartialDate::ofDay(day);
}

DemoPerson DemoPeople::adult(const QString& ethnicity, const QString& family, Sex sex, int age)
{
    DemoPerson person;
    person.sex = sex;
    person.ethnicity = ethnicity;
    person.fullName =
        wholeName(ethnicity, family, sex, age > 45 ? Generation::Old : Generation::Parent, m_random);
    person.birth = birthOf(age);
    const int job = m_random.below(100);
    person.job = job < 72   ? QStringLiteral("Làm nông")
                 : job < 80 ? QStringLiteral("Công nhân")
                 : job < 87 ? QStringLiteral("Buôn bán")
                 : job < 92 ? QStringLiteral("Giáo viên")
                 : job < 96 ? QStringLiteral("Nội trợ")
                            : QStringLiteral("Lao động tự do");
    if (m_random.chance(950)) person.personalId = personalId(sex, person.birth.year());
    if (m_random.chance(930))
        person.insurance =
            insuranceCard(ethnicity == ethnic::kinh ? QStringLiteral("GD4") : QStringLiteral("DT2"));
    return person;
}

void DemoPeople::addChildren(DemoFamily& family, const QString& motherName, const QString& fatherName,
                             int motherAge)
{
    const bool named = !isMatrilineal(family.mother.ethnicity) && family.father;
    const QString& name = named ? fatherName : motherName;
    const int wanted = m_random.below(100) < 22 ? 1 : m_random.below(100) < 70 ? 2 : m_random.between(3, 4);
    // The first child comes when its mother is 17 to 27, the next ones two to five years later each.
    int motherDays = m_random.between(17 * daysOfYear, 28 * daysOfYear);
    for (int i = 0; i < wanted && motherDays < qMin(motherAge, 42) * daysOfYear; ++i) {
        const QDate born = m_today.addDays(motherDays - qint64(motherAge) * daysOfYear - m_random.below(30));
        if (born.daysTo(m_today) < oldestAtHome * daysOfYear) {
            family.children.append(child(family, name, born));
            if (m_random.chance(11)) { // twins
                DemoPerson twin = child(family, name, born);
                twin.birth = family.children.constLast().birth;
                family.children.append(twin);
            }
        }
        motherDays += m_random.between(2 * daysOfYear, 5 * daysOfYear);
    }
}

DemoPerson DemoPeople::child(const DemoFamily& family, const QString& familyName, QDate born)
{
    DemoPerson person;
    const auto days = born.daysTo(m_today);
    person.sex = m_random.chance(527) ? Sex::Male : Sex::Female;
    const bool mothers = isMatrilineal(family.mother.ethnicity) || !family.father;
    person.ethnicity = mothers ? family.mother.ethnicity : family.father->ethnicity;
    if (days < 21 && m_random.chance(600))
        person.fullName = nameOfNewborn(family.mother.fullName);
    else
        do
            person.fullName =
                wholeName(person.ethnicity, familyName, person.sex, Generation::Child, m_random);
        while (hasName(family, person.fullName));
    const int hour = m_random.below(days == 0 ? 6 : 24);
    const QTime time(hour, m_random.below(60));
    person.birth = days < 400 ? PartialDate::ofMinute(born, time) : PartialDate::ofDay(born);
    if (days > 45 && m_random.chance(900)) person.personalId = personalId(person.sex, born.year());
    if (days > 20 && m_random.chance(940))
        person.insurance =
            insuranceCard(days < 6 * daysOfYear ? QStringLiteral("TE1") : QStringLiteral("HS4"));
    if (born >= QDate(2025, 1, 1) && m_random.chance(850))
        person.birthCertificate = birthCertificate(born.year());
    return person;
}

QString DemoPeople::personalId(Sex sex, int year)
{
    const int century = (year / 100 - 19) * 2 + (sex == Sex::Female ? 1 : 0);
    return QStringLiteral("000") + QString::number(century) + digits(quint64(year % 100), 2) +
           digits(++m_number % 1'000'000, 6);
}

QString DemoPeople::birthCertificate(int year)
{
    ++m_number;
    return QStringLiteral("%1.GCS.%2.%3")
        .arg(digits(m_number % 100'000, 5), digits(m_number / 100'000, 5), digits(quint64(year % 100), 2));
}

QString DemoPeople::insuranceCard(const QString& kind)
{
    return kind + QStringLiteral("00") + digits(++m_number, 10);
}

} // namespace noi::demo
