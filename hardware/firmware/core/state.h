/* What survives power loss, and how it is stored: two copies with a CRC each, written in turn,
 * and a ring of log records that the copies count. */
#ifndef THECAL_STATE_H
#define THECAL_STATE_H

#include "infusion.h"

enum {
    THECAL_MAX_DOSE_STARTS = 255,  /* the highest daily_most */
    THECAL_LOG_KEPT = 4096,        /* records that can be read */
    THECAL_LOG_AHEAD = 256,        /* more that may be written before the state is saved */
    THECAL_SLOT_SIZE = 4096,
    THECAL_LOG_OFFSET = 2 * THECAL_SLOT_SIZE,
    THECAL_STATE_SIZE = 3072,      /* room for a copy's bytes */
};
#define THECAL_STORAGE_SIZE \
    (THECAL_LOG_OFFSET + (THECAL_LOG_KEPT + THECAL_LOG_AHEAD) * THECAL_LOG_RECORD_SIZE)

/* Non-volatile memory of THECAL_STORAGE_SIZE bytes, all 00 or all FF when new. Each gives false
 * where it failed; a failed or torn write may leave anything in the bytes it was to write. */
typedef struct {
    bool (*read)(void *context, uint32_t offset, uint8_t *data, size_t size);
    bool (*write)(void *context, uint32_t offset, const uint8_t *data, size_t size);
    bool (*sync)(void *context); /* what was written survives power loss when this returns */
    void *context;
} thecal_storage;

typedef struct {
    thecal_drug drug;
    uint32_t concentration;
    uint32_t volume;
} thecal_segment;

/* From the reservoir's side to the tip; none empty, no two neighbours alike. */
typedef struct {
    uint8_t count;
    thecal_segment segments[THECAL_READ_PATH_REPLY_SEGMENTS_MAX_COUNT];
} thecal_path;

/* Moments are rig time, ms of rig clock since the first boot; THECAL_NEVER: none. */
typedef struct {
    uint8_t serial_number[THECAL_IDENTIFY_REPLY_SERIAL_NUMBER_MAX_LENGTH + 1];
    uint16_t calibration;
    uint32_t boot;
    uint64_t time;
    int64_t clock_offset; /* what the clock shows, less the time */
    uint8_t zone;
    uint8_t pump_state;
    thecal_therapy therapy;
    uint32_t revision;
    uint32_t transaction;
    uint32_t digest;
    uint64_t applied_at;
    uint32_t staged;
    uint32_t reservoir;
    uint64_t delivered;
    uint64_t metered; /* towards the next quantum, in nL x ms / day */
    uint64_t charge_used;
    uint32_t filled;
    uint64_t filled_at;
    uint64_t stopped_at;
    uint64_t eri_at;
    uint64_t began; /* delivery of the therapy */
    uint64_t sample_due;
    thecal_bolus bolus;
    uint32_t bolus_left;
    uint64_t dose_ends; /* 0: none runs */
    uint8_t starts_count;
    uint64_t starts[THECAL_MAX_DOSE_STARTS]; /* of patient doses, those of the last 24 h */
    thecal_path path;
    uint32_t newest; /* log record */
} thecal_state;

typedef struct {
    thecal_storage medium;
    uint32_t writes; /* of the newest copy */
    uint8_t buffer[THECAL_STATE_SIZE];
} thecal_store;

typedef enum { THECAL_NEW, THECAL_GOOD, THECAL_ONE_BAD, THECAL_ALL_BAD } thecal_loaded;

thecal_loaded thecal_load(thecal_store *store, thecal_state *state);
/* Writes one copy; false leaves the one before. */
bool thecal_store_state(thecal_store *store, const thecal_state *state);
/* Makes the copy after that of `writes` void and takes this one up again. */
bool thecal_go_back(thecal_store *store, thecal_state *state, uint32_t writes);
/* Records by index; writing shows in no state until that is stored. */
bool thecal_write_record(thecal_store *store, uint32_t index, const uint8_t *record);
bool thecal_read_record(thecal_store *store, uint32_t index, uint8_t *record);
/* The highest index in the ring, for a rig whose state was lost. */
uint32_t thecal_find_newest(thecal_store *store);
uint32_t thecal_oldest(const thecal_state *state);

/* Pushes `volume` nL of a solution into a path that stays full. */
void thecal_push(thecal_path *path, uint32_t volume, const uint8_t *drug, uint32_t concentration);

#endif
