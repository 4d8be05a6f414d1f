#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

int desk_signals_open(void) {
    sigset_t set;
    sigemptyset(&set);
    int watched[] = {SIGWINCH, SIGTERM, SIGHUP,  SIGINT,  SIGTSTP, SIGCONT,
                     SIGQUIT,  SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU};
    for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) sigaddset(&set, watched[i]);
    errno = pthread_sigmask(SIG_BLOCK, &set, NULL);
    if (errno) return -1;
    signal(SIGPIPE, SIG_IGN);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int desk_signals_read(int fd) {
    struct signalfd_siginfo info;
    return read(fd, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

void desk_stop(void) {
    sigset_t stop, go, before;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    sigemptyset(&go);
    sigaddset(&go, SIGCONT);
    signal(SIGTSTP, SIG_DFL);
    kill(0, SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stop, &before); /* it stops here */
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    struct timespec now = {0, 0};
    while (sigtimedwait(&go, NULL, &now) > 0) {} /* the SIGCONT that woke us tells nothing new */
}

int desk_wakeup_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void desk_wakeup_poke(int fd) {
    uint64_t one = 1;
    while (write(fd, &one, sizeof one) < 0 && errno == EINTR) {}
}

void desk_wakeup_drain(int fd) {
    uint64_t count;
    while (read(fd, &count, sizeof count) < 0 && errno == EINTR) {}
}
