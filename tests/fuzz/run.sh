#!/usr/bin/env bash
# Builds the fuzz targets and runs each for SECONDS (60), two at a time. Fails on any finding, and keeps the input
# that shows it in build/fuzz/findings. New inputs go to build/fuzz/corpus; tests/fuzz/corpus holds the seeds.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

fuzz_one() {
  local target=$1 seconds=$2 work=build/fuzz
  mkdir -p "$work/corpus/$target" "$work/findings"
  local log=$work/findings/$target.log
  if ! "$work/bin/$target" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
      -artifact_prefix="$work/findings/$target-" "$work/corpus/$target" "tests/fuzz/corpus/$target" >"$log" 2>&1; then
    echo "$target: FOUND, see $log"
    tail -n 40 "$log"
    return 1
  fi
  echo "$target: $(grep -oP 'number_of_executed_units: \K\d+' "$log") executions in $seconds s, no finding"
}
export -f fuzz_one

targets=$(sed -nE 's/^noi_fuzz\((\w+).*/\1/p' tests/fuzz/CMakeLists.txt)
for target in $targets; do mkdir -p "tests/fuzz/corpus/$target"; done
xargs -P 2 -I{} bash -c 'fuzz_one {} '"$seconds" <<<"$targets"
