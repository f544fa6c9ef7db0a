// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_sheet.h"

#include "import/text_pasted.h"

#include <algorithm>

namespace planwright::importing {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t most_rows = 500'000;
constexpr std::size_t longest_line = std::size_t{16} << 20U;
constexpr std::uint32_t most_cells = 32; ///< what stands after that many belongs to the last one

bool is_blank(std::string_view s) {
    return s.find_first_not_of(" \t\f\v\r\n") == npos;
}

} // namespace

class SheetScanner {
public:
    explicit SheetScanner(Sheet& sheet) : sheet_(sheet), text_(sheet.text_) {}

    /// Empty when all is well, else what is too large.
    std::string_view run() {
        while (at_ < text_.size()) {
            if (line_end(at_) - at_ > longest_line)
                return "the text has a line of more than 16 MB";
            read_row();
            if (sheet_.rows_.size() > most_rows)
                return "the text has more than 500,000 lines";
        }
        return {};
    }

private:
    /// One past the last character of the line that begins at `from`, without its end.
    [[nodiscard]] std::size_t line_end(std::size_t from) {
        if (from > feed_ || feed_ == npos)
            feed_ = std::min(text_.find('\n', from), text_.size());
        const std::size_t back = text_.substr(from, feed_ - from).find('\r');
        return back == npos ? feed_ : from + back;
    }
    void take_line_end() {
        if (at_ < text_.size() && text_[at_] == '\r')
            ++at_;
        else if (at_ < text_.size())
            at_ += 1;
        if (at_ < text_.size() && at_ > 0 && text_[at_ - 1] == '\r' && text_[at_] == '\n')
            ++at_;
        ++line_;
    }

    void read_row() {
        const std::uint32_t line = line_;
        const std::size_t end = end_ = line_end(at_);
        const std::string_view whole = text_.substr(at_, end - at_);
        if (is_blank(whole)) {
            blanks_ += whole.find('\t') == npos ? 1U : 0U;
            at_ = end;
            take_line_end();
            return;
        }
        if (whole.find('\f') != npos)
            ++blanks_;
        Row row{sheet_.cells_.size(), 0, line, blanks_};
        blanks_ = 0;
        do {
            ++row.count;
            read_cell(row.count == most_cells);
        } while (take_tab());
        take_line_end();
        sheet_.rows_.push_back(row);
    }

    bool take_tab() {
        if (at_ >= text_.size() || text_[at_] != '\t')
            return false;
        ++at_;
        return true;
    }

    void read_cell(bool last) {
        if (!last && at_ < text_.size() && text_[at_] == '"' && read_quoted())
            return;
        const std::size_t end =
            last ? end_ : at_ + std::min(text_.substr(at_, end_ - at_).find('\t'), end_ - at_);
        sheet_.cells_.push_back({text_.substr(at_, end - at_), line_});
        at_ = end;
    }

    /// The first run of an odd number of quotation marks after `from`: where a quoted cell that
    /// begins before it must end. Remembered, so that many openings without an end take linear
    /// time.
    std::size_t odd_run_after(std::size_t from) {
        if (from >= odd_from_ && from <= odd_at_)
            return odd_at_;
        odd_from_ = from;
        for (std::size_t at = from; (at = text_.find('"', at)) != npos;) {
            std::size_t end = at;
            while (end < text_.size() && text_[end] == '"')
                ++end;
            if ((end - at) % 2 == 1) {
                odd_at_ = end - 1;
                return odd_at_;
            }
            at = end;
        }
        odd_at_ = npos;
        return npos;
    }

    /// A spreadsheet quotes a cell only when it holds a line end or a quotation mark; a quotation
    /// that merely fills its cell is left as it is.
    bool read_quoted() {
        const std::size_t begin = at_ + 1;
        if (begin < text_.size() && text_[begin] == '"')
            return false;
        const std::size_t close = odd_run_after(begin);
        if (close == npos)
            return false;
        const bool ends = close + 1 == text_.size() || text_[close + 1] == '\t' ||
                          text_[close + 1] == '\n' || text_[close + 1] == '\r';
        const std::string_view inner = text_.substr(begin, close - begin);
        const bool lines = inner.find_first_of("\r\n") != npos;
        const bool doubled = inner.find("\"\"") != npos;
        if (!ends || inner.find('\t') != npos || (!lines && !doubled))
            return false;
        sheet_.cells_.push_back({unquoted(inner, doubled), line_});
        line_ += static_cast<std::uint32_t>(std::count(inner.begin(), inner.end(), '\n'));
        at_ = close + 1;
        end_ = line_end(at_);
        return true;
    }

    std::string_view unquoted(std::string_view inner, bool doubled) {
        if (!doubled)
            return inner;
        std::string result;
        result.reserve(inner.size());
        for (std::size_t i = 0; i < inner.size(); ++i) {
            result += inner[i];
            if (inner[i] == '"' && i + 1 < inner.size() && inner[i + 1] == '"')
                ++i;
        }
        return sheet_.unquoted_.emplace_back(std::move(result));
    }

    Sheet& sheet_;
    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t end_ = 0;     ///< of the line at hand
    std::size_t feed_ = npos; ///< the next line feed, once looked for
    std::uint32_t line_ = 1;
    std::uint32_t blanks_ = 0;
    std::size_t odd_from_ = npos;
    std::size_t odd_at_ = 0;
};

Result<std::unique_ptr<Sheet>> Sheet::read(std::string text) {
    std::unique_ptr<Sheet> sheet(new Sheet(std::move(text)));
    if (const std::string_view fault = SheetScanner(*sheet).run(); !fault.empty())
        return fail(ErrorCode::too_large, std::string(fault),
                    "take out the part that holds the plan");
    join_pasted_rows(sheet->text_, sheet->cells_, sheet->rows_);
    return sheet;
}

} // namespace planwright::importing
