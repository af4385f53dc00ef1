#include "infusion.h"

enum { WEEKDAYS = 7, THURSDAY = 3 /* of 1970-01-01 */, MINUTES_PER_DAY = 1440 };
#define MINUTE_MS UINT32_C(60000)
#define ZONE_STEP_MS (15 * (int64_t)MINUTE_MS)
#define WEEK_MS ((uint64_t)WEEKDAYS * THECAL_MS_PER_DAY)

int64_t thecal_local_time(uint64_t clock, uint8_t zone)
{
    return (int64_t)clock + (zone - THECAL_ZONE_UTC) * ZONE_STEP_MS;
}

/* ms since Monday began. */
static uint64_t into_week(int64_t local)
{
    int64_t rest = (local + (int64_t)THURSDAY * THECAL_MS_PER_DAY) % (int64_t)WEEK_MS;
    return (uint64_t)(rest < 0 ? rest + (int64_t)WEEK_MS : rest);
}

static bool on_day(const thecal_step *step, int weekday)
{
    return (step->days >> weekday) & 1;
}

/* The step of a weekday that minute `minute` falls into; NULL where the day begins without one. */
static const thecal_step *step_at(const thecal_therapy *therapy, int weekday, uint32_t minute)
{
    const thecal_step *found = NULL;
    for (size_t at = 0; at < therapy->steps_count; at++) {
        const thecal_step *step = &therapy->steps[at];
        if (on_day(step, weekday) && step->start <= minute && (!found || step->start > found->start))
            found = step;
    }
    return found;
}

/* When the weekday's next step after minute `minute` starts, or the day ends. */
static uint32_t next_start(const thecal_therapy *therapy, int weekday, uint32_t minute)
{
    uint32_t next = MINUTES_PER_DAY;
    for (size_t at = 0; at < therapy->steps_count; at++) {
        const thecal_step *step = &therapy->steps[at];
        if (on_day(step, weekday) && step->start > minute && step->start < next)
            next = step->start;
    }
    return next;
}

static uint32_t bolus_left(const thecal_periodic_bolus *bolus, uint64_t since)
{
    return bolus->interval - (uint32_t)(since % bolus->interval);
}

uint32_t thecal_flow_at(const thecal_therapy *therapy, int64_t local, uint64_t since)
{
    if (therapy->mode == THECAL_MODE_PERIODIC_BOLUS) {
        const thecal_periodic_bolus *bolus = &therapy->boluses[0];
        return bolus_left(bolus, since) <= bolus->duration ? bolus->flow : therapy->flow;
    }
    if (therapy->mode == THECAL_MODE_FLEX) {
        uint64_t now = into_week(local);
        uint32_t minute = (uint32_t)(now % THECAL_MS_PER_DAY) / MINUTE_MS;
        const thecal_step *step = step_at(therapy, (int)(now / THECAL_MS_PER_DAY), minute);
        return step ? step->flow : 0;
    }
    return therapy->flow;
}

uint64_t thecal_next_change(const thecal_therapy *therapy, int64_t local, uint64_t since)
{
    if (therapy->mode == THECAL_MODE_PERIODIC_BOLUS) {
        const thecal_periodic_bolus *bolus = &therapy->boluses[0];
        uint32_t left = bolus_left(bolus, since);
        return left <= bolus->duration ? left : left - bolus->duration;
    }
    if (therapy->mode == THECAL_MODE_FLEX) {
        uint64_t now = into_week(local);
        uint32_t today = (uint32_t)(now % THECAL_MS_PER_DAY);
        int weekday = (int)(now / THECAL_MS_PER_DAY);
        return (uint64_t)next_start(therapy, weekday, today / MINUTE_MS) * MINUTE_MS - today;
    }
    return THECAL_NEVER;
}

/* floor(volume * concentration / divisor + 1/2). Exact in 64 bits where volume / divisor <= 2^43,
 * concentration <= 10^6 and divisor <= 2^42: the rest is below the divisor. */
static uint64_t scaled(uint64_t volume, uint32_t concentration, uint64_t divisor)
{
    uint64_t rest = volume % divisor * concentration;
    return volume / divisor * concentration + (2 * rest + divisor) / (2 * divisor);
}

/* The primary drug in `volume` / `divisor` nL, in ng. */
static uint64_t dose_of(const thecal_therapy *therapy, uint64_t volume, uint64_t divisor)
{
    return scaled(volume, therapy->concentration, divisor * 1000);
}

/* What a weekday's steps deliver, in nL x minutes / day: at most 10^8 x 1,440. */
static uint64_t volume_of_day(const thecal_therapy *therapy, int weekday)
{
    uint64_t volume = 0;
    for (uint32_t minute = 0; minute < MINUTES_PER_DAY;) {
        uint32_t next = next_start(therapy, weekday, minute);
        const thecal_step *step = step_at(therapy, weekday, minute);
        volume += step ? (uint64_t)step->flow * (next - minute) : 0;
        minute = next;
    }
    return volume;
}

