# Debian 12 -> 64-bit Windows: GCC 12 of MinGW-w64 with POSIX threads. NOI_WIN_PREFIX: where our libraries are installed.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_VERSION 10.0)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(triple x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triple}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triple}-g++-posix)
set(CMAKE_RC_COMPILER ${triple}-windres)
set(CMAKE_AR ${triple}-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB ${triple}-gcc-ranlib-posix CACHE FILEPATH "")
set(CMAKE_STRIP /usr/bin/${triple}-strip CACHE FILEPATH "")

# Never the host's headers and libraries; programs (moc, rcc, …) are the host's.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES NOI_WIN_PREFIX)
set(CMAKE_FIND_ROOT_PATH /usr/${triple} ${NOI_WIN_PREFIX})
list(APPEND CMAKE_PREFIX_PATH ${NOI_WIN_PREFIX})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${NOI_WIN_PREFIX}/lib/pkgconfig)
