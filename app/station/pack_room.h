#pragma once

#include "app/station/vault.h"
#include "core/reference/pack_folders.h"

#include <memory>

namespace noi
{

/// Questions that are asked of the use cases on the store's thread with data packs that are read at the first
/// of them and kept until they are asked as of another day. `Reference` has `static Result<Reference>
/// load(const PackFolders&, QDate)`.
template <class Reference> class PackRoom
{
public:
    using Shared = std::shared_ptr<const Reference>;

    PackRoom(Vault& vault, PackFolders folders)
        : m_vault(vault), m_packs(std::make_shared<Packs>(Packs{std::move(folders)}))
    {
    }

    /// `job(ServiceContext&, const Shared&, const Actor&)`, by the packs that apply today.
    template <class Job> auto ask(Job job) { return askAsOf({}, std::move(job)); }
    /// By those that apply on a day: the period's last one, for a report; invalid: today.
    template <class Job> auto askAsOf(QDate day, Job job)
    {
        using Told = std::invoke_result_t<Job, ServiceContext&, const Shared&, const Actor&>;
        return m_vault.ask([packs = m_packs, day, job](ServiceContext& context, const Actor& actor) -> Told {
            const auto reference = packs->read(day.isValid() ? day : context.today());
            if (!reference) return reference.error();
            return job(context, *reference, actor);
        });
    }

private:
    /// Of the store's thread.
    struct Packs {
        PackFolders folders;
        Shared reference = {};
        QDate day = {}; ///< of the reference

        Result<Shared> read(QDate asOf)
        {
            if (reference && day == asOf) return reference;
            auto loaded = Reference::load(folders, asOf);
            if (!loaded) return loaded.error();
            reference = std::make_shared<const Reference>(std::move(loaded).value());
            day = asOf;
            return reference;
        }
    };

    Vault& m_vault;
    std::shared_ptr<Packs> m_packs;
};

} // namespace noi
