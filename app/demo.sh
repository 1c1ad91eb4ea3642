#!/usr/bin/env bash
# Shows the program on a made-up commune (a few thousand people, a session in progress; nobody is real).
#   app/demo.sh                 opens the window; the password of every user is written in the terminal
#   app/demo.sh --headless DIR  plays a vaccination day without a screen: screenshots, the printed card and a log in DIR
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
cmake --build --preset release --target noi noi-tool noi-rehearsal

data=$(mktemp -d "${TMPDIR:-/tmp}/noi-demo.XXXXXX")
trap 'rm -rf "$data"' EXIT
build/release/bin/noi-tool demo "$data"
if [ -n "$headless" ]; then
  QT_QPA_PLATFORM=offscreen build/release/bin/noi-rehearsal "$data" "$headless"
  echo "Pictures, card and log: $headless"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  build/release/bin/noi --practice --data "$data"
else
  echo "There is no screen here. Use: bash app/demo.sh --headless DIR" >&2
  exit 1
fi
