#!/usr/bin/env bash
# update.sh [DIR]: reads every screen text in the sources into DIR/vi/<room>.ts (default: this folder) and the plural
# forms of English into DIR/en/noi_en.ts. One file per room, so that people working in different rooms do not meet.
# vi/qt.ts, the words of Qt itself, is written by hand and not touched.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(realpath "${1:-translations}")
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
list=$(mktemp); trap 'rm -f "$list"' EXIT
mkdir -p "$out/vi" "$out/en"

# read_room FILE LANGUAGE FIND-ARGUMENTS…
read_room() {
  local file=$1 language=$2; shift 2
  find "$@" \( -name '*.cpp' -o -name '*.h' \) -print 2>/dev/null | LC_ALL=C sort >"$list" || true
  [ -s "$list" ] || return 0
  "$lupdate" -silent -no-obsolete -locations none -source-language en -target-language "$language" \
    ${plural_only:+-pluralonly} -I . @"$list" -ts "$file" >/dev/null
}

named=(ui/shell ui/kit ui/login ui/theme ui/scan ui/people ui/session ui/print ui/due ui/sync ui/growth ui/pregnancy ui/birth ui/exchange ui/reports)
others=(); for folder in ui/*/; do case " ${named[*]} " in *" ${folder%/} "*) ;; *) others+=("${folder%/}") ;; esac; done

read_room "$out/vi/core.ts"    vi core sync
read_room "$out/vi/shell.ts"   vi ui/shell ui/kit ui/login ui/theme
read_room "$out/vi/scan.ts"    vi ui/scan app/station/scanner
read_room "$out/vi/people.ts"  vi ui/people
read_room "$out/vi/session.ts" vi ui/session
read_room "$out/vi/due.ts"     vi ui/due
read_room "$out/vi/sync.ts"    vi ui/sync
read_room "$out/vi/growth.ts"  vi ui/growth
read_room "$out/vi/pregnancy.ts" vi ui/pregnancy ui/birth
read_room "$out/vi/exchange.ts" vi ui/exchange
read_room "$out/vi/reports.ts" vi ui/reports
read_room "$out/vi/card.ts"    vi ui/print
read_room "$out/vi/app.ts"     vi app "${others[@]}" -path app/station/scanner -prune -o -path app/server -prune -o
plural_only=yes
read_room "$out/en/noi_en.ts"  en core ui app
