#include "core/journal/op_scan.h"

#include <bit>

namespace noi
{

namespace
{

using Byte = unsigned char;

/// A cursor over canonical CBOR; `bad` once something else was met.
struct Scanner {
    const Byte* at;
    const Byte* end;
    bool bad = false;

    struct Head {
        int major;
        int info;
        quint64 argument;
    };

    Head head()
    {
        if (at == end) return fail();
        const Byte first = *at++;
        const int major = first >> 5, info = first & 31;
        if (info < 24) return {major, info, quint64(info)};
        if (info > 27) return fail();
        const int size = 1 << (info - 24);
        if (end - at < size) return fail();
        quint64 argument = 0;
        for (int i = 0; i < size; ++i)
            argument = argument << 8 | *at++;
        if (major != 7 && argument < (size == 1 ? 24 : quint64(1) << size * 4)) return fail(); // not shortest
        return {major, info, argument};
    }

    qint64 integer()
    {
        const Head h = head();
        if (h.major > 1 || h.argument > quint64(INT64_MAX)) fail();
        return h.major == 0 ? qint64(h.argument) : ~qint64(h.argument);
    }

    /// The bytes of the integer that comes next, too.
    qint64 integer(QByteArrayView& bytes)
    {
        const Byte* const from = at;
        const qint64 number = integer();
        bytes = bad ? QByteArrayView() : QByteArrayView(from, at - from);
        return number;
    }

    /// A map's or an array's.
    quint64 count(int major)
    {
        const Head h = head();
        if (h.major != major || h.argument > quint64(end - at)) fail();
        return bad ? 0 : h.argument;
    }

    bool isKey(int key)
    {
        if (at == end || *at != key) return false;
        ++at;
        return true;
    }
    void key(int wanted)
    {
        if (!isKey(wanted)) fail();
    }

    Head fail()
    {
        bad = true;
        at = end;
        return {0, 0, 0};
    }
};

/// As RFC 3629 has it.
bool isUtf8(const Byte* at, const Byte* end)
{
    while (at != end) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const int more = *at >= 0xf0 ? 3 : *at >= 0xe0 ? 2 : 1;
        if (*at < 0xc2 || *at > 0xf4 || end - at <= more) return false;
        quint32 code = *at & (0x3f >> more);
        for (int i = 1; i <= more; ++i) {
            if ((at[i] & 0xc0) != 0x80) return false;
            code = code << 6 | (at[i] & 0x3f);
        }
        if (code < (more == 1   ? 0x80u
                    : more == 2 ? 0x800u
                                : 0x10000u) ||
            code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            return false;
        at += more + 1;
    }
    return true;
}

QByteArrayView value(Scanner& in)
{
    const Byte* const from = in.at;
    const Scanner::Head h = in.head();
    switch (h.major) {
    case 0:
    case 1:
        if (h.argument > quint64(INT64_MAX)) in.fail();
        break;
    case 2:
    case 3:
        if (h.argument > quint64(in.end - in.at)) {
            in.fail();
            break;
        }
        in.at += h.argument;
        if (h.major == 3 && !isUtf8(in.at - h.argument, in.at)) in.fail();
        break;
    case 7:
        if (h.info != 20 && h.info != 21 && h.info != 22 && h.info != 27) in.fail();
        break;
    default: in.fail();
    }
    return in.bad ? QByteArrayView() : QByteArrayView(from, in.at - from);
}

void field(Scanner& in, ScannedOp& op)
{
    const qint64 number = in.integer();
    if (number > 0xffff || number <= (op.fields.empty() ? 0 : op.fields.back().number)) in.fail();
    if (in.bad) return;
    ScannedOp::Field read{static_cast<int>(number), {}, static_cast<quint32>(op.bases.size()), 0};
    const bool withBases = in.at != in.end && *in.at >> 5 == 4;
    const quint64 parts = withBases ? in.count(4) : 1;
    if (withBases && parts < 2) in.fail();
    read.value = value(in);
    for (quint64 i = 1; !in.bad && i < parts; ++i)
        (void)in.integer(op.bases.emplace_back());
    read.baseCount = static_cast<quint32>(parts - 1);
    op.fields.push_back(read);
}

/// Of CBOR that value() let through.
QCborValue valueOf(QByteArrayView cbor)
{
    const auto* const data = reinterpret_cast<const Byte*>(cbor.data());
    Scanner in{data, data + cbor.size()};
    const Scanner::Head h = in.head();
    const auto rest = [&] { return reinterpret_cast<const char*>(in.at); };
    switch (h.major) {
    case 0: return QCborValue(qint64(h.argument));
    case 1: return QCborValue(~qint64(h.argument));
    case 2: return QCborValue(QByteArray(rest(), in.end - in.at));
    case 3: return QCborValue(QString::fromUtf8(rest(), in.end - in.at));
    default: break;
    }
    if (h.info == 27) return QCborValue(std::bit_cast<double>(h.argument));
    if (h.info == 22) return QCborValue(nullptr);
    return QCborValue(h.info == 21);
}

} // namespace

bool scanOp(QByteArrayView bytes, ScannedOp& op)
{
    op.fields.clear();
    op.bases.clear();
    op.keys = 0;
    const auto* const data = reinterpret_cast<const Byte*>(bytes.data());
    Scanner in{data, data + bytes.size()};
    const quint64 keys = in.count(5);
    in.key(1);
    op.head.id = {in.integer()};
    in.key(2);
    op.head.actor = {in.integer(op.actor)};
    if (in.isKey(3)) {
        op.keys |= ScannedOp::Wall;
        op.wallMs = in.integer();
    }
    in.key(4);
    op.head.hlc = {in.integer()};
    if (in.isKey(5)) {
        op.keys |= ScannedOp::File;
        op.head.file = {in.integer(op.file)};
    }
    in.key(6);
    const qint64 type = in.integer();
    op.head.record = op.head.id;
    if (in.isKey(7)) {
        op.keys |= ScannedOp::Record;
        op.head.record = {in.integer(op.record)};
    }
    if (!(op.keys & ScannedOp::File)) op.head.file = op.head.record;
    if (!(op.keys & ScannedOp::Wall)) op.wallMs = op.head.hlc.ms();
    in.key(8);
    const quint64 fields = in.count(5);
    for (quint64 i = 0; !in.bad && i < fields; ++i)
        field(in, op);
    if (in.bad || in.at != in.end || keys != quint64(5 + std::popcount(op.keys))) return false;
    if (op.head.id.value <= 0 || op.head.record.value <= 0 || type <= 0 || type > 0xffff) return false;
    op.head.type = static_cast<int>(type);
    return true;
}

Op toOp(const ScannedOp& scanned)
{
    const OpHead& head = scanned.head;
    Op op{head.id, head.actor, scanned.wallMs, head.hlc, head.file, head.type, head.record, {}};
    op.fields.reserve(qsizetype(scanned.fields.size()));
    for (const ScannedOp::Field& field : scanned.fields) {
        FieldWrite write{field.number, valueOf(field.value), {}};
        write.bases.reserve(field.baseCount);
        for (quint32 base = field.base; base < field.base + field.baseCount; ++base)
            write.bases.append(Id{integerOf(scanned.bases[base]).value_or(0)});
        op.fields.append(std::move(write));
    }
    return op;
}

std::optional<qint64> integerOf(QByteArrayView cbor)
{
    const auto* const data = reinterpret_cast<const Byte*>(cbor.data());
    Scanner in{data, data + cbor.size()};
    const qint64 number = in.integer();
    if (in.bad || in.at != in.end) return std::nullopt;
    return number;
}

} // namespace noi
