// Visitors who hold a stream each and write: how long until the answer is back on the stream.
// load PORT STREAMS RATE SECONDS [PID]: opens STREAMS sessions and streams, then sends RATE messages a second in all, each by
// the next visitor, and waits for the answer "re:..." of Echo.swift on that visitor's stream. Prints percentiles, what was
// lost, doubled or out of order, and the memory that PID (pupitred) took for each stream.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 20000, PENDING = 64 };
struct visitor {
    int stream;
    char token[80];
    char buffer[16384];
    int held;
    long awaited, sent; // number of the answer that is next, of the message that is next
    double at[PENDING];
    int isGone;
};
static struct visitor *visitors;
static int port;
static double *spans;
static long answered, lost, doubled, refused;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static int dial(void) {
    int fd = socket(AF_INET, SOCK_STREAM, 0), one = 1;
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (connect(fd, (struct sockaddr *)&to, sizeof to)) { perror("connect"); exit(1); }
    return fd;
}

// One answer on a kept connection, its body in `text`; its status.
static int ask(int fd, const char *head, const char *body, char *text, int room) {
    char request[2048];
    int length = snprintf(request, sizeof request, "%sHost: x\r\nContent-Length: %zu\r\n\r\n%s", head, strlen(body), body);
    if (write(fd, request, length) != length) return -1;
    int held = 0;
    while (held < room - 1) {
        int count = read(fd, text + held, room - 1 - held);
        if (count <= 0) return -1;
        held += count;
        text[held] = 0;
        char *end = strstr(text, "\r\n\r\n"), *told = strcasestr(text, "content-length: ");
        if (end && told && held >= (end - text) + 4 + atoi(told + 16)) return atoi(text + 9);
        if (end && !told) return atoi(text + 9);
    }
    return -1;
}

static long resident(int pid) {
    char path[64], line[256];
    snprintf(path, sizeof path, "/proc/%d/status", pid);
    FILE *file = fopen(path, "r");
    long kib = 0;
    while (file && fgets(line, sizeof line, file))
        if (!strncmp(line, "VmRSS:", 6)) kib = atol(line + 6);
    if (file) fclose(file);
    return kib;
}

static void hear(struct visitor *v) {
    int count = read(v->stream, v->buffer + v->held, sizeof v->buffer - 1 - v->held);
    if (count <= 0) {
        if (count == 0) v->isGone = 1;
        return;
    }
    v->held += count;
    v->buffer[v->held] = 0;
    char *from = v->buffer, *end;
    while ((end = strstr(from, "\n\n"))) {
        *end = 0;
        char *answer = strstr(from, "\"text\":\"re:");
        if (answer) {
            long number = atol(answer + 11);
            if (number == v->awaited) {
                spans[answered++] = now() - v->at[number % PENDING];
                v->awaited++;
            } else if (number < v->awaited) {
                doubled++;
            } else {
                lost += number - v->awaited;
                v->awaited = number + 1;
            }
        }
        from = end + 2;
    }
    v->held -= from - v->buffer;
    memmove(v->buffer, from, v->held);
    if (v->held > 12000) v->held = 0;
}

static int order(const void *a, const void *b) { return *(double *)a < *(double *)b ? -1 : 1; }

