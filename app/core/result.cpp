// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/result.h"

namespace planwright {

std::string describe(const Error& error) {
    std::string sentence = error.place.file;
    if (error.place.line != 0) {
        if (sentence.empty())
            sentence = "line ";
        else
            sentence += ':';
        sentence += std::to_string(error.place.line);
        if (error.place.column != 0)
            sentence += ':' + std::to_string(error.place.column);
    }
    if (!sentence.empty())
        sentence += ": ";
    sentence += error.what;
    if (!error.advice.empty())
        sentence += "; " + error.advice;
    return sentence;
}

} // namespace planwright
