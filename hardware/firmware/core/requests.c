/* Each request: how its payload is read, and what is done. */
#include <string.h>

#include "rig.h"

static const thecal_refusal DONE = {0};

static thecal_refusal refused(uint8_t code, uint32_t detail)
{
    return (thecal_refusal){.code = code, .field = THECAL_NO_FIELD, .detail = detail};
}

static void read_any_u32(thecal_reader *reader, thecal_payload *payload)
{
    payload->nonce = thecal_read_u32(reader, 0, UINT32_MAX);
}

static thecal_refusal ping(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    thecal_write(reply, rig->payload.nonce, THECAL_PING_REPLY_NONCE_SIZE);
    return DONE;
}

static thecal_refusal identify(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    const thecal_profile *profile = rig->profile;
    thecal_write_text(reply, rig->state.serial_number);
    thecal_write_text(reply, profile->model);
    thecal_write_text(reply, profile->firmware);
    thecal_write(reply, rig->state.calibration, THECAL_IDENTIFY_REPLY_CALIBRATION_SIZE);
    thecal_write(reply, profile->capacity, THECAL_IDENTIFY_REPLY_CAPACITY_SIZE);
    thecal_write(reply, profile->low_reservoir, THECAL_IDENTIFY_REPLY_LOW_RESERVOIR_SIZE);
    thecal_write(reply, profile->lowest_flow, THECAL_IDENTIFY_REPLY_LOWEST_FLOW_SIZE);
    thecal_write(reply, profile->highest_flow, THECAL_IDENTIFY_REPLY_HIGHEST_FLOW_SIZE);
    thecal_write(reply, profile->highest_dose, THECAL_IDENTIFY_REPLY_HIGHEST_DOSE_SIZE);
    thecal_write(reply, profile->quantum, THECAL_IDENTIFY_REPLY_QUANTUM_SIZE);
    thecal_write(reply, rig->board.time_scale, THECAL_IDENTIFY_REPLY_TIME_SCALE_SIZE);
    thecal_write(reply, profile->tubing, THECAL_IDENTIFY_REPLY_TUBING_SIZE);
    thecal_write(reply, profile->catheter_nl_per_mm, THECAL_IDENTIFY_REPLY_CATHETER_NL_PER_MM_SIZE);
    thecal_write(reply, profile->catheter_mm, THECAL_IDENTIFY_REPLY_CATHETER_MM_SIZE);
    thecal_write(reply, profile->drugs_count, sizeof profile->drugs_count);
    for (size_t at = 0; at < profile->drugs_count; at++) {
        thecal_write_text(reply, profile->drugs[at].drug);
        thecal_write(reply, profile->drugs[at].highest_dose, THECAL_DRUG_LIMIT_HIGHEST_DOSE_SIZE);
    }
    return DONE;
}

static thecal_refusal read_status(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    thecal_write_status(rig, reply);
    return DONE;
}

static thecal_refusal read_therapy(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    const thecal_state *state = &rig->state;
    thecal_interrogated(rig);
    thecal_write(reply, state->revision, THECAL_READ_THERAPY_REPLY_REVISION_SIZE);
    thecal_write(reply, thecal_digest(&state->therapy), THECAL_READ_THERAPY_REPLY_DIGEST_SIZE);
    thecal_write_therapy(reply, &state->therapy);
    thecal_write(reply, state->bolus.kind != THECAL_BOLUS_KIND_NONE, 1);
    if (state->bolus.kind)
        thecal_write_bolus(reply, &state->bolus);
    thecal_write(reply, state->filled, THECAL_READ_THERAPY_REPLY_FILLED_SIZE);
    thecal_write(reply, state->filled_at, THECAL_READ_THERAPY_REPLY_FILLED_AT_SIZE);
    return DONE;
}

static thecal_refusal read_path(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    const thecal_path *path = &rig->state.path;
    thecal_write(reply, path->count, sizeof path->count);
    for (size_t at = 0; at < path->count; at++) {
        thecal_write_text(reply, path->segments[at].drug);
        thecal_write(reply, path->segments[at].concentration, THECAL_PATH_SEGMENT_CONCENTRATION_SIZE);
        thecal_write(reply, path->segments[at].volume, THECAL_PATH_SEGMENT_VOLUME_SIZE);
    }
    return DONE;
}

