// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "model/field.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <string>

namespace planwright::host {

/// Why a plugin gave no result. Whatever asked for it must show this: a place that a plugin failed
/// on is never clean.
struct Failure {
    enum class Kind : std::uint8_t {
        ended,       ///< crashed, or left
        hung,        ///< did not answer in time
        flooded,     ///< answered without end
        nonsense,    ///< broke the protocol or a rule of the interface
        failed,      ///< says itself that it failed
        not_started, ///< could not be started
        remembered,  ///< not sent: this text ended the plugin before
        paused,      ///< it is being restarted; ask again later
        off,         ///< failed too often and is off until it is turned on again
        not_offered, ///< the plugin does not do that
        cancelled,   ///< whoever asked did not want to know any more
    };
    Kind kind = Kind::failed;
    std::string plugin;  ///< its id
    std::string message; ///< a sentence for people that names the plugin

    /// The plugin's own fault, after which it is started anew.
    [[nodiscard]] bool is_fault() const { return kind <= Kind::nonsense; }
};

template <class T>
using Answer = tl::expected<T, Failure>;

/// The failure as a finding of the rule "PLUGIN.failed", an error at the place that was not
/// checked.
[[nodiscard]] Diagnostic to_diagnostic(const Failure& failure, const FieldRange& place);

} // namespace planwright::host
