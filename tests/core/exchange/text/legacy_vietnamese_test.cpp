#include "core/exchange/text/legacy_vietnamese.h"
#include "core/exchange/text/syllable.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace noi;
using namespace noi::exchange;

namespace
{

QString latin(const char* bytes) { return QString::fromLatin1(bytes); }

/// Letters that both legacy fonts have in small.
const QString small = QStringLiteral("aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuù"
                                     "ủũúụưừửữứựvxyỳỷỹýỵ 0123456789,.-");

rc::Gen<QString> textOfLetters(const QString& letters)
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(letters.size()))),
                        [letters](const std::vector<int>& places) {
                            QString text;
                            for (const int place : places)
                                text += letters[place];
                            return text;
                        });
}

} // namespace

TEST_CASE("known texts of the legacy fonts become Unicode", "[exchange][legacy]")
{
    struct Known {
        Legacy encoding;
        const char* legacy;
        const char16_t* text;
    };
    // From the code tables of TCVN 5712:1993 (VN3) and VNI, and from what documents of the time are full of.
    const Known known[] = {
        {Legacy::Tcvn3, "Céng hoµ x· héi chñ nghÜa ViÖt Nam", u"Cộng hoà xã hội chủ nghĩa Việt Nam"},
        {Legacy::Tcvn3, "§éc lËp - Tù do - H¹nh phóc", u"Độc lập - Tự do - Hạnh phúc"},
        {Legacy::Tcvn3, "NguyÔn ThÞ Hoµ", u"Nguyễn Thị Hoà"},
        {Legacy::Tcvn3, "TrÇn V¨n §øc", u"Trần Văn Đức"},
        {Legacy::Tcvn3, "NGUYÔN THÞ LAN", u"NGUYỄN THỊ LAN"},
        {Legacy::Tcvn3, "R¬ Ch©m H'Lan", u"Rơ Châm H'Lan"},
        {Legacy::VniWindows, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam",
         u"Cộng hòa xã hội chủ nghĩa Việt Nam"},
        {Legacy::VniWindows, "Ñoäc laäp - Töï do - Haïnh phuùc", u"Độc lập - Tự do - Hạnh phúc"},
        {Legacy::VniWindows, "Nguyeãn Thò Hoa", u"Nguyễn Thị Hoa"},
        {Legacy::VniWindows, "NGUYEÃN THÒ LAN", u"NGUYỄN THỊ LAN"},
        {Legacy::VniWindows, "Hoà Chí Minh", u"Hồ Chí Minh"},
        {Legacy::VniWindows, "Traàn Vaên Ñöùc", u"Trần Văn Đức"},
        {Legacy::VniWindows, "Thuûy", u"Thủy"},
    };
    for (const Known& one : known) {
        INFO(one.legacy);
        CHECK(toUnicode(QString::fromUtf8(one.legacy), one.encoding) == QString::fromUtf16(one.text));
    }
    // As bytes, of a third source: "Họ và tên", "Giới tính".
    CHECK(toUnicode(latin("H\xE4 v\xB5 t\xAAn"), Legacy::Tcvn3) == QStringLiteral("Họ và tên"));
    CHECK(toUnicode(latin("Gi\xEDi t\xDDnh"), Legacy::Tcvn3) == QStringLiteral("Giới tính"));
    CHECK(toUnicode(latin("Gi\xF4\xF9i t\xEDnh"), Legacy::VniWindows) == QStringLiteral("Giới tính"));
}

TEST_CASE("Unicode to a legacy font and back changes nothing", "[exchange][legacy]")
{
    CHECK(rc::check("TCVN3, small letters", [] {
        const QString text = *textOfLetters(small);
        RC_ASSERT(toUnicode(fromUnicode(text, Legacy::Tcvn3), Legacy::Tcvn3) == text);
    }));
    CHECK(rc::check("VNI, small letters and capitals", [] {
        const QString text = *textOfLetters(small + small.toUpper());
        RC_ASSERT(toUnicode(fromUnicode(text, Legacy::VniWindows), Legacy::VniWindows) == text);
    }));
}

