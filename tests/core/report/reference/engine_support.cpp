#include "core/report/chart_list.h"
#include "core/report/chart_maker.h"
#include "core/report/series_doses.h"
#include "resources/packs/packs.h"
#include "tests/core/report/reference/engine.h"

#include <QFile>

namespace noi::test::reference
{

/// The packs of reports that stations have, and behind them a folder with the tests' own form.
struct Engine::Parts {
    QTemporaryDir folder;
    report::ReportReference reference;
    ReferenceCommune& commune;

    explicit Parts(ReferenceCommune& of) : reference(load(folder)), commune(of)
    {
        constexpr int manyFiles = 100'000;
        report::SeriesDoses doses(commune.station.store->database(), reference);
        for (qint64 left = 1; left > 0;) {
            const auto refreshed = doses.refresh(manyFiles);
            REQUIRE_OK(refreshed);
            left = *refreshed;
        }
    }

    static report::Reporter reporterOf(const ReferenceCommune& commune)
    {
        const QStringList& communes = commune.commune.communes;
        return {{QSet<QString>(communes.begin(), communes.end()), commune.commune.sites},
                QStringLiteral("Trạm Y tế xã Ia Ly"),
                QStringLiteral("Sở Y tế"),
                commune.commune.now};
    }
    static report::ReportReference load(const QTemporaryDir& folder)
    {
        QFile file(folder.filePath(QStringLiteral("form-everything.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(everythingForm(reportPacks()));
        file.close();
        auto read =
            report::ReportReference::load(PackFolders({bundledPacks(), folder.path()}), QDate(2026, 12, 31));
        REQUIRE_OK(read);
        return std::move(read).value();
    }
};

Engine::Engine(ReferenceCommune& commune) : m_parts(std::make_unique<Parts>(commune)) {}
Engine::~Engine() = default;

report::ReportTable Engine::make(const QString& form, const report::Period& period)
{
    // One for each report, as the program has it.
    report::ReportMaker maker(m_parts->commune.station.store->database(), m_parts->reference,
                              Parts::reporterOf(m_parts->commune));
    auto made = maker.make(form, period);
    INFO(form.toStdString() << " of " << period.text().toStdString());
    REQUIRE_OK(made);
    return std::move(made).value();
}

report::Chart Engine::chart(const QString& code, const report::Period& period)
{
    const auto charts = report::ChartList::load(PackFolders({bundledPacks()}), QDate(2026, 12, 31),
                                                m_parts->reference.indicators);
    REQUIRE_OK(charts);
    INFO(code.toStdString() << " of " << period.text().toStdString());
    REQUIRE(charts->byCode(code));
    report::ChartMaker maker(m_parts->commune.station.store->database(), m_parts->reference,
                             Parts::reporterOf(m_parts->commune));
    auto made = maker.make(*charts->byCode(code), period, QStringLiteral("vi"));
    REQUIRE_OK(made);
    return std::move(made).value();
}

} // namespace noi::test::reference
