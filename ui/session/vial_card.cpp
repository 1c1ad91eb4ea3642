#include "ui/session/vial_card.h"

#include "ui/session/session_words.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace noi
{

VialCard::VialCard(const SessionParts& parts, QWidget* parent)
    : QFrame(parent), m_parts(parts), m_product(new QLabel(this)), m_lot(new QLabel(this)),
      m_left(new QLabel(this)), m_warning(new QLabel(this))
{
    setObjectName(QStringLiteral("vialCard"));
    m_product->setObjectName(QStringLiteral("vialProduct"));
    m_lot->setObjectName(QStringLiteral("vialLot"));
    m_left->setObjectName(QStringLiteral("vialLeft"));
    m_warning->setObjectName(QStringLiteral("vialWarning"));
    setRole(m_product, QStringLiteral("heading"));
    setRole(m_warning, QStringLiteral("strong"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit(this) * 3 / 2, gridUnit(this), gridUnit(this), gridUnit(this));
    column->setSpacing(gridUnit(this) / 4);
    for (QLabel* label : {m_product, m_lot, m_left, m_warning}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    showNothing();
}

void VialCard::paint(Meaning meaning)
{
    const QString ink = colour(meaning).name();
    setStyleSheet(QStringLiteral("#vialCard { background: %1; border: none; border-left: %2px solid %3; }"
                                 "#vialProduct { color: %4; } #vialWarning { color: %5; }")
                      .arg(paleColour(meaning).name())
                      .arg(gridUnit(this) / 2)
                      .arg(ink, meaning == Meaning::Neutral ? QColor(colours::text).name() : ink,
                           meaning == Meaning::Done ? colour(Meaning::Late).name() : ink));
}

void VialCard::showNothing()
{
    m_product->setText(tr("Scan the vial"));
    m_lot->setText(tr("or choose an open one below (Alt+1 …), or press = for the same as the last one."));
    m_lot->show();
    m_left->hide();
    m_warning->hide();
    paint(Meaning::Neutral);
}

void VialCard::showOffer(const VialOffer& offer, const QString& warning)
{
    m_product->setText(QStringLiteral("✓ ") + m_parts.productName(offer.vial.product));
    m_lot->setText(tr("Lot %1 · expiry %2").arg(offer.vial.lot, dayText(offer.vial.expiry)));
    m_left->setText(offer.openVial ? tr("Open vial · %n dose(s) left", nullptr, offer.left)
                                   : tr("New vial, opened by this record · %n dose(s)", nullptr, offer.left));
    QStringList warnings;
    if (!offer.planned) warnings += tr("! This vaccine was not planned for today's session.");
    if (!warning.isEmpty()) warnings += QStringLiteral("! ") + warning;
    m_warning->setText(warnings.join(u'\n'));
    m_lot->show();
    m_left->show();
    m_warning->setVisible(!warnings.isEmpty());
    paint(Meaning::Done);
}

bool VialCard::hasWarning() const { return !m_warning->isHidden(); }

void VialCard::showRefusal(const QString& sentence)
{
    m_product->setText(tr("✕ Do not use this vial"));
    m_warning->setText(sentence);
    m_warning->show();
    m_lot->hide();
    m_left->hide();
    paint(Meaning::Stop);
}

} // namespace noi
