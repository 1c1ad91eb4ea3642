#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace noi::exchange
{

/// How Vietnamese was written before Unicode: with fonts that draw its letters in other letters' places.
enum class Legacy {
    None,
    Tcvn3,      ///< TCVN 5712:1993 VN3 ("ABC"): fonts .VnTime, .VnArial; of capitals only the toneless ones
    VniWindows, ///< fonts VNI-Times, VNI-Helve: a letter, then its mark as a letter of its own
};

/// The text of a legacy font in Unicode NFC; letters that the font does not have stay. In TCVN3 a capital
/// with a tone is a small letter drawn by a font of capitals: in a word whose other letters are all capitals
/// it becomes one.
[[nodiscard]] QString toUnicode(const QString& legacy, Legacy encoding);
/// The inverse, for what the font has: capitals with a tone lose their height in TCVN3.
[[nodiscard]] QString fromUnicode(const QString& text, Legacy encoding);

/// What a column of texts was written with, told by those that can be only one thing.
struct ColumnLetters {
    Legacy usual = Legacy::None;
    int unicode = 0, tcvn3 = 0, vni = 0; ///< texts that tell
    QSet<QString> words;                 ///< of those, in Unicode and small letters
};
[[nodiscard]] ColumnLetters lettersOfColumn(const QStringList& texts);

/// The encoding of one text of such a column. None where it holds a letter that only Unicode has, or nothing
/// beyond plain letters, or where it reads as Vietnamese and the column is not a legacy one: text that is
/// right is never altered. Of a text that reads as Vietnamese either way, in a column of several sources, the
/// other texts' words decide: "Thò" is a word, and "Thị" in VNI.
[[nodiscard]] Legacy encodingOf(const QString& text, const ColumnLetters& column);

} // namespace noi::exchange
