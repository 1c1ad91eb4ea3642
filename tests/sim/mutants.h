#pragma once

namespace noi::sim
{

/// The planted bugs; NOI_MUTANT(name) stands where each is.
inline constexpr const char* mutants[] = {
    "missingFsync",
};

} // namespace noi::sim
