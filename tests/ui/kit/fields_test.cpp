#include "core/base/vietnamese.h"
#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/name_field.h"
#include "ui/kit/number_field.h"
#include "ui/kit/pick_field.h"

#include <QTest>

using namespace noi;

TEST_CASE("a date field shows the day it understood and writes it out when left", "[kit]")
{
    DateField field({.pastOnly = true});
    field.setToday({2026, 11, 21});
    QTest::keyClicks(&field, QStringLiteral("140326"));
    CHECK(field.date() == PartialDate::ofDay({2026, 3, 14}));
    CHECK(field.note() == QStringLiteral("Saturday 14/03/2026"));
    field.settle();
    CHECK(field.text() == QStringLiteral("14/03/2026"));
    CHECK(field.date() == PartialDate::ofDay({2026, 3, 14}));

    field.setText(QStringLiteral("22/11/2026"));
    REQUIRE(field.problem());
    CHECK(field.problem()->kind == ErrorKind::Refused);
    CHECK(field.date().isNull());
    CHECK(field.note().isEmpty());
    field.clear();
    CHECK_FALSE(field.problem());
}

TEST_CASE("a time of birth survives being written out", "[kit]")
{
    DateField field({.pastOnly = true, .takesTime = true});
    field.setToday({2026, 11, 21});
    QTest::keyClicks(&field, QStringLiteral("140326 815"));
    field.settle();
    CHECK(field.text() == QStringLiteral("14/03/2026 08:15"));
    CHECK(field.date().time() == QTime(8, 15));
}

TEST_CASE("a number field takes comma and point, and names what is out of range", "[kit]")
{
    NumberField weight({.least = 0.4, .most = 200, .decimals = 2}, QStringLiteral("kg"));
    for (const char* typed : {"3,2", "3.2", " 3,20 "}) {
        weight.setText(QString::fromUtf8(typed));
        CHECK(weight.number() == 3.2);
    }
    weight.settle();
    CHECK(weight.text() == QStringLiteral("3,2"));
    for (const char* typed : {"0,1", "900", "3,2,1", "abc", "3,255", "1e2"}) {
        CAPTURE(typed);
        weight.setText(QString::fromUtf8(typed));
        CHECK_FALSE(weight.number());
        CHECK(weight.problem());
    }
    NumberField count({.most = 50});
    count.setText(QStringLiteral("2,5"));
    CHECK_FALSE(count.number());
    count.setText(QStringLiteral("12"));
    CHECK(count.number() == 12.0);
}

TEST_CASE("a name gets its capitals when the field is left", "[kit]")
{
    NameField field;
    test::type(&field, QStringLiteral("  rơ châm   h'lan "));
    CHECK(field.name() == QStringLiteral("Rơ Châm H'Lan"));
    field.settle();
    CHECK(field.text() == QStringLiteral("Rơ Châm H'Lan"));
}

namespace
{

QList<PickItem> hamlets(const QString& typed)
{
    QList<PickItem> found;
    for (const char* name : {"Thôn 1", "Thôn 2", "Làng Kép", "Làng Mun"})
        if (searchKey(QString::fromUtf8(name)).contains(searchKey(typed)))
            found.append({QString::fromUtf8(name), QStringLiteral("Ia Ly"), found.size()});
    return found;
}

} // namespace

TEST_CASE("a pick field finds by plain letters and takes the marked line", "[kit]")
{
    QWidget window;
    window.resize(400, 400);
    PickField field(hamlets, &window);
    field.resize(300, 28);
    window.show();
    QTest::keyClicks(&field, QStringLiteral("lang"));
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == QStringLiteral("Làng Mun"));
    CHECK(field.picked().detail == QStringLiteral("Ia Ly"));
    CHECK_FALSE(field.problem());

    QTest::keyClick(&field, Qt::Key_Backspace);
    CHECK(field.picked().text.isEmpty());
    field.settle(); // only one line is left, and it is marked
    CHECK(field.text() == QStringLiteral("Làng Mun"));

    field.setText({});
    QTest::keyClicks(&field, QStringLiteral("nowhere"));
    field.settle();
    CHECK(field.problem());
    field.setFreeText(true);
    CHECK_FALSE(field.problem());
}

TEST_CASE("a pick field can outlive or be outlived by its window", "[kit]")
{
    auto* window = new QWidget;
    auto* field = new PickField(hamlets, window);
    window->show();
    QTest::keyClicks(field, QStringLiteral("t"));
    delete field;
    field = new PickField(hamlets, window);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("t"));
    delete window;
    SUCCEED();
}

TEST_CASE("a choice is made by its digit or the arrows", "[kit]")
{
    ChoiceField field;
    field.setChoices({{QStringLiteral("Nam"), 1}, {QStringLiteral("Nữ"), 2}});
    CHECK(field.isEmpty());
    QTest::keyClick(&field, Qt::Key_2);
    CHECK(field.value() == 2);
    QTest::keyClick(&field, Qt::Key_Left);
    CHECK(field.value() == 1);
    field.setChoices({{QStringLiteral("Male"), 1}, {QStringLiteral("Female"), 2}});
    CHECK(field.value() == 1);
    field.setValue({});
    CHECK(field.isEmpty());
}
