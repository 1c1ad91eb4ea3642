#pragma once

#include "core/barcode/scan.h"
#include "core/service/registration.h"
#include "ui/people/person_form.h"

#include <QJsonObject>
#include <QTimer>

#include <functional>

class QLabel;

namespace noi
{

class ChoiceField;
class DraftStore;
class DuplicatesPanel;
class ErrorLine;
class Feedback;

/// Registering someone: the form, and beside it those who may already be registered.
class RegistrationPage : public QWidget
{
    Q_OBJECT

public:
    RegistrationPage(PeopleSource& source, DraftStore& drafts, Feedback& feedback,
                     const PeopleReference& reference, const Clock& clock, QWidget* parent = nullptr);

    /// `name` is what was typed where the person was looked for.
    void startNew(PersonKind kind, const QString& name = {});
    /// Said under the title: why somebody is registered now, or nothing.
    void setPurpose(const QString& sentence);
    void startNewborn(const PersonLine& mother);
    void startFromCard(const CardFill& card);
    /// A person's card while the form is open; true when it was taken.
    bool takeScan(const Scan& scan);

    /// Something was typed and is not saved yet.
    [[nodiscard]] bool inProgress() const { return m_inProgress; }
    /// Whom an unfinished form is about, in a word; empty when there is none.
    [[nodiscard]] QString unfinishedName() const;
    void focusForm() { m_form->begin(); }
    [[nodiscard]] QJsonObject formState() const;
    void restoreFormState(const QJsonObject& state);
    /// Takes up the draft that this user left, if there is one; `found` hears of it.
    void resumeDraft(std::function<void()> found);
    /// Writes the draft at once: the screen is about to be locked.
    void keepDraft();
    /// Empties the form; what was typed comes back with "Undo".
    void discard();

Q_SIGNALS:
    void registered(const noi::PersonLine& person);
    /// It is someone who was registered before.
    void openAsked(const noi::PersonLine& person);
    void closed();
    /// A form that was cleared is back.
    void resumed();

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void leave();
    void build();
    /// Says so where the card's number does not fit the card.
    void fillFrom(const CardFill& card);
    void begin(PersonKind kind);
    void setKind(PersonKind kind);
    void changed();
    void askDuplicates();
    void showDuplicates();
    void save();
    void saved(const PersonLine& person);
    void offerKnown(const QList<PersonLine>& known);
    [[nodiscard]] PersonDraft draft() const;

    PeopleSource& m_source;
    DraftStore& m_drafts;
    Feedback& m_feedback;
    const PeopleReference& m_reference;
    const Clock& m_clock;

    QLabel *m_title, *m_purpose;
    ChoiceField* m_kind;
    ErrorLine* m_problem;
    PersonForm* m_form;
    DuplicatesPanel* m_duplicates;
    QTimer m_pause, m_draftPause;
    Latest m_duplicatesAsked, m_scanAsked;
    QList<LikelyDuplicate> m_known; ///< whose card was scanned: shown above the likely ones
    QList<LikelyDuplicate> m_likely;
    QString m_lastCommune, m_lastHamlet;
    bool m_inProgress = false;
    bool m_saving = false;
};

} // namespace noi
