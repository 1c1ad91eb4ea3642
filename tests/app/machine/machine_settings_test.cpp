#include "app/station/machine/machine_settings.h"
#include "app/station/machine/proxy_words.h"
#include "app/station/settings.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace noi;

namespace
{

/// A PC with a policy, an installer's settings and the station's own.
struct Pc {
    QTemporaryDir folder;

    void write(const QString& name, const QByteArray& ini) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(ini);
    }
    [[nodiscard]] MachineSettings machine() const
    {
        return {folder.filePath(QStringLiteral("policy.ini")), folder.filePath(QStringLiteral("machine.ini"))};
    }
    [[nodiscard]] StationSettings station() const
    {
        return StationSettings(folder.filePath(QStringLiteral("noi.ini")), machine());
    }
};

} // namespace

TEST_CASE("a policy comes before the installer, the installer before the station", "[machine]")
{
    const Pc pc;
    const QString minutes = QStringLiteral("lockMinutes");
    CHECK(pc.station().number(minutes, 10) == 10);
    pc.write(QStringLiteral("noi.ini"), "[General]\nlockMinutes=30\n");
    CHECK(pc.station().number(minutes, 10) == 30);
    CHECK_FALSE(pc.station().isFixed(minutes));
    pc.write(QStringLiteral("machine.ini"), "[General]\nlockMinutes=20\n");
    CHECK(pc.station().number(minutes, 10) == 20);
    pc.write(QStringLiteral("policy.ini"), "[General]\nlockMinutes=5\n");
    CHECK(pc.station().number(minutes, 10) == 5);
    CHECK(pc.station().isFixed(minutes));
}

TEST_CASE("what an installer left empty says nothing", "[machine]")
{
    const Pc pc;
    pc.write(QStringLiteral("machine.ini"), "[General]\nlanguage=\nserverUrl=https://dongbo.example:8443\n");
    pc.write(QStringLiteral("noi.ini"), "[General]\nlanguage=en\n");
    CHECK(pc.station().text(QStringLiteral("language")) == u"en");
    CHECK_FALSE(pc.station().isFixed(QStringLiteral("language")));
    CHECK(pc.machine().text(QStringLiteral("serverUrl")) == u"https://dongbo.example:8443");
}

TEST_CASE("IT's scanner is only a default", "[machine]")
{
    const Pc pc;
    const QString baud = QStringLiteral("scanner/baud");
    pc.write(QStringLiteral("policy.ini"), "[scanner]\nbaud=115200\n");
    CHECK(pc.station().number(baud, 9600) == 115200);
    auto station = pc.station();
    station.set(baud, 19200);
    CHECK(pc.station().number(baud, 9600) == 19200);
    CHECK_FALSE(pc.station().isFixed(baud));
}

TEST_CASE("what the station sets under a policy is kept for later", "[machine]")
{
    const Pc pc;
    const QString language = QStringLiteral("language");
    pc.write(QStringLiteral("policy.ini"), "[General]\nlanguage=vi\n");
    auto station = pc.station();
    station.set(language, QStringLiteral("en"));
    CHECK(pc.station().text(language) == u"vi");
    pc.write(QStringLiteral("policy.ini"), "");
    CHECK(pc.station().text(language) == u"en");
}

TEST_CASE("a proxy is read as IT writes it", "[machine]")
{
    const auto plain = readProxy(QStringLiteral("10.0.0.1:3128"));
    REQUIRE(plain);
    CHECK(plain->type() == QNetworkProxy::HttpProxy);
    CHECK(plain->hostName() == u"10.0.0.1");
    CHECK(plain->port() == 3128);
    const auto socks = readProxy(QStringLiteral("socks5://proxy.example"));
    REQUIRE(socks);
    CHECK(socks->type() == QNetworkProxy::Socks5Proxy);
    CHECK(socks->port() == 1080);
    const auto direct = readProxy(QStringLiteral("direct"));
    REQUIRE(direct);
    CHECK(direct->type() == QNetworkProxy::NoProxy);
    for (const char* words : {"", "ftp://a:1", "http://", "::"})
        CHECK_FALSE(readProxy(QLatin1String(words)));
}
