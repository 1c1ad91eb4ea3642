#include "core/journal/merge.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace noi;

namespace
{

constexpr Id record = Id::of(1, 1);

Op write(Id id, qint64 ms, int field, const QCborValue& value, const QList<Id>& bases = {})
{
    return {id, Id::of(1, 9), ms, Hlc::atMs(ms), record, 1, record, {{field, value, bases}}};
}

/// A history as it could really happen: several devices, each writing over what it has seen by then.
QList<Op> anyHistory()
{
    const int devices = *rc::gen::inRange(1, 5);
    QList<QList<Op>> seen(devices);
    QList<Op> all{write(record, 1000, 1, QStringLiteral("a"))};
    for (auto& s : seen)
        s = all;
    const int writes = *rc::gen::inRange(0, 14);
    for (int i = 0; i < writes; ++i) {
        const int device = *rc::gen::inRange(0, devices);
        const int field = *rc::gen::inRange(1, 4);
        const auto state = mergeRecord(seen[device]);
        const auto known = state.fields.constFind(field);
        const qint64 ms = *rc::gen::inRange(1000, 1010); // clocks that agree, and that run behind
        const Op op = write(Id::of(device + 2, i + 1), ms, field, *rc::gen::inRange(0, 4),
                            known == state.fields.constEnd() ? QList<Id>() : known->sources());
        all.append(op);
        seen[device].append(op);
        if (*rc::gen::inRange(0, 2) == 1) { // the line is there for a moment: this device gets everything
            seen[device] = all;
        }
    }
    return all;
}

} // namespace

TEST_CASE("the last writer who had seen the value before is the only one standing", "[merge]")
{
    const Op first = write(record, 10, 1, QStringLiteral("Hoa"));
    const Op second = write(Id::of(2, 1), 5, 1, QStringLiteral("Hoà"), {first.id});
    const auto state = mergeRecord({second, first});
    CHECK(state.fields[1].siblings.size() == 1);
    CHECK(state.fields[1].shown() == QCborValue(QStringLiteral("Hoà"))); // though its clock runs behind
}

TEST_CASE("two who had not seen each other's value both stand until someone settles it", "[merge]")
{
    const Op first = write(record, 10, 1, QStringLiteral("Hoa"));
    const Op here = write(Id::of(2, 1), 20, 1, QStringLiteral("Hòa"), {first.id});
    const Op there = write(Id::of(3, 1), 30, 1, QStringLiteral("Hoàn"), {first.id});
    const auto open = mergeRecord({first, here, there});
    CHECK(open.fields[1].disputed());
    CHECK(open.fields[1].shown() == QCborValue(QStringLiteral("Hoàn")));
    CHECK(open.fields[1].sources() == QList<Id>{there.id, here.id});

    const Op settled = write(Id::of(2, 2), 40, 1, QStringLiteral("Hòa"), open.fields[1].sources());
    const auto state = mergeRecord({settled, there, here, first});
    CHECK_FALSE(state.fields[1].disputed());
    CHECK(state.fields[1].shown() == QCborValue(QStringLiteral("Hòa")));
}

TEST_CASE("equal values written apart settle themselves", "[merge]")
{
    const auto state = mergeRecord({write(record, 10, 1, 7), write(Id::of(2, 1), 20, 1, 7)});
    CHECK(state.fields[1].siblings.size() == 2);
    CHECK_FALSE(state.fields[1].disputed());
}

TEST_CASE("clearing a field is a value like any other", "[merge]")
{
    const Op first = write(record, 10, 1, QStringLiteral("090"));
    const auto state = mergeRecord({first, write(Id::of(2, 1), 20, 1, nullptr, {first.id})});
    CHECK(state.fields[1].shown().isNull());
    CHECK(state.shownValues().isEmpty());
}

TEST_CASE("operations that name each other in a ring all stand: nothing is lost", "[merge]")
{
    const Id a = Id::of(2, 1), b = Id::of(3, 1);
    const auto state = mergeRecord({write(a, 10, 1, 1, {b}), write(b, 20, 1, 2, {a})});
    CHECK(state.fields[1].siblings.size() == 2);
    CHECK(state.fields[1].disputed());
}

TEST_CASE("a change that arrives before what it changes waits for nothing", "[merge]")
{
    const Op creation = write(record, 10, 1, 1);
    const Op change = write(Id::of(2, 1), 20, 1, 2, {creation.id});
    CHECK(mergeRecord({change}).fields[1].shown() == QCborValue(2));
    CHECK(mergeRecord({change, creation}).fields[1].siblings.size() == 1);
}

TEST_CASE("an operation of another type does not touch the record", "[merge]")
{
    Op stranger = write(Id::of(2, 1), 99, 1, 2);
    stranger.type = 8;
    const auto state = mergeRecord({stranger, write(record, 10, 1, 1)});
    CHECK(state.type == 1);
    CHECK(state.fields[1].siblings.size() == 1);
}

TEST_CASE("any order and any repetition of the same operations merge to the same record", "[merge][property]")
{
    CHECK(rc::check([] {
        const QList<Op> ops = anyHistory();
        const RecordState expected = mergeRecord(ops);
        std::vector<Op> shuffled(ops.begin(), ops.end());
        const int repeats = *rc::gen::inRange(0, 6);
        for (int i = 0; i < repeats; ++i)
            shuffled.push_back(ops[*rc::gen::inRange<qsizetype>(0, ops.size())]);
        const auto order = *rc::gen::container<std::vector<int>>(shuffled.size(), rc::gen::arbitrary<int>());
        std::vector<size_t> index(shuffled.size());
        for (size_t i = 0; i < index.size(); ++i)
            index[i] = i;
        std::stable_sort(index.begin(), index.end(), [&](size_t a, size_t b) { return order[a] < order[b]; });
        QList<Op> mixed;
        for (const size_t i : index)
            mixed.append(shuffled[i]);
        RC_ASSERT(mergeRecord(mixed) == expected);
    }));
}

TEST_CASE("a value leaves only when an operation that had seen it replaces it", "[merge][property]")
{
    CHECK(rc::check([] {
        const QList<Op> ops = anyHistory();
        const RecordState state = mergeRecord(ops);
        for (const Op& op : ops) {
            const FieldWrite& written = op.fields.first();
            const bool replaced = std::any_of(ops.begin(), ops.end(), [&](const Op& other) {
                return other.fields.first().field == written.field &&
                       other.fields.first().bases.contains(op.id);
            });
            RC_ASSERT(state.fields[written.field].sources().contains(op.id) == !replaced);
        }
    }));
}

TEST_CASE("whoever has seen all siblings can settle any field", "[merge][property]")
{
    CHECK(rc::check([] {
        QList<Op> ops = anyHistory();
        const RecordState open = mergeRecord(ops);
        const int field = open.fields.firstKey();
        ops.append(write(Id::of(99, 1), 1, field, QStringLiteral("settled"), open.fields[field].sources()));
        const FieldState settled = mergeRecord(ops).fields[field];
        RC_ASSERT(settled.siblings.size() == 1);
        RC_ASSERT(settled.shown() == QCborValue(QStringLiteral("settled")));
    }));
}
