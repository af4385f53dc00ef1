/* What a therapy delivers, and when: PROTOCOL.md sections 5.1, 5.2 and 5.4, in whole numbers.
 *
 * Local time is ms since 1970-01-01 by the clock on the wall (it may be before that); since is
 * rig time since delivery of the therapy began, in ms. */
#ifndef THECAL_INFUSION_H
#define THECAL_INFUSION_H

#include "profile.h"

#define THECAL_MS_PER_DAY UINT32_C(86400000)
#define THECAL_NEVER UINT64_MAX

int64_t thecal_local_time(uint64_t clock, uint8_t zone);
/* The programmed flow at a moment, in nL/day. The therapy must be free of faults. */
uint32_t thecal_flow_at(const thecal_therapy *therapy, int64_t local, uint64_t since);
/* In how many ms the programme goes on to its next flow. */
uint64_t thecal_next_change(const thecal_therapy *therapy, int64_t local, uint64_t since);
/* What flows on average over a week, in nL/day, rounded half up. */
uint32_t thecal_mean_flow(const thecal_therapy *therapy);
/* What a bolus delivers in `duration` ms, rounded down to 1 nL. */
uint64_t thecal_bolus_volume(uint32_t flow, uint32_t duration);
/* The first rule that a therapy breaks; field is the part of the Therapy block, from 1. */
thecal_refusal thecal_fault_in(const thecal_therapy *therapy, const thecal_profile *profile);
/* The first rule that a bolus breaks; field is the part of the Bolus block, from 1. */
thecal_refusal thecal_fault_in_bolus(const thecal_bolus *bolus, const thecal_therapy *before,
                                     const thecal_therapy *after, const thecal_profile *profile);

#endif
