#include "app/station/rehearsal/hands.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace noi
{

namespace
{

/// Longer than a scanner's gap between keys: the program must see a hand, not a scanner.
constexpr int handGapMs = 60;

/// The physical key, where the character has one of its own; a marked letter comes from the input method
/// without.
Qt::Key keyOf(QChar c)
{
    return c.unicode() < 0x80 ? static_cast<Qt::Key>(c.toUpper().unicode()) : Qt::Key_unknown;
}

} // namespace

int telexKeys(const QString& text)
{
    int keys = 0;
    const QString letters = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : letters)
        keys += c.toLower() == u'đ' ? 2 : 1; // a combining mark is one key as well
    return keys;
}

QWidget* Hands::target() const
{
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : &m_window;
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(), key, modifiers);
    QTest::qWait(handGapMs);
    // A key held down with it is a key as well.
    m_keystrokes += 1 + (modifiers & Qt::ControlModifier ? 1 : 0) + (modifiers & Qt::ShiftModifier ? 1 : 0) +
                    (modifiers & Qt::AltModifier ? 1 : 0);
}

void Hands::type(const QString& text)
{
    for (const QChar c : text) {
        QTest::sendKeyEvent(QTest::Click, target(), keyOf(c), QString(c), Qt::NoModifier);
        QTest::qWait(handGapMs);
    }
    m_keystrokes += telexKeys(text);
}

bool Hands::wait(const std::function<bool()>& done, int ms) { return QTest::qWaitFor(done, ms); }

} // namespace noi
