#!/usr/bin/env bash
# Shows on Debian, without a Windows PC, that the MSI does what it should: its tables, then installing, upgrading, repairing and
# removing it under Wine, the installed program at work on a made-up station, and the project's tests as Windows executables.
#   check.sh [--short] [DIR]   pictures and logs go to DIR (default build/windows/check); builds what is missing first.
#   --short: all but the tests as Windows executables, which take as long as the rest
# What Wine cannot show (Group Policy, rights on files, Windows 10's own TLS, real printers and ports) is said at the end.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/deps/common.sh"
source "$here/check/wine.sh"
bash "$here/deps/packages.sh" --check
# A mount namespace of its own: for a full disk and a profile that cannot be written.
if [ -z "${NOI_CHECK_MOUNTS:-}" ]; then
  as_root=(); [ "$(id -u)" -eq 0 ] || as_root=(--map-root-user)
  if unshare --mount "${as_root[@]}" true 2>/dev/null; then
    NOI_CHECK_MOUNTS=yes exec unshare --mount "${as_root[@]}" bash "$0" "$@"
  fi
  NOI_CHECK_MOUNTS=no # then these two are not tried, and that is said
fi
short=; [ "${1:-}" != --short ] || { short=yes; shift; }
shown=$(realpath -m "${1:-$house/build/windows/check}")
mkdir -p "$shown"
work=$(mktemp -d)
trap 'wine_end; rm -rf "$work"' EXIT

failures=0
passed() { printf '  ok      %s\n' "$1"; }
failed() { printf '  FAILED  %s\n' "$1"; failures=$((failures + 1)); }
is() { if [ "$2" = "$3" ]; then passed "$1"; else failed "$1: “$2” instead of “$3”"; fi; } # WHAT GOT WANTED
so() { local what=$1; shift; if "$@" >/dev/null 2>&1; then passed "$what"; else failed "$what"; fi; } # WHAT COMMAND…
part() { printf '\n%s (%s s so far)\n' "$1" "$SECONDS"; }

part "Building"
bash "$here/build.sh" "$work/noi.msi"
cross_build "$built" --target noi-rehearsal >/dev/null
bash "$here/msi/pack.sh" "$stage" 1.0.0 "$work/1.0.0.msi"
bash "$here/msi/pack.sh" "$stage" 1.1.0 "$work/1.1.0.msi"

source "$here/check/tables.sh"
source "$here/check/installing.sh"
source "$here/check/working.sh"
source "$here/check/odd_places.sh"
source "$here/check/removing.sh"
if [ -n "$short" ]; then echo "Not run: the project's tests as Windows executables (--short)."; else source "$here/check/tests.sh"; fi

cat <<'TEXT'

Not to be shown under Wine, so look at a Windows PC once for each version: that Group Policy brings the policies (here they are
written into the registry where it would write them), that Windows applies the data folder's rights (here the table that says
them is read), real printers, real COM ports.
TEXT
[ "$failures" -eq 0 ] && { echo "All is as it should be."; exit 0; }
echo "$failures checks failed."
exit 1
