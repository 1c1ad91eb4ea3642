#include "core/base/typed_number.h"
#include "core/service/weighing_paste.h"
#include "tests/support/catch.h"

using namespace noi;

namespace
{

using Fate = PastedLine::Fate;

QList<WeighingLine> listOf(const QStringList& names)
{
    QList<WeighingLine> list;
    for (const QString& name : names) {
        WeighingLine line;
        line.child.person = Id{100 + list.size()};
        line.child.fullName = name;
        list += line;
    }
    return list;
}

QList<WeighingLine> hamlet()
{
    return listOf({QStringLiteral("Rơ Châm H'Blơi"), QStringLiteral("Nguyễn Thị Hoá"),
                   QStringLiteral("Siu Bình"), QStringLiteral("Siu Bình")});
}

} // namespace

TEST_CASE("lines of a spreadsheet are matched by name without marks or by number", "[weighing]")
{
    const auto lines = readPasted(QStringLiteral("Họ tên\tCân nặng\tChiều cao\r\n"
                                                 "ro cham h'bloi\t10,4\t78,5\r\n"
                                                 "7\tNguyễn  Thị Hóa\t9.25\t\r\n"
                                                 "\r\n"
                                                 "3\t12\t90.1\n"),
                                  hamlet());
    REQUIRE(lines.size() == 3);
    for (const PastedLine& line : lines)
        CHECK(line.fate == Fate::Taken);
    CHECK(lines[0].number == 2);
    CHECK(lines[0].child == 0);
    CHECK(lines[0].weight == 10400);
    CHECK(lines[0].length == 785);
    CHECK(lines[1].child == 1);
    CHECK(lines[1].weight == 9250);
    CHECK_FALSE(lines[1].length);
    CHECK(lines[2].child == 2);
    CHECK(lines[2].length == 901);
}

TEST_CASE("what is not certain is told and never guessed", "[weighing]")
{
    auto list = hamlet();
    list += listOf({QStringLiteral("Kpă Xong")});
    list.last().kept = Stored<Measurement>{Id{900}, {}};
    const auto lines = readPasted(QStringLiteral("Siu Bình\t12\t90\n"
                                                 "Siu Binh Minh\t12\t90\n"
                                                 "9\t12\t90\n"
                                                 "0\t12\t90\n"
                                                 "Nguyễn Thị Hoá\t\t\n"
                                                 "Rơ Châm H'Blơi\t10400\t78,5\n"
                                                 "Rơ Châm H'Blơi\t10,4\t785\n"
                                                 "Rơ Châm H'Blơi\t10,4\t78,5\t12/3\n"
                                                 "Rơ Châm H'Blơi\tmười\t78,5\n"
                                                 "Kpă Xong\t10\t80\n"
                                                 "1\t10\t80\n"
                                                 "Rơ Châm H'Blơi\t11\t80\n"),
                                  list);
    const QList<Fate> expected{Fate::SeveralChildren, Fate::NoChild,     Fate::NoChild,    Fate::NoChild,
                               Fate::NotMeasured,     Fate::NotFigures,  Fate::NotFigures, Fate::NotFigures,
                               Fate::NotFigures,      Fate::KeptAlready, Fate::Twice,      Fate::Twice};
    REQUIRE(lines.size() == expected.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        INFO(lines[i].who.toStdString());
        CHECK(lines[i].fate == expected[i]);
    }
    CHECK(readPasted({}, list).isEmpty());
}

TEST_CASE("numbers are typed with comma or point", "[base]")
{
    CHECK(typedNumber(QStringLiteral(" 3,2 "), 1) == 3.2);
    CHECK(typedNumber(QStringLiteral("-5"), 0) == -5);
    CHECK_FALSE(typedNumber(QStringLiteral("3,25"), 1));
    CHECK_FALSE(typedNumber(QStringLiteral("1.000,5"), 2));
    CHECK_FALSE(typedNumber(QStringLiteral("12x"), 1));
    CHECK_FALSE(typedNumber({}, 1));
}
