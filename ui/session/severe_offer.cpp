#include "ui/session/severe_offer.h"

#include "ui/kit/elided_button.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace noi
{

SevereOffer::SevereOffer(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_suspend(new ElidedButton(this)),
      m_stop(new QPushButton(tr("&Stop this session"), this))
{
    setObjectName(QStringLiteral("severeOffer"));
    m_suspend->setObjectName(QStringLiteral("suspendLot"));
    m_stop->setObjectName(QStringLiteral("stopSession"));
    auto* later = new QPushButton(tr("Later"), this);
    later->setObjectName(QStringLiteral("severeLater"));
    setRole(later, QStringLiteral("quiet"));
    m_text->setWordWrap(true);
    setRole(m_text, QStringLiteral("strong"));
    setStyleSheet(QStringLiteral("#severeOffer { background: %1; border: none; border-left: %2px solid %3; }")
                      .arg(paleColour(Meaning::Stop).name())
                      .arg(gridUnit(this) / 2)
                      .arg(colour(Meaning::Stop).name()));
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_suspend),
                            static_cast<QWidget*>(m_stop), static_cast<QWidget*>(later)})
        column->addWidget(widget);
    connect(m_suspend, &QPushButton::clicked, this, [this] {
        m_suspend->setEnabled(false);
        Q_EMIT suspendLot(m_product, m_lot, m_reaction);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT stopSession();
    });
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void SevereOffer::open(Id reaction, const QString& product, const QString& productName, const QString& lot)
{
    m_reaction = reaction;
    m_product = product;
    m_lot = lot;
    m_text->setText(
        tr("✕ Severe reaction: stop the session, suspend the lot at every site, and report to the "
           "Department of Health and the CDC within 24 hours."));
    m_suspend->setWords(tr("S&uspend lot %1 (%2)").arg(lot, productName));
    m_suspend->setEnabled(true);
    show();
    m_suspend->setFocus();
}

} // namespace noi
