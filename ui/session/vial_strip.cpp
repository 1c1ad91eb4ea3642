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
    while (m_chips.size() < texts.size())
        addChip();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        setLook(m_chips[i], "badge", meaningName(texts[i].second)); // before the text: it is measured with it
        setTextIfNew(m_chips[i], texts[i].first);
    }
    const int people = static_cast<int>(m_board.people.size());
    setTextIfNew(m_people, tr("%1 of %2 people").arg(people).arg(m_board.personLimit));
    m_people->setStyleSheet(people > m_board.personLimit
                                ? QStringLiteral("color: %1;").arg(colour(Meaning::Stop).name())
                                : QString());
    m_none->setVisible(texts.isEmpty());
    showWhatFits(texts.size());
}

void VialStrip::addChip()
{
    auto* chip = new QLabel(this);
    chip->setObjectName(QStringLiteral("vialChip%1").arg(m_chips.size() + 1));
    chip->setTextFormat(Qt::RichText);
    static_cast<QHBoxLayout*>(layout())->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.append(chip);
}

/// A vial is shown whole or counted among the others: half a time would be read wrongly.
void VialStrip::showWhatFits(qsizetype vials)
{
    const int gap = layout()->spacing();
    const auto moreText = [this](qsizetype hidden) {
        return tr("+%n vial(s)", nullptr, static_cast<int>(hidden));
    };
    setTextIfNew(m_more, moreText(vials));
    const int more = m_more->sizeHint().width() + gap;
    int room = width() - m_people->sizeHint().width() - gap;
    qsizetype shown = 0;
    for (; shown < vials; ++shown) {
        room -= m_chips[shown]->sizeHint().width() + gap;
        if (room < (shown + 1 < vials ? more : 0) && shown > 0) break;
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setVisible(i < shown);
    m_more->setVisible(shown < vials);
    setTextIfNew(m_more, moreText(vials - shown));
}

void VialStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tick();
}

} // namespace noi
