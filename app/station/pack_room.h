#pragma once

#include "app/station/vault.h"
#include "core/reference/pack_folders.h"

#include <memory>

namespace noi
{

/// Questions that are asked of the use cases on the store's thread with data packs that are read at the first
/// of them. `Reference` has `static Result<Reference> load(const PackFolders&, QDate)`.
template <class Reference> class PackRoom
{
public:
    using Shared = std::shared_ptr<const Reference>;

    PackRoom(Vault& vault, PackFolders folders)
        : m_vault(vault), m_packs(std::make_shared<Packs>(Packs{std::move(folders), {}}))
    {
    }

    /// `job(ServiceContext&, const Shared&, const Actor&)`.
    template <class Job> auto ask(Job job)
    {
        using Told = std::invoke_result_t<Job, ServiceContext&, const Shared&, const Actor&>;
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
        Shared reference;

        Result<Shared> read(QDate day)
        {
            if (reference) return reference;
            auto loaded = Reference::load(folders, day);
            if (!loaded) return loaded.error();
            reference = std::make_shared<const Reference>(std::move(loaded).value());
            return reference;
        }
    };

    Vault& m_vault;
    std::shared_ptr<Packs> m_packs;
};

} // namespace noi
