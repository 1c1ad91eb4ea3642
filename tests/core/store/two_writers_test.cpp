#include "core/model/dose.h"
#include "core/model/user.h"
#include "core/store/chain_piece.h"
#include "core/store/registers/link_register.h"
#include "tests/core/store/row_count.h"

using namespace noi;
using namespace noi::test;

namespace
{

qint64 headCounter(Store& store) { return OwnNumbers(store.database()).current()->number.head.counter; }

void copyDatabase(const QString& from, const QString& to)
{
    for (const char* rest : {"", "-wal"})
        if (QFile::exists(from + QLatin1String(rest)))
            REQUIRE(QFile::copy(from + QLatin1String(rest), to + QLatin1String(rest)));
}

} // namespace

TEST_CASE("each run of the program begins its ids at a place of its own, and the chain goes on",
          "[two writers]")
{
    StoreFolder folder;
    QList<qint64> heads;
    for (int run = 0; run < 4; ++run) {
        const auto store = folder.open();
        for (int i = 0; i < 3; ++i) {
            const Id next = store->nextId();
            CHECK(addOne(*store, named(QStringLiteral("Trẻ %1").arg(i))) == next);
        }
        heads.append(headCounter(*store));
        REQUIRE_OK(store->verifyChain());
    }
    const auto store = folder.open();
    CHECK(heads[0] == 4);              // a new number has no other runs
    CHECK(heads[3] - heads[0] > 3000); // three draws out of a million
    const auto own = OwnNumbers(store->database()).current();
    REQUIRE_OK(own);
    const ChainHead head = own->number.head;
    const auto places = chainPlacesAfter(store->database(), head, 0, 100);
    REQUIRE_OK(places);
    CHECK(places->size() == 13);
    CHECK(places->last().counter == head.counter);
    CHECK(*chainLengthAfter(store->database(), head, heads[0]) == 9);
    CHECK(*chainLengthAfter(store->database(), head, head.counter) == 0);
    CHECK(*chainPlaceUpTo(store->database(), head, heads[1] - 3) == heads[0]);
    CHECK(*chainPlaceUpTo(store->database(), head, 0) == 0);
    const auto piece = chainPiece(store->database(), head, heads[2], 1 << 20);
    REQUIRE_OK(piece);
    CHECK(piece->ops.size() == 3);
    CHECK(piece->end == head.counter);
}

TEST_CASE("a number whose counters are used up is given up", "[two writers]")
{
    StoreFolder folder;
    qint64 number = 0;
    {
        const auto store = folder.open();
        number = store->device();
        REQUIRE_OK(store->database().run(QStringLiteral("UPDATE op SET id = id | 4294900000")));
        REQUIRE_OK(store->database().run(QStringLiteral("UPDATE chain SET counter = counter | 4294900000")));
    }
    const auto store = folder.open();
    CHECK(store->device() != number);
    CHECK(readRecord<Device>(store->database(), Id::of(store->device(), 1))->renumbered == u"full");
}

