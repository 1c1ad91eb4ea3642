#pragma once

#include "core/store/database.h"
#include "sync/wire/messages.h"

#include <functional>
#include <variant>

namespace noi::tool
{

/// Where a journal is read from, and what opens it. Exactly as many of the options as the file needs.
struct JournalFile {
    QString path;
    QString keyFile;      ///< hexadecimal: a database's key (32 bytes) or a bundle's recipient's (64 bytes)
    QString staffKeys;    ///< noi.keys; by default the one beside the database
    QString user;         ///< whose password it is; by default the first in noi.keys
    QString passwordFile; ///< its first line
    QString station;      ///< for a bundle: the database of the station it is for
};

/// A station's database, read only, or a bundle that was opened.
class JournalSource
{
public:
    static Result<JournalSource> open(const JournalFile& file);

    /// Every operation's bytes; `aside` where they are kept but not understood.
    using Each = std::function<Result<void>(const QByteArray& bytes, bool aside)>;
    Result<void> forEach(const Each& each);
    /// A sentence about what was checked, or Damaged, which says where it breaks.
    Result<QString> verify();

private:
    using Held = std::variant<std::unique_ptr<Database>, wire::Bundle>;
    explicit JournalSource(Held held) : m_held(std::move(held)) {}

    Held m_held;
};

} // namespace noi::tool
