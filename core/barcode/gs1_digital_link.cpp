#include "core/barcode/gs1_digital_link.h"

#include "core/barcode/gs1_ai_table.h"

#include <algorithm>
#include <string_view>

namespace noi
{
namespace
{

using namespace gs1;

constexpr std::string_view schemes[] = {"https://", "http://", "HTTPS://", "HTTP://"};

Error badLink(const char* text, QByteArrayView ai = {})
{
    return {ErrorKind::BadInput, text, {QString::fromLatin1(ai)}};
}

Error noKey()
{
    return badLink(
        QT_TRANSLATE_NOOP("Error", "This web address is not a GS1 Digital Link: it names no product."));
}

Error misplaced(QByteArrayView ai)
{
    return badLink(QT_TRANSLATE_NOOP("Error",
                                     "Field (%1) stands in a wrong place of the web address: it was misread "
                                     "or is not made by GS1's rules."),
                   ai);
}

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }

bool hasUriCharacters(QByteArrayView text)
{
    static constexpr std::string_view marks = "-._~:/?#[]@!$&'()*+,;=%";
    return std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               marks.find(c) != marks.npos;
    });
}

bool hasWholePercentCodes(QByteArrayView text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1))
        if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])) return false;
    return true;
}

QByteArray decoded(QByteArrayView text) { return QByteArray::fromPercentEncoding(text.toByteArray()); }

QByteArray padded(const QByteArray& ai, QByteArray value)
{
    const bool shortGtin = ai == "01" && (value.size() == 8 || value.size() == 12 || value.size() == 13);
    return shortGtin ? value.rightJustified(14, '0') : value;
}

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether `ais` are qualifiers of one alternative ("22 10 21"), each at most once and in that order.
bool followsOrder(const QList<QByteArray>& ais, const QByteArray& alternative)
{
    const QList<QByteArray> order = alternative.split(' ');
    qsizetype at = -1;
    return std::ranges::all_of(ais, [&](const QByteArray& ai) {
        const qsizetype found = order.indexOf(ai, at + 1);
        at = found;
        return found >= 0;
    });
}

QList<QByteArray> alternativesOf(const AiRule& key)
{
    return QByteArray(key.linkQualifiers.data(), static_cast<qsizetype>(key.linkQualifiers.size()))
        .split('|');
}

bool areQualifiers(const QList<QByteArray>& ais, const AiRule& key)
{
    if (ais.isEmpty()) return true;
    const auto alternatives = alternativesOf(key);
    return std::ranges::any_of(alternatives,
                               [&](const QByteArray& order) { return followsOrder(ais, order); });
}

/// Whether a query attribute is one that could have stood in the path, and therefore has to.
bool belongsInPath(const QByteArray& ai, const QList<QByteArray>& qualifiers, const AiRule& key)
{
    for (qsizetype i = 0; i <= qualifiers.size(); ++i) {
        QList<QByteArray> trial = qualifiers;
        trial.insert(i, ai);
        if (areQualifiers(trial, key)) return true;
    }
    return false;
}

/// Key and qualifiers from the end of the path, back to the rightmost primary key.
Result<QList<Gs1Element>> readPath(QByteArrayView path)
{
    QList<Gs1Element> elements;
    const QList<QByteArray> segments = path.toByteArray().split('/');
    for (qsizetype i = segments.size() - 2; i >= 1; i -= 2) {
        const AiRule* rule = ruleOf(segments[i]);
        if (!rule) return noKey();
        elements.prepend({segments[i], padded(segments[i], decoded(segments[i + 1]))});
        if (rule->linkKey) {
            QList<QByteArray> qualifiers;
            std::ranges::transform(elements.sliced(1), std::back_inserter(qualifiers), &Gs1Element::ai);
            if (!areQualifiers(qualifiers, *rule)) return misplaced(qualifiers.first());
            return elements;
        }
    }
    return noKey();
}

Result<void> readQuery(QByteArrayView query, QList<Gs1Element>& elements)
{
    const AiRule& key = *ruleOf(elements.first().ai);
    QList<QByteArray> qualifiers;
    for (qsizetype i = 1; i < elements.size(); ++i)
        qualifiers += elements[i].ai;
    const QList<QByteArray> parameters = query.toByteArray().split('&');
    for (const QByteArray& parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray ai = parameter.first(std::max<qsizetype>(equals, 0));
        if (!isNumber(ai)) continue;
        const AiRule* rule = ruleOf(ai);
        const bool twice = std::ranges::any_of(elements, [&ai](const Gs1Element& e) { return e.ai == ai; });
        if (!rule || !rule->linkAttribute || twice || belongsInPath(ai, qualifiers, key))
            return misplaced(ai);
        elements.append({ai, padded(ai, decoded(parameter.sliced(equals + 1).replace('+', ' ')))});
    }
    return {};
}

} // namespace

bool looksLikeWebAddress(QByteArrayView text)
{
    return std::ranges::any_of(schemes, [text](std::string_view scheme) {
        return text.startsWith(QByteArrayView(scheme.data(), static_cast<qsizetype>(scheme.size())));
    });
}

Result<Gs1Message> readGs1DigitalLink(QByteArrayView text, QDate today)
{
    if (!looksLikeWebAddress(text) || !hasUriCharacters(text)) return noKey();
    text = text.sliced(text.indexOf("://") + 3);
    if (const qsizetype fragment = text.indexOf('#'); fragment >= 0) text = text.first(fragment);
    const qsizetype question = text.indexOf('?');
    const auto query = question < 0 ? QByteArrayView() : text.sliced(question + 1);
    if (question >= 0) text = text.first(question);
    const qsizetype stroke = text.indexOf('/');
    if (stroke < 1) return noKey();
    if (!hasWholePercentCodes(text) || !hasWholePercentCodes(query))
        return badLink(QT_TRANSLATE_NOOP("Error", "The web address in the code is damaged. Scan it again."));
    auto elements = readPath(text.sliced(stroke));
    if (!elements) return elements.error();
    if (const auto read = readQuery(query, elements.value()); !read) return read.error();
    return gs1Message(elements.value(), today);
}

Result<QByteArray> gs1DigitalLink(const QByteArray& stem, const QList<Gs1Element>& elements)
{
    const auto key = std::ranges::find_if(elements, [](const Gs1Element& e) {
        const AiRule* rule = ruleOf(e.ai);
        return rule && rule->linkKey;
    });
    if (key == elements.end()) return noKey();
    const AiRule& rule = *ruleOf(key->ai);
    QByteArray path = stem + '/' + key->ai + '/' + key->value.toPercentEncoding();
    QByteArray query;
    QList<QByteArray> used{key->ai};
    const auto alternatives = alternativesOf(rule);
    const auto best = std::ranges::max_element(alternatives, {}, [&](const QByteArray& order) {
        const auto ais = order.split(' ');
        return std::ranges::count_if(elements, [&](const Gs1Element& e) { return ais.contains(e.ai); });
    });
    const auto order = best->split(' ');
    for (const QByteArray& ai : order)
        for (const Gs1Element& element : elements)
            if (element.ai == ai && !used.contains(ai)) {
                path += '/' + ai + '/' + element.value.toPercentEncoding();
                used += ai;
            }
    for (const Gs1Element& element : elements) {
        if (used.contains(element.ai)) continue;
        const AiRule* attribute = ruleOf(element.ai);
        if (!attribute || !attribute->linkAttribute) return misplaced(element.ai);
        used += element.ai;
        query += (query.isEmpty() ? '?' : '&') + element.ai + '=' + element.value.toPercentEncoding();
    }
    return path + query;
}

} // namespace noi
