#include "core/model/voiding.h"
#include "core/store/registers/dose_register.h"
#include "tests/core/service/refusal.h"

using namespace noi;
using namespace noi::test;

namespace
{

/// A child with one dose from an open vial of ten.
struct Given : TestStation {
    Id child = addPerson(QStringLiteral("Trần An"), day(2026, 3, 14));
    Id session = openSession();
    Id vialId = openVial(session, vial(QStringLiteral("ipv")));
    Id dose = give(session, child, vialId);
    PersonFiles files{*context};

    DoseLine line(Id which)
    {
        const auto file = files.open(nurse, child);
        REQUIRE_OK(file);
        for (const DoseLine& one : file->doses)
            if (one.dose.id == which) return one;
        FAIL("no such dose in the file");
        return {};
    }
    int counted() { return *DoseRegister(store->database()).countedFrom(vialId); }
    Dose corrected()
    {
        Dose right = *DoseRegister(store->database()).find(dose);
        right.replaces = dose;
        right.replaceReason = QStringLiteral("ghi nhầm đùi");
        right.bodySite = QStringLiteral("right-thigh");
        return right;
    }
};

} // namespace

TEST_CASE("a voided dose stays in the file, with the reason, and does not count", "[voiding]")
{
    Given home;
    REQUIRE(home.counted() == 1);
    REQUIRE_REFUSED(home, home.files.voidFact(home.nurse, home.dose, QStringLiteral("  ")), "Say why");
    REQUIRE_OK(home.files.voidFact(home.nurse, home.dose, QStringLiteral(" nhầm trẻ ")));
    CHECK(home.counted() == 0);
    const DoseLine line = home.line(home.dose);
    CHECK(line.voided);
    CHECK_FALSE(line.counts);
    CHECK(line.voidReason == QStringLiteral("nhầm trẻ"));
    CHECK(line.dose.value.product == QStringLiteral("ipv"));
    REQUIRE_REFUSED(home, home.files.voidFact(home.nurse, home.dose, QStringLiteral("nữa")),
                    "voided already");
}

TEST_CASE("a voiding is taken back, and can be made again", "[voiding]")
{
    Given home;
    const auto voiding = home.files.voidFact(home.nurse, home.dose, QStringLiteral("nhầm"));
    REQUIRE_OK(voiding);
    REQUIRE_REFUSED(home, home.files.unvoid(home.nurse, home.dose, {}), "Say why");
    REQUIRE_OK(home.files.unvoid(home.nurse, home.dose, QStringLiteral("không nhầm")));
    CHECK(home.line(home.dose).counts);
    CHECK(home.counted() == 1);
    REQUIRE_OK(home.files.unvoid(home.nurse, home.dose, QStringLiteral("lần nữa"))); // nothing to take back
    REQUIRE_OK(home.files.voidFact(home.nurse, home.dose, QStringLiteral("nhầm thật")));
    CHECK(home.line(home.dose).voidReason == QStringLiteral("nhầm thật"));
    CHECK(home.counted() == 0);
    REQUIRE_REFUSED(home, home.files.voidFact(home.nurse, *voiding, QStringLiteral("x")), "once and for all");
}

TEST_CASE("what two PCs voided counts again only when both voidings are taken back, which one undo does",
          "[voiding]")
{
    Given home;
    Work work(*home.store, home.nurse.user); // as if it had come from another PC
    work.add(Voiding{home.dose, QStringLiteral("bên kia")}, home.child);
    work.add(Voiding{home.dose, QStringLiteral("bên này")}, home.child);
    REQUIRE_OK(work.commit());
    REQUIRE(home.counted() == 0);
    REQUIRE_OK(home.files.unvoid(home.nurse, home.dose, QStringLiteral("đúng rồi")));
    CHECK(home.counted() == 1);
}

TEST_CASE("a replaced dose no longer counts; voiding the replacement makes it count again", "[voiding]")
{
    Given home;
    Dose right = home.corrected();
    right.replaceReason.clear();
    REQUIRE_REFUSED(home, home.files.replaceDose(home.nurse, right), "what was wrong");
    right = home.corrected();
    right.person = {}; // it is the wrong dose's person, whatever is said
    const auto second = home.files.replaceDose(home.nurse, right);
    REQUIRE_OK(second);
    CHECK(home.counted() == 1); // still one dose from the vial
    CHECK(home.line(home.dose).replacedBy == *second);
    CHECK_FALSE(home.line(home.dose).counts);
    CHECK(home.line(*second).counts);
    CHECK(home.line(*second).dose.value.person == home.child);

    REQUIRE_REFUSED(home, home.files.replaceDose(home.nurse, home.corrected()), "replaced already");
    REQUIRE_REFUSED(home, home.files.voidFact(home.nurse, home.dose, QStringLiteral("x")),
                    "replaced by a later");
    REQUIRE_OK(home.files.voidFact(home.nurse, *second, QStringLiteral("đã đúng từ đầu")));
    CHECK(home.line(home.dose).counts);
    CHECK_FALSE(home.line(*second).counts);
    CHECK(home.counted() == 1);
}

TEST_CASE("a voided correction does not come back beside another one", "[voiding]")
{
    Given home;
    const auto second = home.files.replaceDose(home.nurse, home.corrected());
    REQUIRE_OK(second);
    REQUIRE_OK(home.files.voidFact(home.nurse, *second, QStringLiteral("nhầm")));
    const auto third = home.files.replaceDose(home.nurse, home.corrected());
    REQUIRE_OK(third);
    REQUIRE_REFUSED(home, home.files.unvoid(home.nurse, *second, QStringLiteral("x")), "in another way");
    REQUIRE_OK(home.files.voidFact(home.nurse, *third, QStringLiteral("nhầm")));
    REQUIRE_OK(home.files.unvoid(home.nurse, *second, QStringLiteral("x")));
    CHECK(home.counted() == 1);
}

