#pragma once

#include "app/station/vault.h"
#include "ui/people/draft_store.h"

namespace noi
{

/// Half-filled forms, in the encrypted database, one set for each user.
class Drafts : public DraftStore
{
public:
    explicit Drafts(Vault& vault) : m_vault(vault) {}

    QFuture<Result<void>> save(const QString& key, const QJsonObject& form) override;
    QFuture<Result<QJsonObject>> load(const QString& key) override;
    QFuture<Result<void>> drop(const QString& key) override;

private:
    Vault& m_vault;
};

} // namespace noi
