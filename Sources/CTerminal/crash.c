#define _GNU_SOURCE
#include "CTerminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { FATAL_COUNT = sizeof fatal / sizeof *fatal };

static struct sigaction former[FATAL_COUNT];
static struct termios modes;
static int terminal = -1;
static int former_stderr = -1;
static char reset_bytes[256];
static size_t reset_length;
static volatile sig_atomic_t is_armed;
static char stack[64 * 1024];

static void crashed(int number, siginfo_t *cause, void *context) {
    (void)context;
    if (is_armed) {
        is_armed = 0;
        static const char note[] = "pupitre: crashed; what follows, if anything, is on the terminal\n";
        if (write(STDERR_FILENO, note, sizeof note - 1) < 0) { /* nothing left to tell it to */ }
        if (write(terminal, reset_bytes, reset_length) < 0) { /* the terminal is gone */ }
        tcsetattr(terminal, TCSANOW, &modes);
        if (former_stderr >= 0) dup2(former_stderr, STDERR_FILENO);
    }
    for (int i = 0; i < FATAL_COUNT; i++)
        if (fatal[i] == number) sigaction(number, &former[i], NULL);
    int is_repeated = cause->si_code > 0 && number != SIGTRAP; /* the faulty instruction runs again, with all its details */
    if (!is_repeated) raise(number);
}

void desk_crash_guard(int tty, const char *reset, size_t length) {
    static int is_installed;
    terminal = tty;
    reset_length = length < sizeof reset_bytes ? length : sizeof reset_bytes;
    memcpy(reset_bytes, reset, reset_length);
    tcgetattr(tty, &modes);
    if (is_installed) return;
    is_installed = 1;
    stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
    stack_t present;
    if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) sigaltstack(&other, NULL);
    struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_ONSTACK | SA_SIGINFO};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal[i], &action, &former[i]);
}

void desk_crash_arm(int armed) { is_armed = armed; }

int desk_stderr_to(const char *path) {
    int log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log < 0) return -1;
    int saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    dup2(log, STDERR_FILENO);
    close(log);
    former_stderr = saved;
    return saved;
}

void desk_stderr_back(int saved) {
    former_stderr = -1;
    dup2(saved, STDERR_FILENO);
    close(saved);
}
