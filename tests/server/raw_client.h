#pragma once

#include <QByteArray>

struct ssl_st;

namespace noi::test
{

/// A client that does to a server on this machine what no library would: half requests, sudden ends. TLS 1.3
/// over a blocking socket.
class RawClient
{
public:
    explicit RawClient(quint16 port, bool tls = true);
    ~RawClient() { end(); }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    /// Connected, and greeted where TLS was asked for.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// As much as goes; false when the other end is gone.
    bool send(const QByteArray& bytes);
    /// One whole HTTP answer, or what came until the other end left or `timeoutMs` passed.
    QByteArray answer(int timeoutMs = 10'000);
    /// Whether the other end closes within the time.
    bool endsWithin(int timeoutMs);

    void end();   ///< FIN
    void reset(); ///< RST

private:
    QByteArray some(int timeoutMs);
    int m_socket = -1;
    ssl_st* m_ssl = nullptr;
    bool m_open = false;
};

/// POST with a body, as lean as a client's.
[[nodiscard]] QByteArray post(const QByteArray& path, const QByteArray& body);
/// Its status; 0 where there is none.
[[nodiscard]] int statusOf(const QByteArray& answer);
[[nodiscard]] QByteArray bodyOf(const QByteArray& answer);

} // namespace noi::test
