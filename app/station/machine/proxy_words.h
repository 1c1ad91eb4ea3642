#pragma once

#include <QNetworkProxy>
#include <QString>

#include <optional>

namespace noi
{

/// A proxy as IT writes it: "direct", "10.0.0.1:3128", "http://proxy.example:8080", "socks5://10.0.0.1:1080". Nothing for
/// what is not one of these: the system's own proxy is used then.
[[nodiscard]] std::optional<QNetworkProxy> readProxy(const QString& words);
/// From now on all lines of the program go through this proxy, or through the system's where IT said none.
void useProxy(const QString& words);

} // namespace noi
