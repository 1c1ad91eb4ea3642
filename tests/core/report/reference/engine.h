#pragma once

#include "core/report/charts/chart.h"
#include "core/report/report_table.h"
#include "tests/core/report/reference/reference_commune.h"

#include <memory>

namespace noi::test::reference
{

/// The product's engine as the tests of the reference commune ask it: the only place that knows how it is
/// called.
class Engine
{
public:
    /// Looks at the store of this commune as it is now.
    explicit Engine(ReferenceCommune& commune);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// The form of the tests' own (everythingForm()) can be asked for by its code "everything" too.
    [[nodiscard]] report::ReportTable make(const QString& form, const report::Period& period);
    /// A chart of the packs that stations have.
    [[nodiscard]] report::Chart chart(const QString& code, const report::Period& period);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace noi::test::reference
