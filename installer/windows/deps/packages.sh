#!/usr/bin/env bash
# Installs what the Windows build needs on Debian 12 beyond app/setup/packages.sh, and only what is missing.
set -euo pipefail
bash "$(dirname "$0")/../../../app/setup/packages.sh"

packages=(
  g++-mingw-w64-x86-64-posix  # the compiler
  libz-mingw-w64-dev          # zlib, for spreadsheets
  wixl msitools               # the MSI, and looking into it
  osslsigncode openssl        # its signature
  dpkg-dev make perl autoconf automake libtool  # sources
  qt6-base-dev-tools          # moc, rcc, uic of the same Qt
)
[ "${1:-}" != --check ] || packages+=(wine wine64 xvfb imagemagick x11-utils)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
as_root=(); [ "$(id -u)" -eq 0 ] || as_root=(sudo)
echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
