#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace noi
{

/// One field of a GS1 code: application identifier and value, both plain ASCII.
struct Gs1Element {
    QByteArray ai;
    QByteArray value;

    bool operator==(const Gs1Element&) const = default;
};

/// What one GS1 code says. Every value has been checked against the rules of its AI.
struct Gs1Message {
    QList<Gs1Element> elements; ///< in the order they were read

    QString gtin;   ///< AI 01, 14 digits; empty where absent, like the others
    QString lot;    ///< AI 10
    QString serial; ///< AI 21
    QDate expiry;   ///< AI 17, else the day of AI 7003; a date without a day is the last of its month

    /// AIs here that GS1 wants together with others that this code does not carry. See gs1Message().
    QStringList incomplete;

    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView ai) const;

    bool operator==(const Gs1Message&) const = default;
};

/// Checks elements read from one code and makes a message of them. `today` settles the century of two-digit
/// years.
///
/// Errors: an unknown AI; a value its AI does not allow; the same AI with two values; two AIs that GS1
/// forbids together. Two AIs that GS1 wants together (a lot and its GTIN) are no error when one is absent:
/// GS1 itself judges that over all the codes on the item, a box may carry its GTIN and its lot in two codes,
/// and a nurse may type just one. They are listed in `incomplete`; whoever has the whole item in view decides
/// with that.
[[nodiscard]] Result<Gs1Message> gs1Message(const QList<Gs1Element>& elements, QDate today);

/// For a code that carries everything about an item: an error when `incomplete` names anything.
[[nodiscard]] Result<void> requireComplete(const Gs1Message& message);

} // namespace noi
