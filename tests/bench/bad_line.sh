#!/usr/bin/env bash
# First sync of 500 + 500 records, then 100 edits, over a line of 300 ms, 3 % loss and 128 kbit/s; medians of RUNS (5).
# Needs root (network namespaces, TUN) and the line emulator: bad_line.sh PATH/TO/linkem.c [RUNS]
#   BUILD=build/dev  where noi-server and test_server were built (build/release)
set -euo pipefail
emulator=${1:?bad_line.sh PATH/TO/linkem.c [RUNS]} runs=${2:-5}
cd "$(dirname "$0")/../.."
bin=$PWD/${BUILD:-build/release}/bin
work=$(mktemp -d)
pids=()
end() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  ip netns del noi-near 2>/dev/null || true
  ip netns del noi-far 2>/dev/null || true
  rm -rf "$work"
}
trap end EXIT

gcc -O2 -w -o "$work/linkem" "$emulator"
ip netns add noi-near
ip netns add noi-far
# One way each: 150 ms make a round trip of 300 ms.
"$work/linkem" noi-near noi-far 150 10 3 128 & pids+=($!)
sleep 1
ip netns exec noi-near "$bin/noi-server" --data "$work/data" --listen 10.77.0.1:8443 \
  --url https://10.77.0.1:8443 --log "$work/log" --minimum-free-mb 1 & pids+=($!)
sleep 3

ticket() { "$bin/noi-server" enrol --data "$work/data" --station "$1" --name "$1" ${2:+--commune "$2"} --out "$work/$1.ticket" >/dev/null; }
export QT_QPA_PLATFORM=offscreen
for run in $(seq "$runs"); do
  ticket "far$run" "C$run"
  ticket "near$run"
  NOI_TICKET=$work/near$run.ticket NOI_COMMUNE=C$run ip netns exec noi-near "$bin/test_server" '[.bad_line_near]' >/dev/null
  NOI_TICKET=$work/far$run.ticket NOI_COMMUNE=C$run ip netns exec noi-far "$bin/test_server" '[.bad_line_far]' |
    grep -E '^(500|100)' | tee -a "$work/figures"
done
for what in 500+500 100-edits; do
  awk -v what="$what" '$1 == what { print $2 }' "$work/figures" | sort -n |
    awk -v what="$what" '{ a[NR] = $1 } END { print what, "median", a[int((NR + 1) / 2)], "s of", NR }'
done
