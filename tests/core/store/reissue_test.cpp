#include "core/model/dose.h"
#include "core/store/reissue.h"
#include "tests/core/store/row_count.h"

using namespace noi;
using namespace noi::test;

TEST_CASE("reissued operations name each other by their new ids, and others by their old", "[reissue]")
{
    const Id person = Id::of(5, 3), dose = Id::of(5, 4), elsewhere = Id::of(9, 1);
    const QList<Op> ops{{person,
                         elsewhere,
                         5,
                         Hlc::atMs(5),
                         person,
                         Person::number,
                         person,
                         {{1, QStringLiteral("Mai"), {}}}},
                        {dose,
                         {},
                         6,
                         Hlc::atMs(6),
                         person,
                         Dose::number,
                         dose,
                         {{1, person.value, {}}, {7, elsewhere.value, {}}}},
                        {Id::of(5, 5),
                         person,
                         7,
                         Hlc::atMs(7),
                         person,
                         Person::number,
                         person,
                         {{1, QStringLiteral("Mai Lan"), {person, elsewhere}}, {99, person.value, {}}}}};
    const QList<Op> again = reissued(ops, noiModel());
    REQUIRE(again.size() == 3);
    const Id newPerson = reissuedId(ops[0]);
    CHECK(newPerson.device() >= 1LL << 30);
    CHECK(newPerson != reissuedId(ops[1]));
    CHECK(again[0].id == newPerson);
    CHECK(again[0].origin == person);
    CHECK(again[0].record == newPerson);
    CHECK(again[0].file == newPerson);
    CHECK(again[0].actor == elsewhere);
    CHECK(again[0].hlc == Hlc::atMs(5));
    CHECK(again[1].id == reissuedId(ops[1]));
    CHECK(again[1].origin == dose);
    CHECK(again[1].file == newPerson);
    CHECK(again[1].fields[0].value == newPerson.value);
    CHECK(again[1].fields[1].value == elsewhere.value);
    CHECK(again[2].record == newPerson);
    CHECK(again[2].actor == newPerson);
    CHECK(again[2].fields[0].bases == QList<Id>{newPerson, elsewhere});
    CHECK(again[2].fields[1].value == person.value); // of a field the model does not know
}

TEST_CASE("a second own operation in the place of an arbiter's, left with the first, is taken as new",
          "[reissue]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const Id first = addOne(*store, named(QStringLiteral("Một"))),
             second = addOne(*store, named(QStringLiteral("Hai")));
    QList<QByteArray> others;
    for (const Id id : {first, second})
        others.append(
            encodeOp({id, {}, 5, Hlc::atMs(5), id, Person::number, id, {{1, QStringLiteral("Khác"), {}}}}));
    REQUIRE_OK(store->receive(others, {Id{1}, true, {}}));
    CHECK(count(*store, QStringLiteral("person")) == 4);
    REQUIRE_OK(store->verifyChain());
}

TEST_CASE("of two contents of one id the arbiter's stands, and ours is written again", "[reissue]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const Id id = Id::of(7, 1);
    const auto person = [id](const QString& name) {
        return encodeOp({id, {}, 5, Hlc::atMs(5), id, Person::number, id, {{1, name, {}}}});
    };
    const auto household =
        encodeOp({id, {}, 5, Hlc::atMs(5), id, 3, id, {{2, QStringLiteral("Chủ hộ"), {}}}});
    REQUIRE_OK(store->receive({person(QStringLiteral("Mai"))}));
    const Store::Origin arbiter{Id{1}, true, {}};
    const auto received = store->receive({person(QStringLiteral("Lan"))}, arbiter);
    REQUIRE_OK(received);
    CHECK(received->clashing == 1);
    CHECK(readRecord<Person>(store->database(), id)->fullName == u"Lan");
    CHECK(readRecord<Person>(store->database(), reissuedId(*decodeOp(person(QStringLiteral("Mai")))))
              ->fullName == u"Mai");
    CHECK(count(*store, QStringLiteral("superseded")) == 1);
    CHECK(count(*store, QStringLiteral("set_aside")) == 0);
    REQUIRE_OK(store->receive({household}, arbiter));
    CHECK_FALSE(readRecord<Person>(store->database(), id).ok());
    CHECK(count(*store, QStringLiteral("person")) == 2);
    CHECK(count(*store, QStringLiteral("household")) == 1);
    const QByteArray registers = dumpRegisters(*store), words = dumpSearch(*store);
    REQUIRE_OK(store->foldAgain());
    CHECK(dumpRegisters(*store) == registers);
    CHECK(dumpSearch(*store) == words);
}

