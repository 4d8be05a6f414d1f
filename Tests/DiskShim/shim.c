#define _GNU_SOURCE
#include "DiskShim.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { DESCRIPTORS = 1024, NAME = 256 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static const char *files;
static const char *failing = "";
static int journal = -1;
static int error, after, count, met;
/// What is watched: the name without the folder, "." for the folder itself; empty for all else.
static char names[DESCRIPTORS][NAME];

__attribute__((constructor)) static void begin(void) {
    files = getenv("DISK_SHIM_FILES");
    const char *path = getenv("DISK_SHIM_JOURNAL");
    if (path) journal = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const char *calls = getenv("DISK_SHIM_CALLS"), *number = getenv("DISK_SHIM_ERROR");
    if (!calls || !number) return;
    failing = calls;
    error = atoi(number);
    const char *from = getenv("DISK_SHIM_AFTER"), *times = getenv("DISK_SHIM_COUNT");
    after = from ? atoi(from) : 0;
    count = times ? atoi(times) : 0;
}

static const char *base(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/// The name under which a path is watched; NULL if it isn't. What SQLite shares between processes (-shm) is no part of what
/// must outlive a machine.
static const char *watched(const char *path) {
    if (!files || !path) return NULL;
    size_t length = strlen(files), end = strlen(path);
    if (strncmp(path, files, length) == 0) {
        return end > 4 && strcmp(path + end - 4, "-shm") == 0 ? NULL : base(path);
    }
    size_t folder = (size_t)(base(files) - files);
    return folder > 0 && end + 1 == folder && strncmp(path, files, end) == 0 ? "." : NULL;
}

static const char *name_of(int descriptor) {
    return descriptor >= 0 && descriptor < DESCRIPTORS && names[descriptor][0] ? names[descriptor] : NULL;
}

static void record(char kind, const char *name, long long offset, const void *bytes, size_t length) {
    if (journal < 0) return;
    unsigned short size = (unsigned short)strlen(name);
    unsigned int many = (unsigned int)length;
    char *text = malloc(15 + size + length);
    if (!text) return;
    text[0] = kind;
    memcpy(text + 1, &size, 2);
    memcpy(text + 3, &offset, 8);
    memcpy(text + 11, &many, 4);
    memcpy(text + 15, name, size);
    if (length > 0) memcpy(text + 15 + size, bytes, length);
    syscall(SYS_write, journal, text, 15 + size + length);
    free(text);
}

static int fails(char call) {
    if (!strchr(failing, call) || error == 0) return 0;
    met++;
    if (met <= after || (count > 0 && met > after + count)) return 0;
    errno = error;
    return 1;
}

static int opens(const char *path, int flags, mode_t mode) {
    const char *name = watched(path);
    if (!name) return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    pthread_mutex_lock(&mutex);
    int descriptor = -1;
    int makes = (flags & O_CREAT) && syscall(SYS_faccessat, AT_FDCWD, path, F_OK) != 0;
    if (!makes || !fails('o')) descriptor = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    int reason = errno;
    if (descriptor >= 0 && descriptor < DESCRIPTORS) {
        snprintf(names[descriptor], NAME, "%s", name);
        if (makes) record('o', name, 0, NULL, 0);
        if (flags & O_TRUNC) record('t', name, 0, NULL, 0);
    }
    pthread_mutex_unlock(&mutex);
    errno = reason;
    return descriptor;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & O_CREAT) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = (mode_t)va_arg(rest, int); \
        va_end(rest); \
    }

