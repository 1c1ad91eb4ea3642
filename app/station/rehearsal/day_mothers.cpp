// The part of the day that belongs to mothers: who is pregnant, a visit, a birth.
#include "app/station/rehearsal/day.h"
#include "core/service/pregnancy_desk.h"
#include "resources/packs/packs.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace noi
{

namespace
{

/// Pregnant women, the nearest to their day first.
Result<QList<PregnantWoman>> pregnantNow(ServiceContext& context, const Actor& actor)
{
    const auto packs = pregnancy::PregnancyReference::load(PackFolders({bundledPacks()}), context.today());
    if (!packs) return packs.error();
    return PregnantWomen(context, *packs).all(actor);
}

} // namespace

Day::Step Day::pregnantWomen()
{
    m_scene.window().openPage(QStringLiteral("pregnancy"));
    if (!m_scene.see(QStringLiteral("women"))) return failed("The list of pregnant women does not come up.");
    auto* list = m_scene.shown<QTableView>(QStringLiteral("women"));
    if (!Hands::wait([list] { return list->model()->rowCount() > 5; }))
        return failed("The pregnant women do not stand in their list.");
    m_picture(QStringLiteral("pregnant-women"));
    const auto women =
        m_scene.ask([](ServiceContext& context, const Actor& actor) { return pregnantNow(context, actor); });
    if (!women) return women.error();
    const auto who = std::ranges::find_if(*women, [](const PregnantWoman& woman) {
        return woman.gestation.value_or(0) / 7 >= 30 && woman.gestation.value_or(0) / 7 < 37 &&
               woman.visits > 2;
    });
    if (who == women->end()) return failed("Nobody is between the thirtieth and the 37th week.");
    if (auto opened = openPregnancy(who->person); !opened) return opened.error();
    m_picture(QStringLiteral("pregnancy"));
    m_scene.hands().countAgain();
    m_scene.hands().press(Qt::Key_Insert);
    if (!m_scene.see(QStringLiteral("visitForm"))) return failed("The form of the visit does not open.");
    for (const char* figure : {"58,5", "162/112"}) {
        m_scene.hands().type(QString::fromLatin1(figure));
        m_scene.hands().press(Qt::Key_Return);
    }
    auto* findings = m_scene.shown(QStringLiteral("findings"));
    if (!findings) return failed("What the rules say of the visit is not seen.");
    QTest::qWait(300);
    m_picture(QStringLiteral("antenatal-visit"));
    m_scene.hands().press(Qt::Key_Return, Qt::ControlModifier);
    auto* table = m_scene.shown<QTableView>(QStringLiteral("visits"));
    const int visits = who->visits + 1;
    if (!table || !Hands::wait([table, visits] { return table->model()->rowCount() == visits; }))
        return failed("The visit is not recorded.");
    visitKeys = m_scene.hands().keystrokes();
    return QStringLiteral("%1 women are pregnant; a visit with weight and pressure took %2 keystrokes.")
        .arg(women->size())
        .arg(visitKeys);
}

Result<void> Day::openPregnancy(Id person)
{
    m_scene.window().openPage(QStringLiteral("people"), person.value);
    if (!m_scene.see(QStringLiteral("fileTabs"))) return failed("The woman's file does not open.");
    QTest::qWait(300);
    m_scene.hands().press(Qt::Key_6, Qt::AltModifier);
    if (!m_scene.see(QStringLiteral("visits"))) return failed("Her pregnancy does not come up.");
    return {};
}

Day::Step Day::birth()
{
    const auto women =
        m_scene.ask([](ServiceContext& context, const Actor& actor) { return pregnantNow(context, actor); });
    if (!women) return women.error();
    const Id mother = women->first().person;
    if (auto opened = openPregnancy(mother); !opened) return opened.error();
    m_scene.hands().press(Qt::Key_D, Qt::AltModifier);
    if (!m_scene.see(QStringLiteral("birthPanel"))) return failed("The form of the birth does not open.");
    QTest::qWait(100);
    m_scene.hands().press(Qt::Key_Return); // today
    m_scene.hands().press(Qt::Key_2);      // twins
    for (const char* outcome : {"newbornOutcome1", "newbornOutcome2"}) {
        auto* field = m_scene.shown(QString::fromLatin1(outcome));
        if (!field) return failed("The form of a twin does not open.");
        field->setFocus(Qt::TabFocusReason);
        m_scene.hands().press(Qt::Key_1);
    }
    m_picture(QStringLiteral("birth-form"));
    m_scene.hands().press(Qt::Key_Return, Qt::ControlModifier);
    if (!m_scene.see(QStringLiteral("newborns"))) return failed("The birth is not recorded.");
    auto* children = m_scene.shown<QTableView>(QStringLiteral("newborns"));
    if (!Hands::wait([children] { return children->model()->rowCount() == 2; }))
        return failed("The twins have no files.");
    QTest::qWait(200);
    m_picture(QStringLiteral("birth"));
    return QStringLiteral("Twins were born; both have their files.");
}

} // namespace noi
