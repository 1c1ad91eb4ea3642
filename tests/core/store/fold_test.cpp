#include "core/model/dose.h"
#include "core/model/identifier.h"
#include "core/model/voiding.h"
#include "tests/core/store/store_fixture.h"

#include <QCborMap>

#include <algorithm>
#include <rapidcheck.h>

using namespace noi;
using namespace noi::test;

namespace
{

constexpr int unknownType = 900;

template <class T> T anyOf(const QList<T>& list)
{
    return list[*rc::gen::inRange<qsizetype>(0, list.size())];
}

/// Any value a writer can put in a field, of the right kind or not.
QCborValue anyValue()
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0: return nullptr;
    case 1: return *rc::gen::inRange(0, 4);
    case 2: return Id::of(*rc::gen::inRange(2, 4), *rc::gen::inRange(1, 6)).value;
    case 3: return 36.5;
    case 4: return QStringLiteral("2026-03-14");
    default: return *rc::gen::element(QStringLiteral("Nguyễn Thị Hoa"), QStringLiteral("H'Lan"));
    }
}

/// Operations of several other devices on a few records that they all know: creations, changes that had seen
/// some of the others, kinds and fields nobody here knows, changes of records that were never created here.
QList<QByteArray> anyOperations()
{
    QList<Id> written;
    QList<QByteArray> bodies;
    const int count = *rc::gen::inRange(1, 25);
    for (int i = 0; i < count; ++i) {
        Op op;
        op.id = Id::of(*rc::gen::inRange(2, 5), i / 3 + 1);
        if (written.contains(op.id)) continue;
        written.append(op.id);
        op.hlc = Hlc::atMs(*rc::gen::inRange(1000, 1010));
        op.type = *rc::gen::element(Person::number, Person::number, Identifier::number, Dose::number,
                                    Voiding::number, unknownType);
        op.record =
            *rc::gen::inRange(0, 3) == 0 ? op.id : Id::of(*rc::gen::inRange(2, 4), *rc::gen::inRange(1, 4));
        op.file = op.record;
        for (const int field : {1, 2, 5, 99})
            if (*rc::gen::arbitrary<bool>()) {
                FieldWrite write{field, anyValue(), {}};
                if (*rc::gen::arbitrary<bool>()) write.bases.append(anyOf(written));
                op.fields.append(write);
            }
        bodies.append(encodeOp(op));
    }
    return bodies;
}

/// The same operations mixed, some of them twice, handed over in pieces of any size.
void receiveSomehow(Store& store, QList<QByteArray> bodies)
{
    const int repeats = *rc::gen::inRange(0, 6);
    for (int i = 0; i < repeats; ++i)
        bodies.append(bodies[*rc::gen::inRange<qsizetype>(0, bodies.size())]);
    for (qsizetype i = bodies.size() - 1; i > 0; --i)
        bodies.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
    for (qsizetype from = 0; from < bodies.size();) {
        const auto size = *rc::gen::inRange<qsizetype>(1, 9);
        RC_ASSERT(store.receive(bodies.mid(from, size)).ok());
        from += size;
    }
}

} // namespace

TEST_CASE("any order, repetition and split of operations gives the same registers and the same words",
          "[store][property]")
{
    StoreFolder folder;
    CHECK(rc::check([&folder] {
        const QList<QByteArray> bodies = anyOperations();
        const auto first = folder.openFresh(QStringLiteral("a.db")),
                   second = folder.openFresh(QStringLiteral("b.db"));
        RC_ASSERT(first->receive(bodies).ok());
        receiveSomehow(*second, bodies);
        RC_ASSERT(dumpRegisters(*first) == dumpRegisters(*second));
        RC_ASSERT(dumpSearch(*first) == dumpSearch(*second));
    }));
}

