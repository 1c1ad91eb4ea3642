#include "app/system_clock.h"
#include "app/tool/demo/load_demo.h"
#include "core/store/store.h"
#include "sync/wire/op_batch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace noi;

/// wire_corpus FILE [PEOPLE]: the operations of a made-up station, in the order they were written, as one raw
/// list of op_batch.h. What the packing is measured with and its dictionary trained on.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    QTemporaryDir folder;
    const SystemClock clock;
    auto store = Store::open(folder.filePath(QStringLiteral("noi.db")), QByteArray(32, 'k'), clock,
                             {QStringLiteral("training"), QStringLiteral("PC")});
    const auto reference = demo::demoReference(vietnamToday(clock));
    QFile file(words.value(1));
    if (!store || !reference || !file.open(QIODevice::WriteOnly)) return 1;
    demo::DemoSize size;
    size.people = words.value(2, QStringLiteral("20000")).toLongLong();
    if (!demo::loadDemo(**store, *reference, size)) return 1;
    QList<QByteArray> ops;
    const auto read = (*store)->database().forEach(QStringLiteral("SELECT body FROM op ORDER BY id"), {},
                                                   [&ops](const Row& row) -> Result<void> {
                                                       ops.append(row[0].toByteArray());
                                                       return {};
                                                   });
    if (!read) return 1;
    file.write(wire::packOps(ops));
    std::printf("%lld operations\n", static_cast<long long>(ops.size()));
    return 0;
}
