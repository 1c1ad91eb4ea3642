#pragma once

#include "core/base/clock.h"
#include "ui/people/elsewhere_source.h"
#include "ui/people/latest.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace noi
{

class DateField;
class EmptyState;
class ErrorLine;
class Form;
class NameField;
class PeopleModel;
class ReasonLine;
struct PeopleReference;

/// Looking for somebody in the whole province, and asking for their file: it opens as soon as it is here.
class ElsewhereView : public QWidget
{
    Q_OBJECT

public:
    ElsewhereView(PeopleSource& people, ElsewhereSource& elsewhere, const PeopleReference& reference,
                  const Clock& clock, QWidget* parent = nullptr);

    /// `typed` is what was searched for here: a number goes to the number, a name to the name.
    void begin(const QString& typed);
    /// Something came in: maybe the file that was asked for.
    void lookAgain();

Q_SIGNALS:
    void openAsked(noi::Id person);
    void registerAsked(const QString& name);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void search();
    void found(const ElsewhereAnswer& answer);
    void choose();
    void ask(const QString& reason);
    void wait(const PersonLine& person);
    void sayLine();

    PeopleSource& m_people;
    ElsewhereSource& m_elsewhere;
    PersonLine m_wanted; ///< the one whose reason is asked for, or who is waited for
    bool m_waiting = false;
    Latest m_latest, m_here;
    PeopleModel* m_model;
    QLabel *m_title, *m_line, *m_says;
    Form* m_form;
    QLineEdit* m_number;
    NameField* m_name;
    DateField* m_birth;
    NameField* m_mother;
    QPushButton *m_search, *m_register, *m_back;
    ErrorLine* m_error;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_below = nullptr;
    ReasonLine* m_reason;
};

} // namespace noi