static void read_take_lease(thecal_reader *reader, thecal_payload *payload)
{
    thecal_read_text(reader, payload->device.serial_number,
                     THECAL_TAKE_LEASE_SERIAL_NUMBER_MAX_LENGTH);
    reader->field++;
    payload->device.calibration = thecal_read_u16(reader, THECAL_TAKE_LEASE_CALIBRATION_MIN,
                                                  THECAL_TAKE_LEASE_CALIBRATION_MAX);
}

static thecal_refusal take_lease(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    const thecal_state *state = &rig->state;
    if (!thecal_same_text(rig->payload.device.serial_number, state->serial_number)
        || rig->payload.device.calibration != state->calibration)
        return refused(THECAL_REFUSAL_CODE_WRONG_DEVICE, 0);
    if ((rig->holder && rig->holder != session) || !session) /* no session is 0 */
        return refused(THECAL_REFUSAL_CODE_LEASE_HELD, rig->holder);
    rig->holder = session;
    thecal_write(reply, THECAL_LEASE_MS, THECAL_TAKE_LEASE_REPLY_EXPIRES_IN_SIZE);
    return DONE;
}

static thecal_refusal release_lease(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session, (void)reply;
    thecal_discard(rig);
    rig->holder = 0;
    rig->lease_ends = THECAL_NEVER;
    return DONE;
}

enum { THERAPY_FIELD = 2, BOLUSES_FIELD, REFILLS_FIELD }; /* among StageTherapy's */

static void read_stage(thecal_reader *reader, thecal_payload *payload)
{
    thecal_change *change = &payload->change;
    change->transaction = thecal_read_u32(reader, THECAL_STAGE_THERAPY_TRANSACTION_MIN, UINT32_MAX);
    reader->field++;
    change->base_revision = thecal_read_u32(reader, 0, UINT32_MAX);
    reader->field = THERAPY_FIELD;
    thecal_read_therapy(reader, &change->therapy);
    reader->field = BOLUSES_FIELD;
    change->with_bolus = thecal_read_count(reader, THECAL_STAGE_THERAPY_BOLUSES_MAX_COUNT);
    if (change->with_bolus)
        change->bolus = thecal_read_bolus(reader);
    reader->field = REFILLS_FIELD;
    change->with_refill = thecal_read_count(reader, THECAL_STAGE_THERAPY_REFILLS_MAX_COUNT);
    if (change->with_refill)
        change->refill = thecal_read_u32(reader, 0, THECAL_REFILL_VOLUME_MAX);
}

/* A fault's field counts the parts of a block; a refusal has it as its detail. */
static thecal_refusal of_part(thecal_refusal fault, uint8_t field)
{
    fault.detail = fault.field;
    fault.field = field;
    return fault;
}

static thecal_refusal judge_change(const thecal_rig *rig, const thecal_change *change)
{
    thecal_refusal fault = thecal_fault_in(&change->therapy, rig->profile);
    if (fault.code)
        return of_part(fault, THERAPY_FIELD);
    if (change->with_bolus)
        fault = thecal_fault_in_bolus(&change->bolus, &rig->state.therapy, &change->therapy,
                                      rig->profile);
    if (fault.code)
        return of_part(fault, BOLUSES_FIELD);
    if (change->with_refill && change->refill > rig->profile->capacity)
        return (thecal_refusal){.code = THECAL_REFUSAL_CODE_OUT_OF_RANGE,
                                .field = REFILLS_FIELD,
                                .limit = rig->profile->capacity,
                                .detail = 1};
    return DONE;
}

