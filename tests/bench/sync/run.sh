#!/usr/bin/env bash
# What a sync costs, beside PouchDB on the same records in the same run: bash tests/bench/sync/run.sh [RECORDS]
set -euo pipefail
cd "$(dirname "$0")/../../.."
records=${1:-20000}
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build build/release --target noi_sync_bench
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
bench=build/release/bin/noi_sync_bench
"$bench" exchange "$scratch/noi" "$records" | tee "$scratch/noi.jsonl"
"$bench" receive "$scratch/receive" 30000

peer=../shared/bench/pouchdb
if [ ! -d "$peer" ] || ! command -v npm >/dev/null; then
  echo "PouchDB is not measured: $peer or npm is not here"
  exit 0
fi
cp -r "$peer" "$scratch/pouchdb"
if ! (cd "$scratch/pouchdb" && npm install --no-audit --no-fund >"$scratch/npm.log" 2>&1); then
  echo "PouchDB is not measured: npm install failed"
  tail -3 "$scratch/npm.log"
  exit 0
fi
(cd "$scratch/pouchdb" && TMPDIR=$scratch node pouch_bench.js "$records" 1000) | tee "$scratch/pouch.log"
node - "$scratch" <<'JS'
const fs = require('fs'), dir = process.argv[2];
const lines = name => fs.readFileSync(`${dir}/${name}`, 'utf8').split('\n').filter(l => l.startsWith('{')).map(l => JSON.parse(l));
const ours = Object.fromEntries(lines('noi.jsonl').map(l => [l.step, l])), theirs = Object.fromEntries(lines('pouch.log').map(l => [l.step, l]));
const sum = (...steps) => steps.map(s => theirs[s]).reduce((a, b) => ({ up: a.up + b.up, down: a.down + b.down, turns: a.turns + b.http_turns, wall_s: a.wall_s + b.wall_s }), { up: 0, down: 0, turns: 0, wall_s: 0 });
const compare = (what, a, b) => console.log(`${what}: bytes ${((b.up + b.down) / (a.up + a.down)).toFixed(1)} x fewer, turns ${(b.turns / a.turns).toFixed(1)} x fewer, time ${(b.wall_s / Math.max(a.wall_s, 0.001)).toFixed(1)} x less`);
compare('first load', ours['first load, both ways'], sum('push initial', 'pull initial'));
compare('nothing', ours['nothing'], sum('sync nothing again'));
compare('100 edits up', ours['100 edits up'], sum('push 100 edits'));
compare('100 edits down', ours['100 edits down'], sum('pull 100 edits'));
JS
