#include "app/leave.h"
#include "app/station/machine/folder_claim.h"
#include "app/station/machine/proxy_words.h"
#include "app/station/program.h"
#include "app/station/start_options.h"
#include "app/station/station_language.h"
#include "app/system_clock.h"
#include "ui/kit/error_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

namespace
{

/// In a window, and for who started it from a script; in the language of this PC, which nothing has set yet.
int refuse(const noi::Error& error, const noi::StationSettings& settings)
{
    noi::LanguageSwitch language;
    language.use(noi::languageOf(settings));
    const QString sentence = noi::errorText(error);
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    QMessageBox::critical(nullptr, QStringLiteral("Nôi"), sentence);
    return 1;
}

int run(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Noi"));
    QApplication::setApplicationVersion(QStringLiteral(NOI_VERSION));
    const auto machine = noi::MachineSettings::ofThisPc();
    const auto options = noi::readStartOptions(application.arguments(), machine);
    noi::useProxy(machine.text(QStringLiteral("proxy")));
    noi::applyTheme(application);
    if (!options) return refuse(options.error(), noi::StationSettings({}, machine));
    const noi::StationSettings settings(options->folder.settings(), machine);
    const auto claim = noi::claimFolder(options->folder.path, options->folder.lock());
    if (!claim) return refuse(claim.error(), settings);

    const noi::SystemClock clock;
    int code = 0;
    do {
        auto program = noi::StationProgram::make(*options, clock);
        if (!program) return refuse(program.error(), settings);
        program.value()->window().resize(1366, 728);
        program.value()->window().showMaximized();
        code = QApplication::exec();
    } while (code == noi::StationProgram::startAgain);
    return code;
}

} // namespace

int main(int argc, char** argv) { return noi::leave(run(argc, argv)); }
