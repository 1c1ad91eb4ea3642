#pragma once

#include "core/exchange/import/import_field.h"
#include "core/reference/pack_folders.h"
#include "core/reference/products.h"

#include <QHash>

#include <optional>

namespace noi::exchange
{

/// What two spellings of a heading or a vaccine's name have in common: letters and digits in words, small,
/// without marks; what stands in brackets is left out. "DPT-VGB-Hib (SII)" → "dpt vgb hib".
[[nodiscard]] QString headingKey(const QString& text);

/// One vaccine, and which dose of it where that is said.
struct VaccineHeading {
    QString product;
    std::optional<int> doseNumber;

    bool operator==(const VaccineHeading&) const = default;
};

/// How others head the columns of their lists, and what they call vaccines: the packs import-columns.csv and
/// import-vaccines.csv.
class ImportReference
{
public:
    static Result<ImportReference> load(const PackFolders& folders, QDate day);
    /// Fails with Damaged, naming pack and line: an unknown field or product, a spelling of two
    /// meanings.
    static Result<ImportReference> read(const QByteArray& columns, const QByteArray& vaccines,
                                        const Products& products);

    /// Ignored for a heading that no field has.
    [[nodiscard]] ImportField field(const QString& heading) const;
    /// The product of a vaccine's name; a name of several makers' products means the one the pack says. The
    /// products' own names come first. Empty: unknown.
    [[nodiscard]] QString product(const QString& name) const;
    /// "OPV 2", "DPT-VGB-Hib mũi 3", "Ngày tiêm Sởi": a vaccine with the number of its dose behind it.
    [[nodiscard]] std::optional<VaccineHeading> vaccineHeading(const QString& heading) const;

private:
    Result<void> readColumns(const QByteArray& bytes);
    Result<void> readVaccines(const QByteArray& bytes, const Products& products);

    QHash<QString, ImportField> m_fields;
    QHash<QString, QString> m_names, m_vaccines, m_shortNames; ///< products by the keys of names
    QStringList m_fillers; ///< words around a vaccine's name that say nothing of it: "ngay tiem"
};

} // namespace noi::exchange
