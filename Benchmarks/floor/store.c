// The floor of an acknowledged answer: the rows that pupitre writes for one, each answer in a transaction of its own,
// by sqlite3 alone on a database of pupitre's own schema (WAL, synchronous=FULL, foreign keys).
//
//   floor-store DATABASE COUNT
#define _GNU_SOURCE
#include <err.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

/// CPU time is told for so many answers at a time.
enum { CONVERSATIONS = 400, BATCH = 100 };

static sqlite3 *database;

static double clock_in_microseconds(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static sqlite3_int64 wall_milliseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_REALTIME, &time);
    return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

static void check(int code) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) errx(1, "%s", sqlite3_errmsg(database));
}

static sqlite3_stmt *prepare(const char *sql) {
    sqlite3_stmt *statement;
    check(sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL));
    return statement;
}

static void run(sqlite3_stmt *statement) {
    check(sqlite3_step(statement));
    check(sqlite3_reset(statement));
}

/// A UUID, version 7.
static void make_id(unsigned char id[16], sqlite3_int64 at) {
    if (getrandom(id, 16, 0) != 16) err(71, "getrandom");
    for (int byte = 0; byte < 6; byte++) id[byte] = (unsigned char)(at >> (40 - 8 * byte));
    id[6] = (unsigned char)(0x70 | (id[6] & 0x0f));
    id[8] = (unsigned char)(0x80 | (id[8] & 0x3f));
}

int main(int count, char *arguments[]) {
    if (count != 3) errx(64, "usage: floor-store DATABASE COUNT");
    check(sqlite3_open_v2(arguments[1], &database, SQLITE_OPEN_READWRITE, NULL));
    check(sqlite3_exec(
        database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON", NULL, NULL, NULL));

    // The same conversations as pupitre-bench answers: the tops of the desk's two open sections, by turns.
    sqlite3_int64 conversations[CONVERSATIONS], expert = 0;
    int found = 0;
    sqlite3_stmt *pick = prepare(
        "SELECT * FROM (SELECT id, holder FROM conversation WHERE phase = 'open' AND waiting_since IS NOT NULL "
        "ORDER BY waiting_since LIMIT 200) UNION ALL SELECT * FROM (SELECT id, holder FROM conversation "
        "WHERE phase = 'open' AND waiting_since IS NULL ORDER BY coalesce(last_expert_at, since) LIMIT 200)");
    while (found < CONVERSATIONS && sqlite3_step(pick) == SQLITE_ROW) {
        conversations[found++] = sqlite3_column_int64(pick, 0);
        expert = sqlite3_column_int64(pick, 1);
    }
    sqlite3_finalize(pick);
    if (found == 0) errx(65, "no open conversation in %s", arguments[1]);

    sqlite3_stmt *begin = prepare("BEGIN IMMEDIATE"), *commit = prepare("COMMIT");
    sqlite3_stmt *message = prepare(
        "INSERT INTO message (id, conversation, author, expert, kind, at, text) "
        "VALUES (?, ?, 'expert', ?, 'spoken', ?, ?)");
    sqlite3_stmt *event = prepare(
        "INSERT INTO event (at, conversation, kind, author, expert, message) VALUES (?, ?, 'written', 'expert', ?, ?)");
    sqlite3_stmt *conversation = prepare(
        "UPDATE conversation SET waiting_since = NULL, waiting_count = 0, last_expert_at = ?1, "
        "first_reply_at = coalesce(first_reply_at, ?1), unseen = unseen + 1, "
        "untold_since = coalesce(untold_since, ?1) WHERE id = ?2");

    int times = atoi(arguments[2]) / BATCH * BATCH;
    double *cpu = calloc((size_t)times / BATCH + 1, sizeof *cpu);
    if (!cpu) err(71, "batches");
    printf("answer.acknowledged");
    for (int index = -found; index < times; index++) { // each conversation once before anything is measured
        if (index >= 0 && index % BATCH == 0) cpu[index / BATCH] = clock_in_microseconds(CLOCK_PROCESS_CPUTIME_ID);
        sqlite3_int64 target = conversations[(index + found) % found];
        char text[96];
        int size = snprintf(text, sizeof text, "Thank you, I can see both charges and am refunding the second, number %d.", index);
        double asked = clock_in_microseconds(CLOCK_MONOTONIC);
        run(begin);
        sqlite3_int64 at = wall_milliseconds();
        unsigned char id[16];
        make_id(id, at);
        sqlite3_bind_blob(message, 1, id, 16, SQLITE_STATIC);
        sqlite3_bind_int64(message, 2, target);
        sqlite3_bind_int64(message, 3, expert);
        sqlite3_bind_int64(message, 4, at);
        sqlite3_bind_text(message, 5, text, size, SQLITE_STATIC);
        run(message);
        sqlite3_bind_int64(event, 1, at);
        sqlite3_bind_int64(event, 2, target);
        sqlite3_bind_int64(event, 3, expert);
        sqlite3_bind_blob(event, 4, id, 16, SQLITE_STATIC);
        run(event);
        sqlite3_bind_int64(conversation, 1, at);
        sqlite3_bind_int64(conversation, 2, target);
        run(conversation);
        run(commit);
        if (index >= 0) printf(" %.1f", clock_in_microseconds(CLOCK_MONOTONIC) - asked);
    }
    cpu[times / BATCH] = clock_in_microseconds(CLOCK_PROCESS_CPUTIME_ID);
    printf("\nanswer.cpu");
    for (int batch = 0; batch < times / BATCH; batch++) printf(" %.2f", (cpu[batch + 1] - cpu[batch]) / BATCH);
    printf("\n");
    free(cpu);
    sqlite3_close(database);
}
