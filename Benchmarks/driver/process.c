#define _GNU_SOURCE
#include "process.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int64_t cpu_of(pid_t process) {
    clockid_t clock;
    struct timespec time;
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0) return 0;
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

/// The number after `name` in a file of /proc.
static long field(const char *path, const char *name) {
    FILE *file = fopen(path, "r");
    if (!file) return 0;
    char line[512];
    long value = 0;
    while (fgets(line, sizeof line, file))
        if (strncmp(line, name, strlen(name)) == 0) sscanf(line + strlen(name), "%ld", &value);
    fclose(file);
    return value;
}

long ticks_of(pid_t process) {
    char path[64], line[1024];
    snprintf(path, sizeof path, "/proc/%d/stat", process);
    FILE *file = fopen(path, "r");
    if (!file) return 0;
    long user = 0, kernel = 0;
    const char *after_name = fgets(line, sizeof line, file) ? strrchr(line, ')') : NULL;
    if (after_name) sscanf(after_name + 1, " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %ld %ld", &user, &kernel);
    fclose(file);
    return user + kernel;
}

void count_sleeps(pid_t process, Sleeps *sleeps) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", process);
    sleeps->threads = 0;
    DIR *tasks = opendir(path);
    if (!tasks) return;
    for (struct dirent *task; (task = readdir(tasks)) && sleeps->threads < THREADS;) {
        if (task->d_name[0] == '.') continue;
        char status[400];
        snprintf(status, sizeof status, "%s/%s/status", path, task->d_name);
        sleeps->thread[sleeps->threads] = atol(task->d_name);
        sleeps->count[sleeps->threads++] = field(status, "voluntary_ctxt_switches:");
    }
    closedir(tasks);
}

long sleeps_between(const Sleeps *before, const Sleeps *after) {
    long sum = 0;
    for (int index = 0; index < after->threads; index++) {
        sum += after->count[index];
        for (int other = 0; other < before->threads; other++)
            if (before->thread[other] == after->thread[index]) sum -= before->count[other];
    }
    return sum;
}

long pss_of(pid_t process) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/smaps_rollup", process);
    return field(path, "Pss:");
}
