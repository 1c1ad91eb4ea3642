#include "sync/server/refusals.h"

#include "sync/wire/codec.h"

namespace noi
{

namespace
{

using wire::RefusalCode;

struct Refusal {
    RefusalCode code;
    int status;
    const char* note;
    const char* sentence;
};

constexpr Refusal refusals[] = {
    {RefusalCode::Malformed, 400, "malformed", "This is not a message of a station's PC."},
    {RefusalCode::UnknownDevice, 401, "unknown device", "The province does not know this PC: enrol it."},
    {RefusalCode::WrongSignature, 401, "wrong signature", "The message was not signed by the PC it names."},
    {RefusalCode::Revoked, 403, "revoked", "The province has revoked this PC."},
    {RefusalCode::StaleStamp, 409, "stale stamp", "The message was seen before, or its clock is far off."},
    {RefusalCode::TooLarge, 413, "too large", "The message is too large."},
    {RefusalCode::TooMany, 429, "too many", "Too many messages: wait a little."},
    {RefusalCode::DiskNearlyFull, 507, "disk nearly full",
     "The province's disk is nearly full: nothing was taken, reading goes on."},
    {RefusalCode::Busy, 503, "busy", "The province's database is busy or does not answer: try again later."},
    {RefusalCode::WrongTicket, 403, "wrong ticket",
     "The ticket does not exist, was used, or is out of date."},
    {RefusalCode::NumberTaken, 409, "number taken", "Another PC has this number: take another."},
    {RefusalCode::UnknownDictionary, 400, "unknown dictionary",
     "The message is packed with a newer dictionary: pack it without one."},
};

} // namespace

Outcome refuse(RefusalCode code, qint64 retryAfterMs)
{
    for (const Refusal& words : refusals)
        if (words.code == code)
            return {words.status,
                    true,
                    wire::encode(wire::Refusal{code, QString::fromLatin1(words.sentence), retryAfterMs}),
                    QString::fromLatin1(words.note),
                    0,
                    0};
    return refuse(RefusalCode::Malformed);
}

} // namespace noi
