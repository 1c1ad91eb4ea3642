#include "core/exchange/sheet/zip_archive.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <minizip/unzip.h>

namespace noi::exchange
{

namespace
{

/// Bytes in memory as the zip library reads a file.
struct Bytes {
    QByteArray bytes;
    ZPOS64_T at = 0;
};

Bytes& of(voidpf stream) { return *static_cast<Bytes*>(stream); }

voidpf openBytes(voidpf opaque, const void*, int) { return opaque; }

uLong readBytes(voidpf, voidpf stream, void* into, uLong size)
{
    Bytes& from = of(stream);
    const ZPOS64_T left = from.at < ZPOS64_T(from.bytes.size()) ? ZPOS64_T(from.bytes.size()) - from.at : 0;
    const auto taken = uLong(std::min<ZPOS64_T>(size, left));
    if (taken > 0) std::memcpy(into, from.bytes.constData() + from.at, taken);
    from.at += taken;
    return taken;
}

uLong writeNothing(voidpf, voidpf, const void*, uLong) { return 0; }

ZPOS64_T tellBytes(voidpf, voidpf stream) { return of(stream).at; }

long seekBytes(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    Bytes& from = of(stream);
    const auto size = ZPOS64_T(from.bytes.size());
    const ZPOS64_T base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? from.at
                          : origin == ZLIB_FILEFUNC_SEEK_END ? size
                                                             : 0;
    if (offset > size || base > size - offset) return -1;
    from.at = base + offset;
    return 0;
}

int closeBytes(voidpf, voidpf) { return 0; }
int errorOf(voidpf, voidpf) { return 0; }

constexpr uLong encryptedFlag = 1;
constexpr int mostFiles = 10'000;

} // namespace

Error damagedWorkbook()
{
    return {ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("Error", "This .xlsx file is damaged or not whole. Open it in "
                                       "Excel, save it again, and choose that file.")};
}

struct ZipArchive::Open {
    Bytes bytes;
    qsizetype left;
    unzFile file = nullptr;
    QHash<QString, unz64_file_pos> places; ///< by name in small letters

    Open(const QByteArray& data, qsizetype limit) : bytes{data, 0}, left(limit) {}
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;
    ~Open()
    {
        if (file) unzClose(file);
    }
};

ZipArchive::ZipArchive(std::unique_ptr<Open> open) : m_open(std::move(open)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes, qsizetype limit)
{
    auto open = std::make_unique<Open>(bytes, limit);
    zlib_filefunc64_def calls{openBytes, readBytes,  writeNothing, tellBytes,
                              seekBytes, closeBytes, errorOf,      &open->bytes};
    open->file = unzOpen2_64("memory", &calls);
    if (!open->file) return damagedWorkbook();
    int entries = 0;
    for (int at = unzGoToFirstFile(open->file); at == UNZ_OK; at = unzGoToNextFile(open->file)) {
        std::array<char, 512> name{};
        unz64_file_pos place{};
        if (++entries > mostFiles ||
            unzGetCurrentFileInfo64(open->file, nullptr, name.data(), name.size() - 1, nullptr, 0, nullptr,
                                    0) != UNZ_OK ||
            unzGetFilePos64(open->file, &place) != UNZ_OK)
            return damagedWorkbook();
        open->places.insert(QString::fromUtf8(name.data()).replace(u'\\', u'/').toLower(), place);
    }
    return ZipArchive(std::move(open));
}

bool ZipArchive::has(const QString& name) const { return m_open->places.contains(name.toLower()); }

Result<QByteArray> ZipArchive::read(const QString& name)
{
    const auto place = m_open->places.constFind(name.toLower());
    if (place == m_open->places.constEnd()) return damagedWorkbook();
    unz64_file_pos at = *place;
    unz_file_info64 info{};
    if (unzGoToFilePos64(m_open->file, &at) != UNZ_OK ||
        unzGetCurrentFileInfo64(m_open->file, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return damagedWorkbook();
    if (info.flag & encryptedFlag)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "This file has a password. Save it without one "
                                                "and choose it again.")};
    if (unzOpenCurrentFile(m_open->file) != UNZ_OK) return damagedWorkbook();
    QByteArray unpacked;
    std::array<char, 65536> piece{};
    int got = 0;
    // What the archive says about sizes is not believed: a few bytes can claim to be, or become, a disk full.
    while ((got = unzReadCurrentFile(m_open->file, piece.data(), piece.size())) > 0 && m_open->left >= got) {
        m_open->left -= got;
        unpacked.append(piece.data(), got);
    }
    const bool whole = unzCloseCurrentFile(m_open->file) == UNZ_OK; // a wrong checksum is told here
    if (got > 0)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error",
                                       "This .xlsx file unpacks to more than a station's list can be. "
                                       "Choose another file, or divide it.")};
    if (got < 0 || !whole) return damagedWorkbook();
    return unpacked;
}

} // namespace noi::exchange
