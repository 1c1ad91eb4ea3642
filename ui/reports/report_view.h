#pragma once

#include "ui/people/latest.h"
#include "ui/reports/behind_view.h"
#include "ui/reports/preparing_signs.h"
#include "ui/reports/report_papers.h"
#include "ui/reports/reports_parts.h"
#include "ui/reports/result_view.h"

#include <optional>

class QLabel;
class QPushButton;

namespace noi
{

class Badge;
class ErrorLine;
class Preparation;
class ReasonLine;
class ReportFoot;
class ReportGrid;

/// One report or book of one period: its figures, what is said about them, signing and handing in.
class ReportView : public ResultView
{
    Q_OBJECT

public:
    explicit ReportView(const ReportsParts& parts, QWidget* parent = nullptr);

    void open(const ReportEntry& entry, const report::Period& period) override;
    [[nodiscard]] const report::Period& period() const override { return m_period; }
    void leave() override;
    void clear() override;
    /// To the table.
    void takeFocus() override;

Q_SIGNALS:
    void behindAsked(const noi::BehindAsked& asked);
    void handedIn(); ///< how it stands is to be asked again

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // What is seen: report_view_look.cpp.
    void build();
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* buttons();
    void joinKeys();

    void again();
    void make();
    void show(const MadeReport& made);
    void fail(const Error& error);
    /// How it stands, and whether and how it can be handed in.
    void sayState();
    [[nodiscard]] QString standWords() const;
    [[nodiscard]] QString whyNot() const; ///< empty: it can be handed in
    void askHandIn();
    void handIn(const QString& reason);
    void openVersion(const HandedIn& version);
    void closeVersion();
    /// What is seen goes out as it is seen.
    void takeOut(ReportPapers::Way way);

    ReportsParts m_parts;
    ReportEntry m_entry;
    report::Period m_period;
    std::optional<MadeReport> m_made;
    std::optional<HandedIn> m_version; ///< the one that is looked at
    Latest m_latest;
    Preparation *m_preparation, *m_signing; ///< what is signed is not given up when it is counted again
    QLabel *m_title = nullptr, *m_stands = nullptr, *m_why = nullptr;
    Badge* m_badge = nullptr;
    PreparingSigns m_signs;
    ErrorLine* m_problem = nullptr;
    ReportGrid* m_grid = nullptr;
    ReportFoot* m_foot = nullptr;
    ReasonLine* m_reason = nullptr;
    QPushButton *m_handIn = nullptr, *m_again = nullptr, *m_now = nullptr;
    QList<QPushButton*> m_ways; ///< out
};

} // namespace noi
