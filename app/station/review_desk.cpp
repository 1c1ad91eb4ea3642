#include "app/station/review_desk.h"

#include "core/service/person_file.h"

namespace noi
{

ReviewSource::Answer<ReviewCounts> ReviewDesk::counts()
{
    return askReview([](Review& review, const Actor& actor) { return review.counts(actor); });
}

ReviewSource::Answer<QList<DisputedField>> ReviewDesk::disputedFields(int limit)
{
    return askReview(
        [limit](Review& review, const Actor& actor) { return review.disputedFields(actor, 0, limit); });
}

ReviewSource::Answer<QList<LikelySame>> ReviewDesk::likelySamePersons(int limit)
{
    return askReview(
        [limit](Review& review, const Actor& actor) { return review.likelySamePersons(actor, 0, limit); });
}

ReviewSource::Answer<QList<DoubleDose>> ReviewDesk::doubleDoses(int limit)
{
    return askReview(
        [limit](Review& review, const Actor& actor) { return review.doubleDoses(actor, 0, limit); });
}

ReviewSource::Answer<QList<SetAsideOp>> ReviewDesk::setAside(int limit)
{
    return askReview(
        [limit](Review& review, const Actor& actor) { return review.setAside(actor, 0, limit); });
}

ReviewSource::Answer<void> ReviewDesk::settle(const DisputedField& seen, const QCborValue& value)
{
    return askReview(
        [seen, value](Review& review, const Actor& actor) { return review.settle(actor, seen, value); });
}

ReviewSource::Answer<void> ReviewDesk::linkPersons(Id a, Id b, const QString& reason)
{
    return m_vault.ask([a, b, reason](ServiceContext& context, const Actor& actor) {
        return SamePersons(context).linkPersons(actor, a, b, reason);
    });
}

ReviewSource::Answer<void> ReviewDesk::keepApart(Id a, Id b, const QString& reason)
{
    return m_vault.ask([a, b, reason](ServiceContext& context, const Actor& actor) {
        return SamePersons(context).keepApart(actor, a, b, reason);
    });
}

ReviewSource::Answer<void> ReviewDesk::unlinkPersons(Id a, Id b, const QString& reason)
{
    return m_vault.ask([a, b, reason](ServiceContext& context, const Actor& actor) {
        return SamePersons(context).unlinkPersons(actor, a, b, reason);
    });
}

ReviewSource::Answer<void> ReviewDesk::keepBoth(Id dose, Id otherDose, const QString& reason)
{
    return askReview([dose, otherDose, reason](Review& review, const Actor& actor) {
        return review.keepBoth(actor, dose, otherDose, reason);
    });
}

ReviewSource::Answer<void> ReviewDesk::voidDose(Id dose, const QString& reason)
{
    return m_vault.ask([dose, reason](ServiceContext& context, const Actor& actor) -> Result<void> {
        const auto voided = PersonFiles(context).voidFact(actor, dose, reason);
        return voided ? Result<void>() : Result<void>(voided.error());
    });
}

ReviewSource::Answer<void> ReviewDesk::unvoidDose(Id dose, const QString& reason)
{
    return m_vault.ask([dose, reason](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).unvoid(actor, dose, reason);
    });
}

} // namespace noi
