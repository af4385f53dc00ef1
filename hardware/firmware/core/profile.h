/* The kind of pump. Volumes in nL, flows in nL/day, doses in ng/day, times in ms of rig clock.
 *
 * What arithmetic may count on (the tables of integers stay within 64 bits by it):
 * sample_every <= 86,400,000; capacity and flows <= 100,000,000; quantum <= 1,000,000;
 * battery_capacity < 2^47; full_voltage <= 65,535. */
#ifndef THECAL_PROFILE_H
#define THECAL_PROFILE_H

#include "therapy.h"

typedef struct {
    thecal_drug drug;
    uint32_t highest_dose;
} thecal_drug_limit;

typedef struct {
    uint8_t model[THECAL_IDENTIFY_REPLY_MODEL_MAX_LENGTH + 1];
    uint8_t firmware[THECAL_IDENTIFY_REPLY_FIRMWARE_MAX_LENGTH + 1];
    uint32_t capacity;
    uint32_t low_reservoir;
    uint32_t lowest_flow;
    uint32_t highest_flow;
    uint32_t highest_dose; /* of drugs without a limit of their own */
    uint8_t drugs_count;
    thecal_drug_limit drugs[THECAL_IDENTIFY_REPLY_DRUGS_MAX_COUNT];
    uint32_t quantum;
    uint32_t tubing;
    uint16_t catheter_nl_per_mm;
    uint16_t catheter_mm;
    /* Battery charge, counted in ms of the electronics' own use. */
    uint64_t battery_capacity;
    uint64_t battery_at_eri;
    uint32_t quantum_charge;
    uint64_t eri_to_end;
    uint16_t full_voltage;
    uint16_t flat_voltage;
    uint32_t sample_every;
    uint64_t stopped_alarm;
    uint64_t rearm_after;
    thecal_therapy factory; /* what a new rig delivers */
} thecal_profile;

uint32_t thecal_path_volume(const thecal_profile *profile);
uint32_t thecal_highest_dose_of(const thecal_profile *profile, const uint8_t *drug);

#endif
