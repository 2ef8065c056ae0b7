# The one ICU that native and WASM builds share. Debian's source package carries this same tarball.
# A new major version needs: this file, sources.txt (link closure) and library/no_dictionaries.cc.
set(AMENDS_ICU_VERSION 72.1)
set(AMENDS_ICU_MAJOR 72)
set(AMENDS_ICU_SHA256 a2d2d38217092a7ed56635e34467f92f976b370e20182ad325edea6681a71d68)
set(AMENDS_ICU_URL
    https://github.com/unicode-org/icu/releases/download/release-72-1/icu4c-72_1-src.tgz)
