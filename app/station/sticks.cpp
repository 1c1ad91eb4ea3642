#include "app/station/sticks.h"

#include "app/station/province_link.h"
#include "core/store/own_numbers.h"
#include "core/store/registers/link_register.h"
#include "sync/wire/bundle.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

namespace noi
{

namespace
{

constexpr qint64 mostOfStick = 1LL << 30;
const QByteArray invitationMark = QByteArrayLiteral("Noi invitation 1\n");

Result<StickReport> sealed(Store& store, const wire::Bundle& bundle, const QByteArray& recipient,
                           const QString& file)
{
    StickReport report;
    report.file = QFileInfo(file).fileName();
    for (const wire::ChainRun& run : bundle.chains)
        report.changes += static_cast<int>(run.ops.size());
    report.changes += static_cast<int>(bundle.carried.size());
    if (report.changes == 0) return report;
    const auto own = OwnNumbers(store.database()).current();
    if (!own) return own.error();
    const auto bytes = wire::sealBundle(bundle, own->number.secretKey, recipient);
    if (!bytes) return bytes.error();
    QSaveFile stick(file);
    if (!stick.open(QIODevice::WriteOnly) || stick.write(*bytes) != bytes->size() || !stick.commit())
        return Error{
            ErrorKind::ReadOnly,
            QT_TRANSLATE_NOOP("Error", "“%1” could not be written. Is the stick full, or write-protected?"),
            {report.file}};
    report.bytes = bytes->size();
    return report;
}

Result<QString> writerOf(Store& store, const QByteArray& key)
{
    const auto row = store.database().row(QStringLiteral("SELECT name FROM device WHERE public_key = ?"),
                                          {QString::fromLatin1(key.toHex())});
    if (!row) return row.error();
    if (!row->isEmpty()) return row->first().toString();
    const auto links = LinkRegister(store.database()).all();
    if (!links) return links.error();
    const auto link = std::ranges::find(*links, key, &Link::serverKey);
    if (link != links->end()) return link->name.isEmpty() ? QUrl(link->url).host() : link->name;
    return Error{ErrorKind::Refused,
                 QT_TRANSLATE_NOOP(
                     "Error", "The PC that wrote this stick is not known here. Nothing of it was taken.")};
}

} // namespace

Result<StickReport> writeStickForProvince(Store& store, const QString& file)
{
    const auto province = joinedProvince(store.database());
    if (!province) return province.error();
    const auto bundle = bundleForServer(store, province->id);
    return bundle ? sealed(store, *bundle, province->serverKey, file) : Result<StickReport>(bundle.error());
}

Result<StickReport> writeStickForNeighbour(Store& store, const QString& file, const QByteArray& invitation)
{
    if (!invitation.startsWith(invitationMark))
        return Error{
            ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("Error",
                              "This file is no invitation. The other station makes one on its sync page.")};
    const auto bundle = bundleForNeighbour(store);
    if (!bundle) return bundle.error();
    const QByteArray key = QByteArray::fromHex(invitation.mid(invitationMark.size()).trimmed());
    return sealed(store, *bundle, key, file);
}

Result<QByteArray> makeInvitation(Store& store)
{
    const auto own = OwnNumbers(store.database()).current();
    if (!own) return own.error();
    return QByteArray(invitationMark + own->number.publicKey.toHex() + '\n');
}

Result<OpenStick> openStick(Store& store, const QString& file)
{
    QFile stick(file);
    if (!stick.open(QIODevice::ReadOnly) || stick.size() > mostOfStick)
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP("Error", "“%1” cannot be read. Is the stick still plugged in?"),
                     {QFileInfo(file).fileName()}};
    const auto own = OwnNumbers(store.database()).current();
    if (!own) return own.error();
    auto bundle = wire::openBundle(stick.readAll(), own->number.publicKey, own->number.secretKey);
    if (!bundle) return bundle.error();
    const auto writer = writerOf(store, bundle->fromKey);
    if (!writer) return writer.error();
    OpenStick open;
    open.report.file = QFileInfo(file).fileName();
    open.report.bytes = stick.size();
    open.report.from = *writer;
    open.intake = std::make_shared<BundleIntake>(std::move(bundle).value());
    return open;
}

} // namespace noi
