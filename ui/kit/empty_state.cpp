#include "ui/kit/empty_state.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace noi
{

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_start(new QLabel(this))
{
    auto* picture = new QLabel(this);
    const int side = 5 * gridUnit(this);
    picture->setPixmap(icon(iconName, colours::fieldLine).pixmap(side));
    picture->setAlignment(Qt::AlignCenter);
    m_what->setObjectName(QStringLiteral("emptyWhat"));
    m_start->setObjectName(QStringLiteral("emptyStart"));
    setRole(m_start, QStringLiteral("strong"));
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(picture);
    for (QLabel* label : {m_what, m_start}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
}

void EmptyState::say(const QString& whatWillAppear, const QString& start)
{
    m_what->setText(whatWillAppear);
    m_start->setText(start);
    m_start->setVisible(!start.isEmpty());
}

} // namespace noi