int main(int argc, char **argv) {
    if (argc < 5) return 64;
    port = atoi(argv[1]);
    int streams = atoi(argv[2]), rate = atoi(argv[3]), seconds = atoi(argv[4]), pid = argc > 5 ? atoi(argv[5]) : 0;
    struct rlimit files = {40000, 40000};
    setrlimit(RLIMIT_NOFILE, &files);
    visitors = calloc(streams, sizeof *visitors);
    spans = calloc((size_t)rate * (seconds + 10), sizeof *spans);
    int poll = epoll_create1(0), post = dial();
    static char text[65536];
    long before = resident(pid);
    double start = now();
    for (int i = 0; i < streams; i++) {
        struct visitor *v = &visitors[i];
        if (ask(post, "POST /v1/sessions HTTP/1.1\r\n", "{\"mission\":\"site\"}", text, sizeof text) != 201) {
            fprintf(stderr, "no session: %s\n", text);
            return 1;
        }
        sscanf(strstr(text, "\"token\":\"") + 9, "%64[^\"]", v->token);
        v->stream = dial();
        char request[512];
        int length = snprintf(request, sizeof request, "GET /v1/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n", v->token);
        if (write(v->stream, request, length) != length) return 1;
        fcntl(v->stream, F_SETFL, O_NONBLOCK);
        struct epoll_event event = {EPOLLIN, {.ptr = v}};
        epoll_ctl(poll, EPOLL_CTL_ADD, v->stream, &event);
    }
    printf("%d sessions and streams in %.1f s\n", streams, now() - start);
    struct epoll_event events[256];
    for (double until = now() + 3; now() < until;) {
        int count = epoll_wait(poll, events, 256, 100);
        for (int i = 0; i < count; i++) hear(events[i].data.ptr);
    }
    if (pid) printf("idle: %.1f KiB a stream\n", (resident(pid) - before) / (double)streams);
    // Each message on the next of some kept connections, which answer in their time.
    enum { LINES = 32 };
    int lines[LINES], busy[LINES] = {0};
    for (int i = 0; i < LINES; i++) {
        lines[i] = dial();
        fcntl(lines[i], F_SETFL, O_NONBLOCK);
        struct epoll_event event = {EPOLLIN, {.u64 = (uint64_t)i}};
        epoll_ctl(poll, EPOLL_CTL_ADD, lines[i], &event);
    }
    long sent = 0, next = 0, skipped = 0;
    start = now();
    double stop = start + seconds;
    while (now() < stop + 5 && (now() < stop || answered + doubled < sent - refused)) {
        while (now() < stop && sent + skipped < (now() - start) * rate) {
            int line = 0;
            while (line < LINES && busy[line]) line++;
            struct visitor *v = &visitors[next++ % streams];
            if (line == LINES || v->sent - v->awaited >= PENDING) { skipped++; continue; }
            char body[256], request[1024];
            int size = snprintf(body, sizeof body, "{\"id\":\"%08lx-0000-7000-8000-%012lx\",\"text\":\"%ld\"}", (long)(v - visitors), (long)getpid() << 20 | v->sent, v->sent);
            int length = snprintf(request, sizeof request, "POST /v1/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n\r\n%s", v->token, size, body);
            v->at[v->sent++ % PENDING] = now();
            if (write(lines[line], request, length) != length) return 1;
            busy[line] = 1;
            sent++;
        }
        int count = epoll_wait(poll, events, 256, 1);
        for (int i = 0; i < count; i++) {
            if (events[i].data.u64 < LINES) {
                int line = events[i].data.u64, got = read(lines[line], text, sizeof text - 1);
                if (got <= 0) { fprintf(stderr, "a line closed\n"); return 1; }
                text[got] = 0;
                busy[line] = 0;
                if (atoi(text + 9) != 201) { refused++; if (refused < 3) fprintf(stderr, "%s\n", text); }
            } else {
                hear(events[i].data.ptr);
            }
        }
    }
    long gone = 0;
    for (int i = 0; i < streams; i++) gone += visitors[i].isGone;
    qsort(spans, answered, sizeof *spans, order);
    printf("%ld sent, %ld refused, %ld skipped; %ld answers, %ld missing, %ld skipped over, %ld doubled, %ld streams gone\n", sent, refused,
        skipped, answered, sent - refused - answered, lost, doubled, gone);
    if (answered)
        printf("p50 %.1f ms, p90 %.1f, p99 %.1f, p99.9 %.1f, max %.1f\n", spans[answered / 2] * 1e3, spans[answered * 9 / 10] * 1e3,
            spans[answered * 99 / 100] * 1e3, spans[answered * 999 / 1000] * 1e3, spans[answered - 1] * 1e3);
    if (pid) printf("loaded: %.1f KiB a stream, %ld MiB in all\n", (resident(pid) - before) / (double)streams, resident(pid) / 1024);
    return 0;
}
