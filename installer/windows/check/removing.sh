# Removing leaves the data, unless it is said otherwise.
part "Removing"
so "it is removed in silence" msi /x "$(windows_path "$work/1.1.0.msi")"
so "the program is gone" test ! -e "$program_files"
if in_start_menu; then failed "the Start menu's entry is gone"; else passed "the Start menu's entry is gone"; fi
is "its settings are gone" "$(registry 'Software\Noi' ServerUrl)" ""
is "a stick's file is no longer its own" "$(registry 'Software\Classes\Noi.Stick\shell\open\command' @)" ""
is "it no longer starts by itself" "$(registry 'Software\Microsoft\Windows\CurrentVersion\Run' Noi)" ""
is "the data are kept" "$(cat "$data/kept.txt" 2>/dev/null)" "what the station wrote"
so "it installs again beside the data" msi /i "$(windows_path "$work/1.1.0.msi")"
so "with PURGEDATA=1 it is removed" msi /x "$(windows_path "$work/1.1.0.msi")" PURGEDATA=1
so "and the data with it" test ! -e "$data"
