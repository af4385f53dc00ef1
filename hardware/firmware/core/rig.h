/* A rig: bytes in, bytes out, and time. It waits for nothing and allocates nothing. */
#ifndef THECAL_RIG_H
#define THECAL_RIG_H

#include "frame.h"
#include "header.h"
#include "state.h"

/* What a target provides. */
typedef struct {
    uint64_t (*now)(void *context);   /* ms of real time, never backwards */
    uint32_t (*random)(void *context); /* unpredictable */
    void (*send)(void *context, const uint8_t *frame, size_t size);
    void *context;
    uint64_t utc;                     /* ms since 1970-01-01: what a new rig's clock shows */
    uint32_t time_scale;              /* rig clock seconds per real second */
    uint8_t serial_number[THECAL_IDENTIFY_REPLY_SERIAL_NUMBER_MAX_LENGTH + 1]; /* of a new rig */
    uint16_t calibration;
} thecal_board;

typedef struct {
    uint32_t transaction;
    uint32_t base_revision;
    thecal_therapy therapy;
    bool with_bolus;
    thecal_bolus bolus;
    bool with_refill;
    uint32_t refill;
} thecal_change;

/* A request's payload. */
typedef union {
    uint32_t nonce, revision, period;
    uint16_t alarms;
    struct {
        uint8_t serial_number[THECAL_TAKE_LEASE_SERIAL_NUMBER_MAX_LENGTH + 1];
        uint16_t calibration;
    } device;
    thecal_change change;
    struct {
        uint32_t transaction, token, digest;
    } commit;
    struct {
        uint32_t cursor;
        uint8_t count;
    } log;
    struct {
        uint64_t clock;
        uint8_t zone;
    } clock;
} thecal_payload;

/* The last request of a session, and its answer. */
typedef struct {
    uint32_t session; /* 0: free */
    uint32_t used;    /* counts requests: the lowest was heard from longest ago */
    uint16_t sequence;
    uint8_t content_size;
    uint8_t answer_size;
    uint8_t content[THECAL_MAX_CONTENT];
    uint8_t answer[THECAL_MAX_FRAME];
} thecal_session;

enum { THECAL_ALARM_BITS = 16 };

typedef struct {
    const thecal_profile *profile;
    thecal_board board;
    thecal_store store;
    thecal_state state;
    /* The pump, on rig time. */
    bool stalled;
    uint16_t conditions; /* alarm conditions that lie outside the pump */
    uint16_t active;
    uint16_t silenced;
    uint64_t silenced_at[THECAL_ALARM_BITS];
    uint64_t updated_at;
    uint64_t saved_at;
    uint32_t saved_newest;
    bool unsaved;  /* records wait */
    bool fleeting; /* of these, or of what was saved, something must survive power loss */
    uint64_t real_base, rig_base;
    /* The connection, on real time. */
    uint8_t cause;
    uint64_t booted_at;
    uint32_t holder; /* of the lease; 0: free */
    uint64_t lease_ends;
    thecal_change staged;
    uint32_t token;
    uint32_t staged_digest;
    uint64_t stage_ends;
    bool restart;
    uint32_t period;
    uint64_t telemetry_at;
    uint32_t told; /* index of the newest record that was told of */
    uint16_t notices;
    uint32_t requests;
    thecal_receiver receiver;
    thecal_session sessions[THECAL_SESSIONS_KEPT];
    thecal_payload payload;
} thecal_rig;

/* For targets. */
void thecal_start(thecal_rig *rig, const thecal_profile *profile, const thecal_board *board,
                  const thecal_storage *medium, uint8_t cause);
void thecal_take(thecal_rig *rig, const uint8_t *data, size_t size);
void thecal_tick(thecal_rig *rig);
void thecal_link_lost(thecal_rig *rig);
void thecal_shut_down(thecal_rig *rig);
void thecal_set_stalled(thecal_rig *rig, bool stalled);
void thecal_interfere(thecal_rig *rig);

/* The pump: control.c. */
bool thecal_delivers(const thecal_rig *rig);
uint32_t thecal_flow(const thecal_rig *rig);
uint64_t thecal_clock(const thecal_rig *rig);
void thecal_advance(thecal_rig *rig, uint64_t time);
void thecal_append(thecal_rig *rig, uint8_t code, uint32_t detail);
bool thecal_save(thecal_rig *rig, bool durable);
void thecal_save_if_due(thecal_rig *rig);
void thecal_boot_pump(thecal_rig *rig);
void thecal_stop(thecal_rig *rig);
void thecal_resume(thecal_rig *rig);
void thecal_interrogated(thecal_rig *rig);
bool thecal_put_into_force(thecal_rig *rig);
thecal_refusal thecal_give_dose(thecal_rig *rig);
void thecal_silence(thecal_rig *rig, uint16_t alarms);
void thecal_set_clock(thecal_rig *rig, uint64_t clock, uint8_t zone);
void thecal_write_status(const thecal_rig *rig, thecal_writer *writer);
bool thecal_may_commit(const thecal_rig *rig);

/* The device: device.c. */
uint32_t thecal_uptime(const thecal_rig *rig);
void thecal_discard(thecal_rig *rig);
void thecal_notify(thecal_rig *rig, uint8_t id, const uint8_t *payload, size_t size);
void thecal_publish(thecal_rig *rig);
void thecal_restart(thecal_rig *rig);

/* Requests: requests.c. */
typedef enum { THECAL_NEEDS_NOTHING, THECAL_NEEDS_BOOT, THECAL_NEEDS_LEASE } thecal_needs;
typedef struct {
    uint8_t id;
    thecal_needs needs;
    void (*read)(thecal_reader *reader, thecal_payload *payload);
    thecal_refusal (*handle)(thecal_rig *rig, uint32_t session, thecal_writer *reply);
} thecal_message;
const thecal_message *thecal_find_message(uint8_t id);

/* The connection: connection.c. */
void thecal_judge(thecal_rig *rig, const uint8_t *content, size_t size);
void thecal_send(thecal_rig *rig, const thecal_header *header, const uint8_t *payload, size_t size);

#endif
