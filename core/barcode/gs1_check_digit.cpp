#include "core/barcode/gs1_check_digit.h"

#include "core/barcode/gs1_codes.h"

#include <algorithm>
#include <string_view>

namespace noi::gs1
{
namespace
{

constexpr std::string_view set82 =
    "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view set32 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

bool isPrime(int number)
{
    for (int divisor = 2; divisor * divisor <= number; ++divisor)
        if (number % divisor == 0) return false;
    return true;
}

int nextPrime(int number)
{
    do
        ++number;
    while (!isPrime(number));
    return number;
}

/// The value of a character of an IBAN, A = 10 … Z = 35, or −1.
int ibanValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
}

} // namespace

char checkDigitOf(QByteArrayView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += (digits[digits.size() - 1 - i] - '0') * (i % 2 == 0 ? 3 : 1);
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

bool hasCheckDigit(QByteArrayView digits)
{
    return digits.size() >= 2 && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }) &&
           checkDigitOf(digits.chopped(1)) == digits.back();
}

QByteArray checkPairOf(QByteArrayView text)
{
    if (text.size() > 97) return {};
    int sum = 0;
    for (int weight = 2, i = static_cast<int>(text.size()) - 1; i >= 0; --i, weight = nextPrime(weight)) {
        const size_t value = set82.find(text[i]);
        if (value == set82.npos) return {};
        sum = (sum + static_cast<int>(value) * weight) % 1021;
    }
    return QByteArray()
        .append(set32[static_cast<size_t>(sum / 32)])
        .append(set32[static_cast<size_t>(sum % 32)]);
}

bool hasCheckPair(QByteArrayView text)
{
    return text.size() >= 2 && text.last(2) == checkPairOf(text.chopped(2));
}

bool isIban(QByteArrayView text)
{
    constexpr qsizetype shortest = 11;
    if (text.size() < shortest || !isCountryLetters(text.first(2))) return false;
    int remainder = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = ibanValue(text[(i + 4) % text.size()]);
        if (value < 0) return false;
        remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
    }
    return remainder == 1;
}

} // namespace noi::gs1
