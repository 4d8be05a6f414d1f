#ifndef DESK_CSQLITE_H
#define DESK_CSQLITE_H

/* The machine's SQLite, and what of it Swift can't see: macros, and functions that take any number of arguments. */

#include <sqlite3.h>

/* The bytes are copied before the call returns. An empty text may have no address, which SQLite would take for NULL. */
static inline int desk_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int count) {
    return sqlite3_bind_text(statement, index, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

static inline int desk_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int count) {
    return count ? sqlite3_bind_blob(statement, index, bytes, count, SQLITE_TRANSIENT)
                 : sqlite3_bind_zeroblob(statement, index, 0);
}

/* Extended result codes, which are made by arithmetic. (https://sqlite.org/rescode.html) */
static const int DESK_IOERR_SHMSIZE = SQLITE_IOERR_SHMSIZE;
static const int DESK_IOERR_WRITE = SQLITE_IOERR_WRITE;
static const int DESK_IOERR_TRUNCATE = SQLITE_IOERR_TRUNCATE;

#endif
