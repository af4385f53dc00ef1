#include "therapy.h"

#include <string.h>

#include "crc32c.h"

/* An enumeration whose listed values are all those from `low` to `high`. */
static uint8_t read_listed(thecal_reader *reader, uint8_t low, uint8_t high)
{
    uint8_t value = thecal_read_u8(reader, 0, UINT8_MAX);
    if (value >= low && value <= high)
        return value;
    thecal_fault(reader, THECAL_REFUSAL_CODE_OUT_OF_RANGE, reader->field, 0);
    return 0;
}

static void read_other(thecal_reader *reader, thecal_other_drug *other)
{
    thecal_read_text(reader, other->drug, THECAL_OTHER_DRUG_DRUG_MAX_LENGTH);
    other->concentration = thecal_read_u32(reader, THECAL_OTHER_DRUG_CONCENTRATION_MIN,
                                           THECAL_OTHER_DRUG_CONCENTRATION_MAX);
}

static void read_periodic_bolus(thecal_reader *reader, thecal_periodic_bolus *bolus)
{
    bolus->flow = thecal_read_u32(reader, 0, THECAL_PERIODIC_BOLUS_FLOW_MAX);
    bolus->duration = thecal_read_u32(reader, THECAL_PERIODIC_BOLUS_DURATION_MIN, UINT32_MAX);
    bolus->interval = thecal_read_u32(reader, THECAL_PERIODIC_BOLUS_INTERVAL_MIN, UINT32_MAX);
}

static void read_step(thecal_reader *reader, thecal_step *step)
{
    step->days = thecal_read_u8(reader, THECAL_STEP_DAYS_MIN, THECAL_STEP_DAYS_MAX);
    step->start = thecal_read_u16(reader, 0, THECAL_STEP_START_MAX);
    step->flow = thecal_read_u32(reader, 0, THECAL_STEP_FLOW_MAX);
}

static void read_patient_dose(thecal_reader *reader, thecal_patient_dose *dose)
{
    dose->flow = thecal_read_u32(reader, 0, THECAL_PATIENT_DOSE_FLOW_MAX);
    dose->duration = thecal_read_u32(reader, THECAL_PATIENT_DOSE_DURATION_MIN, UINT32_MAX);
    dose->lockout = thecal_read_u32(reader, THECAL_PATIENT_DOSE_LOCKOUT_MIN, UINT32_MAX);
    dose->daily_most = thecal_read_u8(reader, THECAL_PATIENT_DOSE_DAILY_MOST_MIN, UINT8_MAX);
}

void thecal_read_therapy(thecal_reader *reader, thecal_therapy *therapy)
{
    size_t before = reader->left;
    memset(therapy, 0, sizeof *therapy);
    therapy->mode = read_listed(reader, THECAL_MODE_CONTINUOUS, THECAL_MODE_FLEX);
    thecal_read_text(reader, therapy->drug, THECAL_THERAPY_DRUG_MAX_LENGTH);
    therapy->concentration = thecal_read_u32(reader, THECAL_THERAPY_CONCENTRATION_MIN,
                                             THECAL_THERAPY_CONCENTRATION_MAX);
    therapy->flow = thecal_read_u32(reader, 0, THECAL_THERAPY_FLOW_MAX);
    therapy->daily_dose = thecal_read_u32(reader, 0, THECAL_THERAPY_DAILY_DOSE_MAX);
    therapy->others_count = thecal_read_count(reader, THECAL_THERAPY_OTHERS_MAX_COUNT);
    for (size_t at = 0; at < therapy->others_count; at++)
        read_other(reader, &therapy->others[at]);
    therapy->boluses_count = thecal_read_count(reader, THECAL_THERAPY_BOLUSES_MAX_COUNT);
    for (size_t at = 0; at < therapy->boluses_count; at++)
        read_periodic_bolus(reader, &therapy->boluses[at]);
    therapy->steps_count = thecal_read_count(reader, THECAL_THERAPY_STEPS_MAX_COUNT);
    for (size_t at = 0; at < therapy->steps_count; at++)
        read_step(reader, &therapy->steps[at]);
    therapy->patient_count = thecal_read_count(reader, THECAL_THERAPY_PATIENT_MAX_COUNT);
    for (size_t at = 0; at < therapy->patient_count; at++)
        read_patient_dose(reader, &therapy->patient[at]);
    if (before - reader->left > THECAL_MAX_THERAPY)
        thecal_fault(reader, THECAL_REFUSAL_CODE_OUT_OF_RANGE, reader->field, THECAL_MAX_THERAPY);
}

