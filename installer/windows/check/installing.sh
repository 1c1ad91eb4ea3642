# Installing, the next version in its place, repairing, and a version before it.
part "Installing under Wine"
wine_begin "$work"
program_files="$WINEPREFIX/drive_c/Program Files/Noi" data=$WINEPREFIX/drive_c/ProgramData/Noi
# Wine gives even an installation for all users its own user's Start menu.
in_start_menu() { find "$WINEPREFIX/drive_c" -path '*/Start Menu/*' -name 'Nôi.lnk' | grep -q .; }

folder="$work/Tập tin cài đặt"; mkdir -p "$folder"
cp "$work/1.0.0.msi" "$folder/nôi 1.0.msi" # a path with marks and spaces
printf 'not a ticket' >"$folder/phiếu của trạm.ticket"
so "1.0.0 installs in silence" msi /i "$(windows_path "$folder/nôi 1.0.msi")" SERVERURL=https://dongbo.example:8443 \
  "TICKET=$(windows_path "$folder/phiếu của trạm.ticket")" SITE=23734 LANG=vi AUTOSTART=1
is "SERVERURL" "$(registry 'Software\Noi' ServerUrl)" "https://dongbo.example:8443"
is "TICKET" "$(registry 'Software\Noi' Ticket)" "$(windows_path "$folder/phiếu của trạm.ticket")"
is "SITE" "$(registry 'Software\Noi' Site)" "23734"
is "LANG" "$(registry 'Software\Noi' Language)" "vi"
is "the version" "$(registry 'Software\Noi' Version)" "1.0.0"
is "the data folder" "$(registry 'Software\Noi' DataFolder)" 'C:\ProgramData\Noi\'
is "it starts when somebody logs in" "$(registry 'Software\Microsoft\Windows\CurrentVersion\Run' Noi)" '"C:\Program Files\Noi\noi.exe"'
is "a file from a stick opens it" "$(registry 'Software\Classes\Noi.Stick\shell\open\command' @)" '"C:\Program Files\Noi\noi.exe" "%1"'
is "a stick's file is known by its ending" "$(registry 'Software\Classes\.noi-stick' @)" "Noi.Stick"
so "the program is there" test -f "$program_files/noi.exe"
so "every file is there" test "$(find "$program_files" -type f | wc -l)" -eq "$(find "$stage/" -type f | wc -l)"
so "the Start menu has it" in_start_menu
so "the data folder is there" test -d "$data"

part "Upgrading, repairing, going back"
echo "what the station wrote" >"$data/kept.txt"
so "1.1.0 installs over it" msi /i "$(windows_path "$work/1.1.0.msi")"
is "the new version is there" "$(registry 'Software\Noi' Version)" "1.1.0"
is "what was not said again stays: SERVERURL" "$(registry 'Software\Noi' ServerUrl)" "https://dongbo.example:8443"
is "what was not said again stays: SITE" "$(registry 'Software\Noi' Site)" "23734"
is "what was not said again stays: AUTOSTART" "$(registry 'Software\Microsoft\Windows\CurrentVersion\Run' Noi)" '"C:\Program Files\Noi\noi.exe"'
is "the data are kept" "$(cat "$data/kept.txt")" "what the station wrote"
is "one product is installed" "$(installed)" 1

rm "$program_files/noi-tool.exe" "$program_files/platforms/qwindows.dll"
so "the same version again repairs" msi /i "$(windows_path "$work/1.1.0.msi")"
so "a lost program is back" test -f "$program_files/noi-tool.exe"
so "a lost library is back" test -f "$program_files/platforms/qwindows.dll"
is "and what was said stays" "$(registry 'Software\Noi' ServerUrl)" "https://dongbo.example:8443"

if msi /i "$(windows_path "$work/1.0.0.msi")"; then failed "1.0.0 over 1.1.0 is refused"; else passed "1.0.0 over 1.1.0 is refused"; fi
is "1.1.0 is still there" "$(registry 'Software\Noi' Version)" "1.1.0"
so "the refusal's sentence is the one of the table" grep -q . <(msiinfo export "$work/1.0.0.msi" LaunchCondition | grep 'NOT WIX_DOWNGRADE_DETECTED')
so "what IT says anew counts" msi /i "$(windows_path "$work/1.1.0.msi")" SERVERURL=https://moi.example:8443
is "SERVERURL said anew" "$(registry 'Software\Noi' ServerUrl)" "https://moi.example:8443"
