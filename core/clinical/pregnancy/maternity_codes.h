#pragma once

#include "core/base/result.h"
#include "core/reference/pack_table.h"
#include "core/reference/words.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace noi::pregnancy
{

/// One choice of a list: a danger sign, a place of birth…
struct MaternityCode {
    QString code;
    Words name;
    QStringList marks; ///< what counts it so: "facility", "staff", "skilled", "caesarean"
};

/// The lists of choices of the registers of pregnancy and birth, as data.
class MaternityCodes
{
public:
    /// Columns list, code, name_vi, name_en, marks. The lists are history, danger, place, mode, attendant,
    /// complication, postnatal-mother, postnatal-child and family-planning; codes are unique in theirs.
    /// Fails with Damaged, naming the line, or a list that is missing.
    static Result<MaternityCodes> read(const QByteArray& bytes, const QString& file);

    /// In the order of the pack; empty for a list that there is not.
    [[nodiscard]] QList<MaternityCode> list(const QString& name) const { return m_lists.value(name); }
    /// Null where there is none. Valid as long as this.
    [[nodiscard]] const MaternityCode* find(const QString& list, const QString& code) const;
    [[nodiscard]] bool has(const QString& list, const QString& code, const QString& mark) const;

private:
    QHash<QString, QList<MaternityCode>> m_lists;
};

} // namespace noi::pregnancy
