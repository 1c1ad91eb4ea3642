#pragma once

#include "app/station/pack_room.h"
#include "core/report/report_packs.h"
#include "ui/reports/reports_source.h"

namespace noi
{

/// The reports page's questions, asked of the use cases on the store's thread. A report is made by the packs
/// of its period's last day; what is missing is asked by today's.
class ReportRoom : public ReportsSource
{
public:
    ReportRoom(Vault& vault, const PackFolders& packs)
        : m_vault(vault), m_reports(vault, packs), m_today(vault, packs)
    {
    }

    Later<qint64> prepare(const report::Period& period, int limit) override;
    Later<QList<ReportEntry>> entries(const report::Period& period) override;
    Later<QList<FormLine>> missing() override;
    Later<QList<OpenEnd>> openEnds(const report::Period& period) override;
    Later<MadeReport> make(const QString& form, const report::Period& period,
                           const QString& language) override;
    Later<report::Chart> makeChart(const QString& chart, const report::Period& period,
                                   const QString& language) override;
    Later<Id> handIn(const QString& form, const report::Period& period, const QString& reason) override;
    Later<report::ReportTable> handedIn(Id report) override;
    Later<QList<BehindLine>> behind(const QList<Id>& records) override;

    /// Papers of other pages, by today's packs, which are read when the first of all is asked for.
    Later<report::ReportTable> sessionSheet(Id session, const QString& language);
    Later<report::ReportTable> blankSessionSheet(int rows, const QString& language);
    Later<report::ReportTable> dueTable(const DueList& list, const QString& language);

    [[nodiscard]] bool mayHandIn() const override { return m_vault.may("hand-in-report"); }

private:
    /// `job(ReportDesk&, actor)`.
    template <class Job> auto askDesk(const report::Period& period, Job job);
    template <class Job> auto askToday(Job job);

    Vault& m_vault;
    PackRoom<report::ReportPacks> m_reports; ///< of the period that was asked for last
    PackRoom<report::ReportPacks> m_today;
};

} // namespace noi
