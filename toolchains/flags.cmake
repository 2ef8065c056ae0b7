# Flags of the whole build, by preset. AMENDS_FLAVOUR_FLAGS are those that every object of a program
# must share, ICU's included; amends_warnings is for our own code alone.
set(AMENDS_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")
option(AMENDS_LTO "Link-time optimisation" OFF)
option(AMENDS_WERROR "Warnings are errors" OFF)

set(AMENDS_FLAVOUR_FLAGS "")
if(AMENDS_SANITIZE)
  list(APPEND AMENDS_FLAVOUR_FLAGS -fsanitize=${AMENDS_SANITIZE} -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  if(AMENDS_SANITIZE MATCHES "undefined")
    # The core has no RTTI, so the objects that it hands to ICU have none to be checked against.
    list(APPEND AMENDS_FLAVOUR_FLAGS -fno-sanitize=vptr)
  endif()
  add_link_options(-fsanitize=${AMENDS_SANITIZE})
  if(NOT EMSCRIPTEN)
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
  endif()
endif()
if(AMENDS_FUZZ)
  list(APPEND AMENDS_FLAVOUR_FLAGS -fsanitize=fuzzer-no-link)
endif()
if(AMENDS_LTO)
  list(APPEND AMENDS_FLAVOUR_FLAGS -flto)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # Plain ar cannot index archives of LTO objects; one thread a core at the link.
    set(CMAKE_AR ${CMAKE_CXX_COMPILER_AR})
    set(CMAKE_RANLIB ${CMAKE_CXX_COMPILER_RANLIB})
    add_link_options(-flto=auto)
  elseif(NOT EMSCRIPTEN)
    add_link_options(-flto)
  endif()
endif()
add_compile_options(${AMENDS_FLAVOUR_FLAGS})
if(EMSCRIPTEN)
  # One exception model for every object and link; core itself has none.
  add_compile_options(-fwasm-exceptions)
  add_link_options(-fwasm-exceptions ${AMENDS_FLAVOUR_FLAGS})
endif()

# ICU's archive is whole; what nobody calls stays out.
if(NOT EMSCRIPTEN AND NOT APPLE)
  add_compile_options(-ffunction-sections -fdata-sections)
  add_link_options(-Wl,--gc-sections)
endif()

# The same bytes from any folder.
add_compile_options(-ffile-prefix-map=${amends_SOURCE_DIR}=.
  -ffile-prefix-map=${amends_BINARY_DIR}=build)

add_library(amends_warnings INTERFACE)
target_compile_options(amends_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow
  -Wnon-virtual-dtor)
if(AMENDS_WERROR)
  target_compile_options(amends_warnings INTERFACE -Werror)
endif()
if(AMENDS_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  # g++ 12 sees these inside its own std::string and std::optional once sanitizers instrument them.
  target_compile_options(amends_warnings INTERFACE -Wno-maybe-uninitialized -Wno-restrict
    -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds -Wno-nonnull)
endif()
