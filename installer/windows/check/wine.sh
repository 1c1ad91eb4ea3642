# Sourced by check.sh: Windows as far as Wine is one: a 64-bit prefix of its own that says it is Windows 10, on a screen of its own.
export LC_ALL=C.UTF-8 WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="

# Nothing here may hang for ever.
wine() { timeout --foreground "${wine_seconds:-300}" wine "$@"; }

wine_begin() { # FOLDER
  export WINEPREFIX=$1/prefix
  local screen
  for screen in $(seq 97 140); do
    [ -e "/tmp/.X$screen-lock" ] && continue
    Xvfb ":$screen" -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
    xvfb=$!
    export DISPLAY=:$screen
    sleep 2
    kill -0 "$xvfb" 2>/dev/null && break
  done
  wine wineboot -i >/dev/null 2>&1
  wine winecfg -v win10 >/dev/null 2>&1 # its own default is Windows 7
  # No graphics card is looked for: Wine's own 3D, which nothing here draws with, can wait for ever when a program ends.
  wine reg add 'HKCU\Software\Wine\Direct3D' /v renderer /d no3d /f >/dev/null 2>&1
  wine reg add 'HKCU\Software\Wine\Direct3D' /v csmt /t REG_DWORD /d 0 /f >/dev/null 2>&1
}
wine_end() {
  wineserver -k 2>/dev/null || true
  [ -z "${xvfb:-}" ] || kill "$xvfb" 2>/dev/null || true
}

# What msiexec says in its log when it ends badly is in $log.
msi() { # ARGUMENTS…: as msiexec, silent; its exit code
  log=$work/msiexec.log
  local code=0
  wine msiexec "$@" /qn /l*v "Z:${log//\//\\}" >/dev/null 2>&1 || code=$?
  timeout 60 wineserver -w || wineserver -k
  return $code
}
# By an export: what reg writes on the screen has lost its Vietnamese letters.
registry() { # KEY NAME (@: the unnamed one): the value below HKLM, empty where there is none
  local file=$work/registry.reg name="\"$2\""
  [ "$2" != @ ] || name=@
  rm -f "$file"
  wine reg export "HKLM\\$1" "$(windows_path "$file")" /y /reg:64 >/dev/null 2>&1 || return 0
  iconv -f UTF-16 -t UTF-8 "$file" | tr -d '\r' | awk -v key="[HKEY_LOCAL_MACHINE\\\\$1]" -v name="$name=" '
    /^\[/ { here = tolower($0) == tolower(key) }
    here && tolower(substr($0, 1, length(name))) == tolower(name) { print substr($0, length(name) + 1); exit }' |
    sed 's/^"//; s/"$//; s/\\\(.\)/\1/g'
}
installed() { # how many products of this name Windows knows
  wine reg export 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' "$(windows_path "$work/products.reg")" /y /reg:64 >/dev/null 2>&1
  iconv -f UTF-16 -t UTF-8 "$work/products.reg" | grep -c '"DisplayName"="Nôi"'
}
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
