#pragma once

#include "core/journal/merge.h"
#include "core/model/model.h"
#include "core/store/many_rows.h"

#include <QHash>

namespace noi
{

/// Writes the registers: each row is the merge of the operations on its record, and nothing else. Runs inside
/// the transaction that adds the operations, so journal and registers never differ.
class Fold
{
public:
    Fold(Database& database, const Model& model) : m_database(database), m_model(model) {}

    /// What the journal says about one record. NotFound when no operation is there.
    Result<RecordState> state(Id record);
    Result<void> foldRecord(Id record);
    /// Takes away what stands for a record of which no operation is left.
    Result<void> forget(Id record);
    /// The same for many at once, each named once: a few statements for all of them. Records of which no
    /// operation is left are forgotten.
    Result<void> foldRecords(const QList<Id>& records);
    /// A record that this very operation creates: what foldRecord() would write, without looking anything up.
    Result<void> foldNew(const Op& creation);
    /// Empties every register and folds the whole journal.
    Result<void> foldAll();

private:
    Result<QList<Op>> operationsOn(Id record);
    Result<void> removeOtherRows(const QList<Op>& ops, const RecordState& merged);
    Result<void> write(const QList<RecordState>& states);
    /// How rows of one register are written.
    struct Upsert {
        QString table, conflict;
        QList<Column> columns; ///< empty ones
    };
    const Upsert& upsert(const RecordType& type);

    Database& m_database;
    const Model& m_model;
    QHash<int, Upsert> m_upserts;
};

} // namespace noi
