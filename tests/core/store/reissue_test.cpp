#include "core/model/dose.h"
#include "core/store/registers/link_register.h"
#include "core/store/reissue.h"
#include "tests/core/store/store_fixture.h"

using namespace noi;
using namespace noi::test;

namespace
{

qint64 count(Store& store, const QString& what)
{
    const auto row = store.database().row(QStringLiteral("SELECT count(*) FROM ") + what);
    REQUIRE_OK(row);
    return row->first().toLongLong();
}

qint64 headCounter(Store& store) { return OwnNumbers(store.database()).current()->number.head.counter; }

/// Links to both.
std::pair<Id, Id> provinceAndHub(LinkRegister& links)
{
    Link neighbour;
    neighbour.arbiter = false;
    const auto province = links.add({}), hub = links.add(neighbour);
    REQUIRE_OK(province);
    REQUIRE_OK(hub);
    return {*province, *hub};
}

void copyDatabase(const QString& from, const QString& to)
{
    for (const char* rest : {"", "-wal"})
        if (QFile::exists(from + QLatin1String(rest)))
            REQUIRE(QFile::copy(from + QLatin1String(rest), to + QLatin1String(rest)));
}

} // namespace

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

TEST_CASE("the work of a cloned PC is written again under another number: nothing lost, nothing twice",
          "[reissue]")
{
    StoreFolder folder;
    Id before;
    {
        const auto store = folder.open();
        before = addOne(*store, named(QStringLiteral("Trước")));
    }
    copyDatabase(folder.path(), folder.path(QStringLiteral("clone.db")));
    const auto original = folder.open(), clone = folder.open(QStringLiteral("clone.db"));
    const qint64 number = original->device();
    const qint64 common = headCounter(*original);
    const Id theirs = addOne(*original, named(QStringLiteral("Của máy gốc")));
    const Id ours = addOne(*clone, named(QStringLiteral("Của máy sao")));
    CHECK(theirs == ours);
    Dose dose;
    dose.person = ours;
    dose.product = QStringLiteral("bcg");
    addOne(*clone, dose, ours);
    changeOne<Person>(*clone, before, [](Person& p) { p.hamlet = QStringLiteral("Thôn 2"); });

    REQUIRE_OK(clone->reissueAfter(number, common, {}, QStringLiteral("cloned")));
    CHECK(clone->device() != number);
    REQUIRE_OK(clone->verifyChain());
    CHECK(count(*clone, QStringLiteral("superseded")) == 3);
    CHECK_FALSE(readRecord<Person>(clone->database(), ours).ok());
    REQUIRE_OK(clone->receive(allBodies(*original)));
    CHECK(readRecord<Person>(clone->database(), theirs)->fullName == u"Của máy gốc");
    CHECK(count(*clone, QStringLiteral("person")) == 3);
    CHECK(readRecord<Person>(clone->database(), before)->hamlet == u"Thôn 2");
    const auto doses = readRecords<Dose>(clone->database(), QString());
    REQUIRE_OK(doses);
    REQUIRE(doses->size() == 1);
    CHECK(readRecord<Person>(clone->database(), doses->first().value.person)->fullName == u"Của máy sao");

    REQUIRE_OK(original->receive(allBodies(*clone)));
    CHECK(dumpRegisters(*original) == dumpRegisters(*clone));
    CHECK(dumpSearch(*original) == dumpSearch(*clone));
    const QByteArray registers = dumpRegisters(*clone), words = dumpSearch(*clone);
    REQUIRE_OK(clone->foldAgain());
    CHECK(dumpRegisters(*clone) == registers);
    CHECK(dumpSearch(*clone) == words);
    REQUIRE_OK(original->verifyChain());
    REQUIRE_OK(clone->verifyChain());
}

TEST_CASE("a number that somebody else has is given up whole", "[reissue]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const qint64 number = store->device();
    addOne(*store, named(QStringLiteral("Mai")));
    REQUIRE_OK(store->reissueAfter(number, 0, {}, QStringLiteral("taken")));
    CHECK(store->device() != number);
    CHECK(count(*store, QStringLiteral("op")) == 2); // its Device record is another, not a second one
    CHECK(count(*store, QStringLiteral("device")) == 1);
    CHECK(count(*store, QStringLiteral("former_device")) == 0);
    CHECK(count(*store, QStringLiteral("person")) == 1);
    REQUIRE_OK(store->verifyChain());
}

