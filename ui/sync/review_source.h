#pragma once

#include "core/service/review.h"

#include <QFuture>

namespace noi
{

/// What the review page asks of the station's records: core's Review, SamePersons and PersonFiles, whose
/// contracts hold here, with the actor left out. Called from the screen's thread; the futures may finish on
/// any.
class ReviewSource
{
public:
    template <class T> using Answer = QFuture<Result<T>>;

    virtual ~ReviewSource() = default;
    /// Whoever is logged in has the permission "settle-review".
    [[nodiscard]] virtual bool maySettle() const = 0;
    [[nodiscard]] virtual bool mayLink() const = 0;     ///< "link-persons"
    [[nodiscard]] virtual bool mayVoidDose() const = 0; ///< "void-dose"

    virtual Answer<ReviewCounts> counts() = 0;
    virtual Answer<QList<DisputedField>> disputedFields(int limit) = 0;
    virtual Answer<QList<LikelySame>> likelySamePersons(int limit) = 0;
    virtual Answer<QList<DoubleDose>> doubleDoses(int limit) = 0;
    virtual Answer<QList<SetAsideOp>> setAside(int limit) = 0;

    virtual Answer<void> settle(const DisputedField& seen, const QCborValue& value) = 0;
    virtual Answer<void> linkPersons(Id a, Id b, const QString& reason) = 0;
    virtual Answer<void> keepApart(Id a, Id b, const QString& reason) = 0;
    /// Takes back either of the two.
    virtual Answer<void> unlinkPersons(Id a, Id b, const QString& reason) = 0;
    virtual Answer<void> keepBoth(Id dose, Id otherDose, const QString& reason) = 0;
    virtual Answer<void> voidDose(Id dose, const QString& reason) = 0;
    virtual Answer<void> unvoidDose(Id dose, const QString& reason) = 0;
};

} // namespace noi
