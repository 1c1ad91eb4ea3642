#!/usr/bin/env bash
# Builds everything and runs every test. On a fresh Debian 12 it first installs what is missing.
#   FUZZ_SECONDS=600 tests/run.sh   fuzzes longer than the minute each target gets here
# core's tests run once, under sanitizers; all others in the release build.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

bash app/setup/packages.sh

say() { printf '\n=== %s (%s s so far)\n' "$1" "$SECONDS"; }

say "build: the programs and their tests"
cmake --preset release >/dev/null
cmake --build --preset release --target noi noi-tool noi-rehearsal noi_bench \
  test_ui test_app test_tool test_e2e test_layering test_translations

say "build: core's tests with address and undefined-behaviour sanitizers"
cmake --preset asan >/dev/null
cmake --build --preset asan --target test_core

say "fuzz targets"
bash tests/fuzz/run.sh "${FUZZ_SECONDS:-60}"

say "core's tests"
ctest --test-dir build/asan --output-on-failure -R '^test_core$'

say "all other tests"
ctest --test-dir build/release --output-on-failure -j 2 -E '^test_core$'
say "done"
