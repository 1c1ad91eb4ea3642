#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace noi::exchange
{

/// The files in a zip archive that is in memory.
class ZipArchive
{
public:
    /// At most `limit` bytes are unpacked in all. BadInput for what is no archive, or a damaged one.
    static Result<ZipArchive> open(const QByteArray& bytes, qsizetype limit);
    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    /// Whether there is such a file; case does not matter, as in Windows.
    [[nodiscard]] bool has(const QString& name) const;
    /// BadInput for one that is not there, is encrypted or damaged, or too large.
    Result<QByteArray> read(const QString& name);

private:
    struct Open;
    explicit ZipArchive(std::unique_ptr<Open> open);
    std::unique_ptr<Open> m_open;
};

/// "The file is damaged. …", of an .xlsx file.
[[nodiscard]] Error damagedWorkbook();

} // namespace noi::exchange
