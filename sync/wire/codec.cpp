#include "sync/wire/codec.h"

#include "sync/wire/cbor.h"
#include "sync/wire/id_list.h"
#include "sync/wire/message_fields.h"
#include "sync/wire/op_batch.h"

namespace noi::wire
{

namespace
{

/// The first byte of a message.
enum class Kind : char {
    SyncRequest = 1,
    SyncReply = 2,
    Refusal = 3,
    EnrolRequest = 4,
    EnrolReply = 5,
    SearchRequest = 6,
    SearchReply = 7,
    Bundle = 8,
};

/// How many keys will be written.
struct Counter {
    int keys = 0;

    void number(int, auto value, qint64, qint64) { keys += value != 0; }
    void data(int, const QByteArray& value, qint64, qint64) { keys += !value.isEmpty(); }
    void maybeData(int, const std::optional<QByteArray>& value, qint64) { keys += value.has_value(); }
    void maybeNumber(int, const std::optional<qint64>& value, qint64, qint64) { keys += value.has_value(); }
    void text(int, const QString& value) { keys += !value.isEmpty(); }
    void flag(int, bool value) { keys += value; }
    void code(int, RefusalCode) { ++keys; }
    void ops(int, const QList<QByteArray>& value, Id = {}) { keys += !value.isEmpty(); }
    void hashes(int, const QList<QByteArray>& value) { keys += !value.isEmpty(); }
    void ids(int, const QList<Id>& value) { keys += !value.isEmpty(); }
    void dataList(int, const QList<QByteArray>& value, qint64, qint64) { keys += !value.isEmpty(); }
    template <class T> void list(int, const QList<T>& value, qint64) { keys += !value.isEmpty(); }
};

struct Writer {
    CborWriter& out;

    void number(int key, auto value, qint64, qint64)
    {
        if (value == 0) return;
        out.number(key);
        out.number(value);
    }
    void data(int key, const QByteArray& value, qint64, qint64)
    {
        if (!value.isEmpty()) put(key, value);
    }
    void maybeData(int key, const std::optional<QByteArray>& value, qint64)
    {
        if (value) put(key, *value);
    }
    void maybeNumber(int key, const std::optional<qint64>& value, qint64, qint64)
    {
        if (!value) return;
        out.number(key);
        out.number(*value);
    }
    void text(int key, const QString& value)
    {
        if (value.isEmpty()) return;
        out.number(key);
        out.text(value);
    }
    void flag(int key, bool value)
    {
        if (!value) return;
        out.number(key);
        out.flag(true);
    }
    void code(int key, RefusalCode value)
    {
        out.number(key);
        out.number(static_cast<int>(value));
    }
    void ops(int key, const QList<QByteArray>& value, Id before = {})
    {
        if (!value.isEmpty()) put(key, packOps(value, before));
    }
    void hashes(int key, const QList<QByteArray>& value)
    {
        if (!value.isEmpty()) put(key, value.join());
    }
    void ids(int key, const QList<Id>& value)
    {
        if (!value.isEmpty()) put(key, packIds(value));
    }
    void dataList(int key, const QList<QByteArray>& value, qint64, qint64)
    {
        if (value.isEmpty()) return;
        out.number(key);
        out.array(value.size());
        for (const QByteArray& each : value)
            out.data(each);
    }
    template <class T> void list(int key, const QList<T>& value, qint64)
    {
        if (value.isEmpty()) return;
        out.number(key);
        out.array(value.size());
        for (const T& each : value)
            write(each);
    }
    template <class M> void write(const M& message)
    {
        Counter counter;
        visit(counter, message);
        out.map(counter.keys);
        visit(*this, message);
    }

private:
    void put(int key, QByteArrayView value)
    {
        out.number(key);
        out.data(value);
    }
};

/// Reads the value of `key`, which was just read, into the field that has it.
struct Reader {
    CborReader& in;
    qint64& opsRoom; ///< bytes that the message's operations may still come to
    qint64 key = 0;
    bool known = false;

