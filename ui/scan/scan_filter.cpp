#include "ui/scan/scan_filter.h"

#include "ui/scan/native_keys.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

QT_BEGIN_NAMESPACE
// Exported for QtTest's public headers: offers a key to the shortcuts as a real one would be.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* o, ulong timestamp, int k, Qt::KeyboardModifiers mods,
                                               const QString& text, bool autorep, ushort count);
QT_END_NAMESPACE

namespace noi
{

ScanFilter::ScanFilter(ScanMeaning meaning, QObject* parent, Clock clock)
    : QObject(parent), m_meaning(std::move(meaning)), m_clock(std::move(clock)), m_reader({}, m_meaning)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScanFilter::waited);
}

ScanFilter::~ScanFilter() = default;

ScanFilter::Clock ScanFilter::steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

void ScanFilter::setSettings(const WedgeSettings& settings)
{
    act(m_reader.flush());
    m_settings = settings;
    m_reader = WedgeReader(settings, m_meaning);
}

void ScanFilter::setEnabled(bool enabled)
{
    if (enabled == m_enabled) return;
    if (enabled)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    m_enabled = enabled;
    act(m_reader.flush());
    m_takenKeys.clear();
}

bool ScanFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusAboutToChange || event->type() == QEvent::WindowDeactivate) leave();
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget) return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride: return shortcutAsked(widget, static_cast<QKeyEvent*>(event));
    case QEvent::KeyPress: return event->spontaneous() && keyPressed(widget, static_cast<QKeyEvent*>(event));
    case QEvent::KeyRelease:
        return event->spontaneous() && m_takenKeys.remove(static_cast<QKeyEvent*>(event)->key());
    case QEvent::InputMethod:
        return event != m_delivering && composed(widget, static_cast<QInputMethodEvent*>(event));
    default: return false;
    }
}

/// A key of a scan must not set off a shortcut (F8 opens a page); if it is typing, it is asked again on
/// delivery.
bool ScanFilter::shortcutAsked(QWidget*, QKeyEvent* event)
{
    if (std::exchange(m_passShortcut, false) || isModifierKey(event->key()) ||
        !(m_reader.canBePartOfScan(strokeOf(*event)) || m_reader.looksLikeScan()))
        return false;
    event->accept();
    return true;
}

bool ScanFilter::keyPressed(QWidget* widget, QKeyEvent* event)
{
    if (isModifierKey(event->key())) return false;
    KeyStroke stroke = strokeOf(*event);
    m_capsLock = stroke.capsLock;
    stroke.ms = timeOf(event->timestamp());
    const bool taken = take(widget, event, stroke);
    if (taken) m_takenKeys.insert(event->key());
    return taken;
}

bool ScanFilter::composed(QWidget* widget, QInputMethodEvent* event)
{
    KeyStroke stroke;
    stroke.ms = timeOf(0);
    stroke.text = event->commitString() + event->preeditString();
    stroke.erased = m_preEditLength + event->replacementLength();
    stroke.composed = true;
    stroke.provisional = !event->preeditString().isEmpty();
    stroke.shift = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    stroke.capsLock = m_capsLock;
    m_preEditLength = int(event->preeditString().size());
    if (stroke.text.isEmpty() && stroke.erased == 0) return false;
    return take(widget, event, stroke);
}

/// True: held back or swallowed. False: the widget gets the event itself, now.
bool ScanFilter::take(QWidget* widget, QEvent* event, KeyStroke stroke)
{
    stroke.id = ++m_lastId;
    const WedgeOutputs outputs = m_reader.feed(stroke);
    const bool onlyThis = outputs.size() == 1 && outputs[0].kind == WedgeOutput::Kind::Typed &&
                          outputs[0].strokes.size() == 1 && outputs[0].strokes[0].id == stroke.id;
    if (onlyThis && m_outbox.empty()) return false;
    event->accept();
    m_held.emplace(stroke.id, Held{std::unique_ptr<QEvent>(event->clone()), widget});
    act(outputs);
    return true;
}

void ScanFilter::act(const WedgeOutputs& outputs)
{
    for (const WedgeOutput& output : outputs)
        actOn(output);
    wait();
}

