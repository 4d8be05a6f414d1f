// What a running program costs, as the kernel counts it.
#ifndef PROCESS_H
#define PROCESS_H

#include <stdint.h>
#include <sys/types.h>

/// CPU time of all its threads, also those that ended, in nanoseconds.
int64_t cpu_of(pid_t process);
/// The same in the kernel's clock ticks, 10 ms each.
long ticks_of(pid_t process);
/// Proportional set size in KiB.
long pss_of(pid_t process);

enum { THREADS = 64 };

/// How often each thread went to sleep by itself, and so was woken.
typedef struct {
    int threads;
    long thread[THREADS], count[THREADS];
} Sleeps;

void count_sleeps(pid_t process, Sleeps *sleeps);
/// Those of threads that ended in between are not known.
long sleeps_between(const Sleeps *before, const Sleeps *after);
#endif
