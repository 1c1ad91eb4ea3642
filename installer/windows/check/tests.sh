# The project's tests as Windows executables: the same files with expected results and bytes as on Linux.
part "The project's tests under Wine"
tests=(test_machine test_core test_sync test_tool)
cross_build "$built" --target "${tests[@]}" >/dev/null
for name in "${tests[@]}"; do
  export WINEPATH="$(windows_path "$prefix/bin");$(windows_path "$built/bin");$(windows_path "$(dirname "$("$triple-g++-posix" -print-file-name=libstdc++-6.dll)")");$(windows_path "/usr/$triple/lib")"
  if (cd "$house" && export QT_PLUGIN_PATH=$(windows_path "$prefix/plugins"); wine_seconds=1200 wine "$built/bin/$name.exe") >"$shown/$name.txt" 2>&1; then
    passed "$name: $(tr -d '\r' <"$shown/$name.txt" | tail -n 2 | tr '\n' ' ')"
  else
    failed "$name: $(tr -d '\r' <"$shown/$name.txt" | grep -E '^(test cases|assertions)' | tr '\n' ' ') ($shown/$name.txt)"
  fi
done
unset WINEPATH
