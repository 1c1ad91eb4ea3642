#include "core/barcode/gs1_element_string.h"

#include "core/barcode/gs1_ai_table.h"

#include <algorithm>

namespace noi
{
namespace
{

qsizetype upToSeparator(QByteArrayView text)
{
    const qsizetype separator = text.indexOf(fnc1);
    return separator < 0 ? text.size() : separator;
}

Error unknownField(QByteArrayView text)
{
    const auto shown = text.first(std::min<qsizetype>(text.size(), 4)).toByteArray();
    return {ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("Error",
                              "No GS1 field begins with “%1”: a separator was lost, or this is not a GS1 "
                              "code. Scan it again."),
            {QString::fromLatin1(shown.toPercentEncoding())}};
}

} // namespace

Result<Gs1Message> readGs1ElementString(QByteArrayView text, QDate today)
{
    QList<Gs1Element> elements;
    if (text.startsWith(fnc1)) text = text.sliced(1);
    while (!text.isEmpty()) {
        const gs1::AiRule* rule = gs1::ruleAtStartOf(text);
        if (!rule) return unknownField(text);
        const auto ai = text.first(static_cast<qsizetype>(rule->first.size()));
        text = text.sliced(ai.size());
        qsizetype size = upToSeparator(text);
        if (rule->predefinedLength) size = std::min(size, rule->longestValue());
        elements.append({ai.toByteArray(), text.first(size).toByteArray()});
        text = text.sliced(size);
        if (text.startsWith(fnc1)) text = text.sliced(1);
    }
    return gs1Message(elements, today);
}

QByteArray gs1ElementString(const QList<Gs1Element>& elements)
{
    QByteArray text;
    bool open = false;
    for (const Gs1Element& element : elements) {
        if (open) text += fnc1;
        text += element.ai + element.value;
        const gs1::AiRule* rule = gs1::ruleOf(element.ai);
        open = !rule || !rule->predefinedLength;
    }
    return text;
}

} // namespace noi
