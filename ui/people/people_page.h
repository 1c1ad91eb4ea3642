#pragma once

#include "core/barcode/scan.h"
#include "core/base/clock.h"
#include "core/model/person_line.h"
#include "ui/growth/growth_source.h"
#include "ui/people/latest.h"
#include "ui/people/people_reference.h"
#include "ui/shell/page.h"

#include <memory>

class QStackedLayout;

namespace noi
{

class DraftStore;
class ElsewhereSource;
class ElsewhereView;
class Feedback;
class PeopleList;
class PeopleSource;
class PersonFileView;
struct PregnancyParts;
class RegistrationPage;

/// Người dân (F2): finding people, registering them, and their files. A link to it may carry a person's Id
/// (as a number) or one of the words below.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    /// What open() understands besides a person's id.
    static inline const QString newPerson = QStringLiteral("new"), search = QStringLiteral("search");

    /// What opens a woman's file with her pregnancies in sight.
    [[nodiscard]] static QVariant pregnancyOf(Id person);

    PeoplePage(PeopleSource& source, DraftStore& drafts, Feedback& feedback, const PeopleReference& reference,
               const Clock& clock, QWidget* parent = nullptr);
    ~PeoplePage() override;

    /// Lets people be looked for in the whole province too. Outlives the page.
    void setElsewhere(ElsewhereSource& elsewhere);
    /// Lets a person's growth be seen and measured in their file. Outlives the page.
    void setGrowth(const GrowthParts& growth);
    /// Lets pregnancies be followed in the files. What is in the parts outlives the page.
    void setPregnancy(const PregnancyParts& parts);
    /// Records came in from elsewhere: what is shown may be old.
    void cameIn();

    void open(const QVariant& what) override;
    /// Registers someone who stands before another page (the session): what was typed there, or the card as
    /// it was scanned. visitorReady follows, or visitorGivenUp.
    void registerVisitor(const QString& typedName, const QByteArray& scanned = {});
    /// Cards of people; anything else is left to others.
    bool takeScan(const QByteArray& code) override;
    void userChanged(const LoggedIn& user) override;
    void retranslate() override;

Q_SIGNALS:
    /// The person's card is to be printed.
    void printCard(noi::Id person);
    /// The visitor is registered now, or was found to be registered before.
    void visitorReady(const noi::PersonLine& person);
    void visitorGivenUp();
    /// People are to be taken in from a spreadsheet, or written into one.
    void spreadsheetsAsked();

private:
    void build();
    void buildElsewhere();
    void rebuild();
    [[nodiscard]] QList<QWidget*> views() const;
    void showList();
    void showForm();
    void showElsewhere(const QString& typed);
    void registerNamed(const QString& name);
    void openPerson(Id person);
    void openPregnancy(Id person);
    void startNew();
    void setVisitor(bool expected);
    /// Someone was registered, or chosen in the form: they are handed over, or their file opens.
    void settled(const PersonLine& person);
    void formLeft();
    void found(const Scan& scan, const QList<PersonLine>& people);

    PeopleSource& m_source;
    DraftStore& m_drafts;
    Feedback& m_feedback;
    const PeopleReference& m_reference;
    const Clock& m_clock;
    Id m_user;
    Latest m_scan;
    bool m_visitor = false; ///< the form is filled for another page
    QStackedLayout* m_stack;
    ElsewhereSource* m_elsewhere = nullptr; ///< where it can be asked
    std::optional<GrowthParts> m_growth;
    std::unique_ptr<const PregnancyParts> m_pregnancy; ///< where they can be asked
    PeopleList* m_list = nullptr;
    ElsewhereView* m_elsewhereView = nullptr;
    RegistrationPage* m_registration = nullptr;
    PersonFileView* m_file = nullptr;
};

} // namespace noi
