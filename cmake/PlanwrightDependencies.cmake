# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Every library of others, found in one place. The package names stand in scripts/packages/debian.txt.

find_package(fmt REQUIRED)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(ICU REQUIRED COMPONENTS i18n uc)

find_package(PkgConfig REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)
add_library(utf8proc::utf8proc ALIAS PkgConfig::utf8proc)
pkg_check_modules(pcre2 REQUIRED IMPORTED_TARGET GLOBAL libpcre2-8)
pkg_check_modules(cmark_gfm REQUIRED IMPORTED_TARGET GLOBAL libcmark-gfm)
find_library(CMARK_GFM_EXTENSIONS cmark-gfm-extensions REQUIRED)
find_package(yaml-cpp REQUIRED)
pkg_check_modules(hunspell REQUIRED IMPORTED_TARGET GLOBAL hunspell)
pkg_check_modules(libuv REQUIRED IMPORTED_TARGET GLOBAL libuv)
# Its headers alone: one folder reads TOML, and only when there are settings to read.
find_path(TOMLPLUSPLUS_INCLUDE toml++/toml.h REQUIRED)
add_library(tomlplusplus::headers INTERFACE IMPORTED)
target_include_directories(tomlplusplus::headers SYSTEM INTERFACE "${TOMLPLUSPLUS_INCLUDE}")
target_compile_definitions(tomlplusplus::headers INTERFACE
  TOML_HEADER_ONLY=1 TOML_EXCEPTIONS=0 TOML_ENABLE_FORMATTERS=0)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  pkg_check_modules(libseccomp REQUIRED IMPORTED_TARGET GLOBAL libseccomp)
endif()

# The editor's toolkit; a build for another system without it has no editor.
option(PLANWRIGHT_EDITOR "Build planwright-editor" ON)
if(PLANWRIGHT_EDITOR)
  find_package(wxWidgets 3.2 REQUIRED COMPONENTS core base html)
  add_library(planwright_wx INTERFACE)
  target_include_directories(planwright_wx SYSTEM INTERFACE ${wxWidgets_INCLUDE_DIRS})
  target_compile_definitions(planwright_wx INTERFACE ${wxWidgets_DEFINITIONS})
  target_compile_options(planwright_wx INTERFACE ${wxWidgets_CXX_FLAGS})
  target_link_libraries(planwright_wx INTERFACE ${wxWidgets_LIBRARIES})
  if(wxWidgets_DEFINITIONS MATCHES "__WXGTK__")
    pkg_check_modules(gtk REQUIRED IMPORTED_TARGET GLOBAL gtk+-3.0)
  endif()
endif()

if(PLANWRIGHT_BENCH)
  find_package(benchmark REQUIRED)
endif()
if(PLANWRIGHT_TESTS)
  find_package(GTest REQUIRED)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
endif()
