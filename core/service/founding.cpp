#include "core/service/founding.h"

#include "core/base/vietnamese.h"
#include "core/model/user.h"
#include "core/service/service_context.h"
#include "core/service/user_rules.h"
#include "core/store/registers/session_register.h"

#include <QFile>

namespace noi
{

namespace
{

// Data of the station, which it may rename; not a text of the screen.
const QString firstFridge = QStringLiteral("Tủ lạnh 1");

Founding tidied(Founding founding)
{
    founding.station.name = cleanName(founding.station.name);
    founding.station.phone = founding.station.phone.simplified();
    founding.userName = cleanName(founding.userName);
    founding.siteName = cleanName(founding.siteName);
    if (founding.siteName.isEmpty()) founding.siteName = founding.station.name;
    return founding;
}

Result<void> check(const Founding& founding)
{
    if (founding.station.name.isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Write the name of the station."));
    if (founding.station.commune.isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Choose the commune that the station serves."));
    if (auto named = checkUserName(founding.userName); !named) return named;
    if (founding.role.isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Choose what the person does at the station."));
    if (auto strong = checkPassword(founding.password); !strong) return strong;
    return founding.pin.isEmpty() ? Result<void>() : checkPin(founding.pin);
}

Result<void> checkNew(Store& store)
{
    const auto station = PlaceRegister(store.database()).station();
    if (station)
        return refused(
            QT_TRANSLATE_NOOP("Error", "This PC already belongs to “%1”. Log in instead of setting it up."),
            {station->value.name});
    return station.error().kind == ErrorKind::NotFound ? Result<void>() : Result<void>(station.error());
}

Result<void> writeKeys(const Founding& founding, const Founded& made, const QByteArray& key,
                       const QString& path, KeyFile::Cost cost)
{
    KeyFile keys;
    if (auto put = keys.put(made.user, founding.userName, founding.password, key, cost); !put) return put;
    if (auto put = keys.put({}, {}, tidyRecoveryCode(made.recoveryCode), key, cost); !put) return put;
    return keys.write(path);
}

} // namespace

Result<Founded> foundStation(Store& store, const QByteArray& databaseKey, const QString& keyFilePath,
                             const Founding& founding, KeyFile::Cost cost)
{
    const Founding tidy = tidied(founding);
    if (auto sound = check(tidy); !sound) return sound.error();
    if (auto isNew = checkNew(store); !isNew) return isNew.error();
    User user{tidy.userName, tidy.role, {}, false};
    if (!tidy.pin.isEmpty()) {
        const auto verifier = makePinVerifier(tidy.pin);
        if (!verifier) return verifier.error();
        user.pinVerifier = *verifier;
    }
    Founded made;
    Work work(store, store.nextId(2)); // the user, who is written second, is also who does it
    made.station = work.add(tidy.station);
    made.user = work.add(user, made.station);
    made.site = work.add(Site{tidy.siteName, {}, false}, made.station);
    work.add(Fridge{firstFridge, made.site, false}, made.station);
    made.recoveryCode = makeRecoveryCode();
    if (auto kept = writeKeys(tidy, made, databaseKey, keyFilePath, cost); !kept) return kept.error();
    if (auto written = work.commit(); !written) {
        QFile::remove(keyFilePath);
        return written.error();
    }
    return made;
}

} // namespace noi
