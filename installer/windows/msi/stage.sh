#!/usr/bin/env bash
# stage.sh BUILD OUT: the program as it is installed: what was built in BUILD, and every library it needs, without symbols. What
# is still asked for afterwards must be Windows' own.
set -euo pipefail
source "$(dirname "$0")/../deps/common.sh"
build=$1 out=$2
rm -rf "$out"; mkdir -p "$out"
cp "$build/bin/noi.exe" "$build/bin/noi-tool.exe" "$out/"
cp "$build/installer/windows/noi.ico" "$out/"
cp "$house/LICENSE" "$out/LICENSE.txt"

plugins=(platforms/qwindows sqldrivers/qsqlite tls/qopensslbackend tls/qschannelbackend tls/qcertonlybackend
         imageformats/qico) # Windows' own notice of the line needs headers that Qt does not find here: the line is tried
for plugin in "${plugins[@]}"; do
  mkdir -p "$out/$(dirname "$plugin")"
  cp "$prefix/plugins/$plugin.dll" "$out/$plugin.dll"
done
# Loaded by name, not imported.
cp "$prefix/bin/libssl-3-x64.dll" "$prefix/bin/libcrypto-3-x64.dll" "$out/"

folders=("$build/bin" "$prefix/bin" "$(dirname "$("$triple-g++-posix" -print-file-name=libstdc++-6.dll)")" "/usr/$triple/lib" "/usr/$triple/bin")
imports() { find "$out" \( -name '*.dll' -o -name '*.exe' \) -exec "$triple-objdump" -p {} + | sed -n 's/^\s*DLL Name: //p' | sort -fu; }
found=yes
while [ -n "$found" ]; do
  found=
  while IFS= read -r library; do
    [ ! -f "$out/$library" ] || continue
    for folder in "${folders[@]}"; do
      [ -f "$folder/$library" ] || continue
      cp "$folder/$library" "$out/"; found=yes; break
    done
  done < <(imports)
done
find "$out" \( -name '*.dll' -o -name '*.exe' \) -exec "$triple-strip" --strip-unneeded {} +
printf '[Paths]\nPlugins=.\n' >"$out/qt.conf"

# Windows' own, all of them there since Windows 10.
windows_own='^(api-ms-win-core-(winrt|winrt-string|synch)-l1-[12]-0|advapi32|authz|bcrypt|comctl32|comdlg32|crypt32|d2d1|d3d9|d3d11|d3d12|dnsapi|dwmapi|dwrite|dxgi|gdi32|imm32|iphlpapi|kernel32|mpr|msvcrt|ncrypt|netapi32|ntdll|ole32|oleaut32|rpcrt4|secur32|setupapi|shcore|shell32|shlwapi|user32|userenv|uuid|uxtheme|version|winhttp|winmm|winspool\.drv|ws2_32|wsock32|wtsapi32|mswsock|cfgmgr32)(\.dll)?$'
strangers=$(imports | while read -r library; do [ -f "$out/$library" ] || echo "$library"; done | grep -viE "$windows_own" || true)
[ -z "$strangers" ] || { echo "Neither ours nor Windows' own: $strangers" >&2; exit 1; }
