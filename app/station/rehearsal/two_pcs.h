#pragma once

#include "app/station/rehearsal/scene.h"

namespace noi
{

/// The station of the demonstration gets a line to a province, and a second PC: what is written at one is
/// seen at the other. Played through the real widgets of two programs and a real server.
class TwoPcs
{
public:
    /// `first` is logged in. `picture` gets either window at each step worth seeing.
    TwoPcs(Scene& first, std::function<void(const QString& name, QWidget& window)> picture)
        : m_first(first), m_picture(std::move(picture))
    {
    }

    using Step = Result<QString>;
    /// The head logs in and shows the ticket's file to the province; everything is sent.
    Step join(const QString& head, const QString& pin, const QByteArray& ticket);
    /// A new PC joins by its own ticket, and somebody logs in there while records still come.
    Step secondPc(const DataFolder& folder, const QByteArray& ticket, const QString& name, const QString& pin,
                  const Clock& clock);
    /// At the second PC a file is open; at the first a dose is written into it, and stands there.
    Step doseAppears(Id person);

    qint64 sentMs = 0, receivedMs = 0, doseMs = 0; ///< how long they took

private:
    Scene& m_first;
    std::function<void(const QString&, QWidget&)> m_picture;
    std::unique_ptr<StationProgram> m_second;
};

} // namespace noi
