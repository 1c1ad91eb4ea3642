#!/usr/bin/env bash
# The packages in a clean Debian: installed, served, a station's PCs enrolled and synced, backed up, upgraded from 1.0 to
# 1.1, removed, purged, installed again and restored from the last backup. Then the station's package: installed, started.
#   installer/linux/check.sh --quick   the same on a throw-away layer over this machine's own system: nothing is fetched, but
#                                      nothing is said either about what the packages need
#   installer/linux/check.sh           as root; builds what is missing, says what it does and measures; ends with 0 or at the fault
# The clean Debian is a debootstrap of this machine's own release from this machine's own mirror, in a folder that goes
# again at the end. It has no systemd running, so the units' commands are run as their user by hand; what the units
# forbid is checked by systemd-analyze.
set -euo pipefail
[ "$(id -u)" -eq 0 ] || { echo "check.sh makes a chroot: run it as root." >&2; exit 1; }
# A mount namespace and a process tree of its own: whatever happens, nothing of it stays.
[ "${NOI_CHECK_INSIDE:-}" = 1 ] || NOI_CHECK_INSIDE=1 exec unshare --mount --pid --fork --kill-child --mount-proc bash "$0" "$@"
quick=; [ "${1:-}" != --quick ] || quick=yes
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

say() { printf '\n=== %s (%s s so far)\n' "$1" "$SECONDS"; }
fail() { echo "check.sh: $1" >&2; exit 1; }
work=$(mktemp -d "${TMPDIR:-/tmp}/noi-deb.XXXXXX"); root=$work/debian
trap '[ -z "${server:-}" ] || kill "$server" 2>/dev/null || true; umount -R "$root/proc" "$root/dev" "$root" "$work/layers" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT

say "packages 1.0 and 1.1, and a PC without a screen to try them with"
NOI_PACKAGE_VERSION=1.0 bash installer/linux/build.sh "$work/1.0"
NOI_PACKAGE_VERSION=1.1 bash installer/linux/build.sh "$work/1.1"
cmake --build --preset release --target noi-pc >/dev/null
pc=$PWD/build/release/bin/noi-pc

clean_debian() {
  command -v debootstrap >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends debootstrap >/dev/null; }
  codename=$(. /etc/os-release; echo "$VERSION_CODENAME")
  mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' | sed -n "s/^$codename //p" | head -n 1)
  [ -n "$mirror" ] || fail "apt here knows no mirror of $codename"
  eval "$(apt-config shell proxy Acquire::http::Proxy)"
  [ -z "${proxy:-}" ] || export http_proxy=$proxy
  base=${NOI_CACHE:-$HOME/.cache/noi}/debian-$codename.tar # as debootstrap made it; a month old it is made again
  if [ -z "$(find "$base" -mtime -30 2>/dev/null)" ]; then
    debootstrap --variant=minbase "$codename" "$work/base" "$mirror" >"$work/debootstrap.log" 2>&1 ||
      { tail "$work/debootstrap.log" >&2; exit 1; }
    mkdir -p "${base%/*}"
    tar -C "$work/base" --numeric-owner -cf "$base.new" . && mv "$base.new" "$base"
    rm -rf --one-file-system "$work/base"
  fi
  mkdir "$root"; tar -C "$root" --numeric-owner -xpf "$base"
  apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' | grep " $codename" | sort -u >"$root/etc/apt/sources.list"
  [ -z "${proxy:-}" ] || echo "Acquire::http::Proxy \"$proxy\";" >"$root/etc/apt/apt.conf.d/01proxy"
  cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
}
layer_over_this_one() { # what is written goes into memory
  mkdir "$work/layers" "$root"; mount -t tmpfs tmpfs "$work/layers"; mkdir "$work/layers/upper" "$work/layers/work"
  mount -t overlay overlay -o "lowerdir=/,upperdir=$work/layers/upper,workdir=$work/layers/work" "$root"
  mount --rbind /dev "$root/dev"
}
if [ -n "$quick" ]; then say "a layer over this Debian"; layer_over_this_one; else say "a clean Debian"; clean_debian; fi
mount -t proc proc "$root/proc"
cp -r "$work/1.0" "$work/1.1" "$root/"
inside() { chroot "$root" env PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "$@" </dev/null; }
apt_inside() { inside apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >"$work/apt.log" 2>&1 || { cat "$work/apt.log" >&2; return 1; }; }
[ -n "$quick" ] || apt_inside update
kilobytes() { if [ -n "$quick" ]; then du -sk "$work/layers"; else du -sk "$root" --exclude="$root/proc"; fi | cut -f1; }
arch=$(dpkg --print-architecture)