TEST_CASE("two clones that write the same again write it once, and carry it to all", "[reissue]")
{
    StoreFolder folder;
    qint64 number = 0, common = 0;
    {
        const auto store = folder.open();
        number = store->device();
        common = headCounter(*store);
        const Id person = addOne(*store, named(QStringLiteral("Chưa gửi")));
        changeOne<Person>(*store, person, [](Person& p) { p.hamlet = QStringLiteral("Thôn 2"); });
        REQUIRE_OK(LinkRegister(store->database()).add({}));
    }
    copyDatabase(folder.path(), folder.path(QStringLiteral("clone.db")));
    const auto one = folder.open(), other = folder.open(QStringLiteral("clone.db"));
    addOne(*other, named(QStringLiteral("Của máy sao")));
    for (Store* store : {one.get(), other.get()})
        REQUIRE_OK(store->reissueAfter(number, common, {}, QStringLiteral("cloned")));
    CHECK(one->device() != other->device());
    CHECK(count(*one, QStringLiteral("outbox")) == 2);
    CHECK(count(*other, QStringLiteral("outbox")) == 3);
    REQUIRE_OK(one->receive(allBodies(*other)));
    CHECK(count(*one, QStringLiteral("person")) == 2);
    CHECK(count(*one, QStringLiteral("review")) == 0);
    CHECK(count(*one, QStringLiteral("set_aside")) == 0);
    REQUIRE_OK(other->receive(allBodies(*one)));
    CHECK(dumpRegisters(*one) == dumpRegisters(*other));
    REQUIRE_OK(other->verifyChain());
}

