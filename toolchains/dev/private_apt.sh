# private_apt FOLDER TYPE SUITE: an apt configuration of its own in FOLDER, for one package source
# (TYPE deb or deb-src) of SUITE from the mirror that this machine already uses. Nothing of the
# system's apt changes. Sets APT_CONFIG; fails where there is no apt or no such mirror.
private_apt() {
  local folder=$1 type=$2 suite=$3 mirror
  command -v apt-get >/dev/null || return 1
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' |
    grep -v security | head -n 1)
  [[ -n $mirror && -n $suite ]] || return 1
  mkdir -p "$folder"/{sources.d,preferences.d,lists/partial,cache/archives/partial}
  : >"$folder/status"
  : >"$folder/sources.list"
  printf 'Types: %s\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' "$type" "$mirror" \
    "$suite" /usr/share/keyrings/debian-archive-keyring.gpg >"$folder/sources.d/one.sources"
  cat >"$folder/apt.conf" <<EOF
Dir::Etc::sourcelist "$folder/sources.list";
Dir::Etc::sourceparts "$folder/sources.d";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "$folder/preferences.d";
Dir::State::lists "$folder/lists";
Dir::State::status "$folder/status";
Dir::Cache "$folder/cache";
APT::Sandbox::User "$(id -un)";
APT::Update::Post-Invoke-Success "";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
EOF
  export APT_CONFIG=$folder/apt.conf
  apt-get update -qq
}
