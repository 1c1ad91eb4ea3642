#include "tests/ui/session/day.h"

#include <QDir>
#include <QPushButton>
#include <QScrollArea>

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

/// The longest list of what is due, and a vial that is wrong in several ways.
void objectToBcg(Day& day)
{
    const QDate today(2026, 11, 20);
    day.desk.plan.day = today;
    for (const char* group : {"DPT", "OPV", "IPV", "Measles", "JE"}) {
        PlannedGroup planned;
        planned.group = QLatin1String(group);
        planned.nextDose = 2;
        planned.earliest = planned.recommended = today.addDays(-30);
        if (planned.group != u"JE") planned.pastDue = today.addDays(-3);
        day.desk.plan.groups.push_back(planned);
    }
    Objection early;
    early.kind = ObjectionKind::TooEarly;
    early.groups = {QStringLiteral("DPT"), QStringLiteral("HepB"), QStringLiteral("Hib")};
    early.rightFrom = today.addDays(8);
    Objection conflict = early;
    conflict.kind = ObjectionKind::LiveConflict;
    conflict.otherProduct = QStringLiteral("mrvac");
    conflict.otherGivenAt = PartialDate::ofDay(today.addDays(-20));
    day.desk.checks[QStringLiteral("bcg")].objections = {conflict, early};
}

bool isInSight(const Day& day, const char* name)
{
    const QWidget* widget = day.find(name);
    return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
}

/// The vaccines of the pack with the longest names, as open vials.
QStringList openLongestNamed(Day& day)
{
    QList<Product> longest = day.products.all();
    std::sort(longest.begin(), longest.end(), [](const Product& a, const Product& b) {
        return a.shortName.size() + a.name.size() > b.shortName.size() + b.name.size();
    });
    day.desk.state.vials.clear();
    QStringList codes;
    for (int i = 0; i < 6; ++i) {
        codes += longest[i].code;
        day.desk.open(longest[i].code, QStringLiteral("LOT-2026/0%1").arg(i), 9,
                      PartialDate::ofMinute(vietnamNow(day.clock).addSecs(i * 7900 + 3000)));
    }
    return codes;
}

/// What reaches beyond the right edge of the panel or of the line it stands in, and labels shown cut.
QStringList cutOff(const Day& day, const QWidget* panel)
{
    QStringList found;
    const int edge = panel->width();
    for (const QWidget* child : panel->findChildren<QWidget*>()) {
        if (!child->isVisible() || child->isWindow()) continue;
        const int right = child->mapTo(panel, QPoint(child->width(), 0)).x();
        const auto* label = qobject_cast<const QLabel*>(child);
        const bool cut = label && label->inherits("noi::ElidedLabel") == false && !label->wordWrap() &&
                         label->width() < label->sizeHint().width();
        if (right > edge || cut)
            found += QStringLiteral("%1 of %2: %3 beyond %4")
                         .arg(child->objectName(), QLatin1String(child->metaObject()->className()))
                         .arg(right)
                         .arg(edge);
    }
    const QWidget* page = day.page.get();
    if (panel->mapTo(page, QPoint(panel->width(), 0)).x() > page->width())
        found += panel->objectName() + QStringLiteral(" itself");
    return found;
}

} // namespace

TEST_CASE("Nothing lies beyond the right edge of its panel, whatever the vaccines are called")
{
    Day day(true);
    day.page->resize(GENERATE(QSize(1206, 650), QSize(790, 440)));
    crowd(day);
    const QStringList codes = openLongestNamed(day);
    day.page->openSession(day.desk.state.session.id);
    Day::settle();
    const auto nothingCut = [&day](const char* panel) {
        Day::settle();
        keep(day, QStringLiteral("longest-%1-%2").arg(QLatin1String(panel)).arg(day.page->width()));
        for (QWidget* at = day.find(panel); at && at != day.page.get(); at = at->parentWidget())
            CHECK(cutOff(day, at).join(u'\n').toStdString() == std::string());
    };
    nothingCut("vialStrip");
    day.card(160);
    nothingCut("screeningPanel");
    day.press(Qt::Key_Return);
    nothingCut("injectionPanel");
    objectToBcg(day);
    day.bcgVial();
    day.press(Qt::Key_Return);
    nothingCut("injectionPanel");
    day.desk.checks.clear();
    day.card(160);
    day.press(Qt::Key_1, Qt::AltModifier);
    nothingCut("injectionPanel");
    day.find<QPushButton>("vialByHand")->click();
    nothingCut("injectionPanel");
    day.find<QComboBox>("giver")->setCurrentText(QStringLiteral("Hoàng Thị Ngọc Phương Thảo Nguyên"));
    day.find("injectionPanel")->setFocus();
    day.press(Qt::Key_1, Qt::AltModifier);
    day.press(Qt::Key_Return);
    day.card(160);
    day.press(Qt::Key_R);
    nothingCut("afterPanel");
    day.find<QPushButton>("showVials")->click();
    day.find<QPushButton>("closeSession")->click();
    nothingCut("vialsPanel");
    day.find<QPushButton>("showSheet")->click();
    nothingCut("sheetPanel");
}

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
    objectToBcg(day);
    day.card(160);
    day.bcgVial();
    fits(QStringLiteral("injection-objection"));
    day.press(Qt::Key_Return);
    day.press(Qt::Key_Return);
    fits(QStringLiteral("injection-override"));
    CHECK(isInSight(day, "confirmOverride"));
    CHECK(isInSight(day, "objections"));
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
    day.find<QPushButton>("showSheet")->click();
    fits(QStringLiteral("sheet"));
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
