#include "sync/server/reports/handed_in.h"

#include "core/model/user.h"
#include "core/report/sealed_report.h"
#include "core/store/registers.h"

#include <algorithm>

namespace noi::provincial
{

namespace
{

/// Keys and stations of the PCs that the province enrolled.
struct Enrolled {
    QHash<QByteArray, qint64> stationOfKey;
    QHash<qint64, qint64> stationOfDevice;

    static Result<Enrolled> read(Database& database)
    {
        const auto rows =
            database.rows(QStringLiteral("SELECT number, station, public_key FROM sync_device"));
        if (!rows) return rows.error();
        Enrolled enrolled;
        for (const Row& row : *rows) {
            enrolled.stationOfDevice.insert(row[0].toLongLong(), row[1].toLongLong());
            enrolled.stationOfKey.insert(row[2].toByteArray(), row[1].toLongLong());
        }
        return enrolled;
    }
};

HandedInVersion::Signature judged(const Report& report, const QByteArray& key, qint64 carrier,
                                  const ReportingStation& station, const Enrolled& enrolled)
{
    using Signature = HandedInVersion::Signature;
    if (!report::signatureFits(report, key)) return Signature::DoesNotFit;
    // A PC behind a station's own hub is enrolled there, not here: then whoever brought the record answers.
    const qint64 whose = enrolled.stationOfKey.value(key, enrolled.stationOfDevice.value(carrier, -1));
    return whose == station.number ? Signature::Fits : Signature::OfAnother;
}

bool fits(const HandedInVersion& version) { return version.signature == HandedInVersion::Signature::Fits; }

} // namespace

const HandedInVersion* HandedInReport::standing() const
{
    QSet<Id> replaced;
    for (const HandedInVersion& version : versions)
        if (fits(version)) replaced.insert(version.report.replaces);
    for (const HandedInVersion& version : versions)
        if (fits(version) && !replaced.contains(version.id)) return &version;
    return nullptr;
}

const HandedInVersion* HandedInReport::first() const
{
    const HandedInVersion* first = nullptr;
    for (const HandedInVersion& version : versions)
        if (fits(version)) first = &version;
    return first;
}

Result<QHash<qint64, HandedInReport>> handedIn(Database& database, const QList<ReportingStation>& stations,
                                               const QString& form, const report::Period& period)
{
    const auto enrolled = Enrolled::read(database);
    if (!enrolled) return enrolled.error();
    QHash<Id, const ReportingStation*> byFile;
    for (const ReportingStation& station : stations)
        if (station.file) byFile.insert(station.file, &station);
    const RecordType type = recordType<Report>();
    const qsizetype columns = type.fields.size() + 1;
    QHash<qint64, HandedInReport> found;
    auto read = database.forEach(
        QStringLiteral("SELECT ") + columnsOf(type, QStringLiteral("r")) +
            QStringLiteral(
                ", op.file, coalesce(op.carrier, 0), coalesce(d.public_key, '') FROM report r JOIN op ON "
                "op.id = r.id LEFT JOIN device d ON d.id = r.signer WHERE r.form = ? AND r.period = ? ORDER "
                "BY "
                "r.made_at DESC, r.id DESC"),
        {form, period.text()}, [&](const Row& row) -> Result<void> {
            const ReportingStation* const station = byFile.value(Id{row[columns].toLongLong()});
            if (!station) return {};
            auto [id, report] = recordFrom<Report>(row);
            const QByteArray key = QByteArray::fromHex(row[columns + 2].toString().toLatin1());
            const auto signature = judged(report, key, row[columns + 1].toLongLong(), *station, *enrolled);
            found[station->number].versions.append({id, std::move(report), signature});
            return {};
        });
    if (!read) return read.error();
    return found;
}

Result<report::ReportTable> tableOf(const HandedInVersion& version)
{
    auto table = report::openSealed(version.report);
    if (table && (table->form != version.report.form || table->period.text() != version.report.period))
        return Error{ErrorKind::Damaged,
                     QT_TRANSLATE_NOOP("Error", "The report that was handed in holds another form or period "
                                                "than it says.")};
    return table;
}

} // namespace noi::provincial
