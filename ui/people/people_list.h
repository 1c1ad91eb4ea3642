#pragma once

#include "core/base/clock.h"
#include "core/model/person_line.h"
#include "ui/people/latest.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace noi
{

class EmptyState;
class ErrorLine;
class PeopleModel;
class PeopleSource;
struct PeopleReference;

/// Finding a person while typing: arrows choose, Enter opens. Nothing typed shows the latest registered.
class PeopleList : public QWidget
{
    Q_OBJECT

public:
    PeopleList(PeopleSource& source, const PeopleReference& reference, const Clock& clock,
               QWidget* parent = nullptr);

    /// Asks again (something was registered or changed) and puts the focus into the box.
    void refresh();
    void begin();
    /// Shows these instead of what was typed, e.g. several people found by one card; says why.
    void showFound(const QList<PersonLine>& people, const QString& sentence);
    void showProblem(const Error& error);
    /// A form that waits half-filled: offered above the list.
    void setUnfinished(const QString& name);
    /// The whole province can be asked too: offered beside the box.
    void offerElsewhere();
    [[nodiscard]] QString typed() const;

Q_SIGNALS:
    void openAsked(noi::Id person);
    void newAsked();
    void continueAsked();
    void elsewhereAsked();
    void spreadsheetsAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void show(const QList<PersonLine>& people);
    void openSelected();

    PeopleSource& m_source;
    PeopleModel* m_model;
    QLineEdit* m_box;
    QPushButton* m_unfinished;
    QPushButton* m_elsewhere;
    ErrorLine* m_problem;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_below;
    Latest m_latest;
    bool m_enterWaits = false; ///< Enter was pressed before the answer came
    bool m_waiting = false;
};

} // namespace noi
