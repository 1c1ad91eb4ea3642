#include <cerrno>
#include <cstdarg>
#include <sys/ioctl.h>

// libserialport asks every port for its modem lines; a pseudo-terminal has none. Linked with --wrap=ioctl, its answer is
// "all low", and everything else goes to the system.
extern "C" {

int __real_ioctl(int file, unsigned long request, ...); // NOLINT: the linker's names

int __wrap_ioctl(int file, unsigned long request, ...) // NOLINT
{
    va_list arguments;
    va_start(arguments, request);
    void* argument = va_arg(arguments, void*);
    va_end(arguments);
    const int answer = __real_ioctl(file, request, argument);
    if (answer == 0 || (request != TIOCMGET && request != TIOCMSET)) return answer;
    if (request == TIOCMGET) *static_cast<int*>(argument) = 0;
    return 0;
}
}
