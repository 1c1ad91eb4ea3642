#include "ui/kit/fitted_name.h"

#include <QFontMetrics>
#include <QStringList>

namespace noi
{

QString fittedName(const QString& name, int width, const QFontMetrics& metrics)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (metrics.horizontalAdvance(words.join(u' ')) <= width) break;
        words[i] = words[i].left(1) + u'.';
    }
    // Letters of the family's and middle names go before the given name loses anything.
    while (words.size() > 1 && metrics.horizontalAdvance(words.join(u' ')) > width)
        words.removeFirst();
    // elidedText() counts parts of a pixel, and would cut what fits by the whole ones.
    const QString fitted = words.join(u' ');
    return metrics.horizontalAdvance(fitted) <= width ? fitted
                                                      : metrics.elidedText(fitted, Qt::ElideRight, width);
}

} // namespace noi
