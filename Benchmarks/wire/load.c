// Visitors who hold streams and write at a steady rate, while somebody at a desk answers each with the same words.
//   load PORT MISSION VISITORS RATE SECONDS
// Prints figures as `name value`; exits 1 if an acknowledged message was not answered once and in order.
// What breaks (the service was killed) is taken up again as the widget does it: streams by their Last-Event-ID,
// messages by the same id.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { POSTERS = 64, LINE = 1 << 16 };

struct visitor {
    char token[96];
    char cursor[24];
    struct line *stream;
    int64_t open_at;   // when to open its stream; 0: it is open
    long last_answer;  // the number of the last message whose answer came
};

struct message {
    int visitor;
    int64_t sent_at;
    bool is_acknowledged;
    int answers;
};

// One connection: a visitor's stream, or one of the posters that take requests by turns.
struct line {
    int fd;
    int visitor;        // whose stream this is; -1: a poster
    long request;       // what a poster is busy with; -1: nothing
    bool has_headers, is_chunked;
    int status;
    long left;          // of the body, or of the chunk
    size_t count;       // of what waits in `in`
    char *in;
    char text[8192];    // of a stream: the event so far
    size_t text_count;
};

static int port, epoll_fd, visitor_count;
static const char *mission;
static struct visitor *visitors;
static struct message *messages;
static long message_count, opened, reconnected, retried, doubles, misplaced, refused;
static struct line posters[POSTERS];
// Requests that wait for a poster: below 0 a session for visitor -1 - n, else a message.
static long *queue;
static size_t queue_first, queue_last, queue_size;
static double *latencies;
static long latency_count;

static int64_t now_us(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000LL + time.tv_nsec / 1000;
}

static void fail(const char *what) {
    perror(what);
    exit(2);
}

static void enqueue(long request) {
    queue[queue_last++ % queue_size] = request;
}

static bool dial(struct line *line) {
    line->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (line->fd < 0) fail("socket");
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(line->fd, (struct sockaddr *)&address, sizeof address) != 0) {
        close(line->fd);
        line->fd = -1;
        return false;
    }
    int on = 1;
    setsockopt(line->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(line->fd, F_SETFL, O_NONBLOCK);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = line};
    if (epoll_ctl(epoll_fd, EPOLL_CTL_ADD, line->fd, &event) != 0) fail("epoll_ctl");
    line->has_headers = false;
    line->count = line->text_count = 0;
    return true;
}

static bool say(struct line *line, const char *format, ...) {
    char text[2048];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return send(line->fd, text, length, MSG_NOSIGNAL) == length;
}

static bool post(struct line *line, const char *path, const char *token, const char *body) {
    char bearer[160] = "";
    if (token) snprintf(bearer, sizeof bearer, "Authorization: Bearer %s\r\n", token);
    return say(line,
        "POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%sContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s",
        path, port, bearer, strlen(body), body);
}

static void hang_up(struct line *line) {
    if (line->fd >= 0) close(line->fd);
    line->fd = -1;
    if (line->visitor >= 0) {
        visitors[line->visitor].open_at = now_us() + 20000 + rand() % 300000;
        reconnected++;
    } else if (line->request != -1) {
        enqueue(line->request);
        retried++;
        line->request = -1;
    }
}

static void send_request(struct line *line, long request) {
    line->request = request;
    if (line->fd < 0 && !dial(line)) return hang_up(line);
    char body[256];
    bool is_sent;
    if (request < -1) {
        snprintf(body, sizeof body, "{\"mission\":\"%s\",\"page\":{\"url\":\"https://shop.example/\"}}", mission);
        is_sent = post(line, "/v1/sessions", NULL, body);
    } else {
        struct message *message = &messages[request];
        if (!message->sent_at) message->sent_at = now_us();
        snprintf(body, sizeof body, "{\"id\":\"%08x-0000-7000-8000-%012lx\",\"text\":\"load-%ld-\"}",
            (unsigned)getpid(), request, request);
        is_sent = post(line, "/v1/messages", visitors[message->visitor].token, body);
    }
    if (!is_sent) hang_up(line);
}

static void copy_value(const char *text, const char *name, char *into, size_t size) {
    const char *found = strstr(text, name);
    if (!found) { fprintf(stderr, "no %s in: %.200s\n", name, text); exit(2); }
    found += strlen(name);
    size_t length = strcspn(found, "\"");
    if (length >= size) exit(2);
    memcpy(into, found, length);
    into[length] = 0;
}