TEST_CASE("right text is never altered, whatever its column", "[exchange][legacy]")
{
    const QStringList right{QStringLiteral("Nguyễn Thị Hoà"),
                            QStringLiteral("Rơ Châm H'Lan"),
                            QStringLiteral("Trần Văn An"),
                            QStringLiteral("Hà"),
                            QStringLiteral("José"),
                            QStringLiteral("Lan"),
                            QStringLiteral("Nguyễn Thị Hoà").normalized(QString::NormalizationForm_D)};
    const ColumnLetters column = lettersOfColumn(right);
    CHECK(column.usual == Legacy::None);
    for (const QString& text : right)
        CHECK(encodingOf(text, column) == Legacy::None);
    // A right text in a column of legacy ones: its letters are Unicode's alone.
    const ColumnLetters legacy =
        lettersOfColumn({QStringLiteral("NguyÔn ThÞ Hoµ"), QStringLiteral("TrÇn V¨n §øc")});
    CHECK(legacy.usual == Legacy::Tcvn3);
    CHECK(encodingOf(QStringLiteral("Nguyễn Thị Hoà"), legacy) == Legacy::None);
    CHECK(encodingOf(QStringLiteral("Lan"), legacy) == Legacy::None);
}

TEST_CASE("the column tells what one text cannot", "[exchange][legacy]")
{
    // "Hoà" is Unicode, and "Hồ" in VNI.
    const ColumnLetters vni = lettersOfColumn(
        {QStringLiteral("Nguyeãn Thò Hoa"), QStringLiteral("Traàn Vaên Ñöùc"), QStringLiteral("Hoà")});
    CHECK(vni.usual == Legacy::VniWindows);
    CHECK(vni.vni == 2);
    CHECK(encodingOf(QStringLiteral("Hoà"), vni) == Legacy::VniWindows);
    const ColumnLetters unicode = lettersOfColumn({QStringLiteral("Hoà"), QStringLiteral("Nguyễn Thị Lan")});
    CHECK(encodingOf(QStringLiteral("Hoà"), unicode) == Legacy::None);
    // Pasted together from two sources: each by what it is.
    const ColumnLetters mixed =
        lettersOfColumn({QStringLiteral("Nguyễn Thị Lan"), QStringLiteral("Trần Văn Đức"),
                         QStringLiteral("NguyÔn ThÞ Hoµ"), QStringLiteral("Nguyeãn Vaên Ñöùc")});
    CHECK(mixed.usual == Legacy::None);
    CHECK(encodingOf(QStringLiteral("NguyÔn ThÞ Hoµ"), mixed) == Legacy::Tcvn3);
    CHECK(encodingOf(QStringLiteral("Nguyeãn Vaên Ñöùc"), mixed) == Legacy::VniWindows);
    CHECK(encodingOf(QStringLiteral("Hoà"), mixed) == Legacy::None);
}

TEST_CASE("a text that is right either way is what the other texts' words say", "[exchange][legacy]")
{
    const ColumnLetters mixed =
        lettersOfColumn({QStringLiteral("Nguyễn Thị Lan"), QStringLiteral("Trần Thị Hồng"),
                         QStringLiteral("Nguyeãn Thò Hoa")});
    CHECK(mixed.usual == Legacy::None);
    CHECK(encodingOf(QStringLiteral("Siu Thò Mai"), mixed) == Legacy::VniWindows);
    CHECK(encodingOf(QStringLiteral("Hà"), mixed) == Legacy::None);
    CHECK(encodingOf(QStringLiteral("Hoà"), mixed) == Legacy::None); // nobody of the column says
}

TEST_CASE("a syllable is told from rubbish", "[exchange][legacy]")
{
    for (const char16_t* word :
         {u"nghiêng", u"Đức", u"THUỶ", u"hòa", u"hoà", u"giữ", u"quý", u"y", u"ở", u"khuyển", u"Krông"})
        CHECK(isSyllable(QString::fromUtf16(word)));
    for (const char16_t* word : {u"NguyÔn", u"Hoµ", u"Vaên", u"ThÞ", u"xyz", u"", u"Ñöùc", u"Quoác"})
        CHECK(!isSyllable(QString::fromUtf16(word)));
    CHECK(countSyllables(QStringLiteral("Nguyễn Thị Hoa, ThÞ 12")).right == 2);
    CHECK(countSyllables(QStringLiteral("Nguyễn Thị Hoa, ThÞ 12")).wrong == 1);
}
