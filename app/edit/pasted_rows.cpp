// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/sheet_controller.h"

#include <algorithm>

/// Tables on the clipboard as plain text: cells parted by tabs, and quoted where they hold line
/// breaks (RFC 4180 with tabs, as spreadsheets write it).
namespace planwright {

namespace {

using Cells = std::vector<std::string>;

class TableReader {
public:
    explicit TableReader(std::string_view text) : text_(text) {}

    [[nodiscard]] std::vector<Cells> read() {
        while (at_ < text_.size()) {
            rows_.emplace_back();
            read_row(rows_.back());
        }
        return std::move(rows_);
    }

private:
    void read_row(Cells& cells) {
        for (;;) {
            cells.push_back(read_cell());
            if (at_ == text_.size())
                return;
            const char sign = text_[at_++];
            if (sign == '\r' && at_ < text_.size() && text_[at_] == '\n')
                ++at_;
            if (sign != '\t')
                return;
        }
    }

    [[nodiscard]] std::string read_cell() {
        if (at_ < text_.size() && text_[at_] == '"') {
            const std::size_t begin = at_;
            std::string cell;
            if (read_quoted(cell))
                return cell;
            at_ = begin; // a quotation mark of the words themselves
        }
        const std::size_t end = std::min(text_.find_first_of("\t\r\n", at_), text_.size());
        std::string cell(text_.substr(at_, end - at_));
        at_ = end;
        return cell;
    }

    [[nodiscard]] bool read_quoted(std::string& cell) {
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] != '"') {
                cell += text_[at_];
            } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                cell += text_[++at_];
            } else {
                ++at_;
                return at_ == text_.size() ||
                       std::string_view("\t\r\n").find(text_[at_]) != std::string_view::npos;
            }
        }
        return false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Cells> rows_;
};

[[nodiscard]] bool is_empty(const Cells& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const std::string& cell) { return text::trim(cell).empty(); });
}

} // namespace

std::vector<PastedRow> rows_from_text(std::string_view pasted) {
    const std::string clean = text::to_valid_utf8(pasted);
    std::vector<Cells> table = TableReader(clean).read();
    table.erase(std::remove_if(table.begin(), table.end(), is_empty), table.end());
    const auto is_row = [](const Cells& cells) { return cells.size() > 1; };
    if (table.empty() || !std::all_of(table.begin(), table.end(), is_row))
        return {};
    std::vector<PastedRow> rows;
    for (const Cells& cells : table) {
        // Text, owner, target; a whole row of a plan has three columns before them.
        const std::size_t first = cells.size() > 3 ? cells.size() - 3 : 0;
        PastedRow row;
        row.text = from_pasted_text(cells[first]);
        row.owner = text::collapse_spaces(cells[first + 1]);
        if (first + 2 < cells.size())
            row.target = text::collapse_spaces(cells[first + 2]);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace planwright
