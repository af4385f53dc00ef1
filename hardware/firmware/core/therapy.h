/* Therapies, boluses and refills as they stand in payloads, PROTOCOL.md section 4. */
#ifndef THECAL_THERAPY_H
#define THECAL_THERAPY_H

#include <stdbool.h>

#include "bytes.h"
#include "thecal_protocol.h"

/* A length byte and the characters. */
typedef uint8_t thecal_drug[THECAL_THERAPY_DRUG_MAX_LENGTH + 1];

typedef struct {
    thecal_drug drug;
    uint32_t concentration;
} thecal_other_drug;

typedef struct {
    uint32_t flow;
    uint32_t duration;
    uint32_t interval;
} thecal_periodic_bolus;

typedef struct {
    uint8_t days;
    uint16_t start;
    uint32_t flow;
} thecal_step;

typedef struct {
    uint32_t flow;
    uint32_t duration;
    uint32_t lockout;
    uint8_t daily_most;
} thecal_patient_dose;

typedef struct {
    uint8_t mode;
    thecal_drug drug;
    uint32_t concentration;
    uint32_t flow;
    uint32_t daily_dose;
    uint8_t others_count;
    thecal_other_drug others[THECAL_THERAPY_OTHERS_MAX_COUNT];
    uint8_t boluses_count;
    thecal_periodic_bolus boluses[THECAL_THERAPY_BOLUSES_MAX_COUNT];
    uint8_t steps_count;
    thecal_step steps[THECAL_THERAPY_STEPS_MAX_COUNT];
    uint8_t patient_count;
    thecal_patient_dose patient[THECAL_THERAPY_PATIENT_MAX_COUNT];
} thecal_therapy;

/* kind NONE: no bolus. */
typedef struct {
    uint8_t kind;
    uint32_t flow;
    uint32_t duration;
} thecal_bolus;

void thecal_read_therapy(thecal_reader *reader, thecal_therapy *therapy);
void thecal_write_therapy(thecal_writer *writer, const thecal_therapy *therapy);
uint32_t thecal_digest(const thecal_therapy *therapy);
/* One Bolus block; its kind may be NONE, which is no reader's business. */
thecal_bolus thecal_read_bolus(thecal_reader *reader);
void thecal_write_bolus(thecal_writer *writer, const thecal_bolus *bolus);
bool thecal_same_text(const uint8_t *one, const uint8_t *other);

#endif
