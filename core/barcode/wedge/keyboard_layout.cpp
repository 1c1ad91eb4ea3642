#include "core/barcode/wedge/keyboard_layout.h"

#include <array>

namespace noi
{

namespace
{

struct Key {
    quint32 scanCode;
    char16_t us[2];     // without, with Shift
    char16_t french[2]; // KBDFR of Windows; 0: nothing there
};

constexpr std::array<Key, 49> keys{{
    {41, {u'`', u'~'}, {u'²', 0}},     {2, {u'1', u'!'}, {u'&', u'1'}},  {3, {u'2', u'@'}, {u'é', u'2'}},
    {4, {u'3', u'#'}, {u'"', u'3'}},   {5, {u'4', u'$'}, {u'\'', u'4'}}, {6, {u'5', u'%'}, {u'(', u'5'}},
    {7, {u'6', u'^'}, {u'-', u'6'}},   {8, {u'7', u'&'}, {u'è', u'7'}},  {9, {u'8', u'*'}, {u'_', u'8'}},
    {10, {u'9', u'('}, {u'ç', u'9'}},  {11, {u'0', u')'}, {u'à', u'0'}}, {12, {u'-', u'_'}, {u')', u'°'}},
    {13, {u'=', u'+'}, {u'=', u'+'}},  {16, {u'q', u'Q'}, {u'a', u'A'}}, {17, {u'w', u'W'}, {u'z', u'Z'}},
    {18, {u'e', u'E'}, {u'e', u'E'}},  {19, {u'r', u'R'}, {u'r', u'R'}}, {20, {u't', u'T'}, {u't', u'T'}},
    {21, {u'y', u'Y'}, {u'y', u'Y'}},  {22, {u'u', u'U'}, {u'u', u'U'}}, {23, {u'i', u'I'}, {u'i', u'I'}},
    {24, {u'o', u'O'}, {u'o', u'O'}},  {25, {u'p', u'P'}, {u'p', u'P'}}, {26, {u'[', u'{'}, {u'^', u'¨'}},
    {27, {u']', u'}'}, {u'$', u'£'}},  {30, {u'a', u'A'}, {u'q', u'Q'}}, {31, {u's', u'S'}, {u's', u'S'}},
    {32, {u'd', u'D'}, {u'd', u'D'}},  {33, {u'f', u'F'}, {u'f', u'F'}}, {34, {u'g', u'G'}, {u'g', u'G'}},
    {35, {u'h', u'H'}, {u'h', u'H'}},  {36, {u'j', u'J'}, {u'j', u'J'}}, {37, {u'k', u'K'}, {u'k', u'K'}},
    {38, {u'l', u'L'}, {u'l', u'L'}},  {39, {u';', u':'}, {u'm', u'M'}}, {40, {u'\'', u'"'}, {u'ù', u'%'}},
    {43, {u'\\', u'|'}, {u'*', u'µ'}}, {44, {u'z', u'Z'}, {u'w', u'W'}}, {45, {u'x', u'X'}, {u'x', u'X'}},
    {46, {u'c', u'C'}, {u'c', u'C'}},  {47, {u'v', u'V'}, {u'v', u'V'}}, {48, {u'b', u'B'}, {u'b', u'B'}},
    {49, {u'n', u'N'}, {u'n', u'N'}},  {50, {u'm', u'M'}, {u',', u'?'}}, {51, {u',', u'<'}, {u';', u'.'}},
    {52, {u'.', u'>'}, {u':', u'/'}},  {53, {u'/', u'?'}, {u'!', u'§'}}, {57, {u' ', u' '}, {u' ', u' '}},
    {86, {u'\\', u'|'}, {u'<', u'>'}}, // the extra key beside the left Shift
}};

const char16_t* typedBy(const Key& key, KeyboardLayout layout)
{
    return layout == KeyboardLayout::French ? key.french : key.us;
}

bool isAsciiLetter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

} // namespace

QChar characterAt(KeyPlace place, KeyboardLayout layout)
{
    for (const Key& key : keys) {
        if (key.scanCode == place.scanCode) return typedBy(key, layout)[place.shift ? 1 : 0];
    }
    return {};
}

QChar altGrCharacterAt(quint32 scanCode, KeyboardLayout layout)
{
    constexpr quint32 first = 3; // the key of é
    constexpr char16_t french[] = u"~#{[|`\\^@]}";
    const bool there = layout == KeyboardLayout::French && scanCode >= first && scanCode < first + 11;
    return there ? QChar(french[scanCode - first]) : QChar();
}

QList<KeyPlace> placesOf(QChar character, KeyboardLayout layout)
{
    QList<KeyPlace> places;
    for (const Key& key : keys) {
        const char16_t* typed = typedBy(key, layout);
        if (typed[0] == character)
            places.append({key.scanCode, false});
        else if (typed[1] != 0 && typed[1] == character)
            places.append({key.scanCode, true});
    }
    const QChar lower = character.toLower();
    return places.isEmpty() && lower != character ? placesOf(lower, layout) : places;
}

bool capsLockShifts(quint32 scanCode, KeyboardLayout layout)
{
    const QChar typed = characterAt({scanCode, false}, layout);
    return layout == KeyboardLayout::French ? !typed.isNull() && typed != u' ' && typed != u'<'
                                            : isAsciiLetter(typed.unicode());
}

} // namespace noi
