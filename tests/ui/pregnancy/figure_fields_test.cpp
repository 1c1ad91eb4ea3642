#include "tests/support/catch.h"
#include "ui/pregnancy/codes_field.h"
#include "ui/pregnancy/figure_fields.h"

#include <QTest>

using namespace noi;

TEST_CASE("a blood pressure is read as it is said, and nothing half typed is taken for one")
{
    PressureField field;
    for (const char* typed : {"120/80", "120 80", "120-80", "12080"}) {
        field.setText(QString::fromLatin1(typed));
        INFO(typed);
        REQUIRE(field.pressure());
        CHECK(field.pressure()->systolic == 120);
        CHECK(field.pressure()->diastolic == 80);
        field.settle();
        CHECK(field.text() == QStringLiteral("120/80"));
    }
    field.setText(QStringLiteral("9060"));
    CHECK(field.pressure()->systolic == 90);
    for (const char* half : {"1", "12", "120", "120/", "1208", "abc", "120/8x"}) {
        field.setText(QString::fromLatin1(half));
        INFO(half);
        CHECK_FALSE(field.pressure());
        CHECK(field.problem());
    }
    field.clear();
    CHECK_FALSE(field.problem());
}

TEST_CASE("PARA is four figures, apart where one of them has two")
{
    ParaField field;
    field.setText(QStringLiteral("1001"));
    REQUIRE(field.para());
    CHECK(field.para()->term == 1);
    CHECK(field.para()->lost == 0);
    CHECK(field.para()->living == 1);
    field.setText(QStringLiteral("10-0-2-9"));
    CHECK(field.para()->term == 10);
    field.setPara(ParaField::Para{10, 0, 2, 9});
    CHECK(field.text() == QStringLiteral("10-0-2-9"));
    for (const char* wrong : {"100", "10011", "1-0-1", "a001"}) {
        field.setText(QString::fromLatin1(wrong));
        INFO(wrong);
        CHECK_FALSE(field.para());
        CHECK(field.problem());
    }
}

TEST_CASE("an age of pregnancy is weeks and days")
{
    GestationField field;
    field.setText(QStringLiteral("12+3"));
    CHECK(field.days() == 87);
    field.setText(QStringLiteral("12 3"));
    CHECK(field.days() == 87);
    field.settle();
    CHECK(field.text() == QStringLiteral("12+3"));
    field.setText(QStringLiteral("12"));
    CHECK(field.days() == 84);
    for (const char* wrong : {"12+7", "50", "+", "1 2 3"}) {
        field.setText(QString::fromLatin1(wrong));
        INFO(wrong);
        CHECK_FALSE(field.days());
        CHECK(field.problem());
    }
}

TEST_CASE("of a list of signs each has its key, 0 says none of them, and nothing is not asked")
{
    CodesField field(QStringLiteral("signs"), QStringLiteral("None"));
    QList<pregnancy::MaternityCode> choices;
    for (int i = 0; i < 11; ++i)
        choices +=
            {QStringLiteral("code%1").arg(i + 1), {QStringLiteral("Sign"), QStringLiteral("Sign")}, {}};
    field.setChoices(choices);
    CHECK_FALSE(field.asked());
    QTest::keyClicks(&field, QStringLiteral("0"));
    CHECK(field.asked());
    CHECK(field.codes().isEmpty());
    QTest::keyClicks(&field, QStringLiteral("3b"));
    CHECK(field.codes() == QStringList{QStringLiteral("code3"), QStringLiteral("code11")});
    QTest::keyClicks(&field, QStringLiteral("3b"));
    CHECK_FALSE(field.asked());
    field.setCodes({QStringLiteral("of-a-newer-pack")}, true);
    CHECK(field.codes() == QStringList{QStringLiteral("of-a-newer-pack")});
    QTest::keyClicks(&field, QStringLiteral("1"));
    CHECK(field.codes().size() == 2);
}
