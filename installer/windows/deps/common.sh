# Sourced by the steps: where things are, and the one way in which all of it is cross-built.
windows=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
house=$(cd "$windows/../.." && pwd)
cache=${NOI_WIN_CACHE:-$HOME/.cache/noi/windows}
prefix=$cache/prefix
built=$house/build/windows/program # the station; Qt and the libraries are in the cache, whatever clone asks
stage=$house/build/windows/stage
triple=x86_64-w64-mingw32
jobs=${NOI_WIN_JOBS:-$(nproc)}

# Another clone of the same sources finds its objects again.
export CCACHE_BASEDIR=$house CCACHE_NOHASHDIR=1

cross_configure() { # SOURCE BUILD [more for CMake]
  local source=$1 build=$2; shift 2
  cmake -S "$source" -B "$build" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$windows/toolchain.cmake" -DNOI_WIN_PREFIX="$prefix" \
    -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake "$@"
}

# What nobody waits for must not slow the PC down.
cross_build() { nice -n 19 ionice -c3 cmake --build "$1" --parallel "$jobs" "${@:2}"; } # BUILD [more for CMake]
