/* The reference rig's kind of pump: the figures of the shipped profile valve_gated. */
#ifndef THECAL_VALVE_GATED_H
#define THECAL_VALVE_GATED_H

#include "infusion.h"

extern const thecal_profile thecal_valve_gated;

#endif