void thecal_write_therapy(thecal_writer *writer, const thecal_therapy *therapy)
{
    thecal_write(writer, therapy->mode, sizeof therapy->mode);
    thecal_write_text(writer, therapy->drug);
    thecal_write(writer, therapy->concentration, sizeof therapy->concentration);
    thecal_write(writer, therapy->flow, sizeof therapy->flow);
    thecal_write(writer, therapy->daily_dose, sizeof therapy->daily_dose);
    thecal_write(writer, therapy->others_count, sizeof therapy->others_count);
    for (const thecal_other_drug *other = therapy->others;
         other < therapy->others + therapy->others_count; other++) {
        thecal_write_text(writer, other->drug);
        thecal_write(writer, other->concentration, sizeof other->concentration);
    }
    thecal_write(writer, therapy->boluses_count, sizeof therapy->boluses_count);
    for (const thecal_periodic_bolus *bolus = therapy->boluses;
         bolus < therapy->boluses + therapy->boluses_count; bolus++) {
        thecal_write(writer, bolus->flow, sizeof bolus->flow);
        thecal_write(writer, bolus->duration, sizeof bolus->duration);
        thecal_write(writer, bolus->interval, sizeof bolus->interval);
    }
    thecal_write(writer, therapy->steps_count, sizeof therapy->steps_count);
    for (const thecal_step *step = therapy->steps; step < therapy->steps + therapy->steps_count;
         step++) {
        thecal_write(writer, step->days, sizeof step->days);
        thecal_write(writer, step->start, sizeof step->start);
        thecal_write(writer, step->flow, sizeof step->flow);
    }
    thecal_write(writer, therapy->patient_count, sizeof therapy->patient_count);
    for (const thecal_patient_dose *dose = therapy->patient;
         dose < therapy->patient + therapy->patient_count; dose++) {
        thecal_write(writer, dose->flow, sizeof dose->flow);
        thecal_write(writer, dose->duration, sizeof dose->duration);
        thecal_write(writer, dose->lockout, sizeof dose->lockout);
        thecal_write(writer, dose->daily_most, sizeof dose->daily_most);
    }
}

uint32_t thecal_digest(const thecal_therapy *therapy)
{
    uint8_t raw[THECAL_MAX_THERAPY];
    thecal_writer writer = thecal_writer_to(raw, sizeof raw);
    thecal_write_therapy(&writer, therapy);
    return thecal_crc32c(raw, writer.size);
}

thecal_bolus thecal_read_bolus(thecal_reader *reader)
{
    thecal_bolus bolus;
    bolus.kind = read_listed(reader, THECAL_BOLUS_KIND_NONE, THECAL_BOLUS_KIND_BRIDGE);
    bolus.flow = thecal_read_u32(reader, 0, THECAL_BOLUS_FLOW_MAX);
    bolus.duration = thecal_read_u32(reader, THECAL_BOLUS_DURATION_MIN, UINT32_MAX);
    return bolus;
}

void thecal_write_bolus(thecal_writer *writer, const thecal_bolus *bolus)
{
    thecal_write(writer, bolus->kind, sizeof bolus->kind);
    thecal_write(writer, bolus->flow, sizeof bolus->flow);
    thecal_write(writer, bolus->duration, sizeof bolus->duration);
}

bool thecal_same_text(const uint8_t *one, const uint8_t *other)
{
    return one[0] == other[0] && !memcmp(one + 1, other + 1, one[0]);
}
