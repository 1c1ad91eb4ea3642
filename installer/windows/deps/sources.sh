#!/usr/bin/env bash
# sources.sh: fetches the Debian source packages the Windows build is made from, below $cache/src, one folder each. A mirror
# may lack parts of a package: its newest version that is there whole is taken; of the few whose packaging alone is missing,
# the upstream archive is enough. Every file is checked against the signed list of sources.
set -euo pipefail
source "$(dirname "$0")/common.sh"
mkdir -p "$cache/src/archives" "$cache/apt/lists/partial"

# The mirror this PC installs from, asked for sources, with lists of their own: nothing of the system is changed.
{
  apt-get indextargets 'Created-By: Packages' 'Origin: Debian' --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)'
  apt-get indextargets 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' \
    --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)' | sed -n 's/ bookworm / trixie /p'
} | sort -u >"$cache/apt/sources.list"
ask=(-o "Dir::Etc::SourceList=$cache/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
     -o "Dir::State::Lists=$cache/apt/lists" -o "APT::Sandbox::User=$(id -un)")

versions() { apt-cache "${ask[@]}" showsrc "$1" | sed -n 's/^Version: //p' | sort -uV; }

# The upstream archive of a package whose packaging cannot be had, if its bytes are the ones the list of sources names.
upstream_only() { # PACKAGE FOLDER
  local archive name wanted
  for archive in "$cache/src/archives/$1"_*.orig.tar.*; do
    [ -f "$archive" ] || continue
    name=$(basename "$archive")
    wanted=$(apt-cache "${ask[@]}" showsrc "$1" | awk -v name="$name" '/^[A-Z]/ { on = /^Checksums-Sha256/ } on && $3 == name { print $1; exit }')
    [ -n "$wanted" ] || continue
    echo "$wanted  $archive" | sha256sum --check --quiet || continue
    mkdir -p "$2" && tar -xf "$archive" -C "$2"
    # One folder inside: it is the source.
    [ "$(find "$2" -mindepth 1 -maxdepth 1 | wc -l)" -eq 1 ] && { mv "$2"/* "$2.inner" && rmdir "$2" && mv "$2.inner" "$2"; }
    return 0
  done
  return 1
}

fetch() { # PACKAGE [VERSION-PATTERN]
  local package=$1 pattern=${2:-.} folder=$cache/src/$1 version dsc
  [ -e "$folder.ok" ] && return 0
  for version in $(versions "$package" | grep -E "$pattern"); do
    rm -rf "$folder"
    (cd "$cache/src/archives" && apt-get "${ask[@]}" source -qq --download-only "$package=$version") >/dev/null 2>&1 || continue
    dsc=$cache/src/archives/${package}_${version#*:}.dsc
    dpkg-source --no-check --no-copy -x "$dsc" "$folder" >/dev/null 2>&1 && { echo "$version" >"$folder.ok"; return 0; }
  done
  rm -rf "$folder"
  upstream_only "$package" "$folder" && { echo "upstream" >"$folder.ok"; return 0; }
  rm -rf "$folder"
  return 1
}

list_made=
for package in qt6-base:6.4.2 openssl:^3.0 libsodium libzstd zint libxlsxwriter:^1.1.4 catch2:^2 rapidcheck qt6-serialport:6.4.2; do
  name=${package%%:*} pattern=${package#"$name"}
  if [ ! -e "$cache/src/$name.ok" ] && [ ! -e "$cache/src/$name.not-there" ] && [ -z "$list_made" ]; then
    apt-get "${ask[@]}" update -qq
    list_made=yes
  fi
  [ -e "$cache/src/$name.not-there" ] && continue
  fetch "$name" "${pattern#:}" && continue
  [ "$name" = qt6-serialport ] || { echo "The sources of $name cannot be had from this mirror." >&2; exit 1; }
  touch "$cache/src/$name.not-there"
done
if [ -e "$cache/src/qt6-serialport.ok" ]; then
  echo "Serial ports: Qt SerialPort."
else
  fetch libserialport || { echo "Neither qt6-serialport nor libserialport can be had from this mirror." >&2; exit 1; }
  echo "Serial ports: libserialport (this mirror has no source of Qt SerialPort)."
fi
bash "$house/app/setup/sqlite3mc.sh" "$cache/src/sqlite3mc"
