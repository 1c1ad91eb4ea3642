#include "app/station/program.h"

#include "app/station/card_printing.h"
#include "app/station/scanner_settings_file.h"
#include "app/station/station_language.h"
#include "core/barcode/wedge/scan_meaning.h"
#include "core/store/registers/session_register.h"
#include "resources/packs/packs.h"
#include "ui/due/due_page.h"
#include "ui/exchange/exchange_page.h"
#include "ui/growth/weighing/weighing_page.h"
#include "ui/kit/error_text.h"
#include "ui/people/people_page.h"
#include "ui/pregnancy/pregnancy_page.h"
#include "ui/reports/period_choice.h"
#include "ui/reports/report_hits.h"
#include "ui/reports/reports_page.h"
#include "ui/scan/scanner_page.h"
#include "ui/scan/scanner_words.h"
#include "ui/session/session_page.h"
#include "ui/settings/backup_page.h"
#include "ui/settings/recovery_code_card.h"
#include "ui/settings/staff_page.h"
#include "ui/sync/review_page.h"
#include "ui/sync/sync_page.h"
#include "ui/sync/sync_words.h"

#include <QApplication>
#include <QDialog>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace noi
{

namespace
{

const QString peopleKey = QStringLiteral("people"), sessionKey = QStringLiteral("session"),
              dueKey = QStringLiteral("due"), pregnancyKey = QStringLiteral("pregnancy"),
              weighingKey = QStringLiteral("weighing"), reportsKey = QStringLiteral("reports"),
              exchangeKey = QStringLiteral("exchange"), syncKey = QStringLiteral("sync"),
              reviewKey = QStringLiteral("review");

/// The bundled packs, and those beside the station's data.
QStringList packFolders(const DataFolder& folder)
{
    return {bundledPacks(), folder.path + QStringLiteral("/packs")};
}

Result<Reference> withProductCodes(Reference reference, const PackFolders& folders, const QString& name,
                                   QDate day)
{
    const auto pack = folders.read(name, day);
    if (!pack)
        return pack.error().kind == ErrorKind::NotFound ? Result<Reference>(std::move(reference))
                                                        : pack.error();
    auto products = reference.products.withGtins(pack->bytes, pack->name);
    if (!products) return products.error();
    reference.products = std::move(products).value();
    return reference;
}

Machine thisMachine()
{
    return {QString::fromLatin1(QSysInfo::machineUniqueId()), QSysInfo::machineHostName()};
}

} // namespace

Result<std::unique_ptr<StationProgram>> StationProgram::make(const Options& options, const Clock& clock)
{
    const QDate today = vietnamToday(clock);
    QStringList folders = packFolders(options.folder);
    auto reference = Reference::load(PackFolders(folders), today);
    if (!reference) return reference.error();
    if (options.practice) folders.append(bundledPacks() + QStringLiteral("/demo"));
    // A vaccine's GTIN comes from the station's own list: resources/packs/README.md.
    auto coded = withProductCodes(std::move(reference).value(), PackFolders(folders),
                                  QStringLiteral("product-gtins.csv"), today);
    if (!coded) return coded.error();
    auto checklists = Checklists::load(PackFolders(folders), today);
    if (!checklists) return checklists.error();
    return std::unique_ptr<StationProgram>(
        new StationProgram(options, clock, std::move(coded).value(), std::move(checklists).value()));
}

StationProgram::StationProgram(const Options& options, const Clock& clock, Reference reference,
                               Checklists checklists)
    : m_options(options), m_clock(clock), m_reference(std::move(reference)),
      m_checklists(std::move(checklists)), m_communeSearch(m_reference.communes),
      m_settings(options.folder.settings(), options.machine),
      m_vault(options.folder, clock, m_reference, thisMachine()), m_door(m_vault),
      m_founding(m_vault, m_door, m_communeSearch, options.machine.text(QStringLiteral("site"))),
      m_sync(m_vault, options.makeLine), m_lan(m_vault, m_sync, m_settings, options.net),
      m_joining(m_vault, m_door, m_sync, m_lan), m_drafts(m_vault), m_people(m_vault),
      m_growth(m_vault, PackFolders(packFolders(options.folder))),
      m_exchange(m_vault, PackFolders(packFolders(options.folder))),
      m_pregnancy(m_vault, PackFolders(packFolders(options.folder))),
      m_reports(m_vault, PackFolders(packFolders(options.folder))), m_vaccination(m_vault, m_reports),
      m_due(m_vault, m_reports), m_staff(m_vault), m_backups(m_vault, m_settings), m_review(m_vault),
      m_elsewhere(m_vault, m_sync), m_omni(m_people), m_peopleReference{m_reference.communes,
                                                                        m_communeSearch,
                                                                        m_reference.ethnicGroups,
                                                                        m_reference.products,
                                                                        m_reference.symptoms,
                                                                        m_reference.schedule,
                                                                        {}}
{
    m_language.use(languageOf(m_settings));
    makeWindow();
    joinScanner();
    joinBackups();
    joinSync();
}

StationProgram::~StationProgram()
{
    m_window.reset(); // pages first: their questions end before the store does
    m_sync.stop();
    m_vault.close();
}

void StationProgram::makeWindow()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{
        m_door, m_omni, m_language, &m_founding,
        std::chrono::minutes(m_settings.number(QStringLiteral("lockMinutes"), 10)), &m_joining});
    m_dialogs = std::make_unique<SystemDialogs>(*m_window);
    m_window->setPages(pages() + settingsPages());
    m_omni.setMore([this](const QString& typed) {
        return reportHits(typed, m_reportForms, today(), languageCode(), reportsKey);
    });
    m_window->setDefaultScan([this](const QByteArray& code) { scanned(code); });
    connect(m_window.get(), &MainWindow::userLoggedIn, this, &StationProgram::greet);
    connect(m_window.get(), &MainWindow::languageChanged, this, [this](Language language) {
        m_settings.set(QStringLiteral("language"),
                       language == Language::English ? QStringLiteral("en") : QStringLiteral("vi"));
    });
}

