#include "ui/shell/main_window.h"

#include "core/base/vietnamese.h"
#include "ui/kit/toast.h"
#include "ui/login/first_run_page.h"
#include "ui/login/idle_watch.h"
#include "ui/login/join_page.h"
#include "ui/login/login_page.h"
#include "ui/shell/navigation.h"
#include "ui/shell/omni_box.h"
#include "ui/shell/system_dialogs.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace noi
{

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent), m_parts(parts), m_layers(new QStackedWidget),
      m_login(new LoginPage(parts.gatekeeper)), m_workspace(new QWidget), m_top(new TopBar(parts.omni)),
      m_navigation(new Navigation), m_stack(new QStackedWidget), m_status(new StatusLine),
      m_toast(new Toast(this)), m_idle(new IdleWatch(parts.lockAfter, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Nôi"));
    setCentralWidget(m_layers);
    buildWorkspace();
    m_layers->addWidget(m_login);
    m_layers->addWidget(m_workspace);
    buildFirstRun();
    connect(m_login, &LoginPage::loggedIn, this, &MainWindow::logIn);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString& key) { openPage(key); });
    connect(m_top, &TopBar::lockWanted, this, &MainWindow::lock);
    connect(m_top, &TopBar::languageWanted, this, &MainWindow::useLanguage);
    OmniBox* omni = &m_top->omni();
    omni->setOwnHits([this](const QString& typed) { return pagesNamed(typed); });
    connect(omni, &OmniBox::chosen, this, [this](const PageLink& link) { openPage(link.page, link.what); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), m_workspace), &QShortcut::activated, omni,
            &OmniBox::call);
    m_top->setLanguage(parts.language.current());
    m_top->retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildWorkspace()
{
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    auto* all = new QVBoxLayout(m_workspace);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_top);
    all->addLayout(middle, 1);
    all->addWidget(m_status);
}

void MainWindow::buildFirstRun()
{
    if (!m_parts.firstRun || !m_parts.firstRun->needed()) return;
    m_firstRun = new FirstRunPage(*m_parts.firstRun);
    m_layers->addWidget(m_firstRun);
    m_layers->setCurrentWidget(m_firstRun);
    connect(m_firstRun, &FirstRunPage::loggedIn, this, &MainWindow::logIn);
    if (!m_parts.joining) return;
    m_dialogs = std::make_unique<SystemDialogs>(*this);
    m_join = new JoinPage(*m_parts.joining, *m_dialogs);
    m_layers->addWidget(m_join);
    m_firstRun->offerJoining();
    connect(m_firstRun, &FirstRunPage::joinAsked, this, [this] {
        m_layers->setCurrentWidget(m_join);
        m_join->begin();
    });
    connect(m_join, &JoinPage::left, this, [this] { m_layers->setCurrentWidget(m_firstRun); });
    connect(m_join, &JoinPage::loggedIn, this, &MainWindow::logIn);
}

void MainWindow::beginJoining(const TicketAnswers& ticket)
{
    if (!m_join) return;
    m_layers->setCurrentWidget(m_join);
    m_join->beginWith(ticket);
}

void MainWindow::setPages(const QList<PageSpec>& pages)
{
    m_specs = pages;
    m_navigation->setPages(pages);
}

void MainWindow::setStation(const QString& name, bool practice)
{
    m_top->setStation(name, practice);
    m_login->setStation(name);
    setWindowTitle(name.isEmpty() ? QStringLiteral("Nôi") : QStringLiteral("Nôi · ") + name);
}

void MainWindow::setLockAfter(std::chrono::milliseconds idle) { m_idle->setLimit(idle); }

void MainWindow::openPage(const QString& key, const QVariant& what)
{
    const auto spec =
        std::find_if(m_specs.begin(), m_specs.end(), [&key](const PageSpec& s) { return s.key == key; });
    if (spec == m_specs.end()) return;
    Page*& page = m_pages[key];
    if (!page) {
        page = spec->make();
        page->setObjectName(QStringLiteral("page_") + key);
        m_stack->addWidget(page);
        if (m_user) page->userChanged(*m_user);
    }
    m_stack->setCurrentWidget(page);
    m_navigation->mark(key);
    page->open(what);
}

Page* MainWindow::currentPage() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

void MainWindow::takeScan(const QByteArray& code)
{
    if (isLocked()) return m_toast->say(Meaning::Late, tr("Locked: log in first, then scan again."));
    Page* page = currentPage();
    if (page && page->takeScan(code)) return;
    if (m_defaultScan) m_defaultScan(code);
}

void MainWindow::logIn(const LoggedIn& user)
{
    const bool another = user.user != m_lastUser;
    m_user = user;
    m_lastUser = user.user;
    m_top->setUser(user);
    if (another)
        for (Page* page : std::as_const(m_pages))
            page->userChanged(user);
    m_layers->setCurrentWidget(m_workspace);
    m_idle->setCounting(true);
    if (!currentPage() && !m_specs.isEmpty()) openPage(m_specs.first().key);
    if (!another && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    else if (another && currentPage() && !currentPage()->isAncestorOf(QApplication::focusWidget()))
        currentPage()->setFocus(); // a page with a focus proxy puts its cursor where work begins
    Q_EMIT userLoggedIn(user);
}

void MainWindow::lock()
{
    if (isLocked()) return;
    // What shows a patient's name and is no draft goes: menus, dialogs, search results, the last line.
    if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    if (QWidget* dialog = QApplication::activeModalWidget()) dialog->close();
    m_focusBefore = QApplication::focusWidget();
    m_top->omni().reset();
    m_toast->dismiss();
    m_idle->setCounting(false);
    m_user.reset();
    m_layers->setCurrentWidget(
        m_login); // pages that are hidden keep their drafts, as the user who still is logged in
    m_parts.gatekeeper.lock();
    Q_EMIT lockedNow();
}

void MainWindow::useLanguage(Language language)
{
    m_parts.language.use(language);
    m_top->setLanguage(language);
    Q_EMIT languageChanged(language);
}

Feedback& MainWindow::feedback() { return *m_toast; }

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_top->retranslate();
        m_navigation->retranslate();
        m_status->retranslate();
        for (Page* page : std::as_const(m_pages))
            page->retranslate();
    }
    QMainWindow::changeEvent(event);
}

QList<OmniHit> MainWindow::pagesNamed(const QString& typed) const
{
    QList<OmniHit> hits;
    const QString key = searchKey(typed);
    for (const PageSpec& spec : m_specs)
        if (searchKey(spec.title()).contains(key))
            hits.append({spec.title(),
                         tr("page · %1").arg(spec.shortcut.toString(QKeySequence::NativeText)),
                         spec.icon,
                         {spec.key}});
    return hits;
}

} // namespace noi
