#include "tests/core/report/reference/engine.h"

#if __has_include("core/report/report_maker.h")

#include "core/report/report_maker.h"
#include "resources/packs/packs.h"

#include <QFile>

namespace noi::test::reference
{

/// The packs of reports that stations have, and behind them a folder with the tests' own form.
struct Engine::Parts {
    QTemporaryDir folder;
    report::ReportReference reference;
    report::ReportMaker maker;

    explicit Parts(ReferenceCommune& commune)
        : reference(load(folder)), maker(*commune.station.context, reference,
                                         {commune.commune.communes, commune.commune.sites.values()})
    {
    }

    static report::ReportReference load(const QTemporaryDir& folder)
    {
        QFile file(folder.filePath(QStringLiteral("form-everything.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(everythingForm(reportPacks()));
        file.close();
        auto read = report::ReportReference::load(
            PackFolders({bundledPacks(), QStringLiteral(NOI_SOURCE_DIR "/resources/reports"), folder.path()}),
            QDate(2026, 12, 31));
        REQUIRE_OK(read);
        return std::move(read).value();
    }
};

Engine::Engine(ReferenceCommune& commune) : m_parts(std::make_unique<Parts>(commune)) {}
Engine::~Engine() = default;

bool Engine::isThere() { return true; }

report::ReportTable Engine::make(const QString& form, const report::Period& period)
{
    auto made = m_parts->maker.make(form, period);
    INFO(form.toStdString() << " of " << period.text().toStdString());
    REQUIRE_OK(made);
    return std::move(made).value();
}

} // namespace noi::test::reference

#else

namespace noi::test::reference
{

struct Engine::Parts {
};

Engine::Engine(ReferenceCommune&) {}
Engine::~Engine() = default;

bool Engine::isThere() { return false; }

report::ReportTable Engine::make(const QString&, const report::Period&) { return {}; }

} // namespace noi::test::reference

#endif
