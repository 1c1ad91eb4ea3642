# The MSI's tables say what they should.
part "The MSI's tables"
rows() { msiinfo export "$work/1.0.0.msi" "$1" | tr -d '\r'; }
property() { rows Property | awk -F'\t' -v name="$1" '$1 == name { print $2 }'; }

is "the product's name" "$(property ProductName)" "Nôi"
is "the version" "$(property ProductVersion)" "1.0.0"
is "Vietnamese" "$(property ProductLanguage)" "1066"
is "the upgrade code never changes" "$(property UpgradeCode)" "{4D6B2B0E-8B0B-4C55-9B57-6E0B0C7D3A21}"
is "for all users of the PC" "$(property ALLUSERS)" "1"
again=$work/again.msi
bash "$here/msi/pack.sh" "$stage" 1.0.0 "$again" >/dev/null
is "the same version is the same product" "$(msiinfo export "$again" Property | tr -d '\r' | sed -n 's/^ProductCode\t//p')" "$(property ProductCode)"
so "another version is another product" test "$(msiinfo export "$work/1.1.0.msi" Property | sed -n 's/^ProductCode\t//p')" != "$(property ProductCode)"
is "the same file is the same component in the next version" "$(msiinfo export "$work/1.1.0.msi" Component | sort | sha256sum)" \
  "$(rows Component | sed 's/$/\r/' | sort | sha256sum)"
for name in SERVERURL TICKET SITE LANG PROXY LOCKMINUTES AUTOSTART PURGEDATA; do
  so "$name reaches the half with rights" grep -q "\b$name\b" <<<"$(property SecureCustomProperties)"
done
so "what was said is known before anything is counted" test -z \
  "$(rows InstallExecuteSequence | awk -F'\t' '$1 ~ /^(Keep|Repair)/ && ($3 <= 50 || $3 >= 100)')"
so "a ticket stays out of logs" grep -q '\bTICKET\b' <<<"$(property MsiHiddenProperties)"
so "the data folder is for who sits at the PC, the system and administrators" \
  grep -qF $'DATADIR\tCreateFolder\tD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1301bf;;;[DATAUSERS])' <<<"$(rows MsiLockPermissionsEx)"
so "a refused downgrade is said in Vietnamese and English" grep -q 'phiên bản Nôi mới hơn.*newer version of Nôi' <<<"$(rows LaunchCondition)"
so "every program has its version" test -z "$(rows File | awk -F'\t' '$3 ~ /noi(-tool)?\.exe/ && $5 == ""')"
so "no component of a 32-bit PC" test -z "$(rows Component | tail -n +4 | awk -F'\t' 'int($4 / 256) % 2 == 0 { print $1 }')"

mib() { echo $((($(stat -c %s "$1") + 1048575) / 1048576)); }
size=$(mib "$work/1.0.0.msi") whole=$(du -sm --apparent-size "$stage" | cut -f1)
so "the MSI has $size MB of at most 40" test "$size" -le 40
so "installed it has $whole MB of at most 120" test "$whole" -le 120

part "Signing, with a certificate made here"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Noi check" -addext extendedKeyUsage=codeSigning \
  -keyout "$work/key.pem" -out "$work/certificate.pem" 2>/dev/null
openssl pkcs12 -export -passout pass: -inkey "$work/key.pem" -in "$work/certificate.pem" -out "$work/sign.pfx"
NOI_SIGN_PFX=$work/sign.pfx bash "$here/msi/pack.sh" "$stage" 1.0.0 "$work/signed.msi"
so "the signed MSI's signature holds" osslsigncode verify -CAfile "$work/certificate.pem" -TSA-CAfile "$work/certificate.pem" -in "$work/signed.msi"
