#ifndef CCHILD_H
#define CCHILD_H

#include <stddef.h>

/// Runs a program found in PATH, with `input` as its standard input, in a process group of its own: signal mask and
/// dispositions clean, standard output nowhere, no descriptor but 0, 1 and 2. Waits at most `milliseconds`, then kills the
/// group. Of what it wrote to stderr the end is kept: `*errors_count` is the room, and becomes how much there is.
/// Returns 0 and its wait status, ETIMEDOUT when it was killed, or the errno for which it never ran.
int desk_child_run(
    char *const arguments[], const void *input, size_t input_count, char *errors, size_t *errors_count, int milliseconds,
    int *status);

#endif
