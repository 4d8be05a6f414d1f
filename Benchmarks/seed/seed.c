// Fills a database that pupitre made with conversations of ten messages each, and their log, so that `pupitre verify`
// agrees: of each hundred 5 are open on the first expert's desk, 5 snoozed, 10 queued, 80 ended within the last year.
//
//   seed DATABASE CONVERSATIONS
//
// The open ones have waited for hours, so that no age on the screen changes while it is measured. The newest message
// of each names its number (INV-004217): it is on the screen when the conversation is.
#define _GNU_SOURCE
#include <err.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MESSAGES = 10 };
static const sqlite3_int64 SECOND = 1000, MINUTE = 60000, HOUR = 3600000, DAY = 86400000;

typedef enum { ENDED, QUEUED, SNOOZED, OPEN } Phase;
static const char *const phase_names[] = {"ended", "queued", "snoozed", "open"};

static sqlite3 *database;
static sqlite3_stmt *visitor, *conversation, *message, *written, *logged, *participant;
static sqlite3_int64 expert, group, mission;
static sqlite3_int64 begun;

static void check(int code) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) errx(1, "%s", sqlite3_errmsg(database));
}

static void execute(const char *sql) { check(sqlite3_exec(database, sql, NULL, NULL, NULL)); }

static sqlite3_stmt *prepare(const char *sql) {
    sqlite3_stmt *statement;
    check(sqlite3_prepare_v2(database, sql, -1, &statement, NULL));
    return statement;
}

