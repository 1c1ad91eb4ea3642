#include "core/report/report_maker.h"
#include "core/report/series_doses.h"
#include "resources/packs/packs.h"
#include "tests/core/report/reference/engine.h"

#include <QFile>

#include <map>

namespace noi::test::reference
{

/// The packs of reports that stations have, and behind them a folder with the tests' own form.
struct Engine::Parts {
    QTemporaryDir folder;
    report::ReportReference reference;
    ReferenceCommune& commune;
    std::map<QString, report::ReportMaker>
        makers; ///< one for each form: it keeps figures by its columns' codes

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

    report::ReportMaker& makerOf(const QString& form)
    {
        return makers.try_emplace(form, commune.station.store->database(), reference, reporterOf(commune))
            .first->second;
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
    auto made = m_parts->makerOf(form).make(form, period);
    INFO(form.toStdString() << " of " << period.text().toStdString());
    REQUIRE_OK(made);
    return std::move(made).value();
}

} // namespace noi::test::reference
