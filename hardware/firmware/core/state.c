#include "state.h"

#include <string.h>

#include "crc32c.h"

/* A copy is: length of what follows the CRC, CRC of that, count of writes, the state. */
enum { LENGTH_SIZE = 4, CRC_SIZE = 4, PREFIX = LENGTH_SIZE + CRC_SIZE };

_Static_assert(THECAL_STATE_SIZE <= THECAL_SLOT_SIZE, "a copy must fit into its slot");

#define PUT(field) thecal_write(writer, (uint64_t)(state->field), sizeof(state->field))

static void write_state(thecal_writer *writer, const thecal_state *state)
{
    thecal_write_text(writer, state->serial_number);
    PUT(calibration), PUT(boot), PUT(time), PUT(clock_offset), PUT(zone), PUT(pump_state);
    thecal_write_therapy(writer, &state->therapy);
    PUT(revision), PUT(transaction), PUT(digest), PUT(applied_at), PUT(staged);
    PUT(reservoir), PUT(delivered), PUT(metered), PUT(charge_used), PUT(filled), PUT(filled_at);
    PUT(stopped_at), PUT(eri_at), PUT(began), PUT(sample_due);
    PUT(bolus.kind), PUT(bolus.flow), PUT(bolus.duration), PUT(bolus_left);
    PUT(dose_ends), PUT(starts_count);
    for (size_t at = 0; at < state->starts_count; at++)
        PUT(starts[at]);
    PUT(path.count);
    for (size_t at = 0; at < state->path.count; at++) {
        thecal_write_text(writer, state->path.segments[at].drug);
        PUT(path.segments[at].concentration), PUT(path.segments[at].volume);
    }
    PUT(newest);
}

#define GET_U8(field, most) state->field = thecal_read_u8(reader, 0, most)
#define GET_U16(field) state->field = thecal_read_u16(reader, 0, UINT16_MAX)
#define GET_U32(field) state->field = thecal_read_u32(reader, 0, UINT32_MAX)
#define GET_U64(field) state->field = thecal_read(reader, sizeof(uint64_t), 0, UINT64_MAX)

static void read_state(thecal_reader *reader, thecal_state *state)
{
    memset(state, 0, sizeof *state);
    thecal_read_text(reader, state->serial_number, sizeof state->serial_number - 1);
    GET_U16(calibration), GET_U32(boot), GET_U64(time);
    state->clock_offset = (int64_t)thecal_read(reader, sizeof(uint64_t), 0, UINT64_MAX);
    GET_U8(zone, UINT8_MAX), GET_U8(pump_state, THECAL_PUMP_STATE_TELEMETRY);
    thecal_read_therapy(reader, &state->therapy);
    GET_U32(revision), GET_U32(transaction), GET_U32(digest), GET_U64(applied_at);
    GET_U32(staged), GET_U32(reservoir), GET_U64(delivered), GET_U64(metered);
    GET_U64(charge_used), GET_U32(filled), GET_U64(filled_at);
    GET_U64(stopped_at), GET_U64(eri_at), GET_U64(began), GET_U64(sample_due);
    GET_U8(bolus.kind, THECAL_BOLUS_KIND_BRIDGE), GET_U32(bolus.flow), GET_U32(bolus.duration);
    GET_U32(bolus_left), GET_U64(dose_ends), GET_U8(starts_count, THECAL_MAX_DOSE_STARTS);
    for (size_t at = 0; at < state->starts_count; at++)
        GET_U64(starts[at]);
    GET_U8(path.count, THECAL_READ_PATH_REPLY_SEGMENTS_MAX_COUNT);
    for (size_t at = 0; at < state->path.count; at++) {
        thecal_read_text(reader, state->path.segments[at].drug, THECAL_PATH_SEGMENT_DRUG_MAX_LENGTH);
        GET_U32(path.segments[at].concentration), GET_U32(path.segments[at].volume);
    }
    GET_U32(newest);
    thecal_read_end(reader);
}

/* Reads a copy into the buffer; THECAL_NEW where none was ever written. */
static thecal_loaded read_copy(thecal_store *store, uint32_t slot, thecal_reader *reader)
{
    if (!store->medium.read(store->medium.context, slot * THECAL_SLOT_SIZE, store->buffer,
                            sizeof store->buffer))
        return THECAL_ALL_BAD;
    thecal_reader prefix = thecal_reader_of(store->buffer, PREFIX);
    uint32_t length = thecal_read_u32(&prefix, 0, UINT32_MAX);
    uint32_t crc = thecal_read_u32(&prefix, 0, UINT32_MAX);
    if (length == crc && (length == 0 || length == UINT32_MAX))
        return THECAL_NEW;
    if (length > sizeof store->buffer - PREFIX || thecal_crc32c(store->buffer + PREFIX, length) != crc)
        return THECAL_ALL_BAD;
    *reader = thecal_reader_of(store->buffer + PREFIX, length);
    return THECAL_GOOD;
}

