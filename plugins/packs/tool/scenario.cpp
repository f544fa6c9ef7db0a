// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/tool/scenario.h"

#include "packs/tool/lint_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace planwright::packs {

namespace fs = std::filesystem;

namespace {

/// The text between the first two quotation marks.
std::optional<std::string> argument(std::string_view words) {
    const std::size_t begin = words.find('"');
    const std::size_t end = begin == words.npos ? words.npos : words.find('"', begin + 1);
    if (end == words.npos)
        return std::nullopt;
    return std::string(words.substr(begin + 1, end - begin - 1));
}

/// Where the files of a step stand: packs have them in fixtures/, sometimes one folder deeper.
std::optional<fs::path> place_of(const std::string& name, const fs::path& pack) {
    const fs::path fixtures = pack / "fixtures";
    std::vector<fs::path> candidates{fixtures / name};
    std::error_code error;
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(fixtures, error))
        if (entry.is_directory())
            folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    for (const fs::path& folder : folders)
        candidates.push_back(folder / name);
    candidates.push_back(pack / name);
    for (const fs::path& candidate : candidates)
        if (const fs::path relative = candidate.lexically_normal().lexically_relative(pack);
            fs::exists(candidate) && !relative.empty() && *relative.begin() != "..")
            return candidate.lexically_normal();
    return std::nullopt;
}

/// "file:3:6:Style.Rule:message" taken apart as far as needed.
struct Line {
    std::string file;
    std::string rule;
};
Line taken_apart(std::string_view line) {
    const auto parts = split(line, ":");
    return parts.size() < 5 ? Line{} : Line{parts[0], parts[3]};
}

/// The rule that a refused file would have been.
std::string rule_of(const Refusal& refusal) {
    const fs::path file(refusal.file);
    if (file.extension() != ".yml")
        return refusal.file;
    return file.parent_path().filename().string() + "." +
           split(file.filename().string(), ".").front();
}

class ScenarioRun {
public:
    explicit ScenarioRun(const fs::path& pack) : pack_(pack) {}

    Verdict run(const Scenario& scenario) {
        for (const Step& step : scenario.steps) {
            if (!do_step(step))
                verdict_.outcome = Outcome::set_aside;
            if (verdict_.outcome != Outcome::passed)
                break;
        }
        if (verdict_.outcome == Outcome::passed && !compared_)
            verdict_.outcome = Outcome::set_aside;
        if (verdict_.outcome == Outcome::set_aside && verdict_.notes.empty())
            verdict_.notes.emplace_back("it compares nothing");
        return std::move(verdict_);
    }

private:
    bool do_step(const Step& step) {
        const std::string& words = step.words;
        if (words.starts_with("I ") && argument(words))
            return lint(*argument(words));
        if (words.find("output should contain exactly") != words.npos)
            return compare(expected(step), true);
        if (words.find("output should not contain") != words.npos)
            return refute(step.lines.empty() && argument(words)
                              ? std::vector<std::string>{*argument(words)}
                              : step.lines);
        if (words.find("output should contain") != words.npos)
            return compare(expected(step), false);
        if (words.find("exit status should be") != words.npos)
            return exit_status(words.ends_with("0"));
        return set_aside(fmt::format("the step \"{}\" is unknown", words));
    }

    bool set_aside(std::string why) {
        verdict_.notes.push_back(std::move(why));
        return false;
    }

    bool lint(const std::string& name) {
        const auto place = place_of(name, pack_);
        if (!place)
            return set_aside(fmt::format("there are no files \"{}\" below fixtures", name));
        linted_ = lint_files(*place, pack_);
        if (linted_.failure)
            return set_aside(describe(*linted_.failure));
        for (const Refusal& refusal : linted_.refused)
            if (refused_rules_.insert(rule_of(refusal)).second)
                reasons_.emplace_back(rule_of(refusal), refusal.what);
        verdict_.notes.insert(verdict_.notes.end(), linted_.gave_up.begin(), linted_.gave_up.end());
        return true;
    }

    static std::vector<std::string> expected(const Step& step) {
        std::vector<std::string> lines;
        for (const std::string& line : step.lines)
            if (!line.empty())
                lines.push_back(line);
        return lines;
    }

    /// Lines that nobody could have found: of refused rules, and in files that are not read.
    void leave_out(std::vector<std::string>& lines) {
        std::erase_if(lines, [&](const std::string& line) {
            const Line parts = taken_apart(line);
            for (const auto& [rule, why] : reasons_)
                if (parts.rule == rule)
                    return note(fmt::format("{} is left out: {}", rule, why));
            for (const Refusal& file : linted_.unread)
                if (parts.file == file.file)
                    return note(fmt::format("{} is left out: {}", file.file, file.what));
            return false;
        });
    }

    bool note(std::string words) {
        if (std::find(verdict_.notes.begin(), verdict_.notes.end(), words) == verdict_.notes.end())
            verdict_.notes.push_back(std::move(words));
        return true;
    }

    bool compare(std::vector<std::string> wanted, bool exactly) {
        const bool wanted_something = !wanted.empty();
        leave_out(wanted);
        // Where nothing is left to look for, an empty result proves nothing.
        if (wanted_something && wanted.empty() && linted_.lines.empty())
            return false;
        std::vector<std::string> found = linted_.lines;
        std::sort(wanted.begin(), wanted.end());
        std::sort(found.begin(), found.end());
        std::vector<std::string> missing;
        std::vector<std::string> extra;
        std::set_difference(wanted.begin(), wanted.end(), found.begin(), found.end(),
                            std::back_inserter(missing));
        std::set_difference(found.begin(), found.end(), wanted.begin(), wanted.end(),
                            std::back_inserter(extra));
        for (const std::string& line : missing)
            verdict_.diff.push_back("- " + line);
        for (const std::string& line : extra)
            if (exactly)
                verdict_.diff.push_back("+ " + line);
        compared_ = true;
        if (!verdict_.diff.empty())
            verdict_.outcome = Outcome::failed;
        return true;
    }

    bool refute(const std::vector<std::string>& unwanted) {
        for (const std::string& words : unwanted)
            for (const std::string& line : linted_.lines)
                if (!words.empty() && line.find(words) != line.npos)
                    verdict_.diff.push_back("+ " + line);
        compared_ = true;
        if (!verdict_.diff.empty())
            verdict_.outcome = Outcome::failed;
        return true;
    }

    bool exit_status(bool clean) {
        compared_ = true;
        if (linted_.has_errors == clean) {
            verdict_.diff.emplace_back(clean ? "+ errors" : "- errors");
            verdict_.outcome = Outcome::failed;
        }
        return true;
    }

    const fs::path& pack_;
    Linted linted_;
    std::set<std::string> refused_rules_;
    std::vector<std::pair<std::string, std::string>> reasons_;
    Verdict verdict_;
    bool compared_ = false;
};

} // namespace

Verdict run_scenario(const Scenario& scenario, const fs::path& pack) {
    return ScenarioRun(pack).run(scenario);
}

} // namespace planwright::packs
