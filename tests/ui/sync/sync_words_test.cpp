#include "tests/support/catch.h"
#include "ui/sync/sync_words.h"

#include <QTimeZone>

using namespace noi;

namespace
{

QDateTime at(const char* text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    time.setTimeZone(QTimeZone(7 * 3600));
    return time;
}

const QDateTime now = at("2026-11-21T12:00:00");

SyncState with(LinkState::Talk talk, qint64 toSend, const char* lastAnswer)
{
    LinkState link;
    link.talk = talk;
    link.toSend = toSend;
    link.lastAnswerMs = *lastAnswer ? at(lastAnswer).toMSecsSinceEpoch() : 0;
    return {{link}, 0, 0};
}

using Talk = LinkState::Talk;

} // namespace

TEST_CASE("the status line tells what waits and when the province last answered", "[sync]")
{
    const SyncWords words = statusWords(with(Talk::Waiting, 12, "2026-11-21T08:15:00"), now);
    CHECK(words.meaning == Meaning::Due);
    CHECK(words.text == QStringLiteral("12 change(s) waiting to be sent · the province last answered 08:15"));
}

TEST_CASE("everything sent is said only once the province has confirmed it", "[sync]")
{
    CHECK(statusWords(with(Talk::Waiting, 0, "2026-11-21T08:15:00"), now).meaning == Meaning::Done);
    CHECK(statusWords(with(Talk::Waiting, 0, "2026-11-21T08:15:00"), now)
              .text.contains(QStringLiteral("Everything sent")));
    const SyncWords never = statusWords(with(Talk::Waiting, 0, ""), now);
    CHECK(never.meaning == Meaning::Neutral);
    CHECK_FALSE(never.text.contains(QStringLiteral("Everything sent")));
}

TEST_CASE("a line that is down is everyday; work that waits for more than a day is not", "[sync]")
{
    CHECK(statusWords(with(Talk::NoLine, 0, "2026-11-10T08:15:00"), now).meaning == Meaning::Neutral);
    CHECK(statusWords(with(Talk::NoLine, 3, "2026-11-20T18:15:00"), now).meaning == Meaning::Due);
    CHECK(statusWords(with(Talk::NoLine, 3, "2026-11-20T08:15:00"), now).meaning == Meaning::Late);
    CHECK(statusWords(with(Talk::NoLine, 3, "2026-11-20T08:15:00"), now).text ==
          QStringLiteral("No line now · 3 change(s) waiting to be sent · the province last answered "
                         "yesterday 08:15"));
}

TEST_CASE("without a ticket nothing is promised", "[sync]")
{
    CHECK(statusWords({}, now).text.contains(QStringLiteral("No line to the province")));
    CHECK(statusWords(with(Talk::NotEnrolled, 40, ""), now).meaning == Meaning::Neutral);
    CHECK(statusWords(with(Talk::Refused, 2, "2026-11-21T08:15:00"), now).meaning == Meaning::Stop);
}

TEST_CASE("a first sync tells how far it is", "[sync]")
{
    SyncState state = with(Talk::TakingIn, 0, "2026-11-21T11:59:00");
    state.links[0].firstSync = true;
    state.links[0].received = 3400;
    state.links[0].toReceive = 196'600;
    CHECK(statusWords(state, now).text ==
          QStringLiteral("Receiving the commune's records: 3,400 of about 200,000"));
}

TEST_CASE("a clock is told of from five minutes on, and in which direction", "[sync]")
{
    SyncState state = with(Talk::Waiting, 0, "2026-11-21T08:15:00");
    state.links[0].clockOffMs = 4 * 60'000;
    CHECK(clockWords(state).text.isEmpty());
    state.links[0].clockOffMs = 3 * 3'600'000;
    CHECK(clockWords(state).text == QStringLiteral("This PC's clock is 3 hour(s) slow"));
    state.links[0].clockOffMs = -10 * 24 * 3'600'000LL;
    CHECK(clockWords(state).text == QStringLiteral("This PC's clock is 10 day(s) fast"));
}

TEST_CASE("a day is named as far as it is needed", "[sync]")
{
    CHECK(whenWords(at("2026-11-21T08:15:00"), now) == QStringLiteral("08:15"));
    CHECK(whenWords(at("2026-11-20T23:59:00"), now) == QStringLiteral("yesterday 23:59"));
    CHECK(whenWords(at("2026-03-14T08:15:00"), now) == QStringLiteral("14/03 08:15"));
    CHECK(whenWords(at("2025-03-14T08:15:00"), now) == QStringLiteral("14/03/2025"));
}

TEST_CASE("what waits is counted by its kind, the doses first, the rest together", "[sync]")
{
    CHECK(countsWords({{QStringLiteral("person"), 3},
                       {QStringLiteral("fridge"), 1},
                       {QStringLiteral("dose"), 7},
                       {QStringLiteral("site"), 1}}) ==
          QStringLiteral("7 dose(s), 3 person(s), 2 other change(s)"));
    CHECK(countsWords({}).isEmpty());
    CHECK(countsWords({{QStringLiteral("measurement"), 3}, {QStringLiteral("dose"), 2}}) ==
          QStringLiteral("2 dose(s), 3 weighing(s) and measuring(s)"));
}