static uint64_t dose_of_best_day(const thecal_therapy *therapy)
{
    uint64_t most = 0;
    for (int weekday = 0; weekday < WEEKDAYS; weekday++) {
        uint64_t volume = volume_of_day(therapy, weekday);
        most = volume > most ? volume : most;
    }
    return dose_of(therapy, most, MINUTES_PER_DAY);
}

/* The dose per day of a `span` in which the periodic bolus flows for `bolus_ms` of it. Flows of
 * 10^8 and a span of 2^32: 2^59 at the most. */
static uint64_t dose_with_bolus(const thecal_therapy *therapy, uint32_t bolus_ms, uint32_t span)
{
    uint64_t volume = (uint64_t)therapy->flow * (span - bolus_ms)
                      + (uint64_t)therapy->boluses[0].flow * bolus_ms;
    return dose_of(therapy, volume, span);
}

static uint64_t daily_dose(const thecal_therapy *therapy)
{
    if (therapy->mode == THECAL_MODE_FLEX)
        return dose_of_best_day(therapy);
    if (therapy->mode == THECAL_MODE_PERIODIC_BOLUS)
        return dose_with_bolus(therapy, therapy->boluses[0].duration, therapy->boluses[0].interval);
    return dose_of(therapy, therapy->flow, 1);
}

static uint64_t highest_programmed(const thecal_therapy *therapy)
{
    if (therapy->mode != THECAL_MODE_PERIODIC_BOLUS)
        return daily_dose(therapy);
    const thecal_periodic_bolus *bolus = &therapy->boluses[0];
    uint32_t whole = THECAL_MS_PER_DAY / bolus->interval, rest = THECAL_MS_PER_DAY % bolus->interval;
    uint32_t longest = whole * bolus->duration + (rest < bolus->duration ? rest : bolus->duration);
    return dose_with_bolus(therapy, longest, THECAL_MS_PER_DAY);
}

static uint64_t highest_patient(const thecal_therapy *therapy)
{
    if (!therapy->patient_count)
        return 0;
    const thecal_patient_dose *dose = &therapy->patient[0];
    return dose->daily_most
           * dose_of(therapy, (uint64_t)dose->flow * dose->duration, THECAL_MS_PER_DAY);
}

uint32_t thecal_mean_flow(const thecal_therapy *therapy)
{
    if (therapy->mode == THECAL_MODE_PERIODIC_BOLUS) {
        const thecal_periodic_bolus *bolus = &therapy->boluses[0];
        uint64_t volume = (uint64_t)therapy->flow * (bolus->interval - bolus->duration)
                          + (uint64_t)bolus->flow * bolus->duration;
        return (uint32_t)scaled(volume, 1, bolus->interval);
    }
    if (therapy->mode == THECAL_MODE_FLEX) {
        uint64_t volume = 0;
        for (int weekday = 0; weekday < WEEKDAYS; weekday++)
            volume += volume_of_day(therapy, weekday);
        return (uint32_t)scaled(volume, 1, (uint64_t)WEEKDAYS * MINUTES_PER_DAY);
    }
    return therapy->flow;
}

uint64_t thecal_bolus_volume(uint32_t flow, uint32_t duration)
{
    return (uint64_t)flow * duration / THECAL_MS_PER_DAY;
}

/* The parts of blocks, as refusals count them. */
enum { MODE = 1, FLOW = 4, DAILY_DOSE, OTHERS, BOLUSES, STEPS, PATIENT };
enum { BOLUS_KIND = 1, BOLUS_FLOW, BOLUS_DURATION };

static thecal_refusal fault(uint8_t code, uint8_t part, uint64_t limit)
{
    return (thecal_refusal){.code = code, .field = part, .limit = limit};
}

static thecal_refusal inconsistent(uint8_t part, uint64_t limit)
{
    return fault(THECAL_REFUSAL_CODE_INCONSISTENT, part, limit);
}

static const thecal_refusal NO_FAULT = {0};

static thecal_refusal misshapen_bolus(const thecal_therapy *therapy)
{
    const thecal_periodic_bolus *bolus = &therapy->boluses[0];
    if (therapy->boluses_count != 1)
        return inconsistent(BOLUSES, 1);
    if (bolus->duration >= bolus->interval)
        return inconsistent(BOLUSES, bolus->interval - 1);
    if (bolus->flow <= therapy->flow)
        return inconsistent(BOLUSES, (uint64_t)therapy->flow + 1);
    return NO_FAULT;
}

