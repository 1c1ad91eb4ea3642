#include "core/store/key_file.h"

#include "core/base/random_bytes.h"
#include "core/base/raw_bytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <sodium.h>

namespace noi
{

namespace
{

Error damagedFile()
{
    return {ErrorKind::Damaged,
            QT_TRANSLATE_NOOP(
                "Error",
                "The key file cannot be read. Put back the one from the latest backup; without it the data "
                "cannot be opened.")};
}

/// The same letters typed in another Unicode form are the same password.
QByteArray secretBytes(const QString& secret)
{
    return secret.normalized(QString::NormalizationForm_C).toUtf8();
}

Result<QByteArray> stretch(const QString& password, const KeyFile::Slot& slot)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    const QByteArray secret = secretBytes(password);
    if (slot.salt.size() != crypto_pwhash_SALTBYTES || slot.memLimit > (1ULL << 30) || slot.opsLimit > 16 ||
        crypto_pwhash(raw(key), static_cast<unsigned long long>(key.size()), secret.constData(),
                      static_cast<unsigned long long>(secret.size()), raw(slot.salt), slot.opsLimit,
                      static_cast<size_t>(slot.memLimit), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return damagedFile();
    return key;
}

QString base64(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }
QByteArray unbase64(const QJsonValue& value) { return QByteArray::fromBase64(value.toString().toLatin1()); }

} // namespace

Result<KeyFile> KeyFile::read(const QString& path)
{
    QFile file(path);
    if (!file.exists()) return KeyFile();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP("Error", "The key file “%1” cannot be opened: %2."),
                     {path, file.errorString()}};
    return parse(file.read(1 << 20));
}

Result<KeyFile> KeyFile::parse(const QByteArray& bytes)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    if (whole.value(u"format").toInt() != 1) return damagedFile();
    KeyFile file;
    const QJsonArray list = whole.value(u"slots").toArray();
    for (const QJsonValue& entry : list) {
        const QJsonObject o = entry.toObject();
        bool idReads = false;
        Slot slot;
        slot.user = {o.value(u"user").toString().toLongLong(&idReads)};
        slot.label = o.value(u"label").toString();
        slot.salt = unbase64(o.value(u"salt"));
        slot.nonce = unbase64(o.value(u"nonce"));
        slot.wrapped = unbase64(o.value(u"key"));
        slot.opsLimit = static_cast<quint64>(o.value(u"ops").toInteger());
        slot.memLimit = static_cast<quint64>(o.value(u"memory").toInteger());
        if (!idReads || slot.nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
            return damagedFile();
        file.m_slots.append(slot);
    }
    return file;
}

QByteArray KeyFile::toBytes() const
{
    QJsonArray list;
    for (const Slot& slot : m_slots)
        list.append(QJsonObject{{QStringLiteral("user"), QString::number(slot.user.value)},
                                {QStringLiteral("label"), slot.label},
                                {QStringLiteral("salt"), base64(slot.salt)},
                                {QStringLiteral("nonce"), base64(slot.nonce)},
                                {QStringLiteral("key"), base64(slot.wrapped)},
                                {QStringLiteral("ops"), qint64(slot.opsLimit)},
                                {QStringLiteral("memory"), qint64(slot.memLimit)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("slots"), list}})
        .toJson();
}

Result<void> KeyFile::write(const QString& path) const
{
    QSaveFile file(path); // written beside, flushed, then moved over
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(toBytes()) >= 0 && file.commit();
    if (!written)
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP("Error", "The key file “%1” cannot be written: %2."),
                     {path, file.errorString()}};
    return {};
}

Result<void> KeyFile::put(Id user, const QString& label, const QString& password, const QByteArray& key,
                          Cost cost)
{
    if (password.normalized(QString::NormalizationForm_C).size() < minimumPassword)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "A password has at least %1 characters."),
                     {QString::number(minimumPassword)}};
    const bool lowest = cost == Cost::LowestForTests;
    Slot slot{user,
              label,
              randomBytes(crypto_pwhash_SALTBYTES),
              randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
              {},
              lowest ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
              lowest ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE};
    const auto wrapping = stretch(password, slot);
    if (!wrapping) return wrapping.error();
    slot.wrapped = QByteArray(key.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(slot.wrapped), nullptr, raw(key),
                                               static_cast<unsigned long long>(key.size()), nullptr, 0,
                                               nullptr, raw(slot.nonce), raw(*wrapping));
    remove(user);
    m_slots.append(slot);
    return {};
}

void KeyFile::remove(Id user)
{
    m_slots.removeIf([user](const Slot& slot) { return slot.user == user; });
}

void KeyFile::rename(Id user, const QString& label)
{
    for (Slot& slot : m_slots)
        if (slot.user == user) slot.label = label;
}

Result<QByteArray> KeyFile::unwrap(Id user, const QString& password) const
{
    const auto slot =
        std::find_if(m_slots.begin(), m_slots.end(), [user](const Slot& s) { return s.user == user; });
    const Error wrong{ErrorKind::WrongKey,
                      QT_TRANSLATE_NOOP("Error", "The password is not right. Try again.")};
    if (slot == m_slots.end() || slot->wrapped.size() < qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES))
        return wrong;
    const auto wrapping = stretch(password, *slot);
    if (!wrapping) return wrapping.error();
    QByteArray key(slot->wrapped.size() - qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(key), nullptr, nullptr, raw(slot->wrapped),
                                                   static_cast<unsigned long long>(slot->wrapped.size()),
                                                   nullptr, 0, raw(slot->nonce), raw(*wrapping)) != 0)
        return wrong;
    return key;
}

QByteArray makeDatabaseKey() { return randomBytes(32); }

QString makeRecoveryCode()
{
    static const char alphabet[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // 32: five bits each; no 0/O, 1/I
    QString code;
    for (int i = 0; i < 24; ++i) {
        if (i > 0 && i % 4 == 0) code += u'-';
        code += QLatin1Char(alphabet[randombytes_uniform(32)]);
    }
    return code;
}

QString tidyRecoveryCode(const QString& typed)
{
    QString code;
    for (const QChar c : typed)
        if (c.isLetterOrNumber()) {
            if (!code.isEmpty() && code.size() % 5 == 4) code += u'-';
            code += c.toUpper();
        }
    return code;
}

Result<QString> makePinVerifier(const QString& pin)
{
    if (pin.size() < 4)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "A PIN has at least %1 digits."),
                     {QStringLiteral("4")}};
    QByteArray text(crypto_pwhash_STRBYTES, '\0');
    const QByteArray secret = secretBytes(pin);
    if (crypto_pwhash_str(text.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP(
                         "Error", "There is not enough memory to protect the PIN. Close other programs.")};
    return QString::fromLatin1(text.constData());
}

bool pinFits(const QString& pin, const QString& verifier)
{
    QByteArray text = verifier.toLatin1();
    text.append(crypto_pwhash_STRBYTES - qMin<qsizetype>(text.size(), crypto_pwhash_STRBYTES), '\0');
    const QByteArray secret = secretBytes(pin);
    return crypto_pwhash_str_verify(text.constData(), secret.constData(),
                                    static_cast<unsigned long long>(secret.size())) == 0;
}

} // namespace noi
