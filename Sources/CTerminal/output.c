#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <unistd.h>

static FILE *stream;                  /* ncurses' own way to the terminal */
static int terminal = -1, held = -1; /* what it leads to: the terminal, or a file in memory */

FILE *desk_output_open(void) {
    if (stream) return stream;
    int copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    stream = copy < 0 ? NULL : fdopen(copy, "w");
    if (!stream) return stdout;
    terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    held = memfd_create("frame", MFD_CLOEXEC);
    return stream;
}

static bool is_holding(void) { return stream && terminal >= 0 && held >= 0; }

static bool send(const char *bytes, ssize_t count) {
    while (count > 0) {
        ssize_t sent = write(terminal, bytes, (size_t)count);
        if (sent < 0 && errno != EINTR) return false;
        if (sent > 0) bytes += sent, count -= sent;
    }
    return true;
}

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
        if (count <= 0 || !send(bytes, count)) break;
        at += count;
    }
    lseek(held, 0, SEEK_SET);
}