QList<PageSpec> StationProgram::pages()
{
    return {{peopleKey, [] { return tr("People"); }, QStringLiteral("users"), QKeySequence(Qt::Key_F2),
             [this] { return makePeoplePage(); }},
            {sessionKey, [] { return tr("Session"); }, QStringLiteral("syringe"), QKeySequence(Qt::Key_F3),
             [this] { return makeSessionPage(); }},
            {dueKey, [] { return tr("Due"); }, QStringLiteral("calendar"),
             QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { return makeDuePage(); }},
            {pregnancyKey, [] { return tr("Pregnancy"); }, QStringLiteral("baby"), QKeySequence(Qt::Key_F4),
             [this] { return makePregnancyPage(); }},
            {weighingKey, [] { return tr("Weighing"); }, QStringLiteral("scale"), QKeySequence(Qt::Key_F5),
             [this] { return makeWeighingPage(); }},
            {exchangeKey, [] { return tr("Spreadsheets"); }, QStringLiteral("file-text"),
             QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] { return makeExchangePage(); }},
            {reportsKey, [] { return tr("Reports"); }, QStringLiteral("file-text"), QKeySequence(Qt::Key_F8),
             [this] { return makeReportsPage(); }},
            {syncKey, [] { return tr("Sync"); }, QStringLiteral("refresh-cw"), QKeySequence(Qt::Key_F9),
             [this] { return makeSyncPage(); }},
            {reviewKey, [] { return tr("To review"); }, QStringLiteral("list-checks"),
             QKeySequence(Qt::SHIFT | Qt::Key_F9), [this] { return makeReviewPage(); }}};
}

