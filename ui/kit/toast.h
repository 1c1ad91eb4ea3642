#pragma once

#include "ui/kit/feedback.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace noi
{

/// The line at the bottom of the window that says what was done and offers to undo it.
class Toast : public QFrame, public Feedback
{
    Q_OBJECT

public:
    /// Floats over `parent`, near its lower edge, and above the buttons that are there.
    explicit Toast(QWidget* parent);
    ~Toast() override;

    void say(Meaning meaning, const QString& sentence) override;
    void offerUndo(const QString& sentence, std::function<void()> undo) override;
    /// Takes the line and its offer away, e.g. when the screen is locked.
    void dismiss();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void open(Meaning meaning, const QString& sentence, int milliseconds);
    void undo();
    void place();
    [[nodiscard]] QList<QRect> buttonsInSight() const;
    void retranslate();

    QLabel* m_sign;
    QLabel* m_sentence;
    QPushButton* m_undoButton;
    QTimer m_timer;
    QTimer m_placing; ///< when the buttons that came into sight have their places
    std::function<void()> m_undo;
};

} // namespace noi
