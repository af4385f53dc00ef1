/* A rig on a clock that is moved by hand, with its storage in memory. Each line is a command:
 *   + MS HEX   MS of real time pass, then the bytes come in; prints what the rig sent
 *   s 0|1      the motor turns, or is stalled
 *   i          interference
 *   p          power is lost and comes back
 *   f N        storage fails from the Nth write on (0: never)
 *   c N        copy N of the state is damaged
 * The argument is the time scale. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rig.h"
#include "valve_gated.h"

#define EPOCH UINT64_C(1767225600000)

static uint64_t clock_now;
static uint8_t memory[THECAL_STORAGE_SIZE];
static unsigned long fails_in;
static thecal_rig rig;

static uint64_t now(void *context)
{
    (void)context;
    return clock_now;
}

static uint32_t random_number(void *context)
{
    static uint32_t state = 0x9E3779B9;
    (void)context;
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

static void print(void *context, const uint8_t *frame, size_t size)
{
    (void)context;
    for (size_t at = 0; at < size; at++)
        printf("%02x", frame[at]);
}

static bool read_memory(void *context, uint32_t offset, uint8_t *data, size_t size)
{
    (void)context;
    memcpy(data, memory + offset, size);
    return true;
}

/* A write that fails is torn in its middle. */
static bool write_memory(void *context, uint32_t offset, const uint8_t *data, size_t size)
{
    (void)context;
    bool fails = fails_in == 1;
    fails_in -= fails_in > 1;
    memcpy(memory + offset, data, fails ? size / 2 : size);
    return !fails;
}

static bool sync_memory(void *context)
{
    (void)context;
    return true;
}

static void start(uint32_t scale)
{
    thecal_board board = {.now = now, .random = random_number, .send = print, .utc = EPOCH,
                          .time_scale = scale, .serial_number = "\007TR-0001", .calibration = 1234};
    thecal_storage storage = {read_memory, write_memory, sync_memory, NULL};
    thecal_start(&rig, &thecal_valve_gated, &board, &storage, THECAL_BOOT_CAUSE_POWER_ON);
}

int main(int argc, char **argv)
{
    static char line[1 << 16], hex[1 << 16];
    uint32_t scale = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : 1;
    start(scale);
    puts("");
    fflush(stdout);
    while (fgets(line, sizeof line, stdin)) {
        uint64_t number = strtoull(line + 1, NULL, 10);
        if (line[0] == '+') {
            hex[0] = 0;
            sscanf(line + 1, "%*s %65535s", hex);
            clock_now += number;
            thecal_tick(&rig);
            for (const char *at = hex; at[0] && at[1]; at += 2) {
                char pair[] = {at[0], at[1], 0};
                uint8_t byte = (uint8_t)strtoul(pair, NULL, 16);
                thecal_take(&rig, &byte, 1);
            }
        } else if (line[0] == 's') {
            thecal_set_stalled(&rig, number);
        } else if (line[0] == 'i') {
            thecal_interfere(&rig);
        } else if (line[0] == 'p') {
            fails_in = 0;
            start(scale);
        } else if (line[0] == 'f') {
            fails_in = (unsigned long)number;
        } else if (line[0] == 'c') {
            memory[number * THECAL_SLOT_SIZE + 20] ^= 1;
        }
        puts("");
        fflush(stdout);
    }
    return 0;
}
