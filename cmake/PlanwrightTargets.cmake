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
# planwright_test(NAME SOURCES file... [LIBS lib...] [LABELS label] [TIMEOUT seconds])
#     makes the GoogleTest program NAME, and one CTest case for each of its tests. The label "threads" puts it among
#     those that run under ThreadSanitizer. The tests find PLANWRIGHT_SOURCE_DIR, PLANWRIGHT_BIN_DIR and
#     PLANWRIGHT_SHARED_DIR (empty when no real plans lie beside the checkout) as string macros.
#
# planwright_script_test(NAME COMMAND word... [LABELS label] [TIMEOUT seconds])
#     makes the CTest case NAME of a script; the same three names are in its environment. Exit code 77 means skipped.
#
# planwright_fuzzer(NAME SOURCES file... [LIBS lib...] [SEEDS path...])
#     makes the program fuzz_NAME of a source with LLVMFuzzerTestOneInput. With PLANWRIGHT_FUZZ it is a libFuzzer program;
#     otherwise it replays the seeds, and the same damaged copies of them each time, as the CTest case fuzz.NAME.

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

# Sanitized programs are several times slower.
function(_planwright_timeout out seconds)
  if(NOT seconds)
    set(seconds 60)
  endif()
  if(PLANWRIGHT_SANITIZERS)
    math(EXPR seconds "${seconds} * 5")
  endif()
  set(${out} ${seconds} PARENT_SCOPE)
endfunction()

# Everything that carries the label "threads", and every fuzz target: builds for these need not build the rest.
add_custom_target(thread_tests)
add_custom_target(fuzzers)

function(planwright_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT;LABELS" "SOURCES;LIBS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "planwright_test(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
  endif()
  _planwright_timeout(timeout "${arg_TIMEOUT}")
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/test-bin")
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(${name} PRIVATE
    PLANWRIGHT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    PLANWRIGHT_BIN_DIR="${PLANWRIGHT_BIN_DIR}"
    PLANWRIGHT_SHARED_DIR="${PLANWRIGHT_SHARED_DIR}")
  target_link_libraries(${name} PRIVATE pw_options ${arg_LIBS} GTest::gmock GTest::gtest_main)
  if(arg_LABELS STREQUAL "threads")
    add_dependencies(thread_tests ${name})
  endif()
  set(label "")
  if(arg_LABELS)
    set(label LABELS ${arg_LABELS})
  endif()
  gtest_discover_tests(${name}
    TEST_PREFIX "${name}."
    DISCOVERY_MODE PRE_TEST
    DISCOVERY_TIMEOUT 60
    PROPERTIES TIMEOUT ${timeout} ${label})
endfunction()

function(planwright_script_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT;LABELS" "COMMAND")
  if(NOT arg_COMMAND OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "planwright_script_test(${name}): give a COMMAND and nothing unknown.")
  endif()
  _planwright_timeout(timeout "${arg_TIMEOUT}")
  add_test(NAME ${name} COMMAND ${arg_COMMAND})
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${timeout}
    LABELS "${arg_LABELS}"
    SKIP_RETURN_CODE 77
    ENVIRONMENT "PLANWRIGHT_SOURCE_DIR=${PROJECT_SOURCE_DIR};PLANWRIGHT_BIN_DIR=${PLANWRIGHT_BIN_DIR};PLANWRIGHT_SHARED_DIR=${PLANWRIGHT_SHARED_DIR};PYTHONDONTWRITEBYTECODE=1")
endfunction()

function(planwright_fuzzer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS;SEEDS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "planwright_fuzzer(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
  endif()
  add_executable(fuzz_${name} ${arg_SOURCES})
  set_target_properties(fuzz_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/test-bin")
  target_include_directories(fuzz_${name} PRIVATE "${PROJECT_SOURCE_DIR}/app")
  target_link_libraries(fuzz_${name} PRIVATE pw_options ${arg_LIBS})
  add_dependencies(fuzzers fuzz_${name})
  if(PLANWRIGHT_FUZZ)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  else()
    target_sources(fuzz_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/fuzz/replay.cpp")
    planwright_script_test(fuzz.${name} COMMAND fuzz_${name} ${arg_SEEDS})
  endif()
endfunction()
