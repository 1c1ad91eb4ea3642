#pragma once

#include "core/base/clock.h"
#include "core/service/review.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace noi
{

class ErrorLine;
struct PeopleReference;

/// A field in dispute: its values below each other, each with who wrote it, where and when by which clock. A
/// digit chooses one, or another is typed; Enter settles.
class FieldPanel : public QWidget
{
    Q_OBJECT

public:
    FieldPanel(const PeopleReference& reference, const Clock& clock, QWidget* parent = nullptr);

    void show(const DisputedField& field, bool maySettle);
    [[nodiscard]] const DisputedField& field() const { return m_field; }
    /// The first value is 1.
    void choose(int number);
    /// settled() with what is chosen or typed, unless it is neither.
    void settle();
    void say(const Error& error);

Q_SIGNALS:
    void settled(const QCborValue& value, const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* card(int number);
    void mark();
    [[nodiscard]] QLabel* line(const QString& text, const char* role, QWidget* parent) const;

    const PeopleReference& m_reference;
    const Clock& m_clock;
    DisputedField m_field;
    int m_chosen = 0; ///< 1…; 0: none
    QLabel *m_title, *m_about;
    QVBoxLayout* m_cards;
    QList<QFrame*> m_frames;
    QLabel* m_otherLabel;
    QLineEdit* m_other;
    ErrorLine* m_error;
    QPushButton* m_settle;
};

} // namespace noi