static thecal_refusal stage(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    const thecal_change *change = &rig->payload.change;
    if (!thecal_may_commit(rig))
        return refused(THECAL_REFUSAL_CODE_WRONG_STATE, rig->state.pump_state);
    if (change->base_revision != rig->state.revision)
        return refused(THECAL_REFUSAL_CODE_WRONG_REVISION, rig->state.revision);
    thecal_refusal fault = judge_change(rig, change);
    if (fault.code)
        return fault;
    thecal_discard(rig);
    do
        rig->token = rig->board.random(rig->board.context);
    while (!rig->token);
    rig->staged = *change;
    rig->staged_digest = thecal_digest(&change->therapy);
    rig->stage_ends = rig->board.now(rig->board.context) + THECAL_STAGE_MS;
    rig->state.staged = change->transaction;
    thecal_save(rig, true);
    thecal_write(reply, change->transaction, THECAL_STAGE_THERAPY_REPLY_TRANSACTION_SIZE);
    thecal_write(reply, rig->token, THECAL_STAGE_THERAPY_REPLY_TOKEN_SIZE);
    thecal_write(reply, THECAL_STAGE_MS, THECAL_STAGE_THERAPY_REPLY_EXPIRES_IN_SIZE);
    thecal_write(reply, rig->staged_digest, THECAL_STAGE_THERAPY_REPLY_DIGEST_SIZE);
    thecal_write_therapy(reply, &change->therapy);
    thecal_write(reply, change->with_bolus, 1);
    if (change->with_bolus)
        thecal_write_bolus(reply, &change->bolus);
    thecal_write(reply, change->with_refill, 1);
    if (change->with_refill)
        thecal_write(reply, change->refill, THECAL_REFILL_VOLUME_SIZE);
    return DONE;
}

static void read_commit(thecal_reader *reader, thecal_payload *payload)
{
    payload->commit.transaction =
        thecal_read_u32(reader, THECAL_COMMIT_THERAPY_TRANSACTION_MIN, UINT32_MAX);
    reader->field++;
    payload->commit.token = thecal_read_u32(reader, THECAL_COMMIT_THERAPY_TOKEN_MIN, UINT32_MAX);
    reader->field++;
    payload->commit.digest = thecal_read_u32(reader, 0, UINT32_MAX);
}

static thecal_refusal commit(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    const thecal_state *state = &rig->state;
    if (!thecal_may_commit(rig))
        return refused(THECAL_REFUSAL_CODE_WRONG_STATE, state->pump_state);
    if (!rig->token)
        return refused(THECAL_REFUSAL_CODE_NOTHING_STAGED, 0);
    if (rig->payload.commit.transaction != rig->staged.transaction
        || rig->payload.commit.token != rig->token
        || rig->payload.commit.digest != rig->staged_digest)
        return refused(THECAL_REFUSAL_CODE_WRONG_TOKEN, 0);
    if (!thecal_put_into_force(rig))
        return refused(THECAL_REFUSAL_CODE_STORAGE_FAILED, 0);
    rig->token = 0;
    rig->stage_ends = THECAL_NEVER;
    thecal_write(reply, state->transaction, THECAL_COMMIT_THERAPY_REPLY_TRANSACTION_SIZE);
    thecal_write(reply, state->revision, THECAL_COMMIT_THERAPY_REPLY_REVISION_SIZE);
    thecal_write(reply, state->digest, THECAL_COMMIT_THERAPY_REPLY_DIGEST_SIZE);
    thecal_write(reply, state->pump_state, THECAL_COMMIT_THERAPY_REPLY_STATE_SIZE);
    return DONE;
}

static thecal_refusal abort_stage(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session, (void)reply;
    thecal_discard(rig);
    return DONE;
}

static thecal_refusal last_transaction(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    const thecal_state *state = &rig->state;
    thecal_write(reply, state->transaction ? THECAL_OUTCOME_APPLIED : THECAL_OUTCOME_NONE,
                 THECAL_LAST_TRANSACTION_REPLY_OUTCOME_SIZE);
    thecal_write(reply, state->transaction, THECAL_LAST_TRANSACTION_REPLY_TRANSACTION_SIZE);
    thecal_write(reply, state->revision, THECAL_LAST_TRANSACTION_REPLY_REVISION_SIZE);
    thecal_write(reply, state->digest, THECAL_LAST_TRANSACTION_REPLY_DIGEST_SIZE);
    thecal_write(reply, state->applied_at, THECAL_LAST_TRANSACTION_REPLY_APPLIED_AT_SIZE);
    thecal_write(reply, state->staged, THECAL_LAST_TRANSACTION_REPLY_STAGED_SIZE);
    return DONE;
}

