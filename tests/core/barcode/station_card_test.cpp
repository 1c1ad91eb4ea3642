#include "core/barcode/gs1_ai_table.h"
#include "core/barcode/station_card.h"
#include "tests/support/catch.h"

#include <limits>
#include <rapidcheck.h>

using namespace noi;

namespace
{

QByteArray anyCard()
{
    const Id person{*rc::gen::inRange<qint64>(1, std::numeric_limits<qint64>::max())};
    return stationCardText(person).toLatin1();
}

} // namespace

TEST_CASE("a station card is 23 digits that begin like no GS1 field")
{
    const QString text = stationCardText(Id::of(7, 1234));
    CHECK(text.size() == 23);
    CHECK(text.startsWith(QStringLiteral("61")));
    for (const gs1::AiRule& rule : gs1::allRules())
        CHECK(rule.first.front() != '6');
}

TEST_CASE("a station card gives back its person, whoever that is")
{
    CHECK(rc::check([] {
        const Id person{*rc::gen::inRange<qint64>(1, std::numeric_limits<qint64>::max())};
        const auto read = readStationCard(stationCardText(person).toLatin1());
        RC_ASSERT(read.ok());
        RC_ASSERT(read->person == person);
    }));
    const Id last{std::numeric_limits<qint64>::max()};
    const auto read = readStationCard(stationCardText(last).toLatin1());
    REQUIRE_OK(read);
    CHECK(read->person == last);
}

TEST_CASE("any one wrong digit on a station card is noticed")
{
    CHECK(rc::check([] {
        const QByteArray card = anyCard();
        for (qsizetype place = 0; place < card.size(); ++place)
            for (int more = 1; more < 10; ++more) {
                QByteArray wrong = card;
                wrong[place] = char('0' + (wrong[place] - '0' + more) % 10);
                RC_ASSERT(!readStationCard(wrong).ok());
            }
    }));
}

TEST_CASE("any two digits of a station card that changed places are noticed")
{
    CHECK(rc::check([] {
        const QByteArray card = anyCard();
        for (qsizetype i = 0; i < card.size(); ++i)
            for (qsizetype j = i + 1; j < card.size(); ++j)
                if (card[i] != card[j]) {
                    QByteArray wrong = card;
                    std::swap(wrong[i], wrong[j]);
                    RC_ASSERT(!readStationCard(wrong).ok());
                }
    }));
}

TEST_CASE("a cut, longer, foreign or empty station card is refused")
{
    const QByteArray card = stationCardText(Id::of(7, 1234)).toLatin1();
    for (qsizetype size = 0; size < card.size(); ++size)
        CHECK_FALSE(readStationCard(card.first(size)).ok());
    CHECK_FALSE(readStationCard(card + "0").ok());
    CHECK_FALSE(readStationCard("6A" + card.sliced(2)).ok());
    CHECK_FALSE(readStationCard(stationCardText(Id()).toLatin1()).ok());
}

TEST_CASE("check digits that no card is printed with are refused, though they leave the right remainder")
{
    CHECK(stationCardText(Id{30064771083}) == QStringLiteral("61000000003006477108302"));
    CHECK_FALSE(readStationCard("61000000003006477108399").ok());
}
