#pragma once

#include "app/server/front/tls_identity.h"

#include <cstddef>
#include <memory>

struct ssl_st;
struct ssl_ctx_st;

namespace noi::front
{

/// What one attempt on a socket that does not block came to.
struct Progress {
    enum class State { Done, WantsRead, WantsWrite, Gone };
    State state = State::Gone;
    size_t bytes = 0;
};

/// What all TLS connections of one server share. TLS 1.3 only.
class TlsContext
{
public:
    static Result<std::unique_ptr<TlsContext>> make(const TlsIdentity& identity);
    ~TlsContext();
    [[nodiscard]] ssl_ctx_st* handle() const { return m_context; }

private:
    explicit TlsContext(ssl_ctx_st* context) : m_context(context) {}
    ssl_ctx_st* m_context;
};

/// TLS on one socket, by OpenSSL directly: it keeps no buffers between records, so that thousands of slow
/// uploads cost little.
class TlsSession
{
public:
    TlsSession(const TlsContext& context, std::intptr_t socket);
    ~TlsSession();
    TlsSession(const TlsSession&) = delete;
    TlsSession& operator=(const TlsSession&) = delete;

    [[nodiscard]] Progress handshake();
    [[nodiscard]] Progress read(char* into, size_t room);
    [[nodiscard]] Progress write(const char* from, size_t size);
    /// Says goodbye, if that can be said at once.
    void close();

private:
    [[nodiscard]] Progress outcome(int returned, size_t bytes);
    ssl_st* m_ssl;
};

} // namespace noi::front
