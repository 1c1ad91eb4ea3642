#pragma once

#include "app/station/vault.h"
#include "core/service/review_book.h"
#include "ui/sync/review_source.h"

#include <memory>

namespace noi
{

/// The review page's questions, asked of the use cases on the store's thread.
class ReviewDesk : public ReviewSource
{
public:
    explicit ReviewDesk(Vault& vault) : m_vault(vault), m_book(std::make_shared<ReviewBook>()) {}

    [[nodiscard]] bool maySettle() const override { return m_vault.may("settle-review"); }
    [[nodiscard]] bool mayLink() const override { return m_vault.may("link-persons"); }
    [[nodiscard]] bool mayVoidDose() const override { return m_vault.may("void-dose"); }

    Answer<ReviewCounts> counts() override;
    Answer<QList<DisputedField>> disputedFields(int limit) override;
    Answer<QList<LikelySame>> likelySamePersons(int limit) override;
    Answer<QList<DoubleDose>> doubleDoses(int limit) override;
    Answer<QList<SetAsideOp>> setAside(int limit) override;
    Answer<void> settle(const DisputedField& seen, const QCborValue& value) override;
    Answer<void> linkPersons(Id a, Id b, const QString& reason) override;
    Answer<void> keepApart(Id a, Id b, const QString& reason) override;
    Answer<void> unlinkPersons(Id a, Id b, const QString& reason) override;
    Answer<void> keepBoth(Id dose, Id otherDose, const QString& reason) override;
    Answer<void> voidDose(Id dose, const QString& reason) override;
    Answer<void> unvoidDose(Id dose, const QString& reason) override;

private:
    /// `job(Review&, const Actor&)` on the store's thread.
    template <class Job> auto askReview(Job job)
    {
        return m_vault.ask(
            [book = m_book, job = std::move(job)](ServiceContext& context, const Actor& actor) {
                Review review(context, *book);
                return job(review, actor);
            });
    }

    Vault& m_vault;
    std::shared_ptr<ReviewBook> m_book; ///< the store's thread's
};

} // namespace noi
