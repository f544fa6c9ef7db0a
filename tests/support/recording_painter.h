// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/painter.h"

#include <string>
#include <vector>

namespace planwright::testing {

/// Keeps what was drawn.
class RecordingPainter : public Painter {
public:
    struct Text {
        Point at;
        std::string text;
        Font font;
        Colour colour;
    };
    struct Shape {
        Rect rect;
        Colour colour;
    };
    struct Lines {
        std::vector<Point> points;
        Colour colour;
        bool dotted = false;
    };

    void fill(const Rect& rect, Colour colour, double /*radius*/) override {
        fills.push_back({rect, colour});
    }
    void frame(const Rect& rect, Colour colour, double /*width*/, double /*radius*/) override {
        frames.push_back({rect, colour});
    }
    void lines(const std::vector<Point>& points, Colour colour, double /*width*/,
               bool dotted) override {
        polylines.push_back({points, colour, dotted});
    }
    void text(Point at, std::string_view text, Font font, Colour colour,
              bool /*right_to_left*/) override {
        texts.push_back({at, std::string(text), font, colour});
    }
    void push_clip(const Rect& /*rect*/) override { ++clips; }
    void pop_clip() override { --clips; }

    [[nodiscard]] const Text* find(std::string_view text) const {
        for (const Text& each : texts) {
            if (each.text == text)
                return &each;
        }
        return nullptr;
    }

    std::vector<Text> texts;
    std::vector<Shape> fills;
    std::vector<Shape> frames;
    std::vector<Lines> polylines;
    int clips = 0;
};

} // namespace planwright::testing
