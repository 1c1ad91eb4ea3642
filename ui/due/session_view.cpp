#include "ui/due/session_view.h"

#include "ui/due/due_words.h"
#include "ui/kit/number_field.h"
#include "ui/kit/table.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

namespace noi
{

namespace
{

enum ProductColumn { Product_, Doses, InVial, Vials, productColumns };
enum SessionColumn { Number, People, Hamlets, Order, sessionColumns };

QTableWidget* table(const QString& name, int columns, QWidget* parent)
{
    auto* made = new QTableWidget(0, columns, parent);
    made->setObjectName(name);
    dressTable(*made);
    made->horizontalHeader()->setStretchLastSection(false);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return made;
}

void put(QTableWidget* table, int row, int column, const QString& text, bool number = false)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    if (number) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setItem(row, column, item);
}

/// Headings of numbers stand above them.
void alignRight(QTableWidget* table, const QList<int>& columns)
{
    for (const int column : columns)
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

SessionView::SessionView(const Reference& reference, QWidget* parent)
    : QWidget(parent), m_reference(reference), m_head(new QLabel(this)),
      m_spare(new NumberField({0, 300, 0}, QStringLiteral("%"), this)),
      m_products(table(QStringLiteral("planProducts"), productColumns, this)),
      m_sessions(table(QStringLiteral("planSessions"), sessionColumns, this))
{
    setObjectName(QStringLiteral("sessionPlan"));
    m_head->setObjectName(QStringLiteral("planHead"));
    setRole(m_head, QStringLiteral("strong"));
    m_head->setWordWrap(true);
    m_spare->setObjectName(QStringLiteral("planSpare"));
    m_spare->setNumber(0);
    m_spare->setMaximumWidth(12 * gridUnit(this));
    setColumnShares(m_products, {40, -12, -16, -16});
    setColumnShares(m_sessions, {-10, -12, 35, 65});
    auto* spareLabel = new QLabel(tr("S&pare for vials of several doses"), this);
    spareLabel->setBuddy(m_spare);
    auto* line = new QHBoxLayout;
    line->addWidget(m_head, 1);
    line->addWidget(spareLabel);
    line->addWidget(m_spare);
    auto* note = new QLabel(
        tr("Vials are counted for each session: what is left in an open one is not used in the next."), this);
    setRole(note, QStringLiteral("hint"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this));
    column->addLayout(line);
    column->addWidget(m_products, 3);
    column->addWidget(note);
    column->addWidget(m_sessions, 2);
    connect(m_spare, &NumberField::numberChanged, this, [this] {
        m_wish.sparePercent = int(m_spare->number().value_or(0));
        work();
    });
    setFocusProxy(m_products);
}

void SessionView::showList(const DueList& list)
{
    m_list = list;
    m_wish.instead.clear();
    work();
}

void SessionView::work()
{
    m_plan = planSessions(m_list.rows, m_reference, m_wish);
    const QString people = tr("%n person(s)", nullptr, m_plan.people);
    const QString sessions = tr("%n session(s)", nullptr, int(m_plan.sessions.size()));
    m_head->setText(tr("%1, %2: at most %3 persons in one").arg(people, sessions).arg(m_plan.limit));
    showProducts();
    showSessions();
}

void SessionView::showProducts()
{
    m_products->setHorizontalHeaderLabels(
        {tr("Vaccine"), tr("Doses"), tr("In a vial"), tr("Vials to order")});
    alignRight(m_products, {Doses, InVial, Vials});
    m_products->setRowCount(0);
    for (const ProductOrder& one : m_plan.products) {
        const int row = m_products->rowCount();
        m_products->insertRow(row);
        const Product* product = m_reference.products.byCode(one.product);
        put(m_products, row, Product_, product ? product->name : one.product);
        if (one.instead.size() > 1) {
            auto* choice = new QComboBox(m_products);
            choice->setObjectName(QStringLiteral("product_") + one.product);
            for (const QString& code : one.instead) {
                const Product* other = m_reference.products.byCode(code);
                choice->addItem(other ? other->name : code, code);
            }
            choice->setCurrentIndex(int(one.instead.indexOf(one.product)));
            connect(
                choice, &QComboBox::activated, this,
                [this, choice, now = one.product] {
                    const QString chosen = choice->currentData().toString();
                    const QString first = m_wish.instead.key(now, now);
                    m_wish.instead.insert(first, chosen);
                    work();
                },
                Qt::QueuedConnection);
            m_products->setCellWidget(row, Product_, choice);
        }
        put(m_products, row, Doses, QString::number(one.doses), true);
        const auto inVial = product ? product->dosesPerVial : std::nullopt;
        put(m_products, row, InVial, inVial ? QString::number(*inVial) : tr("see label"), true);
        put(m_products, row, Vials, one.vials ? QString::number(*one.vials) : tr("see label"), true);
    }
    if (m_products->rowCount() > 0) m_products->selectRow(0);
}

void SessionView::showSessions()
{
    m_sessions->setHorizontalHeaderLabels(
        {tr("Session"), tr("Persons"), tr("Hamlets"), tr("To bring (vials)")});
    alignRight(m_sessions, {Number, People});
    m_sessions->setRowCount(0);
    for (const PlannedSession& one : m_plan.sessions) {
        const int row = m_sessions->rowCount();
        m_sessions->insertRow(row);
        put(m_sessions, row, Number, QString::number(row + 1), true);
        put(m_sessions, row, People, QString::number(one.people), true);
        QStringList hamlets, orders;
        for (const QString& hamlet : one.hamlets)
            hamlets += hamletWords(hamlet);
        for (const ProductOrder& order : one.products)
            orders += productWords(order.product, m_reference) + u' ' +
                      (order.vials ? QString::number(*order.vials) : QStringLiteral("?"));
        put(m_sessions, row, Hamlets, hamlets.join(QStringLiteral(", ")));
        put(m_sessions, row, Order, orders.join(QStringLiteral(" · ")));
    }
}

} // namespace noi
