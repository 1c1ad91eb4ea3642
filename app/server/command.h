#pragma once

#include "app/server/options.h"

namespace noi::server
{

/// What noi-server does when a word says so. Each works beside a running server.
struct Command {
    const char* name;
    const char* usage; ///< after the name, and what it does
    void (*addOptions)(QCommandLineParser& parser);
    /// `words`: what is behind the name. An error becomes a sentence on standard error and exit code 1.
    Result<void> (*run)(const Options& options, const QCommandLineParser& parser, const QStringList& words);
};

extern const Command enrolCommand, stationsCommand, devicesCommand, revokeCommand, packCommand, backupCommand,
    restoreCommand, reportCommand, reportKeyCommand;

} // namespace noi::server
