// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/conformance_program.h"

#include "host/child_backend.h"
#include "host/results.h"

#include <fmt/format.h>

#include <memory>
#include <optional>

namespace planwright::host {

namespace {

using Findings = std::vector<wire::Finding>;
using Breach = std::optional<std::string>; ///< a clause behind the plugin's name

/// A fresh child for each case.
class Subject {
public:
    Subject(const Manifest& manifest, const ConformanceOptions& options)
        : manifest_(manifest), options_(options) {}

    [[nodiscard]] const Manifest& manifest() const { return manifest_; }
    [[nodiscard]] ChildBackend make() const {
        Limits limits = options_.limits;
        limits.start = options_.deadline;
        const auto keep = [this](std::uint32_t, std::string_view line) { said_ = line; };
        return {manifest_, {options_.runner, {}, limits}, {keep, {}}};
    }
    [[nodiscard]] wire::Offer offer() const {
        wire::Offer offer{"Planwright", "0", {}, false, {}, {}, manifest_.folder.string(), {}};
        std::vector<std::string> problems;
        offer.settings = resolve_settings(manifest_, {}, {}, problems);
        return offer;
    }

    /// The last line that the plugin logged or wrote to standard error.
    [[nodiscard]] std::string_view last_line() const {
        const std::string_view said = said_;
        return said.substr(said.find_last_of('\n') + 1);
    }

private:
    const Manifest& manifest_;
    const ConformanceOptions& options_;
    mutable std::string said_;
};

std::vector<wire::Paragraph> samples() {
    std::vector<wire::Paragraph> result;
    std::uint64_t row = 0;
    for (const char* text :
         {"The Head of the PDU will review all cases.", "WILL BE DONE!! (TBC) etc...", "", " ", "x",
          "Bydd Pennaeth yr Uned yn adolygu pob achos yn Llŷn, Tŷ Ŵyl a Môn!",
          "e\u0301 decomposed, ﬁ ligature, 😀 emoji 𝒜!", "a\nline\tand a tab \"quoted\" \\ '!'"}) {
        wire::Paragraph& p = result.emplace_back();
        p.at = {++row, PW_FIELD_TEXT, 0};
        p.start = row * 10;
        p.text = text;
        p.language = "en-GB";
    }
    return result;
}

/// What the plugin finds in each text, looked at as the host does.
tl::expected<std::vector<Findings>, std::string>
check(ChildBackend& backend, const std::vector<wire::Paragraph>& paragraphs,
      const std::string& plugin) {
    std::vector<const wire::Paragraph*> asked;
    asked.reserve(paragraphs.size());
    for (const wire::Paragraph& paragraph : paragraphs)
        asked.push_back(&paragraph);
    std::vector<Findings> result;
    auto answers = backend.check_texts(asked, {});
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (!answers[i])
            return tl::unexpected(answers[i].error().what);
        const wire::Paragraph& paragraph = paragraphs[i];
        const TextOf text_of = [&](const wire::Place& at) -> std::optional<TextAt> {
            if (at != paragraph.at)
                return std::nullopt;
            return TextAt{paragraph.text, paragraph.start};
        };
        for (const wire::Finding& finding : *answers[i]) {
            if (const auto broken = broken_rule(finding, plugin, text_of))
                return tl::unexpected(*broken);
        }
        result.push_back(std::move(*answers[i]));
    }
    return result;
}

Breach starts(const Subject& subject) {
    ChildBackend backend = subject.make();
    const auto about = backend.start(subject.offer());
    if (!about)
        return about.error().what;
    if (about->id != subject.manifest().id)
        return "says that it is another plugin";
    return std::nullopt;
}

/// Starts the plugin and does `work(backend)`, unless it checks no texts.
template <class Work>
Breach with_texts(const Subject& subject, Work work) {
    ChildBackend backend = subject.make();
    const auto about = backend.start(subject.offer());
    if (!about)
        return about.error().what;
    return about->has(PW_EXT_TEXT_CHECK) ? work(backend) : std::nullopt;
}

Breach checks_samples(const Subject& subject) {
    return with_texts(subject, [&](ChildBackend& backend) -> Breach {
        const auto found = check(backend, samples(), subject.manifest().id);
        return found ? std::nullopt : Breach(found.error());
    });
}

Breach checks_many(const Subject& subject) {
    return with_texts(subject, [&](ChildBackend& backend) -> Breach {
        std::vector<wire::Paragraph> many;
        while (many.size() < 1000) {
            for (wire::Paragraph& one : samples())
                many.push_back(std::move(one));
        }
        const auto found = check(backend, many, subject.manifest().id);
        return found ? std::nullopt : Breach(found.error());
    });
}

Breach is_deterministic(const Subject& subject) {
    return with_texts(subject, [&](ChildBackend& backend) -> Breach {
        const auto first = check(backend, samples(), subject.manifest().id);
        const auto second = check(backend, samples(), subject.manifest().id);
        if (!first || !second)
            return first ? second.error() : first.error();
        return *first == *second ? std::nullopt
                                 : Breach("finds something else when asked the same again");
    });
}

Breach takes_settings(const Subject& subject) {
    ChildBackend backend = subject.make();
    if (const auto about = backend.start(subject.offer()); !about)
        return about.error().what;
    const auto done = backend.configure(subject.offer());
    return done ? std::nullopt : Breach(done.error().what);
}

/// Unknown methods and wrong params are answered with an error, and the plugin lives on.
Breach refuses_nonsense(const Subject& subject) {
    ChildBackend backend = subject.make();
    if (const auto about = backend.start(subject.offer()); !about)
        return about.error().what;
    wire::Client::Limits limits;
    for (const auto& [method, params] : {std::pair<const char*, wire::Json>{"no/such", nullptr},
                                         {"text/check", {{"paragraphs", "none"}}},
                                         {"configure", wire::Json::object()}}) {
        const auto answer = backend.ask(method, params, limits);
        if (answer)
            return fmt::format("answers \"{}\", which makes no sense, with a result", method);
        if (answer.error().is_fault())
            return fmt::format("does not refuse \"{}\", which makes no sense: {}", method,
                               answer.error().what);
    }
    return std::nullopt;
}

Breach says_goodbye(const Subject& subject) {
    ChildBackend backend = subject.make();
    if (const auto about = backend.start(subject.offer()); !about)
        return about.error().what;
    wire::Client::Limits limits;
    if (const auto answer = backend.ask("shutdown", nullptr, limits); !answer)
        return "does not answer \"shutdown\": " + answer.error().what;
    std::string frame;
    const auto event =
        backend.child()->wait(wire::ChildProcess::Clock::now() + limits.hard, {}, frame);
    if (event != wire::ChildProcess::Event::ended)
        return "does not end after \"shutdown\"";
    return std::nullopt;
}

struct ProgramCase {
    const char* name;
    const char* rule;
    Breach (*run)(const Subject&);
};

constexpr ProgramCase cases[] = {
    {"starts", "The program starts and says who it is.", starts},
    {"text-samples", "Text of every kind is checked, and every place lies in it.", checks_samples},
    {"text-many", "A thousand paragraphs are checked.", checks_many},
    {"deterministic", "The same text gives the same findings.", is_deterministic},
    {"new-settings", "Settings, words and glossary may change at any time.", takes_settings},
    {"nonsense", "What makes no sense is refused, and the program lives on.", refuses_nonsense},
    {"goodbye", "After \"shutdown\" the program ends.", says_goodbye},
};

} // namespace

ConformanceReport check_program(const Manifest& manifest, const ConformanceOptions& options) {
    ConformanceReport report{manifest.id, {}};
    for (const ProgramCase& one : cases) {
        if (!options.only.empty() && options.only.count(one.name) == 0)
            continue;
        const Subject subject(manifest, options);
        std::string failure = one.run(subject).value_or("");
        if (!failure.empty() && !subject.last_line().empty())
            failure += fmt::format("; its last words: {}", subject.last_line());
        report.cases.push_back({one.name, one.rule, std::move(failure)});
        if (options.on_case)
            options.on_case(report.cases.back());
    }
    return report;
}

} // namespace planwright::host
