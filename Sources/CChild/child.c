#define _GNU_SOURCE
#include "CChild.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* The input as a file in memory: a program that never reads it, or half of it, then holds nobody up. */
static int file_of(const char *bytes, size_t count) {
    int file = memfd_create("input", MFD_CLOEXEC);
    if (file < 0) return -1;
    while (count) {
        ssize_t written = write(file, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            int refusal = errno;
            close(file);
            errno = refusal;
            return -1;
        }
        bytes += written;
        count -= (size_t)written;
    }
    lseek(file, 0, SEEK_SET);
    return file;
}

static int start(char *const arguments[], int input, int error, pid_t *child) {
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t files;
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&files, error, STDERR_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&files, 3);
    int refusal = posix_spawnp(child, arguments[0], &files, &attributes, arguments, environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    return refusal;
}

/* Takes what is there without waiting; of more than `room` the end stays. 0 when nothing will come any more. */
static int drain(int pipe, char *kept, size_t *count, size_t room) {
    char piece[1024];
    for (;;) {
        ssize_t got = read(pipe, piece, sizeof piece);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno == EAGAIN;
        if (got == 0) return 0;
        size_t new = (size_t)got < room ? (size_t)got : room;
        size_t old = *count < room - new ? *count : room - new;
        memmove(kept, kept + *count - old, old);
        memcpy(kept + old, piece + got - new, new);
        *count = old + new;
    }
}

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

int desk_child_run(
    char *const arguments[], const void *input, size_t input_count, char *errors, size_t *errors_count, int milliseconds,
    int *status) {
    size_t room = *errors_count;
    *errors_count = 0;
    int file = file_of(input, input_count), pipe[2];
    if (file < 0) return errno;
    if (pipe2(pipe, O_CLOEXEC) < 0) {
        int refusal = errno;
        close(file);
        return refusal;
    }
    fcntl(pipe[0], F_SETFL, O_NONBLOCK);
    pid_t child;
    int refusal = start(arguments, file, pipe[1], &child);
    close(file);
    close(pipe[1]);
    if (refusal) {
        close(pipe[0]);
        return refusal;
    }
    int ended = (int)syscall(SYS_pidfd_open, child, 0);
    long long deadline = now() + milliseconds;
    struct pollfd watched[] = {{.fd = ended, .events = POLLIN}, {.fd = pipe[0], .events = POLLIN}};
    while (ended >= 0 && !watched[0].revents) {
        long long left = deadline - now();
        if (left <= 0 || (poll(watched, 2, (int)left) < 0 && errno != EINTR)) break;
        if (watched[1].revents && !drain(pipe[0], errors, errors_count, room)) watched[1].fd = -1;
    }
    if (ended < 0 || !watched[0].revents) {
        kill(-child, SIGKILL);
        refusal = ETIMEDOUT;
    }
    while (waitpid(child, status, 0) < 0 && errno == EINTR) {}
    if (watched[1].fd >= 0) drain(pipe[0], errors, errors_count, room);
    if (ended >= 0) close(ended);
    close(pipe[0]);
    return refusal;
}
