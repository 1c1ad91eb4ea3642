#!/usr/bin/env bash
# Builds both Debian packages, noi-server and noi, for the Debian this runs on (12). One command on a fresh machine.
#   installer/linux/build.sh [DIR]                     into DIR (build/packages); the version is CMake's
#   NOI_PACKAGE_VERSION=1.1 installer/linux/build.sh   another version on the packages, for trying an upgrade
set -euo pipefail
into=${1:-}
[ -z "$into" ] || { mkdir -p "$into"; into=$(realpath "$into"); }
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
into=${into:-$PWD/build/packages}

bash app/setup/packages.sh
for tool in dpkg-shlibdeps file; do
  command -v "$tool" >/dev/null && continue
  as_root=(); [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get install -y -qq --no-install-recommends dpkg-dev file >/dev/null
  break
done
cmake --preset release >/dev/null
cmake --build --preset release --target noi-debs-content

work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
umask 022
version=(); [ -z "${NOI_PACKAGE_VERSION:-}" ] || version=(-D "CPACK_PACKAGE_VERSION=$NOI_PACKAGE_VERSION")
(cd "$work" && cpack -G DEB --config "$OLDPWD/build/release/CPackConfig.cmake" -B "$work" "${version[@]}" >"$work/log" 2>&1) ||
  { cat "$work/log" >&2; exit 1; }
mkdir -p "$into"
for package in "$work"/*.deb; do
  mv "$package" "$into/"
  package=$into/${package##*/}
  printf '%s\n  %s kB, installed %s kB\n' "$package" "$(($(stat -c %s "$package") / 1024))" \
    "$(dpkg-deb --field "$package" Installed-Size)"
done
