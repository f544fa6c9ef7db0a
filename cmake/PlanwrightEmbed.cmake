# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
#
# planwright_embed(TARGET NAME namespace BASE folder FILES file...)
#
# Puts data files into TARGET. They are rebuilt when they change. In the code:
#
#   #include "embedded/NAME.h"
#   std::optional<std::string_view> text = planwright::embedded::NAME::file("editions/x.xml");
#   for (const auto& entry : planwright::embedded::NAME::files()) use(entry.name, entry.bytes);
#
# A file is known by its path relative to BASE (the default is the folder that calls).
# The bytes live as long as the program.

set(_PLANWRIGHT_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/embed_file.cmake")
set(_PLANWRIGHT_EMBED_TEMPLATES "${CMAKE_CURRENT_LIST_DIR}")

function(planwright_embed target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAME;BASE" "FILES")
  if(NOT arg_NAME OR NOT arg_FILES OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "planwright_embed(TARGET NAME namespace [BASE folder] FILES file...)")
  endif()
  set(base "${CMAKE_CURRENT_SOURCE_DIR}")
  if(arg_BASE)
    get_filename_component(base "${arg_BASE}" ABSOLUTE)
  endif()
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/embedded-${arg_NAME}")
  set(EMBED_NAME "${arg_NAME}")
  set(EMBED_DECLARATIONS "")
  set(EMBED_ENTRIES "")
  set(sources "")
  list(SORT arg_FILES)
  list(LENGTH arg_FILES EMBED_COUNT)
  set(index 0)
  foreach(file IN LISTS arg_FILES)
    get_filename_component(input "${file}" ABSOLUTE BASE_DIR "${base}")
    file(RELATIVE_PATH known "${base}" "${input}")
    set(output "${folder}/data_${index}.cpp")
    add_custom_command(
      OUTPUT "${output}"
      COMMAND "${CMAKE_COMMAND}" "-DINPUT=${input}" "-DOUTPUT=${output}" "-DNAMESPACE=${arg_NAME}"
        "-DSYMBOL=data_${index}" -P "${_PLANWRIGHT_EMBED_SCRIPT}"
      DEPENDS "${input}" "${_PLANWRIGHT_EMBED_SCRIPT}"
      COMMENT "Embedding ${known}"
      VERBATIM)
    list(APPEND sources "${output}")
    string(APPEND EMBED_DECLARATIONS "extern const std::string_view data_${index};\n")
    string(APPEND EMBED_ENTRIES "        File{\"${known}\", data_${index}},\n")
    math(EXPR index "${index} + 1")
  endforeach()
  configure_file("${_PLANWRIGHT_EMBED_TEMPLATES}/embedded.h.in" "${folder}/embedded/${arg_NAME}.h" @ONLY)
  configure_file("${_PLANWRIGHT_EMBED_TEMPLATES}/embedded.cpp.in" "${folder}/table.cpp" @ONLY)
  list(APPEND sources "${folder}/table.cpp")
  # Generated and not for a linter; the literals may be longer than the standard asks compilers to take.
  set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS "-w")
  target_sources(${target} PRIVATE ${sources})
  target_include_directories(${target} PRIVATE "${folder}")
endfunction()
