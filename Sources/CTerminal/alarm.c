#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <stdint.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

int desk_alarm_open(void) { return timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK); }

void desk_alarm_set(int fd, long milliseconds) {
    struct itimerspec when = {0};
    clock_gettime(CLOCK_REALTIME, &when.it_value);
    if (milliseconds < 0) milliseconds = 0;
    when.it_value.tv_sec += milliseconds / 1000;
    when.it_value.tv_nsec += milliseconds % 1000 * 1000000;
    if (when.it_value.tv_nsec >= 1000000000) {
        when.it_value.tv_sec++;
        when.it_value.tv_nsec -= 1000000000;
    }
    /* ECANCELED tells that the clock was set meanwhile: the timer is set all the same. */
    timerfd_settime(fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, NULL);
}

int desk_alarm_read(int fd) {
    uint64_t count;
    return read(fd, &count, sizeof count) < 0 && errno == ECANCELED;
}
