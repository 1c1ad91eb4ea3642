#include "ui/pregnancy/findings_view.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/named.h"
#include "ui/kit/screen_language.h"
#include "ui/people/key_button.h"
#include "ui/pregnancy/finding_delegate.h"
#include "ui/pregnancy/pregnancy_words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

namespace noi
{

namespace
{

constexpr int rowsInSight = 3; ///< of findings; the others are scrolled to

QString sourceWords(const pregnancy::Finding& finding)
{
    return FindingsView::tr("Why: %1\nWhat to do: %2\nSource: %3")
        .arg(inScreenLanguage(finding.what), inScreenLanguage(finding.advice), finding.source);
}

} // namespace

FindingsView::FindingsView(QWidget* parent)
    : QWidget(parent), m_subject(new ElidedLabel(this)), m_none(named(new QLabel(this), "noFindings")),
      m_why(named(new QLabel(this), "findingWhy")),
      m_refer(
          keyButton(tr("Referral slip"), QStringLiteral("Alt+C"), QStringLiteral("referFromFindings"), this)),
      m_list(named(new QListWidget(this), "findings"))
{
    setRole(m_subject, QStringLiteral("strong"));
    setRole(m_refer, QStringLiteral("primary"));
    m_refer->setFocusPolicy(Qt::NoFocus);
    m_why->setWordWrap(true);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_subject);
    head->addStretch();
    head->addWidget(m_refer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this) / 2);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_why);
    connect(m_refer, &QPushButton::clicked, this, &FindingsView::referAsked);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_why->isHidden()) tellWhy();
    });
    clear();
}

void FindingsView::clear() { show({}, {}, {}); }

bool FindingsView::needsHospital() const
{
    return !m_findings.isEmpty() && m_findings.first().urgency >= pregnancy::Urgency::Refer;
}

void FindingsView::show(const QString& subject, const QList<pregnancy::Finding>& findings,
                        const QString& none)
{
    m_subject->setText(subject);
    setVisible(!subject.isEmpty());
    m_findings = findings;
    std::ranges::stable_sort(m_findings, std::ranges::greater(), &pregnancy::Finding::urgency);
    m_none->setText(none.isEmpty() ? QString() : sign(Meaning::Done) + u' ' + none);
    m_none->setVisible(m_findings.isEmpty() && !none.isEmpty());
    m_refer->setVisible(needsHospital());
    m_why->hide();
    fill();
}

void FindingsView::fill()
{
    m_list->clear();
    for (const pregnancy::Finding& finding : std::as_const(m_findings)) {
        auto* item = new QListWidgetItem(inScreenLanguage(finding.what), m_list);
        item->setData(FindingDelegate::Urgency, int(finding.urgency));
        item->setData(FindingDelegate::Advice, inScreenLanguage(finding.advice));
        item->setToolTip(sourceWords(finding));
    }
    const int rows = std::min(rowsInSight, m_list->count());
    m_list->setVisible(rows > 0);
    const int row = rowHeight(this) * 3 / 2;
    m_list->setMinimumHeight(std::min(rows, 1) * row + 2); // on a low screen
    m_list->setMaximumHeight(rows * row + 2);
}

void FindingsView::tellWhy()
{
    const int row = m_list->currentRow();
    if (row < 0) return;
    m_why->setText(sourceWords(m_findings[row]));
    m_why->show();
}

bool FindingsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space) return QWidget::eventFilter(watched, event);
    if (m_why->isHidden())
        tellWhy();
    else
        m_why->hide();
    return true;
}

} // namespace noi
