/* What happens on the rig clock: delivery, states, alarms and log. */
#include "rig.h"

#define SAVE_EVERY UINT64_C(60000) /* ms of rig time */

static uint64_t sooner(uint64_t one, uint64_t other)
{
    return one < other ? one : other;
}

/* `at` + `span`, or never. */
static uint64_t after(uint64_t at, uint64_t span)
{
    return at == THECAL_NEVER ? THECAL_NEVER : at + span;
}

uint64_t thecal_clock(const thecal_rig *rig)
{
    uint64_t clock = rig->state.time + (uint64_t)rig->state.clock_offset;
    return sooner(clock, THECAL_STATUS_BLOCK_CLOCK_MAX);
}

static int64_t local_now(const thecal_rig *rig)
{
    return thecal_local_time(rig->state.time + (uint64_t)rig->state.clock_offset, rig->state.zone);
}

static bool is_stalled(const thecal_rig *rig)
{
    return rig->stalled && rig->state.pump_state == THECAL_PUMP_STATE_RUNNING;
}

bool thecal_delivers(const thecal_rig *rig)
{
    return rig->state.pump_state == THECAL_PUMP_STATE_RUNNING && !rig->stalled
           && rig->state.reservoir;
}

static bool dose_runs(const thecal_state *state)
{
    return state->time < state->dose_ends && state->therapy.patient_count;
}

uint32_t thecal_flow(const thecal_rig *rig)
{
    const thecal_state *state = &rig->state;
    if (!thecal_delivers(rig))
        return 0;
    if (state->bolus.kind)
        return state->bolus.flow;
    uint32_t flow = thecal_flow_at(&state->therapy, local_now(rig), state->time - state->began);
    if (dose_runs(state) && state->therapy.patient[0].flow > flow)
        return state->therapy.patient[0].flow;
    return flow;
}

/* When the flow of a pump that delivers may change. */
static uint64_t next_flow(const thecal_rig *rig)
{
    const thecal_state *state = &rig->state;
    if (state->bolus.kind)
        return state->time + state->bolus_left;
    uint64_t in = thecal_next_change(&state->therapy, local_now(rig), state->time - state->began);
    uint64_t at = in == THECAL_NEVER ? THECAL_NEVER : state->time + in;
    return dose_runs(state) ? sooner(at, state->dose_ends) : at;
}

/* The battery. */

static uint64_t charge_left(const thecal_rig *rig)
{
    uint64_t capacity = rig->profile->battery_capacity, used = rig->state.charge_used;
    return used < capacity ? capacity - used : 0;
}

static uint16_t voltage(const thecal_rig *rig)
{
    uint64_t range = (uint64_t)rig->profile->full_voltage - rig->profile->flat_voltage;
    uint64_t above = range * charge_left(rig) / rig->profile->battery_capacity;
    return (uint16_t)(rig->profile->flat_voltage + above);
}

static uint64_t rounded_up(uint64_t value, uint64_t divisor)
{
    return (value + divisor - 1) / divisor;
}

static uint8_t percent(const thecal_rig *rig)
{
    return (uint8_t)rounded_up(100 * charge_left(rig), rig->profile->battery_capacity);
}

static uint64_t days_to_eri(const thecal_rig *rig)
{
    if (rig->state.eri_at != THECAL_NEVER || rig->state.charge_used >= rig->profile->battery_at_eri)
        return 0;
    uint64_t mean = thecal_delivers(rig) ? thecal_mean_flow(&rig->state.therapy) : 0;
    uint64_t daily = THECAL_MS_PER_DAY + mean * rig->profile->quantum_charge / rig->profile->quantum;
    return rounded_up(rig->profile->battery_at_eri - rig->state.charge_used, daily);
}

static uint64_t days_to_end(const thecal_rig *rig, uint64_t eri_days)
{
    if (rig->state.eri_at == THECAL_NEVER)
        return eri_days + rig->profile->eri_to_end / THECAL_MS_PER_DAY;
    uint64_t end = rig->state.eri_at + rig->profile->eri_to_end;
    return end > rig->state.time ? rounded_up(end - rig->state.time, THECAL_MS_PER_DAY) : 0;
}

