#!/usr/bin/env bash
# Installs what building and testing need on Debian 12, and only what is missing.
# The one list of packages: demo.sh, run.sh and the reader's eyes all come here.
set -euo pipefail

packages=(
  g++ cmake ninja-build ccache pkg-config git ca-certificates
  qt6-base-dev qt6-serialport-dev libserialport-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libqt6sql6-sqlite libqt6sql6-psql qt6-qpa-plugins
  catch2 librapidcheck-dev
  libsodium-dev libzstd-dev libzint-dev libzxing-dev libxlsxwriter-dev libboost1.81-dev libssl-dev
  postgresql-15
  librsvg2-bin poppler-utils fontconfig
  clang libclang-rt-14-dev clang-format clang-tidy
  xvfb xauth
)

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
command -v npm >/dev/null || missing+=(npm)  # another maker's Node brings its own npm

[ ${#missing[@]} -eq 0 ] && exit 0
as_root=(); [ "$(id -u)" -eq 0 ] || as_root=(sudo)
echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