static sqlite3_int64 number(const char *sql) {
    sqlite3_stmt *statement = prepare(sql);
    if (sqlite3_step(statement) != SQLITE_ROW) errx(65, "the database has no expert or no mission: %s", sql);
    sqlite3_int64 value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

/// The same numbers in each run. (SplitMix64)
static uint64_t chance(void) {
    static uint64_t state = 1;
    uint64_t mixed = state += 0x9e3779b97f4a7c15;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

static void bind(sqlite3_stmt *statement, int column, sqlite3_int64 value) {
    check(sqlite3_bind_int64(statement, column, value));
}

static void bind_text(sqlite3_stmt *statement, int column, const char *text) {
    check(sqlite3_bind_text(statement, column, text, -1, SQLITE_TRANSIENT));
}

static void run(sqlite3_stmt *statement) {
    check(sqlite3_step(statement));
    check(sqlite3_reset(statement));
    check(sqlite3_clear_bindings(statement));
}

static const char *const words[] = {
    "the", "my", "order", "is", "it", "and", "a", "to", "you", "we", "was", "for", "with", "not", "have", "can", "has",
    "parcel", "invoice", "still", "please", "address", "delivery", "today", "paid", "twice", "card", "refund", "shop",
    "number", "email", "account", "password", "colour", "size", "return", "label", "broken", "screen", "battery", "late",
    "week", "monday", "street", "house", "neighbour", "door", "phone", "charged", "price", "offer", "voucher", "code",
    "basket", "empty", "page", "error", "again", "tried", "yesterday", "tomorrow", "morning", "courier", "tracking",
    "warehouse", "stock", "blue", "green", "small", "large", "missing", "piece", "manual", "warranty", "repair", "photo",
    "camera", "lens", "print", "frame", "album", "paper", "glossy", "matte", "border", "crop", "upload", "slow",
    "failed", "confirm", "cancel", "change", "contract", "month", "subscription", "renewal", "reminder", "customer",
    "service", "thanks", "sorry", "moment", "check", "found", "sent", "arrived", "signed", "wrong", "item", "exchange",
};
enum { WORDS = sizeof words / sizeof *words };

/// Six to thirteen words, the first of the list most often.
static void compose(char *text, size_t size) {
    int count = 6 + (int)(chance() % 8);
    text[0] = 0;
    for (int index = 0; index < count; index++) {
        uint64_t limit = 1 + chance() % WORDS;
        if (index > 0) strncat(text, " ", size - strlen(text) - 1);
        strncat(text, words[chance() % limit], size - strlen(text) - 1);
    }
}

static void log_detail(sqlite3_int64 at, sqlite3_int64 id, const char *kind, const char *detail) {
    bind(logged, 1, at);
    bind(logged, 2, id);
    bind_text(logged, 3, kind);
    bind_text(logged, 4, detail);
    run(logged);
}

/// - Parameter waits: the visitor wrote last, rather than the expert.
static void add(int index, Phase phase, bool waits, sqlite3_int64 starts) {
    sqlite3_int64 id = (sqlite3_int64)(chance() >> 1), person = index + 1;
    char text[400];

    bind(visitor, 1, person);
    bind(visitor, 2, mission);
    snprintf(text, sizeof text, "v%d", index);
    bind_text(visitor, 3, text);
    snprintf(text, sizeof text, "Visitor %06d", index);
    bind_text(visitor, 4, text);
    bind(visitor, 5, index % 2 == 0 ? begun + DAY : starts + HOUR);
    bind(visitor, 6, starts);
    run(visitor);

    // Who writes when: visitor and expert by turns, a minute apart. Nobody answers in the queue.
    bool speaks[MESSAGES];
    sqlite3_int64 at[MESSAGES], waiting_since = 0, last_visitor = starts, last_expert = 0, first_reply = 0;
    int waiting = 0, unseen = 0;
    for (int turn = 0; turn < MESSAGES; turn++) {
        at[turn] = starts + turn * MINUTE;
        speaks[turn] = phase != QUEUED && (turn % 2 == 1) && !(waits && turn == MESSAGES - 1);
        if (speaks[turn]) {
            waiting_since = 0, waiting = 0, last_expert = at[turn], unseen++;
            if (!first_reply) first_reply = at[turn];
        } else {
            if (!waiting_since) waiting_since = at[turn];
            waiting++, last_visitor = at[turn];
        }
    }
    sqlite3_int64 over = at[MESSAGES - 1] + MINUTE, until = begun + DAY + index * MINUTE % (9 * DAY);

    int column = 1;
    bind(conversation, column++, id);
    bind(conversation, column++, person);
    bind(conversation, column++, mission);
    bind(conversation, column++, starts);
    bind(conversation, column++, group);
    bind_text(conversation, column++, phase_names[phase]);
    bind(conversation, column++, phase == ENDED || phase == SNOOZED ? over : starts);
    if (phase != QUEUED) bind(conversation, column, expert);
    column++;
    if (phase == QUEUED) bind(conversation, column, 0); // front
    column++;
    if (phase == OPEN) bind_text(conversation, column, "routed");
    column++;
    if (phase == SNOOZED) bind(conversation, column, until);
    column++;
    if (phase == SNOOZED) bind(conversation, column, 1); // keep
    column++;
    if (phase == ENDED) bind_text(conversation, column, "visitor");
    column++;
    if (phase == ENDED) bind(conversation, column, 0); // unread
    column++;
    if (waiting_since) bind(conversation, column, waiting_since);
    column++;
    bind(conversation, column++, waiting);
    bind(conversation, column++, last_visitor);
    if (last_expert) bind(conversation, column, last_expert);
    column++;
    if (first_reply) bind(conversation, column, first_reply);
    column++;
    bind(conversation, column++, unseen);
    if (first_reply) bind(conversation, column, first_reply); // untold since
    column++;
    bind(conversation, column++, phase == SNOOZED);
    if (phase == SNOOZED) {
        snprintf(
            text, sizeof text,
            "{\"action\":\"snooze\",\"by\":%lld,\"group\":%lld,\"phase\":{\"open\":{\"_0\":{\"expert\":%lld,"
            "\"reason\":{\"routed\":{}},\"since\":%lld}}},\"until\":%lld}",
            expert, group, expert, starts, over + 5 * SECOND);
        bind_text(conversation, column, text);
    }
    run(conversation);

    snprintf(
        text, sizeof text, "{\"started\":{\"group\":%lld,\"mission\":%lld,\"visitor\":%lld}}", group, mission, person);
    log_detail(starts, id, "started", text);
    for (int turn = 0; turn < MESSAGES; turn++) {
        unsigned char name[16];
        uint64_t random = chance();
        for (int byte = 0; byte < 6; byte++) name[byte] = (unsigned char)(at[turn] >> (40 - 8 * byte));
        name[6] = 0x70, name[7] = (unsigned char)random, name[8] = 0x80;
        memcpy(name + 9, (unsigned char *)&random + 1, 7);
        compose(text, sizeof text);
        if (turn == MESSAGES - 1) snprintf(text + strlen(text), sizeof text - strlen(text), " INV-%06d", index);

        bind(message, 1, id);
        check(sqlite3_bind_blob(message, 2, name, sizeof name, SQLITE_TRANSIENT));
        bind_text(message, 3, speaks[turn] ? "expert" : "visitor");
        if (speaks[turn]) bind(message, 4, expert);
        bind(message, 5, at[turn]);
        bind_text(message, 6, text);
        run(message);
        bind(written, 1, at[turn]);
        bind(written, 2, id);
        bind_text(written, 3, speaks[turn] ? "expert" : "visitor");
        if (speaks[turn]) bind(written, 4, expert);
        check(sqlite3_bind_blob(written, 5, name, sizeof name, SQLITE_TRANSIENT));
        run(written);
        if (turn == 0 && phase != QUEUED) {
            snprintf(text, sizeof text, "{\"opened\":{\"expert\":%lld,\"reason\":{\"routed\":{}}}}", expert);
            log_detail(starts, id, "opened", text);
        }
    }
    if (phase == SNOOZED) {
        snprintf(
            text, sizeof text, "{\"snoozed\":{\"keep\":true,\"owner\":%lld,\"until\":%lld}}", expert, until);
        log_detail(over, id, "snoozed", text);
    }
    if (phase == ENDED) {
        log_detail(over, id, "ended", "{\"ended\":{\"by\":{\"visitor\":{}}}}");
        log_detail(over, id, "acknowledged", "{\"acknowledged\":{}}");
    }
    if (phase != QUEUED) {
        bind(participant, 1, id);
        bind(participant, 2, expert);
        run(participant);
    }
}

int main(int argc, char *arguments[]) {
    if (argc != 3) errx(64, "usage: seed DATABASE CONVERSATIONS");
    int count = atoi(arguments[2]);
    check(sqlite3_open_v2(arguments[1], &database, SQLITE_OPEN_READWRITE, NULL));
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; BEGIN IMMEDIATE");
    // The rows made here have no links: those that pupitre made lose theirs, so that there is no gap to be found.
    execute("DROP TRIGGER event_is_never_changed; UPDATE event SET chain = NULL; "
            "CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event "
            "BEGIN SELECT RAISE (ABORT, 'the log is never rewritten'); END");
    expert = number("SELECT min(id) FROM expert");
    mission = number("SELECT min(id) FROM mission");
    group = number("SELECT \"group\" FROM mission ORDER BY id LIMIT 1");
    begun = time(NULL) * 1000LL;

    visitor = prepare(
        "INSERT INTO visitor (id, mission, key, name, language, online_until, seen_at) VALUES (?, ?, ?, ?, 'en', ?, ?)");
    conversation = prepare(
        "INSERT INTO conversation (id, visitor, mission, started_at, \"group\", phase, since, holder, front, reason, "
        "until, keep, ended_by, unread, waiting_since, waiting_count, last_visitor_at, last_expert_at, first_reply_at, "
        "unseen, untold_since, snoozes, undo, survey) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'none')");
    message = prepare(
        "INSERT INTO message (conversation, id, author, expert, at, text, kind) VALUES (?, ?, ?, ?, ?, ?, 'spoken')");
    written = prepare(
        "INSERT INTO event (at, conversation, kind, author, expert, message) VALUES (?, ?, 'written', ?, ?, ?)");
    logged = prepare("INSERT INTO event (at, conversation, kind, detail) VALUES (?, ?, ?, ?)");
    participant = prepare("INSERT INTO participant (conversation, expert) VALUES (?, ?)");

    int ended = count * 80 / 100, queued = count * 10 / 100, snoozed = count * 5 / 100;
    for (int index = 0; index < count; index++) {
        sqlite3_int64 recent = begun - 20 * HOUR + index * 10 * HOUR / count;
        if (index < ended) add(index, ENDED, true, begun - 360 * DAY + index * 350 * DAY / ended);
        else if (index < ended + queued) add(index, QUEUED, true, recent);
        else if (index < ended + queued + snoozed) add(index, SNOOZED, false, recent);
        else add(index, OPEN, index % 2 == 0, recent);
    }
    // As the program folds them: they are of plain letters.
    execute("INSERT INTO message_text (rowid, text) SELECT seq, lower(text) FROM message");
    execute("UPDATE indexed SET through = (SELECT max(seq) FROM message)");
    execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
    sqlite3_close(database);
}
