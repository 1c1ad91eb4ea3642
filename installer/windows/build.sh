#!/usr/bin/env bash
# Makes the MSI for Windows on Debian 12, from nothing: installer/windows/build.sh [OUT.msi]
#   NOI_WIN_CACHE    where Qt and the libraries are kept, by version (default ~/.cache/noi/windows); only the first run is long
#   NOI_WIN_JOBS     how many to compile at once
#   NOI_SIGN_PFX, NOI_SIGN_PASSWORD_FILE, NOI_SIGN_TIMESTAMP   a certificate to sign with; without one the MSI is not signed
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/deps/common.sh"
out=${1:-$house/build/windows/noi.msi}
say() { printf '=== %s (%s s so far)\n' "$1" "$SECONDS"; }

bash "$here/deps/packages.sh"
mkdir -p "$cache"
say "sources"
bash "$here/deps/sources.sh"
say "libraries"
bash "$here/deps/libraries.sh"

# Built again when its version or how it is built changes.
qt=$(cat "$cache/src/qt6-base.ok" "$here/deps/qt.sh" "$here/toolchain.cmake" | sha256sum | cut -c1-16)
if [ "$(cat "$prefix/qt.version" 2>/dev/null)" != "$qt" ]; then
  say "Qt: about 40 minutes of two processors, once"
  bash "$here/deps/qt.sh" "$cache/src/qt6-base" "$cache/build/qt" >"$cache/build/qt.log" 2>&1 || {
    tail -n 20 "$cache/build/qt.log" >&2; exit 1; }
  echo "$qt" >"$prefix/qt.version"
fi

say "the station"
serial=libserialport; [ ! -e "$cache/src/qt6-serialport.ok" ] || serial=qt
if [ "$serial" = qt ] && [ ! -e "$prefix/bin/Qt6SerialPort.dll" ]; then
  cross_configure "$cache/src/qt6-serialport" "$cache/build/qt6-serialport" >/dev/null
  cross_build "$cache/build/qt6-serialport" >/dev/null
  cmake --install "$cache/build/qt6-serialport" >/dev/null
fi
cross_configure "$house" "$built" -DNOI_SERIAL="$serial" -DNOI_CACHE="$cache/src" >/dev/null
cross_build "$built" --target noi noi-tool

say "the MSI"
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$built/CMakeCache.txt")
bash "$here/msi/stage.sh" "$built" "$stage"
bash "$here/msi/pack.sh" "$stage" "$version" "$out"
say "$out: version $version, $(du -h --apparent-size "$out" | cut -f1); installed $(du -sh --apparent-size "$stage" | cut -f1)"
