#include "app/tool/demo/load_demo.h"
#include "core/store/key_file.h"
#include "tests/e2e/demo_folder.h"
#include "tests/support/catch.h"

namespace noi::test
{

DemoFolder::DemoFolder()
{
    const QString password = QStringLiteral("mật khẩu thử"), pin = QStringLiteral("2580");
    const QByteArray key = makeDatabaseKey();
    auto store = Store::open(folder().database(), key, m_clock,
                             {QString::fromLatin1(QSysInfo::machineUniqueId()), {}});
    REQUIRE_OK(store);
    const auto reference = demo::demoReference(vietnamToday(m_clock));
    REQUIRE_OK(reference);
    const auto verifier = makePinVerifier(pin);
    REQUIRE_OK(verifier);
    demo::DemoSize size;
    size.people = 5000; // fewer would leave nobody for today
    size.pinVerifier = *verifier;
    const auto station = demo::loadDemo(**store, *reference, size);
    REQUIRE_OK(station);
    KeyFile keys;
    for (const auto& user : station->users)
        REQUIRE_OK(keys.put(user.id, user.value.name, password, key, KeyFile::Cost::LowestForTests));
    REQUIRE_OK(keys.write(folder().keys()));
    nurse = {station->nurse.name, password, pin};
    otherNurse = {station->secondNurse.name, password, pin};
    head = {station->head.name, password, pin};
}

} // namespace noi::test
