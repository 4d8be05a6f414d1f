// Runs a program in a pseudo-terminal, presses keys as a script on standard input says, and prints what it measured:
// a line for each figure, its name followed by its samples. ../README.md tells the script's words.
#define _GNU_SOURCE
#include "process.h"
#include "terminal.h"

#include <err.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 120, ROWS = 40, WORDS = 64, SAMPLES = 4096 };

/// Longer than any frame that is put off, shorter than the tick of a clock.
static const int64_t quiet = 80000000;
static const int64_t patience = 3000000000;

typedef struct {
    const char *name;
    double values[SAMPLES];
    int count;
} Series;

static void add(Series *series, double value) {
    if (series->count < SAMPLES) series->values[series->count++] = value;
}

static void print(const char *prefix, const Series *series) {
    if (series->count == 0) return;
    printf("%s.%s", prefix, series->name);
    for (int index = 0; index < series->count; index++) printf(" %.4f", series->values[index]);
    printf("\n");
    fflush(stdout);
}

static void report(const char *prefix, const char *name, double value) {
    Series series = {.name = name};
    add(&series, value);
    print(prefix, &series);
}

static double in_milliseconds(int64_t nanoseconds) { return (double)nanoseconds / 1e6; }

/// Turns `\e`, `\r`, `\xHH` and `\s` (a blank) into the bytes they stand for, in place.
static size_t unescape(char *word) {
    char *to = word;
    for (char *from = word; *from; from++) {
        if (*from != '\\' || !from[1]) {
            *to++ = *from;
            continue;
        }
        from++;
        if (*from == 'x' && from[1] && from[2]) {
            char digits[3] = {from[1], from[2], 0};
            *to++ = (char)strtol(digits, NULL, 16);
            from += 2;
        } else {
            *to++ = *from == 'e' ? '\033' : *from == 'r' ? '\r' : *from == 's' ? ' ' : *from;
        }
    }
    *to = 0;
    return (size_t)(to - word);
}

static void calm(void) { settle(quiet, now() + patience); }

/// start TEXT: the first full frame shows TEXT, and then nothing more comes.
static void measure_start(char *const arguments[], const char *text) {
    spawn(arguments, COLUMNS, ROWS);
    int64_t first = 0, seen = 0, last = 0, at;
    while ((at = receive(seen ? last + 2 * quiet : started() + 10 * patience))) {
        last = at;
        if (!first) first = at;
        if (!seen && shows(text)) seen = at;
        if (at > started() + (seen ? patience : 10 * patience)) break; // never silent: others write to it
    }
    if (!seen) errx(1, "%s never showed \"%s\"", arguments[0], text);
    report("start", "first", in_milliseconds(first - started()));
    report("start", "seen", in_milliseconds(seen - started()));
    report("start", "settled", in_milliseconds(last - started()));
    report("start", "cpu", in_milliseconds(cpu_of(child())));
}

/// keys NAME COUNT PREFIX KEY...: each key by itself; settled when nothing more comes; seen when the text on the
/// screen that starts with PREFIX is another (`-`: not asked).
static void measure_keys(const char *name, int count, const char *prefix, char **keys, int kinds) {
    static Series first, settled, seen;
    first = (Series){.name = "first"}, settled = (Series){.name = "settled"}, seen = (Series){.name = "seen"};
    bool is_asked = strcmp(prefix, "-") != 0;
    size_t bytes = written();
    int64_t cpu = cpu_of(child());
    for (int index = 0; index < count; index++) {
        char *key = keys[index % kinds], former[64], found[64];
        if (is_asked) find(prefix, former, sizeof former);
        int64_t pressed = now(), last = 0, at, first_at = 0, seen_at = 0;
        press(key, strlen(key));
        while ((at = receive((last ? last : pressed) + quiet)) && at < pressed + patience) {
            last = at;
            if (!first_at) first_at = at;
            if (!is_asked || seen_at) continue;
            find(prefix, found, sizeof found);
            if (found[0] && strcmp(found, former) != 0) seen_at = at;
        }
        if (!last) continue;
        add(&first, in_milliseconds(first_at - pressed));
        add(&settled, in_milliseconds(last - pressed));
        if (seen_at) add(&seen, in_milliseconds(seen_at - pressed));
    }
    report(name, "cpu", in_milliseconds(cpu_of(child()) - cpu) * 1000 / count);
    report(name, "bytes", (double)(written() - bytes) / count);
    report(name, "missed", count - first.count);
    print(name, &first);
    print(name, &settled);
    print(name, &seen);
}

