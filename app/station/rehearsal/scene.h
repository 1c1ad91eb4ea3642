#pragma once

#include "app/station/program.h"
#include "app/station/rehearsal/hands.h"
#ifndef Q_OS_WIN
#include "app/station/scanner/pseudo_terminal.h"
#endif

namespace noi
{

/// The real program with a scanner that is none, and hands: what the demonstration without a screen and the
/// end-to-end tests play on. The scanner is a pseudo-terminal; Windows has none, and there the program hears
/// each code from the place where its port ends.
class Scene
{
public:
    /// `folder` holds a station made by `noi-tool demo`.
    static Result<std::unique_ptr<Scene>> set(const DataFolder& folder, const Clock& clock);

    [[nodiscard]] StationProgram& program() { return *m_program; }
    [[nodiscard]] MainWindow& window() { return m_program->window(); }
    [[nodiscard]] Hands& hands() { return *m_hands; }
#ifndef Q_OS_WIN
    [[nodiscard]] PseudoTerminal& scanner() { return *m_terminal; }
#endif

    /// Chooses the name in the list and types the secret; false when the program does not let them in.
    bool logIn(const QString& name, const QString& secret);
    /// How long the program took over the last one, from Enter on.
    [[nodiscard]] qint64 logInMs() const { return m_logInMs; }
    /// Pulls the trigger: the bytes arrive piece by piece, as over a real cable, with a carriage return.
    void scan(const QByteArray& code);
    /// The visible widget of this name; null when there is none.
    template <class Widget = QWidget> [[nodiscard]] Widget* shown(const QString& name)
    {
        for (Widget* widget : window().findChildren<Widget*>(name))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    /// Waits for a widget to be on the screen.
    bool see(const QString& name, int ms = 10000)
    {
        return Hands::wait([&] { return shown(name) != nullptr; }, ms);
    }
    /// Asks the store as the user who is logged in, and waits for the answer.
    template <class Job> auto ask(Job job)
    {
        auto answer = m_program->vault().ask(std::move(job));
        Hands::wait([&] { return answer.isFinished(); });
        return answer.result();
    }
    [[nodiscard]] QPixmap picture() { return window().grab(); }
    /// The same on a screen of that size set to 150 %: two thirds of the room, each point half as large
    /// again.
    [[nodiscard]] QPixmap pictureAt150();

private:
    Scene() = default;
    /// A scanner that the program finds on a port.
    Result<void> plugScanner(const QString& path);

    qint64 m_logInMs = 0;
#ifndef Q_OS_WIN
    std::unique_ptr<PseudoTerminal> m_terminal;
#endif
    std::unique_ptr<StationProgram> m_program;
    std::unique_ptr<Hands> m_hands;
};

} // namespace noi