TEST_CASE("the work of a cloned PC is carried under the ids it has: nothing lost, nothing twice",
          "[two writers]")
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
    CHECK(theirs != ours);
    CHECK(theirs.device() == ours.device());
    Dose dose;
    dose.person = ours;
    dose.product = QStringLiteral("bcg");
    const Id given = addOne(*clone, dose, ours);
    changeOne<Person>(*clone, before, [](Person& p) { p.hamlet = QStringLiteral("Thôn 2"); });

    REQUIRE_OK(LinkRegister(clone->database()).add({}));
    REQUIRE_OK(clone->letGoAfter(number, common));
    CHECK(clone->device() != number);
    CHECK(readRecord<Device>(clone->database(), Id::of(clone->device(), 1))->renumbered == u"cloned");
    CHECK(OwnNumbers(clone->database()).former()->first().head.counter == common);
    CHECK(count(*clone, QStringLiteral("superseded")) == 0);
    CHECK(count(*clone, QStringLiteral("outbox")) == 3);
    REQUIRE_OK(clone->verifyChain());
    REQUIRE_OK(clone->receive(allBodies(*original)));
    CHECK(readRecord<Person>(clone->database(), theirs)->fullName == u"Của máy gốc");
    CHECK(readRecord<Person>(clone->database(), ours)->fullName == u"Của máy sao");
    CHECK(readRecord<Person>(clone->database(), before)->hamlet == u"Thôn 2");
    CHECK(readRecord<Dose>(clone->database(), given)->person == ours);

    const auto heard = original->receive(allBodies(*clone));
    REQUIRE_OK(heard);
    CHECK(heard->renumbered); // only its own number can have written those, and it never did
    REQUIRE_OK(clone->receive(allBodies(*original)));
    CHECK(dumpRegisters(*original) == dumpRegisters(*clone));
    CHECK(dumpSearch(*original) == dumpSearch(*clone));
    const QByteArray registers = dumpRegisters(*clone), words = dumpSearch(*clone);
    REQUIRE_OK(clone->foldAgain());
    CHECK(dumpRegisters(*clone) == registers);
    CHECK(dumpSearch(*clone) == words);
    REQUIRE_OK(original->verifyChain());
    REQUIRE_OK(clone->verifyChain());
}

TEST_CASE("what another brought about a record that this number would have made shows a clone",
          "[two writers]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const qint64 number = store->device();
    const Id known = addOne(*store, named(QStringLiteral("Mai")));
    const auto about = [](Id op, Id record) {
        return encodeOp(
            {op, {}, 5, Hlc::atMs(5), record, Person::number, record, {{8, QStringLiteral("Thôn 2"), {}}}});
    };
    REQUIRE_OK(store->receive({about(Id::of(7, 1), known)}));
    CHECK(store->device() == number);
    REQUIRE_OK(store->receive({about(Id::of(7, 2), Id::of(number, 900'000))}));
    CHECK(store->device() != number);
}

TEST_CASE("two clones that let the same go carry it both, and it is once", "[two writers]")
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
        REQUIRE_OK(store->letGoAfter(number, common));
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

TEST_CASE("a former chain ends earlier, every link hears of it, and the current number goes on",
          "[two writers]")
{
    StoreFolder folder;
    const auto store = folder.open();
    LinkRegister links(store->database());
    const auto province = links.add({});
    REQUIRE_OK(province);
    addOne(*store, named(QStringLiteral("Mai")));
    const qint64 number = store->device(), known = headCounter(*store);
    const Id lan = addOne(*store, named(QStringLiteral("Lan")));
    REQUIRE_OK(links.setAck(*province, number, lan.counter()));
    REQUIRE_OK(store->renumber(QStringLiteral("enrolled"), 77));
    CHECK(store->device() == 77);
    REQUIRE_OK(store->letGoAfter(number, known));
    CHECK(store->device() == 77);
    CHECK(readRecord<Person>(store->database(), lan)->fullName == u"Lan");
    CHECK(links.acks(*province)->value(number) == known);
    CHECK(*links.withoutChain({}, 100) == QList<Id>{lan});
    CHECK(links.withoutChain(lan, 100)->isEmpty());
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

TEST_CASE("a number that somebody else has is given up whole", "[two writers]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const qint64 number = store->device();
    addOne(*store, named(QStringLiteral("Mai")));
    REQUIRE_OK(store->writeAgainAfter(number, 0, QStringLiteral("taken")));
    CHECK(store->device() != number);
    CHECK(count(*store, QStringLiteral("op")) == 2); // its Device record is another, not a second one
    CHECK(count(*store, QStringLiteral("device")) == 1);
    CHECK(count(*store, QStringLiteral("former_device")) == 0);
    CHECK(count(*store, QStringLiteral("person")) == 1);
    REQUIRE_OK(store->verifyChain());
}

TEST_CASE("what its clone has written again already, a PC does not write again", "[two writers]")
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
    REQUIRE_OK(one->writeAgainAfter(number, 1, QStringLiteral("cloned")));
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
