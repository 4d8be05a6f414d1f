#define _GNU_SOURCE
#include "CPty.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

pid_t desk_pty_spawn(
    const char *path, char *const arguments[], char *const environment[], const char *directory, int columns, int rows,
    int *terminal) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    pid_t child = forkpty(terminal, NULL, NULL, &size);
    if (child > 0) fcntl(*terminal, F_SETFD, FD_CLOEXEC);
    if (child != 0) return child;
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    close_range(3, ~0U, 0);
    if (!directory || chdir(directory) == 0) execve(path, arguments, environment);
    _exit(127);
}

int desk_pty_resize(int terminal, int columns, int rows) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    return ioctl(terminal, TIOCSWINSZ, &size);
}

int desk_pty_watch(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }

int desk_pty_signal(int watch, int number) { return (int)syscall(SYS_pidfd_send_signal, watch, number, NULL, 0); }

long long desk_pty_milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}