TEST_CASE("an id whose content is written again is free for another's, whoever brings both", "[reissue]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const Id id = Id::of(7, 1);
    const auto person = [id](const QString& name) {
        return Op{id, {}, 5, Hlc::atMs(5), id, Person::number, id, {{1, name, {}}}};
    };
    const Op ours = person(QStringLiteral("Mai")), other = person(QStringLiteral("Lan"));
    REQUIRE_OK(store->receive({encodeOp(ours)}));
    const Op again = reissued({ours}, noiModel()).first();
    REQUIRE_OK(store->receive({encodeOp(other), encodeOp(again)}));
    CHECK(readRecord<Person>(store->database(), id)->fullName == u"Lan");
    CHECK(readRecord<Person>(store->database(), again.id)->fullName == u"Mai");
    CHECK(count(*store, QStringLiteral("set_aside")) == 0);
}

TEST_CASE(
    "an arbiter's operation in the place of an own one: ours is written again, and the chain ends before it",
    "[reissue]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const qint64 number = store->device();
    const Id ours = addOne(*store, named(QStringLiteral("Của mình")));
    addOne(*store, named(QStringLiteral("Sau đó")));
    const QByteArray other = encodeOp(
        {ours, {}, 5, Hlc::atMs(5), ours, Person::number, ours, {{1, QStringLiteral("Của máy kia"), {}}}});
    const auto received = store->receive({other}, {Id{1}, true, {}});
    REQUIRE_OK(received);
    CHECK(received->renumbered);
    CHECK(store->device() != number);
    CHECK(readRecord<Person>(store->database(), ours)->fullName == u"Của máy kia");
    CHECK(count(*store, QStringLiteral("person")) == 3);
    CHECK(count(*store, QStringLiteral("superseded")) == 1);
    REQUIRE_OK(store->verifyChain());
}

TEST_CASE("own operations that name what an arbiter put another in the place of name it by its new id",
          "[reissue]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const Id theirs = Id::of(7, 1);
    const auto person = [theirs](const QString& name) {
        return Op{theirs, {}, 5, Hlc::atMs(5), theirs, Person::number, theirs, {{1, name, {}}}};
    };
    const Op meant = person(QStringLiteral("Mai"));
    REQUIRE_OK(store->receive({encodeOp(meant)}));
    Dose dose;
    dose.person = theirs;
    dose.product = QStringLiteral("bcg");
    const Id given = addOne(*store, dose, theirs);
    const Id apart = addOne(*store, named(QStringLiteral("Lan")));
    REQUIRE_OK(store->receive({encodeOp(person(QStringLiteral("Khác")))}, {Id{1}, true, {}}));

    CHECK(readRecord<Person>(store->database(), theirs)->fullName == u"Khác");
    CHECK_FALSE(readRecord<Dose>(store->database(), given).ok());
    const auto doses = readRecords<Dose>(store->database(), QString());
    REQUIRE_OK(doses);
    REQUIRE(doses->size() == 1);
    CHECK(doses->first().value.person == reissuedId(meant));
    CHECK(store->fileOf(doses->first().id).valueOr({}) == reissuedId(meant));
    CHECK(readRecord<Person>(store->database(), apart)->fullName == u"Lan"); // not touched, though behind it
    REQUIRE_OK(store->verifyChain());
}
