#pragma once

#include "core/base/clock.h"
#include "ui/people/latest.h"
#include "ui/shell/page.h"
#include "ui/sync/sync_source.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace noi
{

class ChoiceField;
class Dialogs;
class EmptyState;
class ErrorLine;
class Feedback;
class LanCard;
class LanSource;
class LinkCard;
class StickCard;
class TicketForm;

/// Đồng bộ (F9): each link as it really stands, what went and what waits, joining the province, and the USB
/// stick.
class SyncPage : public Page
{
    Q_OBJECT

public:
    /// All must outlive the page.
    SyncPage(SyncSource& source, LanSource& lan, Feedback& feedback, Dialogs& dialogs, const Clock& clock,
             QWidget* parent = nullptr);

    /// `what`: a file from a USB stick, opened from outside the program.
    void open(const QVariant& what) override;
    void userChanged(const LoggedIn& user) override;
    void retranslate() override;

Q_SIGNALS:
    void reviewAsked();

private:
    enum List { Lately, Aside };

    void build();
    QWidget* makeHeading();
    QWidget* makeLists();
    QWidget* makePanel();
    void load();
    void showState(const SyncState& state);
    void showLinks(const SyncState& state);
    void showDetails(const SyncDetails& details);
    void showList();
    void offerLists();
    void enrol();
    void enrolled();
    [[nodiscard]] bool isEnrolled() const;

    SyncSource& m_source;
    LanSource& m_lan;
    Feedback& m_feedback;
    Dialogs& m_dialogs;
    const Clock& m_clock;
    SyncDetails m_details;
    QStringList m_listWords; ///< as they stand on the buttons
    Latest m_latest;
    QTimer m_again;  ///< details are asked for at most so often
    QTimer m_minute; ///< "8 minutes ago" grows old
    bool m_newTicket = false;

    QLabel* m_title;
    QPushButton* m_now;
    QPushButton* m_review;
    LinkCard* m_province;
    LinkCard* m_neighbour;
    ErrorLine* m_error;
    ChoiceField* m_which;
    QStandardItemModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_listOrEmpty = nullptr;
    QLabel *m_pcTitle, *m_pc, *m_why;
    QPushButton* m_ticketAgain;
    TicketForm* m_ticket;
    LanCard* m_lanCard;
    StickCard* m_stick;
};

} // namespace noi
