#pragma once

#include "ui/people/latest.h"
#include "ui/reports/reports_parts.h"
#include "ui/shell/page.h"

#include <QTimer>

class QListView;
class QStackedWidget;

namespace noi
{

class BehindView;
class ChartView;
class EmptyState;
class ErrorLine;
class MissingView;
class PeriodChooser;
class ReportListModel;
class ReportView;
class ResultView;

/// Báo cáo (F8): choosing period and form, book or chart, the people behind each figure, signing and handing
/// in. A link to it is the text of a ReportLink, or the word below.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    static inline const QString missing = QStringLiteral("missing");

    explicit ReportsPage(const ReportsParts& parts, QWidget* parent = nullptr);

    void open(const QVariant& what) override;
    void userChanged(const LoggedIn& user) override;
    void retranslate() override;
    /// Records came in from elsewhere: what is shown may be old.
    void cameIn();
    /// The province has answered: what was handed in may be there now.
    void provinceAnswered();

Q_SIGNALS:
    void openPerson(noi::Id person);
    void openPregnancy(noi::Id person); ///< her file, with the pregnancies in sight
    void openSessions();
    void handedIn();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    // What is seen: reports_page_look.cpp.
    void build();
    void joinKeys();

    void choosePeriod(const report::Period& period);
    enum class Figures { Again, Stay };
    void ask(Figures figures = Figures::Again);
    void take(const QList<ReportEntry>& entries, Figures figures);
    void fillList();
    [[nodiscard]] int wantedRow() const;
    /// The list's current line is shown.
    void showChosen();
    void showMissing();
    /// The view that shows the form, book or chart that is looked at.
    [[nodiscard]] ResultView* result() const;
    [[nodiscard]] QList<ResultView*> results() const;
    void showBehind(const struct BehindAsked& asked);
    void openRecord(const BehindLine& line);
    void openEnd(const OpenEnd& end);
    void openReport(const FormLine& line);
    void backToReport();

    ReportsParts m_parts;
    Id m_user;
    report::Period m_period;
    QString m_form; ///< the one that is looked at, or will be
    QList<ReportEntry> m_entries;
    QList<FormLine> m_missing;
    QList<OpenEnd> m_ends;
    bool m_read = false, m_filling = false, m_seesMissing = false;
    Latest m_latestEntries, m_latestMissing, m_latestEnds;
    QTimer m_settled; ///< the arrow keys go through the list faster than reports are made
    QWidget* m_whole = nullptr;
    PeriodChooser* m_chooser = nullptr;
    ReportListModel* m_model = nullptr;
    QListView* m_list = nullptr;
    ErrorLine* m_problem = nullptr;
    QStackedWidget* m_stack = nullptr;
    ReportView* m_report = nullptr;
    ChartView* m_chart = nullptr;
    BehindView* m_behind = nullptr;
    MissingView* m_missingView = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace noi
