#include "ui/shell/navigation.h"

#include "ui/theme/theme.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace noi
{

Navigation::Navigation(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("navigation"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gridUnit(this), 0, 0);
    column->setSpacing(0);
    column->addStretch();
}

void Navigation::setPages(const QList<PageSpec>& pages)
{
    m_pages = pages;
    for (const PageSpec& page : pages) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("nav_") + page.key);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setIcon(switchIcon(page.icon, colours::greyText, colours::accent));
        static_cast<QVBoxLayout*>(layout())->insertWidget(static_cast<int>(m_buttons.size()), button);
        m_buttons.append(button);
        const auto choose = [this, key = page.key] { Q_EMIT chosen(key); };
        connect(button, &QPushButton::clicked, this, choose);
        // A hidden parent's shortcut is asleep: nothing opens while the screen is locked.
        connect(new QShortcut(page.shortcut, this), &QShortcut::activated, this, choose);
    }
    retranslate();
}

void Navigation::mark(const QString& key)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].key == key) m_buttons[i]->setChecked(true);
}

void Navigation::retranslate()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_buttons[i]->setText(m_pages[i].shortcut.toString(QKeySequence::NativeText) + QStringLiteral("  ") +
                              m_pages[i].title());
}

} // namespace noi
