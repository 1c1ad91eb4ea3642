#pragma once

#include "ui/session/session_parts.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace noi
{

class PersonHeader;
class ReactionForm;

/// After the injection, or after a "not today": the half hour, going home, coming back, a reaction.
class AfterPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AfterPanel(SessionParts& parts, QWidget* parent = nullptr);

    void open(const BoardPerson& person);
    void takeFocus();
    void tick();   ///< a second went by
    void submit(); ///< Enter: home, or back to where they were; asks once more before the half hour is over
    void beginReaction();

Q_SIGNALS:
    void goesHome(noi::Id visit, const QString& name, const QString& reason);
    void comesBack(noi::Id visit);
    void reacted(const noi::Reaction& reaction, const QString& product, const QString& lot);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] bool early() const;
    [[nodiscard]] QString summary() const;

    SessionParts& m_parts;
    BoardPerson m_person;
    bool m_asked = false;
    PersonHeader* m_header;
    QLabel* m_timer;
    QLabel* m_summary;
    QLabel* m_question;
    ReactionForm* m_reaction;
    QPushButton* m_react;
    QPushButton* m_go;
};

} // namespace noi
