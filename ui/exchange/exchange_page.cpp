#include "ui/exchange/exchange_page.h"

#include "ui/exchange/import_view.h"
#include "ui/exchange/send_view.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/named.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>

namespace noi
{

ExchangePage::ExchangePage(const Parts& parts, QWidget* parent) : Page(parent), m_parts(parts)
{
    setObjectName(QStringLiteral("exchangePage"));
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    build();
}

void ExchangePage::build()
{
    const int unit = gridUnit(this);
    m_whole = new QWidget(this);
    auto* title = new QLabel(tr("Spreadsheets"), m_whole);
    setRole(title, QStringLiteral("title"));
    m_which = named(new ChoiceField(m_whole), "exchangeWhich");
    m_which->setChoices(
        {{tr("Take in from a spreadsheet"), false}, {tr("File for the national registry"), true}});
    m_which->setValue(false);
    m_in = new ImportView(m_parts.source, m_parts.feedback, m_parts.dialogs, m_parts.products, m_whole);
    m_out = new SendView(m_parts.source, m_parts.feedback, m_parts.dialogs, m_parts.clock, m_whole);
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * unit);
    line->addWidget(title);
    line->addWidget(m_which);
    line->addStretch();
    auto* below = new QWidget(m_whole);
    m_stack = new QStackedLayout(below);
    m_stack->addWidget(m_in);
    m_stack->addWidget(m_out);
    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addLayout(line);
    column->addWidget(below, 1);
    layout()->addWidget(m_whole);
    connect(m_which, &ChoiceField::valueChanged, this,
            [this](const QVariant& value) { showView(value.toBool()); });
}

void ExchangePage::showView(bool out)
{
    m_stack->setCurrentIndex(out ? 1 : 0);
    out ? m_out->begin() : m_in->begin();
}

void ExchangePage::open(const QVariant& what)
{
    if (what.toString() == send) m_which->setValue(true);
    if (what.toString() == takeIn) m_which->setValue(false);
    showView(m_which->value().toBool());
}

/// What one person was taking in is not another's to confirm.
void ExchangePage::userChanged(const LoggedIn& user)
{
    Q_UNUSED(user)
    retranslate();
}

void ExchangePage::retranslate()
{
    const bool out = m_which->value().toBool();
    delete m_whole;
    build();
    m_which->setValue(out);
    if (isVisible()) showView(out);
}

} // namespace noi
