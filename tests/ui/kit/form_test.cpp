#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/form.h"
#include "ui/kit/name_field.h"
#include "ui/kit/pick_field.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace noi;

namespace
{

struct SmallForm {
    Form form;
    NameField* name = new NameField(&form);
    DateField* birth = new DateField({.pastOnly = true}, &form);
    PickField* hamlet =
        new PickField([](const QString&) { return QList<PickItem>{{QStringLiteral("Thôn 3")}}; }, &form);

    SmallForm()
    {
        name->setObjectName(QStringLiteral("name"));
        birth->setToday({2026, 11, 21});
        form.add(QStringLiteral("&Name"), name, Form::Need::Required);
        form.add(QStringLiteral("&Birth"), birth);
        form.addBeside(QStringLiteral("&Hamlet"), hamlet);
        form.show();
        QApplication::setActiveWindow(&form);
        form.focusFirst();
    }
};

} // namespace

TEST_CASE("Enter goes from field to field, finishing each, and submits in the last", "[kit]")
{
    SmallForm small;
    QSignalSpy submitted(&small.form, &Form::submitted);
    REQUIRE(small.name->hasFocus());
    test::type(small.name, QStringLiteral("nguyễn thị hoa"));
    QTest::keyClick(small.name, Qt::Key_Return);
    CHECK(small.name->text() == QStringLiteral("Nguyễn Thị Hoa"));
    REQUIRE(small.birth->hasFocus());
    QTest::keyClicks(small.birth, QStringLiteral("140326"));
    QTest::keyClick(small.birth, Qt::Key_Return);
    REQUIRE(small.hamlet->hasFocus());
    QTest::keyClicks(small.hamlet, QStringLiteral("t"));
    CHECK(submitted.isEmpty());
    QTest::keyClick(small.hamlet, Qt::Key_Return);
    CHECK(small.hamlet->text() == QStringLiteral("Thôn 3"));
    CHECK(submitted.count() == 1);
}

TEST_CASE("a form that lacks something says so below the field and goes there", "[kit]")
{
    SmallForm small;
    QSignalSpy submitted(&small.form, &Form::submitted);
    small.birth->setFocus();
    QTest::keyClicks(small.birth, QStringLiteral("31/2"));
    QTest::keyClick(small.birth, Qt::Key_Return, Qt::ControlModifier);
    CHECK(submitted.isEmpty());
    CHECK(small.name->hasFocus());
    CHECK_FALSE(small.form.error(small.name).isEmpty());
    CHECK(small.form.error(small.birth).contains(QStringLiteral("31/2")));
    QTest::keyClicks(small.name, QStringLiteral("a"));
    CHECK(small.form.error(small.name).isEmpty());
}

TEST_CASE("leaving a field says what is wrong in it, not what is missing", "[kit]")
{
    SmallForm small;
    small.birth->setFocus();
    CHECK(small.form.error(small.name).isEmpty());
    QTest::keyClicks(small.birth, QStringLiteral("2030"));
    small.hamlet->setFocus();
    CHECK_FALSE(small.form.error(small.birth).isEmpty());
}

TEST_CASE("hidden and disabled fields are passed over", "[kit]")
{
    SmallForm small;
    small.form.setFieldVisible(small.birth, false);
    QTest::keyClicks(small.name, QStringLiteral("a"));
    QTest::keyClick(small.name, Qt::Key_Return);
    CHECK(small.hamlet->hasFocus());
}

TEST_CASE("in a field of several lines Enter is a new line, Ctrl+Enter submits", "[kit]")
{
    Form form;
    auto* note = new QPlainTextEdit(&form);
    form.add(QStringLiteral("Note"), note);
    form.show();
    QSignalSpy submitted(&form, &Form::submitted);
    QTest::keyClicks(note, QStringLiteral("a"));
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(note->toPlainText() == QStringLiteral("a\n"));
    CHECK(submitted.isEmpty());
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    CHECK(submitted.count() == 1);
}