static void answered(struct line *line, const char *body) {
    long request = line->request;
    line->request = -1;
    if (line->status / 100 != 2) {
        refused++;
        if (refused < 5) fprintf(stderr, "%d: %.300s\n", line->status, body);
        if (line->status == 429 || line->status == 503) enqueue(request);
        return;
    }
    if (request < -1) {
        struct visitor *visitor = &visitors[-2 - request];
        copy_value(body, "\"token\":\"", visitor->token, sizeof visitor->token);
        copy_value(body, "\"cursor\":\"", visitor->cursor, sizeof visitor->cursor);
        visitor->open_at = 1;
    } else {
        messages[request].is_acknowledged = true;
    }
}

static void open_stream(struct visitor *visitor) {
    struct line *line = visitor->stream;
    if (!line) {
        line = visitor->stream = calloc(1, sizeof *line);
        line->visitor = visitor - visitors;
    }
    visitor->open_at = 0;
    if (!dial(line)
        || !say(line,
            "GET /v1/stream HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\nLast-Event-ID: %s\r\n"
            "Accept: text/event-stream\r\n\r\n", port, visitor->token, visitor->cursor)) {
        hang_up(line);
    } else {
        opened++;
    }
}

// One whole event of a stream.
static void happened(struct visitor *visitor, char *event) {
    char *id = strstr(event, "id:");
    if (id && (id == event || id[-1] == '\n')) {
        id += strspn(id + 3, " ") + 3;
        size_t length = strcspn(id, "\n");
        if (length < sizeof visitor->cursor) {
            memcpy(visitor->cursor, id, length);
            visitor->cursor[length] = 0;
        }
    }
    char *text = strstr(event, "load-");
    if (!text || !strstr(event, "\"from\":\"expert\"")) return;
    long number = atol(text + 5);
    if (number < 0 || number >= message_count) return;
    if (messages[number].answers++) doubles++;
    else {
        if (number < visitor->last_answer) misplaced++;
        visitor->last_answer = number;
        latencies[latency_count++] = (now_us() - messages[number].sent_at) / 1000.0;
    }
}

static void stream_text(struct line *line, const char *text, size_t length) {
    if (line->text_count + length >= sizeof line->text) length = sizeof line->text - 1 - line->text_count;
    memcpy(line->text + line->text_count, text, length);
    line->text_count += length;
    line->text[line->text_count] = 0;
    char *start = line->text, *end;
    while ((end = strstr(start, "\n\n"))) {
        *end = 0;
        happened(&visitors[line->visitor], start);
        start = end + 2;
    }
    line->text_count = strlen(start);
    memmove(line->text, start, line->text_count + 1);
}

// Takes what can be read of the answer; false if more has to come first.
static bool digest(struct line *line) {
    char *in = line->in;
    if (!line->has_headers) {
        char *end = strstr(in, "\r\n\r\n");
        if (!end) return false;
        *end = 0;
        line->status = atoi(in + 9);
        char *length = strcasestr(in, "content-length:");
        line->is_chunked = strcasestr(in, "transfer-encoding: chunked") != NULL;
        line->left = length ? atol(length + 15) : line->is_chunked ? -1 : 0;
        line->has_headers = true;
        line->count -= end + 4 - in;
        memmove(in, end + 4, line->count + 1);
        if (line->visitor >= 0 && line->status != 200) { refused++; hang_up(line); return false; }
        return true;
    }
    if (!line->is_chunked) {
        if ((long)line->count < line->left) return false;
        char after = in[line->left];
        in[line->left] = 0;
        answered(line, in);
        in[line->left] = after;
        line->count -= line->left;
        memmove(in, in + line->left, line->count + 1);
        line->has_headers = false;
        return line->count > 0;
    }
    if (line->left < 0) {
        char *end = strstr(in, "\r\n");
        if (!end) return false;
        line->left = strtol(in, NULL, 16) + 2;
        line->count -= end + 2 - in;
        memmove(in, end + 2, line->count + 1);
    }
    if ((long)line->count < line->left) return false;
    if (line->left == 2) { hang_up(line); return false; }
    stream_text(line, in, line->left - 2);
    line->count -= line->left;
    memmove(in, in + line->left, line->count + 1);
    line->left = -1;
    return line->count > 0;
}