QList<PageSpec> StationProgram::settingsPages()
{
    const auto spec = [](const char* key, std::function<QString()> title, const char* icon, Qt::Key shortcut,
                         std::function<Page*()> make) {
        return PageSpec{QString::fromLatin1(key), std::move(title), QString::fromLatin1(icon),
                        QKeySequence(shortcut), std::move(make)};
    };
    return {spec(
                "scanner", [] { return tr("Scanner"); }, "scan-barcode", Qt::Key_F10,
                [this] {
                    auto* page = new ScannerPage(*m_scanner, *m_keyboardScanner,
                                                 [this](const QByteArray& code) { return understood(code); });
                    page->setDialogs(*m_dialogs);
                    return page;
                }),
            spec(
                "staff", [] { return tr("Staff"); }, "user", Qt::Key_F11,
                [this] { return new StaffPage(m_staff, m_window->feedback(), *m_dialogs, m_stationName); }),
            spec(
                "backups", [] { return tr("Backups"); }, "hard-drive", Qt::Key_F12,
                [this] {
                    auto* page = new BackupPage(m_backups, m_window->feedback(), *m_dialogs, m_clock);
                    connect(page, &BackupPage::restored, this, [] { QApplication::exit(startAgain); });
                    return page;
                })};
}

/// In a sentence, what a code says; for the page on which the scanner is tried.
Result<QString> StationProgram::understood(const QByteArray& code) const
{
    const auto scan = readScan(code, today());
    if (!scan) return scan.error();
    if (const auto* vaccine = std::get_if<Gs1Message>(&*scan)) {
        const Product* product = m_reference.products.byGtin(vaccine->gtin);
        return tr("A vaccine's code: %1, lot %2").arg(product ? product->name : vaccine->gtin, vaccine->lot);
    }
    if (std::holds_alternative<CitizenCard>(*scan)) return tr("A citizen card");
    return std::holds_alternative<InsuranceCard>(*scan) ? tr("An insurance card")
                                                        : tr("A card of this station");
}

Page* StationProgram::makePeoplePage()
{
    m_peoplePage = new PeoplePage(m_people, m_drafts, m_window->feedback(), m_peopleReference, m_clock);
    m_peoplePage->setElsewhere(m_elsewhere);
    m_peoplePage->setGrowth({m_growth, *m_dialogs, [this] { return m_stationName; }});
    m_peoplePage->setPregnancy(pregnancyParts());
    connect(m_peoplePage, &PeoplePage::spreadsheetsAsked, this, [this] { m_window->openPage(exchangeKey); });
    connect(m_peoplePage, &PeoplePage::printCard, this, &StationProgram::printCard);
    connect(m_peoplePage, &PeoplePage::visitorReady, this, [this](const PersonLine& person) {
        m_window->openPage(sessionKey);
        m_sessionPage->receive(person);
    });
    connect(m_peoplePage, &PeoplePage::visitorGivenUp, this, [this] { m_window->openPage(sessionKey); });
    return m_peoplePage;
}

Page* StationProgram::makeSessionPage()
{
    m_sessionPage =
        new SessionPage({m_vaccination, m_people, m_reference.products, m_reference.schedule,
                         m_reference.sites, m_checklists, m_clock, m_window->feedback(), *m_dialogs,
                         [this] { return m_window->user() ? m_window->user()->name : QString(); },
                         [this] { return languageCode(); }});
    connect(m_sessionPage, &SessionPage::registerPerson, this,
            [this](const QString& typed, const QByteArray& scanned) {
                m_window->openPage(peopleKey);
                m_peoplePage->registerVisitor(typed, scanned);
            });
    return m_sessionPage;
}

Page* StationProgram::makeDuePage()
{
    auto* page = new DuePage({m_due, m_reference, m_window->feedback(), *m_dialogs, m_clock,
                              [this] { return languageCode(); }, [this] { return m_stationName; }});
    connect(page, &DuePage::openPerson, this,
            [this](Id person) { m_window->openPage(peopleKey, person.value); });
    return page;
}

