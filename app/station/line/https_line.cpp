#include "app/station/line/https_line.h"

#include <QNetworkReply>

namespace noi
{
namespace
{

constexpr int silenceMs = 20'000;       ///< without a byte, on a line that may lose every tenth packet
constexpr qint64 slowestBytesPerMs = 4; ///< 32 kbit/s: a quarter of the slowest line counted with
constexpr qint64 longestAnswer = 64 << 20;

} // namespace

HttpsLine::HttpsLine(ServerAddress server, QObject* parent) : QObject(parent), m_server(std::move(server))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_tooLong = true;
        if (m_reply) m_reply->abort(); // finished() follows
    });
}

HttpsLine::~HttpsLine() { letGo(); }

int HttpsLine::patienceMs(qint64 bytes) { return static_cast<int>(silenceMs + bytes / slowestBytesPerMs); }

void HttpsLine::post(const Outgoing& request, Done done)
{
    letGo();
    m_done = std::move(done);
    m_tooLong = false;
    if (m_server.url.scheme() != u"https") {
        // Patients' data: never in the clear.
        return refuse({ErrorKind::BadInput,
                       QT_TRANSLATE_NOOP("Error", "The server's address begins with https://, unlike “%1”. "
                                                  "Check the ticket."),
                       {m_server.url.toString()}});
    }
    if (!request.tlsPin.isEmpty() && request.tlsPin != m_server.tlsPin) {
        m_server.tlsPin = request.tlsPin;
        m_network.clearConnectionCache(); // whoever is at its other end has not shown this key
    }
    if (m_server.tlsPin.isEmpty() && request.path != u"/v1/enrol")
        return refuse(
            {ErrorKind::WrongKey,
             QT_TRANSLATE_NOOP("Error", "The server at %1 did not prove its key when this PC joined. "
                                        "Nothing was sent. Ask the province for a ticket file."),
             {m_server.url.authority()}});
    QUrl url = m_server.url;
    url.setPath(request.path);
    QNetworkRequest lean = leanRequest(url);
    lean.setRawHeader("Content-Type", "x/noi");
    m_reply = m_network.post(lean, request.bytes);
    QNetworkReply* reply = m_reply;
    keepToPin(*reply, m_server.tlsPin);
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 received) {
        m_patience.start(silenceMs);
        if (received > longestAnswer) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, &HttpsLine::finish);
    m_patience.start(patienceMs(request.bytes.size()));
}

/// Later, as any answer comes.
void HttpsLine::refuse(const Error& error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (const Done answered = std::exchange(m_done, {})) answered(error);
        },
        Qt::QueuedConnection);
}

void HttpsLine::letGo()
{
    m_patience.stop();
    m_done = {};
    if (!m_reply) return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HttpsLine::finish()
{
    m_patience.stop();
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    const Done done = std::exchange(m_done, {});
    const auto result = outcome(*reply);
    reply->deleteLater();
    if (done) done(result);
}

Result<QByteArray> HttpsLine::outcome(QNetworkReply& reply)
{
    const QString host = m_server.url.authority();
    if (wasStranger(reply))
        return Error{ErrorKind::WrongKey,
                     QT_TRANSLATE_NOOP("Error", "Who answers at %1 is not the server this PC was enrolled "
                                                "with: its key is another one. Nothing was sent. Tell the "
                                                "province's IT."),
                     {host}};
    if (m_tooLong)
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP("Error", "The server at %1 did not answer in time. The line may be "
                                                "very slow; it is tried again by itself."),
                     {host}};
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool cut = reply.error() != QNetworkReply::NoError && status >= 200 && status < 300;
    const QByteArray answer = cut ? QByteArray() : reply.readAll();
    if (!answer.isEmpty() && (status < 300 || status >= 400)) return answer; // a refusal is sealed too
    if (status == 0 || cut)
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP("Error", "There is no line to the server at %1. What was recorded "
                                                "stays here and is sent when the line is back."),
                     {host}};
    return Error{ErrorKind::Io,
                 QT_TRANSLATE_NOOP("Error", "The server at %1 cannot take this now (answer %2). It is tried "
                                            "again by itself."),
                 {host, QString::number(status)}};
}

} // namespace noi
