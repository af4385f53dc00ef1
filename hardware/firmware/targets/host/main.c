/* The firmware as a process of this computer, on a pseudo-terminal or TCP. The first line of its
 * output is the port. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "rig.h"
#include "valve_gated.h"

enum { LOOK_EVERY_MS = 20, HIGHEST_SPEED = 1000000, PIECE = 512, SERIALS = 100000000 };

typedef struct {
    const char *tcp, *state;
    uint32_t speed;
    bool seeded;
    uint32_t seed;
} options;

static volatile sig_atomic_t stopping;
static thecal_rig rig;
static int line = -1, listener = -1, storage = -1;
static uint32_t seed;
static bool seeded;

static void fail(const char *what, const char *why)
{
    fprintf(stderr, "%s: %s\n", what, why);
    exit(2);
}

static void on_signal(int number)
{
    (void)number;
    stopping = 1;
}

static uint64_t clock_ms(clockid_t clock)
{
    struct timespec at;
    clock_gettime(clock, &at);
    return (uint64_t)at.tv_sec * 1000 + (uint64_t)at.tv_nsec / 1000000;
}

static uint64_t now(void *context)
{
    (void)context;
    return clock_ms(CLOCK_MONOTONIC);
}

static uint32_t random_number(void *context)
{
    (void)context;
    uint32_t made;
    if (seeded) { /* repeatable, and after each start another: the boot id is stored */
        seed = seed * UINT32_C(1664525) + UINT32_C(1013904223);
        return seed ^ seed >> 16 ^ rig.state.boot;
    }
    int source = open("/dev/urandom", O_RDONLY);
    if (source < 0 || read(source, &made, sizeof made) != (ssize_t)sizeof made)
        fail("/dev/urandom", strerror(errno));
    close(source);
    return made;
}

/* What does not fit into the line is lost, as on a serial line that nobody reads. */
static void send_frame(void *context, const uint8_t *frame, size_t size)
{
    (void)context;
    while (line >= 0 && size) {
        ssize_t done = write(line, frame, size);
        if (done <= 0)
            return;
        frame += done;
        size -= (size_t)done;
    }
}

static bool read_storage(void *context, uint32_t offset, uint8_t *data, size_t size)
{
    (void)context;
    memset(data, 0, size);
    return pread(storage, data, size, (off_t)offset) >= 0;
}

static bool write_storage(void *context, uint32_t offset, const uint8_t *data, size_t size)
{
    (void)context;
    return pwrite(storage, data, size, (off_t)offset) == (ssize_t)size;
}

static bool sync_storage(void *context)
{
    (void)context;
    return !fsync(storage);
}

static void open_storage(const char *path)
{
    char temporary[] = "/tmp/thecal-firmware-XXXXXX";
    if (path) {
        storage = open(path, O_RDWR | O_CREAT, 0600);
    } else {
        storage = mkstemp(temporary);
        unlink(temporary);
    }
    if (storage < 0)
        fail(path ? path : temporary, strerror(errno));
}

static void open_pty(void)
{
    struct termios raw;
    line = posix_openpt(O_RDWR | O_NOCTTY);
    if (line < 0 || grantpt(line) || unlockpt(line))
        fail("a pseudo-terminal", strerror(errno));
    /* Held open, so that a programmer that goes does not hang up the line. */
    int held = open(ptsname(line), O_RDWR | O_NOCTTY);
    if (held < 0 || tcgetattr(held, &raw))
        fail(ptsname(line), strerror(errno));
    raw.c_iflag = 0;
    raw.c_oflag = 0;
    raw.c_lflag = 0;
    raw.c_cflag = (raw.c_cflag & ~(tcflag_t)(CSIZE | PARENB)) | CS8;
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    if (tcsetattr(held, TCSANOW, &raw) || fcntl(line, F_SETFL, O_NONBLOCK))
        fail(ptsname(line), strerror(errno));
    printf("%s\n", ptsname(line));
}

static void open_tcp(const char *where)
{
    char host[64];
    unsigned port;
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t size = sizeof address;
    int yes = 1;
    if (sscanf(where, "%63[^:]:%u", host, &port) != 2 || port > UINT16_MAX
        || inet_pton(AF_INET, host, &address.sin_addr) != 1)
        fail(where, "expected an address and a port, as in 127.0.0.1:4000");
    address.sin_port = htons((uint16_t)port);
    listener = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, sizeof address)
        || listen(listener, 1) || getsockname(listener, (struct sockaddr *)&address, &size))
        fail(where, strerror(errno));
    printf("tcp://%s:%u\n", host, (unsigned)ntohs(address.sin_port));
}

