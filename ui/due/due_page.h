#pragma once

#include "core/base/clock.h"
#include "ui/due/due_source.h"
#include "ui/kit/choice_field.h"
#include "ui/people/latest.h"
#include "ui/reports/report_papers.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace noi
{

class DateField;
class DueModel;
class EmptyState;
class ErrorLine;
class SessionView;
struct Reference;

/// Đến hạn (Shift+F3): who needs which dose in a day or a month, by hamlet; printed as a list and as
/// invitations, taken along as a file, and worked out as sessions.
class DuePage : public Page
{
    Q_OBJECT

public:
    /// All outlive the page. `station` is asked when something is printed.
    struct Parts {
        DueSource& source;
        const Reference& reference;
        Feedback& feedback;
        Dialogs& dialogs;
        const Clock& clock;
        std::function<QString()> language; ///< of the screen: "vi" or "en"
        std::function<QString()> station;
    };

    explicit DuePage(const Parts& parts, QWidget* parent = nullptr);
    ~DuePage() override;

    void open(const QVariant& what) override;
    void retranslate() override;

Q_SIGNALS:
    void openPerson(noi::Id person);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* filterLines();
    QWidget* footLines();
    void joinKeys();
    void choosePeriod(const QVariant& period);
    [[nodiscard]] DueFilter filter() const;
    void ask();
    void answered();
    void showList(const DueList& list);
    void offer(const DueList& list);
    void sayCounts(const DueList& list);
    void offerStates(const QList<ChoiceField::Choice>& choices);
    void openSelected();
    void planSession();
    void back();
    void takeOut(ReportPapers::Way way);
    void printSlips();

    Parts m_parts;
    DueList m_list;
    QStringList m_stateWords; ///< as they stand on the buttons
    bool m_filling = false;   ///< the choices are being made anew
    QFutureWatcher<Result<DueList>> m_watcher;
    Latest m_latestTable;
    QWidget* m_whole = nullptr;
    QStackedLayout* m_stack = nullptr;
    ChoiceField *m_period = nullptr, *m_state = nullptr;
    DateField *m_from = nullptr, *m_to = nullptr, *m_day = nullptr;
    QComboBox *m_hamlet = nullptr, *m_group = nullptr;
    QLineEdit *m_text = nullptr, *m_hour = nullptr, *m_place = nullptr;
    QLabel* m_counts = nullptr;
    QProgressBar* m_progress = nullptr;
    ErrorLine* m_problem = nullptr;
    DueModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    SessionView* m_plan = nullptr;
    QPushButton *m_planButton = nullptr, *m_slipsButton = nullptr;
    QList<QPushButton*> m_ways; ///< out
};

} // namespace noi
