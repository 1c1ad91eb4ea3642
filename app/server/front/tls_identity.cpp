#include "app/server/front/tls_identity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <memory>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace noi::front
{
namespace
{

template <auto Free> struct Freed {
    template <class T> void operator()(T* object) const { Free(object); }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;

constexpr long days = 30L * 365;

Error failed()
{
    return {ErrorKind::Io, QT_TRANSLATE_NOOP("Error", "A TLS key or certificate could not be made.")};
}

QByteArray contents(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

Bio reading(const QByteArray& bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray printOf(EVP_PKEY* key)
{
    unsigned char* der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    if (size <= 0) return {};
    const QByteArray print =
        QCryptographicHash::hash(QByteArray(reinterpret_cast<char*>(der), size), QCryptographicHash::Sha256);
    OPENSSL_free(der);
    return print;
}

bool addExtension(X509* certificate, int kind, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool fillIn(X509* certificate, EVP_PKEY* key, const QByteArray& commonName)
{
    unsigned char serial[8];
    if (RAND_bytes(serial, sizeof serial) != 1) return false;
    serial[0] &= 0x7f;
    BIGNUM* number = BN_bin2bn(serial, sizeof serial, nullptr);
    X509_NAME* name = X509_get_subject_name(certificate);
    const bool done =
        number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) &&
        X509_set_version(certificate, X509_VERSION_3) == 1 &&
        X509_gmtime_adj(X509_getm_notBefore(certificate), -24L * 3600) &&
        X509_time_adj_ex(X509_getm_notAfter(certificate), days, 0, nullptr) &&
        X509_set_pubkey(certificate, key) == 1 &&
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(commonName.constData()),
                                   static_cast<int>(commonName.size()), -1, 0) == 1 &&
        X509_set_issuer_name(certificate, name) == 1 &&
        addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(certificate, NID_key_usage, "critical,digitalSignature") &&
        addExtension(certificate, NID_ext_key_usage, "serverAuth") &&
        X509_sign(certificate, key, EVP_sha256()) > 0;
    BN_free(number);
    return done;
}

Result<QByteArray> contentsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "“%1” cannot be read."), {path}};
    return file.readAll();
}

Result<void> write(const QString& path, const QByteArray& bytes, QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(permissions) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("Error", "“%1” cannot be written."), {path}};
}

} // namespace

Result<TlsIdentity> makeTlsIdentity(const QString& commonName)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    // A certificate's common name has at most 64 characters.
    if (!key || !certificate || !fillIn(certificate.get(), key.get(), commonName.left(64).toUtf8().left(64)))
        return failed();
    const Bio shown(BIO_new(BIO_s_mem())), kept(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_X509(shown.get(), certificate.get()) != 1 ||
        PEM_write_bio_PrivateKey(kept.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failed();
    return TlsIdentity{contents(shown.get()), contents(kept.get()), printOf(key.get())};
}

Result<TlsIdentity> readTlsIdentity(const QString& certificateFile, const QString& keyFile)
{
    const auto certificates = contentsOf(certificateFile);
    if (!certificates) return certificates.error();
    const auto keyBytes = contentsOf(keyFile);
    if (!keyBytes) return keyBytes.error();
    const Certificate certificate(PEM_read_bio_X509(reading(*certificates).get(), nullptr, nullptr, nullptr));
    const Key key(PEM_read_bio_PrivateKey(reading(*keyBytes).get(), nullptr, nullptr, nullptr));
    if (!certificate || !key || X509_check_private_key(certificate.get(), key.get()) != 1)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "“%1” and “%2” are not a certificate and its key (PEM)."),
                     {certificateFile, keyFile}};
    return TlsIdentity{*certificates, *keyBytes, printOf(key.get())};
}

Result<TlsIdentity> ownTlsIdentity(const QString& folder, const QString& commonName)
{
    const QString certificateFile = folder + QStringLiteral("/server.crt"),
                  keyFile = folder + QStringLiteral("/server.key");
    if (QFile::exists(certificateFile)) return readTlsIdentity(certificateFile, keyFile);
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::ReadOnly, QT_TRANSLATE_NOOP("Error", "“%1” cannot be written."), {folder}};
    auto made = makeTlsIdentity(commonName);
    if (!made) return made;
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    // The certificate last: where it is, its key is.
    if (auto kept = write(keyFile, made->key, owner); !kept) return kept.error();
    if (auto kept = write(certificateFile, made->certificates, owner | QFile::ReadGroup | QFile::ReadOther);
        !kept)
        return kept.error();
    return made;
}

} // namespace noi::front
