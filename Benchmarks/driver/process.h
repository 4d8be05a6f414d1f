// What a running program costs, as the kernel counts it.
#ifndef PROCESS_H
#define PROCESS_H

#include <stdint.h>
#include <sys/types.h>

/// CPU time of all its threads, also those that ended, in nanoseconds.
int64_t cpu_of(pid_t process);
/// The same in the kernel's clock ticks, 10 ms each.
long ticks_of(pid_t process);
/// How often its threads went to sleep by themselves, and so were woken.
long sleeps_of(pid_t process);
/// Proportional set size in KiB.
long pss_of(pid_t process);

#endif
