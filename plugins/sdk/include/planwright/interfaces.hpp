// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planwright/host.hpp"
#include "planwright/sink.hpp"
#include "planwright/values.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What an author derives from.
namespace pw {

/// The class needs a constructor that takes nothing, or one that takes a const Host&.
class Plugin {
public:
    Plugin() = default;
    Plugin(const Plugin&) = delete;
    Plugin& operator=(const Plugin&) = delete;
    virtual ~Plugin() = default;

    /// Called once before all else: read settings, load what takes time.
    virtual void start() {}

    [[nodiscard]] const Host& host() const { return *host_; }
    void attach(const Host& host) { host_ = &host; } ///< the glue's; before start()

private:
    const Host* host_ = nullptr;
};

class TextCheck {
public:
    virtual ~TextCheck() = default;
    virtual void check_text(const Paragraph& paragraph, Sink& out) = 0;
};

/// check_plan sees all rows each time. Override the others to keep an index of your own.
class PlanCheck {
public:
    virtual ~PlanCheck() = default;
    [[nodiscard]] virtual std::uint32_t interests() const { return PW_INTEREST_ALL; }
    virtual void begin_plan(const Plan& /*facts*/) {}
    virtual void plan_rows(const Plan& /*part*/) {}
    virtual void change_plan(const Plan& /*facts*/, const pw_delta* /*first*/,
                             std::uint64_t /*count*/) {}
    virtual void check_plan(const Plan& plan, Sink& out) = 0;
};

class Suggest {
public:
    virtual ~Suggest() = default;
    virtual void suggest(const Paragraph& paragraph, const pw_range& range, Sink& out) = 0;
};

/// Tells which letters of SMART the actions cover, by Sink::covered.
class Coverage {
public:
    virtual ~Coverage() = default;
    virtual void cover_plan(const Plan& plan, Sink& out) = 0;
};

struct Item {
    std::string id;
    std::string title;
    std::string help;
};

class Tables {
public:
    virtual ~Tables() = default;
    [[nodiscard]] virtual std::vector<Item> tables() const = 0;
    virtual void build_table(std::string_view id, const Plan& plan, Sink& out) = 0;
};

class Commands {
public:
    virtual ~Commands() = default;
    [[nodiscard]] virtual std::vector<Item> commands() const = 0;
    virtual void run_command(std::string_view id, const Plan& plan, Sink& out) = 0;
};

class Transform {
public:
    virtual ~Transform() = default;
    [[nodiscard]] virtual std::vector<Item> transforms() const = 0;
    virtual void run_transform(std::string_view id, const Paragraph& paragraph,
                               const pw_range& range, Sink& out) = 0;
};

class SettingsChanged {
public:
    virtual ~SettingsChanged() = default;
    virtual void settings_changed() = 0;
};

class WordsChanged {
public:
    virtual ~WordsChanged() = default;
    virtual void words_changed() = 0;
};

} // namespace pw
