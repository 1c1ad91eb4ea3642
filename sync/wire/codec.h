#pragma once

#include "core/base/result.h"
#include "sync/wire/messages.h"

namespace noi::wire
{

/// The bytes of a message: one byte that says which it is, then a CBOR map with integer keys in ascending
/// order. A key that is absent means its default (0, empty, false). PROTOCOL.md has the tables.
[[nodiscard]] QByteArray encode(const SyncRequest& message);
[[nodiscard]] QByteArray encode(const SyncReply& message);
[[nodiscard]] QByteArray encode(const Refusal& message);
[[nodiscard]] QByteArray encode(const EnrolRequest& message);
[[nodiscard]] QByteArray encode(const EnrolReply& message);
[[nodiscard]] QByteArray encode(const SearchRequest& message);
[[nodiscard]] QByteArray encode(const SearchReply& message);
[[nodiscard]] QByteArray encode(const Bundle& message);

/// Any bytes give the message or BadInput. Keys that are not known are passed over: a newer version may send
/// them. Wrong types and everything beyond limits.h are refused.
[[nodiscard]] Result<SyncRequest> decodeSyncRequest(const QByteArray& bytes);
[[nodiscard]] Result<SyncReply> decodeSyncReply(const QByteArray& bytes);
[[nodiscard]] Result<Refusal> decodeRefusal(const QByteArray& bytes);
[[nodiscard]] Result<EnrolRequest> decodeEnrolRequest(const QByteArray& bytes);
[[nodiscard]] Result<EnrolReply> decodeEnrolReply(const QByteArray& bytes);
[[nodiscard]] Result<SearchRequest> decodeSearchRequest(const QByteArray& bytes);
[[nodiscard]] Result<SearchReply> decodeSearchReply(const QByteArray& bytes);
[[nodiscard]] Result<Bundle> decodeBundle(const QByteArray& bytes);

} // namespace noi::wire
