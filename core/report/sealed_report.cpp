#include "core/report/sealed_report.h"

#include "core/base/raw_bytes.h"

#include <QCborArray>
#include <QCborValue>
#include <QtEndian>

#include <sodium.h>

namespace noi::report
{

namespace
{

constexpr quint32 mostBytes =
    256U << 20; ///< a year's report of a province with all its records has a tenth of it

/// What the signature is over: nothing of it can be changed, and nothing signed for another purpose fits.
QByteArray signedBytes(const Report& report)
{
    return QCborArray{
        QStringLiteral("noi report"), report.form,     report.formVersion, report.period,
        report.madeAt.toText(),       report.signedBy, report.content,     report.replaces.value,
        report.replaceReason}
        .toCborValue()
        .toCbor();
}

} // namespace

QString sealedContent(const ReportTable& table)
{
    return QString::fromLatin1(qCompress(table.toBytes(), 9).toBase64());
}

Result<ReportTable> openSealed(const Report& report)
{
    const QByteArray packed = QByteArray::fromBase64(report.content.toLatin1());
    // It may come from anywhere: what says that it unpacks to very much is not asked for.
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > mostBytes)
        return ReportTable::fromBytes({});
    return ReportTable::fromBytes(qUncompress(packed));
}

void sign(Report& report, const QByteArray& secretKey)
{
    const QByteArray text = signedBytes(report);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, raw(text),
                         static_cast<unsigned long long>(text.size()), raw(secretKey));
    report.signature = QString::fromLatin1(signature.toBase64());
}

bool signatureFits(const Report& report, const QByteArray& publicKey)
{
    const QByteArray text = signedBytes(report),
                     signature = QByteArray::fromBase64(report.signature.toLatin1());
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(text),
                                       static_cast<unsigned long long>(text.size()), raw(publicKey)) == 0;
}

} // namespace noi::report