TEST_CASE("registers are a fresh fold of the journal, whatever was worked and received", "[store][property]")
{
    StoreFolder folder;
    CHECK(rc::check([&folder] {
        const auto store = folder.openFresh(QStringLiteral("a.db"));
        QList<Id> people;
        const int steps = *rc::gen::inRange(1, 8);
        for (int i = 0; i < steps; ++i) {
            switch (*rc::gen::inRange(0, 4)) {
            case 0: RC_ASSERT(store->receive(anyOperations()).ok()); break;
            case 1:
                if (!people.isEmpty())
                    changeOne<Person>(*store, anyOf(people), [&](Person& person) {
                        person.fullName = QStringLiteral("Đổi %1").arg(*rc::gen::inRange(0, 3));
                        person.mother = anyOf(people);
                    });
                break;
            case 2:
                if (!people.isEmpty()) {
                    Identifier number;
                    number.person = people.last();
                    number.value = QStringLiteral("00009%1").arg(i);
                    addOne(*store, number, number.person);
                }
                break;
            default: people.append(addOne(*store, named(QStringLiteral("Lò Thị Mẩy"))));
            }
        }
        const QByteArray registers = dumpRegisters(*store), words = dumpSearch(*store);
        RC_ASSERT(store->foldAgain().ok());
        RC_ASSERT(dumpRegisters(*store) == registers);
        RC_ASSERT(dumpSearch(*store) == words);
        RC_ASSERT(store->verifyChain().ok());
    }));
}

TEST_CASE("values written apart stand in review until a person settles them", "[store]")
{
    StoreFolder folder;
    auto here = folder.open(QStringLiteral("here.db")),
         there = folder.open(QStringLiteral("there.db"), QStringLiteral("pc-2"));
    const Id person = addOne(*here, named(QStringLiteral("Hoa")));
    REQUIRE_OK(there->receive(allBodies(*here)));
    changeOne<Person>(*here, person, [](Person& p) { p.hamlet = QStringLiteral("Bản Mòng"); });
    changeOne<Person>(*there, person, [](Person& p) { p.hamlet = QStringLiteral("Bản Cọ"); });
    REQUIRE_OK(here->receive(allBodies(*there)));

    const QString reviews = QStringLiteral("SELECT record, field FROM review");
    auto review = here->database().rows(reviews);
    REQUIRE_OK(review);
    REQUIRE(review->size() == 1);
    CHECK(review->first() == Row{person.value, 9});
    auto seen = readSeen<Person>(*here, person);
    REQUIRE_OK(seen);
    CHECK(seen->fieldsToReview == QList<int>{9});
    CHECK(seen->sources[9].size() == 2);

    // Settling for the value that is not shown: its operation names both.
    const QString other =
        seen->value.hamlet == u"Bản Cọ" ? QStringLiteral("Bản Mòng") : QStringLiteral("Bản Cọ");
    changeOne<Person>(*here, person, [&](Person& p) { p.hamlet = other; });
    CHECK(here->database().rows(reviews)->isEmpty());
    REQUIRE_OK(there->receive(allBodies(*here)));
    CHECK(there->database().rows(reviews)->isEmpty());
    CHECK(readRecord<Person>(there->database(), person)->hamlet == other);
}

TEST_CASE("a change that comes before its record shows what is known, and gives way to the truth", "[store]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const Id record = Id::of(7, 1);
    const Op change{Id::of(8, 1),
                    {},
                    5,
                    Hlc::atMs(5),
                    record,
                    Person::number,
                    record,
                    {{1, QStringLiteral("Mai"), {record}}}};
    REQUIRE_OK(store->receive({encodeOp(change)}));
    CHECK(readRecord<Person>(store->database(), record)->fullName == u"Mai");
    CHECK(store->database().row(QStringLiteral("SELECT count(*) FROM search_entry"))->first() == 1);

    const Op creation{record, {},           4,      Hlc::atMs(4),
                      record, Dose::number, record, {{2, QStringLiteral("bcg"), {}}}};
    REQUIRE_OK(store->receive({encodeOp(creation)}));
    CHECK_FALSE(readRecord<Person>(store->database(), record).ok()); // it was a dose all along
    CHECK(readRecord<Dose>(store->database(), record)->product == u"bcg");
    CHECK(store->database().row(QStringLiteral("SELECT count(*) FROM search_entry"))->first() == 0);
}