# The unit's own command, as the unit's own user.
unit=$root/lib/systemd/system/noi-server.service
port=$(shuf -i 20000-29999 -n 1)
server=
start() {
  local user command
  user=$(sed -n 's/^User=//p' "$unit"); command=$(sed -n 's/^ExecStart=//p' "$unit")
  : >"$work/server.out"
  # shellcheck disable=SC2086  # its words
  chroot --userspec="$user:$user" "$root" $command >"$work/server.out" 2>>"$work/server.log" &
  server=$!
  for _ in $(seq 300); do
    grep -q "answers on port $port" "$work/server.out" && return
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  cat "$work/server.log" >&2; fail "the server did not start"
}
stop() { kill -TERM "$server"; wait "$server" || fail "the server did not end well"; server=; }
configure() {
  sed -i "s|^;url=.*|url=https://127.0.0.1:$port|; s|^;listen=.*|listen=127.0.0.1:$port|; s|^minimum-free-mb=.*|minimum-free-mb=1|" \
    "$root/etc/noi/server.conf"
}
ticket() { # the file of a new one
  inside noi-province enrol --station 23734 --name "Trạm Y tế xã Ia Ly" --commune 23734 >"$work/ticket.out" || fail "no ticket"
  echo "$root/var/lib/noi-server/tickets/$(sed -n 's/^Ticket file *//p' "$work/ticket.out")"
}
has() { # has N FOLDER [ARGUMENTS…]: the PC in the folder syncs, and then has so many people
  local wanted=$1 said; shift
  said=$("$pc" "$@") || fail "a PC could not sync"
  echo "$said"
  grep -q " has $wanted people" <<<"$said" || fail "it should have $wanted"
}
backups() { find "$root/var/backups/noi-server${1:-}" -maxdepth 1 -name '20*' | sort; }

say "noi-server 1.0 is installed"
before=$(kilobytes)
apt_inside install "./1.0/noi-server_1.0_$arch.deb"
echo "With all it needs: $(($(kilobytes) - before)) kB. $(inside dpkg-query -W -f '${Package} depends on ${Depends}' noi-server)"
grep -q 'set url= in /etc/noi/server.conf' "$work/apt.log" || fail "it does not say what is to be set"
inside ldd /usr/bin/noi-server | grep -q 'libsqlite3.so.0 => /usr/bin/../lib/noi-server/libsqlite3.so.0' || fail "the encrypted SQLite is not found"
inside ldd /usr/bin/noi-tool | grep -q 'noi-server/libsqlite3.so.0' || fail "noi-tool does not find the encrypted SQLite"
[ "$(stat -c '%a %U' "$root/etc/noi/server.conf")" = '640 root' ] || fail "others can read the settings"
inside noi-tool --help >/dev/null || fail "noi-tool does not run"
if command -v systemd-analyze >/dev/null; then
  for one in noi-server.service noi-server-backup.service noi-server-backup.timer; do
    # A minimal Debian has no systemd of its own, so none of its targets.
    systemd-analyze verify --man=no --root="$root" "$root/lib/systemd/system/$one" 2>&1 |
      grep -v 'Unit [a-z-]*\.target not found' >"$work/verify" || true
    if grep -q "$one" "$work/verify"; then cat "$work/verify" >&2; fail "$one has faults"; fi
  done
  for one in noi-server.service noi-server-backup.service; do
    systemd-analyze security --no-pager --offline=true --root="$root" "$root/lib/systemd/system/$one" | sed -n 's/^→ //p'
  done
else
  echo "No systemd-analyze here: the units were not verified."
fi

say "it serves, and a station's two PCs join it"
configure
start
[ "$(stat -c %U "/proc/$server")" = "$(stat -c %U "$root/var/lib/noi-server")" ] || fail "it does not run as its own user"
first=$work/pc-1 second=$work/pc-2
has 300 "$first" --ticket "$(ticket)" --add 300
has 300 "$second" --ticket "$(ticket)"
inside noi-province stations
[ "$(stat -c %a "$root/var/lib/noi-server")" = 700 ] || fail "others can look into the data"
if head -c 15 "$root/var/lib/noi-server/server.db" | grep -q 'SQLite format 3'; then fail "the database is not encrypted"; fi
if grep -q 'Trẻ số' "$root"/var/lib/noi-server/server.db*; then fail "names are on the disk in plain text"; fi

