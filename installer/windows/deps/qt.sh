#!/usr/bin/env bash
# qt.sh SOURCE BUILD: Qt's base modules for 64-bit Windows into $prefix, with SQLite3 Multiple Ciphers behind Qt's SQLite
# driver. The host's tools (moc, rcc, uic, lrelease) are Debian's, of the same version.
set -euo pipefail
source "$(dirname "$0")/common.sh"
source=$1 build=$2

off() { local feature; for feature in "$@"; do printf -- '-DFEATURE_%s=OFF\n' "$feature"; done; }
# What the station does not use is left out: a third less to compile, and a smaller program. The text engine stays whole.
# The calendar stays: the print dialog hangs on it, as print preview does on graphics views. XPM stays: drag and drop hangs
# on it, and without drag and drop Qt 6.4 does not compile.
# pkg_config: it would find Debian's libraries. AVX and what follows: chosen at run time, which this compiler gets wrong.
mapfile -t without < <(off \
  pkg_config dbus icu glib zstd brotli gssapi cups qmake windeployqt androiddeployqt macdeployqt \
  opengl opengl_dynamic dynamicgl vulkan direct2d1_1 cpp_winrt tabletevent tuiotouch etw sctp xml \
  sql_odbc sql_mysql sql_psql sql_oci sql_db2 sql_ibase \
  system_zlib system_png system_jpeg system_freetype system_harfbuzz system_pcre2 system_doubleconversion system_libb2 \
  freetype jpeg gif movie textmarkdownreader textmarkdownwriter textodfwriter systemtrayicon imageformat_ppm imageformat_xbm \
  undostack undogroup \
  style_windowsvista graphicseffect wizard lcdnumber dial fontcombobox splashscreen undoview columnview \
  keysequenceedit fontdialog scroller syntaxhighlighter commandlinkbutton toolbox errormessage datawidgetmapper \
  networkdiskcache dnslookup localserver topleveldomain \
  avx avx2 f16c avx512f avx512er avx512cd avx512pf avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 vaes)

rm -f "$build/CMakeCache.txt" # what was switched on or off before would stay
cross_configure "$source" "$build" -DNOI_WIN_NO_EMULATOR=ON \
  -DBUILD_SHARED_LIBS=ON -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
  -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_BENCHMARKS=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF \
  -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=ON -DFEATURE_schannel=ON -DFEATURE_printsupport=ON \
  -DFEATURE_direct2d=ON -DFEATURE_directwrite=ON -DFEATURE_directwrite3=ON -DFEATURE_openssl=ON -DFEATURE_openssl_runtime=ON -DINPUT_openssl=runtime -DFEATURE_dtls=OFF -DFEATURE_ocsp=OFF -DINPUT_opengl=no \
  "${without[@]}"
cross_build "$build"
cmake --install "$build" >/dev/null
