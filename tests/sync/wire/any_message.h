#pragma once

#include "sync/wire/limits.h"
#include "sync/wire/messages.h"

#include <rapidcheck.h>

/// Arbitrary messages for properties.
namespace noi::wire
{

inline QByteArray anyBytes(qint64 least, qint64 most)
{
    QByteArray bytes(*rc::gen::inRange<qint64>(least, most + 1), '\0');
    for (char& byte : bytes)
        byte = *rc::gen::arbitrary<char>();
    return bytes;
}

inline QString anyText()
{
    return *rc::gen::element(QString(), QStringLiteral("Trạm Y tế phường Bến Thành"), QStringLiteral("x"),
                             QStringLiteral("Nguyễn Thị Ánh 😀"));
}

inline qint64 anyNumber(qint64 most)
{
    return *rc::gen::oneOf(rc::gen::inRange<qint64>(0, 300),
                           rc::gen::element(qint64(most), qint64(most - 1), qint64(most / 2)));
}

template <class Make> auto anyList(Make make, int most = 4)
{
    QList<decltype(make())> list;
    for (int left = *rc::gen::inRange(0, most + 1); left > 0; --left)
        list.append(make());
    return list;
}

inline qint64 anyDevice() { return 1 + anyNumber(maxDevice - 1); }
inline ShortHash anyShortHash() { return *rc::gen::arbitrary<bool>() ? anyBytes(16, 16) : QByteArray(); }
inline Holding anyHolding() { return {anyDevice(), anyNumber(maxCounter)}; }
inline QList<Id> anyIds()
{
    return anyList([] { return Id{1 + anyNumber(maxNumber - 1)}; });
}
inline QByteArray anyOpBytes() { return anyBytes(0, 40); }

inline ChainRun anyRun()
{
    ChainRun run{anyDevice(), anyNumber(maxCounter), anyShortHash(), anyList(anyOpBytes), {}, {}};
    if (*rc::gen::arbitrary<bool>()) run.headHash = anyBytes(32, 32);
    if (*rc::gen::arbitrary<bool>()) run.headSignature = anyBytes(64, 64);
    return run;
}

inline SyncRequest anySyncRequest()
{
    SyncRequest m{anyBytes(0, 32),
                  anyBytes(0, 128),
                  anyList([] { return anyBytes(0, 40); }),
                  anyList(anyRun),
                  anyList(anyOpBytes),
                  anyList(anyHolding),
                  {},
                  anyNumber(maxNumber),
                  anyNumber(maxDevice),
                  anyIds()};
    if (*rc::gen::arbitrary<bool>()) m.hashesAfter = anyNumber(maxCounter);
    return m;
}

inline SyncReply anySyncReply()
{
    return {
        anyBytes(0, 32),
        anyList([] {
            return ChainAck{anyDevice(), anyNumber(maxCounter), anyShortHash(), *rc::gen::arbitrary<bool>()};
        }),
        *rc::gen::arbitrary<bool>(),
        anyBytes(0, 128),
        *rc::gen::arbitrary<bool>(),
        anyList(anyOpBytes),
        *rc::gen::arbitrary<bool>(),
        anyNumber(maxNumber),
        anyList(anyHolding),
        anyList([] { return anyBytes(16, 16); }),
        anyIds()};
}

inline Refusal anyRefusal()
{
    return {static_cast<RefusalCode>(*rc::gen::inRange(1, 13)), anyText(), anyNumber(maxNumber)};
}

inline EnrolRequest anyEnrolRequest()
{
    const auto key = [] { return anyBytes(32, 32); };
    return {anyDevice(),
            key(),
            anyText(),
            {anyNumber(maxNumber)},
            anyList([key] {
                return FormerNumber{anyDevice(), key()};
            }),
            anyNumber(maxDevice),
            anyNumber(maxDevice),
            *rc::gen::element(QByteArray(), anyBytes(32, 32), anyBytes(64, 64))};
}

inline EnrolReply anyEnrolReply()
{
    return {anyBytes(32, 32),
            anyBytes(0, 32),
            {anyNumber(maxNumber)},
            anyText(),
            anyText(),
            anyBytes(32, 32),
            *rc::gen::element(QByteArray(), anyBytes(32, 32))};
}

inline SearchRequest anySearchRequest()
{
    return {{anyNumber(maxNumber)}, anyText(), anyText(), anyText(), anyText()};
}

inline SearchReply anySearchReply()
{
    return {anyList([] {
                return FoundPerson{
                    {anyNumber(maxNumber)},  anyText(), anyText(), anyText(), anyText(), anyText(),
                    *rc::gen::inRange(0, 10)};
            }),
            *rc::gen::arbitrary<bool>()};
}

inline Bundle anyBundle()
{
    return {anyDevice(),         anyBytes(32, 32), anyNumber(maxNumber), anyList(anyRun),
            anyList(anyOpBytes), anyBytes(0, 32),  anyBytes(0, 128),     anyBytes(0, 128)};
}

} // namespace noi::wire
