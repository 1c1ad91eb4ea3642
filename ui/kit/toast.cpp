#include "ui/kit/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace noi
{

namespace
{

constexpr int lineMs = 5000, undoMs = 10000;

/// Ctrl+Z belongs to a line edit while it has typing of its own to take back.
bool editCanUndo()
{
    const auto* edit = qobject_cast<const QLineEdit*>(QApplication::focusWidget());
    return edit && edit->isUndoAvailable();
}

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_sentence(new QLabel(this)),
      m_undoButton(new QPushButton(this))
{
    setObjectName(QStringLiteral("toast"));
    m_sentence->setObjectName(QStringLiteral("toastSentence"));
    m_undoButton->setObjectName(QStringLiteral("toastUndo"));
    m_undoButton->setFocusPolicy(Qt::NoFocus);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(2 * gridUnit(this), gridUnit(this), gridUnit(this), gridUnit(this));
    line->addWidget(m_sign);
    line->addWidget(m_sentence);
    line->addWidget(m_undoButton);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    m_placing.setSingleShot(true);
    connect(&m_placing, &QTimer::timeout, this, &Toast::place);
    connect(m_undoButton, &QPushButton::clicked, this, &Toast::undo);
    parent->installEventFilter(this);
    retranslate();
    hide();
}

Toast::~Toast() = default;

void Toast::say(Meaning meaning, const QString& sentence)
{
    m_undo = nullptr;
    open(meaning, sentence, lineMs);
}

void Toast::offerUndo(const QString& sentence, std::function<void()> undo)
{
    m_undo = std::move(undo);
    open(Meaning::Done, sentence, undoMs);
}

void Toast::dismiss()
{
    m_timer.stop();
    m_undo = nullptr;
    qApp->removeEventFilter(this);
    hide();
}

void Toast::open(Meaning meaning, const QString& sentence, int milliseconds)
{
    m_sign->setText(sign(meaning));
    m_sentence->setText(sentence);
    m_undoButton->setVisible(static_cast<bool>(m_undo));
    qApp->installEventFilter(this);
    place();
    show();
    raise();
    m_timer.start(milliseconds);
}

void Toast::undo()
{
    const auto action = std::exchange(m_undo, nullptr);
    dismiss();
    if (action) action();
}

void Toast::place()
{
    const QSize wanted = sizeHint(), room = parentWidget()->size();
    const int width = std::min(wanted.width(), room.width() - 2 * gridUnit(this));
    const QRect lowest((room.width() - width) / 2, room.height() - wanted.height() - 6 * gridUnit(this),
                       width, wanted.height());
    QRect free = lowest;
    const QList<QRect> buttons = buttonsInSight();
    const auto hidden = [&free](const QRect& button) { return button.intersects(free); };
    for (auto under = std::find_if(buttons.begin(), buttons.end(), hidden); under != buttons.end();
         under = std::find_if(buttons.begin(), buttons.end(), hidden))
        free.moveBottom(under->top() - gridUnit(this));
    // Where buttons stand one above another all the way up, it is not sought at the top of the window.
    setGeometry(free.top() > room.height() / 3 ? free : lowest);
}

QList<QRect> Toast::buttonsInSight() const
{
    QList<QRect> places;
    const auto buttons = parentWidget()->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons)
        if (button->isVisible() && !isAncestorOf(button))
            places.append({button->mapTo(parentWidget(), QPoint()), button->size()});
    return places;
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) place();
    if (event->type() == QEvent::Show && qobject_cast<QAbstractButton*>(watched)) m_placing.start(0);
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!m_undo || !key || !watched->isWidgetType() ||
        !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) || editCanUndo())
        return false;
    // The override is claimed so that the key press comes here and not to a shortcut.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        undo();
    return true;
}

void Toast::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void Toast::retranslate() { m_undoButton->setText(tr("Undo (Ctrl+Z)")); }

} // namespace noi
