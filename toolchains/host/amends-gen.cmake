# Sets AMENDS_GEN (a command) and AMENDS_GEN_DEPENDS. A native build makes the target amends-gen
# like any other; a cross build makes it with the machine's own compiler, in a build tree of its own
# below this one.
if(CMAKE_CROSSCOMPILING)
  set(AMENDS_GEN ${amends_BINARY_DIR}/host/amends-gen)
  set(AMENDS_GEN_DEPENDS ${AMENDS_GEN})
  file(GLOB gen_files CONFIGURE_DEPENDS ${amends_SOURCE_DIR}/core/gen/*
    ${amends_SOURCE_DIR}/core/src/match/*)
  add_custom_command(
    OUTPUT ${AMENDS_GEN}
    # The environment of a cross build may name its compiler; the host's is meant here.
    COMMAND ${CMAKE_COMMAND} -E env --unset=CC --unset=CXX --unset=CXXFLAGS --unset=LDFLAGS
      --unset=CMAKE_TOOLCHAIN_FILE ${CMAKE_COMMAND} -S ${amends_SOURCE_DIR}/toolchains/host
      -B ${amends_BINARY_DIR}/host -G Ninja -DCMAKE_BUILD_TYPE=Release
    COMMAND ${CMAKE_COMMAND} --build ${amends_BINARY_DIR}/host --target amends-gen
    COMMAND ${CMAKE_COMMAND} -E touch ${AMENDS_GEN}
    DEPENDS ${gen_files} ${amends_SOURCE_DIR}/toolchains/host/CMakeLists.txt
    COMMENT "Building amends-gen for this machine"
    VERBATIM)
else()
  add_subdirectory(${amends_SOURCE_DIR}/toolchains/host ${amends_BINARY_DIR}/host)
  set(AMENDS_GEN amends-gen)
  set(AMENDS_GEN_DEPENDS amends-gen)
endif()
