#include "ui/session/vial_strip.h"

#include "ui/session/vial_words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace noi
{

namespace
{

Meaning meaningOf(VialCondition condition)
{
    switch (condition) {
    case VialCondition::Usable: return Meaning::Done;
    case VialCondition::Soon: return Meaning::Late;
    case VialCondition::Over:
    case VialCondition::Suspended: return Meaning::Stop;
    case VialCondition::UsedUp:
    case VialCondition::Discarded: break;
    }
    return Meaning::Neutral;
}

void setTextIfNew(QLabel* label, const QString& text)
{
    if (label->text() != text) label->setText(text);
}

} // namespace

VialStrip::VialStrip(const SessionParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_none(new QLabel(this)), m_more(new QLabel(this)),
      m_people(new QLabel(this))
{
    setObjectName(QStringLiteral("vialStrip"));
    m_none->setObjectName(QStringLiteral("noVials"));
    m_more->setObjectName(QStringLiteral("moreVials"));
    m_people->setObjectName(QStringLiteral("peopleOfLimit"));
    m_none->setText(tr("No vial is open: scan one when the first injection is recorded."));
    setRole(m_none, QStringLiteral("hint"));
    setRole(m_more, QStringLiteral("hint"));
    setRole(m_people, QStringLiteral("strong"));
    auto* line = new QHBoxLayout(this);
    setMinimumWidth(gridUnit(this) * 40); // it shows as many vials as there is room for
    line->setContentsMargins({});
    line->setSpacing(gridUnit(this));
    line->addWidget(m_none);
    line->addWidget(m_more);
    line->addStretch(1);
    line->addWidget(m_people);
}

void VialStrip::show(const SessionBoard& board)
{
    m_board = board;
    tick();
}

void VialStrip::tick()
{
    QList<std::pair<QString, Meaning>> texts;
    for (const VialState& vial : m_board.vials) {
        const VialWords words = vialWords(vial, m_parts.clock.nowMs());
        if (words.condition == VialCondition::Discarded || words.condition == VialCondition::UsedUp) continue;
        texts.append({QStringLiteral("<b>%1</b> &nbsp;%2<br>%3 · %4")
                          .arg(m_parts.productShort(vial.vial.value.product).toHtmlEscaped(), words.left,
                               vial.vial.value.lot.toHtmlEscaped(), words.until),
                      meaningOf(words.condition)});
    }
    const int room = std::max(1, (width() - m_people->sizeHint().width()) / (gridUnit(this) * 23));
    const auto shown = std::min<qsizetype>(texts.size(), room);
    while (m_chips.size() < shown) {
        auto* chip = new QLabel(this);
        chip->setObjectName(QStringLiteral("vialChip%1").arg(m_chips.size() + 1));
        chip->setTextFormat(Qt::RichText);
        static_cast<QHBoxLayout*>(layout())->insertWidget(static_cast<int>(m_chips.size()), chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < shown);
        if (i >= shown) continue;
        setTextIfNew(m_chips[i], texts[i].first);
        setLook(m_chips[i], "badge", meaningName(texts[i].second));
    }
    m_none->setVisible(texts.isEmpty());
    m_more->setVisible(shown < texts.size());
    setTextIfNew(m_more, tr("+%n vial(s)", nullptr, static_cast<int>(texts.size() - shown)));
    const int people = static_cast<int>(m_board.people.size());
    setTextIfNew(m_people, tr("%1 of %2 people").arg(people).arg(m_board.personLimit));
    m_people->setStyleSheet(people > m_board.personLimit
                                ? QStringLiteral("color: %1;").arg(colour(Meaning::Stop).name())
                                : QString());
}

void VialStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tick();
}

} // namespace noi
