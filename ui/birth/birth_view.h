#pragma once

#include "core/base/clock.h"
#include "core/service/person_file.h"
#include "ui/birth/birth_source.h"
#include "ui/people/latest.h"
#include "ui/pregnancy/pregnancy_parts.h"
#include "ui/pregnancy/pregnancy_source.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace noi
{

class BirthForm;
class CertificateForm;
class DeathForm;
class DeliveryForm;
class ErrorLine;
class FactVoiding;
class Feedback;
class FormPanel;
class NewbornForm;
class NewbornModel;
class PostnatalForm;
class PostnatalModel;
class ReasonLine;

/// The birth that a pregnancy ended in: when and how, the children, the visits after it, and the forms of all
/// of them. The forms stand in panels that the tab shows beside it.
class BirthView : public QWidget
{
    Q_OBJECT

public:
    using Reference = std::shared_ptr<const pregnancy::PregnancyReference>;

    /// `keys`: where the focus may be for the keys of the actions.
    BirthView(const PregnancyParts& parts, PeopleSource& people, Feedback& feedback, const Clock& clock,
              QWidget* keys, QWidget* parent);

    /// To be stacked where the tab has its forms.
    [[nodiscard]] QList<FormPanel*> panels() const;
    /// What can be done, for below the page; not seen where there is no birth.
    [[nodiscard]] QWidget* actions() const { return m_actions; }
    /// Nothing is seen of a pregnancy without a birth.
    void show(const PersonFile& mother, const PregnancyLine& line, const Reference& reference);
    /// The form of the birth of the pregnancy that is shown.
    void startBirth();
    /// Esc: the question why is taken back; false when none was asked.
    bool closeQuestion();

Q_SIGNALS:
    void panelWanted(noi::FormPanel* panel, const QString& title);
    void panelDone();
    /// What the rules say of the visit that is being typed.
    void judged(const QList<noi::pregnancy::Finding>& findings);
    void changed();                  ///< the file has to be read again
    void openPerson(noi::Id person); ///< a child's file

private:
    // What is seen: birth_view_look.cpp.
    void build();
    void buildActions();
    void joinKeys();
    QPushButton* addAction(const QString& text, const QString& key, const QString& name);
    FormPanel* addPanel(QWidget* form, std::function<void()> submit, const QString& save,
                        const QString& name);

    [[nodiscard]] const DeliveryLine& birth() const { return *m_line.delivery; }
    [[nodiscard]] const NewbornLine* chosenChild() const;
    [[nodiscard]] const FactLine<PostnatalVisit>* chosenVisit() const;
    void sayBirth();
    [[nodiscard]] QStringList dueWords() const;
    void startVisit();
    void startCorrecting();
    void startVoiding();
    void editDelivery();
    void editNewborn();
    void addChild();
    void startCertificate();
    void printCertificate();
    void openChild();
    void startDeath();
    void judge();

    // What is written: birth_view_saving.cpp.
    void saveBirth();
    void saveDelivery();
    void saveNewborn();
    void saveVisit();
    void saveCertificate();
    void saveDeath();
    void offerTakingBack(Id death);
    [[nodiscard]] bool failed(FormPanel* panel, const Error* error);
    void saved();
    void print(const BirthCertificate& certificate);

    PregnancyParts m_parts;
    QWidget* m_keys;
    Feedback& m_feedback;
    const Clock& m_clock;
    PersonFile m_mother;
    PregnancyLine m_line;
    Reference m_reference;
    bool m_saving = false, m_adding = false;
    Latest m_judging, m_drafting, m_issued;
    QLabel *m_words, *m_due;
    NewbornModel* m_children;
    PostnatalModel* m_visits;
    QTableView *m_childTable, *m_visitTable;
    QWidget* m_actions;
    QPushButton *m_visit, *m_certificate, *m_reprint, *m_correct, *m_void, *m_editBirth, *m_editChild,
        *m_addChild, *m_open, *m_death;
    ErrorLine* m_problem;
    ReasonLine* m_reason;
    FactVoiding* m_voiding;
    BirthForm* m_birthForm;
    DeliveryForm* m_deliveryForm;
    NewbornForm* m_newbornForm;
    PostnatalForm* m_postnatalForm;
    CertificateForm* m_certificateForm;
    DeathForm* m_deathForm;
    FormPanel *m_birthPanel, *m_deliveryPanel, *m_newbornPanel, *m_postnatalPanel, *m_certificatePanel,
        *m_deathPanel;
};

} // namespace noi