PregnancyParts StationProgram::pregnancyParts()
{
    return {m_pregnancy, m_births, *m_dialogs, [this] { return m_stationName; }};
}

Page* StationProgram::makePregnancyPage()
{
    m_pregnancyPage = new PregnancyPage(pregnancyParts(), m_window->feedback(), m_clock);
    connect(m_pregnancyPage, &PregnancyPage::openPerson, this,
            [this](Id person) { m_window->openPage(peopleKey, PeoplePage::pregnancyOf(person)); });
    return m_pregnancyPage;
}

Page* StationProgram::makeWeighingPage()
{
    return new WeighingPage({m_growth, m_window->feedback(), m_clock,
                             [this] { return m_window->user() ? m_window->user()->name : QString(); }});
}

Page* StationProgram::makeExchangePage()
{
    return new ExchangePage({m_exchange, m_window->feedback(), *m_dialogs, m_reference.products, m_clock});
}

QString StationProgram::languageCode() const
{
    return m_language.current() == Language::English ? QStringLiteral("en") : QStringLiteral("vi");
}

Page* StationProgram::makeReportsPage()
{
    m_reportsPage = new ReportsPage({m_reports, m_window->feedback(), *m_dialogs, m_clock,
                                     [this] { return languageCode(); }, [this] { return m_stationName; }});
    connect(m_reportsPage, &ReportsPage::openPerson, this,
            [this](Id person) { m_window->openPage(peopleKey, person.value); });
    connect(m_reportsPage, &ReportsPage::openPregnancy, this,
            [this](Id person) { m_window->openPage(peopleKey, PeoplePage::pregnancyOf(person)); });
    connect(m_reportsPage, &ReportsPage::openSessions, this, [this] { m_window->openPage(sessionKey); });
    connect(m_reportsPage, &ReportsPage::handedIn, this, &StationProgram::countReports);
    return m_reportsPage;
}

Page* StationProgram::makeSyncPage()
{
    auto* page = new SyncPage(m_sync, m_lan, m_window->feedback(), *m_dialogs, m_clock);
    connect(page, &SyncPage::reviewAsked, this, [this] { m_window->openPage(reviewKey); });
    return page;
}

Page* StationProgram::makeReviewPage()
{
    m_reviewPage = new ReviewPage({m_review, m_window->feedback(), m_peopleReference, m_clock});
    connect(m_reviewPage, &ReviewPage::openPerson, this,
            [this](Id person) { m_window->openPage(peopleKey, person.value); });
    connect(m_reviewPage, &ReviewPage::settledOne, this, [this] { m_reviewCount.start(); });
    return m_reviewPage;
}

void StationProgram::joinSync()
{
    connect(&m_sync, &SyncSource::changed, this, &StationProgram::tellSync);
    connect(&m_sync, &SyncDesk::started, this, &StationProgram::takeTicket);
    connect(&m_sync, &SyncDesk::cameIn, this, [this] {
        if (m_peoplePage) m_peoplePage->cameIn();
        if (m_reviewPage) m_reviewPage->refresh();
        if (m_pregnancyPage) m_pregnancyPage->cameIn();
        if (m_reportsPage) m_reportsPage->cameIn();
        m_reviewCount.start();
        countReports();
    });
    connect(&m_window->status(), &StatusLine::asked, this, [this](StatusLine::Slot slot) {
        const QString pages[] = {
            syncKey, reviewKey, reportsKey, syncKey, QStringLiteral("scanner"), QStringLiteral("backups")};
        m_window->openPage(pages[slot], slot == StatusLine::Reports ? ReportsPage::missing : QVariant());
    });
    m_reviewCount.setSingleShot(true);
    m_reviewCount.setInterval(std::chrono::seconds(1));
    connect(&m_reviewCount, &QTimer::timeout, this, &StationProgram::countReviews);
    connect(&m_statusAge, &QTimer::timeout, this, [this] {
        tellSync();
        if (m_reportsCounted.isValid() && m_reportsCounted != today()) countReports();
    });
    m_statusAge.start(std::chrono::minutes(1));
    tellSync();
    takeTicket();
}

