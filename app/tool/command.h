#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace noi::tool
{

/// One subcommand of noi-tool. `run` gets the words behind its name and prints its result; an error becomes a
/// sentence on stderr and exit code 1.
struct Command {
    const char* name;
    const char* usage;
    Result<void> (*run)(const QStringList& arguments);
};

} // namespace noi::tool
