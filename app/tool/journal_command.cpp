#include "app/tool/journal_command.h"

#include "app/tool/journal_json.h"
#include "app/tool/journal_source.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <cstdio>

namespace noi::tool
{
namespace
{

struct Options {
    QString what;
    JournalFile file;
};

Result<Options> parsed(const QStringList& words)
{
    Options options;
    const QMap<QString, QString JournalFile::*> known{
        {QStringLiteral("--key-file"), &JournalFile::keyFile},
        {QStringLiteral("--keys"), &JournalFile::staffKeys},
        {QStringLiteral("--user"), &JournalFile::user},
        {QStringLiteral("--password-file"), &JournalFile::passwordFile},
        {QStringLiteral("--station"), &JournalFile::station}};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (const auto option = known.value(word, nullptr)) {
            if (i + 1 == words.size())
                return Error{ErrorKind::BadInput, "“%1” takes a word behind it.", {word}};
            options.file.*option = words[++i];
        } else if (word.startsWith(QStringLiteral("--"))) {
            return Error{ErrorKind::BadInput, "“%1” is not an option.", {word}};
        } else if (options.what.isEmpty()) {
            options.what = word;
        } else if (options.file.path.isEmpty()) {
            options.file.path = word;
        } else {
            return Error{ErrorKind::BadInput, "Give one file.", {}};
        }
    }
    if (options.file.path.isEmpty())
        return Error{ErrorKind::BadInput, "Say what to do, list, verify or dump, and give one file.", {}};
    return options;
}

void print(const QString& line) { std::puts(line.toUtf8().constData()); }

Result<void> list(JournalSource& source)
{
    const Model model = noiModel();
    QMap<QString, qint64> byType;
    QSet<qint64> devices;
    qint64 asides = 0;
    const auto done = source.forEach([&](const QByteArray& bytes, bool aside) -> Result<void> {
        const auto op = decodeOp(bytes);
        if (aside || !op) {
            ++asides;
            print(QStringLiteral("%1 bytes set aside").arg(bytes.size()));
            return {};
        }
        const QString type = typeText(model, op->type);
        byType[type] += 1;
        devices.insert(op->id.device());
        print(QStringLiteral("%1  %2  by %3  %4 %5  %6 fields")
                  .arg(idText(op->id), whenText(*op),
                       op->actor ? idText(op->actor) : QStringLiteral("program"), type, idText(op->record))
                  .arg(op->fields.size()));
        return {};
    });
    if (!done) return done;
    qint64 all = 0;
    QStringList parts;
    for (auto type = byType.cbegin(); type != byType.cend(); ++type) {
        all += type.value();
        parts.append(QStringLiteral("%1 %2").arg(type.key()).arg(type.value()));
    }
    print(QStringLiteral("%1 operations of %2 devices (%3), %4 set aside")
              .arg(all)
              .arg(devices.size())
              .arg(parts.join(QStringLiteral(", ")))
              .arg(asides));
    return {};
}

Result<void> dump(JournalSource& source)
{
    const Model model = noiModel();
    return source.forEach([&model](const QByteArray& bytes, bool) -> Result<void> {
        const auto op = decodeOp(bytes);
        const QJsonObject json =
            op ? opJson(*op, model)
               : QJsonObject{{QStringLiteral("setAside"), QString::fromLatin1(bytes.toHex())}};
        std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
        return {};
    });
}

Result<void> verify(JournalSource& source)
{
    const auto verified = source.verify();
    if (!verified) return verified.error();
    print(*verified);
    return {};
}

Result<void> run(const QStringList& arguments)
{
    const auto options = parsed(arguments);
    if (!options) return options.error();
    const QMap<QString, Result<void> (*)(JournalSource&)> all{
        {QStringLiteral("list"), list}, {QStringLiteral("verify"), verify}, {QStringLiteral("dump"), dump}};
    const auto work = all.value(options->what, nullptr);
    if (!work) return Error{ErrorKind::BadInput, "“%1” is none of list, verify and dump.", {options->what}};
    auto source = JournalSource::open(options->file);
    if (!source) return source.error();
    return work(source.value());
}

} // namespace

const Command journalCommand{
    "journal",
    "journal list|verify|dump [OPTIONS] FILE\n"
    "    Reads a station's database or a bundle; changes nothing. list: one line for each operation, who, "
    "when,\n"
    "    what. verify: chains and signatures. dump: one JSON object a line. Both hold people's data.\n"
    "    --password-file F  first line: a password of the station's staff (with noi.keys beside the "
    "database)\n"
    "    --user NAME        whose password it is: the name in the log-in list\n"
    "    --keys F           another noi.keys\n"
    "    --key-file F       instead: the database's key, 64 hexadecimal digits; or the secret key of a "
    "bundle's\n"
    "                       recipient, 128\n"
    "    --station DB       for a bundle: the database of the station that it is for",
    run};

} // namespace noi::tool
