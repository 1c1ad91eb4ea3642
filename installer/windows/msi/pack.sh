#!/usr/bin/env bash
# pack.sh STAGE VERSION OUT.msi: the MSI of what lies in STAGE. Signed when NOI_SIGN_PFX (and NOI_SIGN_PASSWORD_FILE) say with
# what; a time stamp when NOI_SIGN_TIMESTAMP says from where.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
stage=$(realpath "$1") version=$2 out=$(realpath -m "$3")
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

sign() { # FILE
  local signed=$work/signed options=(-h sha256 -pkcs12 "$NOI_SIGN_PFX" -n "Nôi")
  [ -z "${NOI_SIGN_PASSWORD_FILE:-}" ] || options+=(-readpass "$NOI_SIGN_PASSWORD_FILE")
  [ -z "${NOI_SIGN_TIMESTAMP:-}" ] || options+=(-ts "$NOI_SIGN_TIMESTAMP")
  osslsigncode sign "${options[@]}" -in "$1" -out "$signed" >/dev/null
  mv "$signed" "$1"
}

cp -r "$stage" "$work/stage"
if [ -n "${NOI_SIGN_PFX:-}" ]; then
  for program in "$work"/stage/*.exe; do sign "$program"; done
fi
cp "$stage/noi.ico" "$work/noi.ico"
python3 "$here/wxs.py" "$work/stage" "$version" >"$work/noi.wxs"
(cd "$work" && wixl -a x64 -o noi.msi noi.wxs)

tell() { msibuild "$work/noi.msi" -q "$1"; }
table() { # a table of the database, as text
  printf '%b' "$1" >"$work/table.idt"
  msibuild "$work/noi.msi" -i "$work/table.idt"
}

# The texts are UTF-8: said first, or they would not be taken.
table '\r\n\r\n65001\t_ForceCodepage\r\n'
tell "UPDATE Property SET Value = 'Nôi' WHERE Property = 'ProductName'"
tell "UPDATE Shortcut SET Name = 'NOI|Nôi' WHERE Shortcut = 'sNoi'"
tell "UPDATE Shortcut SET Description = 'Hồ sơ bà mẹ và trẻ em của trạm y tế' WHERE Shortcut = 'sNoi'"
tell "UPDATE Registry SET Value = 'USB của Nôi' WHERE Registry = 'rStickName'"
tell "UPDATE LaunchCondition SET Description = 'Máy này đã có phiên bản Nôi mới hơn, nên không cài phiên bản cũ này. Muốn quay lại phiên bản cũ, hãy gỡ bản mới trước; dữ liệu được giữ nguyên. / A newer version of Nôi is on this PC, so this older one was not installed. To go back, remove the newer one first; the data stay.' WHERE Description = 'newer'"
tell "UPDATE LaunchCondition SET Description = 'Nôi cần Windows 10 bản 64 bit trở lên. / Nôi needs 64-bit Windows 10 or later.' WHERE Description = 'windows'"

# wixl puts what comes after AppSearch anywhere behind it: it has to be before anything is counted.
sequence=50
for name in SERVERURL TICKET SITE LANG PROXY LOCKMINUTES AUTOSTART; do
  tell "UPDATE InstallExecuteSequence SET Sequence = $((++sequence)) WHERE Action = 'Keep$name'"
done
tell "UPDATE InstallExecuteSequence SET Sequence = $((++sequence)) WHERE Action = 'Repair'"
tell "UPDATE CustomAction SET Type = 51 WHERE Type = 2099"
# wixl leaves these out. What may be said by somebody without rights reaches the half that has them; a ticket stays out of logs.
said='SERVERURL;TICKET;SITE;LANG;PROXY;LOCKMINUTES;AUTOSTART;PURGEDATA;DATAUSERS'
tell "UPDATE Property SET Value = 'WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED;$said' WHERE Property = 'SecureCustomProperties'"
tell "INSERT INTO Property (Property, Value) VALUES ('MsiHiddenProperties', 'TICKET;OLDTICKET')"
# The data are for who sits at this PC (INTERACTIVE), the system and its administrators; DATAUSERS says another group's SID.
tell "INSERT INTO Property (Property, Value) VALUES ('DATAUSERS', 'IU')"
table 'MsiLockPermissionsEx\tLockObject\tTable\tSDDLText\tCondition\r\ns72\ts72\ts32\ts0\tS255\r\nMsiLockPermissionsEx\tMsiLockPermissionsEx\r\npData\tDATADIR\tCreateFolder\tD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1301bf;;;[DATAUSERS])\t\r\n'
tell "UPDATE Component SET Condition = 'AUTOSTART = 1' WHERE Component = 'cAutostart'"
# Data go with the program only when that is said: PURGEDATA=1.
tell "INSERT INTO CustomAction (Action, Type, Source, Target) VALUES ('PurgeData', 3170, 'TARGETDIR', '\"[System64Folder]cmd.exe\" /c rmdir /s /q \"[CommonAppDataFolder]Noi\"')"
tell "INSERT INTO InstallExecuteSequence (Action, Condition, Sequence) VALUES ('PurgeData', 'REMOVE = \"ALL\" AND NOT UPGRADINGPRODUCTCODE AND PURGEDATA = 1', 3601)"
# Windows compares versions at upgrade and repair.
python3 "$here/versions.py" "$work/stage" >"$work/versions.txt"
while read -r file number; do
  tell "UPDATE File SET Version = '$number' WHERE File = '$file'"
done <"$work/versions.txt"

if [ -n "${NOI_SIGN_PFX:-}" ]; then sign "$work/noi.msi"; else echo "Not signed: NOI_SIGN_PFX names no certificate."; fi
mkdir -p "$(dirname "$out")"
mv "$work/noi.msi" "$out"
