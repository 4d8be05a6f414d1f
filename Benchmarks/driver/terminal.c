#define _GNU_SOURCE
#include "terminal.h"

#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <vterm.h>

static int pty = -1, line = -1; // the driver's end, and the program's, held open to look at it afterwards
static pid_t process;
static int64_t start;
static struct termios before;
static VTerm *terminal;
static VTermScreen *screen;
static bool alternate, cursor_shown = true;
static char *transcript;
static size_t length, capacity;

int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int64_t started(void) { return start; }
pid_t child(void) { return process; }
size_t written(void) { return length; }

static int property(VTermProp name, VTermValue *value, void *unused) {
    (void)unused;
    if (name == VTERM_PROP_ALTSCREEN) alternate = value->boolean;
    if (name == VTERM_PROP_CURSORVISIBLE) cursor_shown = value->boolean;
    return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = property};

void spawn(char *const arguments[], int columns, int rows) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    if (openpty(&pty, &line, NULL, NULL, &size) != 0) err(71, "openpty");
    fcntl(pty, F_SETFL, O_NONBLOCK);
    fcntl(pty, F_SETFD, FD_CLOEXEC);
    fcntl(line, F_SETFD, FD_CLOEXEC);
    tcgetattr(line, &before);
    terminal = vterm_new(rows, columns);
    vterm_set_utf8(terminal, 1);
    screen = vterm_obtain_screen(terminal);
    vterm_screen_set_callbacks(screen, &callbacks, NULL);
    vterm_screen_enable_altscreen(screen, 1);
    vterm_screen_reset(screen, 1);
    start = now();
    process = fork();
    if (process < 0) err(71, "fork");
    if (process > 0) return;
    setsid();
    ioctl(line, TIOCSCTTY, 0);
    for (int target = 0; target < 3; target++) dup2(line, target);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execvp(arguments[0], arguments);
    warn("%s", arguments[0]);
    _exit(127);
}

void press(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t sent = write(pty, bytes, count);
        if (sent > 0) {
            bytes += sent;
            count -= (size_t)sent;
        } else if (errno == EAGAIN) {
            receive(now() + milliseconds(5));
        } else {
            err(71, "the terminal takes no keys");
        }
    }
}

static void keep(const char *bytes, size_t count) {
    if (length + count > capacity) {
        capacity = (length + count) * 2;
        transcript = realloc(transcript, capacity);
        if (!transcript) err(71, "transcript");
    }
    memcpy(transcript + length, bytes, count);
    length += count;
}

int64_t receive(int64_t deadline) {
    char bytes[65536];
    for (;;) {
        ssize_t count = read(pty, bytes, sizeof bytes);
        if (count > 0) {
            int64_t at = now();
            keep(bytes, (size_t)count);
            vterm_input_write(terminal, bytes, (size_t)count);
            vterm_screen_flush_damage(screen);
            size_t answer = vterm_output_read(terminal, bytes, sizeof bytes);
            if (answer > 0 && write(pty, bytes, answer) < 0) warn("answering the program");
            return at;
        }
        int64_t left = deadline - now();
        if (left <= 0) return 0;
        struct pollfd wait = {.fd = pty, .events = POLLIN};
        struct timespec time = {.tv_sec = left / 1000000000, .tv_nsec = left % 1000000000};
        if (ppoll(&wait, 1, &time, NULL) <= 0) return 0;
    }
}

int64_t settle(int64_t quiet, int64_t deadline) {
    int64_t last = 0, silence = now() + quiet;
    for (;;) {
        int64_t at = receive(silence < deadline ? silence : deadline);
        if (at == 0) return last;
        last = at;
        silence = at + quiet;
    }
}

uint32_t character(Place place) {
    VTermScreenCell cell;
    if (!vterm_screen_get_cell(screen, (VTermPos){.row = place.row, .col = place.column}, &cell)) return 0;
    return cell.chars[0];
}

Place cursor(void) {
    VTermPos position;
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position);
    return (Place){position.row, position.col};
}

/// A row's text in ASCII, each other character a question mark.
static void text_of(int row, char *text, int columns) {
    for (int column = 0; column < columns; column++) {
        uint32_t letter = character((Place){row, column});
        text[column] = letter == 0 ? ' ' : letter < 128 ? (char)letter : '?';
    }
    text[columns] = 0;
}

void find(const char *prefix, char *found, size_t size) {
    int rows, columns;
    vterm_get_size(terminal, &rows, &columns);
    char text[columns + 1];
    found[0] = 0;
    for (int row = 0; row < rows; row++) {
        text_of(row, text, columns);
        const char *place = strstr(text, prefix);
        if (!place) continue;
        size_t count = strcspn(place, " ");
        if (count >= size) count = size - 1;
        memcpy(found, place, count);
        found[count] = 0;
        return;
    }
}

bool shows(const char *text) {
    char found[2];
    find(text, found, sizeof found);
    return found[0] != 0;
}

void resize(int columns, int rows) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    vterm_set_size(terminal, rows, columns);
    if (ioctl(pty, TIOCSWINSZ, &size) != 0) err(71, "resize");
}

int64_t await_end(int64_t deadline) {
    int64_t ended = 0;
    while (ended == 0 && now() < deadline) {
        receive(now() + 200000);
        if (waitpid(process, NULL, WNOHANG) == process) ended = now();
    }
    settle(milliseconds(5), now() + milliseconds(100));
    return ended;
}

/// Whether the last that was said of a mode is that it is on.
static bool is_on(const char *mode) {
    char on[16] = "\033[?", off[16] = "\033[?";
    strcat(strcat(on, mode), "h");
    strcat(strcat(off, mode), "l");
    for (size_t at = length; at-- > 0;) {
        if (length - at >= strlen(off) && memcmp(transcript + at, off, strlen(off)) == 0) return false;
        if (length - at >= strlen(on) && memcmp(transcript + at, on, strlen(on)) == 0) return true;
    }
    return false;
}

bool restored(void) {
    struct termios after;
    tcgetattr(line, &after);
    bool same = before.c_iflag == after.c_iflag && before.c_oflag == after.c_oflag && before.c_lflag == after.c_lflag
        && memcmp(before.c_cc, after.c_cc, sizeof before.c_cc) == 0;
    static const char *const modes[] = {"1049", "2004", "1004", "1000", "1002", "1003", "1"};
    for (size_t mode = 0; mode < sizeof modes / sizeof *modes; mode++) same = same && !is_on(modes[mode]);
    return same && !alternate && cursor_shown;
}
