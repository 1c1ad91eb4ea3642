#pragma once

#include "ui/print/sheet.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace noi
{

/// What goes with somebody who is sent to another facility: words only, so that any page can fill it.
struct ReferralSlip {
    struct Fact {
        QString label, value; ///< an empty value is left out
    };

    QString station;
    QString toFacility;
    bool emergency = false;
    QString name;
    QList<Fact> who;       ///< birth, address, numbers
    QList<Fact> pregnancy; ///< week, expected day, PARA
    QStringList findings;
    QString examined;    ///< the day of the figures; empty: she was not examined
    QList<Fact> figures; ///< of the last visit
    QString reason, given;
    QString when; ///< she was sent
    QString by;   ///< name below the signature
    QDateTime printed;
};

/// An upright A4, with room for the answer of who takes her over.
[[nodiscard]] PrintJob referralSlipJob(const ReferralSlip& slip);

} // namespace noi
