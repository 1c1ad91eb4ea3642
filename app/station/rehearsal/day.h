#pragma once

#include "app/station/rehearsal/scene.h"

#include <QStringList>

namespace noi
{

/// A vaccination day on a made-up station, played through the real widgets with keys and a scanner, step by
/// step. Each step says in one line what happened, and fails with a sentence where it did not.
class Day
{
public:
    /// `picture` gets the window's name for a picture at each step worth seeing; it may do nothing.
    Day(Scene& scene, std::function<void(const QString& name)> picture)
        : m_scene(scene), m_picture(std::move(picture))
    {
    }

    /// What the demonstration's station was made with.
    struct Staff {
        QString name, password, pin;
    };

    using Step = Result<QString>;
    Step begin(const Staff& nurse); ///< cold start: the password opens the file; then today's session
    Step followUpDose();            ///< card, vial, and as few keys as can be
    Step newborn();                 ///< after scanning the mother's card
    Step card(const QString& pdf);  ///< the newborn's card, as a PDF
    Step cardFindsChild();          ///< scanning that card opens the file
    Step unknownCode();             ///< a damaged code changes nothing
    Step unplugScanner();           ///< and plug it in again
    Step severeReaction();          ///< stops the lot at every site
    Step suspendedVial();           ///< scanned again: refused
    Step againstSchedule();         ///< no row of Enters records it; a written reason does
    Step weighing();                ///< three children of the commune, one after the other, with the keyboard
    Step growthChart();             ///< of the first of them
    Step pregnantWomen();           ///< the list, one woman's file, and a visit that finds something
    Step birth();                   ///< of another woman, near her day: twins
    Step changeUser(const Staff& other); ///< lock, and another logs in with a PIN
    Step monthlyReport();                ///< as the head: last month's, a figure's people, and signing

    /// All of it, in this order; stops at the first step that fails. The head comes last.
    Result<QStringList> play(const Staff& first, const Staff& second, const Staff& head, const QString& pdf);

    int visitKeys = 0;                     ///< keystrokes of an antenatal visit with weight and pressure
    int reportKeys = 0;                    ///< from finding the report to its signature
    int followUpKeys = 0, newbornKeys = 0; ///< keystrokes, counted
    int weighingKeys = 0;                  ///< of three children
    qint64 openMs = 0;                     ///< from Enter behind the password to the board with its people
    qint64 changeUserMs = 0;
    Id newbornId;
    [[nodiscard]] Id vaccinated() const { return m_vaccinated; } ///< of followUpDose()

private:
    [[nodiscard]] SessionBoard board();
    [[nodiscard]] static Error failed(const char* text, const QStringList& args = {});
    Result<void> showSession();
    Result<void> openPregnancy(Id person);
    struct Choice {
        BoardPerson person;
        VialState vial;
    };
    std::optional<Choice> choose(const SessionBoard& board, Stage stage, bool objects);

    Scene& m_scene;
    std::function<void(const QString&)> m_picture;
    Id m_session;
    Id m_vaccinated;
    Id m_weighed; ///< the first child of weighing()
    QByteArray m_vialCode;
    QString m_stopped; ///< the product of that vial: its lot is stopped later in the day
};

} // namespace noi
