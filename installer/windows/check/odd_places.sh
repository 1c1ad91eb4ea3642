# Places and people that are not as on the maker's desk: each is tried, and what was refused is said in a sentence.
part "A second user, a full disk, a read-only profile, a user's name with marks"
refused() { # WHAT WORDS ARGUMENTS…: the program says so, in a window, and does not go on
  local what=$1 words=$2 pid; shift 2
  wine "$noi" "$@" >"$work/refused.txt" 2>&1 &
  pid=$!
  if timeout 60 bash -c "until grep -q '$words' '$work/refused.txt'; do sleep 0.2; done"; then passed "$what"; else
    failed "$what: $(tail -n 1 "$work/refused.txt")"; fi
  sleep 2; picture "refused-$((++refusals))"
  kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true
  wine taskkill /f /im noi.exe >/dev/null 2>&1 || true
}
refusals=0
unmount() { # FOLDER: once the program that was there has gone
  for _ in $(seq 40); do umount "$1" 2>/dev/null && return 0; sleep 0.5; done
  umount --lazy "$1"
}

wine "$noi" --practice --data "$(windows_path "$station")" >/dev/null 2>&1 & first=$!
window
APPDATA='C:\other' LOCALAPPDATA='C:\other' refused "a second one on the same data is refused" "đang mở trên máy này" --data "$(windows_path "$station")"
kill "$first" 2>/dev/null || true; wait "$first" 2>/dev/null || true

if [ "$NOI_CHECK_MOUNTS" = yes ]; then
small=$work/small; mkdir "$small"
mount -t tmpfs -o "size=$(($(du -sk "$station" | cut -f1) + 1200))k" tmpfs "$small"
cp -r "$station" "$small/trạm"
fill() { head -c 2000M /dev/zero >"$small/fill" 2>/dev/null || true; }
fill
start "a full disk: the program opens nevertheless" disk-full --practice --data "$(windows_path "$small/trạm")"
if play "$small/trạm" "$work/full-day"; then failed "a full disk stops the day"; else passed "a full disk stops the day: $(tail -n 1 "$work/full-day/said.txt" | tr -d '\r')"; fi
rm "$small/fill"
echo noi-demo-2026 >"$work/password"
so "nothing of what was there is lost" wine "$tool" journal verify --password-file "$(windows_path "$work/password")" "$(windows_path "$small/trạm/noi.db")"
fill; mkdir "$small/new" 2>/dev/null || true
refused "no room even for a lock: said so" "ổ đĩa đã đầy" --data "$(windows_path "$small/new")"
unmount "$small"

mount --bind "$WINEPREFIX/drive_c/users" "$WINEPREFIX/drive_c/users"
mount -o remount,bind,ro "$WINEPREFIX/drive_c/users"
start "a read-only profile: it opens on the common data" read-only-profile
refused "data in a read-only place: said so" "Không ghi được\|Không tạo được" --data 'C:\users\Public\noi'
unmount "$WINEPREFIX/drive_c/users"
else
  echo "  (not tried: a full disk, a read-only profile; nothing may be mounted here)"
fi

wineserver -k || true; timeout 60 wineserver -w || true
USER='Nguyễn Thị Ánh' LOGNAME='Nguyễn Thị Ánh' wine wineboot -u >/dev/null 2>&1
so "Windows knows a user with marks" test -d "$WINEPREFIX/drive_c/users/Nguyễn Thị Ánh"
USER='Nguyễn Thị Ánh' LOGNAME='Nguyễn Thị Ánh' start "it opens for a user with marks" user-with-marks
USER='Nguyễn Thị Ánh' LOGNAME='Nguyễn Thị Ánh' start "and on data in that user's own folder" user-with-marks-own --data 'C:\users\Nguyễn Thị Ánh\Nôi'
so "the files are there" test -f "$WINEPREFIX/drive_c/users/Nguyễn Thị Ánh/Nôi/noi.ini" -o -f "$WINEPREFIX/drive_c/users/Nguyễn Thị Ánh/Nôi/noi.lock"
wineserver -k || true; timeout 60 wineserver -w || true
rm -f "$program_files/noi-rehearsal.exe" "$program_files/Qt6Test.dll"
