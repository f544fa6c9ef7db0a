# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DINPUT=... -DOUTPUT=... -DNAMESPACE=... -DSYMBOL=... -P embed_file.cmake
# Writes the bytes of INPUT as a string literal: compilers take those far faster than arrays of numbers.

file(READ "${INPUT}" bytes HEX)
string(LENGTH "${bytes}" length)
math(EXPR length "${length} / 2")
string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${bytes}")
# 24 bytes a line: 24 times four characters.
string(REPEAT "...." 24 line)
string(REGEX REPLACE "(${line})" "\\1\"\n    \"" bytes "${bytes}")
file(WRITE "${OUTPUT}" "// Generated from a data file by planwright_embed; do not edit.
#include <string_view>

namespace planwright::embedded::${NAMESPACE} {
extern const std::string_view ${SYMBOL};
constinit const std::string_view ${SYMBOL}{
    \"${bytes}\",
    ${length}};
} // namespace planwright::embedded::${NAMESPACE}
")
