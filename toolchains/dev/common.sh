# What the verbs of ./dev share. `root` is the checkout.
cache=${AMENDS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/amends}
export AMENDS_CACHE=$cache
export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache}
# The tests drive the system's browsers; npm must fetch none.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 PUPPETEER_SKIP_DOWNLOAD=1
export npm_config_fund=false npm_config_audit=false npm_config_update_notifier=false
# icupkg and gencmn are in sbin; a Node that set-up fetched comes before one too old.
PATH=$PATH:/usr/sbin:/sbin
[[ -x $cache/node/bin/node ]] && PATH=$cache/node/bin:$PATH
export PATH

say() { printf '%s\n' "$*"; }
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# newer_than FILE PATH...: whether one of the paths, folders searched, is newer than FILE.
newer_than() {
  local file=$1
  shift
  [[ ! -e $file ]] || [[ -n $(find "$@" -newer "$file" -type f -print -quit 2>/dev/null) ]]
}

# configure and build one preset, quietly unless something goes wrong.
build_preset() {
  local preset=$1
  shift
  cmake --preset "$preset" >"$root/build/$preset.configure.log" 2>&1 || {
    cat "$root/build/$preset.configure.log" >&2
    return 1
  }
  cmake --build --preset "$preset" --parallel "$(nproc)" "$@"
}
