#!/usr/bin/env bash
# Builds the fuzz targets and runs each for SECONDS (60 unless told), two at a time. Fails on any finding, and keeps the input
# that shows it in build/fuzz/findings. New inputs go to build/fuzz/corpus; tests/fuzz/corpus holds the seeds.
# The random seed is fixed, so that the same tree gets the same answer; FUZZ_SEED=0 takes another each time (by hand).
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

fuzz_one() {
  local target=$1 seconds=$2 work=build/fuzz
  mkdir -p "$work/corpus/$target" "$work/findings"
  local log=$work/findings/$target.log corpora=("$work/corpus/$target")
  [ ! -d "tests/fuzz/corpus/$target" ] || corpora+=("tests/fuzz/corpus/$target")
  if ! "$work/bin/$target" -seed="${FUZZ_SEED:-1}" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
      -artifact_prefix="$work/findings/$target-" "${corpora[@]}" >"$log" 2>&1; then
    echo "$target: FOUND, see $log"
    tail -n 40 "$log"
    return 1
  fi
  echo "$target: $(grep -oP 'number_of_executed_units: \K\d+' "$log") executions in $seconds s, no finding"
}
export -f fuzz_one

targets=$(sed -nE 's/^noi_fuzz\((\w+).*/\1/p' tests/fuzz/CMakeLists.txt)
xargs -P 2 -I{} bash -c 'fuzz_one {} '"$seconds" <<<"$targets"
