#ifndef CPTY_H
#define CPTY_H

#include <sys/types.h>

/// Starts a program on a new terminal of that size, with a clean signal mask and dispositions, and gives the terminal's other
/// end in `terminal`. -1 and errno when refused; a program that can't be run exits with 127.
pid_t desk_pty_spawn(
    const char *path, char *const arguments[], char *const environment[], const char *directory, int columns, int rows,
    int *terminal);
int desk_pty_resize(int terminal, int columns, int rows);
/// A descriptor that is readable once the process has ended; -1 and errno when refused.
int desk_pty_watch(pid_t process);
/// Sends a signal to the process that such a descriptor is of, and to no other, also when it is gone. -1 and errno then.
int desk_pty_signal(int watch, int number);
/// Milliseconds of a clock that only goes forward: for deadlines.
long long desk_pty_milliseconds(void);

#endif
