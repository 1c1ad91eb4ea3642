#include "core/model/user.h"
#include "core/service/person_file.h"
#include "core/service/service_context.h"
#include "core/store/registers.h"

#include <algorithm>

namespace noi
{

namespace
{

/// The operations of one file, by record, and what they merge to.
struct FileOps {
    QList<Op> ops; ///< latest first
    QHash<Id, RecordState> states;
    QHash<Id, Op> byId;
};

Result<FileOps> readFile(Database& database, Id file)
{
    FileOps found;
    auto read = database.forEach(QStringLiteral("SELECT body FROM op WHERE file = ?"), {file.value},
                                 [&](const Row& row) -> Result<void> {
                                     if (auto op = decodeOp(row[0].toByteArray())) {
                                         found.byId.insert(op->id, *op);
                                         found.ops.append(std::move(op).value());
                                     }
                                     return {};
                                 });
    if (!read) return read.error();
    QHash<Id, QList<Op>> byRecord;
    for (const Op& op : std::as_const(found.ops))
        byRecord[op.record].append(op);
    for (auto record = byRecord.begin(); record != byRecord.end(); ++record)
        found.states.insert(record.key(), mergeRecord(record.value()));
    std::sort(found.ops.begin(), found.ops.end(),
              [](const Op& a, const Op& b) { return std::pair(a.hlc, a.id) > std::pair(b.hlc, b.id); });
    return found;
}

QString valueText(const QCborValue& value) { return toColumn(value).toString(); }

QString replacedText(const FileOps& file, const FieldWrite& write)
{
    QStringList texts;
    for (const Id base : write.bases) {
        const auto op = file.byId.constFind(base);
        if (op == file.byId.constEnd()) continue;
        for (const FieldWrite& before : op->fields)
            if (before.field == write.field && !texts.contains(valueText(before.value)))
                texts.append(valueText(before.value));
    }
    return texts.join(QStringLiteral(" / "));
}

class UserNames
{
public:
    explicit UserNames(Database& database) : m_database(database) {}

    QString name(Id user)
    {
        auto known = m_names.find(user);
        if (known == m_names.end()) {
            const auto found = readRecord<User>(m_database, user);
            known = m_names.insert(user, found ? found->name : QString());
        }
        return *known;
    }

private:
    Database& m_database;
    QHash<Id, QString> m_names;
};

} // namespace

Result<QList<HistoryLine>> PersonFiles::history(const Actor& actor, Id person)
{
    if (auto allowed = m_context.require(actor, "view-history"); !allowed) return allowed.error();
    const auto file = readFile(m_context.database(), person);
    if (!file) return file.error();
    UserNames users(m_context.database());
    QList<HistoryLine> lines;
    for (const Op& op : file->ops) {
        const RecordType* type = m_context.store.model().type(op.type);
        if (!type) continue;
        for (const FieldWrite& write : op.fields) {
            const FieldInfo* field = type->field(write.field);
            if (!field) continue;
            const FieldState now = file->states[op.record].fields.value(write.field);
            const bool stands = now.sources().contains(op.id);
            lines.append({vietnamTime(op.wallMs), users.name(op.actor), op.id, op.record, type->table,
                          field->name, replacedText(*file, write), valueText(write.value), stands,
                          stands && now.disputed()});
        }
    }
    return lines;
}

} // namespace noi