TEST_CASE("what its clone has written again already, a PC does not write again", "[reissue]")
{
    StoreFolder folder;
    {
        const auto store = folder.open();
        addOne(*store, named(QStringLiteral("Chưa gửi")));
    }
    copyDatabase(folder.path(), folder.path(QStringLiteral("clone.db")));
    const auto one = folder.open(), other = folder.open(QStringLiteral("clone.db"));
    const qint64 number = one->device();
    const QList<QByteArray> originals = allBodies(*one);
    REQUIRE_OK(one->reissueAfter(number, 1, {}, QStringLiteral("cloned")));
    // It hears of it, and does as its clone did.
    const auto heard = other->receive(allBodies(*one));
    REQUIRE_OK(heard);
    CHECK(heard->renumbered);
    CHECK(count(*other, QStringLiteral("person")) == 1);
    REQUIRE_OK(other->verifyChain());
    // Whoever had the original keeps it aside; whoever gets it later too.
    StoreFolder elsewhere;
    const auto third = elsewhere.open();
    REQUIRE_OK(third->receive(originals));
    REQUIRE_OK(third->receive(allBodies(*one)));
    CHECK(count(*third, QStringLiteral("person")) == 1);
    const QByteArray registers = dumpRegisters(*third), words = dumpSearch(*third);
    REQUIRE_OK(third->receive(originals));
    CHECK(dumpRegisters(*third) == registers);
    CHECK(count(*third, QStringLiteral("superseded")) == 1);
    REQUIRE_OK(third->foldAgain());
    CHECK(dumpRegisters(*third) == registers);
    CHECK(dumpSearch(*third) == words);
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

TEST_CASE("what a neighbour has of a chain is written again where the arbiter has other bytes", "[reissue]")
{
    StoreFolder folder;
    const auto store = folder.open();
    LinkRegister links(store->database());
    const auto [province, hub] = provinceAndHub(links);
    const Id ours = addOne(*store, named(QStringLiteral("Ở máy kia rồi")));
    const qint64 number = store->device();
    REQUIRE_OK(links.setAck(hub, number, headCounter(*store)));
    REQUIRE_OK(store->reissueAfter(number, 1, province, QStringLiteral("cloned")));
    CHECK_FALSE(readRecord<Person>(store->database(), ours).ok());
    CHECK(count(*store, QStringLiteral("person")) == 1);
    CHECK(count(*store, QStringLiteral("outbox")) == 2); // for both
    REQUIRE_OK(store->verifyChain());
}

TEST_CASE("what another link has of a chain is not written again", "[reissue]")
{
    StoreFolder folder;
    const auto store = folder.open();
    LinkRegister links(store->database());
    const auto [province, hub] = provinceAndHub(links);
    addOne(*store, named(QStringLiteral("Ở tỉnh rồi")));
    const qint64 number = store->device(), known = headCounter(*store);
    REQUIRE_OK(links.setAck(province, number, known));
    const Id later = addOne(*store, named(QStringLiteral("Chưa gửi")));
    REQUIRE_OK(store->reissueAfter(number, 1, hub, QStringLiteral("cloned")));
    CHECK(readRecord<Person>(store->database(), Id::of(number, known)).ok());
    CHECK_FALSE(readRecord<Person>(store->database(), later).ok());
    CHECK(links.acks(province)->value(number) == known);
    REQUIRE_OK(store->verifyChain());
}

TEST_CASE("a former chain is cut, and the current number goes on", "[reissue]")
{
    StoreFolder folder;
    const auto store = folder.open();
    addOne(*store, named(QStringLiteral("Mai")));
    const qint64 number = store->device(), known = headCounter(*store);
    const Id lan = addOne(*store, named(QStringLiteral("Lan")));
    const auto row = store->database().row(QStringLiteral("SELECT body FROM op WHERE id = ?"), {lan.value});
    const auto written = decodeOp(row->first().toByteArray());
    REQUIRE_OK(written);
    REQUIRE_OK(store->renumber(QStringLiteral("enrolled"), 77));
    CHECK(store->device() == 77);
    REQUIRE_OK(store->reissueAfter(number, known, {}, QStringLiteral("cloned")));
    CHECK(store->device() == 77);
    CHECK(readRecord<Person>(store->database(), reissuedId(*written))->fullName == u"Lan");
    const auto former = OwnNumbers(store->database()).former();
    REQUIRE_OK(former);
    REQUIRE(former->size() == 1);
    CHECK(former->first().head.counter == known);
    REQUIRE_OK(store->verifyChain());
    // A number in the journal is not used twice.
    REQUIRE_OK(store->renumber(QStringLiteral("enrolled"), number));
    CHECK(store->device() != number);
    REQUIRE_OK(store->verifyChain());
}

TEST_CASE("of two contents of one id the arbiter's stands, and ours is kept", "[reissue]")
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
    CHECK(count(*store, QStringLiteral("superseded")) == 1);
    CHECK(count(*store, QStringLiteral("set_aside")) == 0);
    REQUIRE_OK(store->receive({household}, arbiter));
    CHECK_FALSE(readRecord<Person>(store->database(), id).ok());
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

TEST_CASE("an arbiter's operation in the place of an own one: ours is written again after it", "[reissue]")
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
    CHECK(count(*store, QStringLiteral("superseded")) == 2);
    REQUIRE_OK(store->verifyChain());
}

TEST_CASE("a PC whose clock is far off writes the corrected time beside its own", "[reissue]")
{
    StoreFolder folder;
    const qint64 day = 24LL * 60 * 60 * 1000;
    {
        const auto store = folder.open();
        folder.clock.ms -= 300 * day;
        REQUIRE_OK(store->setClockOffMs(300 * day));
    }
    const auto store = folder.open();
    CHECK(store->clockOffMs() == 300 * day);
    const Id id = addOne(*store, named(QStringLiteral("Mai")));
    const auto row = store->database().row(QStringLiteral("SELECT body FROM op WHERE id = ?"), {id.value});
    REQUIRE_OK(row);
    const auto op = decodeOp(row->first().toByteArray());
    REQUIRE_OK(op);
    CHECK(op->wallMs == folder.clock.ms);
    CHECK(op->hlc.ms() == folder.clock.ms + 300 * day);
}
