#pragma once

#include "ui/session/injection_draft.h"
#include "ui/session/session_parts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace noi
{

class DueToday;
class HandVial;
class ObjectionBox;
class OpenVials;
class PersonHeader;
class VialCard;

/// The injection: who, what is due, which vial, which number, where, by whom; Enter records. Digits set the
/// dose number, "=" takes vial, site and giver of the person before. What the schedule objects to takes a
/// written reason and a key of its own.
class InjectionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit InjectionPanel(SessionParts& parts, QWidget* parent = nullptr);

    void open(const BoardPerson& person, const SessionBoard& board);
    void takeFocus();
    void takeVial(const Scan& scan);
    void sameAsLast();
    void submit(); ///< records when a vial is in hand; else asks for the next person
    void setFridges(const QList<Stored<Fridge>>& fridges);
    void userChanged(); ///< whoever works now gives the injections

Q_SIGNALS:
    void ready(const noi::Injection& injection, const QString& name, const QString& vaccine);
    void finished(noi::Id visit); ///< nothing more for this person

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void ask(QFuture<Result<VialOffer>> offer, std::function<VialOffer(VialOffer)> settle = {});
    void takeAnswer(int question, const Result<VialOffer>& offer, const Result<DoseCheck>& check);
    void takeOffer(const VialOffer& offer, const DoseCheck& check);
    void refuse(const Error& error);
    void recordAgainstSchedule();
    void askForPlan();
    void showDraft();
    void setDoseNumber(int number);
    void offerSites(const QString& product);
    void showToday();
    void showHand(bool shown);
    void showCard(); ///< the vial in hand comes into sight

    SessionParts& m_parts;
    BoardPerson m_person;
    InjectionDraft m_draft;
    std::optional<LastInjection> m_last;
    QStringList m_planned;
    Id m_session;
    int m_question = 0, m_answered = 0;
    bool m_enterWaits = false; ///< Enter came before the answer about the vial
    PersonHeader* m_header;
    QScrollArea* m_middle = nullptr;
    DueToday* m_due;
    QLabel* m_today;
    VialCard* m_card;
    ObjectionBox* m_objections;
    OpenVials* m_vials;
    QPushButton* m_byHand;
    HandVial* m_hand;
    QLabel* m_number;
    QComboBox* m_site;
    QComboBox* m_giver;
    QLabel* m_fridgeLabel;
    QComboBox* m_fridge;
    QPushButton* m_same;
    QPushButton* m_record;
};

} // namespace noi
