// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/plan_checker.h"

#include "checks/merge.h"
#include "host/places.h"

#include <iterator>
#include <map>
#include <utility>

namespace planwright::host {

namespace {

constexpr std::size_t max_related = 50; ///< places named in one finding about a failure

FieldRange whole_plan() {
    return {{{}, Field::document, 0}, {}};
}

FieldRange place_of(const wire::Paragraph& paragraph) {
    return to_model(
               wire::Range{paragraph.at, paragraph.start, paragraph.start + paragraph.text.size()})
        .value_or(whole_plan());
}

/// Whether the failure is about the plugin, whatever it was asked.
bool is_of_plugin(Failure::Kind kind) {
    return kind == Failure::Kind::not_started || kind == Failure::Kind::paused ||
           kind == Failure::Kind::off;
}

/// Collects what one plugin brings.
class Intake {
public:
    explicit Intake(PluginFindings& out) : out_(out) {}

    void take(Answer<std::vector<Diagnostic>>&& answer, const FieldRange& place,
              std::string_view text) {
        if (answer) {
            std::move(answer->begin(), answer->end(), std::back_inserter(out_.findings));
            return;
        }
        take(answer.error(), place, text);
    }
    void take(const Failure& failure, const FieldRange& place, std::string_view text = {}) {
        if (failure.kind == Failure::Kind::cancelled) {
            out_.cancelled = true;
            return;
        }
        out_.failed = true;
        const auto [at, is_new] = seen_.try_emplace(failure.message, out_.findings.size());
        if (is_new) {
            Diagnostic finding =
                to_diagnostic(failure, is_of_plugin(failure.kind) ? whole_plan() : place);
            if (!is_of_plugin(failure.kind))
                finding.fragment = text;
            out_.findings.push_back(std::move(finding));
            return;
        }
        std::vector<Related>& related = out_.findings[at->second].related;
        if (!is_of_plugin(failure.kind) && related.size() < max_related)
            related.push_back({place, std::string(text), "not checked either"});
    }

private:
    PluginFindings& out_;
    std::map<std::string, std::size_t> seen_; // message -> index of its finding
};

void ask(PluginSet& plugins, Session& session, const std::vector<wire::Paragraph>& paragraphs,
         const CancelToken& cancel, PluginFindings& out) {
    Intake intake(out);
    const auto about = session.start(cancel);
    if (!about)
        return intake.take(about.error(), whole_plan());
    if (about->has(PW_EXT_TEXT_CHECK)) {
        auto answers = plugins.check_texts(session, paragraphs, cancel);
        for (std::size_t i = 0; i < answers.size(); ++i)
            intake.take(std::move(answers[i]), place_of(paragraphs[i]), paragraphs[i].text);
    }
    if (about->has(PW_EXT_PLAN_CHECK) && !cancel.cancelled())
        intake.take(session.check_plan(cancel), whole_plan(), {});
    if (about->has(PW_EXT_COVERAGE) && !cancel.cancelled()) {
        auto covered = session.coverage(cancel);
        if (!covered)
            return intake.take(covered.error(), whole_plan());
        if (!out.covered) // with several such plugins the first tells
            out.covered = std::move(*covered);
    }
}

} // namespace

PluginFindings check_plan(PluginSet& plugins, const std::shared_ptr<const PlanView>& plan,
                          const CancelToken& cancel) {
    PluginFindings out;
    const std::vector<wire::Paragraph> paragraphs = plan->paragraphs();
    plugins.set_plan(plan);
    for (const auto& session : plugins.sessions()) {
        if (cancel.cancelled()) {
            out.cancelled = true;
            break;
        }
        ask(plugins, *session, paragraphs, cancel, out);
    }
    return out;
}

CheckOutcome check_all(const CheckRequest& request, PluginSet& plugins, const CancelToken& cancel) {
    const Plan& plan = request.plan;
    const Edition& edition = request.options.edition;
    std::vector<Diagnostic> findings;
    if (request.built_in)
        findings = check(plan, request.options);
    findings.insert(findings.end(), request.further.begin(), request.further.end());
    bool failed = false;
    std::optional<std::vector<Covered>> covered;
    if (!plugins.sessions().empty()) {
        const auto as_of = request.as_of ? request.as_of : plan.front->cover.submitted;
        plugins.set_glossary(layers_of(plan, request.glossary), edition.variant);
        PluginFindings more = check_plan(
            plugins, PlanView::make(with_registers(plan, request.owners), edition, {1, as_of}),
            cancel);
        failed = more.failed;
        covered = std::move(more.covered);
        std::move(more.findings.begin(), more.findings.end(), std::back_inserter(findings));
    }
    // Before the merge: a rule that is off must not stand for one that is not.
    const Edition& judging = request.options.compare_with ? *request.options.compare_with : edition;
    apply_weights(weights_in_force(judging, request.weights), findings);
    return {merge_findings(plan, edition, std::move(findings), plugins.instead_of()), failed,
            std::move(covered)};
}

} // namespace planwright::host
