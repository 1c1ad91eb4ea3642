#include "ui/growth/weighing/entry_table.h"
#include "ui/growth/weighing/paste_panel.h"
#include "ui/growth/weighing/weighing_model.h"
#include "ui/growth/weighing/weighing_page.h"
#include "ui/growth/weighing/weighing_proxy.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/named.h"
#include "ui/kit/room.h"
#include "ui/people/key_button.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedLayout>

namespace noi
{

void WeighingPage::build()
{
    const int unit = gridUnit(this);
    m_filling = true; // asks nothing while it is being built
    m_whole = new QWidget(this);
    m_problem = named(new ErrorLine(m_whole), "weighingProblem");
    m_words = named(new QLabel(m_whole), "weighingWords");
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * rowHeight(this));
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_table = named(new EntryTable(m_whole), "weighingTable");
    m_table->setModel(m_shown);
    m_table->setPath({WeighingModel::Weight, WeighingModel::Length});
    setColumnShares(m_table, {-6, 22, -6, -14, -8, -20, -11, -12, -8, -11, -7, 40});
    for (const int column : {WeighingModel::Arm, WeighingModel::Oedema})
        m_table->setColumnHidden(column, true);
    m_empty = named(new EmptyState(QStringLiteral("scale"), m_whole), "weighingEmpty");
    m_empty->say(tr("The hamlet's children appear here to be weighed one after the other."),
                 tr("Alt+H: choose the hamlet"));
    m_pasted = named(new PastePanel(m_whole), "weighingPasted");

    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(sessionLine());
    column->addWidget(listLine());
    column->addWidget(m_problem);
    auto* middle = new QWidget(m_whole);
    m_stack = new QStackedLayout(middle);
    for (QWidget* view :
         {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_pasted)})
        m_stack->addWidget(view);
    m_stack->setCurrentWidget(m_empty);
    column->addWidget(middle, 1);
    column->addWidget(m_words);
    layout()->addWidget(m_whole);
    setFocusProxy(m_table);
    joinKeys();
    m_filling = false;
}

/// On a narrow screen what stands below the list too gives way.
void WeighingPage::resizeEvent(QResizeEvent* event)
{
    const bool narrow = width() < 110 * fontMetrics().averageCharWidth();
    for (const int column : {WeighingModel::SexOf, WeighingModel::Birth, WeighingModel::Last})
        m_table->setColumnHidden(column, narrow);
    Page::resizeEvent(event);
}

/// What holds for all rows.
QWidget* WeighingPage::sessionLine()
{
    auto* box = new QWidget(m_whole);
    m_hamlet = named(new QComboBox(box), "weighingHamlet");
    m_hamlet->addItem(tr("All hamlets   Alt+H"));
    letNarrow(m_hamlet);
    m_ages = named(new ChoiceField(box), "weighingAges");
    m_ages->setChoices({{tr("Under 5 years"), 60}, {tr("Under 2 years"), 24}});
    m_day = named(new DateField({false, true, false}, box), "weighingDay");
    m_day->setMinimumWidth(13 * gridUnit(this));
    m_by = named(new QLineEdit(box), "weighingBy");
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit(this));
    line->addWidget(m_hamlet, 3);
    line->addWidget(m_ages);
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, box);
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field, 3);
    };
    add(tr("&Day"), m_day);
    add(tr("measured &by"), m_by);
    connect(m_hamlet, &QComboBox::currentIndexChanged, this, [this] { ask(); });
    connect(m_ages, &ChoiceField::valueChanged, this, [this] { ask(); });
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        if (m_day->date().earliest() != m_model->day()) ask();
    });
    return box;
}

/// What is seen of the list.
QWidget* WeighingPage::listLine()
{
    auto* box = new QWidget(m_whole);
    m_text = named(new QLineEdit(box), "weighingText");
    m_text->setPlaceholderText(tr("Ctrl+F: the child's name, then Enter"));
    m_text->setClearButtonEnabled(true);
    m_hideKept =
        keyButton(tr("Hide those weighed"), QStringLiteral("Alt+A"), QStringLiteral("hideKept"), box);
    m_withArm = keyButton(tr("Arm and oedema"), QStringLiteral("Alt+T"), QStringLiteral("withArm"), box);
    for (QPushButton* button : {m_hideKept, m_withArm})
        button->setCheckable(true);
    m_paste = keyButton(tr("Paste from Excel"), QStringLiteral("Ctrl+V"), QStringLiteral("pasteList"), box);
    m_progress = named(new QLabel(box), "weighingProgress");
    setRole(m_progress, QStringLiteral("strong"));
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit(this));
    line->addWidget(m_text, 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_hideKept), static_cast<QWidget*>(m_withArm),
                            static_cast<QWidget*>(m_paste), static_cast<QWidget*>(m_progress)})
        line->addWidget(widget);
    connect(m_text, &QLineEdit::textChanged, this, [this] { cutList(); });
    connect(m_hideKept, &QPushButton::toggled, this, [this] { cutList(); });
    connect(m_withArm, &QPushButton::toggled, this, [this](bool arm) {
        QList<int> path{WeighingModel::Weight, WeighingModel::Length};
        if (arm) path += WeighingModel::Arm;
        m_table->setPath(path);
        for (const int column : {WeighingModel::Arm, WeighingModel::Oedema})
            m_table->setColumnHidden(column, !arm);
        m_table->setFocus();
    });
    connect(m_paste, &QPushButton::clicked, this, &WeighingPage::paste);
    return box;
}

void WeighingPage::joinKeys()
{
    for (QWidget* field : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_by),
                           static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_hamlet)})
        field->installEventFilter(this);
    connect(m_table, &EntryTable::lastDone, this, &WeighingPage::rowDone);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex&, const QModelIndex& left) {
                const QModelIndex row = m_shown->mapToSource(left);
                if (row.isValid()) keep(row.row());
                sayRow();
            });
    connect(m_pasted, &PastePanel::accepted, this, &WeighingPage::keepPasted);
    connect(m_pasted, &PastePanel::left, this, &WeighingPage::back);
    // In the fields these edit text.
    bindKey(m_paste, QKeySequence(QStringLiteral("Ctrl+V")), m_table, Qt::WidgetShortcut);
    bindKey(m_hideKept, QKeySequence(QStringLiteral("Alt+A")), m_whole, Qt::WidgetWithChildrenShortcut);
    bindKey(m_withArm, QKeySequence(QStringLiteral("Alt+T")), m_whole, Qt::WidgetWithChildrenShortcut);
    const auto goTo = [this](const QKeySequence& keys, QWidget* field) {
        auto* key = new QShortcut(keys, m_whole);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, field, qOverload<>(&QWidget::setFocus));
    };
    goTo(QKeySequence(QStringLiteral("Ctrl+F")), m_text);
    goTo(QKeySequence(Qt::ALT | Qt::Key_H), m_hamlet);
}

} // namespace noi
