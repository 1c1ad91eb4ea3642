#include "app/tool/barcode_command.h"
#include "app/tool/demo_command.h"
#include "app/tool/forecast_command.h"
#include "app/tool/growth_command.h"
#include "app/tool/journal_command.h"
#include "app/tool/pregnancy_command.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

int main(int argc, char** argv)
{
#ifdef Q_OS_WIN // the same bytes as everywhere
    for (std::FILE* stream : {stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
#endif
    const QCoreApplication application(argc, argv);
    const std::array commands{&noi::tool::barcodeCommand,  &noi::tool::demoCommand,
                              &noi::tool::forecastCommand, &noi::tool::growthCommand,
                              &noi::tool::journalCommand,  &noi::tool::pregnancyCommand};

    const QStringList words = QCoreApplication::arguments().sliced(1);
    const auto named = [&words](const noi::tool::Command* c) {
        return QLatin1String(c->name) == words.value(0);
    };
    const auto command = std::ranges::find_if(commands, named);
    if (command == commands.end()) {
        const bool asked = words.value(0) == u"--help";
        std::FILE* const out = asked ? stdout : stderr;
        std::fputs("Usage: noi-tool COMMAND\n", out);
        for (const noi::tool::Command* one : commands)
            std::fprintf(out, "\n  %s\n", one->usage);
        return asked ? 0 : 1;
    }
    const auto done = (*command)->run(words.sliced(1));
    if (!done) std::fprintf(stderr, "%s\n", done.error().english().toUtf8().constData());
    return done ? 0 : 1;
}
