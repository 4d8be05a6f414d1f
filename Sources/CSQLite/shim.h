#ifndef DESK_CSQLITE_H
#define DESK_CSQLITE_H

/* The machine's SQLite, and what of it Swift can't see: macros, and functions that take any number of arguments. */

#include <malloc.h>
#include <sqlite3.h>
#include <string.h>

/* The bytes are copied before the call returns. An empty text may have no address, which SQLite would take for NULL. */
static inline int desk_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int count) {
    return sqlite3_bind_text(statement, index, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

static inline int desk_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int count) {
    return count ? sqlite3_bind_blob(statement, index, bytes, count, SQLITE_TRANSIENT)
                 : sqlite3_bind_zeroblob(statement, index, 0);
}

/* Reads the first bytes of a database file, named without symbolic links, by SQLite's own hands. A descriptor of one's own
   would not do: closing it gives up every lock that this process has on the file, and others then take the database for
   closed. (https://sqlite.org/howtocorrupt.html, 2.2) Returns a result code: SQLITE_IOERR_SHORT_READ where there are fewer. */
static inline int desk_read_database(const char *path, void *bytes, int count) {
    sqlite3_vfs *system = sqlite3_vfs_find(NULL);
    sqlite3_file *file = sqlite3_malloc(system->szOsFile);
    if (!file) return SQLITE_NOMEM;
    memset(file, 0, (size_t)system->szOsFile);
    int code = system->xOpen(system, path, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, NULL);
    if (code == SQLITE_OK) code = file->pMethods->xRead(file, bytes, count, 0);
    if (file->pMethods) file->pMethods->xClose(file);
    sqlite3_free(file);
    return code;
}

/* Before anything else: SQLite is not to count the bytes it allocates, for which it takes a lock each time. */
static inline void desk_prepare_sqlite(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

/* What SQLite freed goes back to the system. */
static inline void desk_give_memory_back(void) { malloc_trim(0); }

/* Extended result codes, which are made by arithmetic. (https://sqlite.org/rescode.html) */
static const int DESK_IOERR_SHMSIZE = SQLITE_IOERR_SHMSIZE;
static const int DESK_IOERR_SHMOPEN = SQLITE_IOERR_SHMOPEN;
static const int DESK_IOERR_SHORT_READ = SQLITE_IOERR_SHORT_READ;
static const int DESK_IOERR_WRITE = SQLITE_IOERR_WRITE;
static const int DESK_IOERR_TRUNCATE = SQLITE_IOERR_TRUNCATE;

#endif
