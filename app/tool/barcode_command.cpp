#include "app/tool/barcode_command.h"

#include "app/tool/scan_json.h"
#include "core/barcode/gs1_bracketed.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace noi::tool
{
namespace
{

struct Options {
    bool bracketed = false;
    bool wholeItem = false;
    QDate today = QDate::currentDate();
    QStringList texts;
};

Result<Options> parsed(const QStringList& arguments)
{
    Options options;
    bool onlyTexts = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (onlyTexts || !word.startsWith(QStringLiteral("--")))
            options.texts += word;
        else if (word == QStringLiteral("--"))
            onlyTexts = true;
        else if (word == QStringLiteral("--bracketed"))
            options.bracketed = true;
        else if (word == QStringLiteral("--whole-item"))
            options.wholeItem = true;
        else if (word == QStringLiteral("--today"))
            options.today = QDate::fromString(arguments.value(++i), Qt::ISODate);
        else
            return Error{ErrorKind::BadInput, "“%1” is not an option.", {word}};
    }
    if (!options.today.isValid())
        return Error{
            ErrorKind::BadInput, "--today takes a date: year-month-day.", {}};
    if (options.texts.size() != 1)
        return Error{ErrorKind::BadInput,
                     "Give one text, or - to read it from the input.",
                     {}};
    return options;
}

QByteArray bytesOf(const QString& text)
{
    if (text != u'-') return text.toUtf8();
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

Result<Scan> readBracketed(const QByteArray& bytes, QDate today)
{
    auto message = readGs1Bracketed(bytes, today);
    return message ? Result<Scan>(Scan(std::move(message).value())) : Result<Scan>(message.error());
}

Result<void> run(const QStringList& arguments)
{
    const auto options = parsed(arguments);
    if (!options) return options.error();
    const QByteArray bytes = bytesOf(options->texts.first());
    const auto scan =
        options->bracketed ? readBracketed(bytes, options->today) : readScan(bytes, options->today);
    if (!scan) return scan.error();
    const auto* message = std::get_if<Gs1Message>(&*scan);
    if (const auto complete = options->wholeItem && message ? requireComplete(*message) : Result<void>();
        !complete)
        return complete.error();
    std::puts(QJsonDocument(scanJson(*scan)).toJson(QJsonDocument::Compact).constData());
    return {};
}

} // namespace

const Command barcodeCommand{
    "barcode",
    "barcode [--bracketed] [--whole-item] [--today YYYY-MM-DD] TEXT|-\n"
    "    Prints what a scanned code says as one JSON object. FNC1 is the byte 0x1D; - reads TEXT from the "
    "input.\n"
    "    --bracketed   TEXT is the printed form, (01)…(17)…(10)…, with \\( for a bracket inside a value\n"
    "    --whole-item  TEXT is everything on the item: refuse a field that needs another one\n"
    "    --today       the day that settles the century of two-digit years",
    run};

} // namespace noi::tool
