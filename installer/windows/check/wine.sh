# Sourced by check.sh: Windows as far as Wine is one: a 64-bit prefix of its own that says it is Windows 10, on a screen of its own.
export WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="

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
  wineserver -w
  return $code
}
registry() { # KEY NAME: the value below HKLM, empty where there is none
  wine reg query "HKLM\\$1" /v "$2" /reg:64 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z_]* *//Ip" | head -n 1
}
registry_default() { # KEY: its unnamed value
  wine reg query "HKLM\\$1" /ve /reg:64 2>/dev/null | tr -d '\r' | sed -n 's/^.*REG_[A-Z_]* *//p' | head -n 1
}
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
