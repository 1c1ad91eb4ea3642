#include "ui/login/login_page.h"

#include "core/base/vietnamese.h"
#include "ui/kit/error_line.h"
#include "ui/kit/two_part_delegate.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace noi
{

namespace
{

constexpr qint64 letterPauseMs = 1500;
constexpr double nameRows = 1.4; ///< height of a name, in rows of a list

bool isEnter(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

LoginPage::LoginPage(Gatekeeper& gatekeeper, QWidget* parent)
    : QWidget(parent), m_gatekeeper(gatekeeper), m_station(new QLabel), m_who(new QLabel),
      m_list(new QListWidget), m_secretLabel(new QLabel), m_secret(new QLineEdit), m_keys(new QLabel),
      m_error(new ErrorLine), m_enter(new QPushButton)
{
    m_station->setObjectName(QStringLiteral("loginStation"));
    m_list->setObjectName(QStringLiteral("loginNames"));
    m_secretLabel->setObjectName(QStringLiteral("loginSecretLabel"));
    m_secret->setObjectName(QStringLiteral("loginSecret"));
    m_error->setObjectName(QStringLiteral("loginError"));
    m_enter->setObjectName(QStringLiteral("loginEnter"));
    build();
    m_list->installEventFilter(this);
    m_secret->installEventFilter(this);
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::logIn);
    connect(m_secret, &QLineEdit::textEdited, m_error, &ErrorLine::clearError);
    connect(m_list, &QListWidget::itemClicked, this, [this] { m_secret->setFocus(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_secret->clear();
        m_error->clearError();
    });
    refresh();
}

void LoginPage::build()
{
    const int unit = gridUnit(this);
    auto* card = new QFrame(this);
    setRole(card, QStringLiteral("card"));
    card->setFixedWidth(52 * unit);
    setRole(m_station, QStringLiteral("hint"));
    setRole(m_who, QStringLiteral("title"));
    setRole(m_keys, QStringLiteral("hint"));
    setRole(m_enter, QStringLiteral("primary"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretLabel->setBuddy(m_secret);
    QFont big = m_list->font();
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_list->setFont(big);
    m_list->setItemDelegate(new TwoPartDelegate(m_list, nameRows));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_keys->setWordWrap(true);

    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit);
    inside->setSpacing(unit);
    inside->addWidget(m_station);
    inside->addWidget(m_who);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_secretLabel);
    inside->addWidget(m_secret);
    inside->addWidget(m_error);
    inside->addWidget(m_enter);
    inside->addWidget(m_keys);
    auto* all = new QHBoxLayout(this);
    all->addStretch();
    auto* middle = new QVBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 20);
    middle->addStretch(2);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    all->addLayout(middle);
    all->addStretch();
}

void LoginPage::setStation(const QString& name) { m_station->setText(name); }

void LoginPage::refresh()
{
    m_names = m_gatekeeper.names();
    m_list->clear();
    int row = 0;
    for (const LoginName& name : std::as_const(m_names)) {
        auto* line = new QListWidgetItem(name.name, m_list);
        line->setData(TwoPartDelegate::detailRole, name.role);
        if (m_last && name.user == m_last) row = m_list->count() - 1; // the recovery code is nobody's
    }
    m_list->setCurrentRow(m_names.isEmpty() ? -1 : row);
    // As high as the names are many; on a small screen the list gives way and scrolls.
    const int line = std::max(1, m_list->sizeHintForRow(0));
    m_list->setMaximumHeight(line * std::clamp(m_list->count(), 2, 9) + 2 * m_list->frameWidth());
    m_list->setMinimumHeight(line * 2);
    m_letters.clear();
    m_secret->clear();
    m_error->clearError();
    retranslate();
    m_list->setFocus();
}

void LoginPage::logIn()
{
    const int row = m_list->currentRow();
    if (m_busy || row < 0) return;
    if (m_secret->text().isEmpty()) return m_secret->setFocus();
    m_busy = true;
    m_last = m_names[row].user;
    m_enter->setEnabled(false);
    m_error->clearError();
    m_gatekeeper.logIn(m_last, m_secret->text()).then(this, [this](const Result<LoggedIn>& result) {
        answered(result);
    });
}

void LoginPage::answered(const Result<LoggedIn>& result)
{
    m_busy = false;
    m_enter->setEnabled(true);
    m_secret->clear();
    if (result) {
        Q_EMIT loggedIn(*result);
        return;
    }
    m_error->say(result.error());
    m_secret->setFocus();
}

bool LoginPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    auto* key = static_cast<QKeyEvent*>(event);
    return watched == m_list ? listKey(key) : secretKey(key);
}

bool LoginPage::listKey(QKeyEvent* event)
{
    if (isEnter(event)) {
        m_secret->setFocus();
        return true;
    }
    const QString text = event->text();
    if (text.isEmpty() || !text[0].isLetterOrNumber()) return false;
    if (!text[0].isDigit()) {
        findName(text);
        return true;
    }
    // A digit can only be the PIN: no key is spent on going to the field.
    m_secret->setFocus();
    m_secret->insert(text);
    return true;
}

bool LoginPage::secretKey(const QKeyEvent* event)
{
    if (isEnter(event))
        logIn();
    else if (event->key() == Qt::Key_Up)
        step(-1);
    else if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Escape)
        refresh();
    else
        return false;
    return true;
}

/// Any word of a name may begin with the letters: people are called by the last one. The same letter again
/// goes on.
void LoginPage::findName(const QString& letter)
{
    const bool goesOn = m_lastLetter.isValid() && m_lastLetter.elapsed() < letterPauseMs;
    const QString typed = searchKey(letter);
    const bool again = goesOn && m_letters == typed;
    m_letters = goesOn && !again ? m_letters + typed : typed;
    m_lastLetter.start();
    const int count = static_cast<int>(m_names.size()),
              from = m_list->currentRow() + (m_letters.size() == 1 ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        const int row = (from + i) % count;
        const QStringList words = searchKey(m_names[row].name).split(u' ');
        const bool fits = std::any_of(words.begin(), words.end(),
                                      [this](const QString& word) { return word.startsWith(m_letters); });
        if (fits) return m_list->setCurrentRow(row);
    }
}

void LoginPage::step(int by)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + m_list->count()) % m_list->count());
}

void LoginPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

void LoginPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void LoginPage::retranslate()
{
    const bool password = m_gatekeeper.needsPassword();
    m_who->setText(tr("Who is working?"));
    m_secretLabel->setText(password ? tr("Password") : tr("PIN or password"));
    m_enter->setText(tr("Log in (Enter)"));
    m_keys->setText(
        password ? tr("↑ ↓ or the first letters choose a name. After the PC was switched on, the password is "
                      "needed once.")
                 : tr("↑ ↓ or the first letters choose a name, then type the PIN."));
}

} // namespace noi
