# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
#
# planwright_library(NAME
#   SOURCES file...        the explicit list, relative to the folder
#   [PLATFORM stem...]     for each stem: stem_posix.cpp or stem_win.cpp, whichever this system needs
#   [DEPENDS folder...]    folders of app/ whose headers this one includes (linked publicly)
#   [PUBLIC_LIBS lib...]   libraries of others that appear in our headers
#   [PRIVATE_LIBS lib...]) libraries of others that do not
#     makes the static library pw_NAME, also called Planwright::NAME.
#
# planwright_program(NAME SOURCES file... [PLATFORM stem...] [DEPENDS folder...] [PRIVATE_LIBS lib...])
#     makes the program NAME in PLANWRIGHT_BIN_DIR.
#
# planwright_test(NAME SOURCES file... [LIBS lib...] [LABELS label...] [TIMEOUT seconds])
#     makes the GoogleTest program NAME, and one CTest case for each of its tests.
#
# planwright_fuzzer(NAME SOURCES file... [LIBS lib...])
#     makes the libFuzzer program NAME; does nothing unless PLANWRIGHT_FUZZ is on.

function(_planwright_platform_sources out)
  if(WIN32)
    set(suffix win)
  else()
    set(suffix posix)
  endif()
  set(result "")
  foreach(stem IN LISTS ARGN)
    list(APPEND result "${stem}_${suffix}.cpp")
  endforeach()
  set(${out} ${result} PARENT_SCOPE)
endfunction()

# A folder that is not there yet is left out; one that is there must already be a target.
function(_planwright_depend target visibility)
  foreach(folder IN LISTS ARGN)
    if(TARGET pw_${folder})
      target_link_libraries(${target} ${visibility} pw_${folder})
    elseif(EXISTS "${PROJECT_SOURCE_DIR}/app/${folder}/CMakeLists.txt")
      message(FATAL_ERROR "${target} depends on ${folder}, which comes after it in PLANWRIGHT_FOLDERS.")
    endif()
  endforeach()
endfunction()

function(planwright_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PLATFORM;DEPENDS;PUBLIC_LIBS;PRIVATE_LIBS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "planwright_library(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
  endif()
  _planwright_platform_sources(platform ${arg_PLATFORM})
  set(target pw_${name})
  add_library(${target} STATIC ${arg_SOURCES} ${platform})
  add_library(Planwright::${name} ALIAS ${target})
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/app")
  target_link_libraries(${target} PUBLIC ${arg_PUBLIC_LIBS} PRIVATE pw_options ${arg_PRIVATE_LIBS})
  _planwright_depend(${target} PUBLIC ${arg_DEPENDS})
endfunction()

function(planwright_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PLATFORM;DEPENDS;PRIVATE_LIBS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "planwright_program(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
  endif()
  _planwright_platform_sources(platform ${arg_PLATFORM})
  add_executable(${name} ${arg_SOURCES} ${platform})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/app")
  target_link_libraries(${name} PRIVATE pw_options ${arg_PRIVATE_LIBS})
  _planwright_depend(${name} PRIVATE ${arg_DEPENDS})
endfunction()

function(planwright_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBS;LABELS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "planwright_test(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 60)
  endif()
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/test-bin")
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(${name} PRIVATE
    PLANWRIGHT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    PLANWRIGHT_BIN_DIR="${PLANWRIGHT_BIN_DIR}"
    PLANWRIGHT_SHARED_DIR="${PLANWRIGHT_SHARED_DIR}")
  target_link_libraries(${name} PRIVATE pw_options ${arg_LIBS} GTest::gmock GTest::gtest_main)
  set(labels "")
  if(arg_LABELS)
    string(REPLACE ";" " " joined "${arg_LABELS}")
    set(labels LABELS "${joined}")
  endif()
  gtest_discover_tests(${name}
    TEST_PREFIX "${name}."
    DISCOVERY_MODE PRE_TEST
    DISCOVERY_TIMEOUT 60
    PROPERTIES TIMEOUT ${arg_TIMEOUT} ${labels})
endfunction()

function(planwright_fuzzer name)
  if(NOT PLANWRIGHT_FUZZ)
    return()
  endif()
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
  add_executable(${name} ${arg_SOURCES})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/app")
  target_link_libraries(${name} PRIVATE pw_options ${arg_LIBS})
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endfunction()
