#include "profile.h"

uint32_t thecal_path_volume(const thecal_profile *profile)
{
    return profile->tubing + (uint32_t)profile->catheter_nl_per_mm * profile->catheter_mm;
}

uint32_t thecal_highest_dose_of(const thecal_profile *profile, const uint8_t *drug)
{
    for (size_t at = 0; at < profile->drugs_count; at++)
        if (thecal_same_text(profile->drugs[at].drug, drug))
            return profile->drugs[at].highest_dose;
    return profile->highest_dose;
}
