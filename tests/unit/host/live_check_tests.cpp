// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/live_check.h"

#include "fake_plugin.h"
#include "host/plan_checker.h"
#include "model/edits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>

namespace planwright::host {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr std::uint64_t first_action = 100;

/// Three recommendations with an action each.
Plan sample(const std::vector<std::string>& texts) {
    Group group;
    group.id = {1};
    std::uint64_t n = 0;
    for (const std::string& text : texts) {
        Action action;
        action.id = {first_action + n};
        action.text = from_plain_text(text);
        action.owner = parse_owner("Head of Operations");
        Recommendation recommendation;
        recommendation.id = {10 + n};
        recommendation.number = std::to_string(++n);
        recommendation.text = one_paragraph("Do better.");
        recommendation.status = Status::agreed;
        recommendation.actions =
            recommendation.actions.appended(std::make_shared<const Action>(action));
        group.recommendations =
            group.recommendations.appended(std::make_shared<const Recommendation>(recommendation));
    }
    Plan plan;
    plan.groups = plan.groups.appended(std::make_shared<const Group>(group));
    return plan;
}

FieldRef text_of(std::uint64_t nth) {
    return {{first_action + nth}, Field::text, 0};
}

/// Hears what a check says, and waits for it.
class Ear {
public:
    void hear(const LiveUpdate& update) {
        const std::lock_guard lock(mutex_);
        revision_ = update.revision;
        for (const LiveUpdate::Row& row : update.rows)
            rows_[row.row] = row.findings;
        if (update.all) {
            all_ = update.all;
            failed_ = update.plugin_failed;
            done_ = update.revision;
        }
        heard_.notify_all();
    }
    /// Everything, once it was all looked at.
    std::vector<Diagnostic> all_of(std::uint64_t revision) {
        std::unique_lock lock(mutex_);
        heard_.wait(lock, [&] { return done_ >= revision; });
        return *all_;
    }
    /// The findings of a row, once there are so many at this revision.
    std::vector<Diagnostic> row(std::uint64_t id, std::size_t count, std::uint64_t revision) {
        std::unique_lock lock(mutex_);
        heard_.wait(lock, [&] { return revision_ >= revision && rows_[{id}].size() == count; });
        return rows_[{id}];
    }
    bool failed() {
        const std::lock_guard lock(mutex_);
        return failed_;
    }

private:
    std::mutex mutex_;
    std::condition_variable heard_;
    std::map<Id, std::vector<Diagnostic>> rows_;
    std::shared_ptr<const std::vector<Diagnostic>> all_;
    std::uint64_t revision_ = 0;
    std::uint64_t done_ = 0;
    bool failed_ = false;
};

std::vector<std::string> lines(const std::vector<Diagnostic>& findings) {
    std::vector<std::string> result;
    for (const Diagnostic& finding : findings)
        result.push_back(std::to_string(finding.place.at.row.value) + " " + finding.rule + " " +
                         std::to_string(finding.place.range.begin));
    return result;
}

class LiveChecks : public ::testing::Test {
protected:
    void begin(const std::vector<std::string>& texts, bool built_in = false) {
        document_ = std::make_unique<Document>(sample(texts));
        LiveCheckOptions options;
        options.built_in = built_in;
        options.idle = std::chrono::milliseconds(0);
        options.weights = weights_;
        std::vector<std::unique_ptr<Session>> sessions;
        sessions.push_back(fake_session(fake_));
        check_ =
            std::make_unique<LiveCheck>(std::make_unique<PluginSet>(std::move(sessions)), options,
                                        [this](const LiveUpdate& u) { ear_.hear(u); });
        submit();
    }
    std::uint64_t submit() {
        check_->submit(document_->snapshot(), edition_);
        return document_->revision();
    }
    std::uint64_t type(std::uint64_t nth, std::size_t at, std::size_t size,
                       const std::string& words) {
        return put(text_of(nth), {at, at + size}, words);
    }
    std::uint64_t put(const FieldRef& field, ByteRange range, const std::string& words) {
        document_->apply(edits::replace_text(document_->plan(), field, range, words).value(), {});
        return submit();
    }

