// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/clipboard.h"

#include "core/text.h"
#include "gui/wx_text.h"
#include "xml/html.h"

#include <wx/clipbrd.h>
#include <wx/dataobj.h>

#include <algorithm>
#include <utility>

namespace planwright::gui {

namespace {

/// Collects what HTML says into paragraphs and rows.
class HtmlPaste {
public:
    void read(const std::vector<xml::HtmlEvent>& events) {
        for (const xml::HtmlEvent& event : events) {
            if (event.kind == xml::HtmlEvent::Kind::text)
                words(event.text);
            else if (event.kind == xml::HtmlEvent::Kind::start)
                begin(event);
            else
                end(event.name);
        }
        close_paragraph();
    }

    [[nodiscard]] Pasted take() {
        if (table_)
            result_.rows = rows_of_table();
        if (result_.rows.empty())
            result_.text = std::move(all_);
        return std::move(result_);
    }

private:
    struct Style {
        std::string element;
        RunStyle style = RunStyle::plain;
        std::string link;
    };

    static bool is_block(std::string_view name) {
        return name == "p" || name == "div" || name == "li" || name == "tr" || name == "td" ||
               name == "th" || name == "table" || name == "ul" || name == "ol" ||
               (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6');
    }
    static RunStyle style_of(std::string_view name) {
        if (name == "b" || name == "strong")
            return RunStyle::bold;
        if (name == "i" || name == "em")
            return RunStyle::italic;
        if (name == "sup")
            return RunStyle::superscript;
        return name == "sub" ? RunStyle::subscript : RunStyle::plain;
    }

    void begin(const xml::HtmlEvent& event) {
        const std::string& name = event.name;
        if (name == "img" || name == "svg" || name == "object" || name == "picture")
            result_.left_out_pictures = true;
        if (name == "script" || name == "iframe")
            result_.left_out_scripts = true;
        if (name == "script" || name == "style" || name == "head" || name == "title" ||
            name == "svg")
            ++ignored_;
        if (ignored_ > 0)
            return;
        if (name == "br") {
            if (!open_.text.empty())
                open_.text += '\n';
            return;
        }
        if (is_block(name))
            close_paragraph();
        if (name == "ul" || name == "ol") {
            const bool letters = name == "ol" && event.attribute("type") == "a";
            lists_.push_back(name == "ul" ? ListKind::bullet
                             : letters    ? ListKind::letter
                                          : ListKind::number);
        } else if (name == "li" && !lists_.empty()) {
            in_item_ = true;
        } else if (name == "table") {
            table_ = true;
        } else if (name == "tr" && table_) {
            cells_.emplace_back();
        } else if ((name == "td" || name == "th") && !cells_.empty()) {
            cells_.back().emplace_back();
            in_cell_ = true;
        }
        Style style{name, style_of(name), {}};
        if (name == "a")
            style.link = event.attribute("href");
        if (const std::string_view css = event.attribute("style"); !css.empty()) {
            if (css.find("font-weight:bold") != css.npos ||
                css.find("font-weight: bold") != css.npos)
                style.style = style.style | RunStyle::bold;
            if (css.find("font-style:italic") != css.npos ||
                css.find("font-style: italic") != css.npos)
                style.style = style.style | RunStyle::italic;
        }
        styles_.push_back(std::move(style));
    }

    void end(const std::string& name) {
        if (name == "script" || name == "style" || name == "head" || name == "title" ||
            name == "svg") {
            ignored_ = std::max(0, ignored_ - 1);
            return;
        }
        if (ignored_ > 0)
            return;
        if (is_block(name))
            close_paragraph();
        if ((name == "ul" || name == "ol") && !lists_.empty())
            lists_.pop_back();
        if (name == "li")
            in_item_ = false;
        if (name == "td" || name == "th")
            in_cell_ = false;
        const auto open = std::find_if(styles_.rbegin(), styles_.rend(),
                                       [&](const Style& one) { return one.element == name; });
        if (open != styles_.rend())
            styles_.erase(std::prev(open.base()), styles_.end());
    }

    void words(std::string_view text) {
        if (ignored_ > 0)
            return;
        std::string piece;
        for (std::size_t at = 0; at < text.size();) {
            const text::Decoded letter = text::decode_at(text, at);
            if (text::is_space(letter.code_point)) {
                if (!piece.empty() ? piece.back() != ' '
                                   : !open_.text.empty() && open_.text.back() != ' ' &&
                                         open_.text.back() != '\n')
                    piece += ' ';
            } else {
                piece += text.substr(at, letter.size);
            }
            at += letter.size;
        }
        if (piece.empty())
            return;
        RunStyle style = RunStyle::plain;
        std::string link;
        for (const Style& one : styles_) {
            style = style | one.style;
            if (!one.link.empty())
                link = one.link;
        }
        const auto begin = static_cast<std::uint32_t>(open_.text.size());
        open_.text += piece;
        if (style != RunStyle::plain || !link.empty())
            open_.runs.push_back(
                {begin, static_cast<std::uint32_t>(open_.text.size()), style, link});
    }

    void close_paragraph() {
        while (!open_.text.empty() && (open_.text.back() == ' ' || open_.text.back() == '\n'))
            open_.text.pop_back();
        Paragraph paragraph = std::exchange(open_, {});
        if (paragraph.text.empty())
            return;
        if (in_item_ && !lists_.empty()) {
            paragraph.list = lists_.back();
            paragraph.level =
                static_cast<std::uint8_t>(std::min<std::size_t>(lists_.size() - 1, 8));
        } else {
            take_written_mark(paragraph);
        }
        normalise_runs(paragraph);
        if (in_cell_ && !cells_.empty() && !cells_.back().empty())
            cells_.back().back().push_back(paragraph);
        all_.push_back(std::move(paragraph));
    }

    /// Word writes the marks of its lists as text: "·" and spaces, or "1.".
    static void take_written_mark(Paragraph& paragraph) {
        const RichText read = from_pasted_text(paragraph.text);
        if (read.size() != 1 || read[0].list == ListKind::none)
            return;
        const std::size_t taken = paragraph.text.size() - read[0].text.size();
        paragraph.list = read[0].list;
        paragraph.level = read[0].level;
        paragraph.text = read[0].text;
        for (Run& run : paragraph.runs) {
            run.begin -= std::min<std::uint32_t>(run.begin, static_cast<std::uint32_t>(taken));
            run.end -= std::min<std::uint32_t>(run.end, static_cast<std::uint32_t>(taken));
        }
    }

    /// Of more than three columns the last three are meant: response, owner, target date.
    [[nodiscard]] std::vector<PastedRow> rows_of_table() const {
        std::vector<PastedRow> rows;
        for (const auto& cells : cells_) {
            if (cells.size() < 2)
                continue;
            const std::size_t first = cells.size() > 3 ? cells.size() - 3 : 0;
            PastedRow row;
            row.text = cells[first];
            row.owner = first + 1 < cells.size() ? plain_text(cells[first + 1]) : "";
            row.target = first + 2 < cells.size() ? plain_text(cells[first + 2]) : "";
            if (!row.text.empty())
                rows.push_back(std::move(row));
        }
        return rows;
    }

    Pasted result_;
    RichText all_;
    Paragraph open_;
    std::vector<Style> styles_;
    std::vector<ListKind> lists_;
    std::vector<std::vector<RichText>> cells_; ///< by row of the table
    int ignored_ = 0;
    bool in_item_ = false;
    bool in_cell_ = false;
    bool table_ = false;
};

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '"')
            result += "&quot;";
        else if (c == '\n')
            result += "<br>";
        else
            result += c;
    }
    return result;
}

