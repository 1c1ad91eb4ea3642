#!/usr/bin/env bash
# Builds everything and runs every test. On a fresh Debian 12 it first installs what is missing.
#   FUZZ_SECONDS=600 tests/run.sh   fuzzes longer than the 20 s each target gets here
#   installer/windows/check.sh      the long form: the tests as Windows executables too
#   installer/linux/check.sh        not in here (minutes, root): the Debian packages in a clean Debian
#   tests/run.sh --sanitize         instead: core's tests with address and undefined-behaviour sanitizers (the long form)
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

bash app/setup/packages.sh

say() { printf '\n=== %s (%s s so far)\n' "$1" "$SECONDS"; }

if [ "${1:-}" = --sanitize ]; then
  cmake --preset asan >/dev/null
  cmake --build --preset asan --target test_core
  exec ctest --test-dir build/asan --output-on-failure -R '^test_core$'
fi

say "build"
cmake --preset release >/dev/null
cmake --build --preset release

say "fuzz targets, built with the same sanitizers"
bash tests/fuzz/run.sh "${FUZZ_SECONDS:-20}"

say "tests"
ctest --test-dir build/release --output-on-failure -j 2
if [ -e "${NOI_WIN_CACHE:-$HOME/.cache/noi/windows}/prefix/qt.version" ]; then
  say "the Windows installer, under Wine"
  bash installer/windows/check.sh --short
else
  echo "The Windows installer is not checked here: its libraries were not built yet (installer/windows/build.sh, about an hour, once)."
fi
say "done; the Debian packages are checked by hand, as root: installer/linux/check.sh"
