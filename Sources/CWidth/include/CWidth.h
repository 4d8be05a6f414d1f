#ifndef CWIDTH_H
#define CWIDTH_H

#include <stddef.h>

/// Fills `widths[i]` with what glibc's wcwidth says of the code point `first + i` (0, 1, 2, or -1) in a UTF-8
/// locale, whatever locale the process runs in. Needed because Swift's Glibc module hides wcwidth
/// and because its answer depends on the locale of the thread. Leaves `widths` as it was when no UTF-8
/// locale can be had, and returns 0; else 1.
int desk_fill_widths(signed char *widths, unsigned int first, size_t count);

#endif
