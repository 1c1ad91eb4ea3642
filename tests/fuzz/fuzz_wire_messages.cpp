#include "sync/wire/codec.h"
#include "tests/fuzz/fuzz.h"

using namespace noi;
using namespace noi::wire;

namespace
{

/// What was read is written and read again the same.
template <class M> void comesBack(const QByteArray& bytes, Result<M> (*decode)(const QByteArray&))
{
    const auto message = decode(bytes);
    if (!message) return;
    const auto again = decode(encode(*message));
    fuzz::require(again.ok() && *again == *message);
}

} // namespace

/// The first byte says which message the rest is.
void fuzz::run(QByteArrayView view)
{
    const QByteArray bytes = view.toByteArray();
    comesBack(bytes, decodeSyncRequest);
    comesBack(bytes, decodeSyncReply);
    comesBack(bytes, decodeRefusal);
    comesBack(bytes, decodeEnrolRequest);
    comesBack(bytes, decodeEnrolReply);
    comesBack(bytes, decodeSearchRequest);
    comesBack(bytes, decodeSearchReply);
    comesBack(bytes, decodeBundle);
}