void thecal_write_status(const thecal_rig *rig, thecal_writer *writer)
{
    const thecal_state *state = &rig->state;
    uint32_t flow = thecal_flow(rig);
    uint8_t motor = flow ? THECAL_MOTOR_TURNING : THECAL_MOTOR_HALTED;
    uint64_t eri_days = days_to_eri(rig), end_days = days_to_end(rig, eri_days);
    thecal_write(writer, state->pump_state, THECAL_STATUS_BLOCK_STATE_SIZE);
    thecal_write(writer, is_stalled(rig) ? THECAL_MOTOR_STALLED : motor,
                 THECAL_STATUS_BLOCK_MOTOR_SIZE);
    thecal_write(writer, rig->active, THECAL_STATUS_BLOCK_ALARMS_SIZE);
    thecal_write(writer, rig->silenced, THECAL_STATUS_BLOCK_SILENCED_SIZE);
    thecal_write(writer, state->revision, THECAL_STATUS_BLOCK_REVISION_SIZE);
    thecal_write(writer, flow, THECAL_STATUS_BLOCK_FLOW_SIZE);
    thecal_write(writer, state->reservoir, THECAL_STATUS_BLOCK_RESERVOIR_SIZE);
    thecal_write(writer, state->delivered, THECAL_STATUS_BLOCK_DELIVERED_SIZE);
    thecal_write(writer, voltage(rig), THECAL_STATUS_BLOCK_BATTERY_SIZE);
    thecal_write(writer, percent(rig), THECAL_STATUS_BLOCK_BATTERY_PERCENT_SIZE);
    thecal_write(writer, thecal_clock(rig), THECAL_STATUS_BLOCK_CLOCK_SIZE);
    thecal_write(writer, sooner(eri_days, UINT16_MAX), THECAL_STATUS_BLOCK_ERI_DAYS_SIZE);
    thecal_write(writer, sooner(end_days, UINT16_MAX), THECAL_STATUS_BLOCK_EOS_DAYS_SIZE);
    thecal_write(writer, state->newest, THECAL_STATUS_BLOCK_NEWEST_RECORD_SIZE);
    thecal_write(writer, state->bolus.kind, THECAL_STATUS_BLOCK_BOLUS_SIZE);
    thecal_write(writer, state->bolus_left, THECAL_STATUS_BLOCK_BOLUS_LEFT_SIZE);
}

/* The log and storage. */

void thecal_append(thecal_rig *rig, uint8_t code, uint32_t detail)
{
    if (rig->state.newest - rig->saved_newest >= THECAL_LOG_AHEAD && !thecal_save(rig, false))
        return; /* what is stored shows the place where this record would stand */
    uint8_t record[THECAL_LOG_RECORD_SIZE];
    thecal_writer writer = thecal_writer_to(record, sizeof record);
    uint32_t index = rig->state.newest + 1;
    thecal_write(&writer, index, THECAL_LOG_RECORD_INDEX_SIZE);
    thecal_write(&writer, thecal_clock(rig), THECAL_LOG_RECORD_CLOCK_SIZE);
    thecal_write(&writer, code, THECAL_LOG_RECORD_CODE_SIZE);
    thecal_write(&writer, rig->state.pump_state, THECAL_LOG_RECORD_STATE_SIZE);
    thecal_write(&writer, detail, THECAL_LOG_RECORD_DETAIL_SIZE);
    thecal_write(&writer, thecal_flow(rig), THECAL_LOG_RECORD_FLOW_SIZE);
    thecal_write(&writer, rig->state.reservoir, THECAL_LOG_RECORD_RESERVOIR_SIZE);
    thecal_write(&writer, voltage(rig), THECAL_LOG_RECORD_BATTERY_SIZE);
    thecal_write(&writer, percent(rig), THECAL_LOG_RECORD_BATTERY_PERCENT_SIZE);
    if (!thecal_write_record(&rig->store, index, record)) {
        rig->conditions |= THECAL_ALARM_MEMORY_ERROR;
        return;
    }
    rig->state.newest = index;
    rig->unsaved = true;
    rig->fleeting |= code != THECAL_EVENT_CODE_SAMPLE;
}

bool thecal_save(thecal_rig *rig, bool durable)
{
    const thecal_storage *medium = &rig->store.medium;
    if (!thecal_store_state(&rig->store, &rig->state)
        || (durable && !medium->sync(medium->context))) {
        rig->conditions |= THECAL_ALARM_MEMORY_ERROR;
        return false;
    }
    rig->saved_at = rig->state.time;
    rig->saved_newest = rig->state.newest;
    rig->unsaved = false;
    rig->fleeting &= !durable;
    return true;
}