int open(const char *path, int flags, ...) {
    MODE(flags)
    return opens(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    MODE(flags)
    return opens(path, flags, mode);
}

int close(int descriptor) {
    if (descriptor >= 0 && descriptor < DESCRIPTORS) names[descriptor][0] = 0;
    return (int)syscall(SYS_close, descriptor);
}

static ssize_t writes(int descriptor, const char *name, const void *bytes, size_t length, long long offset) {
    ssize_t written = -1;
    if (!fails('w')) {
        written = syscall(SYS_pwrite64, descriptor, bytes, length, offset);
    } else if (error == ENOSPC && met == after + 1 && length > 1) {
        written = syscall(SYS_pwrite64, descriptor, bytes, length / 2, offset);
    }
    int reason = errno;
    if (written > 0) record('w', name, offset, bytes, (size_t)written);
    errno = reason;
    return written;
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
    const char *name = name_of(descriptor);
    if (!name && (descriptor != 1 || journal < 0)) return syscall(SYS_write, descriptor, bytes, length);
    pthread_mutex_lock(&mutex);
    ssize_t written;
    if (name) {
        off_t offset = (off_t)syscall(SYS_lseek, descriptor, 0, SEEK_CUR);
        written = writes(descriptor, name, bytes, length, offset);
        if (written > 0) syscall(SYS_lseek, descriptor, written, SEEK_CUR);
    } else {
        record('a', "", 0, bytes, length);
        written = syscall(SYS_write, descriptor, bytes, length);
    }
    int reason = errno;
    pthread_mutex_unlock(&mutex);
    errno = reason;
    return written;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
    const char *name = name_of(descriptor);
    if (!name) return syscall(SYS_pwrite64, descriptor, bytes, length, offset);
    pthread_mutex_lock(&mutex);
    ssize_t written = writes(descriptor, name, bytes, length, offset);
    int reason = errno;
    pthread_mutex_unlock(&mutex);
    errno = reason;
    return written;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
    return pwrite64(descriptor, bytes, length, offset);
}

ssize_t pread64(int descriptor, void *bytes, size_t length, off64_t offset) {
    if (error && name_of(descriptor)) {
        pthread_mutex_lock(&mutex);
        int refused = fails('r');
        int reason = errno;
        pthread_mutex_unlock(&mutex);
        errno = reason;
        if (refused) return -1;
    }
    return syscall(SYS_pread64, descriptor, bytes, length, offset);
}

ssize_t pread(int descriptor, void *bytes, size_t length, off_t offset) {
    return pread64(descriptor, bytes, length, offset);
}

static int syncs(int descriptor, long call) {
    const char *name = name_of(descriptor);
    if (!name) return (int)syscall(call, descriptor);
    pthread_mutex_lock(&mutex);
    int status = fails('s') ? -1 : (int)syscall(call, descriptor);
    int reason = errno;
    if (status == 0) record('s', name, 0, NULL, 0);
    pthread_mutex_unlock(&mutex);
    errno = reason;
    return status;
}

int fsync(int descriptor) { return syncs(descriptor, SYS_fsync); }

int fdatasync(int descriptor) { return syncs(descriptor, SYS_fdatasync); }

int ftruncate64(int descriptor, off64_t length) {
    const char *name = name_of(descriptor);
    if (!name) return (int)syscall(SYS_ftruncate, descriptor, length);
    pthread_mutex_lock(&mutex);
    int status = fails('t') ? -1 : (int)syscall(SYS_ftruncate, descriptor, length);
    int reason = errno;
    if (status == 0) record('t', name, length, NULL, 0);
    pthread_mutex_unlock(&mutex);
    errno = reason;
    return status;
}

int ftruncate(int descriptor, off_t length) { return ftruncate64(descriptor, length); }

int unlink(const char *path) {
    const char *name = watched(path);
    if (!name) return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    pthread_mutex_lock(&mutex);
    int status = fails('u') ? -1 : (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    int reason = errno;
    if (status == 0) record('u', name, 0, NULL, 0);
    pthread_mutex_unlock(&mutex);
    errno = reason;
    return status;
}

int rename(const char *from, const char *to) {
    const char *name = watched(from), *other = watched(to);
    if (!name && !other) return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    pthread_mutex_lock(&mutex);
    int status = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    int reason = errno;
    if (status == 0) record('r', name ? name : base(from), 0, base(to), strlen(base(to)));
    pthread_mutex_unlock(&mutex);
    errno = reason;
    return status;
}
