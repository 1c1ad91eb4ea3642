#include "ui/kit/badge.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/named.h"
#include "ui/kit/room.h"
#include "ui/people/key_button.h"
#include "ui/sync/field_panel.h"
#include "ui/sync/pair_panel.h"
#include "ui/sync/review_delegate.h"
#include "ui/sync/review_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>

namespace noi
{

void ReviewPage::build()
{
    const int unit = gridUnit(this);
    m_whole = new QWidget(this);
    m_title = new QLabel(tr("To review"), m_whole);
    setRole(m_title, QStringLiteral("title"));
    m_counts = named(new Badge(m_whole), "reviewCounts");
    m_counts->hide();
    m_error = named(new ErrorLine(m_whole), "reviewProblem");
    m_empty = named(new EmptyState(QStringLiteral("list-checks"), m_whole), "reviewEmpty");
    m_empty->say(
        tr("What two places wrote differently before either knew of the other will wait here for you: "
           "different values, likely one person, likely one dose twice."));
    auto* heading = new QHBoxLayout;
    heading->setSpacing(2 * unit);
    heading->addWidget(m_title);
    heading->addWidget(m_counts);
    heading->addStretch();
    auto* columns = new QWidget(m_whole);
    auto* line = new QHBoxLayout(columns);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * unit);
    line->addWidget(makeList(), 2);
    line->addWidget(makeRight(), 5);
    auto* middle = new QWidget(m_whole);
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(columns);
    m_stack->addWidget(m_empty);
    auto* all = new QVBoxLayout(m_whole);
    all->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    all->setSpacing(3 * unit / 2);
    all->addLayout(heading);
    all->addWidget(m_error);
    all->addWidget(middle, 1);
    layout()->addWidget(m_whole);
    setFocusProxy(m_list);
    joinPanels();
}

QWidget* ReviewPage::makeList()
{
    m_model = new ReviewModel(m_parts.reference, m_whole);
    m_list = named(new QListView(m_whole), "reviewList");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReviewDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumWidth(22 * gridUnit(this));
    m_list->installEventFilter(this);
    return m_list;
}

QWidget* ReviewPage::makeRight()
{
    const int unit = gridUnit(this);
    const QStringList sameReasons{tr("Asked the family"), tr("Same papers"), tr("Knows both families")};
    const QStringList doseReasons{tr("Checked with the paper register"), tr("Asked the family"),
                                  tr("Asked the other station")};
    m_field = new FieldPanel(m_parts.reference, m_parts.clock, m_whole);
    m_same = new PairPanel(QStringLiteral("samePanel"), sameReasons, m_whole);
    m_doubles = new PairPanel(QStringLiteral("dosePanel"), doseReasons, m_whole);
    m_aside = named(new QWidget(m_whole), "asidePanel");
    m_asideTitle = named(new QLabel(m_aside), "asideTitle");
    m_asideText = named(new QLabel(m_aside), "asideText");
    setRole(m_asideTitle, QStringLiteral("heading"));
    m_asideText->setWordWrap(true);
    auto* aside = new QVBoxLayout(m_aside);
    aside->setContentsMargins(0, 0, 0, 0);
    aside->addWidget(m_asideTitle);
    aside->addWidget(m_asideText);
    aside->addStretch();
    auto* inside = new QWidget(m_whole);
    m_right = new QStackedLayout(inside);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_field, m_same, m_doubles, m_aside})
        m_right->addWidget(panel);
    m_keys = named(new QLabel(m_whole), "reviewKeys");
    setRole(m_keys, QStringLiteral("hint"));
    m_keys->setWordWrap(true);
    m_keys->setMinimumWidth(1);
    m_open = keyButton(tr("Open the file"), QStringLiteral("Ctrl+O"), QStringLiteral("reviewOpen"), m_whole);
    auto* right = new QWidget(m_whole);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * unit);
    foot->addWidget(m_keys, 1);
    foot->addWidget(m_open);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(scrolledDown(inside, right), 1);
    column->addLayout(foot);
    return right;
}

void ReviewPage::joinPanels()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showItem(); });
    connect(m_field, &FieldPanel::settled, this, &ReviewPage::settleField);
    connect(m_same, &PairPanel::decided, this, &ReviewPage::decideSame);
    connect(m_doubles, &PairPanel::decided, this, &ReviewPage::decideDoubles);
    for (PairPanel* panel : {m_same, m_doubles})
        connect(panel, &PairPanel::left, m_list, qOverload<>(&QWidget::setFocus));
    bindKey(m_open, QKeySequence(QStringLiteral("Ctrl+O")), m_whole, Qt::WidgetWithChildrenShortcut);
    connect(m_open, &QPushButton::clicked, this, [this] { openFile(false); });
    auto* other = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+O")), m_whole);
    other->setContext(Qt::WidgetWithChildrenShortcut);
    connect(other, &QShortcut::activated, this, [this] { openFile(true); });
}

} // namespace noi
