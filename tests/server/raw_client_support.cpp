#include "tests/server/raw_client.h"

#include <QDeadlineTimer>

#include <arpa/inet.h>
#include <memory>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace noi::test
{
namespace
{

SSL_CTX* clientContext()
{
    static const std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> context = [] {
        SSL_CTX* made = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_min_proto_version(made, TLS1_3_VERSION);
        SSL_CTX_set_verify(made, SSL_VERIFY_NONE, nullptr);
        SSL_CTX_set_mode(made, SSL_MODE_RELEASE_BUFFERS);
        return std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)>(made, &SSL_CTX_free);
    }();
    return context.get();
}

bool isWhole(const QByteArray& answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    if (head < 0) return false;
    const qsizetype at = answer.indexOf("Content-Length: ");
    if (at < 0 || at > head) return true;
    const qsizetype length = answer.mid(at + 16, answer.indexOf("\r\n", at) - at - 16).toLongLong();
    return answer.size() >= head + 4 + length;
}

} // namespace

RawClient::RawClient(quint16 port, bool tls) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_open = m_socket >= 0 && ::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    if (!m_open || !tls) return;
    const timeval limit{10, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    m_ssl = SSL_new(clientContext());
    SSL_set_fd(m_ssl, m_socket);
    ERR_clear_error();
    m_open = SSL_connect(m_ssl) == 1;
}

bool RawClient::send(const QByteArray& bytes)
{
    if (!m_open) return false;
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        ERR_clear_error();
        const qint64 now =
            m_ssl ? SSL_write(m_ssl, bytes.constData() + sent, static_cast<int>(bytes.size() - sent))
                  : ::send(m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent),
                           MSG_NOSIGNAL);
        if (now <= 0) return false;
        sent += now;
    }
    return true;
}

QByteArray RawClient::some(int timeoutMs)
{
    if (!m_ssl || SSL_pending(m_ssl) == 0) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, timeoutMs) <= 0) return {};
    }
    QByteArray bytes(16 << 10, Qt::Uninitialized);
    ERR_clear_error();
    const qint64 got = m_ssl ? SSL_read(m_ssl, bytes.data(), static_cast<int>(bytes.size()))
                             : ::recv(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), 0);
    bytes.truncate(std::max<qint64>(got, 0));
    if (got <= 0) m_open = false;
    return bytes;
}

QByteArray RawClient::answer(int timeoutMs)
{
    QByteArray all;
    const QDeadlineTimer deadline(timeoutMs);
    while (m_open && !isWhole(all) && !deadline.hasExpired())
        all += some(static_cast<int>(deadline.remainingTime()));
    return all;
}

bool RawClient::endsWithin(int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (m_open && !deadline.hasExpired())
        some(static_cast<int>(deadline.remainingTime()));
    return !m_open;
}

void RawClient::end()
{
    if (m_ssl) SSL_free(m_ssl);
    m_ssl = nullptr;
    if (m_socket >= 0) ::close(m_socket);
    m_socket = -1;
    m_open = false;
}

void RawClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    end();
}

QByteArray post(const QByteArray& path, const QByteArray& body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

int statusOf(const QByteArray& answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

QByteArray bodyOf(const QByteArray& answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    return head < 0 ? QByteArray() : answer.mid(head + 4);
}

} // namespace noi::test
