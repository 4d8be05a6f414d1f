#define _GNU_SOURCE
#include "CTerminal.h"

#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>

const char *desk_locale_from_environment(void) {
    return setlocale(LC_CTYPE, "") ? nl_langinfo(CODESET) : "";
}

const char *desk_locale_set_utf8(void) {
    return setlocale(LC_CTYPE, "C.UTF-8") ? nl_langinfo(CODESET) : "";
}

int desk_is_encodable(unsigned int scalar) {
    char bytes[MB_LEN_MAX];
    return wctomb(bytes, (wchar_t)scalar) > 0;
}
