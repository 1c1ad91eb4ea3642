#pragma once

namespace noi
{

/// Keys of an operation's map; JOURNAL.md says what is under them.
enum OpKey { KeyId = 1, KeyActor, KeyWall, KeyHlc, KeyFile, KeyType, KeyRecord, KeyFields, KeyOrigin };

} // namespace noi
