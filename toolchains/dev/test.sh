# ./dev test: every part runs even if one fails; the last line adds up all their test cases.

full=false
passed=0
failed=0
summary=()
fuzz_seconds=${AMENDS_FUZZ_SECONDS:-120}

# One function a part: it builds what it tests and prints what the test programs print.
part_native() {
  build_preset dev
  ctest --preset dev --verbose
}
part_cli() {
  build_preset release --target amends_cli
  tests/cli/run
}
part_speed() { tests/perf/run; }
part_wasm() {
  build_preset wasm
  ctest --preset wasm --verbose
}
part_npm() {
  cd wasm
  npm run --silent build
  npm test --silent
}
part_equality() { tests/equality/run; }
part_extension() {
  cd extension
  npm run --silent build
  npm test --silent
}
part_threads() {
  build_preset tsan
  ctest --preset tsan --verbose
}
part_clang() {
  build_preset fuzz
  ctest --preset fuzz --verbose
}
part_fuzz() {
  local program name
  for program in build/fuzz/fuzz/*_fuzz; do
    name=$(basename "$program")
    mkdir -p "build/fuzz/corpus/$name"
    say "$name, $fuzz_seconds seconds"
    # A finding is kept as build/fuzz/NAME-crash-...; the corpus grows from run to run.
    "$program" -max_total_time="$fuzz_seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
      -artifact_prefix="build/fuzz/$name-" -print_final_stats=1 "build/fuzz/corpus/$name"
  done
}
part_soak() {
  build_preset dev --target amends_cli
  tests/soak/run
}
part_browsers() {
  cd extension
  npm run --silent "$(has_script extension test:full && echo test:full || echo test:editors)"
}

# What a part needs to exist before it can run; a part without it is reported as absent.
needs_of() {
  case $1 in
    native | wasm | threads | clang) echo tests/CMakeLists.txt ;;
    cli) echo tests/cli/run ;;
    speed) echo tests/perf/run ;;
    npm) echo wasm/package.json ;;
    equality) echo tests/equality/run ;;
    extension | browsers) echo extension/package.json ;;
    fuzz) echo fuzz/CMakeLists.txt ;;
    soak) echo tests/soak/run ;;
  esac
}

# count_cases LOG: sets `good` and `bad`. Programs of ours end with "N passed, N failed";
# GoogleTest and node's runner have their own words for it.
count_cases() {
  local log=$1 line
  line=$(found '[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1)
  if [[ -n $line ]]; then
    good=${line%% *} bad=$(awk '{print $3}' <<<"$line")
  elif grep -qaF '[==========]' "$log"; then
    good=$(found '\[  PASSED  \] [0-9]+' "$log" | awk '{n += $NF} END {print n + 0}')
    bad=$(found '[0-9]+ FAILED TEST' "$log" | awk '{n += $1} END {print n + 0}')
  else
    good=$(found '^(#|ℹ) pass [0-9]+' "$log" | awk '{n += $NF} END {print n + 0}')
    bad=$(found '^(#|ℹ) fail [0-9]+' "$log" | awk '{n += $NF} END {print n + 0}')
  fi
}

# found PATTERN LOG: the pieces that match; that there are none is no error.
found() { grep -aoE "$1" "$2" || true; }

run_part() {
  local part=$1 log=build/logs/$1.log started=$SECONDS code good bad verdict=ok
  if [[ ! -e $(needs_of "$part") ]]; then
    summary+=("$(printf '%-10s absent: %s' "$part" "$(needs_of "$part")")")
    say "${summary[-1]}"
    return
  fi
  printf '%-10s ' "$part"
  set +e
  (
    set -e
    "part_$part"
  ) >"$log" 2>&1 </dev/null
  code=$?
  set -e
  count_cases "$log"
  # A part whose programs do not count counts as one; a part that stopped early failed somewhere.
  [[ $((good + bad)) -eq 0 && $code -eq 0 ]] && good=1
  [[ $code -ne 0 && $bad -eq 0 ]] && bad=1
  [[ $bad -gt 0 ]] && verdict=FAILED
  passed=$((passed + good)) failed=$((failed + bad))
  summary+=("$(printf '%-10s %-6s %6d passed %4d failed %5d s' "$part" "$verdict" "$good" "$bad" \
    $((SECONDS - started)))")
  say "${summary[-1]#"$(printf '%-10s ' "$part")"}"
  if [[ $verdict == FAILED ]]; then
    say "--- the end of $log"
    tail -n 40 "$log"
    say "---"
  fi
}

dev_test() {
  local parts=() part
  for part in "$@"; do
    case $part in
      --full) full=true ;;
      *)
        [[ -n $(needs_of "$part") ]] || fail "There is no part $part."
        parts+=("$part")
        ;;
    esac
  done
  if [[ ${#parts[@]} -eq 0 ]]; then
    parts=(native cli wasm npm equality extension speed)
    $full && parts+=(threads clang fuzz soak browsers)
  fi
  mkdir -p build/logs
  local started=$SECONDS
  dev_setup
  say "Set-up took $((SECONDS - started)) s. Full output of each part: build/logs/"
  for part in "${parts[@]}"; do run_part "$part"; done
  say ""
  printf '%s\n' "${summary[@]}"
  say "$passed passed, $failed failed in $((SECONDS - started)) s"
  [[ $failed -eq 0 ]]
}
