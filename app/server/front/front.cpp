// The only translation unit that knows Boost.
#include "app/server/front/front.h"

#include "app/server/front/admission.h"
#include "app/server/front/tls_session.h"

#include <algorithm>
#include <boost/asio.hpp>
#include <boost/beast/http.hpp>
#include <csignal>
#include <unordered_set>

namespace noi::front
{
namespace
{

namespace asio = boost::asio;
namespace http = boost::beast::http;
using Failure = boost::system::error_code;
using Tcp = asio::ip::tcp;
using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr size_t scratchSize = 64 << 10;
constexpr int roundsInARow = 4; ///< of scratchSize, before others have their turn
constexpr auto sweepEvery = milliseconds(250);
constexpr auto drainFor = milliseconds(2000);
constexpr auto stalledAfter = milliseconds(2000);

/// A body that takes memory only as it comes, whatever length the header promises.
struct GrowingBody {
    using value_type = QByteArray;
    class reader
    {
    public:
        template <bool isRequest, class Fields>
        reader(http::header<isRequest, Fields>&, value_type& bytes) : m_bytes(bytes)
        {
        }
        void init(const boost::optional<std::uint64_t>&, Failure& failure) { failure = {}; }
        template <class Buffers> std::size_t put(const Buffers& buffers, Failure& failure)
        {
            failure = {};
            for (const asio::const_buffer part : boost::beast::buffers_range_ref(buffers))
                m_bytes.append(static_cast<const char*>(part.data()), static_cast<qsizetype>(part.size()));
            return boost::beast::buffer_bytes(buffers);
        }
        void finish(Failure& failure) { failure = {}; }

    private:
        value_type& m_bytes;
    };
};
using Parser = http::request_parser<GrowingBody>;

const char* reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    case 507: return "Insufficient Storage";
    default: return status < 500 ? "Refused" : "Failed";
    }
}

/// As few bytes as HTTP allows: over a slow line each of them counts.
QByteArray headOf(int status, qsizetype length, bool closing, const QByteArray& more)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    if (status != 204) head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (status == 503 || status == 429) head += "Retry-After: 5\r\n";
    if (closing) head += "Connection: close\r\n";
    return head + more + "\r\n";
}

/// What people's programs want to hear besides.
QByteArray readingHead(int status)
{
    QByteArray head = "Content-Type: application/json\r\nCache-Control: no-store\r\n";
    if (status == 401) head += "WWW-Authenticate: Bearer\r\n";
    if (status == 405) head += "Allow: GET\r\n";
    return head;
}

QByteArray refusalJson(int status, const char* note)
{
    const QByteArray code = QByteArray(reason(status)).toLower().replace(' ', '_');
    return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + note + "\"}}\n";
}

/// "Bearer …", in whatever case.
QByteArray bearerToken(const QByteArray& authorization)
{
    constexpr qsizetype begins = 7;
    return authorization.left(begins).toLower() == "bearer " ? authorization.mid(begins).trimmed()
                                                             : QByteArray();
}

LogLine newLine(const QString& from)
{
    LogLine line;
    line.from = from;
    line.path = QStringLiteral("?");
    return line;
}

/// Whom to count a connection to: an IPv4 address, or the /64 network that one IPv6 customer has.
std::string household(const asio::ip::address& address)
{
    if (address.is_v4()) return address.to_string();
    if (address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    auto bytes = address.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return asio::ip::address_v6(bytes).to_string() + "/64";
}

} // namespace

class Connection;

struct Front::Parts {
    Parts(Options given, RequestLog& lines, Metrics& counts)
        : options(std::move(given)), log(lines), metrics(counts), admission(options.limits)
    {
    }

    const Options options;
    RequestLog& log;
    Metrics& metrics;
    asio::io_context io{1};
    Tcp::acceptor acceptor{io};
    asio::steady_timer pause{io}, sweeper{io};
    std::unique_ptr<TlsContext> tls;
    Admission admission;
    std::unordered_set<std::shared_ptr<Connection>> connections;
    std::vector<char> scratch = std::vector<char>(scratchSize); ///< one read at a time: one thread
    quint64 news = 1;
    int listeners = 0;
    bool stopping = false;
    Steady::time_point stopBy;
    std::atomic<int> open = 0;
    std::unique_ptr<WorkerPool> workers, readers;
    std::thread thread;

    Result<void> listen();
    void accept();
    void welcome(Tcp::socket socket);
    void sweep();
    void wakeListeners();
    void makeRoom();
    bool dropStalled(const Connection* except);
    void stop();
};