/// At the first start the PC joins the ticket's station; one that has a station shows it to the province when
/// somebody logs in who may.
void StationProgram::takeTicket()
{
    if (m_options.ticket.isEmpty()) return;
    const bool joins = m_founding.needed();
    if (!joins && (m_window->isLocked() || !m_sync.mayEnrol() || m_sync.state().province())) return;
    const TicketAnswers ticket = std::exchange(m_options.ticket, {});
    if (joins) return m_window->beginJoining(ticket);
    m_sync.enrol(ticket).then(this, [this](const Result<void>& joined) {
        if (!joined) m_window->feedback().say(Meaning::Stop, errorText(joined.error()));
    });
}

/// A file of another PC's was opened from outside: the sync page reads it as if it were chosen there.
void StationProgram::takeStick()
{
    if (!m_options.stick.isEmpty()) m_window->openPage(syncKey, std::exchange(m_options.stick, {}));
}

void StationProgram::tellSync()
{
    const SyncState state = m_sync.state();
    const auto tell = [this](StatusLine::Slot slot, const std::function<SyncWords()>& words) {
        m_window->status().tell(slot, words().meaning, [words] { return words().text; });
    };
    tell(StatusLine::Sync, [state, now = vietnamNow(m_clock)] { return statusWords(state, now); });
    tell(StatusLine::Review, [state] { return reviewWords(state); });
    tell(StatusLine::Clock, [state] { return clockWords(state); });
    const LinkState* const province = state.province();
    if (!province || province->lastAnswerMs == m_lastAnswerMs) return;
    m_lastAnswerMs = province->lastAnswerMs;
    if (m_reportsPage) m_reportsPage->provinceAnswered();
}

void StationProgram::countReviews()
{
    m_review.counts().then(this, [this](const Result<ReviewCounts>& counts) {
        if (!counts) return; // locked, or somebody who may not see people
        m_sync.setToReview(counts->waiting());
        if (!counts->complete) m_reviewCount.start();
    });
}

void StationProgram::countReports()
{
    const bool anotherDay = m_reportsCounted != today();
    m_reportsCounted = today();
    m_reports.missing().then(this, [this](const Result<QList<FormLine>>& missing) {
        tellReports(missing.valueOr({})); // locked, or somebody who may not see reports
    });
    if (!anotherDay && !m_reportForms.isEmpty()) return; // their packs need not be read again
    m_reports.entries(lastEnded(report::Period::Kind::Month, today()))
        .then(this, [this](const Result<QList<ReportEntry>>& forms) { m_reportForms = forms.valueOr({}); });
}

void StationProgram::tellReports(const QList<FormLine>& missing)
{
    const auto late = int(std::ranges::count(missing, FormLine::State::Late, &FormLine::state));
    const int count = late > 0 ? late : int(missing.size());
    m_window->status().tell(StatusLine::Reports, late > 0 ? Meaning::Late : Meaning::Due, [late, count] {
        if (count == 0) return QString();
        return late > 0 ? tr("%n report(s) overdue", nullptr, count) : tr("%n report(s) due", nullptr, count);
    });
}

void StationProgram::greet()
{
    m_sync.start();
    m_reviewCount.start();
    countReports();
    takeStick();
    m_vault
        .ask(
            [](ServiceContext& context, const Actor&) { return PlaceRegister(context.database()).station(); })
        .then(this, [this](const Result<Stored<Station>>& station) {
            if (!station) return m_window->feedback().say(Meaning::Stop, errorText(station.error()));
            m_peopleReference.homeCommune = station->value.commune;
            m_stationName = station->value.name;
            m_window->setStation(m_stationName, m_options.practice);
        });
}