TEST_CASE("a correction is checked like any dose", "[voiding]")
{
    Given home;
    Dose right = home.corrected();
    right.product = QStringLiteral("no-such");
    REQUIRE_REFUSED(home, home.files.replaceDose(home.nurse, right), "which vaccine");
    right = home.corrected();
    right.givenAt = day(2026, 3, 1);
    REQUIRE_REFUSED(home, home.files.replaceDose(home.nurse, right), "before the birth");
    right = home.corrected();
    right.replaces = Id{99};
    REQUIRE_REFUSED(home, home.files.replaceDose(home.nurse, right), "no such record");
}

TEST_CASE("only facts are voided", "[voiding]")
{
    Given home;
    REQUIRE_REFUSED(home, home.files.voidFact(home.nurse, home.child, QStringLiteral("x")),
                    "once and for all");
    REQUIRE_REFUSED(home, home.files.voidFact(home.nurse, home.vialId, QStringLiteral("x")),
                    "once and for all");
    REQUIRE_REFUSED(home, home.files.voidFact(home.nurse, Id{99}, QStringLiteral("x")), "no such record");
}

TEST_CASE("a reaction has a severity, and is to a dose of this person", "[reaction]")
{
    Given home;
    const Id other = home.addPerson(QStringLiteral("Lê Bình"), day(2026, 1, 1));
    Reaction reaction;
    reaction.person = home.child;
    reaction.dose = home.dose;
    REQUIRE_REFUSED(home, home.files.addReaction(home.nurse, reaction), "mild or severe");
    reaction.severity = Reaction::Severity::Severe;
    reaction.person = other;
    REQUIRE_REFUSED(home, home.files.addReaction(home.nurse, reaction), "someone else");
    reaction.person = home.child;
    reaction.onset = day(2026, 11, 22);
    REQUIRE_REFUSED(home, home.files.addReaction(home.nurse, reaction), "after today");
    reaction.onset = home.context->now();
    const auto id = home.files.addReaction(home.nurse, reaction);
    REQUIRE_OK(id);
    const auto severe = [&] {
        return SessionDesk(*home.context).board(home.nurse, home.session)->people[0].severeReaction;
    };
    CHECK(severe());
    CHECK(home.files.open(home.nurse, home.child)->reactions[0].reaction.value.reportedBy == home.nurse.name);

    // Corrected to a mild one, and the correction voided again.
    Reaction mild = reaction;
    mild.severity = Reaction::Severity::Mild;
    mild.replaces = *id;
    const auto second = home.files.addReaction(home.nurse, mild);
    REQUIRE_OK(second);
    CHECK_FALSE(severe());
    REQUIRE_OK(home.files.voidFact(home.nurse, *second, QStringLiteral("nhầm")));
    CHECK(severe());
}

TEST_CASE(
    "a suspended lot is refused at once at every site, however it is written, until the head resumes it",
    "[lot]")
{
    Given home;
    SessionDesk desk(*home.context);
    const PartialDate expiry = home.vial(QStringLiteral("ipv")).expiry;
    const auto offer = [&](const QString& lot) {
        return desk.offerVial(home.session, QStringLiteral("ipv"), lot, expiry);
    };
    REQUIRE_OK(offer(QStringLiteral("ab-12 c")));
    REQUIRE_REFUSED(home,
                    home.files.suspendLot(home.nurse, QStringLiteral("ipv"), QStringLiteral(" "), {}, {}),
                    "which lot");
    const auto suspension = home.files.suspendLot(
        home.nurse, QStringLiteral("ipv"), QStringLiteral(" AB12C "), QStringLiteral("phản ứng nặng"), {});
    REQUIRE_OK(suspension);
    for (const QString& lot : {QStringLiteral("ab-12 c"), QStringLiteral("AB12C"), QStringLiteral("Ab 12c")})
        REQUIRE_REFUSED(home, offer(lot), "LOT SUSPENDED");
    REQUIRE_OK(offer(QStringLiteral("AB12D")));
    REQUIRE_OK(desk.offerVial(home.session, QStringLiteral("bopv"), QStringLiteral("AB12C"), expiry));
    // Said once is enough: the same suspension is given back.
    const int before = home.operations();
    CHECK(*home.files.suspendLot(home.nurse, QStringLiteral("ipv"), QStringLiteral("ab12c"), {}, {}) ==
          *suspension);
    CHECK(home.operations() == before);

    REQUIRE_REFUSED(home, home.files.voidFact(home.nurse, *suspension, QStringLiteral("dùng lại")), "role");
    REQUIRE_OK(home.files.voidFact(home.head, *suspension, QStringLiteral("Sở cho dùng lại")));
    REQUIRE_OK(offer(QStringLiteral("AB12C")));
}

TEST_CASE("suspending the lot of a vial that is open stops it at the next dose", "[lot]")
{
    Given home;
    REQUIRE_OK(home.files.suspendLot(home.nurse, QStringLiteral("ipv"), QStringLiteral("l1"),
                                     QStringLiteral("phản ứng nặng"), {}));
    const Id next = home.addPerson(QStringLiteral("Lê Bình"), day(2026, 1, 1));
    Injection injection;
    injection.visit = home.screened(home.session, next);
    injection.vial = home.vialId;
    REQUIRE_REFUSED(home, SessionDesk(*home.context).inject(home.nurse, injection), "LOT SUSPENDED");
    CHECK(SessionDesk(*home.context).board(home.nurse, home.session)->vials[0].suspended);
}
