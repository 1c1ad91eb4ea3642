#include "app/tool/journal_source.h"

#include "app/tool/input_file.h"
#include "core/journal/chain.h"
#include "core/journal/op.h"
#include "core/store/chain_check.h"
#include "core/store/key_file.h"
#include "core/store/own_numbers.h"
#include "sync/wire/bundle.h"

#include <QFileInfo>

namespace noi::tool
{

namespace
{

constexpr qsizetype databaseKeyBytes = 32, deviceKeyBytes = 64;

Result<QByteArray> hexKey(const QString& path, qsizetype size)
{
    const auto bytes = bytesOf(path);
    if (!bytes) return bytes.error();
    const QByteArray key = QByteArray::fromHex(bytes->trimmed());
    if (key.size() != size || bytes->trimmed().size() != size * 2)
        return Error{ErrorKind::BadInput,
                     "%1 is not a key of %2 hexadecimal digits.",
                     {path, QString::number(size * 2)}};
    return key;
}

/// The database's key, from a key file or from a password and the keys beside the database.
Result<QByteArray> databaseKey(const QString& database, const JournalFile& file)
{
    if (!file.keyFile.isEmpty()) return hexKey(file.keyFile, databaseKeyBytes);
    if (file.passwordFile.isEmpty())
        return Error{ErrorKind::BadInput,
                     "A database needs --password-file, with a password of its staff, or --key-file.",
                     {}};
    const QString path =
        file.staffKeys.isEmpty() ? QFileInfo(database).path() + QStringLiteral("/noi.keys") : file.staffKeys;
    const auto keys = KeyFile::read(path);
    if (!keys) return keys.error();
    auto password = bytesOf(file.passwordFile);
    if (!password) return password.error();
    const QString typed = QString::fromUtf8(password->left(password->indexOf('\n')).trimmed());
    for (const KeyFile::Slot& slot : keys->list())
        if (file.user.isEmpty() || slot.label == file.user) return keys->unwrap(slot.user, typed);
    return Error{ErrorKind::NotFound, "%1 has no password of “%2”.", {path, file.user}};
}

Result<std::unique_ptr<Database>> openDatabase(const QString& path, const JournalFile& file)
{
    if (!QFileInfo::exists(path)) return Error{ErrorKind::NotFound, "There is no file %1.", {path}};
    const auto key = databaseKey(path, file);
    if (!key) return key.error();
    return Database::open(path, *key, Database::Mode::ReadOnly);
}

/// Secret keys that a bundle may be sealed for, the current one first.
Result<QList<QByteArray>> recipientKeys(const JournalFile& file)
{
    if (file.station.isEmpty()) {
        if (file.keyFile.isEmpty())
            return Error{
                ErrorKind::BadInput,
                "A bundle needs --station, the database it is for, or --key-file with its secret key.",
                {}};
        const auto key = hexKey(file.keyFile, deviceKeyBytes);
        if (!key) return key.error();
        return QList<QByteArray>{*key};
    }
    auto database = openDatabase(file.station, file);
    if (!database) return database.error();
    OwnNumbers numbers(**database);
    const auto current = numbers.current();
    if (!current) return current.error();
    const auto former = numbers.former();
    if (!former) return former.error();
    QList<QByteArray> keys{current->number.secretKey};
    for (const OwnNumber& one : *former)
        if (one.secretKey.size() == deviceKeyBytes) keys.append(one.secretKey);
    return keys;
}

Result<wire::Bundle> openBundle(const QByteArray& bytes, const JournalFile& file)
{
    const auto keys = recipientKeys(file);
    if (!keys) return keys.error();
    auto bundle = wire::openBundle(bytes, keys->first().right(databaseKeyBytes), keys->first());
    for (qsizetype i = 1; !bundle && i < keys->size(); ++i) // sealed before the PC took a new number
        bundle = wire::openBundle(bytes, (*keys)[i].right(databaseKeyBytes), (*keys)[i]);
    return bundle;
}

Error broken(const QString& where)
{
    return Error{ErrorKind::Damaged,
                 "The chain of device %1 is broken: it was damaged or changed from outside.",
                 {where}};
}

/// Ascending counters, and from the first operation on the hashes and the signature of the head.
Result<void> checkRun(const wire::ChainRun& run, const wire::Bundle& bundle)
{
    const QString device = QString::number(run.device);
    ChainHead head{run.device, run.after, {}, {}};
    for (const QByteArray& op : run.ops) {
        const auto read = decodeOp(op);
        head.counter = chainPlace(read ? read->id : Id(), head.device, head.counter);
        head.hash = chainHash(head.hash, op);
        if (read && read->id != Id::of(head.device, head.counter))
            return broken(QStringLiteral("%1 at %2").arg(device).arg(head.counter));
    }
    if (run.after != 0 || !run.headHash) return {}; // what came before is needed for more
    head.signature = run.headSignature.value_or(QByteArray());
    const bool signedHere =
        run.device != bundle.from || !run.headSignature || signatureFits(head, bundle.fromKey);
    if (head.hash != *run.headHash || !signedHere) return broken(device);
    return {};
}

Result<QString> verifyBundle(const wire::Bundle& bundle)
{
    qsizetype ops = bundle.carried.size();
    for (const wire::ChainRun& run : bundle.chains) {
        if (auto sound = checkRun(run, bundle); !sound) return sound.error();
        ops += run.ops.size();
    }
    return QStringLiteral("Signed by device %1 and unchanged: %2 operations in %3 chains, %4 of them carried "
                          "for others.")
        .arg(bundle.from)
        .arg(ops)
        .arg(bundle.chains.size())
        .arg(bundle.carried.size());
}

Result<QString> verifyDatabase(Database& database)
{
    if (auto sound = checkChains(database); !sound) return sound.error();
    const auto counts = database.row(QStringLiteral("SELECT count(*), count(hash), (SELECT count(*) FROM "
                                                    "chain), (SELECT count(*) FROM set_aside) FROM op"));
    if (!counts) return counts.error();
    return QStringLiteral(
               "Every own operation fits its chain: %1 operations, %2 own ones in %3 chains, %4 set aside.")
        .arg(counts->value(0).toLongLong())
        .arg(counts->value(1).toLongLong())
        .arg(counts->value(2).toLongLong())
        .arg(counts->value(3).toLongLong());
}

Result<void> eachOf(Database& database, const JournalSource::Each& each)
{
    if (auto done = database.forEach(QStringLiteral("SELECT body FROM op ORDER BY id"), {},
                                     [&each](const Row& row) { return each(row[0].toByteArray(), false); });
        !done)
        return done;
    return database.forEach(QStringLiteral("SELECT body FROM set_aside"), {},
                            [&each](const Row& row) { return each(row[0].toByteArray(), true); });
}

Result<void> eachOf(const wire::Bundle& bundle, const JournalSource::Each& each)
{
    QList<QByteArray> all;
    for (const wire::ChainRun& run : bundle.chains)
        all += run.ops;
    all += bundle.carried;
    for (const QByteArray& bytes : all)
        if (auto done = each(bytes, !decodeOp(bytes).ok()); !done) return done;
    return {};
}

} // namespace

Result<JournalSource> JournalSource::open(const JournalFile& file)
{
    const auto bytes = bytesOf(file.path);
    if (!bytes) return bytes.error();
    if (wire::looksLikeBundle(*bytes)) {
        auto bundle = openBundle(*bytes, file);
        if (!bundle) return bundle.error();
        return JournalSource(std::move(bundle).value());
    }
    auto database = openDatabase(file.path, file);
    if (!database) return database.error();
    return JournalSource(std::move(database).value());
}

Result<void> JournalSource::forEach(const Each& each)
{
    if (const auto* database = std::get_if<std::unique_ptr<Database>>(&m_held))
        return eachOf(**database, each);
    return eachOf(std::get<wire::Bundle>(m_held), each);
}

Result<QString> JournalSource::verify()
{
    if (const auto* database = std::get_if<std::unique_ptr<Database>>(&m_held))
        return verifyDatabase(**database);
    return verifyBundle(std::get<wire::Bundle>(m_held));
}

} // namespace noi::tool