void ScanFilter::actOn(const WedgeOutput& output)
{
    const bool typed = output.kind == WedgeOutput::Kind::Typed;
    bool fromInputMethod = false;
    for (const KeyStroke& stroke : output.strokes) {
        fromInputMethod = fromInputMethod || stroke.composed;
        auto held = m_held.extract(stroke.id);
        if (typed && !held.empty()) m_outbox.push_back(std::move(held.mapped()));
    }
    if (typed) {
        deliverAll();
        return;
    }
    if (output.kind == WedgeOutput::Kind::Swallowed) return;
    if (fromInputMethod) { // what it still composes is not for the field
        m_preEditLength = 0;
        QGuiApplication::inputMethod()->reset();
    }
    Q_EMIT burst(output.strokes);
    if (output.error)
        Q_EMIT unreadable(*output.error);
    else
        Q_EMIT scanned(output.bytes);
}

/// One by one from the member: a key that opens a dialog keeps the event loop, and later keys must come after
/// these.
void ScanFilter::deliverAll()
{
    while (!m_outbox.empty()) {
        const Held held = std::move(m_outbox.front());
        m_outbox.pop_front();
        deliver(held);
    }
}

/// To the focus of now: a Tab before may have moved it.
void ScanFilter::deliver(const Held& held)
{
    QWidget* target = QApplication::activePopupWidget();
    if (target && target->focusWidget()) target = target->focusWidget();
    if (!target) target = QApplication::focusWidget();
    if (!target) target = held.target;
    if (!target) return;
    if (held.event->type() == QEvent::KeyPress) {
        deliverKey(target, static_cast<const QKeyEvent&>(*held.event));
        return;
    }
    m_delivering = held.event.get();
    QCoreApplication::sendEvent(target, held.event.get());
    m_delivering = nullptr;
}

void ScanFilter::deliverKey(QWidget* target, const QKeyEvent& key)
{
    const QPointer<QWidget> alive(target);
    m_passShortcut = true;
    const bool wasShortcut =
        qt_sendShortcutOverrideEvent(target, ulong(key.timestamp()), key.key(), key.modifiers(), key.text(),
                                     key.isAutoRepeat(), ushort(key.count()));
    m_passShortcut = false;
    if (wasShortcut) return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key.key(), key.modifiers(), key.nativeScanCode(), key.nativeVirtualKey(),
                        key.nativeModifiers(), key.text(), key.isAutoRepeat(), ushort(key.count()));
        if (alive) QCoreApplication::sendEvent(alive, &event);
    }
}

/// The focus is about to move by mouse or window: typing goes to where it was meant for.
void ScanFilter::leave()
{
    if (m_reader.isPending() && !m_reader.looksLikeScan()) act(m_reader.flush());
}

void ScanFilter::wait()
{
    m_lastChance = false;
    if (const auto due = m_reader.deadline())
        m_timer.start(int(std::clamp<qint64>(*due - m_offsetMs - m_clock(), 0, 1000)));
    else
        m_timer.stop();
}

/// When the program was busy, the timer comes before the keys that wait in the queue: they are let in first.
void ScanFilter::waited()
{
    if (!std::exchange(m_lastChance, true)) {
        m_timer.start(0);
        return;
    }
    act(m_reader.idle(m_clock() + m_offsetMs));
}

KeyStroke ScanFilter::strokeOf(const QKeyEvent& event) const
{
    KeyStroke stroke;
    stroke.text = event.text();
    stroke.key = event.key();
    stroke.scanCode = keyPlaceOf(event);
    const bool altGr = event.modifiers().testFlag(Qt::GroupSwitchModifier);
    stroke.shift = event.modifiers().testFlag(Qt::ShiftModifier);
    stroke.ctrl = altGr || event.modifiers().testFlag(Qt::ControlModifier);
    stroke.alt = altGr || event.modifiers().testFlag(Qt::AltModifier);
    stroke.autoRepeat = event.isAutoRepeat();
    // No portable way to ask; a letter whose case is not what Shift says tells.
    const bool letter =
        stroke.text.size() == 1 && stroke.text[0].isLetter() && stroke.text[0].unicode() < 0x80;
    stroke.capsLock = letter && stroke.scanCode != 0 ? stroke.text[0].isUpper() != stroke.shift : m_capsLock;
    return stroke;
}

/// The events' own time, so that a program that was busy does not take a hand's keys for a scan. Input
/// methods give none, some systems neither: then ours.
qint64 ScanFilter::timeOf(quint64 timestamp)
{
    const qint64 now = m_clock();
    if (timestamp != 0) m_offsetMs = qint64(timestamp) - now;
    m_lastMs = std::max(m_lastMs, now + m_offsetMs);
    return m_lastMs;
}

} // namespace noi
