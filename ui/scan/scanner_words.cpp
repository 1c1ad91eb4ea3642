#include "ui/scan/scanner_words.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace noi
{

namespace
{

QString bracketed(uchar byte)
{
    switch (byte) {
    case 0x1d: return QStringLiteral("<GS>");
    case '\r': return QStringLiteral("<CR>");
    case '\n': return QStringLiteral("<LF>");
    case '\t': return QStringLiteral("<TAB>");
    default: return QStringLiteral("<%1>").arg(QString::number(byte, 16).toUpper().rightJustified(2, u'0'));
    }
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScannerWords)

public:
    static QString status(const ScannerStatus& status)
    {
        switch (status.state) {
        case ScannerState::Off: return tr("Scanner: not set up");
        case ScannerState::Ready: return tr("Scanner: ready (%1)").arg(status.port);
        case ScannerState::Looking: return tr("Scanner: unplugged, looking for it (%1)").arg(status.port);
        case ScannerState::Failed: return tr("Scanner: cannot use %1").arg(status.port);
        case ScannerState::Keyboard: return tr("Scanner: types like a keyboard");
        }
        return {};
    }
};

} // namespace

QString scannerStatusText(const ScannerStatus& status) { return Words::status(status); }

Meaning scannerStatusMeaning(const ScannerStatus& status)
{
    switch (status.state) {
    case ScannerState::Ready:
    case ScannerState::Keyboard: return Meaning::Done;
    case ScannerState::Looking: return Meaning::Late;
    case ScannerState::Failed: return Meaning::Stop;
    case ScannerState::Off: break;
    }
    return Meaning::Neutral;
}

QString readableBytes(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(bytes);
    QString readable;
    if (utf8.hasError()) {
        for (const char byte : bytes)
            readable +=
                byte >= ' ' && byte < 0x7f ? QString(QChar::fromLatin1(byte)) : bracketed(uchar(byte));
        return readable;
    }
    for (const QChar c : decoded)
        readable += c.unicode() < 0x20 || c.unicode() == 0x7f ? bracketed(uchar(c.unicode())) : QString(c);
    return readable;
}

} // namespace noi
