#include "ui/session/board_columns.h"

#include "ui/session/session_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace noi
{

namespace
{

RowMark doneMark(const BoardPerson& person)
{
    if (person.severeReaction) return RowMark::Reaction;
    if (!person.dosesToday.isEmpty()) return RowMark::Done;
    if (person.screening && person.screening->value.result == Screening::Result::Postponed)
        return RowMark::Postponed;
    if (person.screening && person.screening->value.result == Screening::Result::Contraindicated)
        return RowMark::Contraindicated;
    return RowMark::Left;
}

QString doneDetail(const BoardPerson& person, RowMark mark)
{
    switch (mark) {
    case RowMark::Postponed: return QCoreApplication::translate("Session", "postponed");
    case RowMark::Contraindicated: return QCoreApplication::translate("Session", "contraindicated");
    case RowMark::Left: return QCoreApplication::translate("Session", "went home");
    default: break;
    }
    if (person.visit.value.late) return QCoreApplication::translate("Session", "paper sheet");
    return timeText(person.visit.value.leftAt);
}

BoardRow row(const BoardPerson& person, QDate today)
{
    BoardRow made{person.visit.id,
                  person.line.person,
                  person.line.fullName,
                  shortAge(person.line.birth, today),
                  {},
                  RowMark::None,
                  0};
    switch (person.stage) {
    case Stage::AwaitingScreening: made.detail = timeText(person.visit.value.arrivedAt); break;
    case Stage::AwaitingInjection:
        made.detail = person.screening ? weightText(person.screening->value.weight) : QString();
        if (made.detail.isEmpty()) made.detail = timeText(person.visit.value.arrivedAt);
        break;
    case Stage::Observed:
        made.age.clear(); // the running time and the name need the room
        made.observedUntil = moment(person.observedUntil);
        if (person.severeReaction) made.mark = RowMark::Reaction;
        break;
    case Stage::Done:
        made.age.clear();
        made.mark = doneMark(person);
        made.detail = doneDetail(person, made.mark);
        break;
    }
    return made;
}

} // namespace

BoardColumns boardColumns(const SessionBoard& board, QDate today)
{
    QList<const BoardPerson*> people;
    for (const BoardPerson& person : board.people)
        people.append(&person);
    std::stable_sort(people.begin(), people.end(), [](const BoardPerson* one, const BoardPerson* other) {
        if (one->stage != other->stage) return one->stage < other->stage;
        if (one->stage == Stage::Observed) return moment(one->observedUntil) < moment(other->observedUntil);
        if (one->stage == Stage::Done)
            return moment(one->visit.value.leftAt) > moment(other->visit.value.leftAt);
        return false;
    });
    BoardColumns columns;
    for (const BoardPerson* person : people)
        columns[static_cast<size_t>(person->stage)].append(row(*person, today));
    return columns;
}

const BoardPerson* personOf(const SessionBoard& board, Id visit)
{
    const auto found = std::find_if(board.people.cbegin(), board.people.cend(),
                                    [visit](const BoardPerson& person) { return person.visit.id == visit; });
    return found == board.people.cend() ? nullptr : &*found;
}

Id nextWaiting(const SessionBoard& board, Id visit)
{
    for (const Stage stage : {Stage::AwaitingInjection, Stage::AwaitingScreening})
        for (const BoardPerson& person : board.people)
            if (person.stage == stage && person.visit.id != visit) return person.visit.id;
    return {};
}

} // namespace noi
