#!/usr/bin/env bash
# libraries.sh: what the station links besides Qt, for 64-bit Windows, into $prefix. Each is built once for its version.
set -euo pipefail
source "$(dirname "$0")/common.sh"
mkdir -p "$prefix/bin" "$prefix/lib/pkgconfig" "$prefix/include" "$cache/build"

# once NAME COMMAND…: unless this version of it is there already.
once() {
  local name=$1 version; shift
  version=$(cat "$cache/src/$name.ok")
  [ "$(cat "$prefix/$name.version" 2>/dev/null)" = "$version" ] && return 0
  echo "building $name $version"
  rm -rf "$cache/build/$name"; mkdir -p "$cache/build/$name"
  set +e # not as a condition: in there a failing step would not stop the others
  (set -e; cd "$cache/build/$name"; "$@") >"$cache/build/$name.log" 2>&1
  local result=$?
  set -e
  [ $result -eq 0 ] || { tail -n 20 "$cache/build/$name.log" >&2; exit 1; }
  echo "$version" >"$prefix/$name.version"
}

quietly() { nice -n 19 ionice -c3 "$@"; }

with_configure() { # SOURCE [more for configure]
  local source=$1; shift
  [ -x "$source/configure" ] || (cd "$source" && autoreconf -fi)
  quietly "$source/configure" --host="$triple" --prefix="$prefix" CC="ccache $triple-gcc-posix" AR="$triple-gcc-ar-posix" \
    RANLIB="$triple-gcc-ranlib-posix" --enable-shared --disable-static "$@"
  quietly make -j"$jobs"
  make install
}
with_cmake() { # SOURCE [more for CMake]
  local source=$1; shift
  cross_configure "$source" . "$@"
  cross_build .
  cmake --install .
}

# TLS 1.3 for the line and for the server inside a station's PC: Windows 10's own TLS has no 1.3. Without what nobody
# should use any more, and without what a library inside another program has no use for.
openssl() {
  perl "$cache/src/openssl/Configure" mingw64 --cross-compile-prefix="$triple-" --prefix="$prefix" --libdir=lib shared \
    no-tests no-legacy no-engine no-dso no-async no-ssl3 no-tls1 no-tls1_1 no-dtls no-srp no-cms no-ts no-ct \
    no-aria no-bf no-blake2 no-camellia no-cast no-idea no-md4 no-mdc2 no-rc2 no-rc4 no-rmd160 no-seed no-siphash no-sm2 \
    no-sm3 no-sm4 no-whirlpool no-gost no-cmp no-comp
  sed -i "s|^CC=.*|CC=ccache $triple-gcc-posix|" Makefile
  quietly make -j"$jobs" build_libs
  make install_dev
}
zint() { # the library alone
  cross_configure "$cache/src/zint" . -DZINT_USE_QT=OFF -DZINT_USE_PNG=OFF -DDATA_INSTALL=OFF
  quietly cmake --build . --parallel "$jobs" --target zint
  cp backend/libzint.dll "$prefix/bin/"
  cp backend/libzint.dll.a "$prefix/lib/"
  cp "$cache/src/zint/backend/zint.h" "$prefix/include/"
}
# The same file and the same switches as the program's own (core/store/sqlite3mc): Qt's driver is linked with it.
sqlite3mc() {
  local switches
  switches=$(sed -n '/^target_compile_definitions/,/)/p' "$house/core/store/sqlite3mc/CMakeLists.txt" | grep -oE '(SQLITE|CODEC)_[A-Z0-9_]+(=[A-Z0-9_]+)?' | sed 's/^/-D/')
  # shellcheck disable=SC2086  # one word each
  quietly ccache "$triple-gcc-posix" -std=c11 -O2 -w $switches -c "$cache/src/sqlite3mc/sqlite3.c" -o sqlite3.o
  "$triple-gcc-posix" -shared sqlite3.o -o "$prefix/bin/libsqlite3.dll" -Wl,--out-implib,"$prefix/lib/libsqlite3.dll.a"
  cp "$cache/src/sqlite3mc/sqlite3.h" "$prefix/include/"
}

basename "$(echo "$cache"/src/sqlite3mc/*.ok)" .ok >"$cache/src/sqlite3mc.ok"
once sqlite3mc sqlite3mc
once openssl openssl
once libsodium with_configure "$cache/src/libsodium"
once libzstd with_cmake "$cache/src/libzstd/build/cmake" -DZSTD_BUILD_PROGRAMS=OFF -DZSTD_BUILD_STATIC=OFF -DZSTD_BUILD_TESTS=OFF
once zint zint
once libxlsxwriter with_cmake "$cache/src/libxlsxwriter" -DBUILD_SHARED_LIBS=ON
[ ! -e "$cache/src/libserialport.ok" ] || once libserialport with_configure "$cache/src/libserialport"
once catch2 with_cmake "$cache/src/catch2" -DBUILD_TESTING=OFF -DCATCH_BUILD_TESTING=OFF -DCATCH_INSTALL_DOCS=OFF
once rapidcheck with_cmake "$cache/src/rapidcheck"
ln -sfn /usr/include/boost "$prefix/include/boost" # headers only
