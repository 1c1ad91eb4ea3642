// How the injection panel is laid out and drawn; what it does is in injection_panel.cpp.
#include "ui/kit/room.h"
#include "ui/session/due_today.h"
#include "ui/session/hand_vial.h"
#include "ui/session/injection_panel.h"
#include "ui/session/objection_box.h"
#include "ui/session/open_vials.h"
#include "ui/session/person_header.h"
#include "ui/session/session_words.h"
#include "ui/session/vial_card.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace noi
{

void InjectionPanel::build()
{
    m_today->setObjectName(QStringLiteral("dosesToday"));
    m_byHand->setObjectName(QStringLiteral("vialByHand"));
    m_hand->setObjectName(QStringLiteral("handVial"));
    m_number->setObjectName(QStringLiteral("doseNumber"));
    m_site->setObjectName(QStringLiteral("bodySite"));
    m_giver->setObjectName(QStringLiteral("giver"));
    m_fridge->setObjectName(QStringLiteral("fridge"));
    m_same->setObjectName(QStringLiteral("sameAsLast"));
    m_record->setObjectName(QStringLiteral("recordInjection"));
    m_giver->setEditable(true);
    for (QComboBox* field : {m_site, m_giver, m_fridge})
        letNarrow(field);
    m_today->setWordWrap(true);
    setRole(m_byHand, QStringLiteral("quiet"));
    setRole(m_record, QStringLiteral("primary"));
    m_fridgeLabel->setBuddy(m_fridge);
    for (QPushButton* button : {m_byHand, m_same, m_record})
        button->setFocusPolicy(Qt::TabFocus);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gridUnit(this));
    grid->setVerticalSpacing(gridUnit(this) / 2);
    grid->setColumnStretch(1, 1);
    const std::pair<QString, QWidget*> lines[] = {
        {tr("Dose number"), m_number}, {tr("&Injection site"), m_site}, {tr("&Given by"), m_giver}};
    int row = 0;
    for (const auto& [text, field] : lines) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->addWidget(m_fridgeLabel, row, 0);
    grid->addWidget(m_fridge, row, 1);

    auto* ways = new QHBoxLayout;
    ways->addWidget(m_same, 1);
    ways->addWidget(m_byHand);
    auto* middle = new QWidget(this);
    auto* inner = new QVBoxLayout(middle);
    inner->setContentsMargins({});
    inner->setSpacing(gridUnit(this));
    inner->addWidget(m_due);
    inner->addWidget(m_today);
    inner->addWidget(m_card);
    inner->addWidget(m_objections);
    inner->addLayout(ways);
    inner->addWidget(m_hand);
    inner->addWidget(m_vials);
    inner->addLayout(grid);
    inner->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit(this));
    column->addWidget(m_header);
    m_middle = scrolledMiddle(middle, this);
    column->addWidget(m_middle, 1); // who it is and how to record it are always in sight
    column->addWidget(m_record);
}

void InjectionPanel::showDraft()
{
    const bool recorded = m_person.stage == Stage::Observed && !m_draft.offer;
    m_record->setText(recorded ? tr("Finished, next person (Enter)") : tr("Record injection (Enter)"));
    m_record->setEnabled(m_draft.ready() || recorded);
    QStringList numbers;
    for (int n = 1; n <= 5; ++n)
        numbers +=
            m_draft.doseNumber == n
                ? QStringLiteral("<b style='color:%1'>[%2]</b>").arg(QColor(colours::accent).name()).arg(n)
                : QStringLiteral("<span style='color:%1'>%2</span>")
                      .arg(QColor(colours::greyText).name())
                      .arg(n);
    const int chosen = m_draft.doseNumber.value_or(0);
    if (chosen > 5) numbers += QStringLiteral("<b>[%1]</b>").arg(chosen);
    m_number->setText(numbers.join(QStringLiteral("&nbsp;&nbsp;")) + QStringLiteral("&nbsp;&nbsp;&nbsp;") +
                      (chosen ? QString() : tr("<i>by its key, if known</i>")));
    m_number->setProperty("number", chosen);
    const bool fridge = m_draft.opensVial() && m_fridge->count() > 0;
    m_fridge->setVisible(fridge);
    m_fridgeLabel->setVisible(fridge);
}

void InjectionPanel::showToday()
{
    QStringList given;
    for (const Stored<Dose>& dose : m_person.dosesToday)
        given += QStringLiteral("✓ %1 · %2")
                     .arg(m_parts.productShort(dose.value.product), timeText(dose.value.givenAt));
    m_today->setText(given.isEmpty()
                         ? QString()
                         : given.join(u'\n') + u'\n' + tr("Scan the next vial, or Enter: finished."));
    m_today->setStyleSheet(QStringLiteral("color: %1;").arg(colour(Meaning::Done).name()));
    m_today->setVisible(!given.isEmpty());
}

void InjectionPanel::offerSites(const QString& product)
{
    m_site->clear();
    const Product* known = m_parts.products.byCode(product);
    if (!known) return;
    for (const QString& code : known->sites)
        m_site->addItem(m_parts.siteName(code), code);
}

void InjectionPanel::showHand(bool shown)
{
    m_hand->setVisible(shown);
    m_vials->setVisible(!shown);
    if (shown)
        m_hand->open();
    else if (isVisible())
        takeFocus();
}

void InjectionPanel::showCard()
{
    m_middle->ensureWidgetVisible(m_card, 0, 0);
    if (m_objections->isHidden()) return;
    // Its height is known once the layout has settled. Where both do not fit, the objections matter more.
    QMetaObject::invokeMethod(
        this, [this] { m_middle->ensureWidgetVisible(m_objections, 0, 0); }, Qt::QueuedConnection);
}

void InjectionPanel::setFridges(const QList<Stored<Fridge>>& fridges)
{
    m_fridge->clear();
    for (const Stored<Fridge>& fridge : fridges)
        if (!fridge.value.retired) m_fridge->addItem(fridge.value.name, fridge.id.value);
}

} // namespace noi