std::string run_html(std::string_view words, RunStyle style, const std::string& link) {
    std::string html = escaped(words);
    const auto wrap = [&](RunStyle wanted, std::string_view element) {
        if (has(style, wanted))
            html = "<" + std::string(element) + ">" + html + "</" + std::string(element) + ">";
    };
    wrap(RunStyle::bold, "b");
    wrap(RunStyle::italic, "i");
    wrap(RunStyle::superscript, "sup");
    wrap(RunStyle::subscript, "sub");
    return link.empty() ? html : "<a href=\"" + escaped(link) + "\">" + html + "</a>";
}

std::string paragraph_html(const Paragraph& paragraph) {
    std::string html;
    std::uint32_t at = 0;
    const std::string_view text = paragraph.text;
    for (const Run& run : paragraph.runs) {
        html += escaped(text.substr(at, run.begin - at));
        html += run_html(text.substr(run.begin, run.end - run.begin), run.style, run.link);
        at = run.end;
    }
    return html + escaped(text.substr(at));
}

std::string_view list_element(ListKind kind) {
    return kind == ListKind::bullet ? "ul" : "ol";
}

} // namespace

Pasted from_html(std::string_view html) {
    const auto events = xml::read_html(html);
    if (!events)
        return {};
    HtmlPaste paste;
    paste.read(*events);
    Pasted pasted = paste.take();
    pasted.left_out_scripts |= html.find("<script") != std::string_view::npos; // never read
    return pasted;
}

