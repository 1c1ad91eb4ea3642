#include "core/journal/chain.h"
#include "sync/wire/enrol_proof.h"
#include "sync/wire/ticket.h"
#include "tests/support/catch.h"
#include "tests/sync/wire/any_message.h"

using namespace noi;
using namespace noi::wire;

namespace
{

Ticket exampleTicket()
{
    return {4711,
            QByteArray::fromHex("0011223344556677"),
            QStringLiteral("https://dongbo.example.vn:8443"),
            QByteArray(32, 'k'),
            QByteArray(32, 'p'),
            QStringLiteral("79760"),
            QStringLiteral("Trạm Y tế phường Bến Thành"),
            1795392000000};
}

} // namespace

TEST_CASE("a ticket file comes back as it was written", "[wire][ticket]")
{
    const QByteArray file = ticketFile(exampleTicket());
    CHECK(file.startsWith("noi-ticket-1\n"));
    const auto read = readTicketFile(file);
    REQUIRE_OK(read);
    CHECK(*read == exampleTicket());
    // as mail programs and editors leave it
    QByteArray mailed = "\xef\xbb\xbf" + QByteArray(file).replace('\n', " \r\n") + "\r\n";
    REQUIRE_OK(readTicketFile(mailed));
    CHECK(*readTicketFile(mailed) == exampleTicket());
}

TEST_CASE("a ticket file with a letter changed is refused", "[wire][ticket]")
{
    const QByteArray file = ticketFile(exampleTicket());
    for (qsizetype i = 0; i < file.size() - 2; ++i) { // the last letter has bits that mean nothing
        if (file[i] == '\n') continue;
        QByteArray changed = file;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        INFO(i);
        CHECK_FALSE(readTicketFile(changed).ok());
    }
    CHECK_FALSE(readTicketFile({}).ok());
    CHECK_FALSE(readTicketFile("noi-ticket-1\n").ok());
    CHECK_FALSE(readTicketFile(QByteArray(1 << 20, 'x')).ok());
    CHECK(readTicketFile("hello").error().kind == ErrorKind::BadInput);
}

TEST_CASE("a short code is read back however it is typed", "[wire][ticket][property]")
{
    CHECK(rc::check([] {
        const ShortCode code{*rc::gen::inRange<qint64>(1, firstStandAloneNumber), anyBytes(8, 8)};
        const QString text = shortCodeText(code.number, code.secret);
        RC_ASSERT(text.size() == 27);
        const auto plain = readShortCode(text);
        RC_ASSERT(plain.ok());
        RC_ASSERT(*plain == code);
        QString typed = text.toLower().replace(u'-', u' ').replace(u'0', u'o');
        typed.replace(u'1', *rc::gen::element(u'i', u'L', u'l', u'I'));
        RC_ASSERT(readShortCode(typed).ok());
        RC_ASSERT(*readShortCode(typed) == code);
        typed.remove(u' ');
        RC_ASSERT(readShortCode(typed).ok());
    }));
}

TEST_CASE("a wrong letter or two swapped ones in a short code are noticed", "[wire][ticket]")
{
    const QString text = shortCodeText(4711, QByteArray::fromHex("0011223344556677"));
    const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    int missed = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'-') continue;
        for (const QChar c : letters) {
            QString wrong = text;
            wrong[i] = c;
            missed += wrong != text && readShortCode(wrong).ok();
        }
    }
    CHECK(missed == 0); // 651 tries at 1 in 2048 each
    for (const char* bad : {"", "ABC", "ABC-DEF-GHJ-KMN-PQR-STV-WXY-Z", "AUC-DEF-GHJ-KMN-PQR-STV-WXY"}) {
        const auto read = readShortCode(QLatin1String(bad));
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().kind == ErrorKind::BadInput);
    }
}

TEST_CASE("the bytes of tickets and proofs are fixed", "[wire][ticket]")
{
    const Ticket ticket = exampleTicket();
    CHECK(ticketFile(ticket).toStdString() ==
          "noi-ticket-"
          "1\niBkSZ0gAESIzRFVmd3geaHR0cHM6Ly9kb25nYm8uZXhhbXBsZS52bjo4NDQzWCBra2tra2tr\na2tra2tra2tra2tra2tra"
          "2tra2tra2tra1ggcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBw\ncHBwcHBlNzk3NjB4JFRy4bqhbSBZIHThur8gcGjGsOG7n"
          "W5nIELhur9uIFRow6BuaBsAAAGi\nBbPQAIh5JAc\n");
    CHECK(shortCodeText(ticket.number, ticket.secret).toStdString() == "000-4K7-008-J4C-T4A-NK7-ED8");
    const auto key = ticketKey(ticket.number, ticket.secret);
    REQUIRE_OK(key);
    CHECK(key->toHex().toStdString() == "c50f0d267a1dfa7d9bbe53f6bb89e415d73e4a30cd8b3b5c1c4175ea3948826d");
    EnrolRequest request{4711, QByteArray(32, 'd'), QStringLiteral("PC 1"), {}, {}, 4711, 0, {}};
    request.proof = ticketProof(request, *key);
    CHECK(request.proof.toHex().toStdString() ==
          "0939b8d6ab6f7771c99e4ea8bcf155e8f3f2241f74115c4940cf6a6778a9879b");
    const EnrolReply reply{QByteArray(32, 'k'), "epoch", {5}, QStringLiteral("79760"), {}, {}};
    CHECK(ticketProof(reply, request, *key).toHex().toStdString() ==
          "ce93930b36508a2be224a86f1b348c1f5c21a4b44a68e40956de84ed5a2604e4");
    EnrolReply pinned = reply;
    pinned.tlsPin = QByteArray(32, 'p');
    CHECK(ticketProof(pinned, request, *key).toHex().toStdString() == "d1a357e032ece9fd9adc53491dc14e48d956f24262e541209c8e43ab5ee79bd2");
}

TEST_CASE("a proof of enrolment is of this ticket, of every field, and of this request", "[wire][ticket]")
{
    const QByteArray key(32, 'k'), other(32, 'o');
    EnrolRequest request{4711, QByteArray(32, 'd'), QStringLiteral("PC 1"), {}, {}, 4711, 0, {}};
    const QByteArray proof = ticketProof(request, key);
    CHECK(sameProof(proof, ticketProof(request, key)));
    CHECK_FALSE(sameProof(proof, ticketProof(request, other)));
    CHECK_FALSE(sameProof({}, {}));
    request.name = QStringLiteral("PC 2");
    CHECK_FALSE(sameProof(proof, ticketProof(request, key)));

    EnrolReply reply{QByteArray(32, 's'), "e", {5}, {}, {}, {}};
    const QByteArray answered = ticketProof(reply, request, key);
    EnrolReply passedOn = reply;
    passedOn.tlsPin = QByteArray(32, 'm'); // somebody between has another TLS key
    CHECK_FALSE(sameProof(answered, ticketProof(passedOn, request, key)));
    request.device = 4712;
    CHECK_FALSE(sameProof(answered, ticketProof(reply, request, key)));

    const DeviceKeys keys = makeDeviceKeys();
    request.proof = predecessorProof(request, keys.secretKey);
    CHECK(predecessorProofFits(request, keys.publicKey));
    CHECK_FALSE(predecessorProofFits(request, makeDeviceKeys().publicKey));
    request.former.append({3, QByteArray(32, 'f')});
    CHECK_FALSE(predecessorProofFits(request, keys.publicKey));
}
