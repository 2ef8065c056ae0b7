# ./dev setup: prepares a fresh Debian 12 machine; a second run only looks. Each step says by itself
# whether it is done, so nothing is remembered that could be wrong.

packages=(
  cmake ninja-build g++ ccache                                # build
  clang-19 lld-19 llvm-19 libclang-rt-19-dev                  # WebAssembly, fuzzers
  clang-format-19 clang-tidy-19 shellcheck                    # ./dev lint
  libgtest-dev libgmock-dev googletest libbenchmark-dev       # tests and benchmarks
  libcli11-dev libsimdjson-dev libcsv-dev zlib1g-dev          # command line
  libtomlplusplus-dev icu-devtools                            # build-time tools
  valgrind                                                    # instruction counts
  chromium firefox-esr fonts-liberation fonts-noto-color-emoji # extension tests
  python3 curl ca-certificates git xz-utils
)

as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "These packages need root, and there is no sudo. As root, run: $*"
  fi
}

missing_packages() {
  local known package
  # dpkg-query fails when it does not know one of them, which is no failure here.
  known=$({ dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true; } |
    sed -n 's/ installed$//p')
  for package in "$@"; do
    grep -qx -- "$package" <<<"$known" || echo "$package"
  done
}

install_packages() {
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -eq 0 ]] && return
  say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
  as_root apt-get -o DPkg::Lock::Timeout=600 update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
    -o Dpkg::Use-Pty=0 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

setup_system() {
  local id='' version=''
  if [[ -r /etc/os-release ]]; then
    id=$(. /etc/os-release && echo "$ID")
    version=$(. /etc/os-release && echo "${VERSION_ID:-}")
  fi
  if [[ $id == debian && $version == 12 ]]; then
    install_packages "${packages[@]}"
    return
  fi
  say "This is not Debian 12, so set-up installs no packages. What the build needs, by Debian name:"
  printf '  %s\n' "${packages[@]}"
  say "Also Node 20.19 or later, and Emscripten 3.1.50 or later on PATH or in \$EMSDK."
  for tool in cmake ninja g++ python3 node npm icupkg gencmn; do
    command -v "$tool" >/dev/null || fail "$tool is missing."
  done
}

node_is_new_enough() {
  command -v node >/dev/null && command -v npm >/dev/null &&
    node -e 'const [a, b] = process.versions.node.split(".").map(Number);
             process.exit(a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 0 : 1)'
}

# Debian 12's Node is 18; the extension's tools need 20.19. The npm registry carries Node itself.
setup_node() {
  node_is_new_enough && return
  say "Fetching Node 22 into $cache/node"
  command -v npm >/dev/null || install_packages nodejs npm
  local machine
  case $(uname -m) in
    x86_64) machine=x64 ;;
    aarch64) machine=arm64 ;;
    *) fail "Node 20.19 or later is needed; there is none in npm for $(uname -m)." ;;
  esac
  rm -rf "$cache/node.new" "$cache/node"
  mkdir -p "$cache/node.new/bin"
  npm install --silent --no-save --prefix "$cache/node.new" "node-linux-$machine@22" npm@10
  ln -s "../node_modules/node-linux-$machine/bin/node" "$cache/node.new/bin/node"
  ln -s ../node_modules/npm/bin/npm-cli.js "$cache/node.new/bin/npm"
  ln -s ../node_modules/npm/bin/npx-cli.js "$cache/node.new/bin/npx"
  mv "$cache/node.new" "$cache/node"
  PATH=$cache/node/bin:$PATH
  node_is_new_enough || fail "Node is still too old: $(node --version)"
}

# The same order as toolchains/emscripten.cmake looks in.
emscripten_is_new_enough() {
  local folder version
  for folder in "${EMSCRIPTEN_ROOT:-}" "${EMSDK:-}/upstream/emscripten" \
    "$(dirname "$(realpath "$(command -v emcc || echo /none/emcc)" 2>/dev/null)")"; do
    [[ -f $folder/cmake/Modules/Platform/Emscripten.cmake ]] || continue
    version=$(tr -d '"' <"$folder/emscripten-version.txt")
    [[ $(printf '%s\n' 3.1.50 "$version" | sort -V | head -n 1) == 3.1.50 ]] && return
  done
  return 1
}

setup_emscripten() {
  emscripten_is_new_enough && return
  [[ -f $cache/emsdk/.installed-3.1.69 ]] || say "Fetching Emscripten 3.1.69 into $cache/emsdk"
  "$root/toolchains/emscripten/install-debian12" "$cache/emsdk"
}

setup_icu() {
  [[ -n ${AMENDS_ICU_SOURCE:-} ]] && return
  "$root/toolchains/icu/fetch" "$cache/icu-72.1"
}

# Packages as the lock file says; the stamp holds the lock's hash.
setup_npm() {
  local folder=$1 hash
  [[ -f $root/$folder/package-lock.json ]] || return 0
  hash=$(sha256sum <"$root/$folder/package-lock.json")
  [[ $(cat "$root/$folder/node_modules/.amends-setup" 2>/dev/null) == "$hash" ]] && return
  say "Installing npm packages in $folder/"
  # npm ci refuses a lock file that lacks other systems' optional packages, as a registry mirror
  # without them writes it; npm install then takes the same versions from the same lock.
  (
    cd "$root/$folder" || exit
    npm ci --loglevel=silent || npm install --no-save --loglevel=error
  )
  echo "$hash" >"$root/$folder/node_modules/.amends-setup"
}

dev_setup() {
  mkdir -p "$cache" "$root/build"
  setup_system
  setup_node
  setup_emscripten
  setup_icu
  setup_npm wasm
  setup_npm extension
  say "Ready. Shared downloads and the built ICU are in $cache."
}
