#include "core/barcode/gs1_bracketed.h"

namespace noi
{
namespace
{

/// Where the next field begins: the first "(" without a "\" before it, or the end.
qsizetype nextBracket(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '(' && (i == 0 || text[i - 1] != '\\')) return i;
    }
    return text.size();
}

} // namespace

Result<Gs1Message> readGs1Bracketed(QByteArrayView text, QDate today)
{
    QList<Gs1Element> elements;
    do {
        const qsizetype close = text.indexOf(')');
        if (!text.startsWith('(') || close < 0)
            return Error{ErrorKind::BadInput,
                         QT_TRANSLATE_NOOP("Error",
                                           "A field begins with its number in brackets, like "
                                           "(01)08412345678905(17)270331(10)AB12. Type it like that."),
                         {}};
        Gs1Element element{text.sliced(1, close - 1).toByteArray(), {}};
        text = text.sliced(close + 1);
        const qsizetype end = nextBracket(text);
        element.value = text.first(end).toByteArray().replace("\\(", "(");
        elements.append(element);
        text = text.sliced(end);
    } while (!text.isEmpty());
    return gs1Message(elements, today);
}

QByteArray gs1Bracketed(const QList<Gs1Element>& elements)
{
    QByteArray text;
    for (const Gs1Element& element : elements)
        text += '(' + element.ai + ')' + QByteArray(element.value).replace("(", "\\(");
    return text;
}

} // namespace noi
