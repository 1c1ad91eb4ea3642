#include "tests/ui/session/day.h"

#include <QDir>
#include <QPushButton>

using namespace noi;
using namespace noi::test;

namespace
{

/// A full morning: 70 people, some of them at every stage, five vials open.
void crowd(Day& day)
{
    const QStringList family{QStringLiteral("Nguyễn Thị"),     QStringLiteral("Rơ Châm"),
                             QStringLiteral("Trần Văn"),       QStringLiteral("Siu"),
                             QStringLiteral("Hoàng Thị Ngọc"), QStringLiteral("Kpuih"),
                             QStringLiteral("Lê Hoàng Bảo")};
    const QStringList given{
        QStringLiteral("Hương"),    QStringLiteral("H'Blơi"),      QStringLiteral("Khánh"),
        QStringLiteral("Y Thuyên"), QStringLiteral("Phương Thảo"), QStringLiteral("Đức"),
        QStringLiteral("Ánh"),      QStringLiteral("Quỳnh Như"),   QStringLiteral("H'Nga")};
    const auto vial = [&day](const char* product, const char* lot, int left, int minutes) {
        day.desk.open(QLatin1String(product), QLatin1String(lot), left,
                      PartialDate::ofMinute(vietnamNow(day.clock).addSecs(minutes * 60)));
    };
    vial("bcg", "26A01", 7, 320);
    vial("bopv", "OPV2611", 12, 47);
    vial("mr", "MR26-118", 3, 200);
    vial("dpt", "26D77", 15, -3);
    vial("ipv", "U3K91", 8, 30000);
    for (int i = 0; i < 70; ++i) {
        day.desk.persons[100 + i] = somebody(100 + i, family[i % 7] + u' ' + given[(i * 5 + i / 7) % 9],
                                             QDate(2026, 11, 20).addDays(-40 - i * 17));
        BoardPerson& person = day.desk.arrive(day.desk.persons[100 + i]);
        person.visit.value.arrivedAt =
            PartialDate::ofMinute(QDate(2026, 11, 20), QTime(7, 30).addSecs(i * 100));
        if (i >= 54) continue;
        Screening screening;
        screening.result = i % 17 == 3 ? Screening::Result::Postponed : Screening::Result::Eligible;
        if (i % 17 == 3) screening.reason = QStringLiteral("Sốt, nhiệt độ 38,2 °C");
        screening.weight = 5200 + i * 130;
        person.screening = Stored<Screening>{day.desk.fresh(), screening};
        day.desk.place(person);
        if (i >= 47 || i % 17 == 3) continue;
        Dose dose;
        dose.product = i % 2 ? QStringLiteral("bcg") : QStringLiteral("mr");
        dose.lot = QStringLiteral("26A01");
        dose.bodySite = QStringLiteral("left-arm");
        dose.givenAt = PartialDate::ofMinute(QDate(2026, 11, 20), QTime(7, 20).addSecs(i * 52));
        person.dosesToday = {{day.desk.fresh(), dose}};
        person.severeReaction = i == 40;
        if (i < 25)
            person.visit.value.leftAt =
                PartialDate::ofMinute(QDate(2026, 11, 20), QTime(7, 50).addSecs(i * 60));
        day.desk.place(person);
    }
    day.page->openSession(day.desk.state.session.id);
    Day::settle();
}

/// Kept where NOI_PICTURES names a folder, to be looked at.
QSize keep(Day& day, const QString& name)
{
    const QString folder = qEnvironmentVariable("NOI_PICTURES");
    const QPixmap picture = day.page->grab();
    if (!folder.isEmpty()) picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    return picture.size();
}

} // namespace

TEST_CASE("Every state of the page fits 1366 by 768, in Vietnamese, with seventy people")
{
    Day day(true);
    const auto fits = [&day](const QString& name) {
        Day::settle();
        INFO(name.toStdString());
        CHECK(keep(day, name) ==
              QSize(1206, 650) * day.page->devicePixelRatioF()); // what the window leaves to a page
        INFO(day.page->minimumSizeHint().width() << " by " << day.page->minimumSizeHint().height());
        CHECK(day.page->minimumSizeHint().width() <= 760);
        CHECK(day.page->minimumSizeHint().height() <= 440); // 1366 by 768 at 150 %
    };
    crowd(day);
    fits(QStringLiteral("board"));
    day.card(160);
    day.find("temperature")->setFocus();
    day.typeText(QStringLiteral("38,2"));
    fits(QStringLiteral("screening"));
    day.find<QLineEdit>("temperature")->clear();
    day.press(Qt::Key_Return);
    fits(QStringLiteral("injection-empty"));
    day.bcgVial();
    fits(QStringLiteral("injection"));
    day.desk.refuse = {Error{ErrorKind::Refused, "The disk is full."}};
    day.bcgVial("X");
    fits(QStringLiteral("injection-refused"));
    day.find<QPushButton>("vialByHand")->click();
    fits(QStringLiteral("injection-hand"));
    day.card(130);
    fits(QStringLiteral("observation"));
    day.press(Qt::Key_R);
    fits(QStringLiteral("reaction"));
    day.find("reception")->setFocus();
    day.typeText(QStringLiteral("sIu"));
    fits(QStringLiteral("reception"));
    day.find<QPushButton>("showVials")->click();
    day.find<QPushButton>("closeSession")->click();
    fits(QStringLiteral("vials"));
    day.find<QPushButton>("showPaper")->click();
    Day::settle();
    day.typeText(QStringLiteral("siu"));
    day.press(Qt::Key_Return);
    day.typeText(QStringLiteral("bcg"));
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    day.typeText(QStringLiteral("26A01"));
    day.press(Qt::Key_Return);
    day.typeText(QStringLiteral("300627"));
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    fits(QStringLiteral("paper"));
    day.find<QPushButton>("lateBack")->click();
    day.find<QPushButton>("showSessions")->click();
    fits(QStringLiteral("sessions"));
}
