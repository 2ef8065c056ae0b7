# cmake -D host=FOLDER -P build.cmake: makes or updates FOLDER/amends-gen. Two builds may want it at
# once; one makes it, the other waits and finds it made.
file(MAKE_DIRECTORY ${host})
file(LOCK ${host}/.lock TIMEOUT 900)
# The environment of a cross build may name its compiler; the machine's own is meant here.
foreach(name IN ITEMS CC CXX CFLAGS CXXFLAGS LDFLAGS CMAKE_TOOLCHAIN_FILE)
  unset(ENV{${name}})
endforeach()
execute_process(COMMAND ${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR} -B ${host} -G Ninja
    -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS=-O1
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${host} --parallel ${cores}
  COMMAND_ERROR_IS_FATAL ANY)
# Nothing to do is an answer too: the file must look newer than what it was asked for.
file(TOUCH ${host}/amends-gen)
file(LOCK ${host}/.lock RELEASE)