void StationProgram::joinScanner()
{
    m_scanner = std::make_unique<SerialScanner>(readScannerSettings(m_settings),
                                                [this](const ScannerSettings& settings) {
                                                    writeScannerSettings(m_settings, settings);
                                                    applyScannerSettings();
                                                });
    m_keyboardScanner = std::make_unique<ScanFilter>(scanMeaning([this] { return today(); }));
    const auto tell = [this](const Error& error) {
        m_window->feedback().say(Meaning::Stop, errorText(error));
    };
    connect(m_scanner.get(), &ScannerControl::scanned, m_window.get(), &MainWindow::takeScan);
    connect(m_scanner.get(), &ScannerControl::refused, this, tell);
    connect(m_keyboardScanner.get(), &ScanFilter::scanned, m_window.get(), &MainWindow::takeScan);
    connect(m_keyboardScanner.get(), &ScanFilter::unreadable, this, tell);
    const auto status = [this] {
        m_window->status().tell(StatusLine::Scanner, scannerStatusMeaning(m_scanner->status()),
                                [this] { return scannerStatusText(m_scanner->status()); });
    };
    connect(m_scanner.get(), &ScannerControl::statusChanged, this, status);
    applyScannerSettings();
    status();
}

void StationProgram::joinBackups()
{
    const auto tell = [this](const QDateTime& last) {
        const bool fresh = last.isValid() && last.daysTo(vietnamNow(m_clock)) <= 1;
        m_window->status().tell(StatusLine::Backup, fresh ? Meaning::Done : Meaning::Late, [last] {
            return last.isValid() ? tr("Last backup: %1").arg(last.toString(QStringLiteral("dd/MM HH:mm")))
                                  : tr("No backup yet");
        });
    };
    connect(&m_backups, &BackupDesk::looked, this, tell);
    connect(&m_backups, &BackupDesk::failed, this,
            [this](const Error& error) { m_window->feedback().say(Meaning::Stop, errorText(error)); });
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { m_backups.closing(); });
    connect(&m_founding, &StationFounding::recoveryCodeMade, this, &StationProgram::showRecoveryCode);
    m_backups.look();
}

/// Once in the life of a station, and never again: so it may stand in the way.
void StationProgram::showRecoveryCode(const QString& code)
{
    auto* dialog = new QDialog(m_window.get());
    dialog->setObjectName(QStringLiteral("recoveryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    auto* card = new RecoveryCodeCard(*m_dialogs, dialog);
    (new QVBoxLayout(dialog))->addWidget(card);
    card->show(code, m_stationName);
    connect(card, &RecoveryCodeCard::kept, dialog, &QDialog::accept);
    dialog->show();
}

void StationProgram::applyScannerSettings()
{
    const ScannerSettings settings = readScannerSettings(m_settings);
    m_keyboardScanner->setSettings(settings.wedge);
    m_keyboardScanner->setEnabled(settings.kind == ScannerKind::Keyboard);
}

void StationProgram::scanned(const QByteArray& code)
{
    const auto scan = readScan(code, vietnamToday(m_clock));
    if (!scan) return m_window->feedback().say(Meaning::Stop, errorText(scan.error()));
    if (std::holds_alternative<Gs1Message>(*scan))
        return m_window->feedback().say(
            Meaning::Late, tr("A vaccine's code: open the session (F3) and choose the person first."));
    m_window->openPage(peopleKey);
    if (!m_window->currentPage()->takeScan(code))
        m_window->feedback().say(Meaning::Late, tr("Nothing on this page takes this code."));
}

void StationProgram::printCard(Id person)
{
    m_people.file(person).then(this, [this](const Result<PersonFile>& file) {
        if (!file) return m_window->feedback().say(Meaning::Stop, errorText(file.error()));
        const ChildCard card = childCardOf(*file, m_reference, m_stationName, today());
        m_dialogs->print(tr("Child's card"), [this, card](QPrinter& printer) {
            if (auto printed = printChildCard(printer, card); !printed)
                m_window->feedback().say(Meaning::Stop, errorText(printed.error()));
        });
    });
}

} // namespace noi
