#include "ui/reports/preparation.h"

namespace noi
{

namespace
{
constexpr int filesAtOnce = 2000; // about a second on an old PC
}

void Preparation::begin(const report::Period& period, std::function<void()> then) { goOn(period, then); }

void Preparation::giveUp() { m_latest.drop(); }

void Preparation::goOn(const report::Period& period, const std::function<void()>& then)
{
    m_latest.ask(this, m_source.prepare(period, filesAtOnce),
                 [this, period, then](const Result<qint64>& files) {
                     if (!files.ok()) {
                         Q_EMIT failed(files.error());
                         return;
                     }
                     Q_EMIT left(*files);
                     *files > 0 ? goOn(period, then) : then();
                 });
}

} // namespace noi
