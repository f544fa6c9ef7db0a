// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/own_pipes.h"

#include <fcntl.h>
#include <io.h>

#include <algorithm>
#include <cstdlib>

namespace planwright::wire {

OwnPipes OwnPipes::claim() {
    const OwnPipes pipes(_dup(0), _dup(1));
    const int nothing = _open("NUL", _O_RDONLY | _O_BINARY);
    if (pipes.input_ < 0 || pipes.output_ < 0 || nothing < 0 || _dup2(nothing, 0) < 0 ||
        _dup2(2, 1) < 0)
        std::abort();
    _close(nothing);
    _setmode(pipes.input_, _O_BINARY);
    _setmode(pipes.output_, _O_BINARY);
    return pipes;
}

std::size_t OwnPipes::read(char* room, std::size_t size) const {
    const int count =
        _read(input_, room, static_cast<unsigned>(std::min<std::size_t>(size, 65536)));
    return count > 0 ? static_cast<std::size_t>(count) : 0;
}

bool OwnPipes::write(std::string_view bytes) const {
    while (!bytes.empty()) {
        const unsigned size = static_cast<unsigned>(std::min<std::size_t>(bytes.size(), 65536));
        const int count = _write(output_, bytes.data(), size);
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace planwright::wire
