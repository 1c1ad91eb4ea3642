#pragma once

#include "core/reference/reference.h"
#include "tests/ui/people/fake_people.h"
#include "ui/kit/feedback.h"
#include "ui/people/people_page.h"

#include <QApplication>
#include <QTest>
#include <QTimeZone>

namespace noi::test
{

/// Saturday 21 November 2026, 09:00 in Viet Nam.
class NineInTheMorning : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override
    {
        return QDateTime(QDate(2026, 11, 21), QTime(9, 0), QTimeZone(7 * 3600)).toMSecsSinceEpoch();
    }
};

class HeardFeedback : public Feedback
{
public:
    QStringList said;
    std::function<void()> undo;
    void say(Meaning, const QString& sentence) override { said += sentence; }
    void offerUndo(const QString& sentence, std::function<void()> back) override
    {
        said += sentence;
        undo = std::move(back);
    }
};

/// The people page over people in memory, shown offscreen, and hands that type.
class PeopleHouse
{
public:
    PeopleHouse();
    ~PeopleHouse();

    PeopleInMemory people;
    DraftsInMemory drafts;
    HeardFeedback feedback;
    NineInTheMorning clock;
    PeopleReference reference;
    std::unique_ptr<PeoplePage> page;

    int keys = 0; ///< pressed so far: each letter, and a modifier for each chord

    /// Types into whatever has the focus.
    void type(const QString& text);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void scan(const QByteArray& code);
    /// Lets answers arrive.
    static void settle(int ms = 0);
    template <class T = QWidget> T* find(const char* name) const
    {
        T* found = nullptr;
        const auto all = page->findChildren<T*>(QLatin1String(name));
        for (T* one : all)
            if (!found || one->isVisible()) found = one;
        INFO(name);
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QString text(const char* name) const;
    /// Where NOI_PICTURES names a folder: saves what is seen there, in Vietnamese and with the theme, to be
    /// looked at. (The words that the tests expect are English, so many checks fail then.) NOI_PICTURES_SIZE,
    /// e.g. "787x440", is the page's size; QT_SCALE_FACTOR works as everywhere.
    void picture(const QString& name) const;

    Id addMother();
    /// A child of that mother with a BCG and a pentavalent dose.
    Id addChild(Id mother);
};

[[nodiscard]] const Reference& packs();
[[nodiscard]] QByteArray citizenCard(const QString& number, const QString& name, const QString& address);

} // namespace noi::test