/// One client. Everything happens on the front's thread; a socket's readiness drives it.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(Front::Parts& house, Tcp::socket socket, std::string address, QString shown)
        : m_house(house), m_socket(std::move(socket)), m_address(std::move(address)),
          m_shown(std::move(shown))
    {
        if (house.tls) m_tls.emplace(*house.tls, static_cast<std::intptr_t>(m_socket.native_handle()));
        m_state = m_tls ? State::Greeting : State::Reading;
        setDeadline(limits().handshakeMs);
    }

    void resume();
    void checkTime(Steady::time_point now);
    void newsIs(quint64 number);
    void close(const char* event);

    [[nodiscard]] bool isIdle() const { return m_state == State::Reading && m_received == 0; }
    [[nodiscard]] bool isBusy() const { return m_state == State::Working || m_state == State::Writing; }
    [[nodiscard]] qint64 held() const { return m_state == State::Reading ? m_held : 0; }
    [[nodiscard]] Steady::time_point lastHeard() const { return m_lastHeard; }

private:
    enum class State { Greeting, Reading, Working, Listening, Writing, Draining, Closed };

    [[nodiscard]] const Limits& limits() const { return m_house.options.limits; }
    void setDeadline(int ms) { m_deadline = Steady::now() + milliseconds(ms); }
    /// The usual time, and more for what already went through: a slow line is no offence, silence is.
    void setDeadlineFor(qint64 bytes)
    {
        m_deadline = m_begun + milliseconds(limits().requestMs + bytes * 1000 / limits().bytesPerSecond);
    }
    void waitFor(Tcp::socket::wait_type what);
    [[nodiscard]] bool ready(const Progress& progress);
    Progress receive();
    Progress send(const char* bytes, size_t size);

    void greet();
    void read();
    void take(size_t bytes);
    void parse();
    [[nodiscard]] bool headerMayPass();
    [[nodiscard]] bool bodyMayGrow();
    void dispatch();
    void get();
    void work(QByteArray body);
    void readFor(const QString& target, const QByteArray& token);
    [[nodiscard]] bool mayBegin(qint64 device);
    void offerTo(WorkerPool& workers, const QString& path, QByteArray request);
    void answered(const HttpAnswer& answer);
    void listenFrom(quint64 known);
    void refuse(int status, const char* note);
    void reply(int status, const QByteArray& body, bool closing);
    void write();
    void drain();
    void finished();
    void letGo();

    Front::Parts& m_house;
    Tcp::socket m_socket;
    std::optional<TlsSession> m_tls;
    const std::string m_address;
    const QString m_shown;
    State m_state;
    Steady::time_point m_deadline, m_begun, m_lastHeard = Steady::now();
    std::optional<Parser> m_parser;
    QByteArray m_unparsed; ///< a piece of a header, or what came behind a request
    QString m_path;
    LogLine m_line;
    bool m_reading = false, m_headOnly = false; ///< this request is below Options::reading; is a HEAD
    qint64 m_received = 0;                      ///< of this request
    qint64 m_held = 0;                          ///< of its body, counted in the house
    qint64 m_inFlight = 0;                      ///< the device that is counted in the house, 0: none
    QByteArray m_out;
    qsizetype m_sent = 0;
    bool m_closing = false;
};

void Connection::waitFor(Tcp::socket::wait_type what)
{
    m_socket.async_wait(what, [self = shared_from_this()](const Failure& failure) {
        if (self->m_state == State::Closed) return;
        if (failure)
            self->close("failed");
        else
            self->resume();
    });
}

/// Whether something was done; otherwise the socket is waited for, or the client is gone.
bool Connection::ready(const Progress& progress)
{
    switch (progress.state) {
    case Progress::State::Done: return true;
    case Progress::State::WantsRead: waitFor(Tcp::socket::wait_read); return false;
    case Progress::State::WantsWrite: waitFor(Tcp::socket::wait_write); return false;
    case Progress::State::Gone: break;
    }
    if (m_state == State::Greeting)
        close("left_greeting");
    else
        close(m_state == State::Reading && m_received == 0 ? "ended" : "left_early");
    return false;
}

Progress Connection::receive()
{
    if (m_tls) return m_tls->read(m_house.scratch.data(), m_house.scratch.size());
    Failure failure;
    const size_t bytes = m_socket.read_some(asio::buffer(m_house.scratch), failure);
    if (failure == asio::error::would_block) return {Progress::State::WantsRead, 0};
    return {failure ? Progress::State::Gone : Progress::State::Done, bytes};
}

