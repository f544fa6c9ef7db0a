// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/formula.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <vector>

namespace planwright::packs {

namespace {

using Values = std::map<std::string, double, std::less<>>;

constexpr int deepest = 64;

struct Operator {
    std::string_view sign;
    int rank; ///< the higher, the tighter
};
constexpr std::array operators{
    Operator{"||", 1}, Operator{"&&", 2}, Operator{"==", 3}, Operator{"!=", 3}, Operator{"<=", 3},
    Operator{">=", 3}, Operator{"<", 3},  Operator{">", 3},  Operator{"+", 4},  Operator{"-", 4},
    Operator{"*", 5},  Operator{"/", 5},  Operator{"%", 5}};

double applied(std::string_view sign, double a, double b) {
    if (sign == "||")
        return a != 0 || b != 0 ? 1 : 0;
    if (sign == "&&")
        return a != 0 && b != 0 ? 1 : 0;
    if (sign == "==")
        return a == b ? 1 : 0;
    if (sign == "!=")
        return a != b ? 1 : 0;
    if (sign == "<=")
        return a <= b ? 1 : 0;
    if (sign == ">=")
        return a >= b ? 1 : 0;
    if (sign == "<")
        return a < b ? 1 : 0;
    if (sign == ">")
        return a > b ? 1 : 0;
    if (sign == "+")
        return a + b;
    if (sign == "-")
        return a - b;
    if (sign == "*")
        return a * b;
    return sign == "/" ? a / b : std::fmod(a, b);
}

std::optional<double> called(std::string_view name, const std::vector<double>& with) {
    if (with.size() == 2) {
        if (name == "max")
            return std::fmax(with[0], with[1]);
        if (name == "min")
            return std::fmin(with[0], with[1]);
        if (name == "pow")
            return std::pow(with[0], with[1]);
    }
    if (with.size() != 1)
        return std::nullopt;
    struct Function {
        std::string_view name;
        double (*call)(double);
    };
    static constexpr std::array<Function, 9> functions{
        {{"abs", [](double x) { return std::fabs(x); }},
         {"ceil", [](double x) { return std::ceil(x); }},
         {"exp", [](double x) { return std::exp(x); }},
         {"floor", [](double x) { return std::floor(x); }},
         {"log", [](double x) { return std::log(x); }},
         {"log10", [](double x) { return std::log10(x); }},
         {"log2", [](double x) { return std::log2(x); }},
         {"round", [](double x) { return std::round(x); }},
         {"sqrt", [](double x) { return std::sqrt(x); }}}};
    for (const Function& function : functions)
        if (function.name == name)
            return function.call(with[0]);
    return std::nullopt;
}

class Calculator {
public:
    Calculator(std::string_view text, const Values& values) : text_(text), values_(values) {}

    tl::expected<double, std::string> run() {
        const double value = expression(1, 0);
        spaces();
        if (!fault_ && at_ < text_.size())
            fault_ = fmt::format("\"{}\" is not understood", text_.substr(at_));
        if (fault_)
            return tl::unexpected(*fault_);
        return value;
    }

private:
    void spaces() {
        while (at_ < text_.size() && static_cast<unsigned char>(text_[at_]) <= ' ')
            ++at_;
    }

    [[nodiscard]] bool take(std::string_view sign) {
        spaces();
        if (!text_.substr(at_).starts_with(sign))
            return false;
        at_ += sign.size();
        return true;
    }

    double fail(std::string why) {
        if (!fault_)
            fault_ = std::move(why);
        return 0;
    }

    const Operator* next_operator(int rank) {
        spaces();
        for (const Operator& candidate : operators)
            if (candidate.rank >= rank && text_.substr(at_).starts_with(candidate.sign))
                return &candidate;
        return nullptr;
    }

    double expression(int rank, int depth) {
        if (depth > deepest)
            return fail("the formula is nested too deeply");
        double value = operand(depth);
        while (!fault_) {
            const Operator* next = next_operator(rank);
            if (next == nullptr)
                break;
            at_ += next->sign.size();
            value = applied(next->sign, value, expression(next->rank + 1, depth + 1));
        }
        return value;
    }

    double operand(int depth) {
        if (depth > deepest)
            return fail("the formula is nested too deeply");
        if (take("-"))
            return -operand(depth + 1);
        if (take("!"))
            return operand(depth + 1) == 0 ? 1 : 0;
        if (take("(")) {
            const double value = expression(1, depth + 1);
            return take(")") ? value : fail("a bracket is not closed");
        }
        spaces();
        if (at_ < text_.size() && ((text_[at_] >= '0' && text_[at_] <= '9') || text_[at_] == '.'))
            return number();
        return named(depth);
    }

    double number() {
        double value = 0;
        const auto [end, error] =
            std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
        if (error != std::errc{})
            return fail("a number is not understood");
        at_ = static_cast<std::size_t>(end - text_.data());
        return value;
    }

    double named(int depth) {
        const std::size_t begin = at_;
        const auto in_name = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                   c == '_' || c == '.';
        };
        while (at_ < text_.size() && in_name(text_[at_]))
            ++at_;
        const std::string_view name = text_.substr(begin, at_ - begin);
        if (name.empty())
            return fail("a value is missing");
        if (name.starts_with("math.") && take("("))
            return call(name.substr(5), depth);
        const auto found = values_.find(name);
        return found != values_.end() ? found->second
                                      : fail(fmt::format("\"{}\" is no measure", name));
    }

    double call(std::string_view name, int depth) {
        std::vector<double> with;
        do
            with.push_back(expression(1, depth + 1));
        while (!fault_ && take(","));
        if (!take(")"))
            return fail("a bracket is not closed");
        const auto value = called(name, with);
        return value ? *value : fail(fmt::format("math.{} is unknown", name));
    }

    std::string_view text_;
    const Values& values_;
    std::size_t at_ = 0;
    std::optional<std::string> fault_;
};

} // namespace

tl::expected<double, std::string> work_out(std::string_view formula, const Values& values) {
    return Calculator(formula, values).run();
}

} // namespace planwright::packs
