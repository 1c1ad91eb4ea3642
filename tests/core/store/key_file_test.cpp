#include "core/store/key_file.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace noi;

namespace
{

const Id nurse = Id::of(1, 2), head = Id::of(1, 3);
const QString password = QStringLiteral("Sáng nay trời đẹp");

KeyFile withNurse(const QByteArray& key)
{
    KeyFile file;
    REQUIRE_OK(file.put(nurse, QStringLiteral("Y tá Hoa"), password, key, KeyFile::Cost::LowestForTests));
    return file;
}

void checkWrong(const Result<QByteArray>& unwrapped)
{
    REQUIRE_FALSE(unwrapped.ok());
    CHECK(unwrapped.error().kind == ErrorKind::WrongKey);
}

} // namespace

TEST_CASE("each user's own password gives the one key", "[key_file]")
{
    const QByteArray key = makeDatabaseKey();
    CHECK(key.size() == 32);
    CHECK(key != makeDatabaseKey());
    KeyFile file = withNurse(key);
    REQUIRE_OK(file.put(head, QStringLiteral("Trưởng trạm"), QStringLiteral("mật khẩu khác"), key,
                        KeyFile::Cost::LowestForTests));
    const auto read = KeyFile::parse(file.toBytes());
    REQUIRE_OK(read);
    REQUIRE(read->list().size() == 2);
    CHECK(read->list().first().label == u"Y tá Hoa");
    const auto opened = read->unwrap(nurse, password);
    REQUIRE_OK(opened);
    CHECK(*opened == key);
    CHECK(read->unwrap(head, QStringLiteral("mật khẩu khác")).valueOr({}) == key);
    checkWrong(read->unwrap(head, password));
    checkWrong(read->unwrap(nurse, password + u' '));
    checkWrong(read->unwrap(Id::of(1, 9), password));
    CHECK_FALSE(file.toBytes().contains(key.toBase64()));
}

TEST_CASE("the password's Unicode form does not matter", "[key_file]")
{
    const QByteArray key = makeDatabaseKey();
    const KeyFile file = withNurse(key);
    const QString decomposed = password.normalized(QString::NormalizationForm_D);
    REQUIRE(decomposed != password);
    CHECK(file.unwrap(nurse, decomposed).valueOr({}) == key);
}

TEST_CASE("a password below eight characters is refused, however it is composed", "[key_file]")
{
    KeyFile file;
    const QString seven = QStringLiteral("ấấấấấấấ");
    for (const QString& text : {seven, seven.normalized(QString::NormalizationForm_D), QString()}) {
        const auto put = file.put(nurse, {}, text, makeDatabaseKey(), KeyFile::Cost::LowestForTests);
        REQUIRE_FALSE(put.ok());
        CHECK(put.error().kind == ErrorKind::BadInput);
    }
    CHECK(file.list().isEmpty());
}

TEST_CASE("a new password takes the place of the old one, and a removed user is out", "[key_file]")
{
    const QByteArray key = makeDatabaseKey();
    KeyFile file = withNurse(key);
    REQUIRE_OK(file.put(nurse, QStringLiteral("Y tá Hoa"), QStringLiteral("mới hoàn toàn"), key,
                        KeyFile::Cost::LowestForTests));
    CHECK(file.list().size() == 1);
    checkWrong(file.unwrap(nurse, password));
    CHECK(file.unwrap(nurse, QStringLiteral("mới hoàn toàn")).valueOr({}) == key);
    file.remove(nurse);
    checkWrong(file.unwrap(nurse, QStringLiteral("mới hoàn toàn")));
}