/// Where the cursor rests: where it is most often, for in a frame that is half read it is anywhere.
static Place resting_cursor(void) {
    enum { LOOKS = 11 };
    Place seen[LOOKS];
    int best = 0, most = 0;
    for (int look = 0; look < LOOKS; look++) {
        receive(now() + milliseconds(4));
        seen[look] = cursor();
        int votes = 0;
        for (int other = 0; other <= look; other++)
            votes += seen[other].row == seen[look].row && seen[other].column == seen[look].column;
        if (votes > most) most = votes, best = look;
    }
    return seen[best];
}

/// type NAME COUNT CLEAR: letters, each seen when it stands in its place. Between two, 20 to 45 ms, so that they meet
/// other work at any moment; CLEAR, before each 24 of them, empties the line.
static void measure_typing(const char *name, int count, const char *clear) {
    static Series seen;
    seen = (Series){.name = "seen"};
    int64_t cpu = cpu_of(child()), cleared_cpu = 0;
    size_t bytes = written(), cleared_bytes = 0;
    uint32_t chance = 1;
    Place place = {0, 0};
    for (int index = 0; index < count; index++) {
        if (index % 24 == 0) {
            int64_t before = cpu_of(child());
            size_t length = written();
            press(clear, strlen(clear));
            settle(quiet, now() + 2 * quiet);
            place = resting_cursor();
            cleared_cpu += cpu_of(child()) - before;
            cleared_bytes += written() - length;
        }
        chance = chance * 1664525 + 1013904223;
        int64_t pause = now() + milliseconds(20) + (int64_t)(chance >> 16) % 25000 * 1000;
        while (receive(pause)) {}
        char letter = (char)('a' + index % 24);
        int64_t pressed = now(), at;
        press(&letter, 1);
        while ((at = receive(pressed + patience / 3))) {
            if (character(place) != (uint32_t)letter) continue;
            add(&seen, in_milliseconds(at - pressed));
            break;
        }
        place.column++;
    }
    report(name, "cpu", in_milliseconds(cpu_of(child()) - cpu - cleared_cpu) * 1000 / count);
    report(name, "bytes", (double)(written() - bytes - cleared_bytes) / count);
    report(name, "missed", count - seen.count);
    print(name, &seen);
}

/// arrivals COUNT FIFO: messages to the conversation on the screen, a tenth of a second apart, each until it is seen.
static void measure_arrivals(int count, const char *path) {
    static Series seen;
    seen = (Series){.name = "seen"};
    FILE *feed = fopen(path, "w");
    if (!feed) err(66, "%s", path);
    char shown[64], text[32];
    find("INV-", shown, sizeof shown);
    int visitor = shown[0] ? atoi(shown + 4) : 0;
    int64_t cpu = cpu_of(child());
    for (int index = 0; index < count; index++) {
        snprintf(text, sizeof text, "ARR-%06d", index);
        int64_t sent = now(), at;
        fprintf(feed, "{\"op\":\"write\",\"visitor\":\"v%d\",\"text\":\"%s\"}\n", visitor, text);
        fflush(feed);
        while ((at = receive(sent + patience / 3))) {
            if (!shows(text)) continue;
            add(&seen, in_milliseconds(at - sent));
            break;
        }
        settle(milliseconds(100), now() + milliseconds(200));
    }
    fclose(feed);
    report("arrivals", "cpu", in_milliseconds(cpu_of(child()) - cpu) * 1000 / count);
    report("arrivals", "missed", count - seen.count);
    print("arrivals", &seen);
}

/// burst NAME COUNT KEY: all at once, until nothing more comes.
static void measure_burst(const char *name, int count, const char *key) {
    size_t size = strlen(key), bytes = written();
    char *keys = malloc(size * (size_t)count);
    if (!keys) err(71, "burst");
    for (int index = 0; index < count; index++) memcpy(keys + (size_t)index * size, key, size);
    int64_t cpu = cpu_of(child()), pressed = now();
    press(keys, size * (size_t)count);
    int64_t last = receive(now() + 10 * patience), later = settle(2 * quiet, now() + 10 * patience);
    if (later) last = later;
    free(keys);
    if (last) report(name, "settled", in_milliseconds(last - pressed));
    report(name, "cpu", in_milliseconds(cpu_of(child()) - cpu));
    report(name, "bytes", (double)(written() - bytes));
}