void thecal_save_if_due(thecal_rig *rig)
{
    if (rig->unsaved || rig->state.time >= rig->saved_at + SAVE_EVERY)
        thecal_save(rig, rig->fleeting);
}

/* States. */

static void move(thecal_rig *rig, uint8_t to)
{
    if (rig->state.pump_state == to)
        return;
    rig->state.pump_state = to;
    if (to == THECAL_PUMP_STATE_RUNNING)
        rig->state.began = rig->state.time;
    else
        rig->state.dose_ends = 0;
}

static void set_bolus(thecal_rig *rig, const thecal_bolus *bolus)
{
    rig->state.bolus = bolus ? *bolus : (thecal_bolus){0};
    rig->state.bolus_left = rig->state.bolus.duration;
}

static void log_bolus(thecal_rig *rig)
{
    if (rig->state.bolus.kind)
        thecal_append(rig, THECAL_EVENT_CODE_BOLUS_STARTED, rig->state.bolus.kind);
}

static void cut_bolus(thecal_rig *rig)
{
    if (!rig->state.bolus.kind)
        return;
    uint64_t left = thecal_bolus_volume(rig->state.bolus.flow, rig->state.bolus_left);
    set_bolus(rig, NULL);
    thecal_append(rig, THECAL_EVENT_CODE_BOLUS_CUT, (uint32_t)sooner(left, UINT32_MAX));
}

static uint16_t conditions(const thecal_rig *rig)
{
    const thecal_state *state = &rig->state;
    unsigned found = rig->conditions;
    if (is_stalled(rig))
        found |= THECAL_ALARM_MOTOR_STALL;
    if (state->reservoir <= rig->profile->low_reservoir)
        found |= THECAL_ALARM_LOW_RESERVOIR;
    if (!state->reservoir)
        found |= THECAL_ALARM_EMPTY_RESERVOIR;
    if (state->eri_at != THECAL_NEVER)
        found |= THECAL_ALARM_ERI;
    if (state->pump_state == THECAL_PUMP_STATE_END_OF_SERVICE)
        found |= THECAL_ALARM_END_OF_SERVICE;
    if (state->pump_state == THECAL_PUMP_STATE_STOPPED
        && state->time >= after(state->stopped_at, rig->profile->stopped_alarm))
        found |= THECAL_ALARM_STOPPED_48_H;
    return (uint16_t)found;
}

static void update_alarms(thecal_rig *rig)
{
    uint16_t now = conditions(rig), before = rig->active, rearmed = 0;
    for (unsigned at = 0; at < THECAL_ALARM_BITS; at++)
        if (now & ~before & (1u << at))
            thecal_append(rig, THECAL_EVENT_CODE_ALARM_RAISED, 1u << at);
    for (unsigned at = 0; at < THECAL_ALARM_BITS; at++)
        if (before & ~now & (1u << at))
            thecal_append(rig, THECAL_EVENT_CODE_ALARM_CLEARED, 1u << at);
    rig->active = now;
    rig->silenced &= now;
    for (unsigned at = 0; at < THECAL_ALARM_BITS; at++)
        if (rig->silenced & (1u << at)
            && rig->state.time >= rig->silenced_at[at] + rig->profile->rearm_after)
            rearmed |= (uint16_t)(1u << at);
    rig->silenced &= (uint16_t)~rearmed;
    if (rearmed)
        thecal_append(rig, THECAL_EVENT_CODE_ALARM_REARMED, rearmed);
}

/* Makes state and alarms follow what pump and time have come to. */
static void settle(thecal_rig *rig)
{
    thecal_state *state = &rig->state;
    if (state->time >= rig->updated_at) {
        rig->updated_at = THECAL_NEVER;
        move(rig, THECAL_PUMP_STATE_RUNNING);
        log_bolus(rig);
    }
    if (state->bolus.kind && !state->bolus_left) {
        uint8_t kind = state->bolus.kind;
        set_bolus(rig, NULL);
        thecal_append(rig, THECAL_EVENT_CODE_BOLUS_ENDED, kind);
    }
    if (state->eri_at == THECAL_NEVER && state->charge_used >= rig->profile->battery_at_eri)
        state->eri_at = state->time;
    if (state->time >= after(state->eri_at, rig->profile->eri_to_end)
        && state->pump_state != THECAL_PUMP_STATE_END_OF_SERVICE) {
        rig->updated_at = THECAL_NEVER;
        move(rig, THECAL_PUMP_STATE_END_OF_SERVICE);
        thecal_append(rig, THECAL_EVENT_CODE_END_OF_SERVICE, 0);
        cut_bolus(rig);
    }
    update_alarms(rig);
}

