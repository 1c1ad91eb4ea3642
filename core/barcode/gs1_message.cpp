#include "core/barcode/gs1_message.h"

#include "core/barcode/gs1_ai_table.h"
#include "core/barcode/gs1_check.h"
#include "core/barcode/gs1_date.h"

#include <algorithm>

namespace noi
{
namespace
{

using namespace gs1;

/// Calls `visit` with each word of a list, until it answers true; answers whether it did.
bool anyWord(std::string_view list, char separator, auto visit)
{
    while (!list.empty()) {
        const size_t end = std::min(list.find(separator), list.size());
        if (visit(list.substr(0, end))) return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

/// An AI of the message other than `ai` itself that the pattern stands for; null when there is none.
QByteArray partner(const QList<Gs1Element>& elements, const QByteArray& ai, std::string_view pattern)
{
    for (const Gs1Element& element : elements)
        if (element.ai != ai && matchesPattern(element.ai, pattern)) return element.ai;
    return {};
}

bool hasNeeded(const QList<Gs1Element>& elements, const QByteArray& ai, const AiRule& rule)
{
    const auto missing = [&](std::string_view pattern) { return partner(elements, ai, pattern).isNull(); };
    return rule.needs.empty() ||
           anyWord(rule.needs, ' ', [&](std::string_view group) { return !anyWord(group, '+', missing); });
}

Result<void> checkPartners(const QList<Gs1Element>& elements, const Gs1Element& element, const AiRule& rule)
{
    for (const Gs1Element& other : elements)
        if (other.ai == element.ai && other.value != element.value)
            return Error{ErrorKind::BadInput,
                         QT_TRANSLATE_NOOP("Error",
                                           "Field (%1) is in the code twice with different values. Scan "
                                           "one code at a time."),
                         {QString::fromLatin1(element.ai)}};
    QByteArray enemy;
    anyWord(rule.excludes, ' ', [&](std::string_view pattern) {
        enemy = partner(elements, element.ai, pattern);
        return !enemy.isNull();
    });
    if (!enemy.isNull())
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP(
                         "Error", "Fields (%1) and (%2) cannot be in one code: it was misread or is not made "
                                  "by GS1's rules."),
                     {QString::fromLatin1(element.ai), QString::fromLatin1(enemy)}};
    return {};
}

QDate expiryOf(const Gs1Message& message, QDate today)
{
    if (const auto date = message.value("17")) return dateOrMonthOf(*date, today);
    if (const auto moment = message.value("7003")) return dateOf(QByteArrayView(*moment).first(6), today);
    return {};
}

} // namespace

std::optional<QByteArray> Gs1Message::value(QByteArrayView ai) const
{
    const auto element = std::ranges::find_if(elements, [ai](const Gs1Element& e) { return e.ai == ai; });
    return element == elements.end() ? std::nullopt : std::optional(element->value);
}

Result<Gs1Message> gs1Message(const QList<Gs1Element>& elements, QDate today)
{
    Gs1Message message{elements, {}, {}, {}, {}, {}};
    for (const Gs1Element& element : elements) {
        const AiRule* rule = ruleOf(element.ai);
        if (!rule)
            return Error{
                ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("Error", "(%1) is not a field that GS1 knows. Scan the code again."),
                {QString::fromLatin1(element.ai)}};
        if (const auto checked = checkValue(*rule, element.ai, element.value, today); !checked)
            return checked.error();
        if (const auto checked = checkPartners(elements, element, *rule); !checked) return checked.error();
        if (!hasNeeded(elements, element.ai, *rule)) message.incomplete += QString::fromLatin1(element.ai);
    }
    if (elements.isEmpty())
        return Error{
            ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "The GS1 code is empty. Scan it again."), {}};
    message.gtin = QString::fromLatin1(message.value("01").value_or(QByteArray()));
    message.lot = QString::fromLatin1(message.value("10").value_or(QByteArray()));
    message.serial = QString::fromLatin1(message.value("21").value_or(QByteArray()));
    message.expiry = expiryOf(message, today);
    message.incomplete.removeDuplicates();
    return message;
}

Result<void> requireComplete(const Gs1Message& message)
{
    if (message.incomplete.isEmpty()) return {};
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error",
                                   "Field (%1) of the code says nothing without another field that is "
                                   "missing: scan the other code on the item too."),
                 {message.incomplete.first()}};
}

} // namespace noi
