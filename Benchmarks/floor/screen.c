// The floor of a list and an input line: what ncursesw alone costs, drawing once for all keys that wait.
//
//   floor-screen LINES [--chat] [--feed FIFO]
//
// Keys as on the desk: letters type, Ctrl-U clears, Esc goes to the list, j and k move there, Enter goes back. With
// --chat the selected line's twenty messages are drawn beside the list. A line from FIFO is counted and drawn.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { CHAT = 30 };

static int lines, selected, top, feed = -1;
static long arrived;
static bool has_chat, types = true, has_moved, has_arrived;
static wchar_t input[8192];
static int length;
static char last[256];
static volatile sig_atomic_t is_over, is_resized;

static void end(int number) {
    (void)number;
    is_over = 1;
}

static void change(int number) {
    (void)number;
    is_resized = 1;
}

static void draw_input(void) {
    int visible = COLS - 3, first = length > visible ? length - visible : 0;
    mvaddstr(LINES - 1, 0, "> ");
    clrtoeol();
    addnwstr(input + first, length - first);
}

static void draw_arrival(void) {
    mvprintw(0, 0, " floor  %d lines  %ld arrived", lines, arrived);
    if (has_chat) mvprintw(LINES - 3, CHAT, "| %-70.70s", last);
}

static void draw_list(void) {
    int height = LINES - 3;
    if (selected < top) top = selected;
    if (selected >= top + height) top = selected - height + 1;
    for (int row = 0; row < height && top + row < lines; row++) {
        int number = top + row;
        if (number == selected) attron(A_REVERSE);
        mvprintw(row + 1, 0, "%c Visitor %06d  %2dm ! %d", number == selected ? '>' : ' ', number, number % 60, number % 7);
        if (number == selected) attroff(A_REVERSE);
        if (has_chat && row < 20)
            mvprintw(row + 1, CHAT, "| 14:%02d Ana  the parcel of INV-%06d has not arrived, line %d", row, selected, row);
    }
}

static void draw_all(void) {
    erase();
    mvhline(LINES - 2, 0, ACS_HLINE, COLS);
    draw_arrival();
    draw_list();
    draw_input();
}

static void take(int kind, wint_t key) {
    if (kind == KEY_CODE_YES) return;
    has_moved = has_moved || !types;
    if (types) {
        if (key == 27) types = false;
        else if (key == 21) length = 0;
        else if ((key == 127 || key == 8) && length > 0) length--;
        else if (key >= ' ' && length < (int)(sizeof input / sizeof *input)) input[length++] = (wchar_t)key;
    } else if (key == 'j') {
        if (selected + 1 < lines) selected++;
    } else if (key == 'k') {
        if (selected > 0) selected--;
    } else if (key == '\r') {
        types = true;
    }
}

static void read_feed(void) {
    char bytes[65536];
    ssize_t count = read(feed, bytes, sizeof bytes);
    char *line = bytes;
    for (ssize_t index = 0; index < count; index++) {
        if (bytes[index] != '\n') continue;
        size_t size = (size_t)(bytes + index - line);
        if (size >= sizeof last) size = sizeof last - 1;
        memcpy(last, line, size);
        last[size] = 0;
        line = bytes + index + 1;
        arrived++;
        has_arrived = true;
    }
}

int main(int count, char *arguments[]) {
    if (count < 2) errx(64, "usage: floor-screen LINES [--chat] [--feed FIFO]");
    lines = atoi(arguments[1]);
    for (int index = 2; index < count; index++) {
        if (strcmp(arguments[index], "--chat") == 0) has_chat = true;
        else if (strcmp(arguments[index], "--feed") == 0 && index + 1 < count) {
            feed = open(arguments[++index], O_RDWR | O_NONBLOCK);
            if (feed < 0) err(66, "%s", arguments[index]);
        }
    }
    setlocale(LC_ALL, "");
    set_escdelay(25);
    initscr();
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    signal(SIGTERM, end);
    signal(SIGHUP, end);
    signal(SIGWINCH, change);
    draw_all();
    refresh();
    while (!is_over) {
        struct pollfd waits[] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = feed, .events = POLLIN}};
        if (poll(waits, 2, -1) < 0 && errno != EINTR) break;
        if (is_over) break;
        has_moved = has_arrived = false;
        if (waits[1].revents & POLLIN) read_feed();
        wint_t key;
        for (int kind; (kind = get_wch(&key)) != ERR;) take(kind, key);
        if (is_resized) {
            is_resized = 0;
            struct winsize size;
            if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) resizeterm(size.ws_row, size.ws_col);
            draw_all();
        }
        if (has_arrived) draw_arrival();
        if (has_moved) draw_list();
        draw_input();
        refresh();
    }
    endwin();
}