/* Delivery. */

typedef struct {
    uint32_t reservoir;
    uint32_t volume; /* that was delivered */
    uint64_t metered;
    uint64_t charge_used;
} pumped;

/* The pump `span` ms later; flow x span stays below 10^8 x 86,400,000 < 2^53. */
static pumped pump(const thecal_rig *rig, uint32_t flow, uint64_t span)
{
    const thecal_state *state = &rig->state;
    uint32_t quantum = rig->profile->quantum;
    uint64_t per_quantum = (uint64_t)quantum * THECAL_MS_PER_DAY;
    uint64_t metered = state->metered + flow * span, quanta = metered / per_quantum;
    uint64_t held = rounded_up(state->reservoir, quantum);
    metered %= per_quantum;
    if (quanta >= held) {
        quanta = held;
        metered = 0;
    }
    uint32_t volume = (uint32_t)sooner(quanta * quantum, state->reservoir);
    return (pumped){state->reservoir - volume, volume, metered,
                    state->charge_used + span + quanta * rig->profile->quantum_charge};
}

static bool has_news(const thecal_rig *rig, uint32_t flow, uint64_t span)
{
    pumped then = pump(rig, flow, span);
    const thecal_state *now = &rig->state;
    uint32_t low = rig->profile->low_reservoir;
    return (then.reservoir <= low && low < now->reservoir) || (!then.reservoir && now->reservoir)
           || (now->eri_at == THECAL_NEVER && then.charge_used >= rig->profile->battery_at_eri);
}

/* The first ms within `span` at which the pump has a condition that it has not now. */
static uint64_t first_news(const thecal_rig *rig, uint32_t flow, uint64_t span)
{
    if (!has_news(rig, flow, span))
        return span;
    uint64_t low = 0;
    while (low < span) {
        uint64_t middle = low + (span - low) / 2;
        if (has_news(rig, flow, middle))
            span = middle;
        else
            low = middle + 1;
    }
    return low;
}

/* The next time at which something happens by itself: a sample at the latest. */
static uint64_t next_moment(const thecal_rig *rig)
{
    const thecal_state *state = &rig->state;
    uint64_t moments[5 + THECAL_ALARM_BITS] = {
        rig->updated_at,
        thecal_delivers(rig) ? next_flow(rig) : THECAL_NEVER,
        after(state->stopped_at, rig->profile->stopped_alarm),
        after(state->eri_at, rig->profile->eri_to_end),
        state->sample_due,
    };
    for (unsigned at = 0; at < THECAL_ALARM_BITS; at++)
        moments[5 + at] = rig->silenced & (1u << at)
                              ? rig->silenced_at[at] + rig->profile->rearm_after
                              : THECAL_NEVER;
    uint64_t soonest = THECAL_NEVER;
    for (size_t at = 0; at < sizeof moments / sizeof *moments; at++)
        if (moments[at] > state->time)
            soonest = sooner(soonest, moments[at]);
    return state->time + first_news(rig, thecal_flow(rig), soonest - state->time);
}

/* Lets `span` ms pass, in which nothing happens. */
static void pass(thecal_rig *rig, uint64_t span)
{
    thecal_state *state = &rig->state;
    pumped then = pump(rig, thecal_flow(rig), span);
    if (thecal_delivers(rig) && state->bolus.kind)
        state->bolus_left -= (uint32_t)span;
    if (then.volume)
        thecal_push(&state->path, then.volume, state->therapy.drug, state->therapy.concentration);
    state->reservoir = then.reservoir;
    state->delivered += then.volume;
    state->metered = then.metered;
    state->charge_used = then.charge_used;
    state->time += span;
}

void thecal_advance(thecal_rig *rig, uint64_t time)
{
    while (rig->state.time < time) {
        pass(rig, sooner(time, next_moment(rig)) - rig->state.time);
        settle(rig);
        if (rig->state.time == rig->state.sample_due) {
            rig->state.sample_due += rig->profile->sample_every;
            thecal_append(rig, THECAL_EVENT_CODE_SAMPLE, 0);
        }
    }
}

