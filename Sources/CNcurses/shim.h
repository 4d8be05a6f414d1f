#ifndef DESK_CNCURSES_H
#define DESK_CNCURSES_H

/* What Swift can't see of ncurses: macros, variadics, and globals that Swift 6 takes for shared mutable state. */

#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <stdio.h>
#include <stdint.h>

static inline WINDOW *desk_stdscr(void) { return stdscr; }
static inline int desk_lines(void) { return LINES; }
static inline int desk_columns(void) { return COLS; }
static inline int desk_colors(void) { return COLORS; }
static inline int desk_color_pairs(void) { return COLOR_PAIRS; }

static const attr_t DESK_BOLD = WA_BOLD, DESK_DIM = WA_DIM, DESK_UNDERLINE = WA_UNDERLINE, DESK_REVERSE = WA_REVERSE;

/* A screen on the stream and standard input, or NULL when terminfo doesn't know the terminal. */
static inline SCREEN *desk_newterm(const char *name, FILE *output) { return newterm(name, output, stdin); }

/* Whether terminfo knows it as one that prints on paper. */
static inline int desk_is_hardcopy(const char *name) {
    int kind = 0;
    return setupterm(name, 1, &kind) == ERR && kind == 1;
}

/* A key's sequence by its terminfo name, or NULL. */
static inline const char *desk_key_sequence(const char *name) {
    const char *sequence = tigetstr(name);
    return sequence == (const char *)-1 ? NULL : sequence;
}

/* Writes one character with up to 4 marks (0 ends them) at the window's cursor, which advances in any case. */
static inline void desk_add(WINDOW *window, uint32_t base, const uint32_t *marks, attr_t attributes, short pair) {
    wchar_t text[6] = {(wchar_t)base};
    for (int i = 0; i < 4 && marks[i]; i++) text[i + 1] = (wchar_t)marks[i];
    cchar_t cell;
    if (setcchar(&cell, text, attributes, pair, NULL) == ERR) setcchar(&cell, L"?", attributes, pair, NULL);
    wadd_wch(window, &cell);
}

/* A character of one column without marks, as setcchar makes it. */
static inline cchar_t desk_plain(uint32_t base, attr_t attributes, short pair) {
    cchar_t cell = {0};
    cell.chars[0] = (wchar_t)base;
    cell.attr = attributes | COLOR_PAIR(pair > 255 ? 255 : pair);
    cell.ext_color = pair;
    return cell;
}

/* Writes such characters from a place on, at once. */
static inline void desk_add_plain(WINDOW *window, int row, int column, const cchar_t *cells, int count) {
    mvwadd_wchnstr(window, row, column, cells, count);
}

#endif
