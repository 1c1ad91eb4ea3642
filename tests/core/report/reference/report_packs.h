#pragma once

#include "core/clinical/growth/growth_classes.h"
#include "core/clinical/growth/growth_standard.h"
#include "core/clinical/pregnancy/pregnancy_reference.h"
#include "core/reference/products.h"
#include "tests/core/report/reference/condition.h"

#include <QMap>

namespace noi::test::reference
{

/// One line of series.csv.
struct SeriesLine {
    QString code;
    QStringList with, without, routes;
    std::optional<int> fromYears;

    [[nodiscard]] bool takes(const Product& product) const;
};

/// One line of indicators.csv.
struct IndicatorLine {
    QString code, family, when, sum;
};

/// One column of a form's head.
struct FormColumn {
    QString code, span, cut;
    QString shareOf; ///< the column whose figures it sets in proportion; empty: it counts itself
};

/// One line of a form.
struct FormRow {
    QString code, value, of;
    QStringList columns; ///< empty: all
    [[nodiscard]] bool isHeading() const { return value.isEmpty(); }
};

struct Form {
    QString code;
    QStringList periods;
    QList<FormColumn> columns;
    QList<FormRow> rows;
};

/// The packs of reports as the tests read them, apart from the product's readers.
struct ReportPacks {
    QList<SeriesLine> series;
    QList<std::pair<QString, int>> fullyImmunised; ///< series and number
    QMap<QString, IndicatorLine> indicators;
    QMap<QString, Form> forms;

    Products products;
    pregnancy::PregnancyReference pregnancy;
    growth::GrowthStandard growth;
    growth::GrowthClasses growthClasses;
};

/// All of resources/, read once.
[[nodiscard]] const ReportPacks& reportPacks();
/// A form as its pack has it.
[[nodiscard]] Form readForm(const QByteArray& bytes, const QString& file);

/// Text of a form of this test's own that no station sees, with what the stations' forms leave out: every
/// indicator in a row of its own, in columns with cuts and spans of all kinds, and rows that add and take
/// away.
[[nodiscard]] QByteArray everythingForm(const ReportPacks& packs);

} // namespace noi::test::reference
