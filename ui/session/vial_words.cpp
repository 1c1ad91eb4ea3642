#include "ui/session/vial_words.h"

#include "ui/session/session_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

constexpr qint64 minute = 60'000;

VialCondition conditionOf(const VialState& vial, qint64 minutesLeft)
{
    if (!vial.vial.value.discardedAt.isNull()) return VialCondition::Discarded;
    if (vial.suspended) return VialCondition::Suspended;
    if (vial.left <= 0) return VialCondition::UsedUp;
    if (minutesLeft <= 0) return VialCondition::Over;
    return minutesLeft < 60 ? VialCondition::Soon : VialCondition::Usable;
}

QString untilText(VialCondition condition, qint64 minutesLeft)
{
    switch (condition) {
    case VialCondition::Discarded: return QCoreApplication::translate("Session", "discarded");
    case VialCondition::Suspended: return QCoreApplication::translate("Session", "lot suspended: do not use");
    case VialCondition::UsedUp: return QCoreApplication::translate("Session", "used up");
    case VialCondition::Over: return QCoreApplication::translate("Session", "over time: discard");
    case VialCondition::Soon: return QCoreApplication::translate("Session", "%1 min left").arg(minutesLeft);
    case VialCondition::Usable: break;
    }
    const int days = static_cast<int>(minutesLeft / (24 * 60));
    if (days > 0) return QCoreApplication::translate("Session", "%n day(s) left", nullptr, days);
    return QCoreApplication::translate("Session", "%1 h %2 left")
        .arg(minutesLeft / 60)
        .arg(minutesLeft % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

VialWords vialWords(const VialState& vial, qint64 now)
{
    // Without a time limit of its own a vial can be used as long as its lot.
    const qint64 left = vial.useBy.isNull() ? 365 * 24 * 60 : (moment(vial.useBy) - now) / minute;
    VialWords words;
    words.condition = conditionOf(vial, left);
    words.left = QCoreApplication::translate("Session", "%1/%2 doses")
                     .arg(vial.left)
                     .arg(vial.vial.value.doses.value_or(1));
    words.until = untilText(words.condition, left);
    return words;
}

QList<VialState> usableVials(const SessionBoard& board, qint64 now)
{
    QList<VialState> usable;
    for (const VialState& vial : board.vials)
        if (vialWords(vial, now).usable()) usable.append(vial);
    return usable;
}

QList<VialState> vialsToDiscard(const SessionBoard& board)
{
    QList<VialState> open;
    for (const VialState& vial : board.vials)
        if (vial.vial.value.discardedAt.isNull() && vial.left > 0) open.append(vial);
    return open;
}

} // namespace noi
