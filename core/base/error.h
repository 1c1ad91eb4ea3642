#pragma once

#include <QString>
#include <QStringList>

namespace noi
{

/// What a caller can do about an error; the sentence itself is for people.
enum class ErrorKind {
    BadInput,    ///< what was typed, scanned or read cannot be understood
    Refused,     ///< understood, but a rule forbids it
    NotFound,    ///< what was named does not exist
    WrongKey,    ///< password, PIN or key does not fit
    Damaged,     ///< stored bytes are not what was written
    DiskFull,    ///< nothing was written; free some space and try again
    ReadOnly,    ///< the file or folder cannot be written to
    NewerSchema, ///< written by a newer version of the program
    Busy,        ///< others were at the same data in the same moment; nothing was written, try again
    Io,          ///< any other failure of disk, port or printer
};

/// An error as a value. `text` is an English sentence (what, where, what to do) marked with
/// QT_TRANSLATE_NOOP("Error", "…"); only ui and the programs' main turn it into words on a screen.
/// `args` fill %1, %2 …, and never hold a patient's name: errors are logged.
struct Error {
    ErrorKind kind = ErrorKind::Io;
    const char* text = "";
    QStringList args = {};

    [[nodiscard]] QString english() const;
};

/// Fills %1 … %9 of a sentence in one pass, so that an argument holding "%1" stays as it is.
[[nodiscard]] QString fillIn(QString sentence, const QStringList& args);

} // namespace noi
