#include "app/station/drafts.h"

#include "core/store/registers/draft_register.h"

#include <QJsonDocument>

namespace noi
{

QFuture<Result<void>> Drafts::save(const QString& key, const QJsonObject& form)
{
    return m_vault.ask([key, form](ServiceContext& context, const Actor& actor) {
        const QString text = QString::fromUtf8(QJsonDocument(form).toJson(QJsonDocument::Compact));
        return DraftRegister(context.database()).save(actor.user, key, text);
    });
}

QFuture<Result<QJsonObject>> Drafts::load(const QString& key)
{
    return m_vault.ask([key](ServiceContext& context, const Actor& actor) -> Result<QJsonObject> {
        const auto text = DraftRegister(context.database()).load(actor.user, key);
        if (!text) return text.error();
        return QJsonDocument::fromJson(text->toUtf8()).object();
    });
}

QFuture<Result<void>> Drafts::drop(const QString& key)
{
    return m_vault.ask([key](ServiceContext& context, const Actor& actor) {
        return DraftRegister(context.database()).drop(actor.user, key);
    });
}

} // namespace noi
