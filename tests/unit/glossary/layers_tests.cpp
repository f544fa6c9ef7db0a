// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "glossary/layers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace planwright {
namespace {

using ::testing::ElementsAre;

Glossary layer(std::string title, std::vector<GlossaryTerm> terms) {
    return {"x", std::move(title), "1", "en-GB", std::move(terms)};
}

GlossaryLayers three_layers() {
    GlossaryLayers layers;
    layers.add(layer("the nation", {{"RST", "Rail Safety Team", "", "", {}},
                                    {"UK", "United Kingdom", "", "", {"all"}},
                                    {"YOT", "Youth Offending Team", "", "", {}}}));
    layers.add(layer("the region", {{"RST", "Regional Support Team", "Seven people.", "", {}},
                                    {"YOT", "Youth Offending Team", "", "", {"probation"}}}));
    Plan plan;
    Annotations annotations;
    annotations.terms = {{"RST", "Road Signs Taskforce", "", "", {}}};
    plan.annotations = std::make_shared<const Annotations>(std::move(annotations));
    layers.add(glossary_of(plan));
    return layers;
}

TEST(GlossaryLayers, LetTheLaterWinAndKeepWhereEachComesFrom) {
    const GlossaryLayers layers = three_layers();
    const LayeredTerm* term = layers.find("RST");
    ASSERT_NE(term, nullptr);
    EXPECT_EQ(term->term.expansion, "Road Signs Taskforce");
    EXPECT_EQ(term->source, "this plan");
    EXPECT_THAT(term->hidden,
                ElementsAre(LayeredTerm::Hidden{"Regional Support Team", "the region"},
                            LayeredTerm::Hidden{"Rail Safety Team", "the nation"}));
    EXPECT_TRUE(layers.find("YOT")->hidden.empty()) << "the same meaning hides nothing";
    EXPECT_EQ(layers.find("rst"), nullptr);
}

TEST(GlossaryLayers, KnowWhatReadersOfAnEditionKnow) {
    EXPECT_THAT(three_layers().well_known("probation"), ElementsAre("UK", "YOT"));
    EXPECT_THAT(three_layers().well_known("prison"), ElementsAre("UK"));
}

TEST(GlossaryLayers, FindPluralsAndPossessives) {
    const GlossaryLayers layers = three_layers();
    for (const char* word : {"YOT", "YOTs", "YOT's", "YOT’s", "YOTs’", "YOTS"})
        EXPECT_NE(layers.find_written(word), nullptr) << word;
    for (const char* word : {"YO", "YOTed", "s", "", "yot"})
        EXPECT_EQ(layers.find_written(word), nullptr) << word;
}

TEST(GlossaryLayers, ExplainAWord) {
    EXPECT_EQ(explanation_of(three_layers(), "RSTs"),
              "Road Signs Taskforce\nFrom: this plan\nElsewhere: Regional Support Team (the "
              "region)\nElsewhere: Rail Safety Team (the nation)");
    EXPECT_EQ(explanation_of(three_layers(), "ABC"), std::nullopt);
}

TEST(GlossaryLayers, AreListedInOrder) {
    std::vector<std::string> names;
    for (const LayeredTerm& term : three_layers().terms())
        names.push_back(term.term.abbreviation);
    EXPECT_THAT(names, ElementsAre("RST", "UK", "YOT"));
}

} // namespace
} // namespace planwright
