# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
#
# planwright_bundled_plugin(ID
#   SOURCES file...       C or C++
#   [LIBS lib...]         what else it is made of
#   [RESOURCES folder])   default: "resources", when there is such a folder
#     makes the plugin ID that comes with the program: its library, its plugin.json and its resources stand in
#     lib/planwright/plugins/ID, in the build folder and where the program is installed. "planwright" finds it there.
#     Resources are copied as "resources" beside the library; the plugin finds them below Host::own_folder().
function(planwright_bundled_plugin id)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "RESOURCES" "SOURCES;LIBS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "planwright_bundled_plugin(${id}): what is ${arg_UNPARSED_ARGUMENTS}?")
  endif()
  set(place "lib/planwright/plugins/${id}")
  set(output "${PROJECT_BINARY_DIR}/${place}")
  planwright_add_plugin(${id} SOURCES ${arg_SOURCES} LIBS pw_options ${arg_LIBS} OUTPUT "${output}")
  if(TARGET planwright)
    add_dependencies(planwright planwright-plugin-${id}) # whoever builds the program wants its plugins
  endif()
  install(TARGETS planwright-plugin-${id} LIBRARY DESTINATION "${place}" COMPONENT program)
  install(FILES plugin.json DESTINATION "${place}" COMPONENT program)

  set(resources "${CMAKE_CURRENT_SOURCE_DIR}/resources")
  if(arg_RESOURCES)
    get_filename_component(resources "${arg_RESOURCES}" ABSOLUTE)
  endif()
  if(IS_DIRECTORY "${resources}")
    file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${resources}" "${resources}/*")
    foreach(file IN LISTS files)
      configure_file("${resources}/${file}" "${output}/resources/${file}" COPYONLY)
    endforeach()
    install(DIRECTORY "${resources}/" DESTINATION "${place}/resources" COMPONENT program)
  elseif(arg_RESOURCES)
    message(FATAL_ERROR "planwright_bundled_plugin(${id}): there is no folder ${resources}")
  endif()
endfunction()
