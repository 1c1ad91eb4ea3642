// How the page is laid out: the month, the filters, the list, what can be done with it.
#include "ui/due/state_delegate.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/named.h"
#include "ui/kit/room.h"
#include "ui/people/key_button.h"
#include "ui/people/table_look.h"
#include "ui/pregnancy/birth_month_view.h"
#include "ui/pregnancy/pregnancy_page.h"
#include "ui/pregnancy/women_model.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace noi
{

void PregnancyPage::build()
{
    const int unit = gridUnit(this);
    m_whole = new QWidget(this);
    m_problem = named(new ErrorLine(m_whole), "womenProblem");
    m_model = new WomenModel(m_whole);
    m_table = listTable(m_model, QStringLiteral("women"), m_whole);
    m_table->setItemDelegateForColumn(WomenModel::Risk, new StateDelegate(m_table));
    m_table->installEventFilter(this);
    setColumnShares(m_table, {26, -6, 16, -8, -14, -11, -16, -22, 40},
                    {WomenModel::Visits, WomenModel::Last, WomenModel::Age});
    m_empty = named(new EmptyState(QStringLiteral("baby"), m_whole), "womenEmpty");
    auto* middle = new QWidget(m_whole);
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_open = keyButton(tr("Open her file"), QStringLiteral("Enter"), QStringLiteral("openWoman"), m_whole);
    m_print = keyButton(tr("Print list"), QStringLiteral("Ctrl+P"), QStringLiteral("printWomen"), m_whole);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addWidget(m_print);
    foot->addStretch();
    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(monthLine());
    column->addWidget(filterLine());
    column->addWidget(m_problem);
    column->addWidget(middle, 1);
    column->addLayout(foot);
    layout()->addWidget(m_whole);
    joinKeys();
}

QWidget* PregnancyPage::monthLine()
{
    auto* box = new QWidget(m_whole);
    m_monthWords = named(new QLabel(box), "monthWords");
    m_monthWords->setWordWrap(true);
    m_strip = new BirthMonthView(box);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gridUnit(this) / 2);
    lines->addWidget(m_monthWords);
    lines->addWidget(m_strip);
    return box;
}

QWidget* PregnancyPage::filterLine()
{
    auto* box = new QWidget(m_whole);
    m_which = named(new ChoiceField(box), "womenWhich");
    m_chips.clear();
    m_hamlet = named(new QComboBox(box), "womenHamlet");
    m_hamlet->addItem(tr("All hamlets   Alt+H"));
    m_order = named(new QComboBox(box), "womenOrder");
    m_order->addItems({tr("By expected day   Alt+S"), tr("By name"), tr("By hamlet"), tr("By next contact"),
                       tr("By risk")});
    for (QComboBox* choice : {m_hamlet, m_order})
        letNarrow(choice);
    m_text = named(new QLineEdit(box), "womenText");
    m_text->setPlaceholderText(tr("Ctrl+F: name, hamlet"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    auto* line = new FlowLayout; // on a narrow screen in two rows
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit(this));
    box->setLayout(line);
    for (QWidget* field :
         {static_cast<QWidget*>(m_hamlet), static_cast<QWidget*>(m_order), static_cast<QWidget*>(m_text)})
        field->setFixedWidth(25 * gridUnit(this));
    for (QWidget* field : {static_cast<QWidget*>(m_which), static_cast<QWidget*>(m_hamlet),
                           static_cast<QWidget*>(m_order), static_cast<QWidget*>(m_text)})
        line->addWidget(field);
    const auto shown = [this] {
        if (!m_filling) showList();
    };
    connect(m_which, &ChoiceField::valueChanged, this, shown);
    connect(m_hamlet, &QComboBox::currentIndexChanged, this, shown);
    connect(m_order, &QComboBox::currentIndexChanged, this, shown);
    connect(m_text, &QLineEdit::textChanged, this, shown);
    return box;
}

void PregnancyPage::joinKeys()
{
    bindKey(m_print, QKeySequence(QStringLiteral("Ctrl+P")), m_whole, Qt::WidgetWithChildrenShortcut);
    const auto key = [this](const QKeySequence& keys, auto what) {
        auto* shortcut = new QShortcut(keys, m_whole);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    for (int i = 0; i < 4; ++i)
        key(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] { m_which->setValue(i); });
    key(QKeySequence(Qt::ALT | Qt::Key_H), [this] { m_hamlet->setFocus(); });
    key(QKeySequence(Qt::ALT | Qt::Key_S), [this] { m_order->setFocus(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_text->setFocus(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { turnMonth(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { turnMonth(1); });
    connect(m_open, &QPushButton::clicked, this, &PregnancyPage::openSelected);
    connect(m_print, &QPushButton::clicked, this, &PregnancyPage::printList);
    connect(m_table, &QTableView::doubleClicked, this, &PregnancyPage::openSelected);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (column == WomenModel::Name) m_order->setCurrentIndex(WomenFilter::ByName);
        if (column == WomenModel::Hamlet) m_order->setCurrentIndex(WomenFilter::ByHamlet);
        if (column == WomenModel::Week || column == WomenModel::Due)
            m_order->setCurrentIndex(WomenFilter::ByDue);
        if (column == WomenModel::Next) m_order->setCurrentIndex(WomenFilter::ByNextContact);
        if (column == WomenModel::Risk) m_order->setCurrentIndex(WomenFilter::ByRisk);
    });
    m_table->horizontalHeader()->setSectionsClickable(true);
}

} // namespace noi
