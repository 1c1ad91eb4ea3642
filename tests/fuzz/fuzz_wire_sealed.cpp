#include "sync/wire/bundle.h"
#include "sync/wire/envelope.h"
#include "sync/wire/ticket.h"
#include "tests/fuzz/fuzz.h"

using namespace noi;
using namespace noi::wire;

namespace
{

constexpr qint64 limit = 1 << 20;

void envelopes(const QByteArray& bytes)
{
    if (const auto request = openRequest(bytes, limit)) {
        fuzz::require(request->body.size() <= limit);
        (void)requestFits(*request, ChainHead{request->device, 1, QByteArray(32, 'h'), {}},
                          QByteArray(32, 'k'));
    }
    if (const auto reply = openReplyUnchecked(bytes, limit)) fuzz::require(reply->body.size() <= limit);
    (void)openReply(bytes, signatureOf(bytes), QByteArray(32, 'k'), limit).ok();
}

void tickets(const QByteArray& bytes)
{
    if (const auto ticket = readTicketFile(bytes))
        fuzz::require(*readTicketFile(ticketFile(*ticket)) == *ticket);
    if (const auto code = readShortCode(QString::fromUtf8(bytes)))
        fuzz::require(*readShortCode(shortCodeText(code->number, code->secret)) == *code);
}

} // namespace

/// Whatever comes from a line, a file or a keyboard before anything is proved.
void fuzz::run(QByteArrayView view)
{
    const QByteArray bytes = view.toByteArray();
    envelopes(bytes);
    tickets(bytes);
    static const DeviceKeys keys = makeDeviceKeys();
    (void)openBundle(bytes, keys.publicKey, keys.secretKey).ok();
    if (bytes.isEmpty()) return;
    const auto how = static_cast<unsigned char>(bytes[0]);
    (void)decompress(QByteArrayView(bytes).sliced(1), how & 0x40, how & highestDictionary, limit).ok();
}
