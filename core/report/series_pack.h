#pragma once

#include "core/reference/products.h"
#include "core/reference/words.h"

namespace noi::report
{

/// A row of doses that reports number: "DPT-HepB-Hib 1, 2, 3". A product belongs to it by what is in it, so a
/// new product is counted without a new pack.
struct Series {
    QString code;
    Words name;
    QStringList with, without; ///< antigens
    QStringList routes;        ///< empty: any
    int fromYears = 0;         ///< completed years of age from which a dose counts

    [[nodiscard]] bool takes(const Product& product) const;
};

/// The pack series.csv.
class SeriesPack
{
public:
    struct Required {
        QString series;
        int number = 0;
    };

    /// Columns series, name_vi, name_en, with, without, routes, from_years; key fully_immunised. Fails with
    /// Damaged, naming the line or the key.
    static Result<SeriesPack> read(const QByteArray& bytes, const QString& file);

    [[nodiscard]] const PackInfo& info() const { return m_info; }
    [[nodiscard]] const QList<Series>& all() const { return m_series; }
    /// What a fully immunised child has had.
    [[nodiscard]] const QList<Required>& fullyImmunised() const { return m_required; }

private:
    [[nodiscard]] bool has(const QString& series) const;
    Result<void> readRequired();

    PackInfo m_info;
    QList<Series> m_series;
    QList<Required> m_required;
};

} // namespace noi::report
