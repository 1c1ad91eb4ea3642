#include "core/clinical/rules/expression.h"

using namespace noi;

/// A rule comes from a data pack: any text is a rule or an error, and a rule has one answer, whatever is
/// known.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0) return 0;
    static const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("week")};
    const auto rule = Expression::parse(
        QString::fromUtf8(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1), names);
    if (!rule) return 0;
    std::vector<Expression::Value> values;
    for (int i = 0; i < 3; ++i)
        values.push_back((data[0] >> i) & 1 ? Expression::Value(data[0] - 128) : Expression::Value());
    const auto first = rule->evaluate(values), second = rule->evaluate(values);
    const bool bothNan = first && second && *first != *first && *second != *second;
    if (first != second && !bothNan) __builtin_trap();
    for (const int name : rule->looksAt())
        if (name < 0 || name >= names.size()) __builtin_trap();
    return 0;
}
