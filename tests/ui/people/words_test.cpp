#include "core/service/person_rules.h"
#include "tests/support/catch.h"
#include "ui/people/duplicate_words.h"
#include "ui/people/identifier_words.h"
#include "ui/people/person_words.h"

using namespace noi;

TEST_CASE("a number that cannot be right is doubted in a sentence, never one that can")
{
    using Kind = Identifier::Kind;
    CHECK(identifierDoubt(Kind::PersonalId, QStringLiteral("064326001234")).isEmpty());
    CHECK(identifierDoubt(Kind::PersonalId, QStringLiteral("06432600123")).contains(QStringLiteral("11")));
    CHECK(identifierDoubt(Kind::OldIdCard, QStringLiteral("231234567")).isEmpty());
    CHECK_FALSE(identifierDoubt(Kind::OldIdCard, QStringLiteral("2312345678")).isEmpty());
    CHECK(identifierDoubt(Kind::Insurance, QStringLiteral("TE1640012345678")).isEmpty());
    CHECK(identifierDoubt(Kind::Insurance, QStringLiteral("6412345678")).isEmpty());
    CHECK_FALSE(identifierDoubt(Kind::Insurance, QStringLiteral("TE164001234567")).isEmpty());
    CHECK(identifierDoubt(Kind::BirthCertificate, QStringLiteral("02020.GCS.12096.25")).isEmpty());
    CHECK_FALSE(identifierDoubt(Kind::BirthCertificate, QStringLiteral("02020.GCS.12096")).isEmpty());
    CHECK(identifierDoubt(Kind::Other, QStringLiteral("anything")).isEmpty());
    CHECK(identifierDoubt(Kind::PersonalId, QString()).isEmpty());
}

TEST_CASE("a number is kept without spaces and in capitals")
{
    CHECK(cleanIdentifier(QStringLiteral(" te 1 64 00123 45678 ")) == QStringLiteral("TE1640012345678"));
}

TEST_CASE("a line about a person says what tells people of one name apart")
{
    PersonLine line;
    line.fullName = QStringLiteral("Rơ Châm H'Lan");
    line.birth = PartialDate::ofDay(QDate(2026, 3, 14));
    line.motherName = QStringLiteral("Rơ Châm Phyui");
    line.hamlet = QStringLiteral("Làng Mrông");
    CHECK(personHint(line) == QStringLiteral("14/03/2026 · mother: Rơ Châm Phyui · Làng Mrông"));
    CHECK(personHint({}).isEmpty());
}

TEST_CASE("a newborn without a name is called after its mother")
{
    CHECK(nameOfNewborn(QStringLiteral("Siu H'Bia")) == QStringLiteral("Con bà Siu H'Bia"));
    CHECK(isNameOfNewborn(QStringLiteral("con  bà Siu H'Bia")));
    CHECK(withNewbornSpelling(QStringLiteral("Con Bà Siu H'Bia")) == QStringLiteral("Con bà Siu H'Bia"));
    CHECK(withNewbornSpelling(QStringLiteral("Siu Bà Con")) == QStringLiteral("Siu Bà Con"));
    CHECK_FALSE(isNameOfNewborn(QStringLiteral("Siu Con Bà")));
}

TEST_CASE("the reasons of a likely duplicate read as one line")
{
    using Reason = LikelyDuplicate::Reason;
    CHECK(reasonsInWords({Reason::SameName, Reason::SameMother}) == QStringLiteral("same name, same mother"));
    for (const auto reason : {Reason::SameIdentifier, Reason::SimilarName, Reason::SameBirth,
                              Reason::CloseBirth, Reason::SameHamlet, Reason::SamePhone})
        CHECK_FALSE(reasonsInWords({reason}).isEmpty());
}
