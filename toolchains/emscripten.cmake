# Any Emscripten from 3.1.50 on: $EMSCRIPTEN_ROOT, an emsdk at $EMSDK, emcc on PATH, or what
# ./dev setup put into the cache. A build folder stays with the one it began with; CMake reads this
# file again for every configure check, which sees only the environment.
if(NOT DEFINED ENV{AMENDS_CACHE})
  include(${CMAKE_CURRENT_LIST_DIR}/cache.cmake)
  set(ENV{AMENDS_CACHE} ${AMENDS_CACHE})
endif()

set(_platform cmake/Modules/Platform/Emscripten.cmake)
find_program(_emcc emcc NO_CMAKE_FIND_ROOT_PATH NO_CACHE)
set(_on_path "")
if(_emcc)
  file(REAL_PATH ${_emcc} _emcc)
  cmake_path(GET _emcc PARENT_PATH _on_path)
endif()
set(_em_root "")
foreach(_candidate IN ITEMS "${AMENDS_EMSCRIPTEN}" "$ENV{EMSCRIPTEN_ROOT}"
        "$ENV{EMSDK}/upstream/emscripten" "${_on_path}"
        "$ENV{AMENDS_CACHE}/emsdk/upstream/emscripten")
  if(NOT _em_root AND EXISTS ${_candidate}/${_platform})
    file(STRINGS ${_candidate}/emscripten-version.txt _version LIMIT_COUNT 1)
    string(REPLACE "\"" "" _version "${_version}")
    if(_version VERSION_LESS 3.1.50)
      message(STATUS "Passing over Emscripten ${_version} in ${_candidate}: 3.1.50 is needed")
    else()
      set(_em_root ${_candidate})
    endif()
  endif()
endforeach()
if(NOT _em_root)
  message(FATAL_ERROR "No Emscripten from 3.1.50 on: run ./dev setup, or put emcc on PATH, or set "
    "EMSDK or EMSCRIPTEN_ROOT.")
endif()
set(AMENDS_EMSCRIPTEN ${_em_root} CACHE PATH "Emscripten's folder")
set(ENV{EMSCRIPTEN_ROOT} ${_em_root})
include(${_em_root}/${_platform})
