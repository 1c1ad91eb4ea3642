#pragma once

#include "core/model/station.h"
#include "core/store/key_file.h"
#include "core/store/store.h"

namespace noi
{

/// What a new station begins with.
struct Founding {
    Station station;
    QString siteName; ///< the main site; the station's own name when empty
    QString userName; ///< the first user, who can add the others
    QString role;     ///< code of the roles pack
    QString password; ///< 8 characters or more
    QString pin;      ///< 4 to 8 digits, or empty for none
};

struct Founded {
    Id station; ///< also the file of the station's own affairs
    Id site;
    Id user;
    QString recoveryCode; ///< shown once, to be printed and locked away; kept nowhere
};

/// Makes the station, its site, one fridge and its first user in an empty store that was opened with
/// `databaseKey`, and the key file with two slots: the user's password and the recovery code (user 0). The
/// key file is written first: a power cut in between leaves an empty database that opens, and founding can be
/// done again. BadInput when a name is missing or a secret too weak, Refused when the store has a station
/// already; on any error neither file says anything new. Slow (Argon2id): not on the screen's thread.
Result<Founded> foundStation(Store& store, const QByteArray& databaseKey, const QString& keyFilePath,
                             const Founding& founding, KeyFile::Cost cost = KeyFile::Cost::Interactive);

} // namespace noi
