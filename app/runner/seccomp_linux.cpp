// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "runner/sandbox.h"

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>

namespace planwright::runner {

namespace {

struct Release {
    void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, Release>;

/// Refused whatever their arguments are. What a kernel does not know is left out.
constexpr std::array refused_calls{
    // network
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg",
    "sendmmsg", "recvfrom", "recvmsg", "recvmmsg",
    // writing to the file system
    "creat", "mkdir", "mkdirat", "mknod", "mknodat", "rmdir", "unlink", "unlinkat", "rename",
    "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "truncate", "chmod",
    "fchmod", "fchmodat", "chown", "fchown", "lchown", "fchownat", "utime", "utimes", "utimensat",
    "futimesat", "setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr",
    "fremovexattr", "memfd_create", "memfd_secret", "open_by_handle_at", "mount", "umount2",
    "pivot_root", "chroot", "swapon", "swapoff", "fsopen", "fsmount", "move_mount", "open_tree",
    "mount_setattr",
    // new processes, and other ones
    "fork", "vfork", "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_open", "pidfd_getfd",
    "pidfd_send_signal", "kcmp", "unshare", "setns", "tkill", "rt_sigqueueinfo",
    "rt_tgsigqueueinfo", "process_madvise",
    // the system itself, and ways round this filter
    "io_uring_setup", "io_uring_enter", "io_uring_register", "bpf", "perf_event_open",
    "userfaultfd", "keyctl", "add_key", "request_key", "init_module", "finit_module",
    "delete_module", "kexec_load", "kexec_file_load", "reboot", "settimeofday", "clock_settime",
    "adjtimex", "sethostname", "setdomainname", "acct", "quotactl", "syslog", "personality",
    "shmget", "msgget", "semget", "mq_open", "name_to_handle_at", "fanotify_init", "vhangup",
    "ioperm", "iopl"};

/// Refused as if the kernel were older, so that the C library uses the call whose arguments can be
/// judged.
constexpr std::array unknown_calls{"clone3", "openat2"};

class Rules {
public:
    explicit Rules(scmp_filter_ctx filter) : filter_(filter) {}

    void refuse(const char* call, int error, std::initializer_list<scmp_arg_cmp> when = {}) {
        const int number = seccomp_syscall_resolve_name(call);
        if (number == __NR_SCMP_ERROR || number < 0)
            return; // this processor has no such call
        const int status =
            seccomp_rule_add_array(filter_, SCMP_ACT_ERRNO(static_cast<unsigned>(error)), number,
                                   static_cast<unsigned>(when.size()), when.begin());
        good_ = good_ && status == 0;
    }
    /// Opening for anything but reading.
    void refuse_writing(const char* call, unsigned argument) {
        const auto flags = [argument](unsigned long mask, unsigned long value) {
            return scmp_arg_cmp{argument, SCMP_CMP_MASKED_EQ, mask, value};
        };
        refuse(call, EACCES, {flags(O_ACCMODE, O_WRONLY)});
        refuse(call, EACCES, {flags(O_ACCMODE, O_RDWR)});
        refuse(call, EACCES, {flags(O_ACCMODE, O_ACCMODE)});
        refuse(call, EACCES, {flags(O_CREAT, O_CREAT)});
        refuse(call, EACCES, {flags(O_TRUNC, O_TRUNC)});
    }
    [[nodiscard]] bool good() const { return good_; }

private:
    scmp_filter_ctx filter_;
    bool good_ = true;
};

void add_rules(Rules& rules, bool may_become_another_program) {
    for (const char* call : refused_calls)
        rules.refuse(call, EPERM);
    for (const char* call : unknown_calls)
        rules.refuse(call, ENOSYS);
    rules.refuse_writing("open", 1);
    rules.refuse_writing("openat", 2);
    // A thread is no process.
    rules.refuse("clone", EPERM, {{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0}});
    if (!may_become_another_program) {
        rules.refuse("execve", EPERM);
        rules.refuse("execveat", EPERM);
    }
    const auto self = static_cast<scmp_datum_t>(getpid());
    rules.refuse("kill", EPERM, {{0, SCMP_CMP_NE, self, 0}});
    rules.refuse("tgkill", EPERM, {{0, SCMP_CMP_NE, self, 0}});
    rules.refuse("prlimit64", EPERM, {{0, SCMP_CMP_NE, 0, 0}});
    rules.refuse("prctl", EPERM, {{0, SCMP_CMP_EQ, PR_SET_PDEATHSIG, 0}});
}

} // namespace

Result<void> restrict_system_calls(bool may_become_another_program) {
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW));
    if (!filter)
        return fail(ErrorCode::refused, "no filter for system calls could be made");
    Rules rules(filter.get());
    add_rules(rules, may_become_another_program);
    const bool all_threads = seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0;
    if (!rules.good() || !all_threads || seccomp_load(filter.get()) != 0)
        return fail(ErrorCode::refused, "the system refuses to filter system calls");
    return {};
}

} // namespace planwright::runner
