#pragma once

#include "core/clinical/pregnancy/care_rules.h"
#include "core/model/answer.h"

#include <optional>

namespace noi
{

// How facts for the rules of care are put together: what is not known is left out.

inline void putFact(pregnancy::Facts& facts, const char* name, std::optional<int> value, double inOne = 1)
{
    if (value) facts.insert(QString::fromLatin1(name), *value / inOne);
}

inline void putFact(pregnancy::Facts& facts, const char* name, Answer answer)
{
    if (answer != Answer::Unknown) facts.insert(QString::fromLatin1(name), answer == Answer::Yes);
}

/// Signs that were asked for are there or not; others are known only where they are there. The fact of a
/// sign is `prefix` and its code, with "_" for "-".
inline void putSigns(pregnancy::Facts& facts, const QStringList& codes, const QStringList& there, bool asked,
                     const char* prefix = "")
{
    for (const QString& code : codes)
        if (asked || there.contains(code))
            facts.insert(QString::fromLatin1(prefix) + QString(code).replace(u'-', u'_'),
                         there.contains(code));
}

} // namespace noi
