#!/usr/bin/env bash
# Shows the program on a made-up commune (a few thousand people, a session in progress; nobody is real), with a made-up
# province's server and a second PC of the same station: what is written at one stands at the other.
#   app/demo.sh                 opens two windows; what to type is written in the terminal
#   app/demo.sh --headless DIR  plays a vaccination day and the two PCs without a screen: pictures, the printed card and a log in DIR
# On a fresh Debian 12 it first installs what is missing.
set -euo pipefail
headless=
case "${1:-}" in
  "") ;;
  --headless) [ -n "${2:-}" ] || { echo "demo.sh --headless DIR: say where the pictures go" >&2; exit 2; }
              mkdir -p "$2"; headless=$(realpath "$2") ;;
  *) echo "usage: demo.sh [--headless DIR]" >&2; exit 2 ;;
esac
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

bash app/setup/packages.sh
cmake --preset release >/dev/null
cmake --build --preset release --target noi noi-tool noi-rehearsal noi-server

bin=build/release/bin
data=$(mktemp -d "${TMPDIR:-/tmp}/noi-demo.XXXXXX")
server=
trap '[ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" || true; }; rm -rf "$data"' EXIT
$bin/noi-tool demo "$data/reception"

# The province, on this machine and for this machine only.
mkdir -p "$data/province"
$bin/noi-server --data "$data/province" --listen 127.0.0.1:0 --log "$data/province.log" >"$data/province.out" &
server=$!
port=
for _ in $(seq 200); do
  port=$(sed -n 's/^noi-server answers on port //p' "$data/province.out")
  [ -z "$port" ] || break
  sleep 0.1
done
[ -n "$port" ] || { echo "The province's server did not start." >&2; exit 1; }
for pc in reception injection; do
  $bin/noi-server enrol --data "$data/province" --url "https://127.0.0.1:$port" --station 23734 \
    --name "Trạm Y tế xã Ia Ly" --commune 23734 --out "$data/$pc.ticket" >/dev/null
done

if [ -n "$headless" ]; then
  QT_QPA_PLATFORM=offscreen $bin/noi-rehearsal "$data/reception" "$headless" "$data/injection" \
    "$data/reception.ticket" "$data/injection.ticket"
  echo "Pictures, card and log: $headless"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  cat <<TEXT

The first window is the reception's PC: log in as Rơ Châm H'Lan (head of the station) with the password above. It joins the
province by itself; F9 shows how everything is sent.
When it says "Đã gửi hết", close nothing and press Enter here: the second window is a new PC of the same station. Choose a name
there, type the PIN above and a new password. A dose written in one window then stands in the other.
TEXT
  $bin/noi --practice --data "$data/reception" --ticket "$data/reception.ticket" &
  first=$!
  read -r -p "Enter opens the second PC. " _ || true
  $bin/noi --practice --data "$data/injection" --ticket "$data/injection.ticket" || true
  wait "$first" || true
else
  echo "There is no screen here. Use: bash app/demo.sh --headless DIR" >&2
  exit 1
fi