Progress Connection::send(const char* bytes, size_t size)
{
    if (m_tls) return m_tls->write(bytes, size);
    Failure failure;
    const size_t sent = m_socket.write_some(asio::buffer(bytes, size), failure);
    if (failure == asio::error::would_block) return {Progress::State::WantsWrite, 0};
    return {failure ? Progress::State::Gone : Progress::State::Done, sent};
}

void Connection::resume()
{
    switch (m_state) {
    case State::Greeting: greet(); break;
    case State::Reading: read(); break;
    case State::Writing: write(); break;
    case State::Draining: drain(); break;
    case State::Working:
    case State::Listening:
    case State::Closed: break;
    }
}

void Connection::greet()
{
    if (!ready(m_tls->handshake())) return;
    m_state = State::Reading;
    setDeadline(limits().requestMs);
    read();
}

void Connection::read()
{
    for (int round = 0; round < roundsInARow; ++round) {
        const Progress progress = receive();
        if (!ready(progress)) return;
        take(progress.bytes);
        if (m_state != State::Reading) return;
    }
    asio::post(m_house.io, [self = shared_from_this()] { self->resume(); });
}

void Connection::take(size_t bytes)
{
    m_lastHeard = Steady::now();
    if (m_received == 0) {
        m_begun = m_lastHeard;
        m_line = newLine(m_shown);
    }
    m_received += static_cast<qint64>(bytes);
    m_unparsed.append(m_house.scratch.data(), static_cast<qsizetype>(bytes));
    setDeadlineFor(m_received);
    parse();
}

void Connection::parse()
{
    if (!m_parser) {
        m_parser.emplace();
        m_parser->eager(true);
        m_parser->header_limit(static_cast<std::uint32_t>(limits().header));
        m_parser->body_limit(static_cast<std::uint64_t>(limits().body));
    }
    Failure failure;
    bool headerKnown = m_parser->is_header_done();
    while (!m_unparsed.isEmpty() && !m_parser->is_done()) {
        const size_t used = m_parser->put(
            asio::buffer(m_unparsed.constData(), static_cast<size_t>(m_unparsed.size())), failure);
        m_unparsed.remove(0, static_cast<qsizetype>(used));
        if (failure == http::error::need_more) break;
        if (failure == http::error::body_limit) return refuse(413, "body too large");
        if (failure == http::error::header_limit) return refuse(431, "header too large");
        if (failure) return refuse(400, "not HTTP");
        if (!headerKnown && m_parser->is_header_done()) {
            headerKnown = true;
            if (!headerMayPass()) return;
        }
        if (!bodyMayGrow()) return;
        if (used == 0) break;
    }
    if (m_unparsed.capacity() > 1024 && m_unparsed.isEmpty()) m_unparsed = {};
    if (m_parser->is_done()) dispatch();
}

bool Connection::headerMayPass()
{
    const auto& request = m_parser->get();
    const auto target = request.target();
    const auto path = target.substr(0, target.find('?'));
    m_path = QString::fromLatin1(path.data(), static_cast<qsizetype>(path.size()));
    m_closing = !request.keep_alive();
    const bool known = m_house.options.paths.contains(m_path);
    const bool listening = m_house.options.news && m_path.startsWith(QStringLiteral("/v1/wait/"));
    const bool shown = m_path == u"/healthz" || m_path == u"/metrics";
    const auto& reading = m_house.options.reading;
    m_reading = reading && m_path.startsWith(reading->below);
    m_headOnly = request.method() == http::verb::head;
    if (m_reading) m_line.path = reading->below;
    if (known || shown) m_line.path = m_path;
    if (listening) m_line.path = QStringLiteral("/v1/wait");
    if (!known && !shown && !listening && !m_reading) {
        refuse(404, "no such path");
        return false;
    }
    if (request.method() != (known ? http::verb::post : http::verb::get)) {
        refuse(405, "wrong method");
        return false;
    }
    return true;
}

/// Counts what the body took since the last time; makes room for it where others only hold theirs.
bool Connection::bodyMayGrow()
{
    const qint64 grown = m_parser->get().body().size() - m_held;
    while (grown > 0 && !m_house.admission.grow(grown)) {
        if (m_house.dropStalled(this)) continue;
        refuse(503, "too many bodies in flight");
        return false;
    }
    m_held += std::max<qint64>(grown, 0);
    return true;
}

