#include "core/exchange/text/legacy_vietnamese.h"
#include "core/exchange/text/letters.h"
#include "tests/fuzz/fuzz.h"

/// Bytes as text, then as a column: nothing crashes, and what only Unicode has is never altered.
void noi::fuzz::run(QByteArrayView bytes)
{
    using namespace noi::exchange;
    const auto text = lettersOf(bytes.toByteArray());
    if (!text) return;
    const QStringList texts = text->split(u'\n');
    const ColumnLetters column = lettersOfColumn(texts);
    for (const QString& one : texts) {
        const Legacy encoding = encodingOf(one, column);
        (void)toUnicode(one, encoding);
        if (one.contains(u'ạ')) require(encoding == Legacy::None);
    }
}
