// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "support.h"
#include "xml/writer.h"

#include <map>
#include <random>

namespace planwright::testing {
namespace {

// A tree that can be damaged at will.
struct Branch {
    std::string tag; // empty: words
    std::string text;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::vector<Branch> children;
};

Branch branch_of(xml::Node node) {
    Branch out;
    out.text = std::string(node.value());
    if (!node.is_element())
        return out;
    out.tag = std::string(node.name());
    if (node.space() != native::plan_namespace) {
        out.tag = "x:" + out.tag;
    }
    if (!node.parent()) {
        out.attributes.emplace_back("xmlns", std::string(node.space()));
        out.attributes.emplace_back("xmlns:x", "urn:example:x");
    }
    for (xml::Attribute a = node.first_attribute(); a; a = a.next()) {
        if (a.space().empty())
            out.attributes.emplace_back(std::string(a.name()), std::string(a.value()));
    }
    for (xml::Node child = node.first_child(); child; child = child.next()) {
        if (child.is_element() || child.kind() == xml::Node::Kind::text)
            out.children.push_back(branch_of(child));
    }
    return out;
}

void write(xml::Writer& writer, const Branch& branch) {
    if (branch.tag.empty()) {
        writer.text(branch.text);
        return;
    }
    writer.start(branch.tag);
    for (const auto& [name, value] : branch.attributes)
        writer.attribute(name, value);
    for (const Branch& child : branch.children)
        write(writer, child);
    writer.end();
}

std::string xml_of(const Branch& branch) {
    xml::Writer writer;
    write(writer, branch);
    return writer.finish().value_or(std::string());
}

class Mutator {
public:
    explicit Mutator(unsigned seed) : random_(seed) {}

    void damage(Branch& root) {
        std::vector<Branch*> all;
        collect(root, all);
        switch (pick(7)) {
        case 0:
            remove(*all[pick(all.size())]);
            break;
        case 1:
            duplicate(*all[pick(all.size())]);
            break;
        case 2:
            all[1 + pick(all.size() - 1)]->tag = all[pick(all.size())]->tag;
            break;
        case 3:
            move(root);
            break;
        case 4:
            drop_attribute(*all[pick(all.size())]);
            break;
        case 5:
            all[pick(all.size())]->children.push_back({"", "stray words 42", {}, {}});
            break;
        default:
            change_attribute(*all[pick(all.size())]);
        }
    }

private:
    std::size_t pick(std::size_t n) { return n == 0 ? 0 : random_() % n; }
    static void collect(Branch& branch, std::vector<Branch*>& out) {
        if (branch.tag.empty())
            return;
        out.push_back(&branch);
        for (Branch& child : branch.children)
            collect(child, out);
    }
    // Takes the tag away and leaves what it held: harder than removing it whole.
    void remove(Branch& parent) {
        if (parent.children.empty())
            return;
        const std::size_t at = pick(parent.children.size());
        Branch gone = parent.children[at];
        parent.children.erase(parent.children.begin() + static_cast<std::ptrdiff_t>(at));
        if (pick(2) == 0)
            parent.children.insert(parent.children.begin() + static_cast<std::ptrdiff_t>(at),
                                   gone.children.begin(), gone.children.end());
    }
    void duplicate(Branch& parent) {
        if (parent.children.empty())
            return;
        const Branch copy = parent.children[pick(parent.children.size())];
        parent.children.insert(parent.children.begin() +
                                   static_cast<std::ptrdiff_t>(pick(parent.children.size() + 1)),
                               copy);
    }
    void move(Branch& root) {
        std::vector<Branch*> all;
        collect(root, all);
        Branch& from = *all[pick(all.size())];
        if (from.children.empty())
            return;
        const std::size_t at = pick(from.children.size());
        const Branch moved = from.children[at];
        from.children.erase(from.children.begin() + static_cast<std::ptrdiff_t>(at));
        all.clear();
        collect(root, all);
        Branch& to = *all[pick(all.size())];
        to.children.insert(
            to.children.begin() + static_cast<std::ptrdiff_t>(pick(to.children.size() + 1)), moved);
    }
    void drop_attribute(Branch& branch) {
        for (std::size_t i = 0; i < branch.attributes.size(); ++i) {
            if (branch.attributes[i].first.rfind("xmlns", 0) != 0 && pick(2) == 0) {
                branch.attributes.erase(branch.attributes.begin() + static_cast<std::ptrdiff_t>(i));
                return;
            }
        }
    }
    void change_attribute(Branch& branch) {
        for (auto& [name, value] : branch.attributes) {
            if (name.rfind("xmlns", 0) == 0)
                continue;
            if (pick(2) == 0)
                value = "bad value";
            else if (name.find('2') == std::string::npos)
                name += "2";
            return;
        }
    }

    std::mt19937 random_;
};

using Letters = std::map<char32_t, long>;

void count(std::string_view s, Letters& to) {
    for (std::size_t at = 0; at < s.size();) {
        const text::Decoded c = text::decode_at(s, at);
        if (text::is_letter(c.code_point) || text::is_digit(c.code_point))
            ++to[c.code_point];
        at += c.size;
    }
}

// The letters and digits of all text. What the reader derives from words that it keeps beside it
// (an answer worded anew, an owner's lead) is left out when asked.
void count_text(xml::Node node, bool derived, Letters& to) {
    if (node.kind() == xml::Node::Kind::text)
        count(node.value(), to);
    if (node.is_element() && !derived &&
        (node.name() == "status" || node.name() == "reason-category" || node.name() == "lead" ||
         node.name() == "support"))
        return;
    for (xml::Node child = node.first_child(); child; child = child.next())
        count_text(child, derived, to);
}

Letters letters_of(const std::string& bytes, bool derived) {
    Letters out;
    const auto document = xml::Document::parse(bytes, "x");
    EXPECT_TRUE(document) << describe(document.error());
    if (document)
        count_text(document->root(), derived, out);
    return out;
}

void check(const std::string& damaged) {
    const auto imported = try_read(damaged);
    ASSERT_TRUE(imported) << describe(imported.error()) << "\n" << damaged;
    const bool valid = schema_errors(damaged).empty();
    EXPECT_EQ(imported->repairs.empty(), valid) << repairs_of(*imported) << "\n" << damaged;
    const std::string bytes = written(imported->plan);
    expect_valid(bytes);
    EXPECT_EQ(written(read(bytes).plan), bytes);

    Letters kept = letters_of(bytes, true);
    for (const SetAside& words : imported->report.set_aside)
        count(words.text, kept);
    for (const auto& [letter, times] : letters_of(damaged, true))
        EXPECT_GE(kept[letter], times) << "lost: " << std::string(1, static_cast<char>(letter));
    Letters source = letters_of(damaged, true);
    for (const auto& [letter, times] : letters_of(bytes, false))
        EXPECT_LE(times, source[letter])
            << "doubled: " << std::string(1, static_cast<char>(letter));
}

TEST(NativeMutation, AnyDamageToTheTreeIsRepairedAndNoWordIsLost) {
    const auto document = xml::Document::parse(full_plan(), "full");
    ASSERT_TRUE(document);
    const Branch whole = branch_of(document->root());
    for (unsigned seed = 0; seed < 1500; ++seed) {
        Mutator mutator(seed);
        Branch branch = whole;
        for (unsigned i = 0; i <= seed % 6; ++i)
            mutator.damage(branch);
        const std::string damaged = xml_of(branch);
        check(damaged);
        if (::testing::Test::HasFailure()) {
            ADD_FAILURE() << "seed " << seed << "\n" << damaged;
            return;
        }
    }
}

} // namespace
} // namespace planwright::testing