static void receive(struct line *line) {
    static char shared[LINE];
    // Lines at rest need no buffer of their own.
    char *own = line->in;
    line->in = shared;
    if (own) { memcpy(shared, own, line->count); free(own); }
    ssize_t length = recv(line->fd, shared + line->count, LINE - 1 - line->count, 0);
    if (length <= 0 && !(length < 0 && errno == EAGAIN)) {
        line->in = NULL;
        return hang_up(line);
    }
    if (length > 0) line->count += length;
    shared[line->count] = 0;
    while (line->fd >= 0 && digest(line)) {}
    line->in = NULL;
    if (line->fd >= 0 && line->count > 0) {
        line->in = malloc(line->count);
        memcpy(line->in, shared, line->count);
    }
}

// One turn of the loop: what waits is sent, what came is read.
static void turn(void) {
    for (int index = 0; index < POSTERS && queue_first < queue_last; index++)
        if (posters[index].request == -1) send_request(&posters[index], queue[queue_first++ % queue_size]);
    static int64_t looked_at;
    int64_t now = now_us();
    if (now - looked_at > 10000) {
        looked_at = now;
        int budget = 50;
        for (int index = 0; index < visitor_count && budget; index++)
            if (visitors[index].open_at && visitors[index].open_at <= now) { open_stream(&visitors[index]); budget--; }
    }
    struct epoll_event events[256];
    int count = epoll_wait(epoll_fd, events, 256, 1);
    for (int index = 0; index < count; index++) {
        struct line *line = events[index].data.ptr;
        if (line->fd >= 0) receive(line);
    }
}

static int by_size(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return a < b ? -1 : a > b;
}

static long count_open(void) {
    long count = 0;
    for (int index = 0; index < visitor_count; index++)
        if (visitors[index].stream && visitors[index].stream->fd >= 0 && visitors[index].stream->has_headers) count++;
    return count;
}

int main(int argc, char **argv) {
    if (argc != 6) { fprintf(stderr, "usage: load PORT MISSION VISITORS RATE SECONDS\n"); return 64; }
    port = atoi(argv[1]);
    mission = argv[2];
    visitor_count = atoi(argv[3]);
    double rate = atof(argv[4]), seconds = atof(argv[5]);
    message_count = rate * seconds;
    queue_size = visitor_count + message_count + POSTERS;
    visitors = calloc(visitor_count, sizeof *visitors);
    messages = calloc(message_count, sizeof *messages);
    latencies = calloc(message_count, sizeof *latencies);
    queue = calloc(queue_size, sizeof *queue);
    struct rlimit files = {0};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    epoll_fd = epoll_create1(EPOLL_CLOEXEC);
    for (int index = 0; index < POSTERS; index++) posters[index] = (struct line){.fd = -1, .visitor = -1, .request = -1};

    int64_t start = now_us();
    for (int index = 0; index < visitor_count; index++) { visitors[index].last_answer = -1; enqueue(-2 - index); }
    while (count_open() < visitor_count) {
        for (int index = 0; index < 20; index++) turn();
        if (now_us() - start > 120000000) { fprintf(stderr, "%ld of %d streams\n", count_open(), visitor_count); return 2; }
    }
    printf("opening.seconds %.1f\n", (now_us() - start) / 1e6);
    printf("ready\n");
    fflush(stdout);
    sleep(2);  // the memory of streams at rest is read meanwhile

    start = now_us();
    long sent = 0;
    while (now_us() - start < seconds * 1e6) {
        for (; sent < message_count && sent < (now_us() - start) / 1e6 * rate; sent++) {
            messages[sent].visitor = (int)(sent * 7919L % visitor_count);
            enqueue(sent);
        }
        turn();
    }
    int64_t until = now_us() + 20000000;
    while (latency_count < sent && now_us() < until) turn();

    long acknowledged = 0, missing = 0;
    for (long index = 0; index < sent; index++) {
        acknowledged += messages[index].is_acknowledged;
        missing += messages[index].answers == 0;
    }
    qsort(latencies, latency_count, sizeof *latencies, by_size);
    printf("sent %ld\nacknowledged %ld\nanswered %ld\nmissing %ld\ndoubles %ld\nmisplaced %ld\nrefused %ld\n", sent, acknowledged,
        latency_count, missing, doubles, misplaced, refused);
    printf("reconnected %ld\nretried %ld\n", reconnected, retried);
    if (latency_count)
        printf("p50.ms %.2f\np99.ms %.2f\nmax.ms %.2f\n", latencies[latency_count / 2],
            latencies[latency_count * 99 / 100], latencies[latency_count - 1]);
    return missing || doubles || misplaced || acknowledged < sent;
}