    void number(int field, auto& value, qint64 least, qint64 most)
    {
        if (is(field)) value = static_cast<std::remove_reference_t<decltype(value)>>(in.number(least, most));
    }
    void data(int field, QByteArray& value, qint64 least, qint64 most)
    {
        if (is(field)) value = in.data(least, most);
    }
    void maybeData(int field, std::optional<QByteArray>& value, qint64 size)
    {
        if (is(field)) value = in.data(size, size);
    }
    void maybeNumber(int field, std::optional<qint64>& value, qint64 least, qint64 most)
    {
        if (is(field)) value = in.number(least, most);
    }
    void text(int field, QString& value)
    {
        if (is(field)) value = in.text(maxText);
    }
    void flag(int field, bool& value)
    {
        if (is(field)) value = in.flag();
    }
    void code(int field, RefusalCode& value)
    {
        // A newer server's code is not among ours, and no harm.
        if (is(field)) value = static_cast<RefusalCode>(in.number(1, 0xffff));
    }
    void ops(int field, QList<QByteArray>& value, Id before = {})
    {
        if (!is(field)) return;
        auto ops = unpackOps(in.data(1, maxNumber), before, opsRoom);
        if (!ops) return in.fail();
        value = std::move(ops).value();
        for (const QByteArray& op : std::as_const(value))
            opsRoom -= op.size();
    }
    void hashes(int field, QList<QByteArray>& value)
    {
        if (!is(field)) return;
        const QByteArray all = in.data(shortHashBytes, shortHashBytes * maxHashes);
        if (all.size() % shortHashBytes != 0) return in.fail();
        for (qsizetype at = 0; at < all.size(); at += shortHashBytes)
            value.append(all.mid(at, shortHashBytes));
    }
    void ids(int field, QList<Id>& value)
    {
        if (!is(field)) return;
        auto all = unpackIds(in.data(1, 10 * maxHoldings));
        if (!all) return in.fail();
        value = std::move(*all);
    }
    void dataList(int field, QList<QByteArray>& value, qint64 most, qint64 mostBytes)
    {
        if (!is(field)) return;
        for (qint64 left = in.array(most); in.ok() && left > 0; --left)
            value.append(in.data(0, mostBytes));
    }
    template <class T> void list(int field, QList<T>& value, qint64 most)
    {
        if (!is(field)) return;
        for (qint64 left = in.array(most); in.ok() && left > 0; --left) {
            value.append(T{});
            Reader{in, opsRoom}.read(value.last());
        }
    }
    template <class M> void read(M& message)
    {
        qint64 before = -1;
        for (qint64 left = in.map(maxNumber); in.ok() && left > 0; --left) {
            if (before == maxNumber) return in.fail();
            key = in.number(before + 1, maxNumber); // ascending, so none comes twice
            before = key;
            known = false;
            if (in.ok()) visit(*this, message);
            if (!known) in.skip(maxNesting);
        }
    }

private:
    bool is(int field)
    {
        if (key != field) return false;
        return known = true;
    }
};

template <class M> QByteArray written(Kind kind, const M& message)
{
    CborWriter out;
    Writer{out}.write(message);
    return static_cast<char>(kind) + out.bytes();
}

template <class M> Result<M> read(Kind kind, const QByteArray& bytes)
{
    const Error unreadable{ErrorKind::BadInput,
                           QT_TRANSLATE_NOOP("Error", "The message cannot be read: it is not of the kind "
                                                      "expected here, or larger than allowed.")};
    if (bytes.isEmpty() || bytes[0] != static_cast<char>(kind)) return unreadable;
    M message;
    CborReader in(QByteArrayView(bytes).sliced(1));
    qint64 opsRoom = maxListBytes;
    Reader{in, opsRoom}.read(message);
    if (!in.whole()) return unreadable;
    return message;
}

} // namespace

QByteArray encode(const SyncRequest& message) { return written(Kind::SyncRequest, message); }
QByteArray encode(const SyncReply& message) { return written(Kind::SyncReply, message); }
QByteArray encode(const Refusal& message) { return written(Kind::Refusal, message); }
QByteArray encode(const EnrolRequest& message) { return written(Kind::EnrolRequest, message); }
QByteArray encode(const EnrolReply& message) { return written(Kind::EnrolReply, message); }
QByteArray encode(const SearchRequest& message) { return written(Kind::SearchRequest, message); }
QByteArray encode(const SearchReply& message) { return written(Kind::SearchReply, message); }
QByteArray encode(const Bundle& message) { return written(Kind::Bundle, message); }

Result<SyncRequest> decodeSyncRequest(const QByteArray& bytes)
{
    return read<SyncRequest>(Kind::SyncRequest, bytes);
}
Result<SyncReply> decodeSyncReply(const QByteArray& bytes) { return read<SyncReply>(Kind::SyncReply, bytes); }
Result<Refusal> decodeRefusal(const QByteArray& bytes) { return read<Refusal>(Kind::Refusal, bytes); }
Result<EnrolRequest> decodeEnrolRequest(const QByteArray& bytes)
{
    return read<EnrolRequest>(Kind::EnrolRequest, bytes);
}
Result<EnrolReply> decodeEnrolReply(const QByteArray& bytes)
{
    return read<EnrolReply>(Kind::EnrolReply, bytes);
}
Result<SearchRequest> decodeSearchRequest(const QByteArray& bytes)
{
    return read<SearchRequest>(Kind::SearchRequest, bytes);
}
Result<SearchReply> decodeSearchReply(const QByteArray& bytes)
{
    return read<SearchReply>(Kind::SearchReply, bytes);
}
Result<Bundle> decodeBundle(const QByteArray& bytes) { return read<Bundle>(Kind::Bundle, bytes); }

} // namespace noi::wire
