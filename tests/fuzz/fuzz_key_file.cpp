#include "core/store/key_file.h"

#include <cstdlib>

using namespace noi;

/// The key file lies unprotected beside the database: any bytes give a list of users or an error, and what is
/// read is written and read again the same. A cheap slot is tried to be opened as well.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto file = KeyFile::parse(bytes);
    if (file) {
        const auto again = KeyFile::parse(file->toBytes());
        if (!again || again->toBytes() != file->toBytes()) std::abort();
        for (const KeyFile::Slot& slot : file->list())
            if (slot.opsLimit <= 1 && slot.memLimit <= 8192)
                if (const auto key = file->unwrap(slot.user, QStringLiteral("mật khẩu"))) std::abort();
    }
    const QString text = QString::fromUtf8(bytes);
    if (tidyRecoveryCode(tidyRecoveryCode(text)) != tidyRecoveryCode(text)) std::abort();
    (void)pinFits(QStringLiteral("1234"), QStringLiteral("$argon2id$") + text.left(8));
    return 0;
}
