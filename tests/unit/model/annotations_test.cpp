// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "example.h"
#include "model/own_text.h"

namespace planwright {
namespace {

using testing::must;
using testing::small_plan;

/// A document whose plan has one comment (or waiver) on a fragment of a field.
class Annotated {
public:
    Annotated(Plan plan, FieldRef field, std::string_view fragment) {
        const std::string words = own_text(plan, field).value_or("");
        const std::size_t begin = words.find(fragment);
        Annotations annotations = *plan.annotations;
        Comment comment;
        comment.id = Id{900};
        comment.place = {field, {begin, begin + fragment.size()}};
        Waiver waiver;
        waiver.id = Id{901};
        waiver.place = comment.place;
        annotations.comments.push_back(comment);
        annotations.waivers.push_back(waiver);
        document = Document(edits::set_annotations(plan, annotations));
    }
    void apply(Result<Plan> next) { document.apply(must(std::move(next)), {"edit", "", {}, {}}); }
    /// "row:words" of the place, the same for comment and waiver; "gone" when they went.
    [[nodiscard]] std::string where() const {
        const Plan& plan = document.plan();
        EXPECT_EQ(testing::broken_rule(plan), "");
        EXPECT_EQ(plan.annotations->comments.size(), plan.annotations->waivers.size());
        if (plan.annotations->comments.empty())
            return "gone";
        const FieldRange& place = plan.annotations->comments[0].place;
        EXPECT_EQ(place, plan.annotations->waivers[0].place);
        return std::to_string(place.at.row.value) + ":" +
               own_text(plan, place.at).value_or("").substr(place.range.begin, place.range.size());
    }

