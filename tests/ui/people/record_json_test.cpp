#include "core/model/identifier.h"
#include "core/model/person.h"
#include "tests/support/catch.h"
#include "ui/people/record_json.h"

#include <QJsonDocument>

using namespace noi;

TEST_CASE("a half-filled form comes back from its JSON as it was, ids to the last bit")
{
    Person person;
    person.fullName = QStringLiteral("Con bà Rơ Châm H'Lan");
    person.birth = PartialDate::ofMinute(QDate(2026, 3, 14), QTime(8, 15));
    person.sex = Sex::Female;
    person.mother = Id::of(2147483647, 4294967295);
    person.ethnicity = QStringLiteral("03");
    const QByteArray bytes = QJsonDocument(recordJson(person)).toJson();
    CHECK(recordFromJson<Person>(QJsonDocument::fromJson(bytes).object()) == person);
}

TEST_CASE("what another version wrote into a draft does no harm")
{
    QJsonObject json =
        recordJson(Identifier{{}, Identifier::Kind::Card, QStringLiteral("A1"), {}, {}, {}, {}});
    json.insert(QStringLiteral("colour"), QStringLiteral("red"));
    json.insert(QStringLiteral("issued"), 12);
    const auto identifier = recordFromJson<Identifier>(json);
    CHECK(identifier.value == QStringLiteral("A1"));
    CHECK(identifier.issued.isNull());
}
