#pragma once

#include "app/station/pack_room.h"
#include "ui/pregnancy/pregnancy_source.h"

namespace noi
{

/// The questions of the pages on pregnancy, asked of the use cases on the store's thread. The packs they are
/// judged by are read at the first of them.
class PregnancyRoom : public PregnancySource
{
public:
    PregnancyRoom(Vault& vault, PackFolders packs) : m_room(vault, std::move(packs)) {}

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

    /// Who else asks by the same packs.
    [[nodiscard]] PackRoom<pregnancy::PregnancyReference>& room() { return m_room; }

private:
    /// `job(PregnancyDesk&, actor)`.
    template <class Job> auto askDesk(Job job);

    PackRoom<pregnancy::PregnancyReference> m_room;
};

} // namespace noi