/* What the pump is told. */

void thecal_boot_pump(thecal_rig *rig)
{
    uint8_t before = rig->state.pump_state;
    rig->updated_at = THECAL_NEVER;
    if (before != THECAL_PUMP_STATE_STOPPED && before != THECAL_PUMP_STATE_END_OF_SERVICE)
        move(rig, THECAL_PUMP_STATE_RUNNING);
    thecal_append(rig, THECAL_EVENT_CODE_BOOT, rig->cause);
    if (rig->state.staged)
        thecal_append(rig, THECAL_EVENT_CODE_STAGE_DISCARDED, rig->state.staged);
    rig->state.staged = 0;
    if (before != rig->state.pump_state)
        log_bolus(rig);
    settle(rig);
    thecal_save(rig, true);
}

void thecal_stop(thecal_rig *rig)
{
    uint8_t kind = rig->state.bolus.kind, state = rig->state.pump_state;
    if (state != THECAL_PUMP_STATE_STOPPED && state != THECAL_PUMP_STATE_END_OF_SERVICE) {
        rig->updated_at = THECAL_NEVER;
        move(rig, THECAL_PUMP_STATE_STOPPED);
        rig->state.stopped_at = rig->state.time;
        thecal_append(rig, THECAL_EVENT_CODE_STOPPED, 0);
        if (kind == THECAL_BOLUS_KIND_SINGLE || kind == THECAL_BOLUS_KIND_PRIME)
            cut_bolus(rig);
    }
    thecal_save(rig, true);
}

void thecal_resume(thecal_rig *rig)
{
    if (rig->state.pump_state == THECAL_PUMP_STATE_STOPPED) {
        move(rig, THECAL_PUMP_STATE_RUNNING);
        rig->state.stopped_at = THECAL_NEVER;
        thecal_append(rig, THECAL_EVENT_CODE_RESUMED, 0);
        log_bolus(rig);
        settle(rig);
    }
    thecal_save(rig, true);
}

void thecal_interrogated(thecal_rig *rig)
{
    if (rig->state.pump_state != THECAL_PUMP_STATE_TELEMETRY)
        return;
    move(rig, THECAL_PUMP_STATE_RUNNING);
    thecal_append(rig, THECAL_EVENT_CODE_TELEMETRY_LEFT, 0);
    log_bolus(rig);
    settle(rig);
    thecal_save(rig, true);
}

void thecal_interfere(thecal_rig *rig)
{
    if (rig->state.pump_state != THECAL_PUMP_STATE_RUNNING || !(rig->active & ~rig->silenced))
        return;
    move(rig, THECAL_PUMP_STATE_TELEMETRY);
    thecal_append(rig, THECAL_EVENT_CODE_TELEMETRY_ENTERED, 0);
    settle(rig);
    thecal_save(rig, true);
}

void thecal_set_stalled(thecal_rig *rig, bool stalled)
{
    rig->stalled = stalled;
    settle(rig);
}

bool thecal_may_commit(const thecal_rig *rig)
{
    uint8_t state = rig->state.pump_state;
    return state == THECAL_PUMP_STATE_RUNNING || state == THECAL_PUMP_STATE_STOPPED;
}

/* Wholly or not at all: one state is stored before and one after; where the second cannot be
 * stored, the first is what is in force. */
bool thecal_put_into_force(thecal_rig *rig)
{
    thecal_state *state = &rig->state;
    const thecal_change *change = &rig->staged;
    if (!thecal_save(rig, false))
        return false;
    uint32_t writes = rig->store.writes;
    uint32_t logged = state->newest + (state->bolus.kind ? 1u : 0u) + 1u
                      + (change->with_refill ? 1u : 0u);
    cut_bolus(rig);
    if (state->pump_state == THECAL_PUMP_STATE_RUNNING)
        move(rig, THECAL_PUMP_STATE_UPDATING);
    set_bolus(rig, change->with_bolus ? &change->bolus : NULL);
    state->therapy = change->therapy;
    state->revision++;
    state->transaction = change->transaction;
    state->digest = rig->staged_digest;
    state->applied_at = thecal_clock(rig);
    state->staged = 0;
    thecal_append(rig, THECAL_EVENT_CODE_THERAPY_COMMITTED, state->revision);
    if (change->with_refill) {
        state->reservoir = state->filled = change->refill;
        state->filled_at = thecal_clock(rig);
        thecal_append(rig, THECAL_EVENT_CODE_REFILLED, change->refill);
    }
    if (state->newest != logged || !thecal_save(rig, true)) {
        thecal_go_back(&rig->store, state, writes);
        return false;
    }
    if (state->pump_state == THECAL_PUMP_STATE_UPDATING)
        rig->updated_at = state->time + THECAL_UPDATE_MS;
    return true;
}

