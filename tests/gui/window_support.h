// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor_frame.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <string>

namespace planwright::gui {

/// A window with a sample plan, on the screen.
class Window : public ::testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    /// Handles events until the condition holds; a failure when it does not within half a minute.
    static void wait_for(const std::function<bool()>& condition);
    /// Handles what is waiting.
    static void settle();

    // What a person does, as the toolkit hands it to the sheet.
    void type(const std::string& words);
    void press(int key, int modifiers = 0);
    void click(wxPoint at, int clicks = 1, int modifiers = 0);
    /// The middle of a field's first line.
    [[nodiscard]] wxPoint place_of(const FieldRef& field);

    [[nodiscard]] const Plan& plan() { return frame->file().document().plan(); }
    [[nodiscard]] const Recommendation& recommendation(const std::string& number);
    [[nodiscard]] std::string text_of(const FieldRef& field);
    [[nodiscard]] FieldRef first_action() { return action("3", 0); }
    [[nodiscard]] FieldRef action(const std::string& number, std::size_t index,
                                  Field field = Field::text);

    EditorFrame* frame = nullptr;
    std::filesystem::path folder; ///< of this test alone
    std::filesystem::path path;   ///< of the plan, in that folder
};

} // namespace planwright::gui
