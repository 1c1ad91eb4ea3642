#include "ui/shell/omni_box.h"

#include "ui/kit/drop_list.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace noi
{

OmniBox::OmniBox(OmniSource& source, QWidget* parent)
    : QLineEdit(parent), m_source(source), m_list(new DropList(this))
{
    setObjectName(QStringLiteral("omniBox"));
    m_list->setObjectName(QStringLiteral("omniResults"));
    addAction(icon(QStringLiteral("search"), colours::greyText), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_takeFirst = false;
        ask();
    });
    connect(m_list, &DropList::chosen, this, [this] { take(m_list->currentRow()); });
    retranslate();
}

OmniBox::~OmniBox() { delete m_list; }

void OmniBox::reset()
{
    clear();
    m_hits.clear();
    m_shownFor.clear();
    m_takeFirst = false;
    if (m_list) m_list->offer({});
}

void OmniBox::call()
{
    if (!hasFocus()) m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void OmniBox::ask()
{
    const QString typed = text().simplified();
    if (typed.isEmpty()) return reset();
    // One question at a time: a slow PC answers the newest text next, and not every letter of it in turn.
    if (m_asking) return;
    m_asking = true;
    m_source.find(typed).then(this, [this, typed](const QList<OmniHit>& hits) { answered(typed, hits); });
}

void OmniBox::answered(const QString& asked, const QList<OmniHit>& hits)
{
    m_asking = false;
    const QString now = text().simplified();
    if (now.isEmpty()) return;
    if (asked != now) return ask();
    m_hits = hits;
    if (m_own) m_hits += m_own(asked);
    m_shownFor = asked;
    QList<PickItem> lines;
    for (const OmniHit& hit : std::as_const(m_hits))
        lines.append({hit.text, hit.reason, {}, hit.icon});
    if (lines.isEmpty()) lines.append({tr("Nothing found for “%1”.").arg(asked)});
    if (hasFocus()) m_list->offer(lines, !m_hits.isEmpty());
    if (m_takeFirst) take(0);
}

void OmniBox::keyPressEvent(QKeyEvent* event)
{
    if (!m_hits.isEmpty() && m_list->takeKey(event->key())) return;
    switch (event->key()) {
    case Qt::Key_Escape: return goBack();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_shownFor == text().simplified())
            take(m_list->isHidden() ? 0 : m_list->currentRow());
        else
            m_takeFirst = true;
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void OmniBox::take(int row)
{
    m_takeFirst = false;
    if (row < 0 || row >= m_hits.size()) return;
    const PageLink link = m_hits[row].link;
    reset();
    Q_EMIT chosen(link);
}

void OmniBox::goBack()
{
    reset();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else
        clearFocus();
}

void OmniBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_takeFirst = false;
    if (m_list) m_list->hide();
}

void OmniBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QLineEdit::changeEvent(event);
}

void OmniBox::retranslate() { setPlaceholderText(tr("Find a person, a code, a page…   Ctrl+K")); }

} // namespace noi
