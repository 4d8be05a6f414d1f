#define _GNU_SOURCE
#include "process.h"

#include <dirent.h>
#include <stdio.h>
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

long sleeps_of(pid_t process) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", process);
    DIR *tasks = opendir(path);
    if (!tasks) return 0;
    long sum = 0;
    for (struct dirent *task; (task = readdir(tasks));) {
        if (task->d_name[0] == '.') continue;
        char status[400];
        snprintf(status, sizeof status, "%s/%s/status", path, task->d_name);
        sum += field(status, "voluntary_ctxt_switches:");
    }
    closedir(tasks);
    return sum;
}

long pss_of(pid_t process) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/smaps_rollup", process);
    return field(path, "Pss:");
}