static thecal_refusal stop(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    thecal_stop(rig);
    thecal_write(reply, rig->state.pump_state, THECAL_STOP_REPLY_STATE_SIZE);
    return DONE;
}

static thecal_refusal resume(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    if (rig->payload.revision != rig->state.revision)
        return refused(THECAL_REFUSAL_CODE_WRONG_REVISION, rig->state.revision);
    if (rig->state.pump_state != THECAL_PUMP_STATE_STOPPED
        && rig->state.pump_state != THECAL_PUMP_STATE_RUNNING)
        return refused(THECAL_REFUSAL_CODE_WRONG_STATE, rig->state.pump_state);
    thecal_resume(rig);
    thecal_write(reply, THECAL_PUMP_STATE_RUNNING, THECAL_RESUME_REPLY_STATE_SIZE);
    return DONE;
}

static thecal_refusal request_dose(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    thecal_refusal refusal = thecal_give_dose(rig);
    if (!refusal.code)
        thecal_write(reply, rig->state.therapy.patient[0].duration,
                     THECAL_REQUEST_DOSE_REPLY_DURATION_SIZE);
    return refusal;
}

static void read_read_log(thecal_reader *reader, thecal_payload *payload)
{
    payload->log.cursor = thecal_read_u32(reader, THECAL_READ_LOG_CURSOR_MIN, UINT32_MAX);
    reader->field++;
    payload->log.count =
        thecal_read_u8(reader, THECAL_READ_LOG_COUNT_MIN, THECAL_READ_LOG_COUNT_MAX);
}

static thecal_refusal read_log(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    uint32_t oldest = thecal_oldest(&rig->state), newest = rig->state.newest;
    uint32_t cursor = rig->payload.log.cursor, count = rig->payload.log.count;
    if ((rig->unsaved || rig->fleeting) && !thecal_save(rig, true))
        return refused(THECAL_REFUSAL_CODE_BUSY, 0); /* what may be lost is not told */
    if (cursor < oldest)
        return refused(THECAL_REFUSAL_CODE_LOG_CURSOR_PASSED, oldest);
    if (cursor > newest)
        count = 0;
    else if (count > newest - cursor + 1)
        count = newest - cursor + 1;
    thecal_write(reply, oldest, THECAL_READ_LOG_REPLY_OLDEST_SIZE);
    thecal_write(reply, newest, THECAL_READ_LOG_REPLY_NEWEST_SIZE);
    thecal_write(reply, count, 1);
    for (uint32_t at = 0; at < count; at++) {
        uint8_t record[THECAL_LOG_RECORD_SIZE];
        if (!thecal_read_record(&rig->store, cursor + at, record))
            return refused(THECAL_REFUSAL_CODE_BUSY, 0);
        thecal_write_bytes(reply, record, sizeof record);
    }
    return DONE;
}

static void read_subscribe(thecal_reader *reader, thecal_payload *payload)
{
    payload->period = thecal_read_u32(reader, 0, THECAL_SUBSCRIBE_PERIOD_MAX);
}

static thecal_refusal subscribe(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    uint32_t period = rig->payload.period;
    if (period && period < THECAL_TELEMETRY_MIN_MS)
        period = THECAL_TELEMETRY_MIN_MS;
    rig->period = period;
    rig->telemetry_at = rig->board.now(rig->board.context) + period;
    thecal_write(reply, period, THECAL_SUBSCRIBE_REPLY_PERIOD_SIZE);
    return DONE;
}

static void read_silence(thecal_reader *reader, thecal_payload *payload)
{
    payload->alarms = thecal_read_u16(reader, 0, UINT16_MAX);
    if (payload->alarms & ~THECAL_SILENCE_ALARMS_ALARMS_MAX)
        thecal_fault(reader, THECAL_REFUSAL_CODE_OUT_OF_RANGE, reader->field, 0);
}

static thecal_refusal silence(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    thecal_silence(rig, rig->payload.alarms);
    thecal_write(reply, rig->silenced, THECAL_SILENCE_ALARMS_REPLY_SILENCED_SIZE);
    return DONE;
}

