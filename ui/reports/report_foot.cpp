#include "ui/reports/report_foot.h"

#include "ui/due/state_delegate.h"
#include "ui/kit/flow_layout.h"
#include "ui/people/key_button.h"
#include "ui/people/table_look.h"
#include "ui/reports/report_words.h"
#include "ui/reports/words_model.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace noi
{

namespace
{

constexpr int shownRows = 3;
constexpr int lowWindow = 70; ///< in steps of the grid

QList<WordsModel::Line> linesOf(const QList<report::CheckFinding>& findings)
{
    QList<WordsModel::Line> lines;
    for (const auto& finding : findings) {
        const bool rule = finding.kind == report::CheckFinding::Kind::Rule;
        lines += {{findingWords(finding),
                   finding.records.isEmpty() ? QString() : countWords(finding.records.size())},
                  0,
                  rule ? Meaning::Late : Meaning::Due};
    }
    return lines;
}

QList<WordsModel::Line> linesOf(const QList<report::ChangedCell>& changes)
{
    QList<WordsModel::Line> lines;
    for (const auto& change : changes)
        lines += {{change.row, change.column, changeWords(change), movedWords(change)}, -1, {}};
    return lines;
}

QList<WordsModel::Line> linesOf(const QList<HandedIn>& versions)
{
    QList<WordsModel::Line> lines;
    for (const HandedIn& one : versions)
        lines +=
            {{one.signatureFits ? ReportFoot::tr("Signature fits") : ReportFoot::tr("Signature does not fit"),
              dateText(one.at), one.by,
              one.atProvince ? ReportFoot::tr("the province has it") : ReportFoot::tr("to be sent"),
              one.reason},
             0,
             one.signatureFits ? Meaning::Done : Meaning::Stop};
    return lines;
}

} // namespace

ReportFoot::ReportFoot(QWidget* parent) : QFrame(parent), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("reportFoot"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* chips = new FlowLayout;
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(gridUnit(this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this));
    column->addLayout(chips);
    column->addWidget(m_stack);
    addPart(Findings, new WordsModel({tr("What the checks found"), tr("Records")}, {1}, this), "showFindings",
            "findings");
    setColumnShares(table(Findings), {60, -10});
    addPart(Changes,
            new WordsModel({tr("Row"), tr("Column"), tr("Before → now"), tr("Records")}, {2, 3}, this),
            "showChanges", "changes");
    setColumnShares(table(Changes), {40, 30, -22, -12}, {1});
    addPart(Versions,
            new WordsModel({tr("Signature"), tr("Handed in"), tr("By"), tr("Sent"), tr("Why")}, {}, this),
            "showVersions", "versions");
    setColumnShares(table(Versions), {-24, -21, 20, -18, 26}, {3, 4});
    for (QPushButton* button : m_buttons)
        chips->addWidget(button);
    clear();
}

void ReportFoot::addPart(Part part, WordsModel* model, const char* button, const char* list)
{
    m_models[part] = model;
    m_tables[part] = listTable(model, QString::fromLatin1(list), m_stack);
    m_tables[part]->setItemDelegateForColumn(0, new StateDelegate(m_tables[part]));
    m_tables[part]->installEventFilter(this);
    m_stack->setFixedHeight((shownRows + 1) * rowHeight(this) + gridUnit(this) / 2);
    m_stack->addWidget(m_tables[part]);
    m_buttons[part] = keyButton({}, {}, QString::fromLatin1(button), this);
    m_buttons[part]->setCheckable(true);
    m_buttons[part]->setFocusPolicy(Qt::NoFocus);
    connect(m_buttons[part], &QPushButton::clicked, this, [this, part] { turn(part); });
    connect(m_tables[part], &QTableView::doubleClicked, this, [this, part] { openSelected(part); });
}

void ReportFoot::show(const MadeReport& made)
{
    m_made = made;
    m_models[Findings]->show(linesOf(made.findings));
    m_models[Changes]->show(linesOf(made.changed));
    m_models[Versions]->show(linesOf(made.versions));
    for (QTableView* list : m_tables)
        if (list->model()->rowCount() > 0) list->selectRow(0);
    sayCounts();
    if (m_chosen) return;
    open(!made.changed.isEmpty() ? Changes : !made.findings.isEmpty() ? Findings : Parts);
    giveRoom();
}

void ReportFoot::giveRoom()
{
    if (!m_chosen && window()->height() < lowWindow * gridUnit(this)) open(Parts);
}

void ReportFoot::clear()
{
    m_chosen = false;
    show(MadeReport());
}

void ReportFoot::sayCounts()
{
    const auto say = [this](Part part, const QString& words, qsizetype count, Meaning meaning) {
        QStringList parts{words};
        if (count > 0 && meaning != Meaning::Neutral) parts.prepend(noi::sign(meaning));
        if (count > 0) parts.append(QString::number(count));
        m_buttons[part]->setText(parts.join(u' ') + QStringLiteral("   Ctrl+%1").arg(int(part) + 1));
        m_buttons[part]->setEnabled(count > 0);
    };
    say(Findings, m_made.findings.isEmpty() ? tr("No finding") : tr("Checks"), m_made.findings.size(),
        Meaning::Late);
    say(Changes, tr("Changes"), m_made.changed.size(), Meaning::Late);
    say(Versions, tr("Versions"), m_made.versions.size(), Meaning::Neutral);
}

bool ReportFoot::isOpen() const { return m_stack->isVisibleTo(this); }

void ReportFoot::open(int part)
{
    for (int i = 0; i < Parts; ++i)
        m_buttons[size_t(i)]->setChecked(i == part);
    m_stack->setVisible(part < Parts);
    if (part < Parts) m_stack->setCurrentIndex(part);
}

void ReportFoot::turn(Part part)
{
    if (!m_buttons[part]->isEnabled()) return;
    m_chosen = true;
    const bool close = isOpen() && m_stack->currentIndex() == part && m_tables[part]->hasFocus();
    open(close ? int(Parts) : int(part));
    if (close)
        Q_EMIT left();
    else
        m_tables[part]->setFocus(Qt::ShortcutFocusReason);
}

void ReportFoot::openSelected(Part part)
{
    const int row = selectedRow(m_tables[part]);
    if (row < 0) return;
    if (part == Versions) {
        Q_EMIT versionAsked(HandedIn(m_made.versions[row]));
        return;
    }
    BehindAsked asked;
    if (part == Findings) {
        asked.title = findingWords(m_made.findings[row]);
        asked.records = m_made.findings[row].records;
    } else {
        const report::ChangedCell& change = m_made.changed[row];
        asked.title =
            change.row + QStringLiteral(" · ") + change.column + QStringLiteral(": ") + changeWords(change);
        asked.records = change.added + change.removed;
        asked.gone = QSet<Id>(change.removed.begin(), change.removed.end());
        asked.moved = true;
    }
    if (!asked.records.isEmpty()) Q_EMIT behindAsked(asked);
}

bool ReportFoot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (static_cast<QKeyEvent*>(event)->modifiers() & Qt::ControlModifier) break;
        openSelected(static_cast<Part>(m_stack->currentIndex()));
        return true;
    case Qt::Key_Escape:
        m_chosen = true;
        open(Parts);
        Q_EMIT left();
        return true;
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace noi
