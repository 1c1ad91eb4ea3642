#include "app/server/front/tls_session.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace noi::front
{
namespace
{

bool useCertificates(SSL_CTX* context, const QByteArray& pem)
{
    BIO* bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    X509* own = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    bool used = own && SSL_CTX_use_certificate(context, own) == 1;
    X509_free(own);
    while (used) {
        X509* next = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
        if (!next) break;
        used = SSL_CTX_add0_chain_cert(context, next) == 1; // the context owns it now
    }
    BIO_free(bio);
    return used;
}

bool useKey(SSL_CTX* context, const QByteArray& pem)
{
    BIO* bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    EVP_PKEY* key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    const bool used = key && SSL_CTX_use_PrivateKey(context, key) == 1;
    EVP_PKEY_free(key);
    BIO_free(bio);
    return used;
}

} // namespace

Result<std::unique_ptr<TlsContext>> TlsContext::make(const TlsIdentity& identity)
{
    std::unique_ptr<TlsContext> made(new TlsContext(SSL_CTX_new(TLS_server_method())));
    SSL_CTX* context = made->m_context;
    if (!context || SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) != 1 ||
        !useCertificates(context, identity.certificates) || !useKey(context, identity.key))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "The server's TLS certificate or key cannot be used.")};
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                  SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF); // tickets only: nothing kept here
    SSL_CTX_set_num_tickets(context, 1);
    ERR_clear_error();
    return made;
}

TlsContext::~TlsContext() { SSL_CTX_free(m_context); }

TlsSession::TlsSession(const TlsContext& context, std::intptr_t socket) : m_ssl(SSL_new(context.handle()))
{
    if (!m_ssl) return;
    SSL_set_fd(m_ssl, static_cast<int>(socket));
    SSL_set_accept_state(m_ssl);
}

TlsSession::~TlsSession() { SSL_free(m_ssl); }

Progress TlsSession::outcome(int returned, size_t bytes)
{
    if (returned == 1) return {Progress::State::Done, bytes};
    switch (SSL_get_error(m_ssl, returned)) {
    case SSL_ERROR_WANT_READ: return {Progress::State::WantsRead, 0};
    case SSL_ERROR_WANT_WRITE: return {Progress::State::WantsWrite, 0};
    default: return {Progress::State::Gone, 0};
    }
}

Progress TlsSession::handshake()
{
    if (!m_ssl) return {};
    ERR_clear_error();
    return outcome(SSL_do_handshake(m_ssl), 0);
}

Progress TlsSession::read(char* into, size_t room)
{
    size_t bytes = 0;
    ERR_clear_error();
    const int returned = SSL_read_ex(m_ssl, into, room, &bytes);
    return outcome(returned, bytes);
}

Progress TlsSession::write(const char* from, size_t size)
{
    size_t bytes = 0;
    ERR_clear_error();
    const int returned = SSL_write_ex(m_ssl, from, size, &bytes);
    return outcome(returned, bytes);
}

void TlsSession::close()
{
    if (!m_ssl || !SSL_is_init_finished(m_ssl)) return;
    ERR_clear_error();
    SSL_shutdown(m_ssl);
    ERR_clear_error();
}

} // namespace noi::front
