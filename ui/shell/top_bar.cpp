#include "ui/shell/top_bar.h"

#include "ui/kit/badge.h"
#include "ui/kit/elided_label.h"
#include "ui/shell/omni_box.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace noi
{

TopBar::TopBar(OmniSource& source, QWidget* parent)
    : QFrame(parent), m_station(new ElidedLabel), m_practice(new Badge), m_omni(new OmniBox(source)),
      m_user(new QToolButton)
{
    setObjectName(QStringLiteral("topBar"));
    m_station->setObjectName(QStringLiteral("stationName"));
    m_practice->setObjectName(QStringLiteral("practice"));
    m_user->setObjectName(QStringLiteral("userMenu"));
    setRole(m_station, QStringLiteral("strong"));
    m_practice->hide();
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setIcon(icon(QStringLiteral("user"), colours::greyText));
    buildMenu();

    const int unit = gridUnit(this);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(2 * unit, unit / 2, unit, unit / 2);
    line->setSpacing(unit);
    line->addWidget(m_station);
    line->addWidget(m_practice);
    line->addStretch(1);
    line->addWidget(m_omni, 4);
    line->addStretch(1);
    line->addWidget(m_user);
    m_omni->setMaximumWidth(70 * unit);
    m_omni->setMinimumWidth(30 * unit);
}

void TopBar::buildMenu()
{
    auto* menu = new QMenu(m_user);
    m_lock = menu->addAction(icon(QStringLiteral("lock")), {}, this, &TopBar::lockWanted);
    m_lock->setObjectName(QStringLiteral("lockAction"));
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    addAction(m_lock); // so that its shortcut works while the menu is closed
    menu->addSeparator();
    auto* languages = new QActionGroup(this);
    m_vietnamese = menu->addAction(QStringLiteral("Tiếng Việt"));
    m_english = menu->addAction(QStringLiteral("English"));
    for (QAction* action : {m_vietnamese, m_english}) {
        action->setCheckable(true);
        languages->addAction(action);
    }
    connect(m_vietnamese, &QAction::triggered, this, [this] { Q_EMIT languageWanted(Language::Vietnamese); });
    connect(m_english, &QAction::triggered, this, [this] { Q_EMIT languageWanted(Language::English); });
    m_user->setMenu(menu);
}

void TopBar::setStation(const QString& name, bool practice)
{
    m_station->setText(name.isEmpty() ? QStringLiteral("Nôi") : QStringLiteral("Nôi · ") + name);
    m_practice->setVisible(practice);
}

void TopBar::setUser(const LoggedIn& user) { m_user->setText(user.name + QStringLiteral(" ▾")); }

void TopBar::setLanguage(Language language)
{
    (language == Language::Vietnamese ? m_vietnamese : m_english)->setChecked(true);
}

void TopBar::retranslate()
{
    m_lock->setText(tr("Lock or change user"));
    m_practice->setToolTip(tr("A made-up commune: no real people"));
    m_practice->say(Meaning::Late, tr("Practice"));
}

} // namespace noi