void thecal_silence(thecal_rig *rig, uint16_t alarms)
{
    uint16_t muted = alarms & rig->active;
    for (unsigned at = 0; at < THECAL_ALARM_BITS; at++)
        if (muted & (1u << at))
            rig->silenced_at[at] = rig->state.time;
    rig->silenced |= muted;
    if (muted)
        thecal_append(rig, THECAL_EVENT_CODE_ALARM_SILENCED, muted);
}

/* Patient doses. */

static uint64_t lockout_left(const thecal_state *state)
{
    const thecal_patient_dose *dose = &state->therapy.patient[0];
    uint64_t opens = 0;
    if (state->starts_count)
        opens = state->starts[state->starts_count - 1] + dose->lockout;
    if (state->starts_count >= dose->daily_most) {
        uint64_t at = state->starts[state->starts_count - dose->daily_most] + THECAL_MS_PER_DAY;
        opens = at > opens ? at : opens;
    }
    return opens > state->time ? opens - state->time : 0;
}

static thecal_refusal dose_refusal(const thecal_rig *rig)
{
    thecal_refusal refusal = {.field = THECAL_NO_FIELD};
    const thecal_state *state = &rig->state;
    if (state->pump_state != THECAL_PUMP_STATE_RUNNING || !state->therapy.patient_count) {
        refusal.code = THECAL_REFUSAL_CODE_WRONG_STATE;
        refusal.detail = state->pump_state;
    } else if (!thecal_delivers(rig) || state->bolus.kind) {
        refusal.code = THECAL_REFUSAL_CODE_BUSY;
    } else if (lockout_left(state)) {
        refusal.code = THECAL_REFUSAL_CODE_LOCKED_OUT;
        refusal.detail = (uint32_t)rounded_up(lockout_left(state), 1000);
    }
    return refusal;
}

static void begin_dose(thecal_state *state)
{
    uint8_t kept = 0;
    for (size_t at = 0; at < state->starts_count; at++)
        if (state->time - state->starts[at] < THECAL_MS_PER_DAY)
            state->starts[kept++] = state->starts[at];
    state->starts[kept] = state->time; /* fewer than daily_most were kept */
    state->starts_count = (uint8_t)(kept + 1);
    state->dose_ends = state->time + state->therapy.patient[0].duration;
}

thecal_refusal thecal_give_dose(thecal_rig *rig)
{
    thecal_refusal refusal = dose_refusal(rig);
    if (refusal.code) {
        bool locked_out = refusal.code == THECAL_REFUSAL_CODE_LOCKED_OUT;
        thecal_append(rig, THECAL_EVENT_CODE_PATIENT_DOSE_REFUSED, locked_out ? refusal.detail : 0);
    } else {
        begin_dose(&rig->state);
        thecal_append(rig, THECAL_EVENT_CODE_PATIENT_DOSE_GIVEN,
                      (uint32_t)rounded_up(rig->state.therapy.patient[0].duration, 1000));
    }
    thecal_save(rig, true);
    return refusal;
}

void thecal_set_clock(thecal_rig *rig, uint64_t clock, uint8_t zone)
{
    int64_t moved = (int64_t)clock - (int64_t)thecal_clock(rig);
    int64_t seconds = moved / 1000 - (moved % 1000 < 0);
    seconds = seconds < INT32_MIN ? INT32_MIN : seconds > INT32_MAX ? INT32_MAX : seconds;
    uint8_t before = rig->state.zone;
    rig->state.clock_offset = (int64_t)clock - (int64_t)rig->state.time;
    rig->state.zone = zone;
    thecal_append(rig, THECAL_EVENT_CODE_CLOCK_SET, (uint32_t)seconds);
    if (zone != before)
        thecal_append(rig, THECAL_EVENT_CODE_ZONE_SET, zone);
}
