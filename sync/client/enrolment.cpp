#include "sync/client/enrolment.h"

#include "core/model/user.h"
#include "core/store/registers/session_register.h"
#include "sync/wire/codec.h"
#include "sync/wire/enrol_proof.h"
#include "sync/wire/envelope.h"

#include <algorithm>

namespace noi
{

namespace
{

Result<Link> provinceLink(LinkRegister& links)
{
    const auto all = links.all();
    if (!all) return all.error();
    for (const Link& link : *all)
        if (link.arbiter) return link;
    return Link{};
}

/// What is known of one server says nothing about another.
Link pointedAt(Link link, const wire::Ticket& ticket, const QByteArray& key)
{
    if (link.serverKey != ticket.serverKey || ticket.serverKey.isEmpty()) {
        link.epoch.clear();
        link.cursor.clear();
        link.station = {};
    }
    link.url = ticket.serverUrl;
    link.tlsPin = ticket.tlsPin;
    link.serverKey = ticket.serverKey;
    link.ticket = ticket.number;
    link.ticketKey = key;
    link.enrolled = 0;
    link.tellHoldings = true;
    link.tellAfter.reset();
    return link;
}

/// An own number's secret key, and the server's word that it had it.
Credential continuing(const OwnNumber& number) { return {0, {}, number.head.device, number.secretKey}; }

} // namespace

Result<Id> joinWith(Store& store, const wire::Ticket& ticket, Peer peer)
{
    const auto key = wire::ticketKey(ticket.number, ticket.secret);
    if (!key) return key.error();
    LinkRegister links(store.database());
    auto former = peer == Peer::Province ? provinceLink(links) : Result<Link>(Link{});
    if (!former) return former.error();
    Link link = pointedAt(*former, ticket, *key);
    link.arbiter = peer == Peer::Province;
    const auto write = [&]() -> Result<void> {
        if (link.id && link.epoch.isEmpty())
            if (auto forgotten = links.forgetProgress(link.id); !forgotten) return forgotten;
        if (link.id) return links.save(link);
        const auto added = links.add(link);
        if (!added) return added.error();
        link.id = *added;
        return {};
    };
    const bool takesNumber = peer == Peer::Province && store.device() != ticket.number;
    auto done = takesNumber ? store.renumber(QStringLiteral("enrolled"), ticket.number, write)
                            : store.database().transaction(write);
    return done ? Result<Id>(link.id) : Result<Id>(done.error());
}

Result<QList<Credential>> credentials(Store& store, const Link& link)
{
    QList<Credential> all;
    const auto former = OwnNumbers(store.database()).former();
    if (!former) return former.error();
    if (link.enrolled != 0)
        for (const OwnNumber& number : *former)
            if (!number.secretKey.isEmpty()) all.prepend(continuing(number));
    std::stable_partition(all.begin(), all.end(),
                          [&link](const Credential& one) { return one.predecessor == link.enrolled; });
    // Nobody but its own ticket gives a number back that the province gave.
    if (link.ticket != 0)
        all.insert(link.ticket == store.device() ? 0 : all.size(), {link.ticket, link.ticketKey, 0, {}});
    return all;
}

Result<wire::EnrolRequest> enrolRequest(Store& store, const Link& link, const Credential& credential)
{
    OwnNumbers numbers(store.database());
    const auto own = numbers.current();
    if (!own) return own.error();
    const auto former = numbers.former();
    if (!former) return former.error();
    const auto device = readRecord<Device>(store.database(), own->number.record);
    if (!device) return device.error();
    const auto station = PlaceRegister(store.database()).station();
    if (!station && station.error().kind != ErrorKind::NotFound) return station.error();

    wire::EnrolRequest request;
    request.device = own->number.head.device;
    request.publicKey = own->number.publicKey;
    request.name = device->name;
    request.station = link.station ? link.station : station ? station->id : Id{};
    for (const OwnNumber& number : *former)
        request.former.append({number.head.device, number.publicKey});
    request.ticket = credential.ticket;
    request.predecessor = credential.predecessor;
    request.proof = credential.ticket != 0 ? wire::ticketProof(request, credential.ticketKey)
                                           : wire::predecessorProof(request, credential.secretKey);
    return request;
}

Result<wire::EnrolReply> checkedEnrolReply(const QByteArray& bytes, const QByteArray& body,
                                           const QByteArray& requestSignature,
                                           const wire::EnrolRequest& request, const Link& link)
{
    auto reply = wire::decodeEnrolReply(body);
    if (!reply) return reply;
    const bool known = link.serverKey.isEmpty() || link.serverKey == reply->serverKey;
    const bool proved =
        request.ticket == 0
            ? !link.serverKey.isEmpty()
            : wire::sameProof(reply->proof, wire::ticketProof(*reply, request, link.ticketKey));
    if (known && proved && wire::replyFits(bytes, requestSignature, reply->serverKey)) return reply;
    return Error{ErrorKind::Damaged,
                 QT_TRANSLATE_NOOP("Error", "The server that answered is not the one that gave the ticket. "
                                            "Check the address, and ask the province if it stays so.")};
}

Result<void> noteEnrolled(Store& store, Id id, qint64 device, const wire::EnrolReply& reply)
{
    LinkRegister links(store.database());
    auto link = links.find(id);
    if (!link) return link.error();
    link->serverKey = reply.serverKey;
    if (link->tlsPin.isEmpty()) link->tlsPin = reply.tlsPin; // a short code has none
    link->enrolled = device;
    if (reply.station) link->station = reply.station;
    if (link->epoch != reply.epoch) {
        link->tellHoldings = true;
        link->tellAfter.reset();
    }
    link->epoch = reply.epoch;
    return links.save(*link);
}

} // namespace noi
