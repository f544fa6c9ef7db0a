// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/extras.h"
#include "model/rich_text.h"
#include "xml/writer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::native {

/// The extras of one thing of the model while it is being written. What finds no place of its own
/// any more (its element is gone) is written before the keeper's element ends.
class Keeper {
public:
    explicit Keeper(const Extras& extras);
    [[nodiscard]] bool empty() const { return extras_ == nullptr; }

private:
    friend class Out;
    const std::vector<Extra>* extras_;
    std::vector<bool> written_;
};

/// Writes native XML: one element a line, two spaces a level, lines of text in one piece; comments,
/// instructions and foreign content come back where they stood.
class Out {
public:
    /// Begins an element on a line of its own. `keeper` holds the extras inside it; without one it
    /// is part of what its parent element is.
    void open(std::string_view name) { begin(name, nullptr, false); }
    void open(std::string_view name, Keeper& keeper) { begin(name, &keeper, true); }
    /// An element that belongs to another keeper than its parent, as a part of it.
    void open_part(std::string_view name, Keeper& keeper) { begin(name, &keeper, false); }
    void attribute(std::string_view name, std::string_view value) {
        writer_.attribute(name, value);
    }
    /// An optional attribute: left out when it is what readers assume.
    void attribute_unless(std::string_view assumed, std::string_view name, std::string_view value) {
        if (value != assumed)
            attribute(name, value);
    }
    void close();

    void text(std::string_view text); ///< the words of an element that holds words alone
    void line(std::string_view name, std::string_view text); ///< such an element, whole
    void paragraph(const Paragraph& paragraph);
    void rich_text(std::string_view name, const RichText& text);
    /// An element of another namespace: `write(writer, indent)` writes it at the begin of a line.
    template <class Write>
    void foreign(Write write) {
        finish_attributes();
        nodes_before(levels_.back().children);
        begin_child_line();
        write(writer_, static_cast<unsigned>(2 * levels_.size()));
    }

    void around_root(Keeper& keeper, std::string_view slot);
    /// Writes what a keeper without an element of its own has left over.
    void leftovers(Keeper& keeper);
    [[nodiscard]] Result<std::string> finish();

private:
    struct Level {
        std::string_view name;
        std::uint32_t number = 0; ///< among neighbours of the same name
        Keeper* keeper = nullptr;
        std::size_t base = 0; ///< the level that the keeper's paths start below
        std::uint32_t children = 0;
        bool broken = false; ///< has begun a line inside
        bool attributes_done = false;
        std::string_view last_child;
        std::uint32_t last_number = 0;
    };
    void begin(std::string_view name, Keeper* keeper, bool own);
    void begin_child_line();
    void finish_attributes();
    void nodes_before(std::uint32_t child);
    void leftover_nodes(Keeper& keeper);
    void styled(std::string_view text, const Run& run, const std::vector<Extra>* extras);
    void words(std::string_view text);
    [[nodiscard]] std::string path(std::size_t base) const;

    xml::Writer writer_;
    std::vector<Level> levels_;
};

} // namespace planwright::native
