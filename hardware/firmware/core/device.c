/* Boots, timers of real time, and notices. */
#include "rig.h"

#include <string.h>

static uint64_t now(const thecal_rig *rig)
{
    return rig->board.now(rig->board.context);
}

uint32_t thecal_uptime(const thecal_rig *rig)
{
    return (uint32_t)(now(rig) - rig->booted_at);
}

static uint64_t rig_time(const thecal_rig *rig, uint64_t real)
{
    return rig->rig_base + (real - rig->real_base) * rig->board.time_scale;
}

/* A random number that is neither 0 nor `not`. */
static uint32_t fresh(const thecal_rig *rig, uint32_t not)
{
    uint32_t made;
    do
        made = rig->board.random(rig->board.context);
    while (!made || made == not);
    return made;
}

static void make_new(thecal_rig *rig, bool running)
{
    thecal_state *state = &rig->state;
    const thecal_profile *profile = rig->profile;
    *state = (thecal_state){
        .calibration = rig->board.calibration,
        .clock_offset = (int64_t)rig->board.utc,
        .zone = THECAL_ZONE_UTC,
        .pump_state = running ? THECAL_PUMP_STATE_RUNNING : THECAL_PUMP_STATE_STOPPED,
        .therapy = profile->factory,
        .reservoir = profile->capacity,
        .filled = profile->capacity,
        .filled_at = rig->board.utc,
        .stopped_at = running ? THECAL_NEVER : 0,
        .eri_at = THECAL_NEVER,
        .sample_due = profile->sample_every,
    };
    memcpy(state->serial_number, rig->board.serial_number, sizeof state->serial_number);
    thecal_segment whole = {.concentration = profile->factory.concentration,
                            .volume = thecal_path_volume(profile)};
    memcpy(whole.drug, profile->factory.drug, sizeof whole.drug);
    state->path.count = whole.volume ? 1 : 0;
    state->path.segments[0] = whole;
    state->newest = running ? 0 : thecal_find_newest(&rig->store);
}

static void say_hello(thecal_rig *rig)
{
    uint8_t payload[THECAL_HELLO_MAX_SIZE];
    thecal_writer writer = thecal_writer_to(payload, sizeof payload);
    thecal_write_text(&writer, rig->state.serial_number);
    thecal_write(&writer, rig->cause, THECAL_HELLO_CAUSE_SIZE);
    thecal_notify(rig, THECAL_HELLO_ID, payload, writer.size);
}

/* `time`: where a rig clock that ran on stands; 0: take the stored one. */
static void boot(thecal_rig *rig, uint8_t cause, uint64_t time)
{
    thecal_loaded loaded = thecal_load(&rig->store, &rig->state);
    if (loaded == THECAL_NEW || loaded == THECAL_ALL_BAD)
        make_new(rig, loaded == THECAL_NEW);
    thecal_state *state = &rig->state;
    if (time > state->time) {
        state->time = time;
        state->sample_due = state->sample_due > time ? state->sample_due : time + 1;
    }
    state->boot = fresh(rig, state->boot);
    rig->conditions = loaded == THECAL_ALL_BAD   ? THECAL_ALARM_CRITICAL_MEMORY_ERROR
                      : loaded == THECAL_ONE_BAD ? THECAL_ALARM_MEMORY_ERROR
                                                 : 0;
    if (cause == THECAL_BOOT_CAUSE_LOW_BATTERY)
        rig->conditions |= THECAL_ALARM_LOW_BATTERY_RESET;
    rig->cause = cause;
    rig->booted_at = now(rig);
    rig->holder = 0;
    rig->token = 0;
    rig->lease_ends = rig->stage_ends = THECAL_NEVER;
    rig->active = rig->silenced = 0;
    rig->stalled = rig->restart = rig->unsaved = rig->fleeting = false;
    rig->period = 0;
    rig->saved_newest = state->newest;
    memset(rig->sessions, 0, sizeof rig->sessions);
    thecal_boot_pump(rig);
    say_hello(rig);
}

