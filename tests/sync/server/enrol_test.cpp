#include "tests/sync/server/server_house.h"

using namespace noi;
using namespace noi::test;
using wire::RefusalCode;

namespace
{

wire::Ticket ticketFor(ServerHouse& house, const QString& code = QStringLiteral("A"))
{
    const auto ticket = house.store->makeTicket(code, QStringLiteral("Trạm Y tế xã Ia Ly"), {}, 3600'000);
    REQUIRE_OK(ticket);
    return *ticket;
}

wire::EnrolRequest by(const wire::Ticket& ticket)
{
    wire::EnrolRequest request;
    request.ticket = ticket.number;
    request.name = QStringLiteral("PC");
    return request;
}

RefusalCode codeOf(const Heard<wire::EnrolReply>& heard)
{
    REQUIRE(heard.refusal);
    return heard.refusal->code;
}

} // namespace

TEST_CASE("a ticket has a number of its own and names the station and the server's key", "[sync][server]")
{
    ServerHouse house;
    const wire::Ticket one = ticketFor(house), two = ticketFor(house, QStringLiteral("B"));
    CHECK(one.number >= 1);
    CHECK(two.number > one.number);
    CHECK(one.stationCode == QStringLiteral("A"));
    CHECK(one.stationName == QStringLiteral("Trạm Y tế xã Ia Ly"));
    CHECK(one.serverKey == house.store->keys().publicKey);
    CHECK(one.secret.size() == wire::ticketSecretBytes);
    CHECK(one.secret != two.secret);
    CHECK(house.store->listStations()->size() == 2);
    CHECK_FALSE(house.store->makeTicket({}, {}, {}, 1).ok());
}

TEST_CASE("a ticket lets one PC in, and the answer proves the server", "[sync][server]")
{
    ServerHouse house;
    const wire::Ticket ticket = ticketFor(house);
    Pc pc(ticket.number);
    wire::EnrolRequest request = by(ticket);
    const auto heard = house.enrol(pc, request, ticket.secret);
    CHECK(heard->stationCode == QStringLiteral("A"));
    CHECK(heard->serverKey == house.store->keys().publicKey);
    CHECK(heard->station.isNull());
    CHECK_FALSE(heard->proof.isEmpty());

    SECTION("the same PC may ask again, when the answer was lost")
    {
        CHECK(house.enrol(pc, request, ticket.secret)->proof == heard->proof);
        house.clock.ms += 7200'000; // even when the ticket is out of date by now
        CHECK(house.enrol(pc, request, ticket.secret).reply);
    }
    SECTION("another PC may not")
    {
        Pc other(ticket.number);
        CHECK(codeOf(house.enrol(other, request, ticket.secret)) == RefusalCode::WrongTicket);
    }
    CHECK(house.store->listDevices(QStringLiteral("A"))->size() == 1);
}

TEST_CASE("a ticket that is wrong, out of date or guessed lets nobody in", "[sync][server]")
{
    ServerHouse house;
    wire::Ticket ticket = ticketFor(house);
    Pc pc(ticket.number);
    CHECK(codeOf(house.enrol(pc, by(ticket), QByteArray(8, 'x'))) == RefusalCode::WrongTicket);
    wire::EnrolRequest unknown = by(ticket);
    unknown.ticket = 4711;
    CHECK(codeOf(house.enrol(pc, unknown, ticket.secret)) == RefusalCode::WrongTicket);
    Pc another(ticketFor(house).number); // that one is given by another ticket
    CHECK(codeOf(house.enrol(another, by(ticket), ticket.secret)) == RefusalCode::WrongTicket);
    house.clock.ms += 3600'001;
    CHECK(codeOf(house.enrol(pc, by(ticket), ticket.secret)) == RefusalCode::WrongTicket);
    CHECK(house.store->listDevices(QStringLiteral("A"))->isEmpty());
}

TEST_CASE("a new number is let in by the signature of the one it continues, at the same station",
          "[sync][server]")
{
    ServerHouse house;
    Pc before = house.enrolled(QStringLiteral("A"));
    Pc after = house.continued(before);
    const auto devices = house.store->listDevices(QStringLiteral("A"));
    REQUIRE_OK(devices);
    REQUIRE(devices->size() == 2);
    CHECK(devices->first().successor == after.number);
    CHECK(house.store->figures()->devices == 1);
    after.add(someone(QStringLiteral("Một")));
    CHECK(house.sync(after)->acks.first().counter == 1);
    before.add(someone(QStringLiteral("Bản sao vẫn ghi"))); // a clone may go on under the old one
    CHECK(house.sync(before)->acks.first().counter == 1);
}

TEST_CASE("nobody continues a device whose key they do not have, nor one that was revoked", "[sync][server]")
{
    ServerHouse house;
    Pc before = house.enrolled(QStringLiteral("A"));
    Pc after((1LL << 30) + 777);
    wire::EnrolRequest request;
    request.device = after.number;
    request.publicKey = after.keys.publicKey;
    request.predecessor = before.number;
    request.proof = wire::predecessorProof(request, after.keys.secretKey);
    CHECK(codeOf(house.enrol(after, request)) == RefusalCode::WrongSignature);
    request.proof = wire::predecessorProof(request, before.keys.secretKey);
    REQUIRE_OK(house.store->revoke(before.number));
    CHECK(codeOf(house.enrol(after, request)) == RefusalCode::Revoked);
    request.predecessor = house.store->device();
    CHECK(codeOf(house.enrol(after, request)) == RefusalCode::UnknownDevice);
}

TEST_CASE("a number that another PC has is taken", "[sync][server]")
{
    ServerHouse house;
    Pc one = house.enrolled(QStringLiteral("A"));
    Pc first = house.continued(one);
    Pc second(first.number);
    wire::EnrolRequest request;
    request.device = second.number;
    request.publicKey = second.keys.publicKey;
    request.predecessor = one.number;
    request.proof = wire::predecessorProof(request, one.keys.secretKey);
    CHECK(codeOf(house.enrol(second, request)) == RefusalCode::NumberTaken);
}

TEST_CASE("earlier numbers that come with a ticket can be brought, but not those of others", "[sync][server]")
{
    ServerHouse house;
    Pc victim = house.enrolled(QStringLiteral("B"));
    const wire::Ticket ticket = ticketFor(house);
    Pc standAlone((1LL << 30) + 5);
    for (int i = 0; i < 3; ++i)
        standAlone.add(someone(QStringLiteral("Trước khi vào mạng")));
    Pc pc(ticket.number);
    wire::EnrolRequest request = by(ticket);
    request.former = {{standAlone.number, standAlone.keys.publicKey},
                      {victim.number, victim.keys.publicKey},
                      {house.store->device(), QByteArray(32, 'k')}};
    request.station = Id::of(standAlone.number, 2);
    CHECK(house.enrol(pc, request, ticket.secret)->station == request.station);
    const auto heard = house.sync(pc, [&](auto& sync) { sync.chains.append(standAlone.provenRun(0)); });
    CHECK(heard->acks.at(1).counter == 3);
    CHECK(house.count(
              QStringLiteral("SELECT station FROM sync_device WHERE number = %1").arg(victim.number)) == 1);
    CHECK(house.count(
              QStringLiteral("SELECT successor FROM sync_device WHERE number = %1").arg(victim.number)) == 0);
    CHECK(house.count(QStringLiteral("SELECT successor FROM sync_device WHERE number = %1")
                          .arg(house.store->device())) == 0);
}

TEST_CASE("a request to be enrolled that its own key did not sign is refused", "[sync][server]")
{
    ServerHouse house;
    const wire::Ticket ticket = ticketFor(house);
    Pc pc(ticket.number);
    const DeviceKeys others = makeDeviceKeys();
    pc.keys.secretKey = others.secretKey;
    CHECK(codeOf(house.enrol(pc, by(ticket), ticket.secret)) == RefusalCode::WrongSignature);
}
