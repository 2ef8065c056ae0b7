# Sets AMENDS_GEN (a command) and AMENDS_GEN_DEPENDS. The tool is made with the machine's own
# compiler in one build tree for all presets, native or not: it takes a minute, and its sources that
# matter are tested as part of the core.
if(PROJECT_IS_TOP_LEVEL)
  set(host ${amends_SOURCE_DIR}/build/host)
else()
  set(host ${amends_BINARY_DIR}/host)
endif()
set(AMENDS_GEN ${host}/amends-gen)
file(GLOB gen_files CONFIGURE_DEPENDS ${amends_SOURCE_DIR}/core/gen/*
  ${amends_SOURCE_DIR}/core/src/match/* ${amends_SOURCE_DIR}/core/src/policy/*
  ${amends_SOURCE_DIR}/core/include/amends/policy.h)
add_custom_command(
  OUTPUT ${AMENDS_GEN}
  COMMAND ${CMAKE_COMMAND} -D host=${host} -P ${amends_SOURCE_DIR}/toolchains/host/build.cmake
  DEPENDS ${gen_files} ${amends_SOURCE_DIR}/toolchains/host/CMakeLists.txt
    ${amends_SOURCE_DIR}/toolchains/host/build.cmake
  COMMENT "Building amends-gen for this machine"
  VERBATIM)
add_custom_target(amends-gen DEPENDS ${AMENDS_GEN})
set(AMENDS_GEN_DEPENDS ${AMENDS_GEN})
