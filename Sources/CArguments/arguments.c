#include "CArguments.h"

#include <stddef.h>

static const char *const none[] = {NULL};
static const char *const *arguments = none;

/// glibc calls constructors with main's arguments. Swift's own list is found by walking back from the environment, which
/// anything that called setenv before has moved elsewhere.
__attribute__((constructor)) static void keep(int count, char **given, char **environment) {
    (void)count;
    (void)environment;
    if (given) arguments = (const char *const *)given;
}

const char *const *desk_arguments(void) { return arguments; }
