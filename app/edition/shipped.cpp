// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edition/edition.h"
#include "embedded/edition.h"

#include <cassert>

namespace planwright {

const EditionLibrary& EditionLibrary::shipped() {
    static const EditionLibrary library = [] {
        std::vector<std::shared_ptr<const Edition>> editions;
        for (const auto& file : embedded::edition::files()) {
            if (file.name.substr(0, 9) != "editions/")
                continue;
            Result<Edition> edition = read_edition(file.bytes, file.name);
            assert(edition && "a shipped edition breaks its schema");
            if (edition)
                editions.push_back(std::make_shared<const Edition>(std::move(*edition)));
        }
        return EditionLibrary(std::move(editions));
    }();
    return library;
}

} // namespace planwright
