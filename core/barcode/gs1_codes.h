#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace noi::gs1
{

[[nodiscard]] bool isCountry(QByteArrayView code);        ///< ISO 3166-1 numeric: "704"
[[nodiscard]] bool isCountryLetters(QByteArrayView code); ///< ISO 3166-1 alpha-2: "VN"
/// ISO 4217 numeric: "704". Currencies withdrawn in the last years stay: labels outlive them.
[[nodiscard]] bool isCurrency(QByteArrayView code);
[[nodiscard]] bool
isPackageType(QByteArrayView code); ///< UN/ECE recommendation 21 and GS1's own: "CT", "200"

} // namespace noi::gs1