void Connection::dispatch()
{
    m_closing = m_closing || m_house.stopping;
    if (m_parser->get().method() == http::verb::get) return get();
    QByteArray body = std::move(m_parser->get().body());
    m_parser.reset();
    work(std::move(body));
}

void Connection::get()
{
    const auto& request = m_parser->get();
    const auto target = request.target(), authorization = request[http::field::authorization];
    const QString asked = QString::fromLatin1(target.data(), static_cast<qsizetype>(target.size()));
    const QByteArray token =
        bearerToken({authorization.data(), static_cast<qsizetype>(authorization.size())});
    m_parser.reset();
    if (m_reading) return readFor(asked, token);
    if (m_path == u"/healthz") return reply(200, "ok\n", m_closing);
    if (m_path.startsWith(QStringLiteral("/v1/wait/"))) return listenFrom(m_path.mid(9).toULongLong());
    Failure failure;
    const bool plain = !m_tls; // a port of its own: its address says who may ask
    if (!plain && !m_socket.remote_endpoint(failure).address().is_loopback())
        return refuse(403, "metrics are for this machine");
    reply(200, m_house.metrics.text(), m_closing);
}

void Connection::work(QByteArray body)
{
    m_line.bytesIn = body.size();
    const qint64 device = m_house.options.deviceOf ? m_house.options.deviceOf(body) : 0;
    if (device != 0 && !mayBegin(device)) return refuse(429, "too many of one device");
    offerTo(*m_house.workers, m_path, std::move(body));
}

