#include "ui/settings/backup_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace noi
{

namespace
{

QString words(const char* text, qint64 count = -1)
{
    return QCoreApplication::translate("BackupWords", text, nullptr, static_cast<int>(count));
}

} // namespace

QString agoWords(const QDateTime& then, const QDateTime& now)
{
    const qint64 minutes = then.secsTo(now) / 60, days = then.date().daysTo(now.date());
    if (minutes < 2) return words(QT_TRANSLATE_NOOP("BackupWords", "just now"));
    if (minutes < 60) return words(QT_TRANSLATE_N_NOOP("BackupWords", "%n minute(s) ago"), minutes);
    if (days == 0) return words(QT_TRANSLATE_N_NOOP("BackupWords", "%n hour(s) ago"), minutes / 60);
    if (days == 1) return words(QT_TRANSLATE_NOOP("BackupWords", "yesterday"));
    return words(QT_TRANSLATE_N_NOOP("BackupWords", "%n day(s) ago"), days);
}

Meaning agoMeaning(const QDateTime& then, const QDateTime& now)
{
    const qint64 days = then.date().daysTo(now.date());
    return days <= 1 ? Meaning::Done : days <= 7 ? Meaning::Late : Meaning::Stop;
}

QString sizeWords(qint64 bytes)
{
    //: the locale whose numbers are written
    const QLocale locale(words(QT_TRANSLATE_NOOP("BackupWords", "en_GB")));
    return locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace noi
