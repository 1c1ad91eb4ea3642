#include "app/tool/demo_command.h"

#include "app/system_clock.h"
#include "app/tool/demo/load_demo.h"
#include "core/store/key_file.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <cstdio>

namespace noi::tool
{
namespace
{

constexpr auto password = "noi-demo-2026";
constexpr auto pin = "2026";

struct Options {
    QString folder;
    demo::DemoSize size;
};

Result<Options> parsed(const QStringList& arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        bool number = true;
        if (word == QStringLiteral("--people"))
            options.size.people = arguments.value(++i).toLongLong(&number);
        else if (word == QStringLiteral("--seed"))
            options.size.seed = arguments.value(++i).toULongLong(&number);
        else if (word == QStringLiteral("--no-session"))
            options.size.withSession = false;
        else if (word.startsWith(QStringLiteral("--")))
            return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "“%1” is not an option."), {word}};
        else if (options.folder.isEmpty())
            options.folder = word;
        else
            return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "Give one folder."), {}};
        if (!number || options.size.people < 1)
            return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "“%1” takes a number."), {word}};
    }
    if (options.folder.isEmpty())
        return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "Give one folder."), {}};
    return options;
}

/// An existing database is never touched.
Result<void> prepare(const QDir& folder)
{
    for (const QString& name : {QStringLiteral("noi.db"), QStringLiteral("noi.keys")})
        if (folder.exists(name))
            return Error{ErrorKind::Refused,
                         QT_TRANSLATE_NOOP("Error", "%1 is there already. Give another folder."),
                         {folder.filePath(name)}};
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorKind::ReadOnly,
                     QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."),
                     {folder.path()}};
    return {};
}

Result<void> writeKeys(const QString& path, const demo::DemoStation& station, const QByteArray& key)
{
    KeyFile keys;
    for (const auto& user : station.users)
        if (auto put = keys.put(user.id, user.value.name, QString::fromLatin1(password), key); !put)
            return put;
    return keys.write(path);
}

Result<void> run(const QStringList& arguments)
{
    auto options = parsed(arguments);
    if (!options) return options.error();
    const QDir folder(options->folder);
    if (auto ready = prepare(folder); !ready) return ready;

    const SystemClock clock;
    const auto reference = demo::demoReference(vietnamToday(clock));
    if (!reference) return reference.error();
    const QByteArray key = makeDatabaseKey();
    const auto store =
        Store::open(folder.filePath(QStringLiteral("noi.db")), key, clock,
                    {QString::fromLatin1(QSysInfo::machineUniqueId()), QSysInfo::machineHostName()});
    if (!store) return store.error();
    const auto verifier = makePinVerifier(QString::fromLatin1(pin));
    if (!verifier) return verifier.error();
    options->size.pinVerifier = *verifier;
    const auto station = demo::loadDemo(**store, *reference, options->size);
    if (!station) return station.error();
    if (auto keys = writeKeys(folder.filePath(QStringLiteral("noi.keys")), *station, key); !keys) return keys;

    std::printf("%lld made-up people, %lld doses in %s\nPassword of everyone: %s   PIN: %s\n",
                static_cast<long long>(station->people), static_cast<long long>(station->doses),
                folder.path().toUtf8().constData(), password, pin);
    for (const auto& user : station->users)
        std::printf("  %-6s %s\n", user.value.role.toUtf8().constData(),
                    user.value.name.toUtf8().constData());
    return {};
}

} // namespace

const Command demoCommand{
    "demo",
    "demo [--people N] [--seed N] [--no-session] DIR\n"
    "    Makes DIR/noi.db and DIR/noi.keys: a made-up station with synthetic people and a session in "
    "progress.\n"
    "    Everyone's password is noi-demo-2026 and their PIN 2026. It never writes over a database.",
    run};

} // namespace noi::tool
