#define _XOPEN_SOURCE 700
#include "CWidth.h"

#include <locale.h>
#include <wchar.h>

int desk_fill_widths(signed char *widths, unsigned int first, size_t count) {
    locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (!utf8) return 0;
    locale_t before = uselocale(utf8);
    for (size_t i = 0; i < count; i++) widths[i] = (signed char)wcwidth((wchar_t)(first + i));
    uselocale(before);
    freelocale(utf8);
    return 1;
}
