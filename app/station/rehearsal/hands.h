#pragma once

#include <QString>
#include <Qt>

#include <functional>

class QWidget;

namespace noi
{

/// A person at the keyboard, counted: what it costs to do a thing. Keys go to whatever has the focus, as real
/// ones do.
class Hands
{
public:
    explicit Hands(QWidget& window) : m_window(window) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// One keystroke a character; marked letters count as their Telex keys ("ễ" is e, e, x).
    void type(const QString& text);

    [[nodiscard]] int keystrokes() const { return m_keystrokes; }
    void countAgain() { m_keystrokes = 0; }

    /// Lets the program work until `done`; false after `ms`.
    static bool wait(const std::function<bool()>& done, int ms = 10000);

private:
    [[nodiscard]] QWidget* target() const;

    QWidget& m_window;
    int m_keystrokes = 0;
};

/// Keys that Telex needs for a text: a mark on the letter and a tone cost one more each.
[[nodiscard]] int telexKeys(const QString& text);

} // namespace noi
