#pragma once

#include <QtGlobal>

#include <cstdio>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace noi
{

/// What main() does last, once everything of ours is closed and on the disk. On Windows the libraries' own
/// clearing up comes after all other threads were stopped in whatever they were at, and can wait for ever for
/// what one of them held: then the next start would find the data folder taken. So nothing of it is done.
inline int leave(int code)
{
#ifdef Q_OS_WIN
    std::fflush(nullptr);
    ::TerminateProcess(::GetCurrentProcess(), static_cast<UINT>(code));
#endif
    return code;
}

} // namespace noi
