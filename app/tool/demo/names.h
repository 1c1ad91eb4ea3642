#pragma once

#include "app/tool/demo/random.h"
#include "core/model/person.h"

#include <QLatin1StringView>
#include <QString>

namespace noi::demo
{

/// Codes of the ethnic-groups pack whose names can be made up here.
namespace ethnic
{
inline constexpr QLatin1StringView kinh{"01"};
inline constexpr QLatin1StringView thai{"03"};
inline constexpr QLatin1StringView hmong{"08"};
inline constexpr QLatin1StringView giaRai{"10"};
inline constexpr QLatin1StringView eDe{"12"};
inline constexpr QLatin1StringView baNa{"13"};
} // namespace ethnic

enum class Generation { Old, Parent, Child };

/// A family or clan name, about as frequent as in life. Empty for a Ba Na family without one.
[[nodiscard]] QString familyName(const QString& ethnicity, Random& random);
/// Gia Rai and Ê Đê children belong to their mother's clan.
[[nodiscard]] bool isMatrilineal(const QString& ethnicity);
/// A whole name as that people writes it: "Nguyễn Thị Hoa", "Rơ Châm H'Lan", "H'Hen Niê", "A Nhưi", "Giàng A
/// Páo".
[[nodiscard]] QString wholeName(const QString& ethnicity, const QString& family, Sex sex,
                                Generation generation, Random& random);

} // namespace noi::demo
