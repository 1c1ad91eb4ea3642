#pragma once

#include "tests/support/catch.h"
#include "tests/ui/due/due_house.h"
#include "ui/reports/reports_page.h"

#include <QTableView>

namespace noi::test
{

/// Answers at once with reports that stand here; what was handed in is kept, and so is what was asked.
class ReportsInMemory : public ReportsSource
{
public:
    ReportsInMemory();

    qint64 toPrepare = 0;    ///< files
    int pieces = 0;          ///< that were asked for
    bool holdPieces = false; ///< the next piece is not answered until release()
    bool may = true;
    std::optional<Error> trouble;
    QList<ReportEntry> forms;
    QHash<QString, report::Chart> charts; ///< by their codes
    QList<FormLine> missingForms;
    QList<OpenEnd> ends;
    QList<report::CheckFinding> findings;
    QList<report::ChangedCell> changed;
    QList<HandedIn> versions;
    QStringList reasons;    ///< handed in with
    QList<QList<Id>> lists; ///< of records that were asked for
    QStringList made;       ///< form and period, each time
    bool empty = false;     ///< nothing happened in the period
    QDate today = QDate(2026, 11, 21);

    void release();
    [[nodiscard]] report::ReportTable table(const QString& form, const report::Period& period) const;

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
    [[nodiscard]] bool mayHandIn() const override { return may; }

private:
    [[nodiscard]] FormLine::State stateOf(const report::Period& period, QDate deadline) const;

    std::optional<QPromise<Result<qint64>>> m_held;
};

/// The page over reports in memory on 21 November 2026, and hands on the keyboard.
struct ReportsHouse {
    ReportsHouse();

    ReportsInMemory source;
    HeardFeedback feedback;
    PdfDialogs dialogs;
    NineInTheMorning clock;
    QString language = QStringLiteral("en");
    std::unique_ptr<ReportsPage> page;

    void show(const QVariant& what = {});
    template <class T = QWidget> T* find(const char* name) const
    {
        auto* found = page->findChild<T*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& text) const;
    static void settle(int ms = 0);
    [[nodiscard]] QString text(const char* name) const;
    [[nodiscard]] QTableView* table(const char* name = "reportTable") const { return find<QTableView>(name); }
    /// What stands in the current cell.
    [[nodiscard]] QString current() const { return table()->currentIndex().data().toString(); }
    /// The current cell is the figure of a row and a column, by their codes.
    void goTo(const char* row, const char* column) const;
    void picture(const QString& name) const;
};

} // namespace noi::test
