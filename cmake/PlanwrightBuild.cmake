# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Language, warnings, sanitizers and where things are put. Warnings are errors in our own code only:
# they hang on the interface target pw_options, which every target of ours links privately.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Release, Debug or Sanitize" FORCE)
endif()

# Assertions stay in: a bug should stop the program, not damage a plan.
set(CMAKE_CXX_FLAGS_RELEASE "-O2")
set(CMAKE_C_FLAGS_RELEASE "-O2")
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g")
set(CMAKE_C_FLAGS_DEBUG "-O0 -g")
set(CMAKE_CXX_FLAGS_SANITIZE "-O1 -g1 -fno-omit-frame-pointer")
set(CMAKE_C_FLAGS_SANITIZE "-O1 -g1 -fno-omit-frame-pointer")

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(PLANWRIGHT_BIN_DIR "${PROJECT_BINARY_DIR}/bin")

find_program(CCACHE_PROGRAM ccache)
mark_as_advanced(CCACHE_PROGRAM)
if(CCACHE_PROGRAM)
  # Paths below the source folder are hashed relative to it, so that several checkouts share results.
  set(PLANWRIGHT_LAUNCHER "${CMAKE_COMMAND}" -E env
    "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${CCACHE_PROGRAM}")
  set(CMAKE_C_COMPILER_LAUNCHER ${PLANWRIGHT_LAUNCHER})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${PLANWRIGHT_LAUNCHER})
endif()

find_package(Threads REQUIRED)

add_library(pw_options INTERFACE)
target_compile_options(pw_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
  # GCC 12 sees overlapping copies in std::string's own operator+ where there are none.
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
  # GCC leaves sign conversion out of -Wconversion; both compilers shall agree.
  $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wno-sign-conversion>)
if(WIN32)
  target_compile_definitions(pw_options INTERFACE UNICODE _UNICODE _WIN32_WINNT=0x0A00)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  target_compile_definitions(pw_options INTERFACE _GLIBCXX_ASSERTIONS)
  target_compile_options(pw_options INTERFACE -fstack-protector-strong)
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(pw_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
  endif()
endif()

# When a preset's compiler changes, CMake begins an old build folder again without the preset's other values.
get_filename_component(build_name "${PROJECT_BINARY_DIR}" NAME)
if(build_name MATCHES "^(asan|tsan|fuzz)$" AND NOT PLANWRIGHT_SANITIZERS)
  message(FATAL_ERROR "${PROJECT_BINARY_DIR} would build without sanitizers: cmake --fresh --preset ${build_name}")
endif()

if(PLANWRIGHT_SANITIZERS)
  string(REPLACE ";" "," sanitizers "${PLANWRIGHT_SANITIZERS}")
  add_compile_options(-fsanitize=${sanitizers} -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${sanitizers})
endif()
if(PLANWRIGHT_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "The fuzz targets need clang: use the preset fuzz.")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