static void accept_line(void)
{
    int yes = 1;
    line = accept(listener, NULL, NULL);
    if (line < 0)
        return;
    fcntl(line, F_SETFL, O_NONBLOCK);
    setsockopt(line, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

static void lose_line(void)
{
    thecal_link_lost(&rig);
    if (listener < 0)
        return;
    close(line);
    line = -1;
}

/* One programmer at a time: the next waits until this one has gone. */
static void serve(void)
{
    struct pollfd waits = {.fd = line >= 0 ? line : listener, .events = POLLIN};
    uint64_t at = now(NULL);
    int timeout = LOOK_EVERY_MS;
    if (rig.period && rig.telemetry_at < at + LOOK_EVERY_MS)
        timeout = rig.telemetry_at > at ? (int)(rig.telemetry_at - at) : 0;
    int ready = poll(&waits, 1, timeout);
    thecal_tick(&rig);
    if (ready <= 0)
        return;
    if (line < 0) {
        accept_line();
        return;
    }
    uint8_t piece[PIECE];
    ssize_t size = read(line, piece, sizeof piece);
    if (size > 0)
        thecal_take(&rig, piece, (size_t)size);
    else if (size == 0 || (errno != EAGAIN && errno != EINTR))
        lose_line();
}

static uint32_t number(const char *name, const char *text, uint32_t low, uint32_t high)
{
    char *end;
    errno = 0;
    unsigned long long value = strtoull(text, &end, 10);
    if (errno || end == text || *end || text[0] == '-' || value < low || value > high) {
        fprintf(stderr, "%s is %s; expected %" PRIu32 " to %" PRIu32 "\n", name, text, low, high);
        exit(2);
    }
    return (uint32_t)value;
}

static options parse(int argc, char **argv)
{
    options chosen = {.speed = 1};
    for (int at = 1; at < argc; at += 2) {
        if (at + 1 == argc)
            fail(argv[at], "expected --tcp HOST:PORT, --state FILE, --speed N or --seed N");
        if (!strcmp(argv[at], "--tcp"))
            chosen.tcp = argv[at + 1];
        else if (!strcmp(argv[at], "--state"))
            chosen.state = argv[at + 1];
        else if (!strcmp(argv[at], "--speed"))
            chosen.speed = number("the speed", argv[at + 1], 1, HIGHEST_SPEED);
        else if (!strcmp(argv[at], "--seed")) {
            chosen.seeded = true;
            chosen.seed = number("the seed", argv[at + 1], 0, SERIALS - 1);
        } else
            fail(argv[at], "expected --tcp HOST:PORT, --state FILE, --speed N or --seed N");
    }
    return chosen;
}

int main(int argc, char **argv)
{
    options chosen = parse(argc, argv);
    struct sigaction end = {.sa_handler = on_signal};
    sigaction(SIGINT, &end, NULL);
    sigaction(SIGTERM, &end, NULL);
    signal(SIGPIPE, SIG_IGN);
    open_storage(chosen.state);
    uint32_t serial = chosen.seeded ? chosen.seed : random_number(NULL) % SERIALS;
    seeded = chosen.seeded;
    seed = chosen.seed;
    thecal_board board = {.now = now,
                          .random = random_number,
                          .send = send_frame,
                          .utc = clock_ms(CLOCK_REALTIME),
                          .time_scale = chosen.speed,
                          .calibration = (uint16_t)(1000 + serial % 1000)};
    char *text = (char *)board.serial_number + 1;
    int length = snprintf(text, sizeof board.serial_number - 1, "TF-%04" PRIu32, serial);
    board.serial_number[0] = (uint8_t)length;
    thecal_storage medium = {read_storage, write_storage, sync_storage, NULL};
    thecal_start(&rig, &thecal_valve_gated, &board, &medium, THECAL_BOOT_CAUSE_POWER_ON);
    if (chosen.tcp)
        open_tcp(chosen.tcp);
    else
        open_pty();
    fflush(stdout);
    while (!stopping)
        serve();
    thecal_shut_down(&rig);
    return 0;
}
