#pragma once

#include "core/base/result.h"
#include "core/reference/pack_table.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace noi
{

/// Who pays: the national programme (TCMR), the person (service), or either.
enum class Programme { National, Service, Both };

/// A vaccine product, as it comes in one kind of vial.
struct Product {
    struct Volume {
        int fromMonths = 0; ///< age from which it is given
        double ml = 0;
    };

    QString code;          ///< ours, for ever: "bcg-ivac"
    QString name;          ///< as shown: "BCG (IVAC)"
    QString shortName;     ///< fits a cell of the card: "BCG"
    QString manufacturer;  ///< empty where not known
    QString vaccineType;   ///< what a schedule counts it by: CVX, or VN-…; empty: no schedule does
    QString atc;           ///< WHO's ATC code; empty where not known
    QStringList antigens;  ///< codes of antigens.csv, never empty
    QStringList gtins;     ///< GTIN-14; often none
    QString route;         ///< code of routes.csv
    QStringList sites;     ///< codes of injection-sites.csv; the first is the usual one
    QList<Volume> volumes; ///< by age; none where not known
    std::optional<int> dosesPerVial; ///< whole doses, of the smallest volume; none: not known, the label says
    std::optional<int>
        openHours;     ///< hours an opened vial may be used; none: until its expiry, or it holds one dose
    bool live = false; ///< a live attenuated vaccine
    bool reconstituted = false; ///< dissolved before use
    Programme programme = Programme::National;
    QString minAge;    ///< the product's own first age, as a schedule writes it: "6 weeks"; empty: none known
    QString maxAge;    ///< no longer from this age on: "24 weeks"; empty: none known
    QString niisId;    ///< id in the national registry; empty where not known
    bool inUse = true; ///< false: no longer given, kept to read old doses
    QString note;

    /// Millilitres for a person of this age in months; none where not known.
    [[nodiscard]] std::optional<double> doseMl(int ageMonths) const;
};

/// The vaccine products. Immutable once loaded.
class Products
{
public:
    /// Pack columns: resources/packs/README.md. Fails with Damaged, naming the line.
    static Result<Products> read(const QByteArray& bytes, const QString& file);
    /// The same products with the GTINs of another pack added (columns product, gtin): a station's own, or
    /// the made-up ones of the demo.
    [[nodiscard]] Result<Products> withGtins(const QByteArray& bytes, const QString& file) const;

    [[nodiscard]] const PackInfo& info() const { return m_info; }
    [[nodiscard]] const QList<Product>& all() const { return m_products; }
    /// Null where there is none. Valid as long as these products.
    [[nodiscard]] const Product* byCode(const QString& code) const;
    /// By GTIN of 8, 12, 13 or 14 digits, leading zeros or not. Null where it is not known.
    [[nodiscard]] const Product* byGtin(const QString& gtin) const;
    [[nodiscard]] const Product* byNiisId(const QString& id) const;
    /// Every product that holds this antigen, in the pack's order.
    [[nodiscard]] QList<Product> withAntigen(const QString& antigen) const;

private:
    Result<void> addGtin(qsizetype product, const QString& gtin, const PackTable& table, qsizetype row);

    PackInfo m_info;
    QList<Product> m_products;
    QHash<QString, qsizetype> m_byCode, m_byGtin;
};

/// Check digit, length and digits of a GTIN.
[[nodiscard]] bool isGtin(const QString& text);

} // namespace noi