thecal_loaded thecal_load(thecal_store *store, thecal_state *state)
{
    thecal_loaded found[2];
    uint32_t writes[2] = {0};
    thecal_reader reader;
    for (uint32_t slot = 0; slot < 2; slot++) {
        found[slot] = read_copy(store, slot, &reader);
        if (found[slot] == THECAL_GOOD)
            writes[slot] = thecal_read_u32(&reader, 0, UINT32_MAX);
    }
    bool first = found[0] == THECAL_GOOD, second = found[1] == THECAL_GOOD;
    if (!first && !second)
        return found[0] == THECAL_NEW && found[1] == THECAL_NEW ? THECAL_NEW : THECAL_ALL_BAD;
    uint32_t newer = second && (!first || writes[1] - writes[0] <= INT32_MAX);
    if (read_copy(store, newer, &reader) != THECAL_GOOD)
        return THECAL_ALL_BAD;
    store->writes = thecal_read_u32(&reader, 0, UINT32_MAX);
    read_state(&reader, state);
    if (reader.fault.code)
        return THECAL_ALL_BAD;
    return found[!newer] == THECAL_ALL_BAD ? THECAL_ONE_BAD : THECAL_GOOD;
}

bool thecal_store_state(thecal_store *store, const thecal_state *state)
{
    thecal_writer writer = thecal_writer_to(store->buffer + PREFIX, sizeof store->buffer - PREFIX);
    uint32_t writes = store->writes + 1;
    thecal_write(&writer, writes, sizeof writes);
    write_state(&writer, state);
    thecal_writer prefix = thecal_writer_to(store->buffer, PREFIX);
    thecal_write(&prefix, writer.size, LENGTH_SIZE);
    thecal_write(&prefix, thecal_crc32c(store->buffer + PREFIX, writer.size), CRC_SIZE);
    if (writer.overflow
        || !store->medium.write(store->medium.context, (writes & 1) * THECAL_SLOT_SIZE,
                                store->buffer, PREFIX + writer.size))
        return false;
    store->writes = writes;
    return true;
}

bool thecal_go_back(thecal_store *store, thecal_state *state, uint32_t writes)
{
    static const uint8_t EMPTY[PREFIX] = {0};
    thecal_reader reader;
    store->medium.write(store->medium.context, ((writes + 1) & 1) * THECAL_SLOT_SIZE, EMPTY, PREFIX);
    store->writes = writes;
    if (read_copy(store, writes & 1, &reader) != THECAL_GOOD
        || thecal_read_u32(&reader, 0, UINT32_MAX) != writes)
        return false;
    read_state(&reader, state);
    return !reader.fault.code;
}

static uint32_t record_offset(uint32_t index)
{
    return THECAL_LOG_OFFSET
           + (index - 1) % (THECAL_LOG_KEPT + THECAL_LOG_AHEAD) * THECAL_LOG_RECORD_SIZE;
}

bool thecal_write_record(thecal_store *store, uint32_t index, const uint8_t *record)
{
    return store->medium.write(store->medium.context, record_offset(index), record,
                               THECAL_LOG_RECORD_SIZE);
}

bool thecal_read_record(thecal_store *store, uint32_t index, uint8_t *record)
{
    return store->medium.read(store->medium.context, record_offset(index), record,
                              THECAL_LOG_RECORD_SIZE);
}

uint32_t thecal_find_newest(thecal_store *store)
{
    uint32_t newest = 0;
    for (uint32_t place = 1; place <= THECAL_LOG_KEPT + THECAL_LOG_AHEAD; place++) {
        uint8_t record[THECAL_LOG_RECORD_SIZE];
        if (!thecal_read_record(store, place, record))
            continue;
        thecal_reader reader = thecal_reader_of(record, sizeof record);
        uint32_t index = thecal_read_u32(&reader, 0, UINT32_MAX);
        if (index != UINT32_MAX && record_offset(index) == record_offset(place) && index > newest)
            newest = index;
    }
    return newest;
}

uint32_t thecal_oldest(const thecal_state *state)
{
    if (state->newest > THECAL_LOG_KEPT)
        return state->newest - THECAL_LOG_KEPT + 1;
    return state->newest ? 1 : 0;
}
