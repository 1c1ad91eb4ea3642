#pragma once

#include "core/base/error.h"
#include "core/base/partial_date.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace noi
{

enum class CardSex { Male, Female };

/// The fields between the "|" of a card; nothing for bytes that are not UTF-8 or hold control characters.
[[nodiscard]] std::optional<QStringList> cardFields(QByteArrayView bytes);

[[nodiscard]] bool isDigits(const QString& text, qsizetype count);

/// ddMMyyyy; yyyy; MMyyyy or ddMMyy: six digits are a month and a year where the middle two are 19 or 20 (no
/// month has that number), else a day in the century given (1900, 2000 …). None for anything else and for
/// years before 1850.
[[nodiscard]] PartialDate compactDate(const QString& digits, int century);

/// dd/MM/yyyy, MM/yyyy or yyyy. None for anything else.
[[nodiscard]] PartialDate slashDate(const QString& text);

/// The error of a card's field, named in English and translated by ui ("date of birth"). Never shows its
/// content.
[[nodiscard]] Error damagedCard(const char* text);

} // namespace noi
