#pragma once

#include "core/base/clock.h"
#include "core/service/person_file.h"
#include "ui/people/latest.h"
#include "ui/pregnancy/pregnancy_parts.h"
#include "ui/pregnancy/pregnancy_source.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace noi
{

class BirthView;
class EmptyState;
class EndForm;
class ErrorLine;
class FactVoiding;
class Feedback;
class FindingsView;
class FollowUpView;
class Form;
class FormPanel;
class PregnancyForm;
class PregnancySummary;
class ReasonLine;
class ReferralForm;
class TestForm;
class VisitForm;
class VisitModel;

/// A woman's pregnancies: how far she is, what the rules say, the visits, what follows; the birth it ended
/// in, and, beside them, the form of what is being written.
class PregnancyTab : public QWidget
{
    Q_OBJECT

public:
    PregnancyTab(const PregnancyParts& parts, PeopleSource& people, Feedback& feedback, const Clock& clock,
                 QWidget* parent = nullptr);

    void show(const PersonFile& file);
    /// Asks although the tab is not seen, and found() tells whether there is something in it.
    void look();
    /// Esc: closes what is open beside the visits; false when nothing was.
    bool closePanel();

Q_SIGNALS:
    void changed();                  ///< the file has to be read again
    void found();                    ///< there is a pregnancy in this file
    void openPerson(noi::Id person); ///< a child of hers

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // What is seen: pregnancy_tab_look.cpp.
    void build();
    QWidget* buildLeft();
    QWidget* buildSide();
    void buildActions();
    void joinKeys();
    void shareRoom();
    FormPanel* addPanel(Form* form, const QString& save, const QString& name);

    void read();
    void showAnswer(const PregnancyAnswer& answer);
    void showLine();
    void showFindings();
    void showVisits();
    [[nodiscard]] const PregnancyLine* line() const; ///< the chosen one
    [[nodiscard]] bool mayWrite() const;             ///< the chosen one goes on

    void openPanel(FormPanel* panel, const QString& title);
    [[nodiscard]] bool isOpen(const FormPanel* panel) const;
    [[nodiscard]] bool anyOpen() const;
    void showRest();  ///< what is beside the visits while no panel is open
    void startNext(); ///< a visit; a pregnancy where none goes on
    void startPregnancy();
    void editPregnancy();
    void startVisit();
    void startTests();
    void startCorrecting();
    void startVoiding();
    void startEnding();
    void startBirth();
    void reopen();
    void refer();
    void startReferral();

    void judge(); ///< what the rules say of the visit that is being typed
    void savePregnancy();
    void saveVisit();
    void saveTests();
    void saveNextTest(QList<AntenatalTest> left, QList<Id> written);
    void saveEnding();
    void saveMothersDeath(const Pregnancy& ended);
    void offerReopening(Id pregnancy);
    void saveReferral();
    /// `panel` closes, unless another woman's file is open by now.
    void saved(FormPanel* panel, Id person);
    [[nodiscard]] bool failed(FormPanel* panel, const Error* error);
    void print(const PregnancyLine& line, const Referral& referral);
    void printWhatWaits();
    void printLast();

    PregnancyParts m_parts;
    PeopleSource& m_people;
    Feedback& m_feedback;
    const Clock& m_clock;
    PersonFile m_file;
    Id m_chosen; ///< of several pregnancies the one that is looked at
    PregnancyAnswer m_answer;
    bool m_saving = false, m_thenRefer = false;
    bool m_stale = false; ///< not read since the file was
    Id m_toPrint;         ///< a referral just written: its slip comes out once it has been read
    Latest m_latest, m_judging;
    EmptyState* m_empty;
    QStackedLayout *m_whole, *m_side;
    QHBoxLayout* m_middle;
    PregnancySummary* m_summary;
    FindingsView* m_findings;
    VisitModel* m_model;
    BirthView* m_birth;
    QTableView* m_table;
    FollowUpView* m_follow;
    QWidget* m_nothing; ///< in its place where there is no pregnancy
    QPushButton *m_next, *m_test, *m_correct, *m_void, *m_edit, *m_refer, *m_end, *m_deliver, *m_before;
    QWidget* m_actions;
    ErrorLine* m_problem;
    ReasonLine* m_reason;
    FactVoiding* m_voiding;
    PregnancyForm* m_pregnancyForm;
    VisitForm* m_visitForm;
    TestForm* m_testForm;
    EndForm* m_endForm;
    ReferralForm* m_referralForm;
    FormPanel *m_pregnancyPanel, *m_visitPanel, *m_testPanel, *m_endPanel, *m_referralPanel;
};

} // namespace noi
