#pragma once

#include "core/reference/reference.h"
#include "core/store/registers/likely_same_register.h"

namespace noi
{

struct ServiceContext;

/// Two doses that may be one.
struct DoubleDoseFound {
    Id firstPerson, secondPerson; ///< whose files they are in
    int daysApart = 0;            ///< at least
};
using DoubleDoses = std::map<IdPair, DoubleDoseFound>; ///< by doses, the lesser id first

/// The antigens that doses of two products both count for, and how near each other they then look like one.
/// A schedule that tells two vaccines against one illness apart (oral and injected polio) is followed.
class SharedAntigens
{
public:
    explicit SharedAntigens(const Reference& reference);

    /// Codes of the antigens pack.
    [[nodiscard]] QStringList of(const QString& product, const QString& other) const;
    /// Most days apart at which the two are asked about; none: they never are.
    [[nodiscard]] std::optional<int> days(const QString& product, const QString& other) const;

private:
    const Reference& m_reference;
};

/// Adds the pairs of doses of these people, all files of theirs together, that count, may be one, were
/// recorded at two places or on two PCs, and that nobody said were both given. With a stretch of ids, people
/// with several files are left out.
Result<void> findDoubleDoses(const ServiceContext& context, const PeopleRange& people, DoubleDoses& found);

} // namespace noi
