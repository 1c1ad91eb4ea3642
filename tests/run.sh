#!/usr/bin/env bash
# Builds everything and runs every test. On a fresh Debian 12 it first installs what is missing.
#   tests/run.sh            all of it: build, tests, core's tests under sanitizers, every fuzz target for a minute
#   FUZZ_SECONDS=600 …      longer fuzzing, by hand
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

bash app/setup/packages.sh

say() { printf '\n=== %s (%s s so far)\n' "$1" "$SECONDS"; }

say "build"
cmake --preset release >/dev/null
cmake --build --preset release

say "core's tests with address and undefined-behaviour sanitizers"
cmake --preset asan >/dev/null
cmake --build --preset asan --target test_core
QT_QPA_PLATFORM=offscreen build/asan/bin/test_core

say "fuzz targets"
bash tests/fuzz/run.sh "${FUZZ_SECONDS:-60}"

say "tests"
ctest --test-dir build/release --output-on-failure
say "done"
