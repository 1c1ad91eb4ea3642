#pragma once

#include "core/reference/reference.h"
#include "core/service/due_list.h"

namespace noi
{

/// What the head decides about a session that is planned from a due list.
struct SessionWish {
    QHash<QString, QString> instead; ///< product of the list → another that serves the same
    /// Doses ordered beyond those counted, in hundredths of them, for vials that hold more than one dose. No
    /// pack states a wastage rate, so it is the head's figure.
    int sparePercent = 0;
};

/// One product to bring.
struct ProductOrder {
    QString product;
    QStringList instead;      ///< all that serve what it is for, itself too: what the head may choose among
    int doses = 0;            ///< one for each person who needs it
    std::optional<int> vials; ///< none: how many doses a vial holds is not known, the label says
};

/// One morning.
struct PlannedSession {
    QStringList hamlets; ///< in the list's order; an empty text: hamlet not known
    int people = 0;
    QList<ProductOrder> products;
};

/// Sessions for everybody of a list.
struct SessionPlan {
    int people = 0;
    int limit = 0; ///< most persons in one session: the pack's rule, by whether only one vaccine is given
    QList<ProductOrder> products; ///< of all sessions; vials are opened in one session and finished in it
    QList<PlannedSession> sessions;
};

/// As few sessions as the limit allows; a hamlet stays together where it fits in what is left of one. Pure.
[[nodiscard]] SessionPlan planSessions(const QList<DueRow>& rows, const Reference& reference,
                                       const SessionWish& wish = {});

} // namespace noi
