#include "core/journal/op.h"
#include "sync/wire/codec.h"
#include "sync/wire/op_batch.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <map>
#include <vector>
#include <zdict.h>

using namespace noi;
using namespace noi::wire;

namespace
{

/// Requests and answers as stations have them: mostly few operations, some a hundred.
class Samples
{
public:
    explicit Samples(const QList<QByteArray>& ops)
    {
        for (const QByteArray& bytes : ops)
            if (const auto op = decodeOp(bytes)) m_byType[op->type].append(*op);
    }

    void add()
    {
        const int count = std::vector<int>{1, 1, 1, 2, 4, 12, 40, 100}[m_random.bounded(8)];
        QList<QByteArray> ops;
        // As much of the rare kinds as of the frequent ones, but the order within a kind.
        auto kind = m_byType.begin();
        std::advance(kind, m_random.bounded(int(m_byType.size())));
        const auto from = m_random.bounded(qMax<qsizetype>(1, kind->second.size() - count));
        for (qsizetype i = from; i < qMin(from + count, kind->second.size()); ++i)
            ops.append(encodeOp(m_random.bounded(3) == 0 ? changed(kind->second[i]) : kind->second[i]));
        const qint64 device = 1 + m_random.bounded(20000), after = m_random.bounded(100000);
        append(encode(SyncRequest{
            bytes(8), bytes(20), {}, {{device, after, bytes(16), ops, {}, {}}}, {}, {}, {}, 65536}));
        append(encode(SyncReply{bytes(8), {{device, after, bytes(16)}}, false, bytes(20), false, ops}));
    }

    std::vector<size_t> sizes;
    QByteArray all;

private:
    /// Someone corrects one field of what the operation wrote, a while later.
    Op changed(const Op& op)
    {
        if (op.fields.isEmpty()) return op;
        const qint64 later = m_random.bounded(200000);
        const FieldWrite& field = op.fields[m_random.bounded(op.fields.size())];
        return {Id{op.id.value + 1 + later},
                op.actor,
                op.wallMs + later * 5000,
                Hlc::atMs(op.hlc.ms() + later * 5000),
                op.file,
                op.type,
                op.record,
                {{field.field, field.value, {op.id}}}};
    }
    QByteArray bytes(int size)
    {
        QByteArray random(size, '\0');
        for (char& byte : random)
            byte = static_cast<char>(m_random.generate());
        return random;
    }
    void append(const QByteArray& sample)
    {
        sizes.push_back(size_t(sample.size()));
        all += sample;
    }

    std::map<int, QList<Op>> m_byType;
    QRandomGenerator m_random{1};
};

} // namespace

/// wire_dictionary CORPUS FILE [BYTES]: trains a dictionary on messages made of the operations that
/// wire_corpus wrote.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    QFile corpus(words.value(1)), file(words.value(2));
    if (!corpus.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)) return 1;
    const auto ops = unpackOps(corpus.readAll());
    if (!ops) return 1;
    Samples samples(*ops);
    while (samples.all.size() < 20'000'000)
        samples.add();
    QByteArray dictionary(words.value(3, QStringLiteral("16384")).toInt(), '\0');
    const size_t size =
        ZDICT_trainFromBuffer(dictionary.data(), size_t(dictionary.size()), samples.all.constData(),
                              samples.sizes.data(), unsigned(samples.sizes.size()));
    if (ZDICT_isError(size)) {
        std::fprintf(stderr, "%s\n", ZDICT_getErrorName(size));
        return 1;
    }
    file.write(dictionary.constData(), qint64(size));
    std::printf("%zu bytes from %zu messages\n", size, samples.sizes.size());
    return 0;
}