static thecal_refusal misshapen_day(const thecal_therapy *therapy, int weekday)
{
    unsigned count = 0, twice = 0;
    for (size_t at = 0; at < therapy->steps_count; at++) {
        const thecal_step *step = &therapy->steps[at];
        if (!on_day(step, weekday))
            continue;
        count++;
        for (size_t other = 0; other < at; other++)
            twice += on_day(&therapy->steps[other], weekday)
                     && therapy->steps[other].start == step->start;
    }
    if (!step_at(therapy, weekday, 0))
        return inconsistent(STEPS, 0);
    if (count > THECAL_MAX_STEPS_A_DAY)
        return inconsistent(STEPS, THECAL_MAX_STEPS_A_DAY);
    return twice ? inconsistent(STEPS, 0) : NO_FAULT;
}

static thecal_refusal misshapen_steps(const thecal_therapy *therapy)
{
    if (therapy->flow)
        return inconsistent(FLOW, 0);
    for (int weekday = 0; weekday < WEEKDAYS; weekday++) {
        thecal_refusal found = misshapen_day(therapy, weekday);
        if (found.code)
            return found;
    }
    return NO_FAULT;
}

static thecal_refusal misshapen(const thecal_therapy *therapy)
{
    thecal_refusal found = NO_FAULT;
    if (therapy->mode == THECAL_MODE_PERIODIC_BOLUS)
        found = misshapen_bolus(therapy);
    else if (therapy->mode == THECAL_MODE_FLEX)
        found = misshapen_steps(therapy);
    if (found.code)
        return found;
    if (therapy->boluses_count && therapy->mode != THECAL_MODE_PERIODIC_BOLUS)
        return inconsistent(BOLUSES, 0);
    if (therapy->steps_count && therapy->mode != THECAL_MODE_FLEX)
        return inconsistent(STEPS, 0);
    if (therapy->patient_count && therapy->patient[0].duration > therapy->patient[0].lockout)
        return inconsistent(PATIENT, therapy->patient[0].lockout);
    uint64_t dose = daily_dose(therapy);
    return dose == therapy->daily_dose ? NO_FAULT : inconsistent(DAILY_DOSE, dose);
}

static thecal_refusal beyond(uint32_t flow, uint8_t part, const thecal_profile *profile)
{
    if (flow < profile->lowest_flow)
        return fault(THECAL_REFUSAL_CODE_OUT_OF_RANGE, part, profile->lowest_flow);
    if (flow > profile->highest_flow)
        return fault(THECAL_REFUSAL_CODE_OUT_OF_RANGE, part, profile->highest_flow);
    return NO_FAULT;
}

static thecal_refusal flows_beyond(const thecal_therapy *therapy, const thecal_profile *profile)
{
    thecal_refusal found = NO_FAULT;
    if (therapy->mode == THECAL_MODE_MINIMUM_RATE && therapy->flow != profile->lowest_flow)
        return fault(THECAL_REFUSAL_CODE_OUT_OF_RANGE, FLOW, profile->lowest_flow);
    if (therapy->mode != THECAL_MODE_FLEX)
        found = beyond(therapy->flow, FLOW, profile);
    if (!found.code && therapy->boluses_count)
        found = beyond(therapy->boluses[0].flow, BOLUSES, profile);
    for (size_t at = 0; !found.code && at < therapy->steps_count; at++)
        found = beyond(therapy->steps[at].flow, STEPS, profile);
    if (!found.code && therapy->patient_count)
        found = beyond(therapy->patient[0].flow, PATIENT, profile);
    return found;
}

thecal_refusal thecal_fault_in(const thecal_therapy *therapy, const thecal_profile *profile)
{
    thecal_refusal found = misshapen(therapy);
    if (!found.code)
        found = flows_beyond(therapy, profile);
    if (found.code)
        return found;
    uint64_t programmed = highest_programmed(therapy);
    uint32_t highest = thecal_highest_dose_of(profile, therapy->drug);
    if (programmed + highest_patient(therapy) <= highest)
        return NO_FAULT;
    return fault(THECAL_REFUSAL_CODE_OUT_OF_RANGE, programmed <= highest ? PATIENT : DAILY_DOSE,
                 highest);
}

thecal_refusal thecal_fault_in_bolus(const thecal_bolus *bolus, const thecal_therapy *before,
                                     const thecal_therapy *after, const thecal_profile *profile)
{
    if (bolus->kind == THECAL_BOLUS_KIND_NONE)
        return inconsistent(BOLUS_KIND, 0);
    thecal_refusal found = beyond(bolus->flow, BOLUS_FLOW, profile);
    if (found.code)
        return found;
    uint32_t old = thecal_highest_dose_of(profile, before->drug);
    uint32_t new = thecal_highest_dose_of(profile, after->drug);
    uint32_t highest = old < new ? old : new;
    uint32_t strongest = before->concentration > after->concentration ? before->concentration
                                                                      : after->concentration;
    uint64_t volume = thecal_bolus_volume(bolus->flow, bolus->duration);
    if (scaled(volume, strongest, 1000) <= highest)
        return NO_FAULT;
    return fault(THECAL_REFUSAL_CODE_OUT_OF_RANGE, BOLUS_DURATION, highest);
}
