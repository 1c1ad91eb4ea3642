#include "core/store/change_log.h"

namespace noi
{

namespace
{

constexpr size_t mostKept =
    20'000; ///< a session's work many times over; more is read again faster than looked up

} // namespace

std::optional<QSet<Id>> ChangeLog::since(quint64 mark) const
{
    if (mark < m_first || mark > this->mark()) return std::nullopt;
    return QSet<Id>(m_files.begin() + qsizetype(mark - m_first), m_files.end());
}

void ChangeLog::add(Id file)
{
    m_files.push_back(file);
    if (m_files.size() <= mostKept) return;
    m_files.pop_front();
    ++m_first;
}

void ChangeLog::forget()
{
    m_first = mark() + 1;
    m_files.clear();
}

} // namespace noi