    std::shared_ptr<FakePlugin> fake_ = std::make_shared<FakePlugin>();
    std::shared_ptr<const Edition> edition_ = std::make_shared<const Edition>();
    RuleWeights weights_;
    Ear ear_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<LiveCheck> check_; // last: its listener uses the rest
};

TEST_F(LiveChecks, FindsWhatACheckOfTheWholePlanFindsInTheSameOrder) {
    begin({"x y", "none", "- y\n- x"}, true);
    const auto live = lines(ear_.all_of(1));
    std::vector<std::unique_ptr<Session>> sessions;
    sessions.push_back(fake_session(fake_));
    PluginSet set(std::move(sessions));
    const CheckOptions options{*edition_};
    EXPECT_EQ(live, lines(check_all({document_->plan(), options}, set).findings));
    EXPECT_THAT(live, ::testing::IsSupersetOf(
                          {"100 fake.x 0", "100 fake.y 2", "102 fake.y 2", "102 fake.x 6"}));
    EXPECT_FALSE(ear_.failed());
}

TEST_F(LiveChecks, RulesThatAreOffFindNothingFromTheFirstRowOn) {
    weights_ = {{"fake.x", std::nullopt}, {"fake.y", Severity::error}};
    begin({"x y", "x", "- y\n- x"});
    EXPECT_THAT(lines(ear_.row(100, 1, 1)), ::testing::ElementsAre("100 fake.y 2"));
    const auto all = ear_.all_of(1);
    EXPECT_THAT(lines(all), ::testing::ElementsAre("100 fake.y 2", "102 fake.y 2"));
    EXPECT_EQ(all.front().severity, Severity::error);
}

TEST_F(LiveChecks, AfterAnEditOnlyTheTouchedParagraphIsAskedAbout) {
    begin({"one x", "two", "three\nx"});
    ear_.all_of(1);
    static_cast<void>(fake_->take_asked());
    const auto revision = type(2, 0, 5, "3 x");
    EXPECT_THAT(lines(ear_.all_of(revision)),
                ElementsAre("100 fake.x 4", "102 fake.x 2", "102 fake.x 4"));
    EXPECT_THAT(fake_->take_asked(), ElementsAre("3 x"));
    // Undone: known from before.
    document_->undo();
    EXPECT_THAT(lines(ear_.all_of(submit())), ElementsAre("100 fake.x 4", "102 fake.x 6"));
    EXPECT_THAT(fake_->take_asked(), IsEmpty());
}

TEST_F(LiveChecks, AnInterestDecidesWhetherThePlanIsLookedAtAgain) {
    fake_->interests = PW_INTEREST_TARGETS;
    begin({"y"});
    ear_.all_of(1);
    ear_.all_of(type(0, 0, 0, "more "));
    EXPECT_EQ(fake_->plan_checks, 1U);
    ear_.all_of(put({{first_action}, Field::target, 0}, {0, 0}, "July 2026"));
    EXPECT_EQ(fake_->plan_checks, 2U);
}

TEST_F(LiveChecks, FindingsMoveWithTheEditBeforeThePlanIsLookedAtAgain) {
    begin({"a y and y", "y"});
    ear_.all_of(1);
    fake_->plan_waits = true;
    // The second y goes, the first moves; the text has one x now.
    auto revision = type(0, 8, 1, "x");
    EXPECT_THAT(lines(ear_.row(first_action, 2, revision)),
                ElementsAre("100 fake.y 2", "100 fake.x 8"));
    revision = type(0, 0, 0, "so ");
    EXPECT_THAT(lines(ear_.row(first_action, 2, revision)),
                ElementsAre("100 fake.y 5", "100 fake.x 11"));
    fake_->plan_waits = false;
    EXPECT_THAT(lines(ear_.all_of(type(1, 0, 1, "z"))),
                ElementsAre("100 fake.y 5", "100 fake.x 11"));
}

TEST_F(LiveChecks, ANewerPlanCancelsWhatIsBeingDone) {
    begin({"block", "x"});
    EXPECT_THAT(lines(ear_.all_of(type(0, 0, 5, "x"))),
                ElementsAre("100 fake.x 0", "101 fake.x 0"));
}

TEST_F(LiveChecks, RowsThatAreGoneTakeTheirFindingsAlong) {
    begin({"x", "x"});
    ear_.all_of(1);
    document_->apply(edits::remove_action(document_->plan(), {first_action}).value(), {});
    const auto revision = submit();
    EXPECT_THAT(lines(ear_.all_of(revision)), ElementsAre("101 fake.x 0"));
    EXPECT_THAT(ear_.row(first_action, 0, revision), IsEmpty());
}

TEST_F(LiveChecks, APluginThatKeepsFailingIsOffUntilItIsTurnedOn) {
    fake_->broken = true;
    begin({"a", "b", "c", "d x"});
    const auto failed = ear_.all_of(1);
    EXPECT_TRUE(ear_.failed());
    EXPECT_THAT(lines(failed), Not(IsEmpty()));
    for (const Diagnostic& finding : failed)
        EXPECT_EQ(finding.rule, "fake.failed");
    fake_->broken = false;
    check_->turn_on("fake");
    // What ended it is not sent again; what is new is.
    EXPECT_THAT(lines(ear_.all_of(type(3, 0, 1, "new"))), ::testing::Contains("103 fake.x 4"));
}

TEST_F(LiveChecks, OtherQuestionsGoBeforeTheCheck) {
    begin({"block"});
    std::promise<std::vector<std::string>> answer;
    check_->run([&](PluginSet& set) {
        wire::Paragraph asked;
        asked.text = "word";
        answer.set_value(set.find("fake")->suggest(asked, {asked.at, 0, 4}).value());
    });
    EXPECT_THAT(answer.get_future().get(), ElementsAre("word?"));
}

TEST_F(LiveChecks, EndsWhileItWorks) {
    begin({"block"});
    check_.reset();
}

} // namespace
} // namespace planwright::host
