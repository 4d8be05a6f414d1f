#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static FILE *stream;                  /* ncurses' own way to the terminal */
static int terminal = -1, held = -1; /* what it leads to: the terminal, or a file in memory */
static int writer = -1;              /* the same terminal, opened once more: writes that never wait */
static char *waiting;                /* what it could not take yet */
static size_t waiting_from, waiting_end, waiting_size;

/// O_NONBLOCK belongs to what was opened: on the descriptor that the shell gave us it would be the shell's, too.
static int open_again(int fd) {
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    return open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
}

FILE *desk_output_open(void) {
    if (stream) return stream;
    int copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    stream = copy < 0 ? NULL : fdopen(copy, "w");
    if (!stream) return stdout;
    terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    held = memfd_create("frame", MFD_CLOEXEC);
    writer = open_again(STDOUT_FILENO);
    return stream;
}

static bool is_holding(void) { return stream && terminal >= 0 && held >= 0; }

static bool keep(const char *bytes, size_t count) {
    if (waiting_from == waiting_end) waiting_from = waiting_end = 0;
    if (waiting_end + count > waiting_size) {
        size_t size = (waiting_end + count) * 2;
        char *larger = realloc(waiting, size);
        if (!larger) return false;
        waiting = larger, waiting_size = size;
    }
    memcpy(waiting + waiting_end, bytes, count);
    waiting_end += count;
    return true;
}

/// Writes what the terminal takes; how much that was, -1 when nobody is there any more.
static ssize_t push(const char *bytes, size_t count) {
    size_t done = 0;
    while (done < count) {
        ssize_t sent = write(writer >= 0 ? writer : terminal >= 0 ? terminal : STDOUT_FILENO, bytes + done, count - done);
        if (sent > 0) done += (size_t)sent;
        else if (sent < 0 && errno == EAGAIN) break;
        else if (sent == 0 || errno != EINTR) return -1;
    }
    return (ssize_t)done;
}

int desk_output_flush(void) {
    if (waiting_from == waiting_end) return 0;
    ssize_t sent = push(waiting + waiting_from, waiting_end - waiting_from);
    if (sent < 0) waiting_from = waiting_end;
    else waiting_from += (size_t)sent;
    return waiting_from < waiting_end;
}

void desk_output_write(const char *bytes, size_t count) {
    ssize_t sent = desk_output_flush() ? 0 : push(bytes, count);
    if (sent >= 0 && (size_t)sent < count) keep(bytes + sent, count - (size_t)sent);
}

int desk_output_drain(int milliseconds) {
    struct timespec start, now;
    clock_gettime(CLOCK_MONOTONIC, &start);
    while (desk_output_flush()) {
        clock_gettime(CLOCK_MONOTONIC, &now);
        long left = milliseconds - ((now.tv_sec - start.tv_sec) * 1000 + (now.tv_nsec - start.tv_nsec) / 1000000);
        struct pollfd entry = {.fd = desk_output_descriptor(), .events = POLLOUT};
        if (left <= 0 || poll(&entry, 1, (int)left) == 0) {
            waiting_from = waiting_end;
            return 0;
        }
    }
    return 1;
}

int desk_output_descriptor(void) { return writer >= 0 ? writer : STDOUT_FILENO; }

void desk_output_hold(void) {
    if (is_holding()) dup3(held, fileno(stream), O_CLOEXEC);
}

void desk_output_release(void) {
    if (!is_holding()) return;
    dup3(terminal, fileno(stream), O_CLOEXEC);
    char bytes[16384];
    off_t length = lseek(held, 0, SEEK_CUR);
    for (off_t at = 0; at < length;) {
        size_t part = length - at < (off_t)sizeof bytes ? (size_t)(length - at) : sizeof bytes;
        ssize_t count = pread(held, bytes, part, at);
        if (count <= 0) break;
        desk_output_write(bytes, (size_t)count);
        at += count;
    }
    lseek(held, 0, SEEK_SET);
}
