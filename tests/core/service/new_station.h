#pragma once

#include "core/service/founding.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace noi::test
{

class StillClock : public Clock
{
public:
    qint64 ms = 1'795'222'800'000; // 2026-11-21 08:00 in Viet Nam
    [[nodiscard]] qint64 nowMs() const override { return ms; }
};

inline Founding iaLy()
{
    return {{QStringLiteral("Trạm Y tế xã Ia Ly"), QStringLiteral("23713"), {}},
            QStringLiteral("Điểm trạm chính"),
            QStringLiteral("  Rơ Châm   H'Lan "),
            QStringLiteral("head"),
            QStringLiteral("mật khẩu dài"),
            QStringLiteral("2468")};
}

/// An empty store in a folder of its own, and where its key file will be.
struct NewStation {
    QTemporaryDir folder;
    StillClock clock;
    QByteArray key = makeDatabaseKey();
    QString keyFile = folder.filePath(QStringLiteral("noi.keys"));
    std::unique_ptr<Store> store = open();

    std::unique_ptr<Store> open()
    {
        auto opened = Store::open(folder.filePath(QStringLiteral("noi.db")), key, clock,
                                  {QStringLiteral("pc-1"), QStringLiteral("PC 1")});
        REQUIRE_OK(opened);
        return std::move(opened).value();
    }
    Result<Founded> found(const Founding& founding)
    {
        return foundStation(*store, key, keyFile, founding, KeyFile::Cost::LowestForTests);
    }
    KeyFile keys() const
    {
        const auto read = KeyFile::read(keyFile);
        REQUIRE_OK(read);
        return *read;
    }
};

} // namespace noi::test
