# The installed program on a made-up station, from its first window to a vaccination day.
part "The installed program at work"
noi="C:\\Program Files\\Noi\\noi.exe" tool="C:\\Program Files\\Noi\\noi-tool.exe"
station="$work/Trạm Y tế Ia Ly (dữ liệu)" # marks and spaces
so "the demonstration's station is made" wine "$tool" demo "$(windows_path "$station")"
so "the database is no plain text" bash -c "! grep -qa 'SQLite format' '$station/noi.db'"

picture() { import -display "$DISPLAY" -window root "$shown/$1.png"; }
window() { timeout 60 bash -c "until xwininfo -root -tree 2>/dev/null | grep -q '\"Nôi'; do sleep 0.02; done"; }
start() { # NAME PICTURE ARGUMENTS…: the installed program until its window stands, a picture, and its end
  local what=$1 picture_name=$2; shift 2
  wine "$noi" "$@" >/dev/null 2>&1 &
  local program=$!
  so "$what" window
  sleep 4
  picture "$picture_name"
  kill "$program" 2>/dev/null || true
  wait "$program" 2>/dev/null || true
  wine taskkill /f /im noi.exe >/dev/null 2>&1 || true
}
wine reg add 'HKLM\Software\Noi' /v Ticket /d '' /f /reg:64 >/dev/null 2>&1
start "it opens on the demonstration's station" log-in --practice --data "$(windows_path "$station")"
start "it opens on the installed data folder, and knows the commune that IT said" first-start
so "its files are in the data folder" test -f "$data/noi.ini" -o -f "$data/noi.lock"
wine reg add 'HKLM\Software\Policies\Noi' /v Language /d en /f /reg:64 >/dev/null 2>&1
start "a policy's English comes before the installer's Vietnamese" policy-english
wine reg delete 'HKLM\Software\Policies\Noi' /f /reg:64 >/dev/null 2>&1

part "How long a start takes, beside the same program on this Linux"
to_window() { # COMMAND…: milliseconds from the start until the window stands; the middle of five
  local times=() begun program
  for _ in 1 2 3 4 5; do
    rm -f "$station/noi.lock" # Linux knows nothing of Wine's processes, and the other way round
    begun=$(date +%s%N)
    "$@" >/dev/null 2>&1 &
    program=$!
    window
    times+=($((($(date +%s%N) - begun) / 1000000)))
    kill "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
    wine taskkill /f /im noi.exe >/dev/null 2>&1 || true
    while xwininfo -root -tree 2>/dev/null | grep -q '"Nôi'; do sleep 0.1; done
  done
  printf '%s\n' "${times[@]}" | sort -n | sed -n 3p
}
linux=$house/build/release/bin/noi
if [ -x "$linux" ]; then
  on_wine=$(to_window wine "$noi" --practice --data "$(windows_path "$station")")
  on_linux=$(to_window env QT_QPA_PLATFORM=xcb "$linux" --practice --data "$station")
  awk -v wine="$on_wine" -v linux="$on_linux" 'BEGIN { printf "          the window stands after %d ms, on Linux after %d: %.1f times (wanted: 2; told, not judged: machines are noisy)\n", wine, linux, wine / linux }'
else
  echo "  (not compared: there is no $linux; cmake --build --preset release makes it)"
fi

part "A vaccination day, played inside Wine by the program's own hands"
cp "$built/bin/noi-rehearsal.exe" "$program_files/"
cp "$prefix/bin/Qt6Test.dll" "$program_files/" 
play() { # STATION OUT: what it said is in OUT/said.txt
  mkdir -p "$2"
  wine "C:\\Program Files\\Noi\\noi-rehearsal.exe" "$(windows_path "$1")" "$(windows_path "$2")" >"$2/said.txt" 2>&1
}
if play "$station" "$shown/day"; then
  passed "the day was played to its end"
  tr -d '\r' <"$shown/day/said.txt" | sed 's/^/          /'
else
  failed "the day was played to its end: $(tail -n 2 "$shown/day/said.txt")"
fi
