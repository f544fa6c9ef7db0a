// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planwright/plugin.h"

#include <cstdint>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// C++17 dress for the values of the C interface. What is passed to a call is borrowed: views die
/// with it.
namespace pw {

[[nodiscard]] inline std::string_view view(pw_text text) {
    return text.size == 0 ? std::string_view()
                          : std::string_view(text.data, static_cast<std::size_t>(text.size));
}
[[nodiscard]] inline pw_text text(std::string_view s) {
    return pw_text{s.data(), s.size()};
}

/// Thrown by a sink when the host wants the call to end; the glue turns it into PW_CANCELLED.
struct Cancelled {};

/// Thrown by a sink when the host takes no more; the glue ends the call in good order.
struct Enough {};

/// A rule of the interface was broken, by the plugin or by the host. The glue logs it.
class Misuse : public std::logic_error {
public:
    Misuse(pw_status status, const char* what) : std::logic_error(what), status_(status) {}
    [[nodiscard]] pw_status status() const { return status_; }

private:
    pw_status status_;
};

/// True at the end of the text and at the first byte of a code point.
[[nodiscard]] inline bool is_edge(std::string_view s, std::uint64_t offset) {
    return offset == s.size() ||
           (offset < s.size() &&
            (static_cast<unsigned char>(s[static_cast<std::size_t>(offset)]) & 0xC0U) != 0x80U);
}

// PW_CHECK_MISUSE may be set to 1 or 0 before including; debug builds check, others leave it to the
// host.
#ifndef PW_CHECK_MISUSE
#ifdef NDEBUG
#define PW_CHECK_MISUSE 0
#else
#define PW_CHECK_MISUSE 1
#endif
#endif

inline void expect(bool holds, pw_status status, const char* what) {
    if (PW_CHECK_MISUSE != 0 && !holds)
        throw Misuse(status, what);
}

/// One paragraph to look at.
class Paragraph {
public:
    explicit Paragraph(const pw_paragraph& raw) : raw_(&raw) {}

    [[nodiscard]] std::string_view text() const { return view(raw_->text); }
    [[nodiscard]] std::string_view language() const { return view(raw_->language); }
    [[nodiscard]] const pw_field& field() const { return raw_->at; }
    [[nodiscard]] const pw_paragraph& raw() const { return *raw_; }

    /// The place of bytes begin to end of text().
    [[nodiscard]] pw_range range(std::uint64_t begin, std::uint64_t end) const {
        expect(begin <= end && end <= text().size(), PW_E_RANGE, "a range outside its paragraph");
        expect(is_edge(text(), begin) && is_edge(text(), end), PW_E_RANGE,
               "a range inside a character");
        return pw_range{raw_->at, raw_->start + begin, raw_->start + end};
    }

private:
    const pw_paragraph* raw_;
};

/// One row of a plan.
class Row {
public:
    explicit Row(const pw_row& raw) : raw_(&raw) {}

    [[nodiscard]] std::uint32_t kind() const { return raw_->kind; } ///< PW_ROW_...
    [[nodiscard]] std::uint64_t id() const { return raw_->row_id; }
    [[nodiscard]] std::uint64_t parent() const { return raw_->parent_id; }
    /// The plain text of a field (PW_FIELD_... below PW_ROW_FIELDS).
    [[nodiscard]] std::string_view field(std::uint32_t field) const {
        expect(field < PW_ROW_FIELDS, PW_E_ARGUMENT, "a field that rows do not have");
        return view(raw_->fields[field]);
    }
    [[nodiscard]] const pw_row& raw() const { return *raw_; }

    [[nodiscard]] pw_range range(std::uint32_t of, std::uint64_t begin, std::uint64_t end) const {
        expect(begin <= end && end <= field(of).size(), PW_E_RANGE, "a range outside its field");
        expect(is_edge(field(of), begin) && is_edge(field(of), end), PW_E_RANGE,
               "a range inside a character");
        return pw_range{pw_field{raw_->row_id, of, 0}, begin, end};
    }
    [[nodiscard]] pw_range whole(std::uint32_t of) const { return range(of, 0, field(of).size()); }

private:
    const pw_row* raw_;
};

/// The plan, or the part of its rows that the call brings.
class Plan {
public:
    explicit Plan(const pw_plan& raw) : raw_(&raw) {}

    [[nodiscard]] const pw_plan& raw() const { return *raw_; }
    [[nodiscard]] std::uint64_t size() const { return raw_->row_count; }
    [[nodiscard]] Row operator[](std::uint64_t index) const {
        expect(index < raw_->row_count, PW_E_ARGUMENT, "a row behind the last");
        return Row(*pw_row_at(raw_, index));
    }

    class Iterator {
    public:
        Iterator(const Plan* plan, std::uint64_t index) : plan_(plan), index_(index) {}
        Row operator*() const { return (*plan_)[index_]; }
        Iterator& operator++() {
            ++index_;
            return *this;
        }
        friend bool operator!=(const Iterator& a, const Iterator& b) {
            return a.index_ != b.index_;
        }

    private:
        const Plan* plan_;
        std::uint64_t index_;
    };
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, raw_->row_count}; }

private:
    const pw_plan* raw_;
};

struct Edit {
    pw_range place;
    std::string replacement;
};

/// Edits applied together; safe ones may be applied unseen.
struct Fix {
    std::string title;
    std::vector<Edit> edits;
    bool safe = false;
};

struct Related {
    pw_range place;
    std::string note;
};

struct Finding {
    std::string rule;    ///< "PLUGIN.name"
    std::string message; ///< one sentence for the author
    pw_range place{};
    std::uint32_t severity = PW_WARNING;
    std::string help;
    char letter = 0; ///< S, M, A, R, T or 0
    bool blocks = false;
    std::vector<Related> related;
    std::vector<Fix> fixes;
};

} // namespace pw