static thecal_refusal read_clock(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    thecal_write(reply, thecal_clock(rig), THECAL_READ_CLOCK_REPLY_CLOCK_SIZE);
    thecal_write(reply, rig->state.zone, THECAL_READ_CLOCK_REPLY_ZONE_SIZE);
    return DONE;
}

static void read_set_clock(thecal_reader *reader, thecal_payload *payload)
{
    payload->clock.clock =
        thecal_read(reader, THECAL_SET_CLOCK_CLOCK_SIZE, 0, THECAL_SET_CLOCK_CLOCK_MAX);
    reader->field++;
    payload->clock.zone = thecal_read_u8(reader, 0, THECAL_SET_CLOCK_ZONE_MAX);
}

static thecal_refusal set_clock(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session;
    thecal_write(reply, thecal_clock(rig), THECAL_SET_CLOCK_REPLY_BEFORE_SIZE);
    thecal_set_clock(rig, rig->payload.clock.clock, rig->payload.clock.zone);
    thecal_write(reply, thecal_clock(rig), THECAL_SET_CLOCK_REPLY_CLOCK_SIZE);
    thecal_write(reply, rig->state.zone, THECAL_SET_CLOCK_REPLY_ZONE_SIZE);
    return DONE;
}

static thecal_refusal reset(thecal_rig *rig, uint32_t session, thecal_writer *reply)
{
    (void)session, (void)reply;
    rig->restart = true;
    return DONE;
}

static const thecal_message MESSAGES[] = {
    {THECAL_PING_ID, THECAL_NEEDS_NOTHING, read_any_u32, ping},
    {THECAL_IDENTIFY_ID, THECAL_NEEDS_NOTHING, NULL, identify},
    {THECAL_READ_STATUS_ID, THECAL_NEEDS_BOOT, NULL, read_status},
    {THECAL_READ_THERAPY_ID, THECAL_NEEDS_BOOT, NULL, read_therapy},
    {THECAL_READ_PATH_ID, THECAL_NEEDS_BOOT, NULL, read_path},
    {THECAL_TAKE_LEASE_ID, THECAL_NEEDS_BOOT, read_take_lease, take_lease},
    {THECAL_RELEASE_LEASE_ID, THECAL_NEEDS_LEASE, NULL, release_lease},
    {THECAL_STAGE_THERAPY_ID, THECAL_NEEDS_LEASE, read_stage, stage},
    {THECAL_COMMIT_THERAPY_ID, THECAL_NEEDS_LEASE, read_commit, commit},
    {THECAL_ABORT_STAGE_ID, THECAL_NEEDS_LEASE, NULL, abort_stage},
    {THECAL_LAST_TRANSACTION_ID, THECAL_NEEDS_BOOT, NULL, last_transaction},
    {THECAL_STOP_ID, THECAL_NEEDS_NOTHING, NULL, stop},
    {THECAL_RESUME_ID, THECAL_NEEDS_LEASE, read_any_u32, resume},
    {THECAL_REQUEST_DOSE_ID, THECAL_NEEDS_BOOT, NULL, request_dose},
    {THECAL_READ_LOG_ID, THECAL_NEEDS_BOOT, read_read_log, read_log},
    {THECAL_SUBSCRIBE_ID, THECAL_NEEDS_BOOT, read_subscribe, subscribe},
    {THECAL_SILENCE_ALARMS_ID, THECAL_NEEDS_LEASE, read_silence, silence},
    {THECAL_READ_CLOCK_ID, THECAL_NEEDS_BOOT, NULL, read_clock},
    {THECAL_SET_CLOCK_ID, THECAL_NEEDS_LEASE, read_set_clock, set_clock},
    {THECAL_RESET_ID, THECAL_NEEDS_LEASE, NULL, reset},
};

const thecal_message *thecal_find_message(uint8_t id)
{
    for (size_t at = 0; at < sizeof MESSAGES / sizeof *MESSAGES; at++)
        if (MESSAGES[at].id == id)
            return &MESSAGES[at];
    return NULL;
}
