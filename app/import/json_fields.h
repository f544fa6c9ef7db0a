// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/import.h"
#include "import/json_tree.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace planwright {

/// What the parts of the JSON reader share: the tree, the first error, and what goes into the
/// report. Reading goes on after an error with empty values, so that no caller needs to branch; the
/// error is looked at once at the end.
class JsonReading {
public:
    JsonReading(const JsonTree& tree, ImportReport& report) : tree_(tree), report_(report) {}

    /// A value of the wrong type, or one that is missing: stops the import.
    void wrong(const JsonNode& node, std::string_view wanted);
    void missing(const JsonNode& object, std::string_view key);
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

    /// A string as the plan keeps it: no control characters, and NFC where the file is not our own.
    [[nodiscard]] std::string clean(std::string_view text);
    /// True for a file that says its edition, as ours do: its text is kept byte for byte, since ids
    /// and places of comments belong to it.
    void set_own(bool own) { own_ = own; }

    void decide(DecisionKind kind, std::string text, std::string did);
    /// Names the row that decisions are about from now on.
    void at_row(std::string number, unsigned action);
    void set_aside(const JsonNode& node, std::string text, std::string why);
    /// Keys that are no part of a plan: their words are set aside and one decision names them all.
    void note_unknown(const JsonNode& node);
    void report_unknown();

    /// The id written in the file, if it is one and new here; else one made from `seed`, so that
    /// importing twice gives the same.
    [[nodiscard]] Id id_for(std::string_view written, std::uint64_t seed);

private:
    struct Unknown {
        std::string words;
        std::uint32_t line = 0;
    };

    const JsonTree& tree_;
    ImportReport& report_;
    std::optional<Error> error_;
    bool own_ = false;
    std::string number_;
    unsigned action_ = 0;
    std::map<std::string, Unknown> unknown_; // by place ("/recommendations/*/notes")
    std::unordered_set<Id> ids_;
};

/// Typed access to the members of one object. A key that is absent and one that is null are the
/// same.
class JsonObject {
public:
    /// Members that are not among `known` are noted. Anything but an object is an error.
    JsonObject(JsonReading& reading, const JsonNode& node,
               const std::vector<std::string_view>& known);

    [[nodiscard]] const JsonNode& node() const { return node_; }
    [[nodiscard]] const JsonNode* find(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key) const;
    /// The text on one line.
    [[nodiscard]] std::string line(std::string_view key) const;
    /// The text with the breaks between its lines, but no blank ones.
    [[nodiscard]] std::string entries(std::string_view key) const;
    [[nodiscard]] bool truth(std::string_view key) const;
    [[nodiscard]] std::size_t count(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> lines(std::string_view key) const;
    /// The elements of an array; none when there is no such key.
    [[nodiscard]] const std::vector<JsonNode>& items(std::string_view key) const;
    /// Fails the import when the key is not there at all.
    void require(std::string_view key) const;

private:
    JsonReading& reading_;
    const JsonNode& node_;
};

} // namespace planwright
