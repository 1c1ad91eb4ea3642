#pragma once

#include <QString>

namespace noi::server
{

/// What is in a server's data folder.
struct ServerFolder {
    QString path;

    [[nodiscard]] QString database() const { return path + QStringLiteral("/server.db"); }
    [[nodiscard]] QString databaseKey() const { return path + QStringLiteral("/database.key"); }
    [[nodiscard]] QString tls() const { return path + QStringLiteral("/tls"); }
    [[nodiscard]] QString packs() const { return path + QStringLiteral("/packs"); }
    /// What the server was started with last, so that the other commands need not be told again.
    [[nodiscard]] QString remembered() const { return path + QStringLiteral("/server.ini"); }
    [[nodiscard]] QString lock() const { return path + QStringLiteral("/server.lock"); }
};

} // namespace noi::server
