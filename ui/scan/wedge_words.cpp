#include "ui/scan/wedge_words.h"

#include "ui/scan/scanner_words.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QStringList>

namespace noi
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WedgeWords)

public:
    static QString keyboards(const WedgeSettings& settings)
    {
        const bool french = settings.pcLayout == KeyboardLayout::French;
        if (settings.pcLayout == settings.scannerLayout)
            return french ? tr("Keyboard: French (AZERTY)") : tr("Keyboard: US (QWERTY)");
        return french ? tr("Keyboard: the PC is French, the scanner US; put right by Nôi")
                      : tr("Keyboard: the PC is US, the scanner French; put right by Nôi");
    }

    static QString inputMethod(const WedgeSettings& settings)
    {
        switch (settings.inputMethod) {
        case InputMethod::Telex:
            return tr("Vietnamese typing: Telex is on; better turn it off while scanning");
        case InputMethod::Vni: return tr("Vietnamese typing: VNI is on; better turn it off while scanning");
        case InputMethod::None: break;
        }
        return tr("Vietnamese typing: not noticed");
    }

    static QString separator(const WedgeSettings& settings)
    {
        switch (settings.separator) {
        case SeparatorFate::Arrives: return tr("Separator between fields: arrives");
        case SeparatorFate::Replaced:
            return tr("Separator between fields: arrives as %1").arg(settings.separatorText);
        case SeparatorFate::Lost: return tr("Separator between fields: lost; codes that need it are refused");
        case SeparatorFate::Untested: break;
        }
        return tr("Separator between fields: not tested yet; scan the test code");
    }

    static QString ending(const WedgeSettings& settings)
    {
        switch (settings.suffix) {
        case ScanSuffix::Enter: return tr("After each code: Enter");
        case ScanSuffix::Tab: return tr("After each code: Tab");
        case ScanSuffix::None: break;
        }
        return tr("After each code: nothing; better set the scanner to send Enter");
    }
};

QString readable(const KeyStroke& stroke)
{
    if (stroke.key == Qt::Key_Return) return QStringLiteral("<Enter>"); // as it says on the key
    const QString key = QKeySequence(stroke.key).toString(QKeySequence::PortableText);
    if (isTerminator(stroke) || isErasing(stroke) || (stroke.text.isEmpty() && stroke.key != 0))
        return QStringLiteral("<%1>").arg(key);
    if (isAltDigit(stroke)) return QStringLiteral("<Alt %1>").arg(key);
    return readableBytes(stroke.text.toUtf8());
}

} // namespace

QString wedgeFacts(const WedgeSettings& settings)
{
    QStringList facts{Words::keyboards(settings), Words::inputMethod(settings), Words::separator(settings),
                      Words::ending(settings)};
    if (!settings.prefix.isEmpty()) facts.append(Words::tr("Before each code: %1").arg(settings.prefix));
    return facts.join(u'\n');
}

QString readableStrokes(const KeyStrokes& strokes)
{
    QString text;
    for (const KeyStroke& stroke : strokes)
        text += readable(stroke);
    return text;
}

} // namespace noi
