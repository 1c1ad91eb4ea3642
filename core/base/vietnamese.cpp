#include "core/base/vietnamese.h"

namespace noi
{

QString withoutMarks(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c == u'đ')
            plain += u'd';
        else if (c == u'Đ')
            plain += u'D';
        else if (!c.isMark())
            plain += c;
    }
    return plain;
}

QString searchKey(const QString& text)
{
    // Lower case can bring marks of its own (Turkish İ → i + dot), so marks go last.
    return withoutMarks(text.toLower()).simplified();
}

QString cleanName(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_C).simplified();
}

QString capitalisedName(const QString& name)
{
    QString written = name;
    bool wordStarts = true;
    for (QChar& c : written) {
        if (wordStarts) c = c.toUpper();
        wordStarts = c.isSpace() || c == u'\'' || c == u'-';
    }
    return written;
}

} // namespace noi
