#include "core/store/registers/dose_register.h"
#include "tests/core/service/refusal.h"

#include <QSet>

#include <rapidcheck.h>

using namespace noi;
using namespace noi::test;

namespace
{

/// A session worked on by calls that come in any order, sensible or not.
struct Desk : TestStation {
    SessionDesk desk{*context};
    PersonFiles files{*context};
    Id session = openSession();
    QList<Id> people, vials, doses;
    bool takenBack = false;

    Desk()
    {
        for (int i = 0; i < 4; ++i)
            people.append(addPerson(QStringLiteral("Trẻ số %1").arg(i), day(2026, 3, 14)));
    }

    /// Whether it was refused does not matter here; that it kept the sums does.
    void act(int what, int a, int b)
    {
        const Id person = people[a % people.size()];
        const Id visit = desk.receive(nurse, session, person).valueOr({});
        const QString product = b % 2 ? QStringLiteral("ipv") : QStringLiteral("bopv");
        switch (what) {
        case 0: screen(visit, b % 3 ? Screening::Result::Eligible : Screening::Result::Postponed); break;
        case 1: open(product, b); break;
        case 2: inject(visit, a, b, product); break;
        case 3:
            if (!doses.isEmpty()) (void)files.voidFact(nurse, doses[b % doses.size()], QStringLiteral("x"));
            break;
        case 4:
            if (!doses.isEmpty()) takenBack |= unvoid(doses[b % doses.size()]);
            break;
        case 5:
            if (!doses.isEmpty()) replace(doses[b % doses.size()]);
            break;
        case 6:
            if (!vials.isEmpty())
                (void)desk.discardVial(nurse, vials[b % vials.size()], QStringLiteral("vỡ"));
            break;
        case 7: (void)(b % 2 ? desk.leave(nurse, visit, {}) : desk.back(nurse, visit)); break;
        default: clock.addMinutes(b * 7);
        }
    }

    void sumsHold()
    {
        const auto board = desk.board(nurse, session);
        RC_ASSERT(board.ok());
        RC_ASSERT(board->vials.size() == vials.size());
        int fromVials = 0;
        for (const VialState& state : board->vials) {
            RC_ASSERT(state.given >= 0);
            const int full = state.vial.value.doses.value_or(0);
            // Only a dose that was voided by mistake can come back to a vial that is used up meanwhile.
            RC_ASSERT(takenBack || state.given <= full);
            if (state.vial.value.discardedAt.isNull())
                RC_ASSERT(state.left == std::max(0, full - state.given));
            else
                RC_ASSERT(state.left == 0);
            fromVials += state.given;
        }
        const auto counted = DoseRegister(store->database()).countedIn(session);
        RC_ASSERT(counted.ok());
        RC_ASSERT(counted->size() == fromVials);
        // One injection counts once, however often it was corrected.
        QSet<std::pair<Id, QString>> given;
        for (const auto& dose : *counted)
            given.insert({dose.value.person, dose.value.product});
        RC_ASSERT(takenBack || given.size() == counted->size());
        for (const auto& dose : *counted) {
            RC_ASSERT(vials.contains(dose.value.vial));
            RC_ASSERT(dose.value.session == session);
            RC_ASSERT(people.contains(dose.value.person));
        }
    }

private:
    bool unvoid(Id dose) { return files.unvoid(nurse, dose, QStringLiteral("x")).ok(); }
    void screen(Id visit, Screening::Result result)
    {
        Screening screening;
        screening.visit = visit;
        screening.result = result;
        (void)desk.screen(nurse, screening);
    }
    Vial small(const QString& product, int b)
    {
        Vial made = vial(product);
        made.doses = 1 + b % 3;
        made.session = session;
        return made;
    }
    void open(const QString& product, int b)
    {
        if (const auto opened = desk.openVial(nurse, small(product, b))) vials.append(*opened);
    }
    void inject(Id visit, int a, int b, const QString& product)
    {
        Injection injection;
        injection.visit = visit;
        if (vials.isEmpty() || a % 3 == 0)
            injection.newVial = small(product, b);
        else
            injection.vial = vials[b % vials.size()];
        const auto dose = desk.inject(nurse, injection);
        if (!dose) return;
        doses.append(*dose);
        const Id from = DoseRegister(store->database()).find(*dose)->vial;
        if (!vials.contains(from)) vials.append(from);
    }
    void replace(Id wrong)
    {
        const auto dose = DoseRegister(store->database()).find(wrong);
        Dose right = *dose;
        right.replaces = wrong;
        right.replaceReason = QStringLiteral("x");
        if (const auto second = files.replaceDose(nurse, right)) doses.append(*second);
    }
};

} // namespace

TEST_CASE("whatever is done at the desk, left and given are what a vial holds, and every dose has its vial",
          "[session][property]")
{
    CHECK(rc::check([] {
        Desk home;
        const auto acts = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
            rc::gen::tuple(rc::gen::inRange(0, 9), rc::gen::inRange(0, 12), rc::gen::inRange(0, 12)));
        // Someone is ready to be injected at all.
        for (int person = 0; person < 3; ++person)
            home.act(0, person, 1);
        for (const auto& [what, a, b] : acts)
            home.act(what, a, b);
        RC_TAG(std::min<qsizetype>(home.doses.size(), 3));
        home.sumsHold();
    }));
}
