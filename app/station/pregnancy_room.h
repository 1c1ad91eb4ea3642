#pragma once

#include "app/station/vault.h"
#include "ui/pregnancy/pregnancy_source.h"

namespace noi
{

/// The questions of the pages on pregnancy, asked of the use cases on the store's thread. The packs they are
/// judged by are read at the first of them.
class PregnancyRoom : public PregnancySource
{
public:
    PregnancyRoom(Vault& vault, PackFolders packs);

    Later<PregnancyAnswer> pregnancies(Id person) override;
    Later<Id> begin(const Pregnancy& pregnancy) override;
    Later<void> change(const Seen<Pregnancy>& seen, const Pregnancy& after) override;
    Later<void> end(const Seen<Pregnancy>& seen, const Pregnancy& ended) override;
    Later<void> reopen(const Seen<Pregnancy>& seen) override;
    Later<Id> recordVisit(const AntenatalVisit& visit) override;
    Later<QList<pregnancy::Finding>> findings(const AntenatalVisit& visit) override;
    Later<Id> recordTest(const AntenatalTest& test) override;
    Later<Id> refer(const Referral& referral) override;
    Later<QList<PregnantWoman>> pregnantWomen() override;

    using Reference = std::shared_ptr<const pregnancy::PregnancyReference>;
    /// `job(ServiceContext&, reference, actor)` on the store's thread, with the packs read.
    template <class Job> auto ask(Job job)
    {
        using Told = std::invoke_result_t<Job, ServiceContext&, const Reference&, const Actor&>;
        return m_vault.ask([packs = m_packs, job](ServiceContext& context, const Actor& actor) -> Told {
            const auto reference = packs->read(context.today());
            if (!reference) return reference.error();
            return job(context, *reference, actor);
        });
    }

private:
    /// Of the store's thread.
    struct Packs {
        PackFolders folders;
        Reference reference;

        Result<Reference> read(QDate day);
    };
    /// `job(PregnancyDesk&, actor)`.
    template <class Job> auto askDesk(Job job);

    Vault& m_vault;
    std::shared_ptr<Packs> m_packs;
};

} // namespace noi
