#!/usr/bin/env bash
# Builds the release and prints the figures: bash tests/bench/run.sh [PEOPLE] [FOLDER]
# The folder (on a real disk, for the sake of fsync) keeps the filled database for the next run.
set -euo pipefail
cd "$(dirname "$0")/../.."
people=${1:-200000}
folder=${2:-build/bench-$people}
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build build/release --target noi_bench
mkdir -p "$folder"
bench=build/release/bin/noi_bench
[ -f "$folder/filled" ] || { rm -f "$folder"/*; "$bench" fill "$folder" "$people"; touch "$folder/filled"; }
# Each in a process of its own, so that one's memory is not counted to the next.
for what in start search dose due weighing reports import; do "$bench" "$what" "$folder"; done
"$bench" forecast .
"$bench" growth