TEST_CASE("kinds and fields of a newer version are kept, and folded once they are known", "[store]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const Id record = Id::of(7, 1), person = Id::of(7, 2);
    const QList<QByteArray> newer{
        encodeOp(
            {record, {}, 5, Hlc::atMs(5), record, unknownType, record, {{1, QStringLiteral("new"), {}}}}),
        encodeOp({person,
                  {},
                  6,
                  Hlc::atMs(6),
                  person,
                  Person::number,
                  person,
                  {{1, QStringLiteral("Mai"), {}}, {99, QStringLiteral("blue"), {}}}})};
    const auto received = store->receive(newer);
    REQUIRE_OK(received);
    CHECK(received->added == 2);
    CHECK(allBodies(*store).mid(0, 2) == newer); // byte for byte
    CHECK(readRecord<Person>(store->database(), person)->fullName == u"Mai");

    // The newer version: a migration makes the tables, its model knows the fields.
    Database& database = store->database();
    REQUIRE_OK(database.run(QStringLiteral("CREATE TABLE novelty(id INTEGER PRIMARY KEY, word TEXT)")));
    REQUIRE_OK(database.run(QStringLiteral("ALTER TABLE person ADD COLUMN colour TEXT")));
    QList<RecordType> types = noiModel().types();
    types[0].fields.append({99, "colour", ValueKind::Text});
    types.append({unknownType, "novelty", RecordKind::Entity, {{1, "word", ValueKind::Text}}});
    const Model model(types);
    CHECK(model.fingerprint() != noiModel().fingerprint());
    REQUIRE_OK(Fold(database, model).foldAll());
    CHECK(database.row(QStringLiteral("SELECT word FROM novelty WHERE id = ?"), {record.value})->first() ==
          QStringLiteral("new"));
    CHECK(database.row(QStringLiteral("SELECT colour FROM person WHERE id = ?"), {person.value})->first() ==
          QStringLiteral("blue"));
}

TEST_CASE("a database folded by other field lists is folded again when it is opened", "[store]")
{
    StoreFolder folder;
    Id person;
    {
        const auto store = folder.open();
        person = addOne(*store, named(QStringLiteral("Mai")));
        REQUIRE_OK(store->database().run(QStringLiteral("UPDATE person SET full_name = NULL")));
    }
    CHECK(readRecord<Person>(folder.open()->database(), person)->fullName.isEmpty());
    REQUIRE_OK(folder.open()->database().run(
        QStringLiteral("UPDATE setting SET value = 'another' WHERE name = 'model'")));
    CHECK(readRecord<Person>(folder.open()->database(), person)->fullName == u"Mai");
}

TEST_CASE("what cannot be read is set aside and does not hold up the next", "[store]")
{
    StoreFolder folder;
    const Id first = Id::of(7, 1), second = Id::of(7, 2);
    const auto person = [](Id id) {
        return encodeOp({id, {}, 5, Hlc::atMs(5), id, Person::number, id, {{1, QStringLiteral("Mai"), {}}}});
    };
    const QByteArray nonsense("\xff\x00nonsense", 10);
    {
        const auto store = folder.open();
        const auto received =
            store->receive({person(first), nonsense, QByteArray(), person(second), nonsense});
        REQUIRE_OK(received);
        CHECK(received->added == 2);
        CHECK(received->setAside == 3); // of which one is nothing at all
        CHECK(store->database().row(QStringLiteral("SELECT count(*) FROM set_aside"))->first() == 1);
        CHECK(readRecord<Person>(store->database(), second).ok());
        // As if an older version had not understood this one.
        REQUIRE_OK(
            store->database().run(QStringLiteral("INSERT INTO set_aside VALUES(?)"), {person(Id::of(7, 3))}));
    }
    const auto store = folder.open();
    CHECK(readRecord<Person>(store->database(), Id::of(7, 3)).ok());
    CHECK(store->database().row(QStringLiteral("SELECT count(*) FROM set_aside"))->first() == 1);
}

TEST_CASE("one id with two contents shows a cloned device: both are kept, the first stands", "[store]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const Id id = Id::of(7, 1);
    const auto person = [id](const QString& name) {
        return encodeOp({id, {}, 5, Hlc::atMs(5), id, Person::number, id, {{1, name, {}}}});
    };
    REQUIRE_OK(store->receive({person(QStringLiteral("Mai"))}));
    const auto received = store->receive({person(QStringLiteral("Lan")), person(QStringLiteral("Mai"))});
    REQUIRE_OK(received);
    CHECK(received->clashing == 1);
    CHECK(received->known == 1);
    CHECK(readRecord<Person>(store->database(), id)->fullName == u"Mai");
    CHECK(store->database().row(QStringLiteral("SELECT count(*) FROM set_aside"))->first() == 1);
}
