#include "core/exchange/text/legacy_vietnamese.h"
#include "core/store/registers/export_register.h"
#include "core/store/registers/import_register.h"
#include "tests/core/exchange/import/synthetic_station.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

namespace noi::test
{

namespace
{

using exchange::Cell;
using exchange::Legacy;
using exchange::Sheet;
using exchange::SheetDate;

QStringList words(const char16_t* text) { return QString::fromUtf16(text).split(u' '); }

class Chance
{
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    int below(int end) { return int(m_engine() % unsigned(end)); }
    bool one(int in) { return below(in) == 0; }
    QString of(const QStringList& list) { return list[below(int(list.size()))]; }

private:
    std::mt19937 m_engine;
};

QString nameOf(Chance& chance, Sex sex)
{
    static const QStringList
        surnames = words(u"Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Siu Ksor"),
        middles = words(u"Hoàng Minh Thanh Ngọc Đức Quốc Gia Bảo Khánh Tuấn Thuý Mỹ"),
        givens = words(u"An Ánh Bình Châu Dũng Đạt Giang Hà Hòa Hùng Hương Khôi Lan Linh Mai Nam Nga Oanh "
                       u"Phúc Quỳnh Sơn Thảo "
                       u"Thủy Trang Tuệ Uyên Vân Vỹ Xuân Yến");
    return chance.of(surnames) + u' ' +
           (sex == Sex::Female ? QStringLiteral("Thị ") : QStringLiteral("Văn ")) + chance.of(middles) +
           u' ' + chance.of(givens);
}

struct Due {
    const char* product;
    int number, days;
};
constexpr Due firstYears[] = {{"hepb-birth", 1, 0},
                              {"bcg", 1, 5},
                              {"dpt-hepb-hib-sii", 1, 62},
                              {"bopv", 1, 62},
                              {"dpt-hepb-hib-sii", 2, 93},
                              {"bopv", 2, 93},
                              {"dpt-hepb-hib-sii", 3, 125},
                              {"bopv", 3, 125},
                              {"ipv", 1, 155},
                              {"measles", 1, 275},
                              {"mrvac", 1, 550},
                              {"dpt", 4, 552}};

} // namespace

void fillWithChildren(TestStation& home, int doses, unsigned seed)
{
    Chance chance(seed);
    const QStringList hamlets{QStringLiteral("Làng Mun"), QStringLiteral("Làng Kép"),
                              QStringLiteral("Thôn Đoàn Kết"), QStringLiteral("Tổ dân phố 4")};
    Work work(*home.store, home.nurse.user);
    int written = 0;
    for (int child = 0; written < doses; ++child) {
        Person mother;
        mother.fullName = nameOf(chance, Sex::Female);
        mother.sex = Sex::Female;
        mother.birth = PartialDate::ofDay(QDate(1985, 1, 1).addDays(chance.below(7000)));
        mother.commune = QStringLiteral("23734");
        mother.hamlet = chance.of(hamlets);
        Person person = mother;
        person.mother = work.add(mother);
        person.sex = chance.one(2) ? Sex::Male : Sex::Female;
        person.fullName = nameOf(chance, person.sex);
        person.birth = PartialDate::ofDay(QDate(2021, 1, 1).addDays(chance.below(1800)));
        person.ethnicity = chance.one(3) ? QStringLiteral("10") : QStringLiteral("01");
        const Id id = work.add(person);
        if (!chance.one(4)) {
            Identifier number;
            number.person = id;
            number.type = Identifier::Kind::PersonalId;
            number.value = QStringLiteral("0643%1").arg(child, 8, 10, QLatin1Char('0'));
            work.add(number, id);
        }
        for (const Due& due : firstYears) {
            Dose dose;
            dose.person = id;
            dose.product = QString::fromLatin1(due.product);
            dose.doseNumber = due.number;
            const QDate day = person.birth.earliest().addDays(due.days + chance.below(12));
            if (day > QDate(2026, 11, 1) || written == doses) break;
            dose.givenAt = chance.one(2)
                               ? PartialDate::ofDay(day)
                               : PartialDate::ofMinute(day, QTime(7 + chance.below(4), chance.below(60)));
            dose.lot = QStringLiteral("L%1").arg(1000 + chance.below(50));
            dose.site = chance.one(2) ? home.site : home.otherSite;
            dose.source = Dose::Source::Paper;
            dose.programme = Dose::Programme::National;
            work.add(dose, id);
            ++written;
        }
    }
    REQUIRE_OK(work.commit());
}

QStringList peopleAndDoses(TestStation& home)
{
    const auto people = ImportRegister(home.store->database()).people();
    const auto numbers = ImportRegister(home.store->database()).numbers();
    const auto doses = ExportRegister(home.store->database()).doses({}, {}, true);
    REQUIRE_OK(people);
    REQUIRE_OK(numbers);
    REQUIRE_OK(doses);
    QHash<Id, QString> names;
    QHash<Id, QStringList> all;
    for (const KnownPerson& one : *people)
        names.insert(one.person, one.fullName);
    for (const Stored<Dose>& dose : *doses)
        all[dose.value.person].append(dose.value.product + u' ' + dose.value.givenAt.toText() + u' ' +
                                      QString::number(dose.value.doseNumber.value_or(0)) + u' ' +
                                      dose.value.lot);
    for (const KnownNumber& number : *numbers)
        all[number.person].append(number.value);
    QStringList lines;
    for (const KnownPerson& one : *people) {
        QStringList facts = all.value(one.person);
        if (facts.isEmpty()) continue; // a mother: told with her children
        facts.sort();
        lines.append(one.fullName + u'|' + one.birth.toText() + u'|' + QString::number(int(one.sex)) + u'|' +
                     names.value(one.mother) + u'|' + one.hamlet + u'|' + facts.join(u';'));
    }
    lines.sort();
    return lines;
}

namespace
{

Cell dirtyDate(const SheetDate& date, Chance& chance)
{
    const QDate day = date.when.date();
    const double serial =
        double(QDate(1899, 12, 30).daysTo(day)) + QTime(0, 0).secsTo(date.when.time()) / 86'400.0;
    if (date.hasTime && date.when.time() != QTime(0, 0)) {
        switch (chance.below(4)) {
        case 0: return date.when.toString(QStringLiteral("d/M/yyyy H:mm"));
        case 1: return date.when.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        case 2: return serial;
        default: return date;
        }
    }
    switch (chance.below(9)) {
    case 0: return day.toString(QStringLiteral("d/M/yy"));
    case 1: return day.toString(QStringLiteral("yyyy-MM-dd"));
    case 2: return day.toString(QStringLiteral("dd.MM.yyyy"));
    case 3: return serial;
    case 4: return QString::number(qint64(serial));
    case 5: return QString(u' ' + day.toString(QStringLiteral("dd-MM-yyyy")) + QChar(0xA0));
    case 6: return QStringLiteral("ngày %1 tháng %2 năm %3").arg(day.day()).arg(day.month()).arg(day.year());
    case 7: return day.toString(QStringLiteral("ddMMyyyy"));
    default: return date;
    }
}

QString dirtyText(QString text, Chance& chance, bool name)
{
    if (name && chance.one(5))
        text = text.toUpper();
    else if (name && chance.one(5))
        text = text.toLower();
    if (chance.one(4)) text = text.normalized(QString::NormalizationForm_D);
    if (chance.one(4)) text.replace(u' ', QStringLiteral("  "));
    return chance.one(5) ? u' ' + text + u' ' : text;
}

/// Letters as one typist writes them: what the font cannot show stays Unicode.
QString inFont(const QString& text, Legacy font, bool name)
{
    const QString legacy = exchange::fromUnicode(text, font);
    // A name is capitalised again; of other texts the lost height of a letter would show.
    return name || exchange::toUnicode(legacy, font) == text ? legacy : text;
}

} // namespace

Sheet dirtied(const Sheet& sheet, unsigned seed)
{
    Chance chance(seed);
    Sheet dirty;
    dirty.rows.push_back({Cell(QStringLiteral("DANH SÁCH TRẺ TIÊM CHỦNG"))});
    dirty.rows.push_back(sheet.rows.front());
    std::vector<std::vector<Cell>> rows(sheet.rows.begin() + 1, sheet.rows.end());
    std::shuffle(rows.begin(), rows.end(), std::mt19937(seed));
    const auto headed = [&](size_t column, const char16_t* heading) {
        return exchange::textOf(sheet.rows.front()[column]) == QString::fromUtf16(heading);
    };
    for (auto& row : rows) {
        for (size_t column = 0; column < row.size(); ++column) {
            const bool name = headed(column, u"Họ và tên") || headed(column, u"Họ tên mẹ");
            const Legacy font = headed(column, u"Họ và tên") ? (chance.one(2) ? Legacy::Tcvn3 : Legacy::None)
                                : headed(column, u"Họ tên mẹ")
                                    ? (chance.one(2) ? Legacy::VniWindows : Legacy::None)
                                : headed(column, u"Thôn/xóm") ? Legacy::Tcvn3
                                                              : Legacy::None;
            if (auto* text = std::get_if<QString>(&row[column]))
                *text = font == Legacy::None ? dirtyText(*text, chance, name) : inFont(*text, font, name);
            else if (const auto* date = std::get_if<SheetDate>(&row[column]))
                row[column] = dirtyDate(*date, chance);
        }
        if (chance.one(50)) dirty.rows.emplace_back();
        dirty.rows.push_back(std::move(row));
    }
    return dirty;
}

} // namespace noi::test
