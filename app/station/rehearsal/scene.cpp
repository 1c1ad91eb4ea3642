#include "app/station/rehearsal/scene.h"

#include <QElapsedTimer>
#include <QListWidget>
#include <QTest>

namespace noi
{

Result<std::unique_ptr<Scene>> Scene::set(const DataFolder& folder, const Clock& clock)
{
    std::unique_ptr<Scene> scene(new Scene);
    auto program = StationProgram::make({folder, true}, clock);
    if (!program) return program.error();
    scene->m_program = std::move(program).value();
    if (auto plugged = scene->plugScanner(folder.path + QStringLiteral("/scanner")); !plugged)
        return plugged.error();
    MainWindow& window = scene->window();
    window.resize(1366, 728); // 1366×768 less the task bar
    window.show();
    const bool exposed = QTest::qWaitForWindowExposed(&window);
    Q_ASSERT(exposed);
    Q_UNUSED(exposed)
    window.activateWindow();
    scene->m_hands = std::make_unique<Hands>(window);
    return scene;
}

bool Scene::logIn(const QString& name, const QString& secret)
{
    auto* names = shown<QListWidget>(QStringLiteral("loginNames"));
    if (!names) return false;
    for (int row = 0; row < names->count(); ++row)
        if (names->item(row)->text().startsWith(name)) names->setCurrentRow(row);
    QWidget* field = shown(QStringLiteral("loginSecret"));
    field->setFocus();
    m_hands->type(secret);
    QElapsedTimer watch;
    watch.start();
    m_hands->press(Qt::Key_Return);
    const bool in = Hands::wait([this] { return !window().isLocked(); });
    m_logInMs = watch.elapsed();
    return in;
}

#ifdef Q_OS_WIN

Result<void> Scene::plugScanner(const QString&) { return {}; }

void Scene::scan(const QByteArray& code)
{
    Q_EMIT m_program->scanner().scanned(code);
    QTest::qWait(80);
}

#else

Result<void> Scene::plugScanner(const QString& path)
{
    m_terminal = std::make_unique<PseudoTerminal>(path);
    if (auto plugged = m_terminal->plug(); !plugged) return plugged;
    ScannerSettings scanner;
    scanner.kind = ScannerKind::Serial;
    scanner.serial.port = path;
    m_program->scanner().apply(scanner);
    return {};
}

void Scene::scan(const QByteArray& code)
{
    Hands::wait([this] { return m_program->scanner().status().state == ScannerState::Ready; });
    bool sent = false;
    const auto told = QObject::connect(m_terminal.get(), &PseudoTerminal::sent, [&sent] { sent = true; });
    m_terminal->sendSlowly(code + '\r');
    Hands::wait([&sent] { return sent; });
    QObject::disconnect(told);
    QTest::qWait(80);
}

#endif

QPixmap Scene::pictureAt150()
{
    constexpr double scale = 1.5;
    const QSize before = window().size();
    window().resize(before / scale);
    Hands::wait([] { return false; }, 50); // the pages find their places
    QPixmap picture(window().size() * scale);
    picture.setDevicePixelRatio(scale);
    window().render(&picture);
    window().resize(before);
    Hands::wait([] { return false; }, 50);
    return picture;
}

} // namespace noi
