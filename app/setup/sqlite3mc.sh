#!/usr/bin/env bash
# sqlite3mc.sh DIR: puts the SQLite3 Multiple Ciphers amalgamation (sqlite3.c, sqlite3.h) into DIR.
# It travels in an npm package; the checksum below is the only thing trusted.
set -euo pipefail

name=better-sqlite3-multiple-ciphers
version=13.0.3
sha256=24a11e221247fc003f755ad0f82126bc6b0295d0be1c06f3cb3e48d9db8eb898

target=$1
[ -e "$target/$version.ok" ] && exit 0
rm -rf "$target"; mkdir -p "$target"
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "$name@$version" >/dev/null 2>&1) || {
  echo "Could not fetch the npm package $name@$version: is there a line to the package registry?" >&2; exit 1; }
echo "$sha256  $work/$name-$version.tgz" | sha256sum --check --quiet || {
  echo "The package $name@$version is not the one that was checked; nothing was used." >&2; exit 1; }
tar -xzf "$work/$name-$version.tgz" -C "$work" package/deps/sqlite3
cp "$work"/package/deps/sqlite3/sqlite3.[ch] "$target/"
touch "$target/$version.ok"
