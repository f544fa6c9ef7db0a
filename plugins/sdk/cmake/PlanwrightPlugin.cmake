# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
#
# planwright_add_plugin(ID
#   SOURCES file...       C or C++
#   [MANIFEST file]       default: plugin.json beside the CMakeLists.txt
#   [OUTPUT folder]       default: plugins/ID in the build folder
#   [LIBS lib...])        what else it is made of
#     makes the library of a plugin, the target planwright-plugin-ID, and puts it beside its manifest, so that
#     "planwright --plugin-path plugins" finds it.
function(planwright_add_plugin id)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "MANIFEST;OUTPUT" "SOURCES;LIBS")
  if(NOT arg_SOURCES OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "planwright_add_plugin(ID SOURCES file... [MANIFEST file] [OUTPUT folder] [LIBS lib...])")
  endif()
  if(NOT arg_MANIFEST)
    set(arg_MANIFEST plugin.json)
  endif()
  if(NOT arg_OUTPUT)
    set(arg_OUTPUT "${PROJECT_BINARY_DIR}/plugins/${id}")
  endif()
  set(target "planwright-plugin-${id}")
  add_library(${target} MODULE ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE Planwright::sdk ${arg_LIBS})
  # "libID.so", "ID.dll", "libID.dylib": what the host looks for, given "library": "ID".
  set_target_properties(${target} PROPERTIES
    OUTPUT_NAME "${id}"
    LIBRARY_OUTPUT_DIRECTORY "${arg_OUTPUT}"
    C_VISIBILITY_PRESET hidden
    CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON)
  if(APPLE)
    set_target_properties(${target} PROPERTIES SUFFIX ".dylib")
  elseif(WIN32)
    set_target_properties(${target} PROPERTIES PREFIX "")
  endif()
  configure_file("${arg_MANIFEST}" "${arg_OUTPUT}/plugin.json" COPYONLY)
endfunction()