void thecal_start(thecal_rig *rig, const thecal_profile *profile, const thecal_board *board,
                  const thecal_storage *medium, uint8_t cause)
{
    memset(rig, 0, sizeof *rig);
    rig->profile = profile;
    rig->board = *board;
    rig->store.medium = *medium;
    rig->real_base = now(rig);
    boot(rig, cause, 0);
    rig->rig_base = rig->state.time;
}

void thecal_restart(thecal_rig *rig)
{
    thecal_discard(rig);
    thecal_save(rig, true);
    boot(rig, THECAL_BOOT_CAUSE_COMMANDED, rig_time(rig, now(rig)));
}

void thecal_shut_down(thecal_rig *rig)
{
    thecal_tick(rig);
    thecal_save(rig, true);
}

/* Drops what is staged; its token is dead. */
void thecal_discard(thecal_rig *rig)
{
    if (!rig->token)
        return;
    rig->token = 0;
    rig->stage_ends = THECAL_NEVER;
    thecal_append(rig, THECAL_EVENT_CODE_STAGE_DISCARDED, rig->state.staged);
    rig->state.staged = 0;
}

static void send_telemetry(thecal_rig *rig, uint64_t at)
{
    if (!rig->period || rig->telemetry_at > at)
        return;
    uint8_t payload[THECAL_TELEMETRY_SIZE];
    thecal_writer writer = thecal_writer_to(payload, sizeof payload);
    thecal_write_status(rig, &writer);
    rig->telemetry_at += ((at - rig->telemetry_at) / rig->period + 1) * rig->period;
    thecal_notify(rig, THECAL_TELEMETRY_ID, payload, writer.size);
}

void thecal_tick(thecal_rig *rig)
{
    uint64_t at = now(rig);
    for (;;) {
        uint64_t due = rig->lease_ends < rig->stage_ends ? rig->lease_ends : rig->stage_ends;
        if (due > at)
            break;
        thecal_advance(rig, rig_time(rig, due));
        if (due == rig->lease_ends) {
            thecal_append(rig, THECAL_EVENT_CODE_LEASE_EXPIRED, rig->holder);
            rig->holder = 0;
            rig->lease_ends = THECAL_NEVER;
        }
        thecal_discard(rig);
    }
    thecal_advance(rig, rig_time(rig, at));
    thecal_save_if_due(rig);
    send_telemetry(rig, at);
    thecal_publish(rig);
}

void thecal_notify(thecal_rig *rig, uint8_t id, const uint8_t *payload, size_t size)
{
    thecal_header header = {.version = THECAL_VERSION_BYTE,
                            .kind = THECAL_KIND_NOTICE,
                            .sequence = ++rig->notices,
                            .message = id,
                            .boot = rig->state.boot,
                            .stamp = thecal_uptime(rig)};
    thecal_send(rig, &header, payload, size);
}

/* Tells of the records since the last one told of; samples are not told. */
void thecal_publish(thecal_rig *rig)
{
    uint8_t record[THECAL_LOG_RECORD_SIZE];
    for (; rig->period && rig->told < rig->state.newest; rig->told++)
        if (thecal_read_record(&rig->store, rig->told + 1, record)
            && record[THECAL_LOG_RECORD_CODE_OFFSET] != THECAL_EVENT_CODE_SAMPLE)
            thecal_notify(rig, THECAL_EVENT_ID, record, sizeof record);
    rig->told = rig->state.newest;
}

void thecal_link_lost(thecal_rig *rig)
{
    rig->receiver = (thecal_receiver){0};
    rig->period = 0;
}

void thecal_take(thecal_rig *rig, const uint8_t *data, size_t size)
{
    for (size_t at = 0; at < size; at++) {
        if (thecal_receive(&rig->receiver, data[at]) != THECAL_FRAME_CONTENT)
            continue;
        thecal_tick(rig);
        thecal_judge(rig, rig->receiver.content, rig->receiver.content_size);
        thecal_publish(rig);
        if (rig->restart)
            thecal_restart(rig);
    }
}
