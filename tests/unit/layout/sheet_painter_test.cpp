// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/sheet_painter.h"

#include "model/edits.h"
#include "sheet_support.h"
#include "support/recording_painter.h"

#include <gmock/gmock.h>

namespace planwright {
namespace {

using testing::must;
using testing::RecordingPainter;
using testing::SetSheet;
using testing::small_plan;

class Findings : public SheetMarks {
public:
    void marks(const FieldRef& field, std::vector<FieldMark>& out) const override {
        if (field == FieldRef{Id{111}, Field::text, 0})
            out = {{{0, 5}, MarkLevel::error},
                   {{6, 9}, MarkLevel::warning},
                   {{10, 15}, MarkLevel::hint}};
        if (field == FieldRef{Id{112}, Field::owner, 0})
            out = {{{}, MarkLevel::error}};
    }
    [[nodiscard]] std::optional<std::array<bool, 5>> letters(Id action) const override {
        if (action == Id{111})
            return std::array{true, true, false, true, true};
        return std::nullopt;
    }
};

struct Painted : SetSheet {
    explicit Painted(Plan plan) : SetSheet(std::move(plan)) { view.height = 4'000; }
    void paint() {
        const SheetWords words;
        SheetPainter(sheet, light_theme(), words).paint(painter, view);
        EXPECT_EQ(painter.clips, 0);
    }
    RecordingPainter painter;
    SheetView view;
};

TEST(SheetPainter, DrawsEveryWordOfThePlan) {
    Painted painted(small_plan());
    painted.paint();
    for (const char* words : {"The Service", "North should:", "Train all staff.", "March 2025",
                              "Agreed", "Programmes", "Recommendations", "Total"})
        EXPECT_NE(painted.painter.find(words), nullptr) << words;
    EXPECT_EQ(painted.painter.find("The Service")->colour, light_theme().soft_ink);
    EXPECT_EQ(painted.painter.find("Train all staff.")->colour, light_theme().ink);
    EXPECT_EQ(painted.painter.find("North should:")->font.role, FontRole::strong);
}

TEST(SheetPainter, DrawsOnlyWhatIsSeen) {
    Painted painted(testing::large_plan(1'000));
    painted.view.height = 600;
    painted.view.top = 5'000;
    painted.paint();
    EXPECT_LT(painted.painter.texts.size(), 100U);
    EXPECT_GT(painted.painter.texts.size(), 30U);
    EXPECT_EQ(painted.painter.find("The Service"), nullptr);
    for (const auto& text : painted.painter.texts) {
        EXPECT_GT(text.at.y, -300);
        EXPECT_LT(text.at.y, 900);
    }
}

TEST(SheetPainter, SaysWhatEmptyCellsAreFor) {
    Plan plan = must(edits::set_owner(small_plan(), Id{111}, {}));
    plan = must(edits::set_status(plan, Id{12}, Status::not_agreed));
    Painted painted(plan);
    painted.paint();
    const RecordingPainter::Text* owner = painted.painter.find("Who answers ");
    ASSERT_NE(owner, nullptr);
    EXPECT_EQ(owner->colour, light_theme().placeholder);
    EXPECT_NE(painted.painter.find("Choose a "), nullptr);
    EXPECT_NE(painted.painter.find("Why, and which part will be done?"), nullptr);
}

TEST(SheetPainter, TellsFindingsApartByShape) {
    Painted painted(small_plan());
    const Findings findings;
    painted.view.marks = &findings;
    painted.paint();
    std::vector<RecordingPainter::Lines> drawn = painted.painter.polylines;
    ASSERT_EQ(drawn.size(), 3U);
    EXPECT_EQ(drawn[0].colour, light_theme().error);
    EXPECT_EQ(drawn[1].colour, light_theme().warning);
    EXPECT_TRUE(drawn[2].dotted);
    // An error swings more often than a warning.
    EXPECT_GT(static_cast<double>(drawn[0].points.size()) / 5,
              static_cast<double>(drawn[1].points.size()) / 3);
    const Rect owner = painted.cell(112, Field::owner);
    const auto bar = [&](const RecordingPainter::Shape& shape) {
        return shape.colour == light_theme().error && shape.rect.x == owner.x &&
               shape.rect.y == owner.y;
    };
    EXPECT_TRUE(std::any_of(painted.painter.fills.begin(), painted.painter.fills.end(), bar));
}

TEST(SheetPainter, LightsTheLettersThatAreMet) {
    Painted painted(small_plan());
    const Findings findings;
    painted.view.marks = &findings;
    painted.paint();
    EXPECT_EQ(painted.painter.find("S")->colour, light_theme().ok);
    EXPECT_EQ(painted.painter.find("A")->colour, light_theme().warning);
}

TEST(SheetPainter, ShowsCaretAndSelection) {
    Painted painted(small_plan());
    const FieldRef field{Id{111}, Field::text, 0};
    painted.view.focus = SheetFocus{field, {0, 6}, {0, 9}, {{0, 9}, false}, true};
    painted.paint();
    const Rect cell = painted.cell(111, Field::text);
    ASSERT_EQ(painted.painter.frames.size(), 1U);
    EXPECT_EQ(painted.painter.frames[0].rect, cell);
    const Rect caret = painted.sheet.caret_rect({field, {{0, 9}, false}}, 0).value_or(Rect());
    bool selected = false;
    bool blinked = false;
    for (const auto& fill : painted.painter.fills) {
        selected = selected || (fill.colour == light_theme().selection && fill.rect.width == 30);
        blinked = blinked || (fill.colour == light_theme().ink && fill.rect.width < 2 &&
                              std::abs(fill.rect.x - caret.x) < 1);
    }
    EXPECT_TRUE(selected);
    EXPECT_TRUE(blinked);
}

TEST(SheetPainter, DrawsTheHeadings) {
    SetSheet set(small_plan());
    RecordingPainter painter;
    const SheetWords words;
    SheetPainter(set.sheet, dark_theme(), words).paint_header(painter);
    EXPECT_EQ(painter.find("Owner")->colour, dark_theme().ink);
    EXPECT_EQ(painter.find("Owner")->font.role, FontRole::column_heading);
}

TEST(SheetPainter, RaisesRaisedText) {
    Plan plan = small_plan();
    RichText text = one_paragraph("the 2nd");
    text[0].runs = {{5, 7, RunStyle::superscript, {}}};
    plan = must(edits::set_rich_text(plan, {Id{111}, Field::text, 0}, text));
    Painted painted(plan);
    painted.paint();
    EXPECT_LT(painted.painter.find("nd")->at.y, painted.painter.find("the 2")->at.y);
}

TEST(Theme, EveryPairHasEnoughContrast) {
    for (const Theme* theme : {&light_theme(), &dark_theme(), &high_contrast_theme()}) {
        for (const ColourPair& pair : colour_pairs(*theme))
            EXPECT_GE(contrast(pair.front, pair.ground), pair.least)
                << theme->name << ": " << pair.what;
    }
}

TEST(Theme, ContrastIsThatOfTheGuidelines) {
    EXPECT_DOUBLE_EQ(contrast({0, 0, 0}, {255, 255, 255}), 21);
    EXPECT_DOUBLE_EQ(contrast({9, 9, 9}, {9, 9, 9}), 1);
    EXPECT_NEAR(contrast({0x77, 0x77, 0x77}, {255, 255, 255}), 4.48, 0.01);
}

} // namespace
} // namespace planwright
