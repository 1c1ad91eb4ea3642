#pragma once

#include "core/barcode/wedge/wedge_reader.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

class QInputMethodEvent;
class QKeyEvent;
class QWidget;

namespace noi
{

/// Stands before every widget while the scanner is one that types: takes scans out of what is typed, wherever
/// the focus is, and hands typing on in order.
///
/// A key that may begin a scan is held back for `maxGapMs` (30 ms: below what a hand can feel), then
/// delivered. The other way, delivering at once and undoing, was not taken: a field's undo also undoes what
/// stood there before, and completers, checks and shortcuts would already have acted on half a scan. Keys
/// that no scan holds go at once.
class ScanFilter : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; ///< milliseconds, never back

    explicit ScanFilter(ScanMeaning meaning, QObject* parent = nullptr, Clock clock = steadyClock());
    ~ScanFilter() override;

    void setSettings(const WedgeSettings& settings);
    /// Off at first. While off, nothing is looked at.
    void setEnabled(bool enabled);

    static Clock steadyClock();

Q_SIGNALS:
    void scanned(const QByteArray& code);
    /// A scan came, but what it said cannot be told.
    void unreadable(const noi::Error& error);
    /// The strokes of a scan, readable or not, for the set-up page. Sent before the others.
    void burst(const noi::KeyStrokes& strokes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Held {
        std::unique_ptr<QEvent> event;
        QPointer<QWidget> target;
    };

    bool shortcutAsked(QWidget* widget, QKeyEvent* event);
    bool keyPressed(QWidget* widget, QKeyEvent* event);
    bool composed(QWidget* widget, QInputMethodEvent* event);
    bool take(QWidget* widget, QEvent* event, KeyStroke stroke);
    void act(const WedgeOutputs& outputs);
    void actOn(const WedgeOutput& output);
    void deliverAll();
    void deliver(const Held& held);
    void deliverKey(QWidget* target, const QKeyEvent& key);
    void leave();
    void wait();
    void waited();
    [[nodiscard]] KeyStroke strokeOf(const QKeyEvent& event) const;
    [[nodiscard]] qint64 timeOf(quint64 timestamp);

    ScanMeaning m_meaning;
    Clock m_clock;
    WedgeSettings m_settings;
    WedgeReader m_reader;
    bool m_enabled = false;
    qint64 m_lastId = 0;
    qint64 m_lastMs = 0;
    qint64 m_offsetMs = 0; ///< the events' clock − ours
    bool m_capsLock = false;
    int m_preEditLength = 0;
    std::map<qint64, Held> m_held;
    std::deque<Held> m_outbox;
    QSet<int> m_takenKeys; ///< pressed and held back: their release is not the widget's either
    bool m_passShortcut = false;
    const QEvent* m_delivering = nullptr;
    QTimer m_timer;
    bool m_lastChance = false;
};

} // namespace noi
