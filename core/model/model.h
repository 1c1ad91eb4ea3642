#pragma once

#include "core/model/record.h"

namespace noi
{

/// Every kind of record this version knows. Journal, merge, history and sync go over this list and name no
/// kind.
class Model
{
public:
    explicit Model(QList<RecordType> types);

    [[nodiscard]] const QList<RecordType>& types() const { return m_types; }
    /// Null for a number this version does not know.
    [[nodiscard]] const RecordType* type(int number) const;
    /// Changes whenever a type, field, name or kind is added: registers folded under another one are folded
    /// again.
    [[nodiscard]] QByteArray fingerprint() const;

private:
    QList<RecordType> m_types;
};

/// The records of Nôi. A new kind is added here, in a header beside this one, and in a numbered migration.
[[nodiscard]] Model noiModel();

} // namespace noi
