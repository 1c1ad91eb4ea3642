#pragma once

#include "ui/kit/drop_list.h"
#include "ui/session/session_source.h"

#include <QLineEdit>
#include <QPointer>

namespace noi
{

/// Finding a person while typing. Enter takes the marked line, also when the answer to the last letter is
/// still on its way. The last line offers to register who is not there.
class PersonEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PersonEdit(SessionPeople& people, QWidget* parent = nullptr);
    ~PersonEdit() override;

    void begin(const QString& typed); ///< as if typed: what was begun elsewhere goes on here
    void setRegistering(bool offered) { m_registering = offered; }
    void setPerson(const PersonLine& person);            ///< shown as chosen; chosen() is not sent
    [[nodiscard]] Id person() const { return m_person; } ///< null while the text is not a chosen person

Q_SIGNALS:
    void chosen(const noi::PersonLine& person);
    void registerWanted(const QString& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void ask(const QString& typed);
    void offer(const QList<PersonLine>& people);
    void take(const PickItem& item);

    SessionPeople& m_people;
    QPointer<DropList> m_list; // the window's child once shown: it may go first
    QList<PersonLine> m_found;
    Id m_person;
    int m_question = 0, m_answered = 0;
    bool m_enterWaits = false;
    bool m_registering = true;
};

/// What tells the person from another of the same name: birth, mother, hamlet.
[[nodiscard]] QString personDetail(const PersonLine& person);

} // namespace noi
