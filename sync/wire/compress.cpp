#include "sync/wire/compress.h"

#include <QFile>

#include <array>
#include <memory>
#include <zstd.h>

namespace noi::wire
{

namespace
{

// Measured on the made-up station (tests/sync/training): level 9 makes small messages 5 to 10 % smaller than
// level 3 and takes three times as long, which only counts in large ones.
constexpr int smallLevel = 9, largeLevel = 3;
constexpr qsizetype small = 16 << 10;
/// Every zstd frame begins with these; they do not travel.
constexpr char frameMagic[] = "\x28\xb5\x2f\xfd";
constexpr qsizetype frameMagicBytes = 4;

struct Freed {
    void operator()(ZSTD_CCtx* c) const { ZSTD_freeCCtx(c); }
    void operator()(ZSTD_DCtx* c) const { ZSTD_freeDCtx(c); }
    void operator()(ZSTD_CDict* d) const { ZSTD_freeCDict(d); }
    void operator()(ZSTD_DDict* d) const { ZSTD_freeDDict(d); }
};

/// A dictionary made ready once: read only afterwards, so any thread may use it.
struct Dictionary {
    std::unique_ptr<ZSTD_CDict, Freed> forSmall, forLarge;
    std::unique_ptr<ZSTD_DDict, Freed> reading;
};

Dictionary loaded(int number)
{
    if (number == noDictionary) return {};
    QFile file(QStringLiteral(":/noi/wire/dictionary_%1.zdict").arg(number));
    if (!file.open(QIODevice::ReadOnly)) qFatal("The program was built without its dictionary %d", number);
    const QByteArray bytes = file.readAll();
    const auto size = static_cast<size_t>(bytes.size());
    Dictionary made;
    made.forSmall.reset(ZSTD_createCDict(bytes.constData(), size, smallLevel));
    made.forLarge.reset(ZSTD_createCDict(bytes.constData(), size, largeLevel));
    made.reading.reset(ZSTD_createDDict(bytes.constData(), size));
    return made;
}

const Dictionary& dictionaryOf(int number)
{
    static const std::array<Dictionary, newestDictionary + 1> all{loaded(0), loaded(1)};
    return all[static_cast<size_t>(number)];
}

Error unpackable()
{
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "The message cannot be unpacked: it is damaged, or larger than "
                                            "allowed.")};
}

} // namespace

Packed compress(const QByteArray& body, int dictionary)
{
    const std::unique_ptr<ZSTD_CCtx, Freed> context(ZSTD_createCCtx());
    const bool isSmall = body.size() <= small;
    const Dictionary& known = dictionaryOf(dictionaryKnown(dictionary) ? dictionary : noDictionary);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, isSmall ? smallLevel : largeLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_dictIDFlag, 0); // the envelope says it
    ZSTD_CCtx_refCDict(context.get(), isSmall ? known.forSmall.get() : known.forLarge.get());
    const auto size = static_cast<size_t>(body.size());
    QByteArray out(qsizetype(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t done =
        ZSTD_compress2(context.get(), out.data(), static_cast<size_t>(out.size()), body.constData(), size);
    if (ZSTD_isError(done) || qsizetype(done) - frameMagicBytes >= body.size()) return {true, body};
    return {false, out.mid(frameMagicBytes, qsizetype(done) - frameMagicBytes)};
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
    QByteArray frame(frameMagic, frameMagicBytes);
    frame.append(bytes);
    const auto frameSize = static_cast<size_t>(frame.size());
    // What compress() writes says its size; nothing else is taken, and no memory before that is looked at.
    const unsigned long long size = ZSTD_getFrameContentSize(frame.constData(), frameSize);
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN ||
        size > static_cast<unsigned long long>(limit))
        return unpackable();
    if (ZSTD_findFrameCompressedSize(frame.constData(), frameSize) != frameSize) return unpackable();
    const std::unique_ptr<ZSTD_DCtx, Freed> context(ZSTD_createDCtx());
    ZSTD_DCtx_refDDict(context.get(), dictionaryOf(dictionary).reading.get());
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t done = ZSTD_decompressDCtx(context.get(), out.data(), static_cast<size_t>(out.size()),
                                            frame.constData(), frameSize);
    if (ZSTD_isError(done) || done != static_cast<size_t>(size)) return unpackable();
    return out;
}

} // namespace noi::wire
