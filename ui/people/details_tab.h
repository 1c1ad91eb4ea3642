#pragma once

#include "core/base/clock.h"
#include "core/service/person_file.h"
#include "ui/people/people_reference.h"
#include "ui/people/person_form.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace noi
{

class ElidedButton;
class ErrorLine;
class Feedback;
class NumbersPanel;
class PeopleSource;

/// Who a person is, changed in place; their numbers, household and children.
class DetailsTab : public QWidget
{
    Q_OBJECT

public:
    DetailsTab(PeopleSource& source, Feedback& feedback, const PeopleReference& reference, const Clock& clock,
               QWidget* parent = nullptr);

    /// What was typed and not saved, and what it changes.
    struct Edits {
        Seen<Person> seen;
        Person after;
        PersonNames names;
    };

    /// Fields that are being edited are left alone while it is still the same person.
    void show(const PersonFile& file);
    [[nodiscard]] std::optional<Edits> edits() const;
    void takeUp(const Edits& edits);

Q_SIGNALS:
    void changed();
    void openAsked(noi::Id person);
    void newbornAsked();

private:
    void build(QWidget* right);
    void save();
    void changeTo(const Seen<Person>& seen, const Person& after, bool offerUndo);
    void offerUndoOf(const Seen<Person>& before);
    void showChildren(const PersonFile& file);

    PeopleSource& m_source;
    Feedback& m_feedback;
    Seen<Person> m_seen;
    bool m_edited = false;
    bool m_saving = false;
    QList<PersonLine> m_children;
    PersonForm* m_form;
    ErrorLine* m_problem;
    NumbersPanel* m_numbers;
    QLabel* m_household;
    QLabel* m_childrenHeading;
    QListWidget* m_childrenList;
    ElidedButton* m_newborn;
    const Clock& m_clock;
};

} // namespace noi
