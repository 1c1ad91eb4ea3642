#include "core/base/error.h"

namespace noi
{

QString fillIn(QString sentence, const QStringList& args)
{
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int slot = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (slot >= 1 && slot <= args.size()) {
            filled += args[slot - 1];
            ++i;
        } else {
            filled += sentence[i];
        }
    }
    return filled;
}

QString Error::english() const { return fillIn(QString::fromUtf8(text), args); }

} // namespace noi