std::string to_html(const RichText& text) {
    std::string html;
    std::vector<ListKind> open;
    const auto close_to = [&](std::size_t depth) {
        while (open.size() > depth) {
            html += "</" + std::string(list_element(open.back())) + ">";
            open.pop_back();
        }
    };
    for (const Paragraph& paragraph : text) {
        const std::size_t depth =
            paragraph.list == ListKind::none ? 0 : std::size_t{paragraph.level} + 1;
        close_to(depth);
        if (depth > 0 && !open.empty() && open.size() == depth && open.back() != paragraph.list)
            close_to(depth - 1);
        while (open.size() < depth) {
            open.push_back(paragraph.list);
            html += paragraph.list == ListKind::letter
                        ? "<ol type=\"a\">"
                        : "<" + std::string(list_element(paragraph.list)) + ">";
        }
        const std::string_view element = depth > 0 ? "li" : "p";
        html += "<" + std::string(element) + ">" + paragraph_html(paragraph) + "</" +
                std::string(element) + ">";
    }
    close_to(0);
    return html;
}

namespace {

/// The toolkit's own object writes one byte more than it asks room for, the end of a C string.
class HtmlData : public wxHTMLDataObject {
public:
    using wxHTMLDataObject::GetDataHere;
    using wxHTMLDataObject::wxHTMLDataObject;

    bool GetDataHere(void* room) const override {
        std::vector<char> bytes(GetDataSize() + 1);
        if (!wxHTMLDataObject::GetDataHere(bytes.data()))
            return false;
        std::copy(bytes.begin(), bytes.end() - 1, static_cast<char*>(room));
        return true;
    }
};

} // namespace

void put_on_clipboard(const RichText& text) {
    if (text.empty() || !wxTheClipboard->Open())
        return;
    auto* const both = new wxDataObjectComposite;
    both->Add(new HtmlData(to_wx(to_html(text))), true);
    both->Add(new wxTextDataObject(to_wx(plain_text(text))));
    wxTheClipboard->SetData(both); // takes it over
    wxTheClipboard->Close();
    wxTheClipboard->Flush();
}

Pasted take_from_clipboard(bool as_text) {
    Pasted pasted;
    if (!wxTheClipboard->Open())
        return pasted;
    if (!as_text && wxTheClipboard->IsSupported(wxDF_HTML)) {
        wxHTMLDataObject html;
        if (wxTheClipboard->GetData(html))
            pasted = from_html(to_utf8(html.GetHTML()));
    }
    if (pasted.empty() && wxTheClipboard->IsSupported(wxDF_UNICODETEXT)) {
        wxTextDataObject text;
        if (wxTheClipboard->GetData(text)) {
            const std::string words = to_utf8(text.GetText());
            if (!as_text)
                pasted.rows = rows_from_text(words);
            if (pasted.rows.empty())
                pasted.text = from_pasted_text(words);
        }
    }
    if (pasted.empty() && wxTheClipboard->IsSupported(wxDF_BITMAP))
        pasted.left_out_pictures = true;
    wxTheClipboard->Close();
    return pasted;
}

bool clipboard_has_text() {
    if (!wxTheClipboard->Open())
        return false;
    const bool has =
        wxTheClipboard->IsSupported(wxDF_UNICODETEXT) || wxTheClipboard->IsSupported(wxDF_HTML);
    wxTheClipboard->Close();
    return has;
}

} // namespace planwright::gui
