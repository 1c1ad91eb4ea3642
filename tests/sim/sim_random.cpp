#include "tests/sim/sim_random.h"

#include <cstring>
#include <sodium.h>

namespace noi::sim
{

namespace
{

Random sodiumRandom; // libsodium asks for plain functions, so this one is a global

const char* name() { return "noi-sim"; }
uint32_t number() { return static_cast<uint32_t>(sodiumRandom.next()); }
void fill(void* to, size_t size)
{
    auto* bytes = static_cast<unsigned char*>(to);
    for (size_t i = 0; i < size; i += 8) {
        const quint64 drawn = sodiumRandom.next();
        std::memcpy(bytes + i, &drawn, std::min<size_t>(8, size - i));
    }
}
void nothing() {}
int closed() { return 0; }

randombytes_implementation implementation{name, number, nothing, nullptr, fill, closed};

} // namespace

void seedSodium(quint64 seed)
{
    static const bool once = randombytes_set_implementation(&implementation) == 0 && sodium_init() >= 0;
    Q_UNUSED(once)
    sodiumRandom = Random(seed);
}

} // namespace noi::sim
