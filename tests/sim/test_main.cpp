#define CATCH_CONFIG_RUNNER
#include "tests/sim/sim_random.h"
#include "tests/sim/sim_vfs.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QHashSeed>

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // before anything is hashed
    noi::sim::seedSodium(1);
    if (!noi::sim::installSimVfs()) return 1;
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
