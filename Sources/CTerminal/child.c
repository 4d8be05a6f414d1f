#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

int desk_run(char *const arguments[], int error, int *status) {
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t files;
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    if (error >= 0 && error != STDERR_FILENO) posix_spawn_file_actions_adddup2(&files, error, STDERR_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&files, 3);

    struct sigaction ignore = {.sa_handler = SIG_IGN}, interrupt, quit;
    sigaction(SIGINT, &ignore, &interrupt);
    sigaction(SIGQUIT, &ignore, &quit);
    pid_t child;
    int refusal = posix_spawnp(&child, arguments[0], &files, &attributes, arguments, environ);
    if (!refusal)
        while (waitpid(child, status, 0) < 0 && errno == EINTR) {}
    sigaction(SIGINT, &ignore, NULL); /* once more: drops those that wait, blocked as they are */
    sigaction(SIGINT, &interrupt, NULL);
    sigaction(SIGQUIT, &ignore, NULL);
    sigaction(SIGQUIT, &quit, NULL);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    return refusal;
}