void Connection::readFor(const QString& target, const QByteArray& token)
{
    if (token.isEmpty()) return refuse(401, "no key was sent");
    // No device has a number below zero.
    const qint64 whose = -1 - static_cast<qint64>(qHash(token) & 0x7fff'ffff);
    if (!mayBegin(whose)) return refuse(429, "too many requests of one key at once");
    offerTo(*m_house.readers, target, token);
}

bool Connection::mayBegin(qint64 device)
{
    if (!m_house.admission.begin(m_address, device)) return false;
    m_inFlight = device;
    return true;
}

void Connection::offerTo(WorkerPool& workers, const QString& path, QByteArray request)
{
    m_state = State::Working;
    const auto done = [self = shared_from_this()](const HttpAnswer& answer) {
        asio::post(self->m_house.io, [self, answer] { self->answered(answer); });
    };
    if (!workers.offer({path, std::move(request), done})) refuse(503, "queue full");
}

void Connection::answered(const HttpAnswer& answer)
{
    if (m_state != State::Working) return;
    m_line.device = answer.device;
    m_line.note = answer.note;
    m_line.opsIn = answer.opsIn;
    m_line.opsOut = answer.opsOut;
    reply(answer.status, answer.bytes, m_closing || m_house.stopping);
}

void Connection::listenFrom(quint64 known)
{
    if (known != m_house.news || m_house.stopping)
        return reply(200, QByteArray::number(m_house.news), m_closing);
    if (m_house.listeners >= limits().listeners) return refuse(503, "too many listeners");
    ++m_house.listeners;
    m_state = State::Listening;
    setDeadline(limits().waitMs);
}

void Connection::newsIs(quint64 number)
{
    if (m_state != State::Listening) return;
    --m_house.listeners;
    m_begun = Steady::now();
    reply(200, QByteArray::number(number), m_closing);
}

/// An answer of the front's own; the connection ends with it, for what follows cannot be trusted.
void Connection::refuse(int status, const char* note)
{
    m_line.note = QString::fromLatin1(note);
    reply(status, m_reading && !m_headOnly ? refusalJson(status, note) : QByteArray(), true);
}

void Connection::reply(int status, const QByteArray& body, bool closing)
{
    letGo();
    m_parser.reset();
    m_closing = closing;
    m_line.status = status;
    m_line.bytesOut = body.size();
    m_out = headOf(status, body.size(), closing, m_reading ? readingHead(status) : QByteArray()) + body;
    m_sent = 0;
    m_state = State::Writing;
    m_deadline =
        Steady::now() + milliseconds(limits().requestMs + m_out.size() * 1000 / limits().bytesPerSecond);
    write();
}

void Connection::write()
{
    while (m_sent < m_out.size()) {
        const Progress progress =
            send(m_out.constData() + m_sent, static_cast<size_t>(m_out.size() - m_sent));
        if (!ready(progress)) return;
        m_sent += static_cast<qsizetype>(progress.bytes);
    }
    finished();
}

void Connection::finished()
{
    const bool watched = m_path == u"/healthz" || m_path == u"/metrics";
    m_line.ms = std::chrono::duration<double, std::milli>(Steady::now() - m_begun).count();
    m_house.metrics.count(m_line);
    if (!watched || m_line.status != 200) m_house.log.add(m_line);
    m_out = {};
    m_received = 0;
    m_path.clear();
    m_reading = m_headOnly = false;
    if (m_closing) {
        // Closing with unread bytes would reset the connection and could take the answer with it.
        m_state = State::Draining;
        m_deadline = Steady::now() + drainFor;
        m_unparsed = {};
        if (m_tls) m_tls->close();
        Failure ignored;
        m_socket.shutdown(Tcp::socket::shutdown_send, ignored);
        return drain();
    }
    m_state = State::Reading;
    setDeadline(limits().idleMs);
    if (m_unparsed.isEmpty()) return waitFor(Tcp::socket::wait_read);
    m_received = m_unparsed.size();
    m_begun = Steady::now();
    m_line = newLine(m_shown);
    setDeadlineFor(0);
    asio::post(m_house.io, [self = shared_from_this()] {
        if (self->m_state != State::Reading) return;
        self->parse();
        if (self->m_state == State::Reading) self->read();
    });
}

void Connection::drain()
{
    for (int round = 0; round < roundsInARow; ++round) {
        Failure failure;
        m_socket.read_some(asio::buffer(m_house.scratch), failure);
        if (failure == asio::error::would_block) return waitFor(Tcp::socket::wait_read);
        if (failure) return close("ended");
    }
    asio::post(m_house.io, [self = shared_from_this()] { self->resume(); });
}

/// What this request had taken of the house's shares.
void Connection::letGo()
{
    m_house.admission.shrink(std::exchange(m_held, 0));
    if (m_inFlight != 0) m_house.admission.end(m_address, std::exchange(m_inFlight, 0));
}

void Connection::checkTime(Steady::time_point now)
{
    if (now < m_deadline) return;
    switch (m_state) {
    case State::Reading:
        if (m_received > 0)
            refuse(408, "too slow");
        else
            close("idle");
        break;
    case State::Listening:
        --m_house.listeners;
        m_begun = now;
        reply(204, {}, m_closing);
        break;
    case State::Working: break; // the worker's own affair
    case State::Closed: break;
    default: close("too_slow");
    }
}

void Connection::close(const char* event)
{
    if (m_state == State::Closed) return;
    const auto self = shared_from_this();
    if (m_state == State::Listening) --m_house.listeners;
    if (m_received > 0 && (m_state == State::Reading || m_state == State::Writing)) {
        m_line.note = QStringLiteral("left early");
        m_line.status = 0;
        m_house.log.add(m_line);
    }
    m_state = State::Closed;
    letGo();
    m_parser.reset();
    m_tls.reset();
    Failure ignored;
    m_socket.close(ignored);
    m_house.metrics.count(event);
    m_house.admission.leave(m_address);
    m_house.open = m_house.admission.connections();
    m_house.connections.erase(self);
}

Result<void> Front::Parts::listen()
{
    Failure failure;
    const auto address = asio::ip::make_address(options.address.toStdString(), failure);
    if (failure)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "“%1” is no address of a network (write it in numbers)."),
                     {options.address}};
    const Tcp::endpoint endpoint(address, options.port);
    acceptor.open(endpoint.protocol(), failure);
#ifndef Q_OS_WIN // there it would let another program take the port
    if (!failure) acceptor.set_option(Tcp::acceptor::reuse_address(true), failure);
#endif
    if (!failure) acceptor.bind(endpoint, failure);
    if (!failure) acceptor.listen(4096, failure);
    if (!failure) acceptor.non_blocking(true, failure);
    if (failure)
        return Error{
            ErrorKind::Io,
            QT_TRANSLATE_NOOP("Error", "The server cannot listen on %1, port %2: %3."),
            {options.address, QString::number(options.port), QString::fromStdString(failure.message())}};
    return {};
}

void Front::Parts::accept()
{
    acceptor.async_accept([this](const Failure& failure, Tcp::socket socket) {
        if (stopping) return;
        if (!failure) {
            welcome(std::move(socket));
            return accept();
        }
        // No file handles left, most likely: others must go before anyone can come.
        makeRoom();
        pause.expires_after(milliseconds(100));
        pause.async_wait([this](const Failure& stopped) {
            if (!stopped && !stopping) accept();
        });
    });
}

