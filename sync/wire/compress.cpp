#include "sync/wire/compress.h"

#include <memory>
#include <zstd.h>

namespace noi::wire
{

namespace
{

constexpr int level = 3;

struct Freed {
    void operator()(ZSTD_CCtx* c) const { ZSTD_freeCCtx(c); }
    void operator()(ZSTD_DCtx* c) const { ZSTD_freeDCtx(c); }
};

Error unpackable()
{
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "The message cannot be unpacked: it is damaged, or larger than "
                                            "allowed.")};
}

} // namespace

bool dictionaryKnown(int number) { return number == noDictionary; }

Packed compress(const QByteArray& body, int)
{
    const std::unique_ptr<ZSTD_CCtx, Freed> context(ZSTD_createCCtx());
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(body.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(context.get(), out.data(), size_t(out.size()), body.constData(),
                                          size_t(body.size()), level);
    if (ZSTD_isError(size) || qsizetype(size) >= body.size()) return {true, body};
    out.resize(qsizetype(size));
    return {false, out};
}

Result<QByteArray> decompress(QByteArrayView bytes, bool stored, int dictionary, qint64 limit)
{
    if (!dictionaryKnown(dictionary))
        return Error{ErrorKind::NewerSchema,
                     QT_TRANSLATE_NOOP("Error",
                                       "The message is packed with dictionary %1, which is not known "
                                       "here."),
                     {QString::number(dictionary)}};
    if (stored) {
        if (bytes.size() > limit) return unpackable();
        return bytes.toByteArray();
    }
    // What compress() writes says its size; nothing else is taken, and no memory before that is looked at.
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), size_t(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > quint64(limit))
        return unpackable();
    // One frame and nothing behind it.
    if (ZSTD_findFrameCompressedSize(bytes.data(), size_t(bytes.size())) != size_t(bytes.size()))
        return unpackable();
    const std::unique_ptr<ZSTD_DCtx, Freed> context(ZSTD_createDCtx());
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    const size_t done = ZSTD_decompressDCtx(context.get(), out.data(), size_t(out.size()), bytes.data(),
                                            size_t(bytes.size()));
    if (ZSTD_isError(done) || done != size_t(size)) return unpackable();
    return out;
}

} // namespace noi::wire
