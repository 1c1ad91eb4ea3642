#include "core/service/certificate_number.h"

#include <algorithm>

namespace noi
{

QString nextCertificateNumber(const QStringList& numbers, qint64 device, const QString& facility, int year)
{
    const QString end = QStringLiteral("-%1.GCS.%2.%3")
                            .arg(QString::number(device, 36).toUpper(), facility,
                                 QString::number(year % 100).rightJustified(2, u'0'));
    int last = 0;
    for (const QString& number : numbers)
        if (number.endsWith(end)) last = std::max(last, number.chopped(end.size()).toInt());
    return QString::number(last + 1).rightJustified(5, u'0') + end;
}

} // namespace noi