void Front::Parts::welcome(Tcp::socket socket)
{
    Failure failure;
    const auto remote = socket.remote_endpoint(failure);
    if (failure) return metrics.count("left_greeting");
    const std::string address = household(remote.address());
    if (admission.connections() >= options.limits.connections) makeRoom();
    const auto entry = admission.enter(address);
    if (entry != Admission::Entry::Welcome) {
        const bool full = entry == Admission::Entry::HouseFull;
        metrics.count(full ? "refused_full" : "refused_address");
        log.add({QString::fromStdString(address), QStringLiteral("?"), 0, 0, 0, 0, 0, 0, 0,
                 full ? QStringLiteral("too many connections")
                      : QStringLiteral("too many connections of one address")});
        return;
    }
    metrics.count("accepted");
    open = admission.connections();
    socket.non_blocking(true, failure);
    socket.set_option(Tcp::no_delay(true), failure);
    const auto connection = std::make_shared<Connection>(
        *this, std::move(socket), address, QString::fromStdString(remote.address().to_string()));
    connections.insert(connection);
    connection->resume();
}

/// Lets go of whoever has been idle longest.
void Front::Parts::makeRoom()
{
    std::shared_ptr<Connection> oldest;
    for (const auto& connection : connections)
        if (connection->isIdle() && (!oldest || connection->lastHeard() < oldest->lastHeard()))
            oldest = connection;
    if (oldest) oldest->close("idle");
}

/// Of those who have sent part of a body and nothing since, the one that holds most.
bool Front::Parts::dropStalled(const Connection* except)
{
    const auto since = Steady::now() - stalledAfter;
    std::shared_ptr<Connection> most;
    for (const auto& connection : connections)
        if (connection.get() != except && connection->held() > 0 && connection->lastHeard() < since &&
            (!most || connection->held() > most->held()))
            most = connection;
    if (most) most->close("stalled");
    return most != nullptr;
}

void Front::Parts::sweep()
{
    sweeper.expires_after(sweepEvery);
    sweeper.async_wait([this](const Failure& failure) {
        if (failure) return;
        const auto now = Steady::now();
        const std::vector<std::shared_ptr<Connection>> all(connections.begin(), connections.end());
        for (const auto& connection : all) {
            connection->checkTime(now);
            if (stopping && (!connection->isBusy() || now > stopBy)) connection->close("stopped");
        }
        if (stopping && connections.empty()) return io.stop();
        sweep();
    });
}

void Front::Parts::wakeListeners()
{
    ++news;
    const std::vector<std::shared_ptr<Connection>> all(connections.begin(), connections.end());
    for (const auto& connection : all)
        connection->newsIs(news);
}

void Front::Parts::stop()
{
    stopping = true;
    stopBy = Steady::now() + milliseconds(options.limits.stopMs);
    Failure ignored;
    acceptor.close(ignored);
    wakeListeners();
}

Result<std::unique_ptr<Front>> Front::start(Options options, MakeHandler make, RequestLog& log,
                                            Metrics& metrics)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes to sockets whose other end may be gone
#endif
    auto parts = std::make_unique<Parts>(std::move(options), log, metrics);
    if (parts->options.tls) {
        auto tls = TlsContext::make(*parts->options.tls);
        if (!tls) return tls.error();
        parts->tls = std::move(tls).value();
    }
    if (auto listening = parts->listen(); !listening) return listening.error();
    if (make) {
        auto workers =
            WorkerPool::start(parts->options.workers, parts->options.limits.queue, std::move(make));
        if (!workers) return workers.error();
        parts->workers = std::move(workers).value();
    }
    if (const auto& reading = parts->options.reading) {
        auto readers = WorkerPool::start(reading->workers, reading->longestQueue, reading->make);
        if (!readers) return readers.error();
        parts->readers = std::move(readers).value();
    }
    parts->accept();
    parts->sweep();
    parts->thread = std::thread([raw = parts.get()] { raw->io.run(); });
    return std::unique_ptr<Front>(new Front(std::move(parts)));
}

Front::Front(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Front::~Front()
{
    asio::post(m_parts->io, [parts = m_parts.get()] { parts->stop(); });
    m_parts->thread.join();
    m_parts->workers.reset();
    m_parts->readers.reset();
}

quint16 Front::port() const
{
    Failure ignored;
    return m_parts->acceptor.local_endpoint(ignored).port();
}

int Front::connections() const { return m_parts->open; }

void Front::tellNews()
{
    asio::post(m_parts->io, [parts = m_parts.get()] { parts->wakeListeners(); });
}

} // namespace noi::front
