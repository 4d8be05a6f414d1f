#ifndef DESK_CVTERM_H
#define DESK_CVTERM_H

#include <stdint.h>
#include <vterm.h>

/* A cell without libvterm's unions and bit fields. Colours are palette indexes, or -1 for the default and others. */
typedef struct {
    uint32_t scalars[VTERM_MAX_CHARS_PER_CELL];
    int width, is_bold, is_underlined, is_reversed, foreground, background;
} desk_vterm_cell;

static inline int desk_vterm_colour(const VTermColor *colour, int is_default) {
    return !is_default && VTERM_COLOR_IS_INDEXED(colour) ? colour->indexed.idx : -1;
}

static inline desk_vterm_cell desk_vterm_get(VTermScreen *screen, int column, int row) {
    desk_vterm_cell result = {{0}, 1, 0, 0, 0, -1, -1};
    VTermScreenCell cell;
    if (!vterm_screen_get_cell(screen, (VTermPos){.row = row, .col = column}, &cell)) return result;
    for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL; i++) {
        result.scalars[i] = cell.chars[i];
        if (!cell.chars[i]) break;
    }
    result.width = cell.width;
    result.is_bold = cell.attrs.bold;
    result.is_underlined = cell.attrs.underline != 0;
    result.is_reversed = cell.attrs.reverse;
    result.foreground = desk_vterm_colour(&cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
    result.background = desk_vterm_colour(&cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
    return result;
}

#endif
