# AMENDS_CACHE: what is fetched or built once for all build folders (Emscripten, ICU).
if(NOT "$ENV{AMENDS_CACHE}" STREQUAL "")
  set(AMENDS_CACHE $ENV{AMENDS_CACHE})
elseif(NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
  set(AMENDS_CACHE $ENV{XDG_CACHE_HOME}/amends)
else()
  set(AMENDS_CACHE $ENV{HOME}/.cache/amends)
endif()
