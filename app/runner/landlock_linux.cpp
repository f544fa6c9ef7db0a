// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "runner/sandbox.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace planwright::runner {

namespace {

constexpr std::uint64_t read_rights =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t file_rights = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE;
/// All that the first version knew; a kernel that has Landlock has these.
constexpr std::uint64_t all_rights =
    read_rights | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
    LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR |
    LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
    LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

/// What every program needs: libraries, the loader's cache, time zones, interpreters.
constexpr std::array system_places{"/usr",
                                   "/lib",
                                   "/lib32",
                                   "/lib64",
                                   "/bin",
                                   "/nix/store",
                                   "/etc/ld.so.cache",
                                   "/etc/localtime",
                                   "/etc/alternatives",
                                   "/dev/null",
                                   "/dev/zero",
                                   "/dev/urandom",
                                   "/dev/random",
                                   "/proc/self",
                                   "/proc/sys/vm",
                                   "/sys/devices/system/cpu"};

class Descriptor {
public:
    explicit Descriptor(long number) : number_(static_cast<int>(number)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0)
            close(number_);
    }
    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool good() const { return number_ >= 0; }

private:
    int number_;
};

/// A place that does not exist needs no rule.
bool allow_reading(const Descriptor& rules, const std::filesystem::path& place) {
    const Descriptor opened(open(place.c_str(), O_PATH | O_CLOEXEC));
    struct stat about {};
    if (!opened.good() || fstat(opened.number(), &about) != 0)
        return true;
    landlock_path_beneath_attr rule{};
    rule.allowed_access = S_ISDIR(about.st_mode) ? read_rights : file_rights;
    rule.parent_fd = opened.number();
    return syscall(SYS_landlock_add_rule, rules.number(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0) ==
           0;
}

/// "/etc/python3.11" and the like, where an interpreter looks for what starts with it.
bool allow_interpreters(const Descriptor& rules) {
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/etc", error)) {
        const bool wanted = entry.path().filename().string().rfind("python", 0) == 0;
        if (wanted && !allow_reading(rules, entry.path()))
            return false;
    }
    return true;
}

} // namespace

Result<void> restrict_reading(const std::vector<std::filesystem::path>& read) {
    const long version =
        syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1 && (errno == ENOSYS || errno == EOPNOTSUPP))
        return {}; // the kernel has none, or it is switched off
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = all_rights;
    const Descriptor rules(syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
    bool good = rules.good() && allow_interpreters(rules);
    for (const char* place : system_places)
        good = good && allow_reading(rules, place);
    for (const auto& place : read)
        good = good && allow_reading(rules, place);
    if (!good || syscall(SYS_landlock_restrict_self, rules.number(), 0) != 0)
        return fail(ErrorCode::refused, "the system refuses to restrict what may be read");
    return {};
}

} // namespace planwright::runner