/// resize COUNT: smaller and back.
static void measure_resize(int count) {
    static Series settled;
    settled = (Series){.name = "settled"};
    int64_t cpu = cpu_of(child());
    for (int index = 0; index < count; index++) {
        int64_t changed = now();
        if (index % 2 == 0) resize(COLUMNS - 20, ROWS - 10);
        else resize(COLUMNS, ROWS);
        int64_t last = settle(quiet, now() + patience);
        if (last) add(&settled, in_milliseconds(last - changed));
    }
    report("resize", "cpu", in_milliseconds(cpu_of(child()) - cpu) / count);
    print("resize", &settled);
}

/// wait SECONDS
static void pass(int seconds) {
    int64_t end = now() + milliseconds(1000LL * seconds);
    while (now() < end) receive(end);
}

/// idle SECONDS
static void measure_idle(int seconds) {
    Sleeps before, after;
    count_sleeps(child(), &before);
    long ticks = ticks_of(child());
    int64_t cpu = cpu_of(child());
    size_t bytes = written();
    pass(seconds);
    count_sleeps(child(), &after);
    report("idle", "wakes", (double)sleeps_between(&before, &after) / seconds);
    report("idle", "ticks", (double)(ticks_of(child()) - ticks));
    report("idle", "cpu", in_milliseconds(cpu_of(child()) - cpu) / seconds);
    report("idle", "bytes", (double)(written() - bytes) / seconds);
}

/// stop: SIGTERM, until the program is gone.
static void measure_stop(void) {
    int64_t asked = now();
    kill(child(), SIGTERM);
    int64_t gone = await_end(now() + patience);
    if (!gone) {
        kill(child(), SIGKILL);
        await_end(now() + patience);
    } else {
        report("stop", "gone", in_milliseconds(gone - asked));
    }
    report("stop", "restored", gone && restored() ? 1 : 0);
}

static void obey(char **words, int count, char *const arguments[]) {
    const char *verb = words[0];
    for (int word = 1; word < count; word++) unescape(words[word]);
    if (strcmp(verb, "start") == 0 && count == 2) {
        measure_start(arguments, words[1]);
    } else if (strcmp(verb, "press") == 0 && count == 2) {
        press(words[1], strlen(words[1]));
        calm();
    } else if (strcmp(verb, "keys") == 0 && count >= 5) {
        measure_keys(words[1], atoi(words[2]), words[3], words + 4, count - 4);
    } else if (strcmp(verb, "type") == 0 && count == 4) {
        measure_typing(words[1], atoi(words[2]), words[3]);
    } else if (strcmp(verb, "arrivals") == 0 && count == 3) {
        measure_arrivals(atoi(words[1]), words[2]);
    } else if (strcmp(verb, "burst") == 0 && count == 4) {
        measure_burst(words[1], atoi(words[2]), words[3]);
    } else if (strcmp(verb, "resize") == 0 && count == 2) {
        measure_resize(atoi(words[1]));
    } else if (strcmp(verb, "wait") == 0 && count == 2) {
        pass(atoi(words[1]));
    } else if (strcmp(verb, "idle") == 0 && count == 2) {
        measure_idle(atoi(words[1]));
    } else if (strcmp(verb, "pss") == 0 && count == 1) {
        report("pss", "kib", (double)pss_of(child()));
    } else if (strcmp(verb, "stop") == 0 && count == 1) {
        measure_stop();
    } else {
        errx(64, "not understood: %s", verb);
    }
}

int main(int count, char *arguments[]) {
    if (count < 2) errx(64, "usage: stopwatch PROGRAM [ARGUMENT]... <SCRIPT");
    char line[4096];
    while (fgets(line, sizeof line, stdin)) {
        char *words[WORDS];
        int number = 0;
        for (char *word = strtok(line, " \n"); word && number < WORDS; word = strtok(NULL, " \n")) words[number++] = word;
        if (number > 0 && words[0][0] != '#') obey(words, number, arguments + 1);
    }
}
