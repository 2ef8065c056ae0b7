# Verbs that build or show something.

# need PART...: the steps of set-up that a verb stands on.
need() {
  mkdir -p "$cache" "$root/build"
  local part
  for part in "$@"; do
    case $part in
      native)
        setup_system
        setup_icu
        ;;
      wasm)
        setup_node
        setup_emscripten
        setup_npm wasm
        ;;
      extension) setup_npm extension ;;
    esac
  done
}

dev_build() {
  local preset=${1:-dev}
  need native
  [[ $preset == wasm ]] && need wasm
  build_preset "$preset"
  update_check_docs "build/$preset/generated/docs/checks"
}

# The pages of docs/checks are written by amends-gen and kept in the repository.
update_check_docs() {
  local from=$1 page
  [[ -d $from ]] || return 0
  mkdir -p docs/checks
  for page in "$from"/*.md; do
    cmp -s "$page" "docs/checks/${page##*/}" || cp "$page" docs/checks/
  done
  for page in docs/checks/*.md; do
    [[ -e $from/${page##*/} ]] || rm "$page"
  done
}

dev_wasm() {
  need native wasm
  (cd wasm && npm run --silent build)
}

dev_ext() {
  need native wasm extension
  if newer_than wasm/dist/amends.wasm core wasm/src wasm/CMakeLists.txt toolchains; then
    dev_wasm
  fi
  (cd extension && npm run --silent build)
}

# Findings are what the demo is for, so the exit status that reports them is no failure.
dev_demo() {
  need native
  build_preset release --target amends_cli >build/release.build.log 2>&1 || {
    cat build/release.build.log >&2
    return 1
  }
  local code=0
  build/release/amends check examples/replies.jsonl || code=$?
  [[ $code -le 1 ]] || return "$code"
}

dev_bench() {
  need native wasm
  cmake --preset release -B build/bench -DAMENDS_BENCH=ON >/dev/null
  cmake --build build/bench --target amends_bench --parallel "$(nproc)"
  build/bench/bench/amends_bench "$@"
  [[ -f wasm/dist/amends.wasm ]] || dev_wasm
  (cd wasm && npm run --silent bench)
}

dev_score() {
  local half=${1:-all} eval=../shared/eval code=0
  local options=()
  [[ -f $eval/dev.jsonl ]] ||
    fail "The evaluation set is not part of the project: $eval/dev.jsonl is not there."
  [[ $half == all ]] || options=(--half "$half")
  need native
  build_preset release --target amends_cli
  mkdir -p build/score
  build/release/amends check --format ndjson "$eval/dev.jsonl" >build/score/run.ndjson || code=$?
  [[ $code -le 1 ]] || return "$code"
  python3 "$eval/score.py" "$eval/dev.jsonl" build/score/run.ndjson "${options[@]}"
}

cpp_sources() { git ls-files -co --exclude-standard -- '*.cc' '*.h'; }
shell_sources() {
  git ls-files -co --exclude-standard -- dev '*.sh' .ci/run toolchains/icu/fetch \
    toolchains/icu/make-data toolchains/emscripten/install-debian12
}

dev_format() {
  need native
  cpp_sources | xargs clang-format-19 -i
  local folder
  for folder in wasm extension; do
    if has_script "$folder" format; then (cd "$folder" && npm run --silent format); fi
  done
}

has_script() {
  [[ -f $root/$1/package.json ]] &&
    node -e 'process.exit(require(process.argv[1]).scripts?.[process.argv[2]] ? 0 : 1)' \
      "$root/$1/package.json" "$2"
}

# ./dev lint looks with clang-tidy at what differs from the main branch, --all at everything.
dev_lint() {
  need native wasm extension
  local failed=0 folder
  local -a changed
  cmake --preset dev >/dev/null
  cmake --build --preset dev --target amends_words >/dev/null
  say "docs/checks"
  diff -r build/dev/generated/docs/checks docs/checks ||
    { failed=1 && say "These pages are generated: ./dev build brings them up to date."; }
  say "clang-format"
  cpp_sources | xargs clang-format-19 --dry-run -Werror || failed=1
  say "shellcheck"
  shell_sources | xargs shellcheck -x || failed=1
  if [[ ${1:-} == --all ]]; then
    mapfile -t changed < <(cpp_sources | grep '\.cc$')
  else
    mapfile -t changed < <({ git diff --name-only --diff-filter=d "$(git merge-base HEAD \
      origin/main 2>/dev/null || echo HEAD)" -- '*.cc'
      git ls-files -o --exclude-standard -- '*.cc'; } | sort -u)
  fi
  mapfile -t changed < <(printf '%s\n' "${changed[@]}" | grep -E '^(core|native_cli|tests)/')
  say "clang-tidy (${#changed[@]} files)"
  if [[ ${#changed[@]} -gt 0 ]]; then
    printf '%s\n' "${changed[@]}" | xargs -P "$(nproc)" -n 1 clang-tidy-19 -p build/dev --quiet \
      --extra-arg=-Wno-unknown-warning-option 2>/dev/null || failed=1
  fi
  for folder in wasm extension; do
    [[ -f $folder/package.json ]] || continue
    say "TypeScript in $folder/"
    if has_script "$folder" lint; then
      (cd "$folder" && npm run --silent lint) || failed=1
    else
      (cd "$folder" && npx tsc --noEmit) || failed=1
    fi
  done
  return "$failed"
}
