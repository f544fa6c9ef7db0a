// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/checks.h"
#include "packs/formula.h"
#include "packs/statistics.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

/// metric, readability: measures of a whole document
namespace planwright::packs {

namespace {

using Values = std::map<std::string, double, std::less<>>;

/// Names that a formula may use though the document has none of them.
constexpr std::array<std::string_view, 17> names{
    "pre",        "list",       "blockquote", "heading_h1",         "heading_h2", "heading_h3",
    "heading_h4", "heading_h5", "heading_h6", "complex_words",      "long_words", "paragraphs",
    "sentences",  "characters", "words",      "polysyllabic_words", "syllables"};

Values values_of(const Document& document) {
    const Statistics text = measure(document.summary.text);
    Values values;
    for (const std::string_view name : names)
        values.emplace(name, 0);
    for (const auto& [name, number] : document.counts)
        values[name] = number;
    values["complex_words"] = text.complex_words;
    values["long_words"] = text.long_words;
    values["paragraphs"] = std::max(text.paragraphs - 1, 0.0);
    values["sentences"] = text.sentences;
    values["characters"] = text.characters;
    values["words"] = text.words;
    values["polysyllabic_words"] = text.polysyllabic_words;
    values["syllables"] = text.syllables;
    return values;
}

class Metric : public Check {
public:
    Metric(std::string formula, std::string condition)
        : formula_(std::move(formula)), condition_(std::move(condition)) {}

    void run(const Block& block, Reading& reading) const override {
        if (trim(block.text).empty())
            return;
        const Values values = values_of(reading.document);
        const auto result = work_out(formula_, values);
        if (!result || !std::isfinite(*result))
            return;
        const auto holds = work_out(fmt::format("({:f}) {}", *result, condition_), values);
        if (holds && *holds != 0)
            reading.hits.push_back({{}, {}, {fmt::format("{:.2f}", *result)}, {}, {}});
    }

private:
    std::string formula_;
    std::string condition_;
};

double fog(const Statistics& s) {
    return 0.4 * (s.words / s.sentences + 100 * s.complex_words / s.words);
}
double coleman_liau(const Statistics& s) {
    return 5.88 * s.characters / s.words - 29.6 * s.sentences / s.words - 15.8;
}
double flesch_kincaid(const Statistics& s) {
    return 0.39 * s.words / s.sentences + 11.8 * s.syllables / s.words - 15.59;
}
double smog(const Statistics& s) {
    return 1.0430 * std::sqrt(s.polysyllabic_words * 30 / s.sentences) + 3.1291;
}
double automated(const Statistics& s) {
    return 4.71 * s.characters / s.words + 0.5 * s.words / s.sentences - 21.43;
}

struct Grade {
    std::string_view name;
    double (*of)(const Statistics&);
};
constexpr std::array grades{Grade{"Gunning Fog", fog}, Grade{"Coleman-Liau", coleman_liau},
                            Grade{"Flesch-Kincaid", flesch_kincaid}, Grade{"SMOG", smog},
                            Grade{"Automated Readability", automated}};

class Readability : public Check {
public:
    Readability(std::vector<Grade> used, double most) : used_(std::move(used)), most_(most) {}

    void run(const Block& block, Reading& reading) const override {
        const Statistics text = measure(block.text);
        if (text.words == 0 || text.sentences == 0)
            return;
        double sum = 0;
        for (const Grade& grade : used_)
            sum += grade.of(text);
        const double mean = sum / static_cast<double>(used_.size());
        if (mean > most_)
            reading.hits.push_back({{}, {}, {fmt::format("{:.2f}", mean)}, {}, {}});
    }

private:
    std::vector<Grade> used_;
    double most_;
};

} // namespace

Made make_metric(Definition& definition) {
    std::string formula = definition.take_text("formula");
    const std::string condition = definition.take_text("condition");
    for (int level = 1; level <= 6; ++level)
        formula = replace_all(formula, fmt::format("heading.h{}", level),
                              fmt::format("heading_h{}", level));
    const Values trial = values_of(Document{});
    const auto result = work_out(formula, trial);
    if (!result)
        definition.fault("formula", fmt::format("the formula: {}", result.error()));
    else if (const auto holds = work_out("(0) " + condition, trial); !holds || condition.empty())
        definition.fault("condition", "the condition is no comparison such as \"> 8\"");
    return std::make_unique<Metric>(std::move(formula), condition);
}

Made make_readability(Definition& definition) {
    std::vector<Grade> used;
    const double most = definition.take_number("grade");
    for (const std::string& name : definition.take_list("metrics")) {
        const auto* grade = std::find_if(grades.begin(), grades.end(),
                                         [&](const Grade& known) { return known.name == name; });
        if (grade == grades.end())
            definition.fault("metrics", fmt::format("the measure \"{}\" is unknown", name));
        else
            used.push_back(*grade);
    }
    if (used.empty())
        definition.fault("extends", "the rule has no metrics");
    return std::make_unique<Readability>(std::move(used), most);
}

} // namespace planwright::packs
