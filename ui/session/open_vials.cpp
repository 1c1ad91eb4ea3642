#include "ui/session/open_vials.h"

#include "ui/kit/elided_button.h"
#include "ui/theme/theme.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace noi
{

namespace
{
constexpr int mostVials = 9; // as many as there are digits for
}

OpenVials::OpenVials(const SessionParts& parts, QWidget* parent) : QWidget(parent), m_parts(parts)
{
    setObjectName(QStringLiteral("openVials"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
}

void OpenVials::show(const SessionBoard& board)
{
    m_vials = usableVials(board, m_parts.clock.nowMs());
    if (m_vials.size() > mostVials) m_vials.resize(mostVials);
    qDeleteAll(m_lines);
    m_lines.clear();
    for (int i = 0; i < m_vials.size(); ++i)
        add(i);
}

void OpenVials::add(int index)
{
    const VialState& vial = m_vials[index];
    const VialWords words = vialWords(vial, m_parts.clock.nowMs());
    auto* line = new ElidedButton(this);
    line->setObjectName(QStringLiteral("openVial%1").arg(index + 1));
    line->setWords(QStringLiteral("Alt+%1  %2 · %3")
                       .arg(index + 1)
                       .arg(m_parts.productShort(vial.vial.value.product), vial.vial.value.lot)
                       .replace(u'&', QStringLiteral("&&")),
                   QStringLiteral(" · %1 · %2").arg(words.left, words.until));
    line->setFocusPolicy(Qt::NoFocus);
    // Not the button's own shortcut: that clicks a tenth of a second later, and Enter may come before.
    auto* key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)), line);
    connect(key, &QShortcut::activated, this, [this, index] { Q_EMIT chosen(m_vials[index]); });
    line->setStyleSheet(QStringLiteral("text-align: left; padding: 0 4px;"));
    setRole(line, QStringLiteral("quiet"));
    connect(line, &QPushButton::clicked, this, [this, index] { Q_EMIT chosen(m_vials[index]); });
    layout()->addWidget(line);
    line->QWidget::show();
    m_lines.append(line);
}

} // namespace noi