    Document document{Plan()};
};

TEST(Annotations, MoveWithTheirText) {
    const FieldRef field{Id{111}, Field::text, 0};
    Annotated annotated(small_plan(), field, "all staff");
    annotated.apply(edits::replace_text(annotated.document.plan(), field, {0, 5}, "We train"));
    EXPECT_EQ(annotated.where(), "111:all staff");
    annotated.apply(edits::move_action(annotated.document.plan(), Id{111}, Id{21}, 1));
    EXPECT_EQ(annotated.where(), "111:all staff");
    annotated.apply(edits::replace_text(annotated.document.plan(), field, {12, 13}, " the "));
    EXPECT_EQ(annotated.where(), "111:all the staff") << "text in between is taken in";
    annotated.apply(edits::replace_text(annotated.document.plan(), field, {0, 15}, ""));
    EXPECT_EQ(annotated.where(), "111:e staff") << "what is left";
    for (int i = 0; i < 4; ++i)
        annotated.document.undo();
    EXPECT_EQ(annotated.where(), "111:all staff");
}

TEST(Annotations, MoveInEveryFieldThatHasText) {
    Plan plan = small_plan();
    Front front;
    front.title = "ACTION PLAN: SERVICE";
    front.cover.submitted_written = "on 21 August 2023";
    front.overrides.introduction = one_paragraph("on 21 August 2023");
    plan = edits::set_front(plan, front);
    for (const FieldRef& field :
         {FieldRef{Id{2}, Field::group_heading, 0}, FieldRef{Id{11}, Field::recommendation, 0},
          FieldRef{Id{111}, Field::owner, 0}, FieldRef{Id{111}, Field::target, 0},
          FieldRef{Id(), Field::plan_title, 0}, FieldRef{Id(), Field::cover, 0}}) {
        const std::string words = own_text(plan, field).value_or("");
        const std::string last = words.substr(words.size() - 4);
        Annotated annotated(plan, field, last);
        annotated.apply(edits::replace_text(annotated.document.plan(), field, {0, 1}, "longer"));
        EXPECT_EQ(annotated.where(), std::to_string(field.row.value) + ":" + last);
    }
    const FieldRef introduction{Id(), Field::introduction, 0};
    Annotated annotated(plan, introduction, "August");
    front.overrides.introduction = one_paragraph("by the first of August 2023");
    annotated.apply(edits::set_front(annotated.document.plan(), front));
    EXPECT_EQ(annotated.where(), "0:August");
}

TEST(Annotations, GoWithTheirRow) {
    Annotated annotated(small_plan(), {Id{111}, Field::text, 0}, "staff");
    annotated.apply(edits::remove_recommendation(annotated.document.plan(), Id{12}));
    EXPECT_EQ(annotated.where(), "111:staff");
    annotated.apply(edits::remove_recommendation(annotated.document.plan(), Id{11}));
    EXPECT_EQ(annotated.where(), "gone");
    annotated.document.undo();
    EXPECT_EQ(annotated.where(), "111:staff");
}

TEST(Annotations, GoAlongWhenAnActionIsSplit) {
    Plan plan = small_plan();
    plan = must(edits::set_rich_text(plan, {Id{111}, Field::text, 0},
                                     from_plain_text("We will:\n1. train staff\n2. report cases")));
    const auto after_split = [&plan](std::string_view fragment, std::string_view at) {
        Annotated annotated(plan, {Id{111}, Field::text, 0}, fragment);
        const std::string words = own_text(plan, {Id{111}, Field::text, 0}).value_or("");
        annotated.apply(
            edits::split_action(annotated.document.plan(), Id{111}, words.find(at), Id{119}));
        return annotated.where();
    };
    EXPECT_EQ(after_split("We", "report"), "111:We");
    EXPECT_EQ(after_split("cases", "report"), "119:cases");
    EXPECT_EQ(after_split("staff", "staff"), "119:staff");
    EXPECT_EQ(after_split("cases", "staff"), "119:cases");
    EXPECT_EQ(after_split("train staff", "staff"), "111:train ") << "cut in two: what is left";
    EXPECT_EQ(after_split("train", "staff"), "111:train");
}

TEST(Annotations, GoAlongWhenActionsAreJoined) {
    Plan plan = small_plan();
    plan = must(edits::set_rich_text(plan, {Id{111}, Field::text, 0}, from_plain_text("1. train")));
    plan = must(edits::set_rich_text(plan, {Id{112}, Field::text, 0},
                                     from_plain_text("1. publish the rota")));
    Annotated annotated(plan, {Id{112}, Field::text, 0}, "rota");
    annotated.apply(edits::join_with_previous(annotated.document.plan(), Id{112}));
    EXPECT_EQ(annotated.where(), "111:rota");
    Annotated first(plan, {Id{111}, Field::text, 0}, "train");
    first.apply(edits::join_with_previous(first.document.plan(), Id{112}));
    EXPECT_EQ(first.where(), "111:train");
    Annotated owner(plan, {Id{112}, Field::owner, 0}, "Head");
    owner.apply(edits::join_with_previous(owner.document.plan(), Id{112}));
    EXPECT_EQ(owner.where(), "gone") << "the first action's owner is kept";
    Annotated taken(must(edits::set_owner(plan, Id{111}, {})), {Id{112}, Field::owner, 0}, "Head");
    taken.apply(edits::join_with_previous(taken.document.plan(), Id{112}));
    EXPECT_EQ(taken.where(), "111:Head");
}

TEST(Annotations, StayInPlaceWhenNumbersGrow) {
    Plan plan = small_plan();
    plan = must(edits::replace_text(plan, {Id{21}, Field::number, 0}, {0, 1}, "128"));
    plan = must(edits::set_rich_text(plan, {Id{121}, Field::text, 0},
                                     one_paragraph("See recommendation 128 and its measures.")));
    Annotated annotated(plan, {Id{121}, Field::text, 0}, "measures");
    annotated.apply(edits::renumber(annotated.document.plan()));
    EXPECT_EQ(annotated.where(), "121:measures");
}

TEST(Annotations, NewOnesKeepThePlaceTheyWereGiven) {
    const FieldRef field{Id{111}, Field::text, 0};
    Annotated annotated(small_plan(), field, "staff");
    Plan next = must(edits::replace_text(annotated.document.plan(), field, {0, 0}, "We: "));
    Annotations annotations = *next.annotations;
    Comment comment;
    comment.id = Id{950};
    comment.place = {field, {0, 2}};
    annotations.comments.push_back(comment);
    annotated.document.apply(edits::set_annotations(next, annotations), {"comment", "", {}, {}});
    const std::vector<Comment>& comments = annotated.document.plan().annotations->comments;
    ASSERT_EQ(comments.size(), 2U);
    EXPECT_EQ(comments[0].place.range, (ByteRange{14, 19}));
    EXPECT_EQ(comments[1].place.range, (ByteRange{0, 2}));
}

} // namespace
} // namespace planwright