say "the nightly backup, while it serves"
nightly=$(sed -n 's/^ExecStart=//p' "$root/lib/systemd/system/noi-server-backup.service")
nightly=${nightly/'${NOI_KEEP}'/2}
for _ in 1 2 3; do
  # shellcheck disable=SC2086
  chroot --userspec=noi-server:noi-server "$root" $nightly >/dev/null || fail "no backup"
  sleep 1
done
[ "$(backups | wc -l)" -eq 2 ] || fail "not the newest two are kept"
du -sh "$(backups | tail -n 1)"

say "1.1 is installed over it"
apt_inside install "./1.1/noi-server_1.1_$arch.deb"
grep -q 'backup before the upgrade' "$work/apt.log" || fail "nothing was backed up before the upgrade"
[ "$(backups /before-upgrade | wc -l)" -eq 1 ] || fail "the backup before the upgrade is not there"
grep -q "^url=https://127.0.0.1:$port" "$root/etc/noi/server.conf" || fail "the settings are gone"
began=$(date +%s%N); stop; start
echo "Ended and started again in $((($(date +%s%N) - began) / 1000000)) ms"
has 310 "$first" --add 10
has 310 "$second"

say "an upgrade that cannot be backed up first does not take place"
mv "$root/var/backups/noi-server" "$root/var/backups/kept"; touch "$root/var/backups/noi-server"
if apt_inside install --allow-downgrades "./1.0/noi-server_1.0_$arch.deb" 2>/dev/null; then fail "it was installed without a backup"; fi
rm "$root/var/backups/noi-server"; mv "$root/var/backups/kept" "$root/var/backups/noi-server"
[ "$(inside dpkg-query -W -f '${Version} ${db:Status-Status}' noi-server)" = "1.1 installed" ] || fail "it is not as it was"
has 311 "$second" --add 1

say "removed: the data stay"
stop
apt_inside remove noi-server
[ ! -e "$root/usr/bin/noi-server" ] || fail "the program is still there"
[ -e "$root/var/lib/noi-server/server.db" ] && [ -e "$root/etc/noi/server.conf" ] || fail "data or settings are gone"

say "purged: what the server made goes, the backups stay"
apt_inside purge noi-server
[ ! -e "$root/var/lib/noi-server" ] || fail "the data are still there"
[ ! -e "$root/etc/noi" ] || fail "settings are left in /etc/noi"
last=$(backups | tail -n 1); last=${last#"$root"}
[ -n "$last" ] || fail "the backups are gone"
echo "$last stays"
[ -z "$(find "$root/etc" "$root/usr" "$root/lib/systemd" "$root/var/lib/systemd" -name '*noi-server*' ! -path '*/doc/*' 2>/dev/null)" ] ||
  fail "left: $(find "$root/etc" "$root/usr" "$root/lib/systemd" "$root/var/lib/systemd" -name '*noi-server*')"

say "installed anew, and restored from the last backup"
apt_inside install "./1.1/noi-server_1.1_$arch.deb"
configure
inside noi-province restore "$last"
start
has 311 "$first"
has 312 "$second" --add 1
stop

say "the station's package"
before=$(kilobytes)
apt_inside install "./1.1/noi_1.1_$arch.deb"
echo "With all it needs: $(($(kilobytes) - before)) kB more. $(inside dpkg-query -W -f '${Package} depends on ${Depends}' noi)"
inside ldd /usr/bin/noi | grep -q 'libsqlite3.so.0 => /usr/bin/../lib/noi/libsqlite3.so.0' || fail "the encrypted SQLite is not found"
if inside ldd /usr/bin/noi | grep 'not found'; then fail "libraries are missing"; fi
for file in usr/share/applications/noi.desktop usr/share/mime/packages/noi.xml usr/share/icons/hicolor/48x48/apps/noi.png; do
  [ -s "$root/$file" ] || fail "$file is missing"
done
ended=0; inside env QT_QPA_PLATFORM=offscreen timeout 5 noi --data /tmp/station >"$work/noi.log" 2>&1 || ended=$?
[ "$ended" -eq 124 ] || { cat "$work/noi.log" >&2; fail "the station's program does not stay open (ended with $ended)"; }
ended=0; inside env -u DISPLAY QT_QPA_PLATFORM=xcb timeout 5 noi --data /tmp/station >"$work/noi.log" 2>&1 || ended=$?
grep -q 'could not connect to display' "$work/noi.log" || { cat "$work/noi.log" >&2; fail "the screen's plugin does not load"; }
apt_inside purge noi noi-server

say "all went well"
