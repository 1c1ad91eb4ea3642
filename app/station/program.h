#pragma once

#include "app/station/backup_desk.h"
#include "app/station/birth_room.h"
#include "app/station/door.h"
#include "app/station/drafts.h"
#include "app/station/due_desk.h"
#include "app/station/elsewhere_desk.h"
#include "app/station/exchange_room.h"
#include "app/station/first_run.h"
#include "app/station/growth_room.h"
#include "app/station/joining.h"
#include "app/station/lan_desk.h"
#include "app/station/omni.h"
#include "app/station/people_desk.h"
#include "app/station/pregnancy_room.h"
#include "app/station/report_room.h"
#include "app/station/review_desk.h"
#include "app/station/scanner/serial_scanner.h"
#include "app/station/settings.h"
#include "app/station/staff_desk.h"
#include "app/station/sync_desk.h"
#include "app/station/vaccination_desk.h"
#include "core/clinical/screening/checklist.h"
#include "ui/people/people_reference.h"
#include "ui/pregnancy/pregnancy_parts.h"
#include "ui/scan/scan_filter.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/system_dialogs.h"

#include <QTimer>

#include <memory>

namespace noi
{

class PeoplePage;
class PregnancyPage;
class ReportsPage;
class ReviewPage;
class SessionPage;

/// The desktop program: makes every object once and joins them. Nothing else does.
class StationProgram : public QObject
{
    Q_OBJECT

public:
    struct Options {
        DataFolder folder;
        bool practice = false; ///< made-up people and codes: said in the window, so that nobody mistakes it
        TicketAnswers ticket = {};        ///< as an installer hands it on: taken where there is none yet
        SyncDesk::MakeLine makeLine = {}; ///< empty: over HTTPS
        LanDesk::Net net = {};            ///< on which the PCs of the station find each other
        MachineSettings machine = {};     ///< what IT says about this PC
        QString stick = {}; ///< a file of another PC's, opened from outside: read once somebody may
    };

    /// Errors: a data pack that cannot be read.
    /// Exit code that asks main to make the program again: other data are in the database's place.
    static constexpr int startAgain = 100;

    static Result<std::unique_ptr<StationProgram>> make(const Options& options, const Clock& clock);
    ~StationProgram() override;

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Vault& vault() { return m_vault; }
    [[nodiscard]] Door& door() { return m_door; }
    [[nodiscard]] BackupDesk& backups() { return m_backups; }
    [[nodiscard]] SyncDesk& sync() { return m_sync; }
    [[nodiscard]] LanDesk& lan() { return m_lan; }
    [[nodiscard]] SerialScanner& scanner() { return *m_scanner; }
    [[nodiscard]] const Reference& reference() const { return m_reference; }
    [[nodiscard]] QDate today() const { return vietnamToday(m_clock); }
    [[nodiscard]] const QString& stationName() const { return m_stationName; }

private:
    StationProgram(const Options& options, const Clock& clock, Reference reference, Checklists checklists);
    void makeWindow();
    [[nodiscard]] QList<PageSpec> pages();
    Page* makePeoplePage();
    Page* makeSessionPage();
    Page* makeDuePage();
    Page* makePregnancyPage();
    [[nodiscard]] PregnancyParts pregnancyParts();
    Page* makeWeighingPage();
    Page* makeExchangePage();
    Page* makeReportsPage();
    Page* makeSyncPage();
    Page* makeReviewPage();
    [[nodiscard]] QList<PageSpec> settingsPages();
    void joinScanner();
    void joinBackups();
    void joinSync();
    void tellSync();
    void takeTicket();
    void takeStick();
    /// Asks how much waits for a person, until all was gone through.
    void countReviews();
    /// Which reports are due or late, for the status line, and what they are called, for the box at the top.
    void countReports();
    void tellReports(const QList<FormLine>& missing);
    [[nodiscard]] QString languageCode() const;
    void showRecoveryCode(const QString& code);
    [[nodiscard]] Result<QString> understood(const QByteArray& code) const;
    void applyScannerSettings();
    void scanned(const QByteArray& code);
    void greet();
    void printCard(Id person);

    Options m_options;
    const Clock& m_clock;
    Reference m_reference;
    Checklists m_checklists;
    CommuneSearch m_communeSearch;
    StationSettings m_settings;
    Vault m_vault;
    Door m_door;
    StationFounding m_founding;
    SyncDesk m_sync;
    LanDesk m_lan;
    StationJoining m_joining;
    Drafts m_drafts;
    PeopleDesk m_people;
    GrowthRoom m_growth;
    ExchangeRoom m_exchange;
    PregnancyRoom m_pregnancy;
    BirthRoom m_births{m_pregnancy.room()};
    ReportRoom m_reports;
    VaccinationDesk m_vaccination;
    DueDesk m_due;
    StaffDesk m_staff;
    BackupDesk m_backups;
    ReviewDesk m_review;
    ElsewhereDesk m_elsewhere;
    PeopleOmni m_omni;
    LanguageSwitch m_language;
    PeopleReference m_peopleReference;
    QString m_stationName;
    std::unique_ptr<SerialScanner> m_scanner;
    std::unique_ptr<ScanFilter> m_keyboardScanner;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SystemDialogs> m_dialogs;
    PeoplePage* m_peoplePage = nullptr; ///< the window's
    PregnancyPage* m_pregnancyPage = nullptr;
    ReportsPage* m_reportsPage = nullptr;
    QList<ReportEntry> m_reportForms; ///< as they are called
    QDate m_reportsCounted;           ///< on this day
    qint64 m_lastAnswerMs = 0;        ///< of the province's
    SessionPage* m_sessionPage = nullptr;
    ReviewPage* m_reviewPage = nullptr;
    QTimer m_reviewCount; ///< soon after something was written or came in
    QTimer m_statusAge;   ///< "yesterday" begins at midnight
};

} // namespace noi
