#include "ui/session/vials_panel.h"

#include "ui/session/vial_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace noi
{

VialsPanel::VialsPanel(const SessionParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_list(new QListWidget(this)), m_what(new QLabel(this)),
      m_discard(new QPushButton(tr("Discard this vial (Enter)"), this)), m_open(new QLabel(this)),
      m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("vialsPanel"));
    m_list->setObjectName(QStringLiteral("vialList"));
    m_what->setObjectName(QStringLiteral("discardWhat"));
    m_discard->setObjectName(QStringLiteral("discardVial"));
    m_open->setObjectName(QStringLiteral("stillOpen"));
    m_close->setObjectName(QStringLiteral("closeSession"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle); // the product and the time are read first
    m_what->setWordWrap(true);
    m_open->setWordWrap(true);
    setRole(m_discard, QStringLiteral("primary"));
    auto* title = new QLabel(tr("Vials of this session"), this);
    setRole(title, QStringLiteral("heading"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit(this) / 2);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    const QString reasons[] = {tr("Over its time"), tr("Broken or spilt"), tr("VVM has changed"),
                               tr("Left over at the end")};
    for (int i = 0; i < 4; ++i) {
        auto* button = new QPushButton(QStringLiteral("%1  %2").arg(i + 1).arg(reasons[i]), this);
        button->setObjectName(QStringLiteral("discardReason%1").arg(i + 1));
        button->setCheckable(true);
        button->setProperty("reason", reasons[i]);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, i] { chooseReason(i); });
        column->addWidget(button);
        m_reasons.append(button);
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_discard),
                            static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_close)})
        column->addWidget(widget);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &VialsPanel::forget);
    connect(m_discard, &QPushButton::clicked, this, &VialsPanel::discardChosen);
    connect(m_close, &QPushButton::clicked, this, &VialsPanel::closing);
}

void VialsPanel::show(const SessionBoard& board)
{
    m_board = board;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const VialState& vial : board.vials) {
        const VialWords words = vialWords(vial, m_parts.clock.nowMs());
        auto* line = new QListWidgetItem(QStringLiteral("%1 · %2 · %3 · %4")
                                             .arg(m_parts.productShort(vial.vial.value.product),
                                                  vial.vial.value.lot, words.left, words.until),
                                         m_list);
        line->setSizeHint(QSize(0, rowHeight(this)));
        if (!words.usable()) line->setForeground(colour(Meaning::Neutral));
        if (words.condition == VialCondition::Over || words.condition == VialCondition::Suspended)
            line->setForeground(colour(Meaning::Stop));
    }
    m_list->setCurrentRow(
        board.vials.isEmpty() ? -1 : std::clamp(row, 0, static_cast<int>(board.vials.size()) - 1));
    const bool open = board.session.value.closedAt.isNull();
    for (QPushButton* reason : m_reasons)
        reason->setEnabled(open);
    m_close->setVisible(open);
    m_asked = false;
    m_close->setText(tr("&Close the session…"));
    m_open->hide();
    forget();
}

void VialsPanel::takeFocus() { m_list->setFocus(); }

void VialsPanel::forget()
{
    m_reason.clear();
    for (QPushButton* button : m_reasons)
        button->setChecked(false);
    m_what->setText(tr("Choose a vial and press the digit of the reason."));
    m_discard->setEnabled(false);
}

void VialsPanel::chooseReason(int index)
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_reasons[index]->isEnabled()) return;
    const VialState& vial = m_board.vials[row];
    if (!vial.vial.value.discardedAt.isNull()) return m_what->setText(tr("This vial is discarded already."));
    for (int i = 0; i < m_reasons.size(); ++i)
        m_reasons[i]->setChecked(i == index);
    m_reason = m_reasons[index]->property("reason").toString();
    m_what->setText(tr("%1 %2, %n dose(s) left: %3", nullptr, vial.left)
                        .arg(m_parts.productShort(vial.vial.value.product), vial.vial.value.lot, m_reason));
    m_discard->setEnabled(true);
}

void VialsPanel::discardChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_reason.isEmpty()) return;
    const VialState& vial = m_board.vials[row];
    Q_EMIT discard(vial.vial.id, m_reason,
                   tr("Vial %1 %2 is discarded.")
                       .arg(m_parts.productShort(vial.vial.value.product), vial.vial.value.lot));
}

void VialsPanel::closing()
{
    QList<Id> vials;
    for (const VialState& vial : vialsToDiscard(m_board))
        vials.append(vial.vial.id);
    if (m_asked) return Q_EMIT close(vials, m_reasons.last()->property("reason").toString());
    const auto waiting = std::count_if(m_board.people.begin(), m_board.people.end(),
                                       [](const BoardPerson& person) { return person.stage != Stage::Done; });
    QStringList text;
    if (waiting > 0) text += tr("! %n person(s) are not done yet.", nullptr, static_cast<int>(waiting));
    if (!vials.isEmpty())
        text += tr("%n vial(s) are still open and will be discarded as left over.", nullptr,
                   static_cast<int>(vials.size()));
    text += tr("Press again to close.");
    m_open->setText(text.join(u'\n'));
    m_open->show();
    m_close->setText(vials.isEmpty()
                         ? tr("&Close the session")
                         : tr("Dis&card %n vial(s) and close", nullptr, static_cast<int>(vials.size())));
    m_close->setFocus();
    m_asked = true;
}

bool VialsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_4) {
        chooseReason(key - Qt::Key_1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        discardChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace noi
