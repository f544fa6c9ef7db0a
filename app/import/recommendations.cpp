// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/recommendations.h"

#include "core/text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace planwright {

namespace {

struct Line {
    std::string number; ///< empty when it begins none
    std::string words;
};

/// "12." or "12)" or "Recommendation 12:" taken off the front.
Line read_line(std::string_view line) {
    std::string_view rest = text::trim(line);
    bool named = false;
    for (const std::string_view word : {"recommendation ", "rec "}) {
        if (text::istarts_with(rest, word)) {
            rest.remove_prefix(word.size());
            named = true;
            break;
        }
    }
    std::size_t digits = 0;
    while (digits < rest.size() && digits < 4 && rest[digits] >= '0' && rest[digits] <= '9')
        ++digits;
    if (digits == 0)
        return {{}, std::string(text::trim(line))};
    std::string number(rest.substr(0, digits));
    rest.remove_prefix(digits);
    const bool marked = !rest.empty() && (rest.front() == '.' || rest.front() == ')' ||
                                          rest.front() == ':' || rest.front() == '\t');
    const bool bare = named && (rest.empty() || rest.front() == ' ');
    if (!marked && !bare)
        return {{}, std::string(text::trim(line))};
    if (marked)
        rest.remove_prefix(1);
    return {std::move(number), std::string(text::trim(rest))};
}

bool heads_group(std::string_view words) {
    while (!words.empty() && (words.back() == ':' || words.back() == ' '))
        words.remove_suffix(1);
    return words.size() > 7 && text::iequals(words.substr(words.size() - 7), " should");
}

/// Collects rows into groups.
class Rows {
public:
    explicit Rows(const IdSource& ids) : ids_(ids) {}

    void head(std::string words) {
        close_row();
        close_group();
        Group group;
        group.id = ids_();
        group.heading = one_paragraph(std::move(words));
        group_ = std::move(group);
    }
    void begin(std::string number, std::string words) {
        close_row();
        Recommendation row;
        row.id = ids_();
        row.number = std::move(number);
        if (!words.empty())
            row.text = one_paragraph(std::move(words));
        row_ = std::move(row);
    }
    /// A line goes on with the one before; an empty line between makes it a paragraph of its own.
    void go_on(const std::string& words, bool own_paragraph) {
        if (!row_)
            return;
        if (row_->text.empty() || own_paragraph || text::istarts_with(words, "•"))
            row_->text.push_back(one_paragraph(words).front());
        else
            row_->text.back().text += " " + words;
    }
    [[nodiscard]] std::vector<Group> take() {
        close_row();
        close_group();
        return std::move(groups_);
    }

private:
    void close_row() {
        if (!row_)
            return;
        if (!group_) {
            group_.emplace();
            group_->id = ids_();
            group_->loose = true;
        }
        group_->recommendations =
            group_->recommendations.appended(std::make_shared<const Recommendation>(*row_));
        row_.reset();
    }
    void close_group() {
        if (group_) // one without recommendations too: its words are not lost
            groups_.push_back(*std::move(group_));
        group_.reset();
    }

    const IdSource& ids_;
    std::vector<Group> groups_;
    std::optional<Group> group_;
    std::optional<Recommendation> row_;
};

} // namespace

std::vector<Group> read_recommendations(std::string_view text, const IdSource& ids) {
    const std::string clean = text::to_nfc(text::to_valid_utf8(text));
    const std::vector<std::string_view> lines = text::split(clean, '\n');
    const bool numbered = std::any_of(lines.begin(), lines.end(), [](std::string_view line) {
        return !read_line(line).number.empty();
    });
    Rows rows(ids);
    bool gap = false;
    for (const std::string_view written : lines) {
        Line line = read_line(written);
        if (line.words.empty() && line.number.empty()) {
            gap = true;
            continue;
        }
        if (!line.number.empty())
            rows.begin(std::move(line.number), std::move(line.words));
        else if (heads_group(line.words))
            rows.head(std::move(line.words));
        else if (!numbered)
            rows.begin({}, std::move(line.words));
        else
            rows.go_on(line.words, gap);
        gap = false;
    }
    return rows.take();
}

} // namespace planwright
