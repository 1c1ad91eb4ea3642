#include "tests/support/catch.h"
#include "ui/pregnancy/pregnancy_papers.h"
#include "ui/pregnancy/women_filter.h"

using namespace noi;

namespace
{

PregnantWoman woman(const QString& name, const QString& hamlet, QDate due)
{
    PregnantWoman one;
    one.line.fullName = name;
    one.line.hamlet = hamlet;
    one.due = due;
    return one;
}

QList<PregnantWoman> three()
{
    QList<PregnantWoman> women{
        woman(QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("Làng Mrông"), QDate(2026, 12, 3)),
        woman(QStringLiteral("Nguyễn Thị Ánh"), QStringLiteral("Thôn 2"), QDate(2026, 11, 30)),
        woman(QStringLiteral("Siu Bảo"), {}, {})};
    women[1].contactLate = true;
    women[1].nextContact = QDate(2026, 11, 1);
    women[2].urgency = pregnancy::Urgency::Refer;
    return women;
}

QStringList names(const QList<PregnantWoman>& women)
{
    QStringList names;
    for (const PregnantWoman& one : women)
        names += one.line.fullName.section(u' ', -1);
    return names;
}

} // namespace

TEST_CASE("pregnant women are cut down by what is asked, hamlet and words without marks")
{
    WomenFilter filter;
    filter.month = QDate(2026, 11, 21);
    CHECK(filtered(three(), filter).size() == 3);
    filter.which = WomenFilter::Late;
    CHECK(names(filtered(three(), filter)) == QStringList{QStringLiteral("Ánh")});
    filter.which = WomenFilter::AtRisk;
    CHECK(names(filtered(three(), filter)) == QStringList{QStringLiteral("Bảo")});
    filter.which = WomenFilter::BornInMonth;
    CHECK(names(filtered(three(), filter)) == QStringList{QStringLiteral("Ánh")});
    filter.which = WomenFilter::All;
    filter.hamlet = QString();
    CHECK(names(filtered(three(), filter)) == QStringList{QStringLiteral("Bảo")});
    filter.hamlet.reset();
    filter.text = QStringLiteral("mrong");
    CHECK(names(filtered(three(), filter)) == QStringList{QStringLiteral("H'Lan")});
    CHECK(countOf(three(), filter, WomenFilter::Late) == 0);
}

TEST_CASE("pregnant women stand by expected day, those without one last, or as is asked")
{
    WomenFilter filter;
    CHECK(names(filtered(three(), filter)) == QStringLiteral("Ánh|H'Lan|Bảo").split(u'|'));
    filter.order = WomenFilter::ByName;
    CHECK(names(filtered(three(), filter)) == QStringLiteral("Ánh|Bảo|H'Lan").split(u'|'));
    filter.order = WomenFilter::ByRisk;
    CHECK(names(filtered(three(), filter)).first() == QStringLiteral("Bảo"));
    filter.order = WomenFilter::ByNextContact;
    CHECK(names(filtered(three(), filter)).first() == QStringLiteral("Ánh"));
    CHECK(hamletsOf(three()) == QStringList{QStringLiteral("Làng Mrông"), QStringLiteral("Thôn 2")});
}

TEST_CASE("the printed list goes by hamlets and tells how grave a risk is, but not what it is")
{
    QList<PregnantWoman> women = three();
    women[2].why = {QStringLiteral("HIV dương tính"), QStringLiteral("HIV positive")};
    const ListPaper paper = womenPaper(women, {}, {}, QDateTime(QDate(2026, 11, 21), QTime(9, 0)));
    REQUIRE(paper.groups.size() == 3);
    CHECK(paper.groups[0].name == QStringLiteral("Làng Mrông"));
    for (const auto& group : paper.groups)
        for (const QStringList& row : group.rows) {
            CHECK(row.size() < paper.columns.size()); // the last is for the pen
            CHECK_FALSE(row.join(u' ').contains(QStringLiteral("HIV")));
        }
    CHECK(paper.groups[2].rows[0].contains(QStringLiteral("Refer")));
    qreal width = 10;
    for (const auto& column : paper.columns)
        width += column.width;
    CHECK(width == Approx(273));
}