TEST_CASE("any change to a slot's secret parts is found", "[key_file]")
{
    const QJsonObject whole = QJsonDocument::fromJson(withNurse(makeDatabaseKey()).toBytes()).object();
    const QJsonObject slot = whole[u"slots"].toArray().first().toObject();
    const auto unwrapChanged = [&](const QString& field, const QJsonValue& value) {
        QJsonObject changed = slot, file = whole;
        changed[field] = value;
        file[QStringLiteral("slots")] = QJsonArray{changed};
        const auto read = KeyFile::parse(QJsonDocument(file).toJson());
        return read ? read->unwrap(nurse, password) : Result<QByteArray>(read.error());
    };
    REQUIRE_OK(unwrapChanged(QStringLiteral("label"), QStringLiteral("another name")));
    for (const char* field : {"salt", "nonce", "key"}) {
        const QByteArray bytes = QByteArray::fromBase64(slot[QLatin1String(field)].toString().toLatin1());
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ 0x40);
            checkWrong(unwrapChanged(QLatin1String(field), QString::fromLatin1(changed.toBase64())));
        }
        CHECK_FALSE(unwrapChanged(QLatin1String(field), QStringLiteral("AAAA")).ok());
    }
    checkWrong(unwrapChanged(QStringLiteral("ops"), 2));
    checkWrong(unwrapChanged(QStringLiteral("memory"), 16384));
    for (const qint64 nonsense : {qint64(0), qint64(-1), qint64(1) << 40}) {
        CHECK_FALSE(unwrapChanged(QStringLiteral("ops"), nonsense).ok());
        CHECK_FALSE(unwrapChanged(QStringLiteral("memory"), nonsense).ok()); // nor is so much memory taken
    }
}

TEST_CASE("the key file is written whole, for its owner only, and read again; none is an empty one",
          "[key_file]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("noi.keys"));
    const auto none = KeyFile::read(path);
    REQUIRE_OK(none);
    CHECK(none->list().isEmpty());
    const QByteArray key = makeDatabaseKey();
    REQUIRE_OK(withNurse(key).write(path));
#ifndef Q_OS_WIN // there the folder's access list says it: installer/windows
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
#endif
    const auto read = KeyFile::read(path);
    REQUIRE_OK(read);
    CHECK(read->unwrap(nurse, password).valueOr({}) == key);
    const auto nowhere = withNurse(key).write(folder.filePath(QStringLiteral("no/such/folder")));
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.error().kind == ErrorKind::Io);
}

TEST_CASE("a key file cut short or changed gives a clear sentence", "[key_file]")
{
    const QByteArray bytes = withNurse(makeDatabaseKey()).toBytes();
    for (qsizetype size = 0; size < bytes.size() - 2; ++size) {
        const auto read = KeyFile::parse(bytes.left(size));
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().kind == ErrorKind::Damaged);
    }
    CHECK_FALSE(KeyFile::parse(R"({"format":2,"slots":[]})").ok());
    CHECK_FALSE(KeyFile::parse(R"({"format":1,"slots":[{"user":"x"}]})").ok());
    CHECK_FALSE(KeyFile::parse(R"({"format":1,"slots":[7]})").ok());
}

TEST_CASE("a recovery code is long, clear to read, and forgiving to type", "[key_file]")
{
    const QString code = makeRecoveryCode();
    CHECK(code.size() == 29);
    CHECK(code != makeRecoveryCode());
    for (const QChar c : code)
        CHECK((c == u'-' || (c.isLetterOrNumber() && !QStringLiteral("01IO").contains(c))));
    CHECK(tidyRecoveryCode(code) == code);
    CHECK(tidyRecoveryCode(code.toLower().remove(u'-') + u' ') == code);
    CHECK(tidyRecoveryCode(QString(code).replace(u'-', u' ')) == code);
}

TEST_CASE("a PIN is checked by its verifier alone", "[key_file]")
{
    const auto verifier = makePinVerifier(QStringLiteral("4711"));
    REQUIRE_OK(verifier);
    CHECK(pinFits(QStringLiteral("4711"), *verifier));
    CHECK_FALSE(pinFits(QStringLiteral("4712"), *verifier));
    CHECK_FALSE(pinFits({}, *verifier));
    CHECK_FALSE(pinFits(QStringLiteral("4711"), {}));
    CHECK_FALSE(pinFits(QStringLiteral("4711"), QStringLiteral("nonsense")));
    CHECK_FALSE(pinFits(QStringLiteral("4711"), QString(500, u'x')));
    CHECK_FALSE(makePinVerifier(QStringLiteral("471")).ok());
}
