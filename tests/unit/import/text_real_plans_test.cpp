// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "unit/import/text_support.h"

#include <nlohmann/json.hpp>

#include <map>

namespace planwright::testing {
namespace {

using Json = nlohmann::json;

std::string name_of(const Json& value) {
    return value.is_null() ? std::string() : value.get<std::string>();
}

std::string simple(std::string_view s) {
    std::string result = text::collapse_spaces(s);
    for (std::size_t at = result.find("\xE2\x80\x99"); at != std::string::npos;
         at = result.find("\xE2\x80\x99"))
        result.replace(at, 3, "'");
    return result;
}

/// The plan and its structure as checked by hand.
struct Case {
    Json gold;
    Imported read;
};

Case read_case(const std::string& number) {
    Case result;
    const auto gold = read_file(shared_dir() / "gold" / (number + ".json"));
    EXPECT_TRUE(gold.has_value());
    result.gold = Json::parse(gold.value_or("{}"));
    for (const auto& file : files_in(shared_dir() / "plans")) {
        if (file.filename().string().rfind(number, 0) == 0)
            result.read = imported(read_file(file).value_or(""));
    }
    return result;
}

/// Share of the actions with a certain owner and date that were found whole, in order.
double certain_actions(const Case& c) {
    std::map<std::string, Recommendation> by_number;
    for (const Recommendation& r : recommendations_of(c.read.plan))
        by_number[r.number] = r;
    std::size_t wanted = 0;
    std::size_t found = 0;
    for (const Json& r : c.gold["recommendations"]) {
        std::vector<std::string> have;
        for (const std::string& action : actions_of(by_number[r["no"].get<std::string>()]))
            have.push_back(simple(action));
        std::size_t next = 0;
        for (const Json& a : r["actions"]) {
            if (a["alignment"] != "certain")
                continue;
            ++wanted;
            std::string text = a["text"].get<std::string>();
            for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n'))
                text.replace(at, 1, " / ");
            const std::string want =
                simple(text + " | " + name_of(a["owner"]) + " | " + name_of(a["target"]));
            const auto place =
                std::find(have.begin() + static_cast<std::ptrdiff_t>(next), have.end(), want);
            if (place == have.end())
                continue;
            ++found;
            next = static_cast<std::size_t>(place - have.begin()) + 1;
        }
    }
    return static_cast<double>(found) / static_cast<double>(wanted);
}

void expect_frame(const Case& c) {
    const Json& cover = c.gold["cover"];
    const Front& front = *c.read.plan.front;
    ASSERT_TRUE(front.cover.submitted.has_value());
    EXPECT_EQ(to_iso(*front.cover.submitted), cover["submitted"].get<std::string>());
    std::vector<std::string> published;
    for (const CoverReport& report : front.cover.reports)
        published.push_back(report.date ? to_iso(*report.date) : "");
    EXPECT_EQ(published, cover["reports_published"].get<std::vector<std::string>>());
    EXPECT_EQ(text::join(front.cover.response_lines, " "),
              cover["in_response_to"].get<std::string>());
    EXPECT_EQ(front.title, c.gold["plan_title"].get<std::string>());
    EXPECT_TRUE(c.read.plan.local_edition != nullptr);
    ASSERT_TRUE(front.printed_summary.has_value());
    EXPECT_EQ(front.printed_summary->agreed, c.gold["summary"]["agreed"].get<unsigned>());
    EXPECT_EQ(front.printed_summary->total, c.gold["summary"]["total"].get<unsigned>());
}

void expect_recommendations(const Case& c) {
    const auto read = recommendations_of(c.read.plan);
    const Json& gold = c.gold["recommendations"];
    ASSERT_EQ(read.size(), gold.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        EXPECT_EQ(read[i].number, gold[i]["no"].get<std::string>());
        EXPECT_EQ(read[i].status ? std::string(to_string(*read[i].status)) : "",
                  name_of(gold[i]["status"]))
            << read[i].number;
    }
}

TEST(TextRealPlans, ReadCellsWithMarkup) {
    PLANWRIGHT_NEEDS_SHARED();
    for (const std::string number : {"000", "004"}) {
        const Case c = read_case(number);
        expect_frame(c);
        expect_recommendations(c);
        EXPECT_GE(certain_actions(c), 0.95) << number;
    }
}

TEST(TextRealPlans, ReadFlattenedPages) {
    PLANWRIGHT_NEEDS_SHARED();
    const Case c = read_case("002");
    expect_frame(c);
    expect_recommendations(c);
    EXPECT_GE(certain_actions(c), 0.93);
    EXPECT_TRUE(has_decision(c.read.report, DecisionKind::look_alike_mapped));
    EXPECT_TRUE(has_decision(c.read.report, DecisionKind::group_inferred));
    EXPECT_TRUE(has_decision(c.read.report, DecisionKind::status_missing));
}

TEST(TextRealPlans, ReconcileThePrintedSummary) {
    PLANWRIGHT_NEEDS_SHARED();
    EXPECT_TRUE(read_case("000").read.report.summary_matches);
    const ImportReport lost_status = read_case("002").read.report;
    EXPECT_FALSE(lost_status.summary_matches);
    const ImportReport lost_page = read_case("004").read.report;
    EXPECT_FALSE(lost_page.summary_matches);
    const auto last = std::find_if(lost_page.decisions.begin(), lost_page.decisions.end(),
                                   [](const Decision& d) { return d.text == "summary"; });
    ASSERT_NE(last, lost_page.decisions.end());
    EXPECT_NE(last->did.find("Missing numbers: 9."), std::string::npos) << last->did;
}

TEST(TextRealPlans, GiveTheSameIdsEveryTime) {
    PLANWRIGHT_NEEDS_SHARED();
    const auto a = recommendations_of(read_case("000").read.plan);
    const auto b = recommendations_of(read_case("000").read.plan);
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        EXPECT_EQ(a[i].id, b[i].id);
        for (std::size_t j = 0; j < a[i].actions.size(); ++j)
            EXPECT_EQ(a[i].actions[j].id, b[i].actions[j].id);
    }
}

} // namespace
} // namespace planwright::testing
