#pragma once

// Planted bugs, for the simulator to find: tests/sim builds its own copies of core and sync with
// NOI_MUTANTS. In the product NOI_MUTANT(name) is `false` and leaves nothing behind.
#ifdef NOI_MUTANTS
namespace noi::mutant
{

/// The name of the planted bug that is awake; null: none.
inline const char* awake = nullptr;

[[nodiscard]] inline bool is(const char* name)
{
    if (!awake) return false;
    const char* other = awake;
    while (*name && *name == *other) {
        ++name;
        ++other;
    }
    return *name == *other;
}

} // namespace noi::mutant
#define NOI_MUTANT(name) (::noi::mutant::is(#name))
/// A size at which a simulated world, where little is written, comes to what a big one comes to.
#define NOI_SIZE(product, simulated) simulated
#else
#define NOI_MUTANT(name) false
#define NOI_SIZE(product, simulated) product
#endif
